import { type Issue, RefusedInput } from '../input/issue.js';
import { nearest } from '../input/nearest.js';
import { wrongAt } from '../input/say.js';
import { type Disclosure, isGuarded } from '../office/disclosure.js';
import type { Ids, VerdictOf } from '../policy/policy.js';
import type { RuleEngine } from './rules.js';

type Verdict = VerdictOf<Ids>;

interface Named {
  /** Its path in a result, for example `benefits.orphan-living.amount`. */
  readonly path: string;
  /** Its name in the query: the path in snake case; whole fen end in `_fen`. */
  readonly name: string;
}

/** A column of one verdict. */
export interface WantedVerdict extends Named {
  readonly verdict: Verdict;
  readonly part: 'truth' | 'status' | 'amount' | 'holders';
}

/** A bound of what is paid each month. */
export interface WantedBound extends Named {
  readonly part: 'least' | 'most';
}

/** A column that is asked for. */
export type Wanted = WantedVerdict | WantedBound;

/** Whether a column is a bound. */
export function isBound(column: Wanted): column is WantedBound {
  return column.part === 'least' || column.part === 'most';
}

/** The bounds of what is paid each month. */
export const MONTHLY: readonly WantedBound[] = [
  { path: 'monthly.min', name: 'monthly_min_fen', part: 'least' },
  { path: 'monthly.max', name: 'monthly_max_fen', part: 'most' },
];

function columnsOf(verdict: Verdict, withHolders: boolean): readonly WantedVerdict[] {
  const { path } = verdict;
  const stem = path.replace('inDifficulty', 'in_difficulty').replace(/[.-]/g, '_');
  if (verdict.kind !== 'benefit') return [{ path, name: stem, verdict, part: 'truth' }];
  const status: WantedVerdict = { path: `${path}.status`, name: `${stem}_status`, verdict, part: 'status' };
  const amount: WantedVerdict = {
    path: `${path}.amount`,
    name: `${stem}_amount_fen`,
    verdict,
    part: 'amount',
  };
  const holders: WantedVerdict = {
    path: `${path}.excludedBy`,
    name: `${stem}_excluded_by`,
    verdict,
    part: 'holders',
  };
  return [
    status,
    ...(verdict.rule.amount === null ? [] : [amount]),
    ...(withHolders && verdict.obstacles.length > 0 ? [holders] : []),
  ];
}

/** Every column there is, in the order of a result; an office is not given those of 2.1-2. */
function allColumns(
  { policy, office }: RuleEngine,
  disclose: Disclosure,
  withHolders: boolean,
): readonly WantedVerdict[] {
  const all = policy.verdicts.all.flatMap((verdict) => columnsOf(verdict, withHolders));
  if (!isGuarded(disclose)) return all;
  return all.filter(({ verdict }) => verdict.kind !== 'benefit' || verdict.id !== office.leftOut);
}

/** Whether a name stands for a column: its path, its verdict's path or id, or the group it belongs to. */
function names(name: string, { path, verdict }: WantedVerdict): boolean {
  const [group] = path.split('.');
  return name === path || name === verdict.path || name === verdict.id || name === group;
}

function unknownColumn(name: string, known: readonly WantedVerdict[]): Issue {
  const near = nearest(
    name,
    known.flatMap(({ path, verdict }) => [path, verdict.id]),
  );
  const says = { zh: '中有不存在的列', en: 'names a column that does not exist' };
  return wrongAt('invalid-value', 'select', says, {
    expected: { type: 'list', values: known.map(({ path }) => path) },
    suggestion: near,
  });
}

/**
 * The columns of a selection, in the order of a result; all where nothing is selected.
 *
 * @throws {RefusedInput} with every name that stands for no column.
 */
export function wantedColumns(
  engine: RuleEngine,
  select: readonly string[] | undefined,
  disclose: Disclosure,
  withHolders = false,
): readonly WantedVerdict[] {
  const known = allColumns(engine, disclose, withHolders);
  if (select === undefined || select.length === 0) return known;
  const unknown = select.filter((name) => !known.some((column) => names(name, column)));
  if (unknown.length > 0) throw new RefusedInput(unknown.map((name) => unknownColumn(name, known)));
  return known.filter((column) => select.some((name) => names(name, column)));
}
