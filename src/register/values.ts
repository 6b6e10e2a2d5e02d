import { EXAMPLE_DIVISION } from '../case/facts/child.js';
import { disabilityCertified, disabilityGrade } from '../case/facts/disability.js';
import { expectedOf } from '../case/wrong.js';
import type { Fact, TextFact } from '../logic/fact.js';
import { divisionSlot } from '../logic/slot.js';
import { EXAMPLE_ADDRESS } from '../policy/counties.js';
import { readDate } from './dates.js';
import { readDivisionName } from './division-name.js';
import { halfWidth, trimmed } from './half-width.js';
import type { Told } from './mapping/mapping.js';
import { readMoney } from './money.js';
import type { CellFault, CellOutcome, Normalisation } from './outcome.js';
import { isUnknownWord } from './unknown.js';
import { readBoolean, readChoice, readGrade } from './words.js';

/** How the cells of one column are read. */
export interface CellRules {
  /** The fact that its cells tell; `null` where only the words of the mapping say something. */
  readonly fact: Fact | null;
  /** The register's own header of the column. */
  readonly header: string;
  /** What the caller's own words say: half-width and trimmed, `''` for a blank cell. */
  readonly words: ReadonlyMap<string, readonly Told[]>;
  readonly excelDates: 1900 | undefined;
}

/** The facts that a cell tells, or why it is refused. */
export type ToldOutcome =
  | { readonly told: readonly Told[]; readonly kinds: readonly Normalisation[] }
  | CellFault;

const DIVISION_HINT = {
  zh: `须为六位行政区划代码，如 ${EXAMPLE_DIVISION}，或以本市的县市区开头，如 ${EXAMPLE_ADDRESS}；其他名称须在对照表中写明`,
  en: `must be a six-digit division code, such as ${EXAMPLE_DIVISION}, or begin with a county of Chenzhou, such as ${EXAMPLE_ADDRESS}; other names only through the mapping of columns`,
};
const HUKOU_HINT = {
  zh: `${DIVISION_HINT.zh}；确知没有户籍的写 none 或“无户籍”`,
  en: `${DIVISION_HINT.en}; none or 无户籍 where the child is known to be registered nowhere`,
};

function readKnown(
  fact: Exclude<Fact, TextFact>,
  { header, excelDates }: CellRules,
  text: string,
): CellOutcome {
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
          expected: expectedOf(fact),
        }
      );
  }
}

function toldBy(fact: Fact, outcome: CellOutcome, isFullWidth: boolean): ToldOutcome {
  if ('code' in outcome) return outcome;
  const { value, kinds } = outcome;
  return {
    told: value === null ? [] : [{ fact, value }],
    kinds: isFullWidth ? ['full-width', ...kinds] : kinds,
  };
}

const WORD_HINT = {
  zh: '须为对照表中写明的用语',
  en: 'must be a word that the mapping of columns explains',
};

/**
 * Reads one cell as the facts that it tells. What can be read in one way only is made regular, and the report counts it;
 * what can be read in several ways is refused with a hint. Blank, 不详, 待核实 and the like are unknown, never no, unless
 * the caller's mapping gives them a meaning.
 */
export function readCell(rules: CellRules, cell: string): ToldOutcome {
  const { fact, words } = rules;
  const own = trimmed(cell);
  // The caller's own key is echoed as it is written.
  if (fact?.type === 'text') return toldBy(fact, { value: own === '' ? null : own, kinds: [] }, false);
  const text = halfWidth(own).trim();
  const told = words.get(text);
  if (told !== undefined) return { told, kinds: ['mapped-word'] };
  if (own === '') return { told: [], kinds: [] };
  if (isUnknownWord(text)) return { told: [], kinds: ['unknown-word'] };
  if (fact === null) return { code: 'invalid-value', hint: WORD_HINT };
  // No grade is no certificate.
  if (fact === disabilityGrade && text === '无') {
    return { told: [{ fact: disabilityCertified, value: false }], kinds: ['grade-word'] };
  }
  const outcome = readKnown(fact, rules, text);
  // The dictionary's own words for choices have full-width brackets.
  const isLabel = 'kinds' in outcome && outcome.kinds.includes('choice-label');
  return toldBy(fact, outcome, text !== own && !isLabel);
}

/** No more different cells of a column are remembered. */
const MOST_REMEMBERED = 4096;

/** A reader of a column's cells that reads each different cell once: registers repeat themselves. */
export function cellReader(rules: CellRules): (cell: string) => ToldOutcome {
  const remembered = new Map<string, ToldOutcome>();
  return (cell) => {
    const known = remembered.get(cell);
    if (known !== undefined) return known;
    const outcome = readCell(rules, cell);
    if (remembered.size < MOST_REMEMBERED) remembered.set(cell, outcome);
    return outcome;
  };
}
