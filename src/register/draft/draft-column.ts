import type { Fact } from '../../logic/fact.js';
import { choiceWords } from '../../logic/wording.js';
import type { Language } from '../../words/language.js';
import { CHENZHOU_TERMS } from '../chenzhou-terms.js';
import type { Told } from '../mapping/mapping.js';
import { UNDECIDED } from '../mapping/told.js';
import { type CellRules, readCell } from '../values.js';
import type { ColumnWords } from './column-words.js';
import type { DraftHeader } from './draft-header.js';
import { isPersonal } from './personal.js';
import { type Subject, subjectOf } from './subject.js';
import { suggestFact } from './suggest-fact.js';
import { meaningOf, tickMeaning } from './word-meanings.js';

/** One column of a draft: its entry as JSON has it, and the facts that it would tell. */
export interface DraftColumn {
  readonly entry: unknown;
  readonly facts: ReadonlySet<Fact>;
}

const NOTES = {
  near: { zh: '最接近的事实：', en: 'nearest fact: ' },
  none: {
    zh: '没有相近的事实：请写明 fact，或整项改为 null（这一列不读）',
    en: 'no fact is near: name one as fact, or put null in place of it all to leave the column out',
  },
  byWords: {
    zh: '请逐个用语写明说的是哪些事实；不需要的列整项改为 null',
    en: 'say word by word which facts it tells; or put null in place of it all to leave the column out',
  },
  words: {
    zh: '。请核对每个用语；“?”须改为取值，不知道的改为 null',
    en: '. Check each word; put a value in place of "?", or null for unknown',
  },
  blank: {
    zh: '。空白是“否”还是不知道？不知道的改为 null',
    en: '. Does a blank cell mean no, or unknown (null)?',
  },
  division: {
    zh: '：格子里应是六位区划代码，否则在 values 里写明每个名称的代码；全表同一县市区的，整项改为 null，写进 constants',
    en: ': a cell must hold a six-digit code, or values must give each name its code; where all children share one, put null in place of it all and name it in constants',
  },
  confirm: { zh: '。确认后删去本行', en: '. Delete this line once it is confirmed' },
} as const;

function othersNote(rows: readonly number[], lang: Language): string {
  if (rows.length === 0) return '';
  return lang === 'zh'
    ? `。另有未列出的内容（可能涉及个人信息），见第${rows.join('、')}行，请自行补上`
    : `. Other words are not listed, for they may name somebody: see row ${rows.join(', ')} and add them`;
}

/** A value as the draft writes it: in the dictionary's Chinese words, or as a case holds it. */
function shownValue({ fact, value }: Told, lang: Language): unknown {
  if (lang === 'en' || fact.type === 'grade') return value;
  if (typeof value === 'boolean') return value ? '是' : '否';
  return fact.type === 'choice' ? choiceWords(fact, String(value)).zh : value;
}

export function factName(fact: Fact, lang: Language): string {
  return lang === 'zh' ? fact.label.zh : fact.path;
}

const cellRules = (fact: Fact | null, header: string): CellRules => ({
  fact,
  header,
  words: new Map(),
  excelDates: undefined,
  terms: CHENZHOU_TERMS,
});

/** What a word probably tells; `undefined` where a person must say it. */
function toldBy(
  word: string,
  fact: Fact | null,
  header: string,
  subject: Subject,
): readonly Told[] | undefined {
  if (fact !== null) {
    const outcome = readCell(cellRules(fact, header), word);
    if ('told' in outcome) return outcome.told;
    const tick = fact.type === 'boolean' ? tickMeaning(word) : undefined;
    if (tick !== undefined) return [{ fact, value: tick }];
  }
  return meaningOf(word, subject);
}

