import { isMonth, monthNumber, monthOf } from '../calendar/months.js';
import type { ChildCase } from '../case/dictionary.js';
import { RefusedInput } from '../input/issue.js';
import { mustBe, wrongAt } from '../input/say.js';
import { type BenefitId, POLICY } from '../policy/rulebook.js';
import type { CitedCause } from '../time/cause.js';
import { readHistory } from '../time/history/history.js';
import { type LedgerRow, ledger } from '../time/ledger/ledger.js';
import { isOutside } from '../time/ledger/month-notices.js';
import type { MonthlyDecision } from '../time/ledger/monthly-decision.js';
import { type LedgerOptions, type Terms, termsOf } from '../time/ledger/terms.js';
import { Timeline } from '../time/ledger/timeline.js';

/** Under what a month is reconciled. */
export interface MonthOptions {
  /** The month, `YYYY-MM`. */
  readonly on: string;
  readonly standards?: LedgerOptions['standards'];
  /** Options that differ from the defaults, `first-month` and `last-month` among them. */
  readonly readings?: LedgerOptions['readings'];
  /** What is to be taken as so of every child of whom it is not recorded. */
  readonly assumptions?: LedgerOptions['assumptions'];
}

const NOTHING: MonthlyDecision = {
  amounts: [],
  paid: [],
  total: { min: '0.00', max: '0.00' },
  missing: [],
  standardsMissing: [],
  assumed: [],
  later: [],
};

const MONTH = { type: 'month', format: 'YYYY-MM' } as const;

function monthIn({ on }: MonthOptions): string {
  if (!isMonth(on)) {
    throw new RefusedInput([
      mustBe('invalid-date', 'on', { zh: '月份，YYYY-MM', en: 'a month, YYYY-MM' }, MONTH),
    ]);
  }
  if (isOutside(on)) {
    const min = monthOf(POLICY.from);
    const says = {
      zh: `不得早于 ${min}：此前所发不由本文件评判`,
      en: `must not lie before ${min}: this policy does not judge what was paid before it`,
    };
    throw new RefusedInput([wrongAt('invalid-date', 'on', says, { expected: { ...MONTH, min } })]);
  }
  return on;
}

/** What a change of the amount itself goes back to; a benefit that is not paid at all never does. */
const IN_TIME: ReadonlySet<CitedCause['kind']> = new Set(['birthday']);
const IN_MONEY: ReadonlySet<CitedCause['kind']> = new Set(['birthday', 'standard']);

function isOtherSum(one: LedgerRow | undefined, { total }: LedgerRow): boolean {
  return one !== undefined && (one.total.min !== total.min || one.total.max !== total.max);
}

/** What is due in one month, as the ledger has it: the same facts, ages, standards and day. */
export class Month {
  readonly month: string;
  private readonly terms: Terms;
  private readonly given: Pick<LedgerOptions, 'standards' | 'readings' | 'assumptions'>;

  /** @throws {RefusedInput} where the month, the standards or the readings are refused. */
  constructor(options: MonthOptions) {
    this.month = monthIn(options);
    const { standards, readings, assumptions } = options;
    this.given = {
      ...(standards === undefined ? {} : { standards }),
      ...(readings === undefined ? {} : { readings }),
      ...(assumptions === undefined ? {} : { assumptions }),
    };
    this.terms = termsOf({ from: this.month, to: this.month, ...this.given });
  }

  /** What is declared of facts that are not recorded. */
  get assumptions(): Terms['months']['declared'] {
    return this.terms.months.declared;
  }

  /** The readings in force. */
  get readings(): Terms['readings'] {
    return this.terms.readings;
  }

  /** What is due to a child whose facts were so at the end of the month before. */
  dueOf(child: ChildCase): MonthlyDecision {
    const timeline = new Timeline(readHistory({ case: child }), this.terms);
    const state = timeline.stateOf(monthNumber(this.month));
    return state === null ? NOTHING : timeline.decide(state);
  }

  /**
   * The last birthday, or where the amount differs the last new standard, that changed what is due.
   *
   * @param benefit `null`: that changed the sum of all.
   * @param isAmount whether something is due and another amount was paid.
   */
  causesOf(child: ChildCase, benefit: BenefitId | null, isAmount: boolean): readonly CitedCause[] {
    const { rows } = ledger({ case: child }, { from: POLICY.from, to: this.month, ...this.given });
    const changed = rows.flatMap((row, i) => {
      if (benefit === null && !isOtherSum(rows[i - 1], row)) return [];
      const changes = row.changes.filter((change) => benefit === null || change.benefit === benefit);
      return changes.length === 0 ? [] : [changes.flatMap(({ causes }) => causes)];
    });
    const kinds = isAmount ? IN_MONEY : IN_TIME;
    return (changed.at(-1) ?? []).filter(({ kind }) => kinds.has(kind));
  }
}
