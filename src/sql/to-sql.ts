import { chenzhou } from '../decide/assess.js';
import type { AssessContext } from '../decide/context/context.js';
import { type EditionId, editionIn, engineOf, IN_FORCE, type InForce } from '../decide/editions.js';
import { type Issue, RefusedInput } from '../input/issue.js';
import { checkOptions, LIST, OBJECT, TEXT, YES_OR_NO } from '../input/options.js';
import { mustBeOneOf, wrongAt } from '../input/say.js';
import { type Disclosure, isGuarded } from '../office/disclosure.js';
import { CHENZHOU_2017 } from '../policy/chenzhou-2017.js';
import type { StandardEntry } from '../policy/standards.js';
import { marked } from './confidential.js';
import { DIALECT, DIALECTS, type DialectName } from './dialect.js';
import { heading } from './heading.js';
import { inlineEntries } from './money/entries.js';
import { standardsGuard } from './money/standards-guard.js';
import { decidingQuery, type Form, type Request } from './query.js';
import type { RuleEngine } from './rules.js';
import { selfTestQuery } from './self-test/self-test.js';
import { type Bindings, Bound } from './table/bindings.js';
import { guardQuery } from './table/guard.js';
import { columnIssue } from './table/identifier.js';
import { MONTHLY, wantedColumns } from './wanted.js';

/** What SQL is written for. */
export interface SqlOptions {
  /** Options of contested readings that differ from the defaults. */
  readonly readings?: AssessContext['readings'] | Readonly<Record<string, string>>;
  /** What is taken as declared where nothing is recorded; what is recorded wins. */
  readonly assumptions?: AssessContext['assumptions'] | Readonly<Record<string, boolean | number | string>>;
  /** Which edition of the policy, or `in-force`: that of the day `on`; that of 2017 unless said otherwise. */
  readonly edition?: EditionId | InForce;
  /** The engine: `postgres` also serves those that speak its language, `mysql` and `hive` theirs. */
  readonly dialect: DialectName;
  /** The day of the decision, `YYYY-MM-DD`, where it is the same for all rows. */
  readonly on?: string;
  /** In place of `on`: the column that holds the day of each row's decision. */
  readonly onColumn?: string;
  /**
   * Standards as `assess` takes them, written into the query; or `table`: they are looked up in a table with the columns
   * `standard`, `division`, `rural`, `from`, `until` and `amount` (yuan, or a share), named by the bindings.
   */
  readonly standards?: readonly StandardEntry[] | 'table' | null | undefined;
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
  /** Whether the bounds of what is paid each month are there too: `monthly_min_fen`, `monthly_max_fen`. Exact form only. */
  readonly monthly?: boolean;
  /** Whether who is paid instead of an excluded benefit is there too: `benefits_…_excluded_by`. Exact form only. */
  readonly excludedBy?: boolean;
  /**
   * `full` unless said otherwise. `office`: decided as if HIV were false, its column never read, without 2.1-2; of a
   * confidential row only the id and that it is so.
   */
  readonly disclose?: Exclude<Disclosure, 'public'>;
}

const OPTIONS = {
  dialect: DIALECTS,
  on: null,
  onColumn: TEXT,
  standards: null,
  readings: null,
  assumptions: null,
  edition: null,
  form: ['exact', 'kleene'],
  mode: ['query', 'guard', 'self-test'],
  bindings: OBJECT,
  select: LIST,
  monthly: YES_OR_NO,
  excludedBy: YES_OR_NO,
  disclose: ['full', 'office'],
} as const;

const IN_PLACE_OF_ON = { zh: '取代 on，二者不得并用', en: 'must stand in place of on' };
const ONE_FOR_ALL = {
  zh: '与 onColumn 同用时须写明某一版：一条查询只按一版',
  en: 'must name one edition beside onColumn: a query is of one',
};
const EXACT_ONLY = { zh: '在 kleene 形式下须为 false', en: 'must be false in the form kleene' };

