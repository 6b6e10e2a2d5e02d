import { type ResultOf, truthIn } from '../decide/result.js';
import { nearest } from '../input/nearest.js';
import { certain } from '../logic/certain.js';
import { type Disclosure, isGuarded } from '../office/disclosure.js';
import type { PolicyWords } from '../office/policy-words.js';
import type { Ids, Verdicts } from '../policy/policy.js';

/** What a column holds: an id, a status, an amount, a digest, a truth value, or a list of ids. */
export type Cell = string | boolean | null | readonly string[];

/** One part of a result that has a column of its own. */
export interface ResultColumn {
  /** Its path in the JSON output. */
  readonly name: string;
  readonly value: (result: ResultOf<Ids>) => Cell;
  /** The rules that it is made of, as `narrowed` takes them; `undefined` where that is all of them. */
  readonly rules: readonly string[] | undefined;
  /** Whether it is not settled, where its value alone does not say so. */
  readonly isOpen?: (result: ResultOf<Ids>) => boolean;
}

/** Whether a part of a result is not settled: unknown, or undetermined. */
export function isOpen(column: ResultColumn, result: ResultOf<Ids>): boolean {
  if (column.isOpen !== undefined) return column.isOpen(result);
  const value = column.value(result);
  return value === null || value === 'undetermined';
}

/** Everything that has a column beside the id and the day, in the order of a result. */
function allColumns({ all, benefits }: Verdicts<Ids>): readonly ResultColumn[] {
  const monthly = benefits.flatMap(({ path, monthly: isMonthly }) => (isMonthly ? [path] : []));
  return [
    { name: 'policy.digest', value: ({ policy }) => policy.digest, rules: [] },
    ...all.flatMap((verdict): readonly ResultColumn[] => {
      const { path } = verdict;
      const rules = [path];
      if (verdict.kind !== 'benefit')
        return [{ name: path, value: (result) => truthIn(result, verdict), rules }];
      const of = ({ benefits }: ResultOf<Ids>) => certain(benefits[verdict.id]);
      return [
        { name: `${path}.status`, value: (result) => of(result).status, rules },
        {
          name: `${path}.amount`,
          value: (result) => of(result).amount,
          rules,
          // A benefit that is not paid has no amount either.
          isOpen: (result) => {
            const { status, amount } = of(result);
            return status === 'undetermined' || (status === 'entitled' && amount === null);
          },
        },
        {
          name: `${path}.excludedBy`,
          value: (result) => of(result).excludedBy,
          rules,
          isOpen: (result) => of(result).status === 'undetermined',
        },
      ];
    }),
    ...(['min', 'max'] as const).map(
      (bound): ResultColumn => ({
        name: `monthly.${bound}`,
        value: ({ monthly }) => monthly[bound],
        rules: monthly,
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
}

/** The columns of a result: the one list for CSV, `--select` and JSON; an office has all but those that are withheld. */
export function columnsIn({ policy, office }: PolicyWords, disclose: Disclosure): readonly ResultColumn[] {
  const all = allColumns(policy.verdicts);
  return isGuarded(disclose)
    ? all.filter(({ name }) => !name.startsWith(`benefits.${office.leftOut}.`))
    : all;
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
export function selectedColumns(
  words: PolicyWords,
  names: readonly string[],
  disclose: Disclosure,
): readonly ResultColumn[] {
  const known = byName(columnsIn(words, disclose));
  const found = new Set<ResultColumn>();
  for (const [at, name] of names.entries()) {
    const column = known.get(name);
    if (column === undefined) {
      const near = nearest(name, [...known.keys()]);
      // A name that is a column is no secret; any other may be anything, and is not repeated.
      const withheld = byName(columnsIn(words, 'full')).get(name);
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
