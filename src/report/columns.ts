import { type AssessResult, truthIn } from '../decide/result.js';
import { nearest } from '../input/nearest.js';
import { type Disclosure, isGuarded } from '../office/disclosure.js';
import { LEFT_OUT_BENEFIT } from '../office/left-out.js';
import { MONTHLY_BENEFITS, VERDICTS } from '../policy/verdicts.js';

/** What a column holds: an id, a status, an amount, a digest, a truth value, or a list of ids. */
export type Cell = string | boolean | null | readonly string[];

/** One part of a result that has a column of its own. */
export interface ResultColumn {
  /** Its path in the JSON output. */
  readonly name: string;
  readonly value: (result: AssessResult) => Cell;
  /** The rules that it is made of, as `narrowed` takes them; `undefined` where that is all of them. */
  readonly rules: readonly string[] | undefined;
  /** Whether it is not settled, where its value alone does not say so. */
  readonly isOpen?: (result: AssessResult) => boolean;
}

/** Whether a part of a result is not settled: unknown, or undetermined. */
export function isOpen(column: ResultColumn, result: AssessResult): boolean {
  if (column.isOpen !== undefined) return column.isOpen(result);
  const value = column.value(result);
  return value === null || value === 'undetermined';
}

const MONTHLY = MONTHLY_BENEFITS.map(({ path }) => path);

/** Everything that has a column beside the id and the day, in the order of a result. */
const ALL: readonly ResultColumn[] = [
  { name: 'policy.digest', value: ({ policy }) => policy.digest, rules: [] },
  ...VERDICTS.flatMap((verdict): readonly ResultColumn[] => {
    const { path } = verdict;
    const rules = [path];
    if (verdict.kind !== 'benefit')
      return [{ name: path, value: (result) => truthIn(result, verdict), rules }];
    const { id } = verdict;
    return [
      { name: `${path}.status`, value: ({ benefits }) => benefits[id].status, rules },
      {
        name: `${path}.amount`,
        value: ({ benefits }) => benefits[id].amount,
        rules,
        // A benefit that is not paid has no amount either.
        isOpen: ({ benefits: { [id]: benefit } }) =>
          benefit.status === 'undetermined' || (benefit.status === 'entitled' && benefit.amount === null),
      },
      {
        name: `${path}.excludedBy`,
        value: ({ benefits }) => benefits[id].excludedBy,
        rules,
        isOpen: ({ benefits }) => benefits[id].status === 'undetermined',
      },
    ];
  }),
  ...(['min', 'max'] as const).map(
    (bound): ResultColumn => ({
      name: `monthly.${bound}`,
      value: ({ monthly }) => monthly[bound],
      rules: MONTHLY,
      isOpen: ({ monthly }) => monthly.min !== monthly.max,
    }),
  ),
  {
    name: 'missing',
    value: ({ missing }) => missing,
    rules: undefined,
    isOpen: ({ missing }) => missing.length > 0,
  },
  { name: 'standardsMissing', value: ({ standardsMissing }) => standardsMissing, rules: undefined },
  { name: 'notices', value: ({ notices }) => notices.map(({ code }) => code), rules: undefined },
];

const OFFICE = ALL.filter(({ name }) => !name.startsWith(`benefits.${LEFT_OUT_BENEFIT}.`));

/** The columns of a result: the one list for CSV, `--select` and JSON; an office has all but those of 2.1-2. */
export function columnsIn(disclose: Disclosure): readonly ResultColumn[] {
  return isGuarded(disclose) ? OFFICE : ALL;
}

/** A value as a cell of CSV: unknown is blank, as in a register. */
export function cellText(value: Cell): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(' ') : String(value);
}

/** What is wrong with a selection, in words that do not repeat it. */
export class WrongSelection extends Error {
  override readonly name = 'WrongSelection';
}

/** The name without its group: of a verdict its id, which stands for its truth value or its status. */
function idOf(name: string): string {
  const [, id = name, part = 'status'] = name.split('.');
  return part === 'status' ? id : name;
}

/** The columns by name, and by the id of the verdict where only one column has it. */
function byName(columns: readonly ResultColumn[]): ReadonlyMap<string, ResultColumn> {
  const ids = columns.map(({ name }) => idOf(name));
  const unique = columns.filter(({ name }) => ids.indexOf(idOf(name)) === ids.lastIndexOf(idOf(name)));
  return new Map([
    ...unique.map((column) => [idOf(column.name), column] as const),
    ...columns.map((column) => [column.name, column] as const),
  ]);
}

/**
 * The columns of a selection, in the order in which they are named.
 *
 * @param names paths of the output, or ids of verdicts where no two have the same.
 * @throws {WrongSelection} for a name that is none of them, with the nearest one, or that comes twice.
 */
export function selectedColumns(names: readonly string[], disclose: Disclosure): readonly ResultColumn[] {
  const known = byName(columnsIn(disclose));
  const found = new Set<ResultColumn>();
  for (const [at, name] of names.entries()) {
    const column = known.get(name);
    if (column === undefined) {
      const near = nearest(name, [...known.keys()]);
      // A name that is a column is no secret; any other may be anything, and is not repeated.
      const withheld = byName(ALL).get(name);
      if (withheld !== undefined) {
        throw new WrongSelection(
          `--select: ${withheld.name} is not in an office list: --disclose full shows it`,
        );
      }
      const hint = near === undefined ? '' : `; did you mean ${near}?`;
      throw new WrongSelection(`--select: name ${at + 1} is not a column${hint}`);
    }
    if (found.has(column)) throw new WrongSelection(`--select: name ${at + 1} comes twice`);
    found.add(column);
  }
  return [...found];
}

/** The rules that the columns are made of; `undefined` where that is all of them. */
export function rulesOf(columns: readonly ResultColumn[]): ReadonlySet<string> | undefined {
  const rules = new Set<string>();
  for (const column of columns) {
    if (column.rules === undefined) return undefined;
    for (const rule of column.rules) rules.add(rule);
  }
  return rules;
}
