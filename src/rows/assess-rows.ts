import type { Gone } from '../case/gone.js';
import { chenzhou } from '../decide/assess.js';
import type { AssessContext } from '../decide/context/context.js';
import {
  type EditionContext,
  type EditionId,
  editionIn,
  engineOf,
  type IdsOfEdition,
} from '../decide/editions.js';
import type { Engine } from '../decide/engine.js';
import type { ResultOf } from '../decide/result.js';
import { type ByteSource, bytesOf, type StopSignal } from '../input/bytes.js';
import { RefusedInput } from '../input/issue.js';
import { checkOptions, OBJECT } from '../input/options.js';
import { under } from '../input/say.js';
import type { Widened } from '../input/widened.js';
import { certain } from '../logic/certain.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids } from '../policy/policy.js';
import { CHENZHOU_TERMS, EDITION_TERMS } from '../register/chenzhou-terms.js';
import { type RegisterOptions, RegisterRows, registerOptionIssues } from '../register/read-register.js';
import type { RegisterReport } from '../register/report.js';
import type { RegisterTerms } from '../register/terms.js';
import type { DecidedRow } from './decided-row.js';
import { decidedChildren, decidedLines } from './decided-rows.js';
import { chained, headOf } from './head.js';
import type { RowIssue, RowIssueCode } from './row.js';
import { RowDecider } from './row-decider.js';

/** What rows are read of. */
type RowsKind = 'ndjson' | 'csv';

/** How rows are read. */
export interface AssessRowsOptions {
  /** `ndjson` or `csv`; where absent the content tells. */
  readonly from?: RowsKind | undefined;
  /** How a register is read: the mapping of its columns, its header row, its encoding. */
  readonly register?: Omit<RegisterOptions, 'on' | 'disclose'> | undefined;
  /** Stops the reading; the iteration then throws the signal's reason. */
  readonly signal?: StopSignal | undefined;
}

/** One row: what follows for the child, why it is refused (the first issue, then all), or since when and why it is gone. */
export type AssessedRow<I extends Ids = ChenzhouIds> = {
  /** NDJSON: the line, from 1. CSV: the row as a spreadsheet numbers it. */
  readonly row: number;
} & (
  | { readonly result: ResultOf<I>; readonly error?: never; readonly gone?: never }
  | {
      readonly id: string | null;
      readonly error: RowIssue & { readonly issues: readonly RowIssue[] };
      readonly result?: never;
      readonly gone?: never;
    }
  | {
      readonly id: string | null;
      /** The child is gone on the day: it has no verdict. */
      readonly gone: Gone;
      readonly result?: never;
      readonly error?: never;
    }
);

/** What was read, in numbers only. */
export interface RowsReport {
  /** `null` until the content has told. */
  readonly from: RowsKind | null;
  readonly rows: number;
  readonly decided: number;
  readonly refused: number;
  /** Children who are gone on the day. */
  readonly gone: number;
  /** Issues of refused rows, by code. */
  readonly issues: { readonly [Code in RowIssueCode]?: number };
  /** What was found of a register in CSV; `null` for NDJSON. */
  readonly register: RegisterReport | null;
}

/** Rows that are being decided: each once, in order, and the report at any time. */
export interface AssessedRows<I extends Ids = ChenzhouIds> extends AsyncIterable<AssessedRow<I>> {
  /** What was read so far; final once the rows are through. */
  report(): RowsReport;
}

const OPTIONS = { from: ['ndjson', 'csv'], register: OBJECT, signal: OBJECT } as const;

class Reading<I extends Ids> implements AssessedRows<I> {
  private readonly decider: RowDecider<I>;
  private readonly bytes: AsyncGenerator<Uint8Array>;
  private readonly counts = new Map<RowIssueCode, number>();
  private kind: RowsKind | null;
  private register: RegisterRows | undefined;
  private decided = 0;
  private refused = 0;
  private gone = 0;

