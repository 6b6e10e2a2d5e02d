import { monthsIn } from '../calendar/month-text.js';
import { AMOUNT } from '../case/read.js';
import { type ByteSource, bytesOf } from '../input/bytes.js';
import { type Issue, RefusedInput } from '../input/issue.js';
import { checkOptions, OBJECT, TEXT, YES_OR_NO } from '../input/options.js';
import { mustBe, told, wrongAt } from '../input/say.js';
import { moneySlot } from '../logic/slot.js';
import { yuan } from '../money/fen.js';
import { DISCLOSURES, type Disclosure, isGuarded } from '../office/disclosure.js';
import type { Office } from '../office/office.js';
import { CHENZHOU_WORDS, type PolicyWords } from '../office/policy-words.js';
import type { Ids } from '../policy/policy.js';
import { cellsOf } from '../register/cells.js';
import { halfWidth, plainName, trimmed } from '../register/half-width.js';
import { checkIdentity, identityAsId, resemblesIdentity } from '../register/identity.js';
import { malformedQuote } from '../register/malformed-quote.js';
import { readMoney } from '../register/money.js';
import { type RegisterReport, RegisterTally } from '../register/report.js';
import { ENCODINGS, type RegisterEncoding } from '../register/signature.js';
import { type TextRow, TextRows } from '../register/text-rows.js';
import { noChild, type RowShape } from '../register/totals.js';
import { isLeftOut, type PaidRow, PaymentChecker, type RefusedPaidRow } from './payment.js';
import {
  isPaymentHeader,
  NO_PAYMENT_MAPPING,
  type PaymentField,
  type PaymentHeader,
  type PaymentMapping,
  paymentHeader,
  paymentHeaderIssues,
} from './payment-columns.js';

/** A file of payments, read. */
export interface PaymentsRead {
  readonly rows: readonly (PaidRow | RefusedPaidRow)[];
  readonly report: RegisterReport;
}

/** No column of payments holds what only a child has. */
const PAYMENTS: RowShape = { ignored: new Set(), telling: [], facts: undefined, headers: [] };

const isBlank = (cell: string): boolean => trimmed(cell) === '';

const filled = (text: string): string | null => (text === '' ? null : text);

const OPTIONS = {
  encoding: ENCODINGS,
  mapping: OBJECT,
  key: TEXT,
  isOneChild: YES_OR_NO,
  disclose: DISCLOSURES,
} as const;

/** A row whose bytes can be read. */
type PaymentText = Extract<TextRow, { readonly text: string }>;

/** The header row is looked for in so many rows. */
const ROWS_SEARCHED = 20;

/** How a file of payments is to be read. */
export interface PaymentsOptions {
  /** Where absent it is detected. */
  readonly encoding?: RegisterEncoding;
  readonly mapping?: PaymentMapping;
  /** The header of a column of resident identity numbers; it goes before that of the mapping. */
  readonly key?: string;
  /** Whether the payments are of one child, so that none is named; default: they are of many. */
  readonly isOneChild?: boolean;
  /** Default `full`; otherwise payments named as 2.1-2's are left out. */
  readonly disclose?: Disclosure;
}

/** A payment as the file has it, month by month. */
interface Paying {
  readonly row: number;
  readonly id: string;
  readonly key?: string;
  readonly benefit: string | null;
  readonly amount: string;
}

/** The amount of each of several months; `undefined` where that is no whole number of fen. */
function shareOf(amount: string, months: number): string | undefined {
  const fen = moneySlot(amount);
  return fen % months === 0 ? yuan(fen / months) : undefined;
}

/** Reads the rows below the header row. */
class PaymentReader {
  readonly rows: (PaidRow | RefusedPaidRow)[] = [];

  /** Payments left out so far, and their lines: what follows is numbered as if these were not in the file. */
  private hidden = 0;
  private hiddenLines = 0;

  constructor(
    private readonly checker: PaymentChecker<Ids>,
    private readonly office: Office<Ids>,
    private readonly tally: RegisterTally,
    private readonly mapping: PaymentMapping,
    private readonly isOneChild: boolean,
    private readonly isGuarded: boolean,
  ) {}

  refuse(row: number, id: string | null, issues: readonly Issue[]): void {
    this.tally.child(issues);
    this.rows.push({ row: row - this.hidden, id, issues });
  }

