import type { Fact } from '../logic/fact.js';
import { divisionSlot } from '../logic/slot.js';
import { readDate } from './dates.js';
import { readDivisionName } from './division-name.js';
import { halfWidth, trimmed } from './half-width.js';
import { readMoney } from './money.js';
import type { CellOutcome, CellValue } from './outcome.js';
import { isUnknownWord } from './unknown.js';
import { readBoolean, readChoice, readGrade } from './words.js';

/** How the cells of one column are read. */
export interface CellRules {
  readonly fact: Fact;
  /** The register's own header of the column. */
  readonly header: string;
  /** The caller's own words for values, half-width and trimmed. */
  readonly words: ReadonlyMap<string, CellValue>;
  readonly excelDates: 1900 | undefined;
}

const DIVISION_HINT =
  'must be a six-digit division code, such as 431002, or begin with a county of Chenzhou, such as 湖南省郴州市宜章县; other names only through the mapping of columns';
const HUKOU_HINT = `${DIVISION_HINT}; none or 无户籍 where the child is known to be registered nowhere`;

function readKnown({ fact, header, excelDates }: CellRules, text: string): CellOutcome {
  switch (fact.type) {
    case 'boolean':
      return readBoolean(fact, header, text);
    case 'choice':
      return readChoice(fact, text);
    case 'grade':
      return readGrade(fact, text);
    case 'date':
      return readDate(text, excelDates);
    case 'money':
      return readMoney(text);
    case 'division':
      if (divisionSlot(text) !== undefined) return { value: text, kinds: [] };
      if (fact.allowsNone && text === 'none') return { value: text, kinds: [] };
      return (
        readDivisionName(text, fact.allowsNone) ?? {
          code: 'invalid-division',
          hint: fact.allowsNone ? HUKOU_HINT : DIVISION_HINT,
        }
      );
    case 'text':
      return { value: text, kinds: [] };
  }
}

/**
 * Reads one cell as a value of its fact. What can be read in one way only is made regular, and the report counts it;
 * what can be read in several ways is refused with a hint. Blank, 不详, 待核实 and the like are unknown, never no.
 */
export function readCell(rules: CellRules, cell: string): CellOutcome {
  const own = trimmed(cell);
  if (own === '') return { value: null, kinds: [] };
  // The caller's own key is echoed as it is written.
  if (rules.fact.type === 'text') return readKnown(rules, own);
  const text = halfWidth(own).trim();
  const word = rules.words.get(text);
  if (word !== undefined) return { value: word, kinds: ['mapped-word'] };
  if (isUnknownWord(text)) return { value: null, kinds: ['unknown-word'] };
  const outcome = readKnown(rules, text);
  // The dictionary's own words for choices have full-width brackets.
  const isLabel = 'kinds' in outcome && outcome.kinds.includes('choice-label');
  if ('code' in outcome || text === own || isLabel) return outcome;
  return { value: outcome.value, kinds: ['full-width', ...outcome.kinds] };
}

/** No more different cells of a column are remembered. */
const MOST_REMEMBERED = 4096;

/** A reader of a column's cells that reads each different cell once: registers repeat themselves. */
export function cellReader(rules: CellRules): (cell: string) => CellOutcome {
  const remembered = new Map<string, CellOutcome>();
  return (cell) => {
    const known = remembered.get(cell);
    if (known !== undefined) return known;
    const outcome = readCell(rules, cell);
    if (remembered.size < MOST_REMEMBERED) remembered.set(cell, outcome);
    return outcome;
  };
}
