import { apartFromGone, checkGone } from '../case/gone.js';
import { parseCase } from '../decide/assess.js';
import type { EditionId, InForce } from '../decide/editions.js';
import { keyOf } from '../office/confidential-mark.js';
import { type Disclosure, isGuarded } from '../office/disclosure.js';
import { isConfidential, OFFICE, officeCase } from '../office/office-case.js';
import type { RegisteredChild } from '../reconcile/index.js';
import { RegisterRows } from '../register/read-register.js';
import { readingText } from '../report/reading-text.js';
import { JsonRows } from '../rows/json-rows.js';
import type { Row } from '../rows/row.js';
import { seenCases, seenRegister } from './confidential.js';
import { Doubles } from './doubles.js';
import { EXIT, Failure } from './failure.js';
import type { Io } from './io.js';
import { allRefused } from './progress.js';
import { type RegisterCall, readingOf } from './register-options.js';
import { keyed, registerRows } from './register-rows.js';
import type { OpenedInput } from './source/opened.js';
import { tableIn } from './source/table.js';
import { Turns } from './turns.js';

/** A register from which a list or totals are made. */
export interface RegisterSource {
  readonly input: OpenedInput;
  /** How it is to be read where it is CSV or .xlsx; `undefined` where it is NDJSON. */
  readonly call: RegisterCall | undefined;
  /** How much may be seen. */
  readonly disclose: Disclosure;
  /** The edition that is named: the register may then tell the facts of all of them. */
  readonly edition?: EditionId | InForce | undefined;
}

/** The register, and which ids in it are confidential: one row says it of all. `undefined` where everything may be seen. */
interface Seen {
  readonly input: OpenedInput;
  readonly confidential: ReadonlySet<string> | undefined;
}

function childIn(
  row: Row,
  confidential: Seen['confidential'],
  edition: RegisterSource['edition'],
): RegisteredChild {
  const child = readIn(row, confidential, edition);
  return row.kind === 'case' && row.isNumbered === true ? { ...child, isNumbered: true } : child;
}

function readIn(
  row: Row,
  confidential: Seen['confidential'],
  edition: RegisterSource['edition'],
): RegisteredChild {
  // How a line is broken is said in words only.
  if (row.kind === 'refused') return { id: null, issues: [{ ...row.issue, code: 'invalid-type' }] };
  const input = confidential === undefined ? row.input : officeCase(row.input, confidential);
  const { facts, gone: given } = apartFromGone(input);
  const parsed = parseCase(facts, { edition });
  const issues = parsed.ok ? [] : [...parsed.issues];
  const gone = checkGone(given, parsed.ok ? parsed.value.birthDate : null, issues);
  if (!parsed.ok || issues.length > 0) return { id: keyOf(facts), issues };
  return gone === null ? { case: parsed.value } : { case: parsed.value, gone };
}

/** The children of a register, once and in order, for what needs all of them: a list or totals. */
export class Children implements AsyncIterable<RegisteredChild> {
  private read = 0;
  private refused = 0;
  private hidden = 0;
  private reading = '';
  private readonly doubles = new Doubles();

  constructor(
    private readonly source: RegisterSource,
    private readonly io: Io,
  ) {}

  /**
   * @throws {Failure} 65 where the register is refused as a whole or cannot be read to its end: with half of the
   * children missing a list or a total would be wrong, without any sign of it.
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<RegisteredChild> {
    const { call } = this.source;
    const turns = new Turns(this.io.signal);
    const seen = await this.seen();
    for await (const child of call === undefined ? this.lines(seen) : this.records(call, seen)) {
      this.read += 1;
      if (seen.confidential !== undefined && 'case' in child && isConfidential(child.case)) this.hidden += 1;
      else this.doubles.see('case' in child ? child.case.id : child.id, child.key, child.row ?? this.read);
      if ('issues' in child) this.refused += 1;
      yield child;
      await turns.row();
    }
  }

  /** Whether a row was refused. */
  get isRefusing(): boolean {
    return this.refused > 0;
  }

  /** What was read, in numbers; confidential cases are in none of them. */
  summary(): string {
    const rows = this.read - this.hidden;
    return `register: ${rows} rows, ${this.refused} refused\n${allRefused(rows, this.refused)}${this.reading}${this.doubles.told()}`;
  }

  private async seen(): Promise<Seen> {
    const { input, call, disclose } = this.source;
    if (!isGuarded(disclose)) return { input, confidential: undefined };
    return call === undefined ? seenCases(input, this.io) : seenRegister(input, call, this.io);
  }

  private async *lines({ input, confidential }: Seen): AsyncGenerator<RegisteredChild> {
    const rows = new JsonRows();
    const { edition } = this.source;
    for await (const bytes of input.bytes(this.io.signal)) {
      for (const row of rows.push(bytes)) yield childIn(row, confidential, edition);
    }
    for (const row of rows.end()) yield childIn(row, confidential, edition);
  }

  private async *records(call: RegisterCall, { input, confidential }: Seen): AsyncGenerator<RegisteredChild> {
    const { chunks, told } = await tableIn(input, call.sheet, 'repeat', this.io.signal);
    const { disclose } = this.source;
    const reading = new RegisterRows(call.terms, chunks, { ...readingOf(call), ...keyed(call), disclose });
    for await (const child of registerRows(reading)) {
      const { row } = child;
      const place = child.key === undefined ? { row } : { row, key: child.key };
      if ('case' in child) {
        const seen = confidential === undefined ? child.case : officeCase(child.case, confidential);
        const isTold = child.gone !== undefined && !isConfidential(seen);
        yield { ...place, case: seen, ...(isTold ? { gone: child.gone } : {}) };
      } else if (child.id !== null && confidential?.has(child.id) === true) {
        yield { ...place, case: OFFICE.confidentialCase(child.id) };
      } else {
        yield { ...place, id: child.id, issues: child.issues };
      }
    }
    const report = reading.report();
    if (report.stopped !== null) {
      throw new Failure(EXIT.data, `${report.stopped.code}: ${report.stopped.message}`);
    }
    this.reading = told + readingText(report);
  }
}