  read({ row, line, text, openedOn }: PaymentText, header: PaymentHeader): void {
    const [cells] = cellsOf([text], header.delimiter);
    if (cells === undefined) {
      const { issue, isLast } = malformedQuote(text, line - this.hiddenLines, openedOn - this.hiddenLines);
      if (isLast) throw new RefusedInput([issue]);
      this.refuse(row, null, [issue]);
      return;
    }
    const ignored = new Set(header.fields.flatMap((field, place) => (field === null ? [place] : [])));
    const why = noChild(cells, { ...PAYMENTS, ignored, headers: header.names });
    if (why !== undefined) this.tally.skip(why, row - this.hidden);
    else if (this.isGuarded && this.isLeftOut(cells, header)) {
      // Before anything counts it.
      this.hidden += 1;
      this.hiddenLines += text.split(/\r\n|\r|\n/).length;
    } else this.payment(row, cells, header);
  }

  /** Whether a payment is named as one of 2.1-2's, by the file or by what the caller's own word for it means. */
  private isLeftOut(cells: readonly string[], { fields }: PaymentHeader): boolean {
    const word = trimmed(cells[fields.indexOf('benefit')] ?? '');
    return [word, this.benefitOf(word)].some((benefit) => isLeftOut(this.office, { benefit }));
  }

  private benefitOf(word: string): string | null {
    return filled(this.mapping.benefits.get(plainName(word)) ?? word);
  }

  private payment(row: number, cells: readonly string[], { fields, headers }: PaymentHeader): void {
    const place = (field: PaymentField): number => fields.indexOf(field);
    const cell = (field: PaymentField): string => trimmed(cells[place(field)] ?? '');
    const benefit = this.benefitOf(cell('benefit'));
    const issues: Issue[] = [];
    const id = this.id(cell('id'), headers[place('id')] ?? 'id', issues);
    if (cells.some((text, index) => fields[index] === undefined && !isBlank(text))) {
      const message = {
        zh: '填了内容的单元格，所在的列须有表头',
        en: 'every cell that is filled in must stand in a column with a header',
      };
      issues.push(told('too-many-columns', '', message));
    }
    const key = this.key(cell('key'), headers[place('key')] ?? 'key', issues);
    const amount = this.amount(cell('amount'), issues);
    const paying: Paying = { row: row - this.hidden, id, ...(key === null ? {} : { key }), benefit, amount };
    // Of one child no payment says whose it is, and the books may call a benefit what they like; an id that is refused
    // is not missing.
    const isNamed = this.isOneChild || issues.some(({ code }) => code === 'identity-number-as-id');
    issues.push(
      ...this.checker.check({
        ...paying,
        ...(isNamed ? { id: '-' } : {}),
        ...(this.isOneChild ? { benefit: null } : {}),
        month: null,
      }).issues,
    );
    const months = this.months(halfWidth(cell('month')).trim(), amount, issues);
    if (issues.length > 0) {
      this.refuse(row, filled(id), issues);
      return;
    }
    this.tally.child([]);
    if (months.length < 2) this.rows.push({ ...paying, month: months[0] ?? null });
    const share = shareOf(amount, months.length);
    if (months.length > 1 && share !== undefined) {
      for (const month of months) this.rows.push({ ...paying, amount: share, month });
    }
  }

  /** The child's id; an identity number in its place is refused. */
  private id(cell: string, header: string, issues: Issue[]): string {
    if (!resemblesIdentity(cell)) return cell;
    issues.push(identityAsId(header, '--paid-key'));
    return '';
  }

  private key(cell: string, header: string, issues: Issue[]): string | null {
    const checked = checkIdentity(header, cell, undefined);
    this.tally.normalise(checked.kinds);
    issues.push(...checked.issues);
    return checked.number;
  }

  /** The months that were paid; a sum for several is an equal share of each, where that is whole fen. */
  private months(text: string, amount: string, issues: Issue[]): readonly string[] {
    if (text === '') return [];
    const months = monthsIn(text);
    if (months === undefined) {
      const be = {
        zh: '月份，如 2017-09、2017年9月，或季度，如 2017年7-9月',
        en: 'a month, such as 2017-09 or 2017年9月, or a quarter, such as 2017年7-9月',
      };
      issues.push(mustBe('invalid-date', 'month', be, { type: 'month', format: 'YYYY-MM' }));
      return [];
    }
    if (months.length > 1 && AMOUNT.test(amount) && shareOf(amount, months.length) === undefined) {
      const says = {
        zh: `须逐月写明：不能等分到 ${months.length} 个月`,
        en: `must be written month by month: it is no equal sum for each of ${months.length} months`,
      };
      issues.push(
        wrongAt('invalid-amount', 'amount', says, { expected: { type: 'amount', format: '0.00' } }),
      );
    }
    if (months.length > 1) this.tally.normalise(['equal-months']);
    else if (months[0] !== text) this.tally.normalise(['month-format']);
    return months;
  }

