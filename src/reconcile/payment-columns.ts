import { type Issue, RefusedInput } from '../input/issue.js';
import { didYouMean } from '../input/nearest.js';
import { isRecord } from '../input/record.js';
import { cellsOf, type Delimiter } from '../register/cells.js';
import { columnLetters } from '../register/column-name.js';
import { plainName, trimmed } from '../register/half-width.js';

/** What a column of payments holds; `null` is left out. */
export type PaymentField = 'id' | 'key' | 'benefit' | 'amount' | 'month' | null;

const FIELDS = ['id', 'benefit', 'amount', 'month'] as const;

/** The headers of a file of payments, in English and Chinese. */
const HEADERS = new Map<string, PaymentField>([
  ['id', 'id'],
  ['编号', 'id'],
  ['儿童编号', 'id'],
  ['benefit', 'benefit'],
  ['项目', 'benefit'],
  ['发放项目', 'benefit'],
  ['amount', 'amount'],
  ['金额', 'amount'],
  ['金额(元)', 'amount'],
  ['发放金额', 'amount'],
  ['发放金额(元)', 'amount'],
  ['month', 'month'],
  ['月份', 'month'],
  ['发放月份', 'month'],
  ['所属月份', 'month'],
  ['序号', null],
  ['姓名', null],
  ['儿童姓名', null],
]);

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/** The caller's own words for benefits, and headers of payments. */
export interface PaymentMapping {
  /** By plain header. */
  readonly columns: ReadonlyMap<string, PaymentField>;
  /** Benefits by the words of the file. */
  readonly benefits: ReadonlyMap<string, string>;
  /** The header of the column of resident identity numbers. */
  readonly key: string | undefined;
}

/** A mapping that explains nothing. */
export const NO_PAYMENT_MAPPING: PaymentMapping = { columns: new Map(), benefits: new Map(), key: undefined };

/**
 * Reads the caller's mapping of a file of payments.
 *
 * @param input for example the outcome of `JSON.parse`: `{ columns, benefits, key }`. A column is `id`, `benefit`,
 *   `amount`, `month`, or `null` where it is left out; `benefits` gives a benefit for a word.
 * @throws {RefusedInput} with everything wrong with it.
 * @example
 * readPaymentMapping({ columns: { 实发: 'amount', 备注: null }, benefits: { 孤儿费: 'orphan-living' }, key: '身份证号' });
 */
export function readPaymentMapping(input: unknown): PaymentMapping {
  const issues: Issue[] = [];
  const refuse = (code: Issue['code'], path: string, message: string): void =>
    void issues.push({ code, path, message: `${path === '' ? 'the mapping of payments' : path} ${message}` });
  const given = isRecord(input) ? input : {};
  if (given !== input) refuse('invalid-type', '', 'must be an object with columns, benefits and key');
  for (const name of Object.keys(given)) {
    if (!['columns', 'benefits', 'key'].includes(name))
      refuse('unexpected-field', name.slice(0, 80), 'is neither columns, benefits nor key');
  }
  const { columns = {}, benefits = {}, key } = given;
  const fields = new Map<string, PaymentField>();
  if (!isRecord(columns)) refuse('invalid-type', 'columns', 'must be an object: a field for each header');
  for (const [header, name] of Object.entries(isRecord(columns) ? columns : {})) {
    const field = name === null ? null : FIELDS.find((one) => one === name);
    if (field === undefined) {
      const hint = typeof name === 'string' ? didYouMean(name, FIELDS) : '';
      refuse(
        'invalid-value',
        `columns.${header}`,
        `must be one of ${FIELDS.join(', ')}, or null to leave it out${hint}`,
      );
    } else fields.set(plainName(header), field);
  }
  const words = new Map<string, string>();
  if (!isRecord(benefits)) refuse('invalid-type', 'benefits', 'must be an object: a benefit for each word');
  for (const [word, benefit] of Object.entries(isRecord(benefits) ? benefits : {})) {
    if (typeof benefit === 'string') words.set(plainName(word), benefit);
    else refuse('invalid-type', `benefits.${word}`, 'must be the id or name of a benefit');
  }
  if (key !== undefined && typeof key !== 'string')
    refuse('invalid-type', 'key', 'must be the header of a column');
  if (issues.length > 0) throw new RefusedInput(issues);
  return { columns: fields, benefits: words, key: typeof key === 'string' ? key : undefined };
}