/** Callers without types may give anything. */
function check(options: SqlOptions): void {
  checkOptions(options, OPTIONS);
  const { dialect, on, onColumn, form } = options;
  const issues: Issue[] = onColumn === undefined ? [] : [...columnIssue(onColumn, 'onColumn')];
  if (dialect === undefined) issues.push(mustBeOneOf('required', 'dialect', DIALECTS));
  if (on !== undefined && onColumn !== undefined) {
    issues.push(wrongAt('invalid-value', 'onColumn', IN_PLACE_OF_ON, { expected: { type: 'absent' } }));
  }
  if (onColumn !== undefined && options.edition === IN_FORCE) {
    issues.push(wrongAt('invalid-value', 'edition', ONE_FOR_ALL, { expected: { type: 'text' } }));
  }
  for (const name of ['monthly', 'excludedBy'] as const) {
    if (options[name] !== true || form !== 'kleene') continue;
    issues.push(wrongAt('invalid-value', name, EXACT_ONLY, { expected: { type: 'boolean', values: [] } }));
  }
  if (issues.length > 0) throw new RefusedInput(issues);
}

/**
 * Writes the rules as one SQL query, for tables of children whose columns are the facts in snake case.
 *
 * Verdicts are TRUE, FALSE or NULL, statuses the words of a result, amounts whole fen. What is no word of the
 * dictionary is taken as unknown; run the `guard` query first, which counts it.
 *
 * @param options the engine, the day (`YYYY-MM-DD`) or its column, and where given readings, standards (yuan as text),
 * bindings.
 * @returns one statement, without a semicolon.
 * @throws {RefusedInput} with every issue of the context, the bindings or the selection.
 * @see 2.0-1
 * @example
 * toSql({ dialect: 'duckdb', on: '2017-06-01', select: ['disabled'] }).includes('"categories_disabled"'); // true
 */
export function toSql(options: SqlOptions): string {
  check(options);
  const { dialect: name, mode = 'query', form = 'exact', disclose = 'full', monthly = false } = options;
  const { bindings = {}, onColumn, select } = options;
  const standards = options.standards ?? [];
  const entries = standards === 'table' ? [] : standards;
  // The day of a column is read row by row: what is prepared for one day alone is not used then.
  const on = onColumn === undefined ? options.on : CHENZHOU_2017.document.from;
  const { readings, assumptions } = options;
  const edition = editionIn(options)?.edition;
  const engine: RuleEngine = edition === undefined ? chenzhou() : engineOf(edition);
  const prepared = engine.prepare({
    ...(readings === undefined ? {} : { readings }),
    ...(assumptions === undefined ? {} : { assumptions }),
    on,
    standards: entries,
  });
  const dialect = DIALECT[name];
  const verdicts = wantedColumns(engine, select, disclose, options.excludedBy);
  const wanted = monthly ? [...verdicts, ...MONTHLY] : verdicts;
  const { dictionary, birth } = engine.policy;
  const paths = dictionary.facts.map(({ path }) => path);
  const bound = new Bound(bindings, dialect, paths, mode === 'self-test', isGuarded(disclose));
  const day = onColumn === undefined ? null : bound.quote(onColumn);
  const request: Request = { engine, dialect, prepared, day, bound, wanted, form, disclose };
  const inTable = standards === 'table';
  // With a day of its own a row needs its figures looked up; without standards the text's own floors are all there is.
  const inline = day !== null && entries.length > 0;
  const text = {
    query: () =>
      decidingQuery(request, {
        children: bound.table,
        standards: inTable
          ? bound.standards
          : inline
            ? inlineEntries(entries, dialect, (name) => bound.quote(name))
            : null,
      }),
    guard: () =>
      guardQuery({
        dialect,
        bound,
        dictionary,
        born: birth,
        day,
        on: day === null ? dialect.dayLiteral(prepared.on) : dialect.asDay(day),
        marked: isGuarded(disclose) ? marked(bound.table, bound, dialect) : null,
        standards: inTable ? standardsGuard(bound.standards, dialect, (name) => bound.quote(name)) : [],
      }),
    'self-test': () => selfTestQuery(request, { entries, isLookedUp: inTable || inline, areGiven: !inTable }),
  }[mode]();
  const head = heading(
    engine,
    { prepared, isOneDay: day === null, disclose },
    mode === 'guard' ? [] : wanted,
  );
  return `${head}${text}${dialect.settings}\n`;
}
