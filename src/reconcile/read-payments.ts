import { type Issue, RefusedInput } from '../input/issue.js';
import { type Disclosure, isGuarded } from '../office/disclosure.js';
import { cellsOf, type Delimiter } from '../register/cells.js';
import { columnLetters } from '../register/column-name.js';
import { halfWidth, plainName, trimmed } from '../register/half-width.js';
import { malformedQuote } from '../register/malformed-quote.js';
import { readMoney } from '../register/money.js';
import { type RegisterReport, RegisterTally } from '../register/report.js';
import type { RegisterEncoding } from '../register/signature.js';
import { type TextRow, TextRows } from '../register/text-rows.js';
import { noChild, type RowShape } from '../register/totals.js';
import { checkPayment, isLeftOut, type PaidRow, type RefusedPaidRow } from './payment.js';

type Field = 'id' | 'benefit' | 'amount' | 'month';

/** The headers of a file of payments, in English and Chinese. */
const HEADERS = new Map<string, Field>([
  ['id', 'id'],
  ['编号', 'id'],
  ['儿童编号', 'id'],
  ['benefit', 'benefit'],
  ['项目', 'benefit'],
  ['amount', 'amount'],
  ['金额', 'amount'],
  ['金额(元)', 'amount'],
  ['month', 'month'],
  ['月份', 'month'],
]);

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/** The header row, once it is read. */
interface Header {
  readonly delimiter: Delimiter;
  /** By column; `undefined` for a column without header. */
  readonly fields: readonly (Field | undefined)[];
}

/** A file of payments, read. */
export interface PaymentsRead {
  readonly rows: readonly (PaidRow | RefusedPaidRow)[];
  readonly report: RegisterReport;
}

function headerIn(text: string): Header {
  const cut = (delimiter: Delimiter): readonly string[] =>
    (cellsOf([text], delimiter)[0] ?? []).map(plainName);
  const known = (delimiter: Delimiter): number => cut(delimiter).filter((name) => HEADERS.has(name)).length;
  const delimiter = DELIMITERS.reduce((best, other) => (known(other) > known(best) ? other : best));
  const names = cut(delimiter);
  const fields = names.map((name) => HEADERS.get(name));
  const issues: Issue[] = [];
  for (const [index, field] of fields.entries()) {
    // A header that is not known is named by its place alone: where the header row is missing, it is somebody's data.
    const path = `column ${columnLetters(index)}`;
    if (field === undefined && names[index] !== '') {
      const message = `${path} must be one of id, benefit, amount, month`;
      issues.push({ code: 'unknown-column', path, message });
    }
    if (field !== undefined && fields.indexOf(field) < index) {
      issues.push({ code: 'duplicate-column', path, message: `${path} repeats ${field}` });
    }
  }
  for (const field of ['id', 'amount'] as const) {
    if (fields.includes(field)) continue;
    const message = `the first row must be the header row: it must have a column ${field}`;
    issues.push({ code: 'missing-header', path: field, message });
  }
  if (issues.length > 0) throw new RefusedInput(issues);
  return { delimiter, fields };
}

/** No column of payments is left out, and none holds what only a child has. */
const PAYMENTS: RowShape = { ignored: new Set(), telling: [] };

const isBlank = (cell: string): boolean => trimmed(cell) === '';

const filled = (text: string): string | null => (text === '' ? null : text);

/** A row whose bytes can be read. */
type PaymentText = Extract<TextRow, { readonly text: string }>;

/** Reads the rows below the header row. */
class PaymentReader {
  readonly rows: (PaidRow | RefusedPaidRow)[] = [];

  /** Payments left out so far: further rows are numbered as if these were not in the file. */
  private hidden = 0;

  constructor(
    private readonly tally: RegisterTally,
    private readonly isGuarded: boolean,
  ) {}

  refuse(row: number, id: string | null, issues: readonly Issue[]): void {
    this.tally.child(issues);
    this.rows.push({ row: row - this.hidden, id, issues });
  }

