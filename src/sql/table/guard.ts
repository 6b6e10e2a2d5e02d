import type { ExclusiveGroup, FactDictionary } from '../../case/fact-dictionary.js';
import { certain } from '../../logic/certain.js';
import type { DateFact, Fact } from '../../logic/fact.js';
import { valuesOf } from '../../logic/slot.js';
import { MARK } from '../confidential.js';
import type { Dialect } from '../dialect.js';
import type { Bound } from './bindings.js';
import { cleanValue } from './clean-value.js';

interface Columns {
  readonly dialect: Dialect;
  readonly bound: Bound;
  readonly dictionary: FactDictionary;
  readonly born: DateFact;
  /** SQL for the day of the decision. */
  readonly on: string;
  /** The quoted column of the day; `null` where it is one day for all rows. */
  readonly day: string | null;
  /** The table with a mark beside each row; `null` where all of it may be shown. */
  readonly marked: string | null;
  /** Selects of what is wrong in a table of standards. */
  readonly standards: readonly string[];
}

/** Of a value that is no word of the dictionary, which kind of foreign value it is. */
function kindOf(fact: Fact, column: string, { dialect, on, born }: Columns): string {
  if (fact.type === 'boolean') return `'foreign'`;
  if (fact.type === 'date') {
    if (fact !== born) return `'foreign'`;
    return `CASE WHEN ${dialect.asDay(column)} > ${on} THEN 'later-than-day' ELSE 'foreign' END`;
  }
  const trimmed = `TRIM(CAST(${column} AS ${dialect.text}))`;
  const respelt = cleanValue(fact, `LOWER(${trimmed})`, dialect, null);
  return `CASE WHEN ${trimmed} = '' THEN 'empty' WHEN (${respelt}) IS NOT NULL THEN 'spelling' ELSE 'foreign' END`;
}

function foreignValues(fact: Fact, table: Columns): readonly string[] {
  const { dialect, bound, on } = table;
  const column = bound.column(fact.path);
  if (column === null || fact.type === 'text') return [];
  if (fact.type === 'boolean' && !dialect.numbersForTruth) return [];
  const clean = cleanValue(fact, column, dialect, latest(fact, table));
  const kind = kindOf(fact, column, table);
  // Whether a birth is later than a day that is unknown cannot be said.
  const hasDay = fact === table.born && table.day !== null ? ` AND ${on} IS NOT NULL` : '';
  return [row(fact, kind, table, `${column} IS NOT NULL AND (${clean}) IS NULL${hasDay}`)];
}

/** The day that a value must not lie after. */
function latest(fact: Fact, { born, on }: Columns): string | null {
  return fact === born ? on : null;
}

/** A lost parent has no other facts: one of the two is wrong. */
function contradictions({ status, lost, others }: ExclusiveGroup, table: Columns): readonly string[] {
  const { dialect, bound } = table;
  const column = bound.column(status.path);
  if (column === null || status.type !== 'choice') return [];
  const words = lost.map((slot) => `'${certain(valuesOf(status)[slot])}'`);
  const recorded = others.flatMap(({ fact }) => {
    const other = bound.column(fact.path);
    return other === null ? [] : `(${cleanValue(fact, other, dialect, latest(fact, table))}) IS NOT NULL`;
  });
  if (recorded.length === 0) return [];
  const isLost = `${dialect.asText(column)} IN (${words.join(', ')})`;
  return [row(status, `'fact-of-lost-parent'`, table, `${isLost} AND (${recorded.join(' OR ')})`)];
}

function row({ path }: { readonly path: string }, kind: string, table: Columns, where: string): string {
  const { bound, marked } = table;
  const source = marked === null ? bound.table : `${marked} AS ${bound.quote('children')}`;
  // What is recorded of a confidential child is not told, not even that it is misspelt.
  const shown = marked === null ? where : `NOT ${bound.quote(MARK)} AND (${where})`;
  return `SELECT '${path}' AS ${bound.quote('fact')}, ${kind} AS ${bound.quote('kind')}\nFROM ${source}\nWHERE ${shown}`;
}

/** Rows whose day is none: their ages and figures are unknown. */
function days(table: Columns): readonly string[] {
  const { day, on } = table;
  if (day === null) return [];
  const kind = `CASE WHEN ${day} IS NULL THEN 'empty' ELSE 'foreign' END`;
  return [row({ path: 'on' }, kind, table, `${on} IS NULL`)];
}

/** The query that counts, per fact and kind, the values that are taken as unknown because they are no words. */
export function guardQuery(table: Columns): string {
  const { bound, dictionary } = table;
  const parts = [
    ...dictionary.facts.flatMap((fact) => foreignValues(fact, table)),
    ...dictionary.groups.flatMap((group) => contradictions(group, table)),
    ...days(table),
    ...table.standards,
  ];
  const [fact, kind] = [bound.quote('fact'), bound.quote('kind')];
  return [
    `SELECT ${fact}, ${kind}, COUNT(*) AS ${bound.quote('children')}`,
    `FROM (\n${parts.join('\nUNION ALL\n')}) AS ${bound.quote('foreign')}`,
    `GROUP BY ${fact}, ${kind}`,
    `ORDER BY ${fact}, ${kind}`,
  ].join('\n');
}
