import { chenzhou } from '../decide/assess.js';
import type { AssessContext } from '../decide/context/context.js';
import { RefusedInput } from '../input/issue.js';
import { DIALECT, DIALECTS, type DialectName } from './dialect.js';
import { heading } from './heading.js';
import { decidingQuery, type Form } from './query.js';
import { selfTestQuery } from './self-test.js';
import { type Bindings, Bound } from './table/bindings.js';
import { guardQuery } from './table/guard.js';
import { wantedColumns } from './wanted.js';

/** What SQL is written for. */
export interface SqlOptions extends Omit<AssessContext, 'assumptions'> {
  /** The engine: `postgres` also serves those that speak its language, `mysql` and `hive` theirs. */
  readonly dialect: DialectName;
  /**
   * `exact` (unless said otherwise): unknown if and only if completions differ, as `assess` has it. `kleene`: shorter
   * and faster, never wrong, but a few settled cells stay open; a column `open` says in which rows.
   */
  readonly form?: Form;
  /** `query` decides, `guard` counts values that are no words, `self-test` returns no row where the engine agrees. */
  readonly mode?: 'query' | 'guard' | 'self-test';
  /** Where the facts stand; the table `children` with flat names unless said otherwise. */
  readonly bindings?: Bindings;
  /** Paths, ids or groups of verdicts, statuses and amounts; all unless said otherwise. */
  readonly select?: readonly string[];
}

/**
 * Writes the rules as one SQL query, for tables of children whose columns are the facts in snake case.
 *
 * Verdicts are TRUE, FALSE or NULL, statuses the words of a result, amounts whole fen. Standards and the day stand in
 * the query as literals. What is no word of the dictionary is taken as unknown; run the `guard` query first, which
 * counts it.
 *
 * @param options the engine, the day (`YYYY-MM-DD`), and where given readings, standards (yuan as text), bindings.
 * @returns one statement, without a semicolon.
 * @throws {RefusedInput} with every issue of the context, the bindings or the selection.
 * @see 2.0-1
 * @example
 * toSql({ dialect: 'duckdb', on: '2017-06-01', select: ['disabled'] }).includes('"categories_disabled"'); // true
 */
export function toSql(options: SqlOptions): string {
  const { dialect: name, form = 'exact', mode = 'query', bindings = {}, select, ...context } = options;
  const prepared = chenzhou().prepare(context);
  if (prepared.assumptions.list.length > 0) {
    const message = 'assumptions must be absent: the query decides what the table holds';
    throw new RefusedInput([{ code: 'unexpected-field', path: 'assumptions', message }]);
  }
  // Callers without types may name any engine.
  if (!DIALECTS.includes(name)) {
    const expected = DIALECTS.join(', ');
    const message = `dialect must be one of ${expected}`;
    throw new RefusedInput([{ code: 'invalid-value', path: 'dialect', message, expected }]);
  }
  const dialect = DIALECT[name];
  const wanted = wantedColumns(select);
  const bound = new Bound(bindings, dialect, mode === 'self-test');
  const request = { dialect, prepared, bound, wanted, form };
  const text = {
    query: () => decidingQuery(request, bound.table),
    guard: () => guardQuery({ dialect, bound, on: dialect.dayLiteral(prepared.on) }),
    'self-test': () => selfTestQuery(request),
  }[mode]();
  return `${heading(prepared, mode === 'guard' ? [] : wanted)}${text}${dialect.settings}\n`;
}
