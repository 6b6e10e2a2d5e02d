import { OFFICE_BENEFITS, OFFICE_MEASURES } from '../../office/disclose.js';
import type { Cause } from '../../time/cause.js';
import type { Ledger, LedgerRow } from '../../time/ledger/ledger.js';
import { changeTexts, shownFacts } from '../../time/ledger/ledger-text.js';
import { officeSettlement } from '../../time/settle/office-settlement.js';
import type { Settlement } from '../../time/settle/settle.js';
import type { TurningPoint, TurningPoints } from '../../time/turning/turning-points.js';

/** What an office sees of a cause: the day and the kind, not which facts or standards; equal ones once. */
function officeCauses(causes: readonly Cause[]): readonly object[] {
  const shown = causes.map(({ kind, on, ...rest }) =>
    'years' in rest ? { kind, on, years: rest.years } : { kind, on },
  );
  return [...new Map(shown.map((cause) => [JSON.stringify(cause), cause])).values()];
}

const OFFICE = { disclose: 'office' } as const;

function officeRow(row: LedgerRow): object {
  const { month, outside, total, changes, missing, notices } = row;
  const isTold = changeTexts(row, OFFICE).length > 0;
  return {
    month,
    outside,
    total,
    causes: isTold ? officeCauses(changes.flatMap(({ causes }) => causes)) : [],
    missing: total.min === total.max ? [] : shownFacts(missing, OFFICE),
    notices,
  };
}

/** A ledger as an office may list it: one sum a month, no readings (their names tell), nothing that reveals HIV. */
export function officeLedger({ id, policy, from, to, approvedOn, rows, total }: Ledger): object {
  return { id, policy, from, to, approvedOn, rows: rows.map(officeRow), total };
}

const LISTED: readonly string[] = [...OFFICE_BENEFITS, ...OFFICE_MEASURES];

function officePoint({ on, causes, changes, monthly, follows, notices }: TurningPoint): object {
  return {
    on,
    causes: officeCauses(causes),
    changes: changes.filter(({ id }) => LISTED.includes(id)),
    monthly,
    follows: follows
      .filter(({ benefit }) => LISTED.includes(benefit))
      .map((following) => ({ ...following, missing: shownFacts(following.missing, OFFICE) })),
    notices,
  };
}

/** Turning points as an office may list them. */
export function officePoints({ id, from, to, points }: TurningPoints): object {
  return { id, from, to, points: points.map(officePoint) };
}

/** A settlement as an office may list it. */
export function officeDifferences(settlement: Settlement): object {
  const { rows, totals } = officeSettlement(settlement);
  const shown = rows.map(({ reason, ...row }) => ({
    ...row,
    reason: { kind: reason.kind, causes: officeCauses(reason.causes) },
  }));
  return { rows: shown, totals };
}