/** A row that may be the header row of payments, cut at one delimiter. */
export interface PaymentHeader {
  readonly delimiter: Delimiter;
  /** By column; `undefined` for a column whose header is blank or not known. */
  readonly fields: readonly (PaymentField | undefined)[];
  readonly names: readonly string[];
  readonly headers: readonly string[];
}

/** The row as a header row, cut at the delimiter under which most headers are known. */
export function paymentHeader(text: string, mapping: PaymentMapping): PaymentHeader {
  const cut = (delimiter: Delimiter): PaymentHeader => {
    const [cells = []] = cellsOf([text], delimiter);
    const names = cells.map(plainName);
    const fields = names.map((name): PaymentField | undefined => {
      if (mapping.key !== undefined && name === plainName(mapping.key)) return 'key';
      return mapping.columns.has(name) ? mapping.columns.get(name) : HEADERS.get(name);
    });
    return { delimiter, fields, names, headers: cells.map((cell) => trimmed(cell).slice(0, 80)) };
  };
  const known = ({ fields }: PaymentHeader): number => fields.filter((field) => field !== undefined).length;
  return DELIMITERS.map(cut).reduce((best, other) => (known(other) > known(best) ? other : best));
}

/** Whether a row is the header row beyond doubt: it names an amount and whose it is. */
export function isPaymentHeader({ fields }: PaymentHeader, needsChild: boolean): boolean {
  return fields.includes('amount') && (!needsChild || fields.includes('id') || fields.includes('key'));
}

/** Everything wrong with the header row of payments. */
export function paymentHeaderIssues(
  header: PaymentHeader,
  mapping: PaymentMapping,
  needsChild: boolean,
): readonly Issue[] {
  const { fields, names } = header;
  const issues: Issue[] = [];
  for (const [index, field] of fields.entries()) {
    // A header that is not known is named by its place alone: where the header row is missing, it is somebody's data.
    const path = `column ${columnLetters(index)}`;
    if (field === undefined && names[index] !== '') {
      const hint = /身份证|证件号/.test(names[index] ?? '')
        ? 'name the column of identity numbers with --paid-key'
        : 'map it to one of them, or to null to leave it out (--paid-columns)';
      issues.push({
        code: 'unknown-column',
        path,
        message: `${path} must be one of id, benefit, amount, month: ${hint}`,
      });
    }
    if (field !== undefined && field !== null && fields.indexOf(field) < index) {
      issues.push({ code: 'duplicate-column', path, message: `${path} repeats ${field}` });
    }
  }
  if (needsChild && !fields.includes('id') && !fields.includes('key')) {
    issues.push({
      code: 'missing-header',
      path: 'id',
      message: 'the header row must have a column id, or one of identity numbers (--paid-key)',
    });
  }
  for (const field of needsChild ? (['amount'] as const) : (['month', 'benefit', 'amount'] as const)) {
    if (fields.includes(field)) continue;
    const message = `the header row must have a column ${field}`;
    issues.push({ code: 'missing-header', path: field, message });
  }
  for (const wanted of [
    ...mapping.columns.keys(),
    ...(mapping.key === undefined ? [] : [plainName(mapping.key)]),
  ]) {
    if (!names.includes(wanted))
      issues.push({
        code: 'missing-header',
        path: wanted,
        message: `${wanted} is not among the headers of the payments`,
      });
  }
  return issues;
}
