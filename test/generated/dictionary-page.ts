import { allowedWords } from '../../src/case/allowed-words.js';
import { FACTS } from '../../src/case/dictionary.js';
import { GONE_FACTS } from '../../src/case/gone.js';
import type { Fact } from '../../src/logic/fact.js';
import type { Reading } from '../../src/logic/reading.js';
import { sentencesOf } from '../../src/logic/rule.js';
import { READINGS } from '../../src/policy/readings.js';
import { STANDARD_KINDS } from '../../src/policy/standards.js';
import { VERDICTS } from '../../src/policy/verdicts.js';
import type { Language } from '../../src/words/language.js';

const WORDS = {
  zh: {
    title: '# 事实、判断与标准一览',
    twin: '[English](dictionary.md)',
    intro:
      '本页由词典和规则表生成。事实写在个案里，判断出现在结果里；句号如 2.1-8 指二（一）第八句。不填的事实就是不清楚，不等于否。',
    facts: '## 事实',
    factHead: ['路径', '名称', '问法', '可填', '条文'],
    verdicts: '## 判断',
    kinds: { category: '类别', condition: '范围', benefit: '待遇', measure: '措施' },
    verdictHead: ['代号', '种类', '名称', '单位', '条文', '单独引入'],
    standards: '## 标准',
    standardHead: ['代号', '名称', '单位', '下限'],
    readings: '## 读法',
    readingHead: ['代号', '问题', '选项（前者为默认）', '条文'],
    none: '—',
    comma: '、',
  },
  en: {
    title: '# Facts, verdicts and standards',
    twin: '[中文](dictionary.zh-CN.md)',
    intro:
      'Made of the dictionary and the tables of the rules. Facts stand in a case, verdicts in a result; a number such as 2.1-8 is a sentence of the policy. A fact that is absent is unknown, which is not no.',
    facts: '## Facts',
    factHead: ['path', 'name', 'question', 'may be', 'sentence'],
    verdicts: '## Verdicts',
    kinds: { category: 'category', condition: 'scope', benefit: 'benefit', measure: 'measure' },
    verdictHead: ['id', 'kind', 'name', 'unit', 'sentences', 'import alone'],
    standards: '## Standards',
    standardHead: ['id', 'name', 'unit', 'floor'],
    readings: '## Readings',
    readingHead: ['id', 'question', 'options, the default first', 'sentences'],
    none: '—',
    comma: ', ',
  },
} as const;

const cell = (text: string): string => text.replaceAll('|', '\\|');

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

/** The file in which the predicate of a verdict stands. */
function predicateOf(kind: (typeof VERDICTS)[number]['kind'], id: string): string {
  const verb = { category: 'is', condition: 'is', benefit: 'is-entitled-to', measure: 'needs' }[kind];
  return `kunjing/predicates/${verb}-${id}`;
}

/** Everything that can be given and everything that is answered, as a page. */
export function dictionaryPage(lang: Language): string {
  const words = WORDS[lang];
  const facts = [...FACTS, ...GONE_FACTS].map((fact: Fact) => [
    `\`${fact.path}\``,
    fact.label[lang],
    fact.question[lang],
    allowedWords(fact)[lang],
    fact.sentence ?? words.none,
  ]);
  const verdicts = VERDICTS.map(({ kind, id, rule }) => [
    `\`${id}\``,
    words.kinds[kind],
    rule.label[lang],
    kind === 'benefit' ? (rule.unit ?? words.none) : words.none,
    sentencesOf(rule).join(words.comma),
    `\`${predicateOf(kind, id)}\``,
  ]);
  const standards = STANDARD_KINDS.map(({ id, label, unit, floor }) => [
    `\`${id}\``,
    label[lang],
    unit,
    floor === null ? words.none : `${floor.amount} (${floor.sentence})`,
  ]);
  const readings = READINGS.map((reading: Reading) => {
    const ids = Object.entries(reading.options);
    const first = ids.filter(([id]) => id === reading.default);
    const others = ids.filter(([id]) => id !== reading.default);
    return [
      `\`${reading.id}\``,
      reading.question[lang],
      [...first, ...others].map(([id, says]) => `\`${id}\` ${says[lang]}`).join(lang === 'zh' ? '；' : '; '),
      reading.sentences.join(words.comma),
    ];
  });
  return `${[
    words.title,
    '',
    words.twin,
    '',
    words.intro,
    '',
    words.facts,
    '',
    ...table(words.factHead, facts),
    words.verdicts,
    '',
    ...table(words.verdictHead, verdicts),
    words.standards,
    '',
    ...table(words.standardHead, standards),
    words.readings,
    '',
    ...table(words.readingHead, readings),
  ].join('\n')}`;
}
