import { type Issue, RefusedInput } from '../input/issue.js';
import { nearest } from '../input/nearest.js';
import { VERDICTS, type Verdict } from '../policy/verdicts.js';

/** A column that is asked for. */
export interface Wanted {
  /** Its path in a result, for example `benefits.orphan-living.amount`. */
  readonly path: string;
  /** Its name in the query: the path in snake case; whole fen end in `_fen`. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly part: 'truth' | 'status' | 'amount';
}

function columnsOf(verdict: Verdict): readonly Wanted[] {
  const { path } = verdict;
  const stem = path.replace('inDifficulty', 'in_difficulty').replace(/[.-]/g, '_');
  if (verdict.kind !== 'benefit') return [{ path, name: stem, verdict, part: 'truth' }];
  const status: Wanted = { path: `${path}.status`, name: `${stem}_status`, verdict, part: 'status' };
  if (verdict.rule.amount === null) return [status];
  return [status, { path: `${path}.amount`, name: `${stem}_amount_fen`, verdict, part: 'amount' }];
}

/** Every column there is, in the order of a result. */
const ALL: readonly Wanted[] = VERDICTS.flatMap(columnsOf);

/** Whether a name stands for a column: its path, its verdict's path or id, or the group it belongs to. */
function names(name: string, { path, verdict }: Wanted): boolean {
  const [group] = path.split('.');
  return name === path || name === verdict.path || name === verdict.id || name === group;
}

function unknownColumn(name: string): Issue {
  const near = nearest(
    name,
    ALL.flatMap(({ path, verdict }) => [path, verdict.id]),
  );
  const hint = near === undefined ? '' : `; did you mean ${near}?`;
  return {
    code: 'invalid-value',
    path: 'select',
    message: `select names a column that does not exist${hint}`,
  };
}

/**
 * The columns of a selection, in the order of a result; all where nothing is selected.
 *
 * @throws {RefusedInput} with every name that stands for no column.
 */
export function wantedColumns(select: readonly string[] | undefined): readonly Wanted[] {
  if (select === undefined || select.length === 0) return ALL;
  const unknown = select.filter((name) => !ALL.some((column) => names(name, column)));
  if (unknown.length > 0) throw new RefusedInput(unknown.map(unknownColumn));
  return ALL.filter((column) => select.some((name) => names(name, column)));
}
