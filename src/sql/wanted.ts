import { type Issue, RefusedInput } from '../input/issue.js';
import { nearest } from '../input/nearest.js';
import { wrongAt } from '../input/say.js';
import { type Disclosure, isGuarded } from '../office/disclosure.js';
import { OFFICE } from '../office/office-case.js';
import { VERDICTS, type Verdict } from '../policy/verdicts.js';

interface Named {
  /** Its path in a result, for example `benefits.orphan-living.amount`. */
  readonly path: string;
  /** Its name in the query: the path in snake case; whole fen end in `_fen`. */
  readonly name: string;
}

/** A column of one verdict. */
export interface WantedVerdict extends Named {
  readonly verdict: Verdict;
  readonly part: 'truth' | 'status' | 'amount';
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

function columnsOf(verdict: Verdict): readonly WantedVerdict[] {
  const { path } = verdict;
  const stem = path.replace('inDifficulty', 'in_difficulty').replace(/[.-]/g, '_');
  if (verdict.kind !== 'benefit') return [{ path, name: stem, verdict, part: 'truth' }];
  const status: WantedVerdict = { path: `${path}.status`, name: `${stem}_status`, verdict, part: 'status' };
  if (verdict.rule.amount === null) return [status];
  return [status, { path: `${path}.amount`, name: `${stem}_amount_fen`, verdict, part: 'amount' }];
}

/** Every column there is, in the order of a result. */
const ALL: readonly WantedVerdict[] = VERDICTS.flatMap(columnsOf);

/** Every column that an office may be given: not those of 2.1-2. */
const SHOWN = ALL.filter(({ verdict }) => verdict.kind !== 'benefit' || verdict.id !== OFFICE.leftOut);

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
  select: readonly string[] | undefined,
  disclose: Disclosure,
): readonly WantedVerdict[] {
  const known = isGuarded(disclose) ? SHOWN : ALL;
  if (select === undefined || select.length === 0) return known;
  const unknown = select.filter((name) => !known.some((column) => names(name, column)));
  if (unknown.length > 0) throw new RefusedInput(unknown.map((name) => unknownColumn(name, known)));
  return known.filter((column) => select.some((name) => names(name, column)));
}
