import type { Notice } from '../decide/result.js';
import { checkOptions } from '../input/options.js';
import type { ReadingsInForce } from '../logic/reading.js';
import type { CaseValue } from '../logic/wording.js';
import { DISCLOSURES, type Disclosure, isGuarded } from '../office/disclosure.js';
import { IN_FULL, withRenderings } from '../office/rendered.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids } from '../policy/policy.js';
import { chenzhouMonths, type Months } from '../time/ledger/month-engine.js';
import { booksOf } from './books.js';
import { Month, type MonthOptions, type MonthOptionsOf } from './due.js';
import { KINDS } from './judge.js';
import type { PaidRow, RefusedPaidRow } from './payment.js';
import { reconcileMarkdown, reconcileTable } from './render.js';
import { type RegisteredChild, type RegisteredRow, Roll } from './roll.js';
import { type ReconcileRow, rowOf } from './row.js';
import { type KindTotal, totalsOf } from './totals.js';

/** Under what a month is reconciled, and how much is told. */
export interface ReconcileOptions extends MonthOptions {
  /**
   * Default `office`: decided as if `hiv` were false, without payments named as 2.1-2's; a confidential case is one row.
   * The register and the payments must have been read for it, too.
   */
  readonly disclose?: Disclosure;
}

const OPTIONS = {
  on: null,
  standards: null,
  readings: null,
  assumptions: null,
  disclose: DISCLOSURES,
} as const;

/** A month in which what was paid is set against what is due; its rows are in memory, or made as they are looked at. */
export interface ReconciliationOf<Rows, I extends Ids = ChenzhouIds> {
  readonly policy: { readonly id: string; readonly edition: string; readonly encoding: string };
  /** `YYYY-MM`. */
  readonly month: string;
  readonly disclose: Disclosure;
  /** Every reading in force; those about 2.1-2 only in full. */
  readonly readings: ReadingsInForce;
  /** What the caller declared of facts that are not recorded. */
  readonly assumptions: Readonly<Record<string, CaseValue>>;
  /** First who is underpaid, overpaid or to be verified, then the rest; within a kind in the order of the files. */
  readonly rows: Rows;
  /** By kind. */
  readonly totals: readonly KindTotal[];
  /** How many rows rest on an assumption. */
  readonly assumed: number;
  /** Rows that cannot be read and name no child: what they say of whom is missing from the judgements. */
  readonly nameless: { readonly register: number; readonly payments: number };
  readonly notices: readonly Notice<I>[];
}

/** A month in which what was paid is set against what is due. */
export type Reconciliation = ReconciliationOf<readonly ReconcileRow[]>;

/**
 * The same as `reconcile` under any policy; a row is made each time it is looked at: a list of a whole register is long.
 */
export async function reconcileLazily<I extends Ids>(
  months: Months<I>,
  register: Iterable<RegisteredRow<object>> | AsyncIterable<RegisteredRow<object>>,
  payments: Iterable<PaidRow | RefusedPaidRow>,
  options: MonthOptionsOf & Pick<ReconcileOptions, 'disclose'>,
): Promise<ReconciliationOf<Iterable<ReconcileRow<I>>, I>> {
  const { disclose = 'office' } = options;
  const month = new Month(months, options);
  const { engine, notices: known } = month.era;
  const { policy, office } = engine;
  const isHidden = isGuarded(disclose);
  const books = booksOf(engine, payments, month.month, isHidden);
  const roll = new Roll(month, books, isHidden);
  let place = 0;
  for await (const child of register) {
    place += 1;
    roll.add(child, place);
  }
  const told = roll.findings();
  const findings = KINDS.flatMap((kind) => told.filter((finding) => finding.kind === kind));
  const notices = known.of(month.month);
  return {
    policy: { id: policy.document.id, edition: policy.document.edition, encoding: policy.encoding },
    month: month.month,
    disclose,
    readings: isHidden ? office.readingsShown(month.readings) : month.readings,
    assumptions: isHidden ? office.assumptionsShown(month.assumptions) : month.assumptions,
    rows: {
      *[Symbol.iterator]() {
        if (disclose !== 'public') for (const finding of findings) yield rowOf(engine, finding, isHidden);
      },
    },
    totals: totalsOf(findings),
    assumed: findings.filter(({ assumed }) => assumed.length > 0).length,
    nameless: { register: roll.nameless, payments: books.nameless },
    notices: isHidden ? office.noticesShown(notices) : notices,
  };
}

/**
 * Sets what was paid in a month against what is due to every child of a register: who is owed (漏保), who was paid too
 * much (错保), who cannot be judged for missing facts (待核实) and which papers would settle it.
 *
 * What is due is what the ledger has for the month. Every row of the register and every payment comes out: those that
 * cannot be set against each other as rows of their own. Nothing is guessed: where facts or standards are missing a
 * child is judged only if every completion agrees. Every child is judged as it is read; what is said of it is held
 * until the last row, because a doubled id shows only then.
 *
 * @param register the children, with the facts as they stood at the end of the month before.
 * @param payments what was paid; what is not listed was not paid.
 * @param options `on`: the month, `YYYY-MM`, not before 2017-03; standards in yuan as text; readings; `disclose`.
 * @throws {RefusedInput} where the options are refused; rows that are refused come out as rows.
 * @see 2.1-1
 * @see 4.4-3
 * @example
 * const orphan = {
 *   id: 'a1',
 *   birthDate: '2010-01-15',
 *   hukouDivision: '431002',
 *   care: 'kin',
 *   father: { status: 'deceased' },
 *   mother: { status: 'deceased' },
 * } as const;
 * const { rows } = await reconcile([{ case: orphan }], [{ id: 'a1', amount: '500' }], { on: '2017-09' });
 * // rows[0]: kind 'underpaid', reason 'too-little', difference { min: '100.00', max: '100.00' }
 */
export async function reconcile(
  register: Iterable<RegisteredChild> | AsyncIterable<RegisteredChild>,
  payments: Iterable<PaidRow | RefusedPaidRow>,
  options: ReconcileOptions,
): Promise<Reconciliation> {
  checkOptions(options ?? null, OPTIONS);
  const { rows, ...rest } = await reconcileLazily(chenzhouMonths(), register, payments, options);
  const made: Reconciliation = { ...rest, rows: [...rows] };
  return withRenderings(made, () =>
    made.disclose === 'full'
      ? IN_FULL
      : {
          text: (lang) => reconcileTable(made, { lang }),
          markdown: (lang) => reconcileMarkdown(made, { lang }),
        },
  );
}
