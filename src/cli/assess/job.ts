import { isRecord } from '../../input/record.js';
import { added, type Counts, NO_ROWS } from '../../report/counts.js';
import { RowBytes } from '../../report/row-bytes.js';
import { type RowsReport, type RowsShape, rowsReport } from '../../report/rows-report.js';
import { decidedPiece } from '../../rows/decided-rows.js';
import { wordsUnder } from '../edition.js';
import { type CommandContext, type Rows, rowsUnder } from '../edition-context.js';

/** What is to be done with every row of NDJSON; plain data, so that a worker can be told. */
export interface Job {
  readonly context: CommandContext;
  readonly shape: RowsShape;
  /** Ids that some row marks confidential. */
  readonly confidential: readonly string[];
}

/** Whether data that was handed to a worker is a job. Only this program hands jobs over. */
export function isJob(data: unknown): data is Job {
  return isRecord(data) && isRecord(data.context) && isRecord(data.shape) && Array.isArray(data.confidential);
}

/** The rows of some lines, written, and how they came out. */
export interface DecidedChunk {
  readonly bytes: Uint8Array;
  readonly counts: Counts;
}

/** Whether what a worker sent is a decided chunk. */
export function isDecidedChunk(data: unknown): data is DecidedChunk {
  return isRecord(data) && data.bytes instanceof Uint8Array && isRecord(data.counts);
}

/** Decides whole lines of NDJSON, piece by piece. */
export class ChunkDecider {
  readonly report: RowsReport;
  private readonly rows: Rows;
  private readonly written = new RowBytes();
  private before: Counts = NO_ROWS;

  constructor({ context, shape, confidential }: Job) {
    this.report = rowsReport(wordsUnder(context.edition), shape);
    const office = shape.disclose === 'full' ? undefined : { confidential: new Set(confidential) };
    this.rows = rowsUnder(context, office, this.report.rules);
  }

  decide(lines: Uint8Array): DecidedChunk {
    for (const row of decidedPiece(lines, this.rows)) this.report.row(row, this.written);
    const { rows, decided, waiting, doubtful, assumed, refused, gone, confidential } = this.before;
    this.before = this.report.totals();
    const counts = added(this.before, {
      rows: -rows,
      decided: -decided,
      waiting: -waiting,
      doubtful: -doubtful,
      assumed: -assumed,
      refused: -refused,
      gone: -gone,
      confidential: -confidential,
    });
    return { bytes: this.written.take(), counts };
  }
}
