import { parseCase } from '../decide/assess.js';
import { type Disclosure, isGuarded } from '../office/disclosure.js';
import { confidentialCase, keyOf, officeCase } from '../office/office-case.js';
import type { RegisteredChild } from '../reconcile/index.js';
import { readRegister } from '../register/read-register.js';
import { readingText } from '../report/reading-text.js';
import { JsonRows } from '../rows/json-rows.js';
import type { Row } from '../rows/row.js';
import { type SeenInput, seenCases, seenRegister } from './confidential.js';
import { EXIT, Failure } from './failure.js';
import { bytesOf } from './input.js';
import type { Io } from './io.js';
import type { RegisterCall } from './register-options.js';
import { registerRows } from './register-rows.js';
import { Turns } from './turns.js';

/** A register from which a list or totals are made. */
export interface RegisterSource {
  /** `undefined` for standard input. */
  readonly file: string | undefined;
  /** How it is to be read where it is CSV; `undefined` where it is NDJSON. */
  readonly call: RegisterCall | undefined;
  /** How much may be seen. */
  readonly disclose: Disclosure;
}

function childIn(row: Row, seen: SeenInput | undefined): RegisteredChild {
  // How a line is broken is said in words only.
  if (row.kind === 'refused') return { id: null, issues: [{ ...row.issue, code: 'invalid-type' }] };
  const input = seen === undefined ? row.input : officeCase(row.input, seen.confidential);
  const parsed = parseCase(input);
  return parsed.ok ? { case: parsed.value } : { id: keyOf(input), issues: parsed.issues };
}

/** The children of a register, once and in order, for what needs all of them: a list or totals. */
export class Children implements AsyncIterable<RegisteredChild> {
  private read = 0;
  private refused = 0;
  private hidden = 0;
  private reading = '';

  constructor(
    private readonly source: RegisterSource,
    private readonly io: Io,
  ) {}

  /**
   * @throws {Failure} 65 where the register is refused as a whole or cannot be read to its end: with half of the
   * children missing a list or a total would be wrong, and nobody would see it.
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<RegisteredChild> {
    const { call } = this.source;
    const turns = new Turns(this.io.signal);
    const seen = await this.seen();
    for await (const child of call === undefined ? this.lines(seen) : this.records(call, seen)) {
      this.read += 1;
      if ('issues' in child) this.refused += 1;
      else if (seen !== undefined && child.case.confidential === true) this.hidden += 1;
      yield child;
      await turns.row();
    }
  }

  /** What was read, in numbers; confidential cases are in none of them. */
  summary(): string {
    return `register: ${this.read - this.hidden} rows, ${this.refused} refused\n${this.reading}`;
  }

  /** Which ids are confidential: one row says it of all. `undefined` where everything may be seen. */
  private async seen(): Promise<SeenInput | undefined> {
    const { file, call, disclose } = this.source;
    if (!isGuarded(disclose)) return undefined;
    return call === undefined ? seenCases(file, this.io) : seenRegister(file, call, this.io);
  }

  private bytes(seen: SeenInput | undefined): AsyncIterable<Uint8Array> {
    return seen?.bytes() ?? bytesOf(this.source.file, this.io);
  }

  private async *lines(seen: SeenInput | undefined): AsyncGenerator<RegisteredChild> {
    const rows = new JsonRows();
    for await (const bytes of this.bytes(seen)) {
      for (const row of rows.push(bytes)) yield childIn(row, seen);
    }
    for (const row of rows.end()) yield childIn(row, seen);
  }

  private async *records(call: RegisterCall, seen: SeenInput | undefined): AsyncGenerator<RegisteredChild> {
    const reading = readRegister(this.bytes(seen), { ...call, disclose: this.source.disclose });
    for await (const child of registerRows(reading)) {
      const { row } = child;
      if ('case' in child) {
        yield { row, case: seen === undefined ? child.case : officeCase(child.case, seen.confidential) };
      } else if (child.id !== null && seen?.confidential.has(child.id) === true) {
        yield { row, case: confidentialCase(child.id) };
      } else {
        yield { row, id: child.id, issues: child.issues };
      }
    }
    const report = reading.report();
    if (report.stopped !== null) {
      throw new Failure(EXIT.data, `${report.stopped.code}: ${report.stopped.message}`);
    }
    this.reading = readingText(report);
  }
}
