import { type Issue, RefusedInput } from '../input/issue.js';
import { told } from '../input/say.js';
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

/**
 * Whether a row goes on with the headers of the row above: each of its cells stands below a header that is not known, or
 * the rest of a merged one, and one at least names a fact: 状况 and 重病 below 父亲.
 */
function isSecondHeader(above: HeaderCandidate, { columns, known }: HeaderCandidate): boolean {
  if (known === 0 || !resemblesHeader(above) || above.known === above.columns.length) return false;
  return columns.every(({ is }, place) => {
    const over = above.columns[place]?.is ?? 'nameless';
    return is === 'nameless' ? over !== 'unknown' : over === 'unknown' || over === 'nameless';
  });
}

function twoHeaderRows(second: number): Issue {
  return told('two-header-rows', '', {
    zh: `第 ${second - 1} 行和第 ${second} 行是上下两行表头：请把每列的完整表头写在其中一行，如“父亲：重病”，去掉另一行，或在对照表中说明各列`,
    en: `rows ${second - 1} and ${second} are two header rows, one below the other: write the whole header of each column into one of them, such as 父亲：重病, and take out the other, or explain the columns in a mapping under below`,
  });
}

function noHeader(zh: string, en: string, issues: readonly Issue[] = []): RefusedInput {
  return new RefusedInput([told('missing-header', '', { zh, en }), ...issues]);
}

/** Looks for the header row: the first row that is one beyond doubt, or the row that the caller names. */
export class HeaderFinder {
  private best: { readonly candidate: HeaderCandidate; readonly row: number } | undefined;
  /** The row before. */
  private before: HeaderCandidate | undefined;
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
    // A mapping of columns below others reads both rows.
    const isOneRow = this.rules.mapping.below.size === 0 && this.best !== undefined;
    if (isOneRow && this.before !== undefined && isSecondHeader(this.before, candidate)) {
      throw new RefusedInput([twoHeaderRows(row.row)]);
    }
    this.before = candidate;
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
      return noHeader(
        `文件不到第 ${this.headerRow} 行就结束了，而那应是表头`,
        `the file ends before row ${this.headerRow}, which should be the header row`,
      );
    }
    if (this.best === undefined) {
      return this.firstFilled === undefined
        ? noHeader('文件是空的，或前面各行是空的', 'the file is empty, or its first rows are')
        : noHeader(
            `前 ${ROWS_SEARCHED} 行中没有表头：各列请用事实词典的名称，或写对照表`,
            `none of the first ${ROWS_SEARCHED} rows is a header row: name the columns as the dictionary does, or map them`,
          );
    }
    const { candidate, row } = this.best;
    const issues = headerIssues(candidate, this.rules);
    if (row === this.firstFilled && issues.length > 0) return new RefusedInput(issues);
    const doubt =
      issues.length > 0
        ? { zh: '其中有不认识的列', en: 'not all of it is known' }
        : { zh: '单独一个词也可能是标题', en: 'a lone word may be a title' };
    return noHeader(
      `第 ${row} 行像表头，但${doubt.zh}：用 --header-row ${row} 指明`,
      `row ${row} looks like the header row, but ${doubt.en}: name it with --header-row ${row}`,
      issues,
    );
  }
}
