import type { Issue, IssueCode } from '../input/issue.js';
import type { Delimiter } from './cells.js';
import type { Normalisation } from './outcome.js';
import type { RegisterEncoding } from './signature.js';
import type { NoChild } from './totals.js';

/** Why a row of the file is no child. */
export type SkippedRow = 'title' | NoChild;

/** What was read of a register, in numbers only. Rows in are rows out: `read` is `ready` and `refused` together. */
export interface RegisterReport {
  readonly encoding: RegisterEncoding;
  readonly byteOrderMark: boolean;
  /** `null` until the header row is found. */
  readonly delimiter: Delimiter | null;
  /** The header row as a spreadsheet numbers it, from 1; `null` until it is found. */
  readonly headerRow: number | null;
  readonly rows: {
    /** Children read. */
    readonly read: number;
    /** Of these, sound: to be decided. */
    readonly ready: number;
    /** Of these, with issues. */
    readonly refused: number;
  };
  /** Rows that are no children: above the header row, blank (also `,,,,`), totals, what stands below the table, headings. */
  readonly skipped: Readonly<Record<SkippedRow, number>>;
  /**
   * The rows in which no fact is filled in, though something stands in them, as a spreadsheet numbers them: headings such
   * as 白石渡镇, or children of whom nothing is recorded. The first hundred.
   */
  readonly headings: readonly number[];
  /** Rows that end before the last column; the cells that they lack are unknown. */
  readonly shortRows: number;
  /** Cells made regular, by kind; kinds that did not occur are absent. */
  readonly normalised: { readonly [Kind in Normalisation]?: number };
  /** Issues of refused rows, by code. */
  readonly issues: { readonly [Code in IssueCode]?: number };
  /** Why the rest of the file was not read; `null` where all of it was. */
  readonly stopped: Issue | null;
}

/** So many rows are listed; the rest is only counted. */
const MOST_LISTED = 100;

function add<Name>(counts: Map<Name, number>, name: Name): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function byName(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Counts what is read, and nothing of what it says. */
export class RegisterTally {
  private ready = 0;
  private refused = 0;
  private short = 0;
  private readonly skips = new Map<SkippedRow, number>();
  private readonly headings: number[] = [];
  private readonly kinds = new Map<Normalisation, number>();
  private readonly codes = new Map<IssueCode, number>();
  private stop: Issue | null = null;
  private header: { readonly row: number; readonly delimiter: Delimiter } | undefined;

  /** The header row is found. */
  found(row: number, delimiter: Delimiter): void {
    this.header = { row, delimiter };
  }

  /** A row that is no child. */
  skip(why: SkippedRow, row: number): void {
    add(this.skips, why);
    if (why === 'heading' && this.headings.length < MOST_LISTED) this.headings.push(row);
  }

  /** A row that ends before the last column. */
  shortRow(): void {
    this.short += 1;
  }

  /** A cell that was made regular. */
  normalise(kinds: readonly Normalisation[]): void {
    for (const kind of kinds) add(this.kinds, kind);
  }

  /** A child that is sound, or the issues of one that is not. */
  child(issues: readonly Issue[]): void {
    if (issues.length === 0) this.ready += 1;
    else this.refused += 1;
    for (const { code } of issues) add(this.codes, code);
  }

  /** Nothing after this is read. */
  stopAt(issue: Issue): void {
    this.stop = issue;
  }

  /** The numbers so far. */
  report(encoding: RegisterEncoding, byteOrderMark: boolean): RegisterReport {
    const skipped = (why: SkippedRow) => this.skips.get(why) ?? 0;
    return {
      encoding,
      byteOrderMark,
      delimiter: this.header?.delimiter ?? null,
      headerRow: this.header?.row ?? null,
      rows: { read: this.ready + this.refused, ready: this.ready, refused: this.refused },
      skipped: {
        title: skipped('title'),
        blank: skipped('blank'),
        total: skipped('total'),
        footer: skipped('footer'),
        heading: skipped('heading'),
        header: skipped('header'),
      },
      headings: [...this.headings],
      shortRows: this.short,
      normalised: byName(this.kinds),
      issues: byName(this.codes),
      stopped: this.stop,
    };
  }
}
