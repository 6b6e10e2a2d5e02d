import { moneySlot } from '../../logic/slot.js';
import { STANDARD_KINDS } from '../../policy/standards.js';
import type { Dialect } from '../dialect.js';
import {
  cleanAmount,
  entriesQuery,
  isStandardDivision,
  ruralNumber,
  type StandardsTable,
} from './entries.js';

const names = (kinds: readonly { readonly id: string }[]): string =>
  kinds.map(({ id }) => `'${id}'`).join(', ');

/**
 * Selects that name what is wrong in a table of standards, one row a finding: values that an entry cannot have, amounts
 * below the floor of the text, and entries that another for the same standard, division, scheme and day stands beside.
 * Where something is found the figure is unknown, so no amount hangs on it.
 */
export function standardsGuard(
  table: StandardsTable,
  dialect: Dialect,
  q: (name: string) => string,
): readonly string[] {
  const { from, column } = table;
  const text = (name: Parameters<typeof column>[0]): string => dialect.asText(column(name));
  const row = (member: string, kind: string, where: string): string =>
    `SELECT 'standards.${member}' AS ${q('fact')}, '${kind}' AS ${q('kind')}\nFROM ${from}\nWHERE ${where}`;
  const shares = STANDARD_KINDS.filter(({ unit }) => unit === 'ratio');
  const sums = STANDARD_KINDS.filter(({ unit }) => unit !== 'ratio');
  const schemes = STANDARD_KINDS.filter(({ byScheme }) => byScheme);
  const plain = STANDARD_KINDS.filter(({ byScheme }) => !byScheme);
  const [start, until] = [dialect.asDay(column('from')), dialect.asDay(column('until'))];
  const rural = ruralNumber(column('rural'), dialect);
  const is = (kinds: readonly { readonly id: string }[]): string =>
    `${text('standard')} IN (${names(kinds)})`;
  const noAmount = (isShare: boolean): string => `(${cleanAmount(text('amount'), isShare, dialect)}) IS NULL`;
  return [
    row('standard', 'foreign', `${column('standard')} IS NULL OR NOT ${is(STANDARD_KINDS)}`),
    row(
      'division',
      'foreign',
      `${column('division')} IS NULL OR NOT (${isStandardDivision(column('division'), dialect)})`,
    ),
    row('rural', 'foreign', `(${is(schemes)} AND (${rural}) < 0) OR (${is(plain)} AND (${rural}) <> -1)`),
    row('from', 'foreign', `${start} IS NULL`),
    row('until', 'foreign', `${column('until')} IS NOT NULL AND (${until} IS NULL OR ${until} < ${start})`),
    row(
      'amount',
      'foreign',
      `${column('amount')} IS NULL OR (${is(sums)} AND ${noAmount(false)}) OR (${is(shares)} AND ${noAmount(true)})`,
    ),
    ...STANDARD_KINDS.flatMap((kind) =>
      kind.floor === null
        ? []
        : row(
            'amount',
            'below-floor',
            `${is([kind])} AND (${cleanAmount(text('amount'), false, dialect)}) < ${moneySlot(kind.floor.amount)}`,
          ),
    ),
    doubles(table, dialect, q),
  ];
}

/** Each entry meets itself once; one that meets more covers a day of another. */
function doubles(table: StandardsTable, dialect: Dialect, q: (name: string) => string): string {
  const entries = entriesQuery(table, dialect, q);
  const key = ['standard', 'division', 'rural'];
  const [one, other] = [q('one'), q('other')];
  const same = key.map((name) => `${one}.${q(name)} = ${other}.${q(name)}`).join(' AND ');
  const days = `${one}.${q('starts')} <= ${other}.${q('ends')} AND ${other}.${q('starts')} <= ${one}.${q('ends')}`;
  const group = [...key, 'starts', 'ends', 'amount'].map((name) => `${one}.${q(name)}`).join(', ');
  return [
    `SELECT 'standards' AS ${q('fact')}, 'double' AS ${q('kind')}`,
    `FROM (\n${entries}) AS ${one}`,
    `JOIN (\n${entries}) AS ${other} ON ${same}`,
    `WHERE ${days}\nGROUP BY ${group}\nHAVING COUNT(*) > 1`,
  ].join('\n');
}
