import { parseCase } from '../decide/assess.js';
import { isRecord } from '../input/record.js';
import type { RegisteredChild } from '../reconcile/index.js';
import { readRegister } from '../register/read-register.js';
import { readingText } from '../report/reading-text.js';
import { shownIssue } from '../rows/decide-register-row.js';
import { JsonRows } from '../rows/json-rows.js';
import type { Row } from '../rows/row.js';
import { Doubles } from './doubles.js';
import { EXIT, Failure } from './failure.js';
import type { Io } from './io.js';
import { allRefused } from './progress.js';
import type { RegisterCall } from './register-options.js';
import { keyed, registerRows } from './register-rows.js';
import type { OpenedInput } from './source/opened.js';
import { tableIn } from './source/table.js';
import { Turns } from './turns.js';

/** A register from which a list or totals are made. */
export interface RegisterSource {
  readonly input: OpenedInput;
  /** How it is to be read where it is CSV or .xlsx; `undefined` where it is NDJSON. */
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
    for await (const child of call === undefined ? this.lines() : this.records(call)) {
      this.read += 1;
      this.doubles.see('case' in child ? child.case.id : child.id, child.key, child.row ?? this.read);
      if ('issues' in child) this.refused += 1;
      yield child;
      await turns.row();
    }
  }

  /** Whether a row was refused. */
  get isRefusing(): boolean {
    return this.refused > 0;
  }

  /** What was read, in numbers. */
  summary(): string {
    return `register: ${this.read} rows, ${this.refused} refused\n${allRefused(this.read, this.refused)}${this.reading}${this.doubles.told()}`;
  }

  private async *lines(): AsyncGenerator<RegisteredChild> {
    const rows = new JsonRows();
    for await (const bytes of this.source.input.bytes(this.io.signal)) {
      for (const row of rows.push(bytes)) yield childIn(row);
    }
    for (const row of rows.end()) yield childIn(row);
  }

  private async *records(call: RegisterCall): AsyncGenerator<RegisteredChild> {
    const { input, isFull } = this.source;
    const { chunks, told } = await tableIn(input, call.sheet, 'repeat', this.io.signal);
    const rules = { mapping: call.mapping, isFull };
    const reading = readRegister(chunks, { ...call, ...keyed(call) });
    for await (const child of registerRows(reading)) {
      const { row } = child;
      const key = child.key === undefined ? {} : { key: child.key };
      yield 'case' in child
        ? { row, ...key, case: child.case }
        : { row, ...key, id: child.id, issues: child.issues.map((issue) => shownIssue(issue, rules)) };
    }
    const report = reading.report();
    if (report.stopped !== null) {
      throw new Failure(EXIT.data, `${report.stopped.code}: ${report.stopped.message}`);
    }
    this.reading = told + readingText(report);
  }
}
