import { allowedWords, unitOf } from '../case/allowed-words.js';
import { FACTS } from '../case/dictionary.js';
import { flatColumnName } from '../case/flat.js';
import { GONE_FACTS } from '../case/gone.js';
import type { Bilingual } from '../logic/bilingual.js';
import type { Fact } from '../logic/fact.js';
import { markdownTable } from '../text/markdown-table.js';
import { textTable } from '../text/table.js';
import type { Language } from '../words/language.js';

/** What the dictionary says of one fact, each under its title. */
interface FactDescription {
  readonly label: string;
  readonly path: string;
  readonly flat: string;
  readonly question: string;
  readonly words: string;
  readonly unit: string;
  readonly sentence: string;
  readonly document: string;
  readonly issuer: string;
}

const TITLES: { readonly [Name in keyof FactDescription]: Bilingual } = {
  label: { zh: '名称', en: 'name' },
  path: { zh: '路径', en: 'path' },
  flat: { zh: '列名', en: 'column' },
  question: { zh: '怎样问', en: 'question' },
  words: { zh: '可填', en: 'words' },
  unit: { zh: '单位', en: 'unit' },
  sentence: { zh: '条款', en: 'sentence' },
  document: { zh: '证明材料', en: 'paper' },
  issuer: { zh: '出具单位', en: 'issuer' },
};

const NAMES: readonly (keyof FactDescription)[] = [
  'label',
  'path',
  'flat',
  'question',
  'words',
  'unit',
  'sentence',
  'document',
  'issuer',
];

function describe(fact: Fact, lang: Language): FactDescription {
  const { label, path, question, sentence, document, issuer } = fact;
  return {
    label: label[lang],
    path,
    flat: flatColumnName(path),
    question: question[lang],
    words: allowedWords(fact)[lang],
    unit: unitOf(fact)?.[lang] ?? '',
    sentence: sentence ?? '',
    document: document[lang],
    issuer: issuer[lang],
  };
}

/** One fact as a small table of two columns: all of it on one line would be wider than any screen. */
function block(fact: Fact, lang: Language): string {
  const described = describe(fact, lang);
  const rows = NAMES.filter((name) => name !== 'label' && described[name] !== '');
  const lines = textTable(
    [{ title: '' }, { title: '' }],
    rows.map((name) => [`  ${TITLES[name][lang]}`, described[name]]),
  );
  // The table's own head is empty here.
  return `${described.label}\n${lines.split('\n').slice(2).join('\n')}`;
}

/** The values of a fact by id, as JSON has them; `null` where any of its kind may stand. */
function valuesIn(fact: Fact): unknown {
  if (fact.type === 'choice') return fact.values;
  return fact.type === 'grade' ? fact.values : null;
}

function entry(fact: Fact): unknown {
  const { path, type, label, question, sentence, document, issuer } = fact;
  const [flat, words, unit, values] = [
    flatColumnName(path),
    allowedWords(fact),
    unitOf(fact),
    valuesIn(fact),
  ];
  return { path, flat, type, label, question, words, values, unit, sentence, document, issuer };
}

/** How the dictionary can be written. */
export const FACT_FORMATS = ['table', 'markdown', 'json'] as const;

/**
 * The dictionary of facts in words: what may be recorded of a child, under which names, with which paper.
 *
 * @param lang the language of the table and of Markdown; JSON has both.
 * @param facts those of the dictionary of 2017 unless others are given.
 */
export function factsAs(
  format: (typeof FACT_FORMATS)[number],
  lang: Language,
  facts: readonly Fact[] = FACTS,
): string {
  // What may be recorded of a child: the facts that rules ask for, and that it is gone.
  const recorded = [...facts, ...GONE_FACTS];
  switch (format) {
    case 'table':
      return recorded.map((fact) => block(fact, lang)).join('\n');
    case 'markdown': {
      const columns = NAMES.map((name) => ({ title: TITLES[name][lang] }));
      const rows = recorded.map((fact) => NAMES.map((name) => describe(fact, lang)[name]));
      return [...markdownTable(columns, rows)].join('');
    }
    case 'json':
      return `${JSON.stringify(recorded.map(entry), null, 2)}\n`;
  }
}
