import type { AmountColumn } from '../columns/amount-column.js';
import { type AssessedColumns, type ColumnsOf, truthColumn } from '../columns/assess-columns.js';
import { type BitPlane, eachOn, fenAt, isOn, itemAt, wordAt } from '../columns/bits.js';
import type { TruthColumn, TruthCounts } from '../columns/truth-column.js';
import { IN_FULL, withRenderings } from '../office/rendered.js';
import { CHENZHOU_2017 } from '../policy/chenzhou-2017.js';
import type { Ids, Policy } from '../policy/policy.js';
import { textTable } from '../text/table.js';
import type { Language } from '../words/language.js';

/** What the rows of one group have in common: a county, an age band, a sex, whatever the caller likes. */
export type GroupKey = string | number | null;

/** The verdicts and the budget of one group. */
export interface Group {
  readonly key: GroupKey;
  /** How many children, refused rows included. */
  readonly rows: number;
  /** How many of them got no verdicts. */
  readonly refused: number;
  /** By dotted path: `categories.orphan`, `inDifficulty`, `benefits.orphan-living` (paid or not), `measures.no-dropout`. */
  readonly verdicts: Readonly<Record<string, TruthCounts>>;
  /** The sum of all monthly benefits in whole fen; the most is `null` where it is unknown of any child. */
  readonly monthly: { readonly min: bigint; readonly max: bigint | null };
}

/** Every verdict by its dotted path in a result. */
function verdictsOf<I extends Ids>(
  { verdicts }: Policy<I>,
  columns: ColumnsOf<I>,
): readonly (readonly [string, TruthColumn])[] {
  return verdicts.all.map((verdict) => [verdict.path, truthColumn<I>(columns, verdict)] as const);
}

/** Each row's place in the list of different keys. */
function placesOf(
  rows: number,
  by: ArrayLike<GroupKey> | undefined,
): { keys: readonly GroupKey[]; places: Int32Array } {
  const places = new Int32Array(rows);
  if (by === undefined) return { keys: rows === 0 ? [] : [null], places };
  const known = new Map<GroupKey, number>();
  for (let row = 0; row < rows; row += 1) {
    const key = by[row] ?? null;
    const place = known.get(key) ?? known.size;
    known.set(key, place);
    places[row] = place;
  }
  return { keys: [...known.keys()], places };
}

function countBy(plane: BitPlane, places: Int32Array, groups: number): Float64Array {
  const counts = new Float64Array(groups);
  eachOn(plane, (row) => {
    const place = wordAt(places, row);
    counts[place] = fenAt(counts, place) + 1;
  });
  return counts;
}

/** Adds up fen exactly: a double is emptied into whole numbers before it could round. */
function sumBy(amounts: AmountColumn, places: Int32Array, groups: number): readonly bigint[] {
  const sums = new Array<bigint>(groups).fill(0n);
  const pending = new Float64Array(groups);
  eachOn(amounts.known, (row) => {
    const place = wordAt(places, row);
    const sum = fenAt(pending, place) + fenAt(amounts.fen, row);
    const full = sum > 2 ** 52;
    if (full) sums[place] = itemAt(sums, place) + BigInt(sum);
    pending[place] = full ? 0 : sum;
  });
  return sums.map((sum, place) => sum + BigInt(fenAt(pending, place)));
}

/** Which groups have a decided row whose most is unknown. */
function withoutMost<I extends Ids>(
  { decided, monthly }: ColumnsOf<I>,
  places: Int32Array,
): ReadonlySet<number> {
  const found = new Set<number>();
  eachOn(decided, (row) => {
    if (!isOn(monthly.max.known, row)) found.add(wordAt(places, row));
  });
  return found;
}

const SIZES = {
  key: { zh: '组', en: 'group' },
  rows: { zh: '人数', en: 'children' },
  refused: { zh: '有误未计', en: 'refused' },
} as const;