  read({ row, line, text, openedOn }: PaymentText, { delimiter, fields }: Header): void {
    const [cells] = cellsOf([text], delimiter);
    if (cells === undefined) {
      const { issue, isLast } = malformedQuote(text, line, openedOn);
      if (isLast) throw new RefusedInput([issue]);
      this.refuse(row, null, [issue]);
      return;
    }
    const why = noChild(cells, PAYMENTS);
    if (why === undefined) this.payment(row, cells, fields);
    else this.tally.skip(why);
  }

  private payment(row: number, cells: readonly string[], fields: Header['fields']): void {
    const cell = (field: Field): string => trimmed(cells[fields.indexOf(field)] ?? '');
    const id = cell('id');
    const [benefit, month] = [filled(cell('benefit')), filled(halfWidth(cell('month')))];
    if (this.isGuarded && isLeftOut({ benefit })) {
      this.hidden += 1;
      return;
    }
    const issues: Issue[] = [];
    if (cells.some((text, index) => fields[index] === undefined && !isBlank(text))) {
      const message = 'every cell that is filled in must stand in a column with a header';
      issues.push({ code: 'too-many-columns', path: '', message });
    }
    const amount = this.amount(cell('amount'), issues);
    const paid = { row: row - this.hidden, id, benefit, amount, month };
    issues.push(...checkPayment(paid).issues);
    if (issues.length > 0) {
      this.refuse(row, filled(id), issues);
      return;
    }
    this.tally.child([]);
    this.rows.push(paid);
  }

  /** The amount made regular; `0` after reporting that it cannot be read. */
  private amount(cell: string, issues: Issue[]): string {
    const text = halfWidth(cell).trim();
    if (text === '') return '';
    const read = readMoney(text);
    if ('code' in read) {
      issues.push({ code: read.code, path: 'amount', message: `amount ${read.hint}` });
      return '0';
    }
    this.tally.normalise(text === cell ? read.kinds : ['full-width', ...read.kinds]);
    return String(read.value);
  }
}

/**
 * Reads what was paid: CSV of Excel or WPS with the columns id, benefit, amount and month (编号, 项目, 金额, 月份), of
 * which benefit and month may be absent. Every payment comes out once, in order, or with what is wrong with it.
 *
 * @param chunks the bytes of the file.
 * @param options `encoding`: where absent it is detected. `disclose`: but in `full` (the default) payments named as
 *   2.1-2's are left out, and the rows below them numbered as if these were not in the file.
 * @throws {RefusedInput} where the file is no CSV, its header row cannot be read, or it cannot be read to its end:
 * with half the payments missing, half the children would seem unpaid.
 * @example
 * async function* file() {
 *   yield new TextEncoder().encode('编号,项目,金额\na1,孤儿基本生活费,600\n');
 * }
 * (await readPayments(file())).rows; // [{ row: 2, id: 'a1', benefit: '孤儿基本生活费', amount: '600', month: null }]
 */
export async function readPayments(
  chunks: AsyncIterable<Uint8Array>,
  {
    encoding,
    disclose = 'full',
  }: { readonly encoding?: RegisterEncoding; readonly disclose?: Disclosure } = {},
): Promise<PaymentsRead> {
  const tally = new RegisterTally();
  const reader = new PaymentReader(tally, isGuarded(disclose));
  const texts = new TextRows(chunks, encoding);
  let header: Header | undefined;
  for await (const batch of texts) {
    for (const row of batch) {
      if ('issue' in row) {
        if (row.isLast || header === undefined) throw new RefusedInput([row.issue]);
        reader.refuse(row.row, null, [row.issue]);
      } else if (header !== undefined) {
        reader.read(row, header);
      } else if (isBlank(row.text.replace(/[,;\t]/g, ''))) {
        tally.skip('blank');
      } else {
        header = headerIn(row.text);
        tally.found(row.row, header.delimiter);
        texts.separate(header.delimiter);
      }
    }
  }
  if (header === undefined) {
    const message = 'the file has no header row: id, benefit, amount, month';
    throw new RefusedInput([{ code: 'missing-header', path: '', message }]);
  }
  return { rows: reader.rows, report: tally.report(texts.encoding, texts.hasByteOrderMark) };
}
