import { expectedOf } from '../case/wrong.js';
import type { Bilingual } from '../logic/bilingual.js';
import type { Fact, TextFact } from '../logic/fact.js';
import { divisionSlot } from '../logic/slot.js';
import type { Places } from '../policy/places.js';
import { readDate } from './dates.js';
import { readDivisionName } from './division-name.js';
import { halfWidth, trimmed } from './half-width.js';
import type { Told } from './mapping/mapping.js';
import { readMoney } from './money.js';
import type { CellFault, CellOutcome, Normalisation } from './outcome.js';
import type { RegisterTerms } from './terms.js';
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
  readonly terms: RegisterTerms;
}

/** The facts that a cell tells, or why it is refused. */
export type ToldOutcome =
  | { readonly told: readonly Told[]; readonly kinds: readonly Normalisation[] }
  | CellFault;

function divisionHint(places: Places | null, allowsNone: boolean): Bilingual {
  const names =
    places === null
      ? { zh: '', en: '' }
      : {
          zh: `，如 ${places.example.code}，或以${places.name.zh}的县市区开头，如 ${places.example.address}`,
          en: `, such as ${places.example.code}, or begin with a county of ${places.name.en}, such as ${places.example.address}`,
        };
  const none = {
    zh: '；确知没有户籍的写 none 或“无户籍”',
    en: '; none or 无户籍 where the child is known to be registered nowhere',
  };
  return {
    zh: `须为六位行政区划代码${names.zh}；其他名称须在对照表中写明${allowsNone ? none.zh : ''}`,
    en: `must be a six-digit division code${names.en}; other names only through the mapping of columns${allowsNone ? none.en : ''}`,
  };
}

function readKnown(
  fact: Exclude<Fact, TextFact>,
  { header, excelDates, terms: { places } }: CellRules,
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
        readDivisionName(text, fact.allowsNone, places) ?? {
          code: 'invalid-division',
          hint: divisionHint(places, fact.allowsNone),
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
  const elsewhere = rules.terms.toldElsewhere(fact, text);
  if (elsewhere !== undefined) return { told: [elsewhere], kinds: ['grade-word'] };
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