/** How large the groups are: columns are decided in full, so nothing else of them is shown. */
function sizesText(groups: readonly Group[], lang: Language): string {
  const columns = [
    { title: SIZES.key[lang] },
    { title: SIZES.rows[lang], figures: true },
    { title: SIZES.refused[lang], figures: true },
  ];
  return textTable(
    columns,
    groups.map(({ key, rows, refused }) => [key === null ? '-' : String(key), String(rows), String(refused)]),
  );
}

/**
 * Counts the verdicts and adds up the monthly budget, group by group, without making a row.
 *
 * @param by the key of every row, in the order of the register; left out, all rows are one group with the key `null`.
 * @returns one entry per key, in order of first mention. Money in whole fen.
 * @throws {RangeError} where there are not as many keys as rows.
 * @see 4.4-3
 * @example
 * const columns = { birth_date: ['2010-01-15', '2010-01-15'], hukou_division: ['431002', '431021'] };
 * aggregate(assessColumns(columns, { on: '2017-06-01' }), columns.hukou_division).length; // 2
 */
export function aggregate(columns: AssessedColumns, by?: ArrayLike<GroupKey>): readonly Group[] {
  const groups = aggregateUnder(CHENZHOU_2017, columns, by);
  return withRenderings(groups, () => ({
    text: (lang) => `${sizesText(groups, lang)}\n${IN_FULL.text(lang)}`,
  }));
}

/** The same counts under any policy. @throws {RangeError} as {@link aggregate}. */
export function aggregateUnder<I extends Ids>(
  policy: Policy<I>,
  columns: ColumnsOf<I>,
  by?: ArrayLike<GroupKey>,
): readonly Group[] {
  const { rows, monthly, decided } = columns;
  if (by !== undefined && by.length !== rows) throw new RangeError('there must be one key a row');
  const { keys, places } = placesOf(rows, by);
  const count = (plane: BitPlane): Float64Array => countBy(plane, places, keys.length);
  const sizes = new Float64Array(keys.length);
  for (const place of places) sizes[place] = fenAt(sizes, place) + 1;
  const decidedIn = count(decided);
  const verdicts = verdictsOf(policy, columns).map(([path, { yes, no }]) => ({
    path,
    yes: count(yes),
    no: count(no),
  }));
  const least = sumBy(monthly.min, places, keys.length);
  const most = sumBy(monthly.max, places, keys.length);
  const unbounded = withoutMost(columns, places);
  return keys.map((key, place) => {
    const all = fenAt(decidedIn, place);
    const counts = verdicts.map(({ path, yes, no }): [string, TruthCounts] => {
      const [holds, fails] = [fenAt(yes, place), fenAt(no, place)];
      return [path, { true: holds, false: fails, unknown: all - holds - fails }];
    });
    return {
      key,
      rows: fenAt(sizes, place),
      refused: fenAt(sizes, place) - all,
      verdicts: Object.fromEntries(counts),
      monthly: { min: itemAt(least, place), max: unbounded.has(place) ? null : itemAt(most, place) },
    };
  });
}

const YEAR = 10_000;

/**
 * The age band of every birth as a key for `aggregate`, by the calendar: `3-5` holds those whose third birthday is
 * past or today and whose sixth is not.
 *
 * @param births days as `YYYYMMDD`, 0 unknown.
 * @param on the day, `YYYYMMDD`.
 * @param limits ages in rising order at which a new band begins.
 * @example
 * ageBands(Int32Array.of(20100115, 0), 20170601, [6, 16, 18]); // ['6-15', null]
 */
export function ageBands(
  births: ArrayLike<number>,
  on: number,
  limits: readonly number[],
): readonly GroupKey[] {
  const names = [0, ...limits].map((from, band) => {
    const next = limits[band];
    return next === undefined ? `${from}+` : `${from}-${next - 1}`;
  });
  return Array.from(births, (birth) => {
    if (birth === 0) return null;
    const age = Math.floor((on - birth) / YEAR);
    return itemAt(names, limits.filter((limit) => age >= limit).length);
  });
}