function shownWord(told: readonly Told[] | undefined, fact: Fact | null, lang: Language): unknown {
  if (told === undefined) return UNDECIDED;
  const [only] = told;
  if (only === undefined) return null;
  if (told.length === 1 && only.fact === fact) return shownValue(only, lang);
  return Object.fromEntries(told.map((one) => [factName(one.fact, lang), shownValue(one, lang)]));
}

/** Facts whose words are few and name nobody. */
function hasWords(fact: Fact | null): boolean {
  return fact === null || fact.type === 'boolean' || fact.type === 'choice' || fact.type === 'grade';
}

function wordEntries(
  { words, hasBlanks }: ColumnWords,
  fact: Fact | null,
  { header, upper }: DraftHeader,
  lang: Language,
): {
  readonly values: Record<string, unknown>;
  readonly told: readonly Told[];
  readonly isTickList: boolean;
} {
  const subject = subjectOf(upper, header);
  const values: Record<string, unknown> = {};
  const all: Told[] = [];
  for (const word of words) {
    const told = toldBy(word, fact, header, subject);
    values[word] = shownWord(told, fact, lang);
    all.push(...(told ?? []));
  }
  const isTickList =
    hasBlanks && words.size > 0 && fact?.type === 'boolean' && all.every(({ value }) => value === true);
  if (isTickList) values[''] = UNDECIDED;
  return { values, told: all, isTickList };
}

/** Whether the fact reads all of the words by itself, so that none need be explained. */
function readsAlone(fact: Fact, words: ColumnWords, header: string): boolean {
  const rules = cellRules(fact, header);
  return [...words.words].every((word) => 'told' in readCell(rules, word));
}

/** What a person still has to look at in a column; the draft is not used before that line is gone. */
function entryOf(column: DraftHeader, words: ColumnWords, lang: Language): DraftColumn {
  const { header, upper } = column;
  const { fact: near, isOwnName } = suggestFact(upper, header);
  const fact = near ?? null;
  const facts = fact === null ? [] : [fact];
  if (fact !== null && !hasWords(fact)) {
    const name = factName(fact, lang);
    if (isOwnName) return { entry: name, facts: new Set(facts) };
    const more = fact.type === 'division' ? NOTES.division[lang] : '';
    const note = `${NOTES.near[lang]}${name}${more}${NOTES.confirm[lang]}`;
    return { entry: { [UNDECIDED]: note, fact: name }, facts: new Set(facts) };
  }
  const { values, told, isTickList } = wordEntries(words, fact, column, lang);
  if (
    isOwnName &&
    fact !== null &&
    !isTickList &&
    words.otherRows.length === 0 &&
    readsAlone(fact, words, header)
  ) {
    return { entry: factName(fact, lang), facts: new Set(facts) };
  }
  const hasEntries = Object.keys(values).length > 0;
  const about =
    fact !== null
      ? NOTES.near[lang] + factName(fact, lang)
      : near === null
        ? NOTES.byWords[lang]
        : NOTES.none[lang];
  const note = [
    about,
    hasEntries && fact !== null ? NOTES.words[lang] : '',
    isTickList ? NOTES.blank[lang] : '',
    near === undefined ? '' : othersNote(words.otherRows, lang),
    NOTES.confirm[lang],
  ].join('');
  const entry = {
    [UNDECIDED]: note,
    ...(fact === null ? {} : { fact: factName(fact, lang) }),
    ...(hasEntries ? { values } : {}),
  };
  return { entry, facts: new Set([...facts, ...told.map((one) => one.fact)]) };
}

/** The draft of one column. */
export function draftColumn(column: DraftHeader, words: ColumnWords, lang: Language): DraftColumn {
  const { fact, isOwnName } = suggestFact(column.upper, column.header);
  // Nothing in the column is shown of a fact whose values are no words, such as the division in an address.
  const isShown = isOwnName || (fact !== null && fact !== undefined && !hasWords(fact));
  return isPersonal(column.header) && !isShown
    ? { entry: null, facts: new Set() }
    : entryOf(column, words, lang);
}
