import { RefusedInput } from '../input/issue.js';
import { headerIssues, MOST_COLUMNS, tooManyColumns } from './header.js';
import {
  type HeaderCandidate,
  type HeaderRules,
  headerCandidate,
  isHeader,
  resemblesHeader,
} from './header-candidate.js';
import type { TextRow } from './text-rows.js';

/** The header row is looked for in so many rows. */
const ROWS_SEARCHED = 20;

/** Looks for the header row: the first row that is one beyond doubt, or the row that the caller names. */
export class HeaderFinder {
  private best: { readonly candidate: HeaderCandidate; readonly row: number } | undefined;
  private firstFilled: number | undefined;
  /** The row above the one that is offered. */
  private above = '';
  /** The most cells that are filled in a row so far: a header row has more than the titles above it. */
  private mostFilled = 0;

  /** @param headerRow the header row, from 1, where the caller names it. */
  constructor(
    private readonly rules: HeaderRules,
    private readonly headerRow: number | undefined,
  ) {}

  /**
   * The row as the header row, or `undefined` while it has not been found.
   *
   * @throws {RefusedInput} where it cannot be read, or cannot be found; with `--header-row N` where a row looks like it.
   */
  offer(row: TextRow): HeaderCandidate | undefined {
    if ('issue' in row) throw new RefusedInput([row.issue]);
    const { above } = this;
    this.above = row.text;
    if (this.headerRow !== undefined && row.row < this.headerRow) return undefined;
    const candidate = headerCandidate(row.text, above, this.rules);
    if (candidate.columns.length > MOST_COLUMNS) throw new RefusedInput([tooManyColumns()]);
    if (this.headerRow !== undefined || isHeader(candidate)) return candidate;
    if (candidate.filled > 0) this.firstFilled ??= row.row;
    // A row below one that is as full is rather a child's.
    const isFuller = candidate.filled > this.mostFilled;
    if (isFuller && resemblesHeader(candidate) && candidate.known > (this.best?.candidate.known ?? 0)) {
      this.best = { candidate, row: row.row };
    }
    this.mostFilled = Math.max(this.mostFilled, candidate.filled);
    if (row.row >= ROWS_SEARCHED) throw this.refusal();
    return undefined;
  }

  /** What is wrong where no row is the header row. */
  refusal(): RefusedInput {
    if (this.headerRow !== undefined) {
      const message = `the file ends before row ${this.headerRow}, which should be the header row`;
      return new RefusedInput([{ code: 'missing-header', path: '', message }]);
    }
    if (this.best === undefined) {
      const message =
        this.firstFilled === undefined
          ? 'the file is empty, or its first rows are'
          : `none of the first ${ROWS_SEARCHED} rows is a header row: name the columns as the dictionary does, or map them`;
      return new RefusedInput([{ code: 'missing-header', path: '', message }]);
    }
    const { candidate, row } = this.best;
    const issues = headerIssues(candidate, this.rules);
    if (row === this.firstFilled && issues.length > 0) return new RefusedInput(issues);
    const doubt = issues.length > 0 ? 'not all of it is known' : 'a lone word may be a title';
    const message = `row ${row} looks like the header row, but ${doubt}: name it with --header-row ${row}`;
    return new RefusedInput([{ code: 'missing-header', path: '', message }, ...issues]);
  }
}
