import { parseCase } from '../../assess/assess.js';
import type { Notice } from '../../assess/result.js';
import type { ChildCase } from '../../case/dictionary.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import type { ReadingsInForce } from '../../logic/reading.js';
import { EDITION, POLICY } from '../../policy/rulebook.js';
import { noticesOfMonth } from '../../time/month-notices.js';
import { LIVING } from '../../time/office-settlement.js';
import { type Books, booksOf } from './books.js';
import { childFindings } from './child-findings.js';
import { Month, type MonthOptions } from './due.js';
import { BLANK, type Finding } from './finding.js';
import { KINDS } from './judge.js';
import type { PaidRow, RefusedPaidRow } from './payment.js';
import { Purse } from './purse.js';
import { fullRow, officeRow, type ReconcileDisclosure, type ReconcileRow } from './row.js';
import { type KindTotal, totalsOf } from './totals.js';

/** One row of the register, as `readRegister` gives it: a case, or what is wrong with it. */
export type RegisteredChild =
  | { readonly row?: number; readonly case: ChildCase }
  | { readonly row?: number; readonly id: string | null; readonly issues: readonly Issue[] };

/** Under what a month is reconciled, and how much is told. */
export interface ReconcileOptions extends MonthOptions {
  /** Default `office`: all monthly benefits as one sum, and nothing that reveals HIV. */
  readonly disclose?: ReconcileDisclosure;
}

/** A month in which what was paid is set against what is due. */
export interface Reconciliation {
  readonly policy: { readonly id: string; readonly edition: string };
  /** `YYYY-MM`. */
  readonly month: string;
  readonly disclose: ReconcileDisclosure;
  /** Every reading in force; `null` where not everything is told. */
  readonly readings: ReadingsInForce | null;
  /** First who is underpaid, overpaid or to be verified, then the rest; within a kind in the order of the files. */
  readonly rows: readonly ReconcileRow[];
  /** By kind. */
  readonly totals: readonly KindTotal[];
  /** Rows that cannot be read and name no child: what they say of whom is missing from the judgements. */
  readonly nameless: { readonly register: number; readonly payments: number };
  readonly notices: readonly Notice[];
}

/** A row of the register, checked. */
interface Entry {
  readonly row: number;
  readonly id: string | null;
  /** `null` where the row is refused. */
  readonly case: ChildCase | null;
  readonly issues: readonly Issue[];
}

function entryOf(child: RegisteredChild, place: number): Entry {
  const row = child.row ?? place;
  if ('issues' in child) return { row, id: child.id, case: null, issues: child.issues };
  const { id } = child.case;
  const known = typeof id === 'string' && id !== '' ? id : null;
  const parsed = parseCase(child.case);
  return parsed.ok
    ? { row, id: known, case: parsed.value, issues: [] }
    : { row, id: known, case: null, issues: parsed.issues };
}

async function entriesOf(
  register: Iterable<RegisteredChild> | AsyncIterable<RegisteredChild>,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const child of register) entries.push(entryOf(child, entries.length + 1));
  return entries;
}

const NO_PURSE = new Purse();

/** The rows of one id; a row without id stands alone. */
interface Group {
  readonly id: string | null;
  readonly entries: Entry[];
}

/** The rows of the register id by id, in the order of first mention. */
function groupsOf(entries: readonly Entry[]): readonly Group[] {
  const known = new Map<string, Group>();
  const groups: Group[] = [];
  for (const entry of entries) {
    const { id } = entry;
    const same = id === null ? undefined : known.get(id);
    if (same !== undefined) {
      same.entries.push(entry);
      continue;
    }
    const group = { id, entries: [entry] };
    groups.push(group);
    if (id !== null) known.set(id, group);
  }
  return groups;
}

/** What is said of an id that stands in the register: payments to it are never lost, whatever is wrong with it. */
function registered(id: string, entries: readonly Entry[], month: Month, purse: Purse, isTold: boolean) {
  const [entry, ...more] = entries;
  const isDoubled = more.length > 0;
  if (entry?.case && !isDoubled) {
    return childFindings(month, { id, case: entry.case, row: entry.row, paid: purse }, isTold);
  }
  const finding: Finding = {
    ...BLANK,
    kind: isDoubled ? 'id-doubled' : 'register-refused',
    id,
    month: month.month,
    paid: purse.of(null),
    register: entries.map(({ row }) => row),
    payments: purse.rowsOf(null),
    issues: entries.flatMap(({ issues }) => issues),
  };
  return [finding];
}

/** Rows of the register that name no child. */
function nameless(entries: readonly Entry[], { month }: Month): readonly Finding[] {
  return entries.map(({ row, case: child, issues }) => ({
    ...BLANK,
    kind: child === null ? 'register-refused' : 'id-missing',
    month,
    register: [row],
    issues,
  }));
}

/** Payments to an id that the register does not have: benefit by benefit, or as one sum. */
function unregistered(id: string, purse: Purse, { month }: Month, isTold: boolean): readonly Finding[] {
  if (purse.benefits.length === 0) return [];
  const parts = isTold ? purse.benefits : [null];
  return parts.map((benefit) => ({
    ...BLANK,
    kind: 'not-in-register',
    id,
    benefit: benefit ?? LIVING,
    month,
    paid: purse.of(benefit),
    payments: purse.rowsOf(benefit),
  }));
}

function findingsOf(
  entries: readonly Entry[],
  books: Books,
  month: Month,
  isTold: boolean,
): readonly Finding[] {
  const groups = groupsOf(entries);
  const findings = groups.flatMap(({ id, entries: own }) =>
    id === null ? nameless(own, month) : registered(id, own, month, books.purses.get(id) ?? NO_PURSE, isTold),
  );
  const known = new Set(groups.map(({ id }) => id));
  for (const [id, purse] of books.purses) {
    if (!known.has(id)) findings.push(...unregistered(id, purse, month, isTold));
  }
  findings.push(...books.aside);
  return KINDS.flatMap((kind) => findings.filter((finding) => finding.kind === kind));
}

/**
 * Sets what was paid in a month against what is due to every child of a register: who is owed (漏保), who was paid too
 * much (错保), who cannot be judged for missing facts (待核实) and which papers would settle it.
 *
 * What is due is what the ledger has for the month. Every row of the register and every payment comes out: those that
 * cannot be set against each other as rows of their own. Nothing is guessed: where facts or standards are missing a
 * child is judged only if every completion agrees. The whole register is held until its last row, because a doubled
 * id shows only then.
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
  const { disclose = 'office' } = options;
  if (!['full', 'office', 'public'].includes(disclose)) {
    const message = 'disclose must be full, office or public';
    throw new RefusedInput([{ code: 'unknown-option', path: 'disclose', message }]);
  }
  const month = new Month(options);
  const isTold = disclose === 'full';
  const entries = await entriesOf(register);
  const books = booksOf(payments, month.month);
  const findings = findingsOf(entries, books, month, isTold);
  return {
    policy: { id: POLICY.id, edition: EDITION },
    month: month.month,
    disclose,
    readings: isTold ? month.readings : null,
    rows: disclose === 'public' ? [] : findings.map(isTold ? fullRow : officeRow),
    totals: totalsOf(findings),
    nameless: {
      register: entries.filter(({ id, case: child }) => id === null && child === null).length,
      payments: books.nameless,
    },
    notices: noticesOfMonth(month.month),
  };
}