  /** The amount made regular; `0` after reporting that it cannot be read. */
  private amount(cell: string, issues: Issue[]): string {
    const text = halfWidth(cell).trim();
    if (text === '') return '';
    const read = readMoney(text);
    if ('code' in read) {
      issues.push(wrongAt(read.code, 'amount', read.hint, { expected: read.expected }));
      return '0';
    }
    this.tally.normalise(text === cell ? read.kinds : ['full-width', ...read.kinds]);
    return String(read.value);
  }
}

/** Looks for the header row below title rows. */
class HeaderSearch {
  private best: { readonly header: PaymentHeader; readonly known: number } | undefined;
  private searched = 0;

  constructor(
    private readonly mapping: PaymentMapping,
    private readonly needsChild: boolean,
  ) {}

  /** The row as the header row, or `undefined` where it is a title. */
  offer(text: string): PaymentHeader | undefined {
    const header = paymentHeader(text, this.mapping);
    const known = header.fields.filter((field) => field !== undefined && field !== null).length;
    if (this.best === undefined || known > this.best.known) this.best = { header, known };
    this.searched += 1;
    if (isPaymentHeader(header, this.needsChild)) {
      const issues = paymentHeaderIssues(header, this.mapping, this.needsChild);
      if (issues.length > 0) throw new RefusedInput(issues);
      return header;
    }
    if (this.searched >= ROWS_SEARCHED) throw this.refusal();
    return undefined;
  }

  refusal(): RefusedInput {
    if (this.best !== undefined) {
      return new RefusedInput(paymentHeaderIssues(this.best.header, this.mapping, this.needsChild));
    }
    const message = {
      zh: '文件没有表头：编号、项目、金额、月份',
      en: 'the file has no header row: id, benefit, amount, month',
    };
    return new RefusedInput([told('missing-header', '', message)]);
  }
}

/**
 * Reads what was paid: CSV of Excel or WPS with the columns id, benefit, amount and month (编号, 项目, 金额, 月份), of
 * which benefit and month may be absent, below title rows; 序号 and 姓名 are left out. Every payment comes out once, in
 * order, or with what is wrong with it; one for several months, such as 2017年7-9月, once a month with an equal share.
 *
 * @param chunks the bytes of the file: a Node or Web stream, a Blob or an iterable of chunks.
 * @param options `encoding`: where absent it is detected; `mapping`: the file's own headers and words; `key`: the header
 * of the column of identity numbers; `disclose`: but in `full` (the default) payments named as 2.1-2's, by the file or by
 * the mapping's words, are left out, and the rows below them numbered as if these were not in the file.
 * @throws {RefusedInput} where the source or an option is wrong, where the file is no CSV, its header row cannot be read, or it cannot be read to its end:
 * with half the payments missing, half the children would seem unpaid.
 * @example
 * async function* file() {
 *   yield new TextEncoder().encode('编号,项目,金额\na1,孤儿基本生活费,600\n');
 * }
 * (await readPayments(file())).rows; // [{ row: 2, id: 'a1', benefit: '孤儿基本生活费', amount: '600', month: null }]
 */
export function readPayments(chunks: ByteSource, options: PaymentsOptions = {}): Promise<PaymentsRead> {
  return readPaymentsUnder(CHENZHOU_WORDS, chunks, options);
}

/** What was paid under any policy. @throws {RefusedInput} as {@link readPayments}. */
export async function readPaymentsUnder(
  { policy, office }: PolicyWords,
  chunks: ByteSource,
  options: PaymentsOptions,
): Promise<PaymentsRead> {
  checkOptions(options, OPTIONS);
  const {
    encoding,
    mapping: given = NO_PAYMENT_MAPPING,
    key = given.key,
    isOneChild = false,
    disclose = 'full',
  } = options;
  const mapping = { ...given, key };
  const tally = new RegisterTally();
  const reader = new PaymentReader(
    new PaymentChecker({ policy, office }),
    office,
    tally,
    mapping,
    isOneChild,
    isGuarded(disclose),
  );
  const search = new HeaderSearch(mapping, !isOneChild);
  const texts = new TextRows(bytesOf(chunks, undefined, 'chunks'), encoding);
  let header: PaymentHeader | undefined;
  for await (const batch of texts) {
    for (const row of batch) {
      if ('issue' in row) {
        if (row.isLast || header === undefined) throw new RefusedInput([row.issue]);
        reader.refuse(row.row, null, [row.issue]);
      } else if (header !== undefined) {
        reader.read(row, header);
      } else if (isBlank(row.text.replace(/[,;\t]/g, ''))) {
        tally.skip('blank', row.row);
      } else {
        header = search.offer(row.text);
        if (header === undefined) tally.skip('title', row.row);
        else {
          tally.found(row.row, header.delimiter);
          texts.separate(header.delimiter);
        }
      }
    }
  }
  if (header === undefined) throw search.refusal();
  return { rows: reader.rows, report: tally.report(texts.encoding, texts.hasByteOrderMark) };
}
