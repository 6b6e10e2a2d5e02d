import type { StandardEntry } from '../../money/standard.js';
import { STANDARD_KINDS, STANDARD_RULES } from '../../policy/standards.js';
import type { Dialect } from '../dialect.js';
import { type Cell, inlineTable } from '../table/inline-table.js';

/** The columns of a table of standards, named like the members of an entry. */
export const STANDARD_COLUMNS = ['standard', 'division', 'rural', 'from', 'until', 'amount'] as const;

/** The name of such a column. */
export type StandardColumn = (typeof STANDARD_COLUMNS)[number];

/** A table of standards: SQL of what to select from, and its quoted columns. */
export interface StandardsTable {
  readonly from: string;
  readonly column: (name: StandardColumn) => string;
}

/** Whether a column says the rural scheme: 1, the urban: 0, nothing: -1, no truth value: -2. */
export function ruralNumber(column: string, { numbersForTruth, asText }: Dialect): string {
  const is = numbersForTruth
    ? (truth: boolean) => `${asText(column)} = '${truth ? 1 : 0}'`
    : (truth: boolean) => (truth ? column : `NOT ${column}`);
  return `CASE WHEN ${is(true)} THEN 1 WHEN ${is(false)} THEN 0 WHEN ${column} IS NULL THEN -1 ELSE -2 END`;
}

/** Whether a column holds a division that standards can be given for. */
export function isStandardDivision(column: string, { asText, isDivision }: Dialect): string {
  const { prefix } = STANDARD_RULES.divisions;
  const text = asText(column);
  return `${isDivision(text)} AND SUBSTR(${text}, 1, ${prefix.length}) = '${prefix}'`;
}

/** The value of an amount where it is one, else NULL: whole fen, or ten-thousandths of a share. */
export function cleanAmount(text: string, isShare: boolean, dialect: Dialect): string {
  return isShare
    ? `CASE WHEN ${dialect.isShare(text)} THEN ${dialect.tenThousandths(text)} END`
    : `CASE WHEN ${dialect.isMoney(text)} THEN ${dialect.fen(text)} END`;
}

/** Entries of a context as a table that stands in the query. */
export function inlineEntries(
  entries: readonly StandardEntry[],
  dialect: Dialect,
  quote: (name: string) => string,
): StandardsTable {
  const { text, boolean, day, dayLiteral } = dialect;
  const rows = entries.map(({ standard, division, rural, from, until, amount }): readonly Cell[] => [
    { name: quote('standard'), type: text, value: `'${standard}'` },
    { name: quote('division'), type: text, value: `'${division}'` },
    { name: quote('rural'), type: boolean, value: rural === undefined ? 'NULL' : rural ? 'TRUE' : 'FALSE' },
    { name: quote('from'), type: day, value: dayLiteral(from) },
    { name: quote('until'), type: day, value: until == null ? 'NULL' : dayLiteral(until) },
    { name: quote('amount'), type: text, value: `'${amount}'` },
  ]);
  return { from: `(\n${inlineTable(rows, dialect)}) AS ${quote('standards')}`, column: quote };
}

/** The entries of a table as they are looked up: texts, days, and what rural says as a number. */
export function entriesQuery(
  { from, column }: StandardsTable,
  dialect: Dialect,
  quote: (name: string) => string,
): string {
  const { asText, asDay, dayLiteral, day } = dialect;
  const until = column('until');
  const list = [
    `${asText(column('standard'))} AS ${quote('standard')}`,
    `${asText(column('division'))} AS ${quote('division')}`,
    `${ruralNumber(column('rural'), dialect)} AS ${quote('rural')}`,
    `${asDay(column('from'))} AS ${quote('starts')}`,
    `CASE WHEN ${until} IS NULL THEN ${dayLiteral(LAST_DAY)} ELSE ${asDay(until)} END AS ${quote('ends')}`,
    `${asText(column('amount'))} AS ${quote('amount')}`,
  ];
  const none = `CAST(NULL AS ${day})`;
  return [
    `SELECT ${list.join(',\n  ')}\nFROM ${from}\nWHERE ${isStandardDivision(column('division'), dialect)}`,
    `UNION ALL SELECT '', '', -1, ${none}, ${none}, ''`,
  ].join('\n');
}

/** What has no end lasts until then; ClickHouse knows no later day. */
const LAST_DAY = '2299-12-31';

/** The kinds by name. */
export const KIND_OF: ReadonlyMap<string, (typeof STANDARD_KINDS)[number]> = new Map(
  STANDARD_KINDS.map((kind) => [kind.id, kind]),
);