  constructor(
    source: unknown,
    engine: Engine<I>,
    private readonly terms: RegisterTerms,
    private readonly context: { readonly on: string },
    private readonly options: AssessRowsOptions,
  ) {
    this.decider = new RowDecider(engine, context, undefined);
    this.bytes = bytesOf(source, options.signal);
    this.kind = options.from ?? null;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<AssessedRow<I>> {
    const { head, kind } = await headOf(this.bytes);
    // A workbook is refused by name where it is read as a register.
    this.kind ??= kind === 'ndjson' ? 'ndjson' : 'csv';
    const all = chained(head, this.bytes);
    yield* this.kind === 'csv' ? this.cells(all) : this.lines(all);
  }

  report(): RowsReport {
    const { kind, decided, refused, gone } = this;
    return {
      from: kind,
      rows: decided + refused + gone,
      decided,
      refused,
      gone,
      issues: Object.fromEntries([...this.counts].sort(([one], [other]) => (one < other ? -1 : 1))),
      register: this.register?.report() ?? null,
    };
  }

  private async *lines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<AssessedRow<I>> {
    let row = 0;
    for await (const decided of decidedLines(bytes, this.decider)) {
      this.assertGoing();
      row += 1;
      yield this.told(row, decided);
    }
  }

  private async *cells(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<AssessedRow<I>> {
    this.register = new RegisterRows(this.terms, bytes, {
      ...this.options.register,
      on: this.context.on,
    });
    for await (const { read, decided } of decidedChildren(this.register, this.decider, false)) {
      this.assertGoing();
      yield this.told(read.place.row, decided);
    }
  }

  private told(row: number, decided: DecidedRow<I>): AssessedRow<I> {
    if (decided.kind === 'refused') return this.refuse(row, decided.id, decided.issues);
    if (decided.kind === 'gone') {
      this.gone += 1;
      return { row, id: decided.id, gone: decided.gone };
    }
    this.decided += 1;
    return { row, result: certain('result' in decided ? decided.result : undefined) };
  }

  private refuse(row: number, id: string | null, issues: readonly RowIssue[]): AssessedRow<I> {
    this.refused += 1;
    for (const { code } of issues) this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
    return { row, id, error: { ...certain(issues[0]), issues } };
  }

  private assertGoing(): void {
    const { signal } = this.options;
    if (signal?.aborted === true) throw signal.reason;
  }
}

/**
 * Decides the rows of a file or a stream, one by one, in order: NDJSON, or a register in CSV as offices send it. A row
 * that is refused stays in its place as its issues. Only the chunk at hand is held, however long the source is.
 *
 * Rows are told in full, also of a case that is marked confidential: what of them may be shown is for the caller to say.
 *
 * @param source a Node or Web stream, a Blob or File, or an iterable of chunks of bytes.
 * @param context the day (`YYYY-MM-DD`), and where given the standards (yuan as text), readings and assumptions, and the
 * `edition`: rows may then tell the facts of every edition.
 * @param options `from`: `ndjson` or `csv`, where the content is not to tell; `register`: how a register is read;
 * `signal`: stops the reading.
 * @throws {RefusedInput} at once for a wrong source, context or option; while it is iterated where a register's header
 * row cannot be read.
 * @see 3.1-4
 * @example
 * const file = new Blob(['{"id":"a1","street":true}\n{"id":"a2","street":"no"}\n']);
 * const rows = assessRows(file, { on: '2017-06-01' });
 * for await (const { row, result, error } of rows) console.log(row, result?.categories.street ?? error?.code);
 * rows.report().refused; // 1
 */
export function assessRows(
  source: ByteSource,
  context: AssessContext,
  options?: AssessRowsOptions,
): AssessedRows;
export function assessRows<E extends EditionId>(
  source: ByteSource,
  context: EditionContext<E>,
  options?: AssessRowsOptions,
): AssessedRows<IdsOfEdition[E]>;
/** The same under a context that was read: `unknown`, or typed with every word widened to text. */
export function assessRows<const Under>(
  source: ByteSource,
  context: Under & Widened<Under, AssessContext>,
  options?: AssessRowsOptions,
): AssessedRows;
export function assessRows(
  source: ByteSource,
  context: { readonly on: string },
  options: AssessRowsOptions = {},
): AssessedRows | AssessedRows<IdsOfEdition[EditionId]> {
  checkOptions(options, OPTIONS);
  const wrong = registerOptionIssues(options.register).map((issue) => under('register.', issue));
  if (wrong.length > 0) throw new RefusedInput(wrong);
  const named = editionIn(context);
  return named === undefined
    ? new Reading(source, chenzhou(), CHENZHOU_TERMS, context, options)
    : new Reading(source, engineOf(named.edition), EDITION_TERMS, named.context, options);
}
