import { type Issue, RefusedInput } from '../input/issue.js';
import { nearest } from '../input/nearest.js';
import { isRecord } from '../input/record.js';
import { type Hints, told, wrongAt } from '../input/say.js';
import type { Bilingual } from '../logic/bilingual.js';
import { cellsOf, type Delimiter } from '../register/cells.js';
import { columnLetters } from '../register/column-name.js';
import { plainName, trimmed } from '../register/half-width.js';

/** What a column of payments holds; `null` is left out. */
export type PaymentField = 'id' | 'key' | 'benefit' | 'amount' | 'month' | null;

const MEMBERS: readonly string[] = ['columns', 'benefits', 'key'];
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
  const refuse = (code: Issue['code'], path: string, says: Bilingual, hints: Hints = {}): void => {
    const subject =
      path === '' ? { zh: '发放对照表', en: 'the mapping of payments' } : { zh: path, en: path };
    const message = { zh: `${subject.zh} ${says.zh}`, en: `${subject.en} ${says.en}` };
    issues.push(told(code, path, message, hints));
  };
  const given = isRecord(input) ? input : {};
  if (given !== input)
    refuse(
      'invalid-type',
      '',
      {
        zh: '须为含 columns、benefits 和 key 的对象',
        en: 'must be an object with columns, benefits and key',
      },
      { expected: { type: 'object', values: MEMBERS } },
    );
  for (const name of Object.keys(given)) {
    if (!MEMBERS.includes(name))
      refuse(
        'unexpected-field',
        name.slice(0, 80),
        { zh: '不是 columns、benefits 或 key', en: 'is neither columns, benefits nor key' },
        { expected: { type: 'object', values: MEMBERS } },
      );
  }
  const { columns = {}, benefits = {}, key } = given;
  const fields = new Map<string, PaymentField>();
  if (!isRecord(columns))
    refuse(
      'invalid-type',
      'columns',
      { zh: '须为对象：每个表头一项', en: 'must be an object: a field for each header' },
      { expected: { type: 'object' } },
    );
  for (const [header, name] of Object.entries(isRecord(columns) ? columns : {})) {
    const field = name === null ? null : FIELDS.find((one) => one === name);
    if (field === undefined) {
      refuse(
        'invalid-value',
        `columns.${header}`,
        {
          zh: `须为下列之一：${FIELDS.join('、')}；不用的列写 null`,
          en: `must be one of ${FIELDS.join(', ')}, or null to leave it out`,
        },
        {
          expected: { type: 'choice', values: FIELDS },
          suggestion: typeof name === 'string' ? nearest(name, FIELDS) : undefined,
        },
      );
    } else fields.set(plainName(header), field);
  }
  const words = new Map<string, string>();
  if (!isRecord(benefits))
    refuse(
      'invalid-type',
      'benefits',
      { zh: '须为对象：每个用语一项待遇', en: 'must be an object: a benefit for each word' },
      { expected: { type: 'object' } },
    );
  for (const [word, benefit] of Object.entries(isRecord(benefits) ? benefits : {})) {
    if (typeof benefit === 'string') words.set(plainName(word), benefit);
    else
      refuse(
        'invalid-type',
        `benefits.${word}`,
        { zh: '须为待遇的代号或名称', en: 'must be the id or name of a benefit' },
        { expected: { type: 'text' } },
      );
  }
  if (key !== undefined && typeof key !== 'string')
    refuse(
      'invalid-type',
      'key',
      { zh: '须为一列的表头', en: 'must be the header of a column' },
      { expected: { type: 'text' } },
    );
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
        ? { zh: '身份证号一列用 --paid-key 指明', en: 'name the column of identity numbers with --paid-key' }
        : {
            zh: '用 --paid-columns 对应到其中一项，不用的对应到 null',
            en: 'map it to one of them, or to null to leave it out (--paid-columns)',
          };
      const says = {
        zh: `须为下列之一：${FIELDS.join('、')}；${hint.zh}`,
        en: `must be one of ${FIELDS.join(', ')}: ${hint.en}`,
      };
      issues.push(wrongAt('unknown-column', path, says, { expected: { type: 'choice', values: FIELDS } }));
    }
    if (field !== undefined && field !== null && fields.indexOf(field) < index) {
      issues.push(wrongAt('duplicate-column', path, { zh: `重复了 ${field}`, en: `repeats ${field}` }));
    }
  }
  if (needsChild && !fields.includes('id') && !fields.includes('key')) {
    const message = {
      zh: '表头须有“编号”一列，或身份证号一列（--paid-key）',
      en: 'the header row must have a column id, or one of identity numbers (--paid-key)',
    };
    issues.push(told('missing-header', 'id', message));
  }
  for (const field of needsChild ? (['amount'] as const) : (['month', 'benefit', 'amount'] as const)) {
    if (fields.includes(field)) continue;
    const message = { zh: `表头须有 ${field} 一列`, en: `the header row must have a column ${field}` };
    issues.push(told('missing-header', field, message));
  }
  for (const wanted of [
    ...mapping.columns.keys(),
    ...(mapping.key === undefined ? [] : [plainName(mapping.key)]),
  ]) {
    if (!names.includes(wanted))
      issues.push(
        wrongAt('missing-header', wanted, {
          zh: '不在发放表的表头中',
          en: 'is not among the headers of the payments',
        }),
      );
  }
  return issues;
}
