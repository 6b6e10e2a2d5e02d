import { OFFICE } from '../office/office-case.js';
import type { Counts } from '../report/counts.js';
import type { Io } from './io.js';

/** Reported every 5,000 rows. */
const EVERY = 5000;

/** What a register came to, in one line that holds numbers only. */
export function summaryOf({ rows, decided, waiting, doubtful, assumed, refused, gone }: Counts): string {
  const line = `${rows} rows: ${decided} decided, ${waiting} of them waiting for facts, ${doubtful} with doubts; ${refused} refused\n`;
  const resting = assumed === 0 ? '' : `${assumed} of them with money that rests on an assumption\n`;
  const left = gone === 0 ? '' : `${gone} gone\n`;
  return line + resting + left + allRefused(rows, refused);
}

/** A run in which every row was refused came to nothing, which its exit code does not say. */
export function allRefused(rows: number, refused: number): string {
  return rows > 0 && refused === rows
    ? 'NOTHING WAS DECIDED: every row was refused, see its error; --strict ends such a run with 65\n'
    : '';
}

/** What an output that is no full record leaves out, on standard error, where its format has no room for it. */
export function leftOutNote(confidential: number | string): string {
  return OFFICE.notes(confidential)
    .map(({ zh, en }) => `${zh} ${en}\n`)
    .join('');
}

/** Counts rows on standard error while they are decided, where standard error is a terminal and the rows go elsewhere. */
export class Progress {
  private rows = 0;

  private readonly watched: boolean;

  /** @param intoFile whether the rows go elsewhere than to standard output. */
  constructor(
    private readonly io: Io,
    intoFile: boolean,
  ) {
    this.watched = io.stderr.isTTY === true && (intoFile || io.stdout.isTTY !== true);
  }

  row(): void {
    this.add(1);
  }

  /** Counts rows that were decided together. */
  add(rows: number): void {
    const before = Math.floor(this.rows / EVERY);
    this.rows += rows;
    if (Math.floor(this.rows / EVERY) > before) this.show(`${this.rows} rows…`);
  }

  /** Clears the line for what comes next. */
  end(): void {
    if (this.rows >= EVERY) this.show('');
  }

  private show(text: string): void {
    if (this.watched) this.io.stderr.write(`\r\u001b[K${text}`);
  }
}
