import { halfWidth, trimmed } from '../half-width.js';
import { isVocabulary } from './vocabulary.js';

/** No more different words are listed of a column, nor rows of those that are not. */
const MOST_WORDS = 40;
const MOST_ROWS = 3;

/** The words found in one column, as far as they may be shown. */
export class ColumnWords {
  /** The words of the fixed vocabulary, in the order in which they came. */
  readonly words = new Set<string>();
  /** Rows, from 1, in which something else stands first: whoever may see the register finds it there. */
  readonly otherRows: number[] = [];
  /** Whether there are blank cells. */
  hasBlanks = false;

  /** Takes a cell. @param row from 1, as a spreadsheet numbers it. */
  see(cell: string, row: number): void {
    const text = halfWidth(trimmed(cell)).trim();
    if (text === '') this.hasBlanks = true;
    else if (isVocabulary(text) && this.words.size < MOST_WORDS) this.words.add(text);
    else if (!isVocabulary(text) && this.otherRows.length < MOST_ROWS) this.otherRows.push(row);
  }
}
