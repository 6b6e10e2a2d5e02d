import { parseCase } from '../decide/assess.js';
import { isRecord } from '../input/record.js';
import type { RegisteredChild } from '../reconcile/index.js';
import { readRegister } from '../register/read-register.js';
import { readingText } from '../report/reading-text.js';
import { shownIssue } from '../rows/decide-register-row.js';
import { JsonRows } from '../rows/json-rows.js';
import type { Row } from '../rows/row.js';
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
  /** Whether everything may be seen. */
  readonly isFull: boolean;
}

function childIn(row: Row): RegisteredChild {
  // How a line is broken is said in words only.
  if (row.kind === 'refused') return { id: null, issues: [{ ...row.issue, code: 'invalid-type' }] };
  const { input } = row;
  const parsed = parseCase(input);
  if (parsed.ok) return { case: parsed.value };
  const id = isRecord(input) && typeof input.id === 'string' ? input.id : null;
  return { id, issues: parsed.issues };
}

/** The children of a register, once and in order, for what needs all of them: a list or totals. */
export class Children implements AsyncIterable<RegisteredChild> {
  private read = 0;
  private refused = 0;
  private reading = '';

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
    for await (const child of call === undefined ? this.lines() : this.records(call)) {
      this.read += 1;
      if ('issues' in child) this.refused += 1;
      yield child;
      await turns.row();
    }
  }

  /** What was read, in numbers. */
  summary(): string {
    return `register: ${this.read} rows, ${this.refused} refused\n${this.reading}`;
  }

  private async *lines(): AsyncGenerator<RegisteredChild> {
    const rows = new JsonRows();
    for await (const bytes of bytesOf(this.source.file, this.io)) {
      for (const row of rows.push(bytes)) yield childIn(row);
    }
    for (const row of rows.end()) yield childIn(row);
  }

  private async *records(call: RegisterCall): AsyncGenerator<RegisteredChild> {
    const { file, isFull } = this.source;
    const rules = { mapping: call.mapping, isFull };
    const reading = readRegister(bytesOf(file, this.io), call);
    for await (const child of registerRows(reading)) {
      const { row } = child;
      yield 'case' in child
        ? { row, case: child.case }
        : { row, id: child.id, issues: child.issues.map((issue) => shownIssue(issue, rules)) };
    }
    const report = reading.report();
    if (report.stopped !== null) {
      throw new Failure(EXIT.data, `${report.stopped.code}: ${report.stopped.message}`);
    }
    this.reading = readingText(report);
  }
}
