import type { Bilingual } from '../../logic/bilingual.js';
import { DISCLOSURES } from '../../office/disclosure.js';
import { OFFICE } from '../../office/office-case.js';
import { READINGS } from '../../policy/readings.js';
import { csvLine } from '../../text/csv-line.js';
import { markdownTable } from '../../text/markdown-table.js';
import { type Column, textTable } from '../../text/table.js';
import { moneyText } from '../../time/words.js';
import type { Language } from '../../words/language.js';
import { inLanguage } from '../../words/rendering.js';
import type { Bounds, CompareDisclosure, ComparedCount } from './compared.js';
import type { Rung } from './ladder.js';
import type { MissingFact } from './missing-league.js';
import { PERIODS } from './period.js';

/** How the readings or the missing facts of a register are rendered. */
export interface QuestionsRendering {
  /** Default `zh`. */
  readonly lang?: Language;
  /** How they were counted; default `office`. */
  readonly disclose?: CompareDisclosure;
  /** How many confidential cases are in no number. */
  readonly confidential?: ComparedCount;
}

const WORDS = {
  readings: { zh: '各种理解影响多少儿童', en: 'What each reading moves' },
  missing: { zh: '待补的事实与其牵涉的金额', en: 'Missing facts, and the money they hold up' },
  reading: { zh: '理解', en: 'reading' },
  option: { zh: '改为', en: 'switched to' },
  sentences: { zh: '条文', en: 'sentence' },
  gains: { zh: '增加', en: 'gain' },
  loses: { zh: '减少', en: 'lose' },
  open: { zh: '待核', en: 'open' },
  monthly: { zh: '每月（元）', en: 'yuan a month' },
  yearly: { zh: '每年（元）', en: 'a year' },
  semester: { zh: '每学期（元）', en: 'a semester' },
  turns: { zh: '改变的结论', en: 'verdicts that turn' },
  fact: { zh: '事实', en: 'fact' },
  children: { zh: '人数', en: 'children' },
  document: { zh: '材料', en: 'paper' },
  issuer: { zh: '出具单位', en: 'issued by' },
  unmoved: { zh: '没有任何理解影响这些儿童。', en: 'No reading moves anything for these children.' },
  settled: {
    zh: '没有缺项牵涉上下限已知的金额。',
    en: 'No missing fact holds up money of which both bounds are known.',
  },
  narrows: {
    zh: '金额为该事实查明后，应发金额的上下限至少和至多接近多少；几项事实合在一起才定的，单独一项至少为0。',
    en: 'Money: by how much the least and the most that is due come nearer to each other once the fact is known, at least and at most. Of facts that decide only together each alone narrows 0 at least.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const countText = (count: ComparedCount): string => (count === null ? '*' : String(count));
const boundsText = (bounds: Bounds | null, lang: Language): string =>
  bounds === null ? '*' : moneyText(bounds, lang);

/** The option that a rung switches to, in words. */
export function optionText({ reading, option }: Rung, lang: Language): string {
  const known = READINGS.find(({ id }) => id === reading);
  const options: Readonly<Record<string, Bilingual>> = known?.options ?? {};
  return options[option]?.[lang] ?? option;
}

interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly lines: readonly (readonly string[])[];
  readonly remarks: readonly string[];
}

const figures = (words: readonly (keyof typeof WORDS)[], lang: Language): readonly Column[] =>
  words.map((word) => ({ title: WORDS[word][lang], figures: true }));

const OPTIONS = { disclose: DISCLOSURES, confidential: null } as const;

function notes({ disclose = 'office', confidential = 0 }: QuestionsRendering, lang: Language) {
  return disclose === 'full' ? [] : OFFICE.notes(confidential ?? '<5').map((note) => note[lang]);
}

function ladderOf(rungs: readonly Rung[], rendering: QuestionsRendering): Table {
  const { lang } = inLanguage(rendering, OPTIONS);
  const titles = ['reading', 'option', 'sentences'] as const;
  const lines = rungs.map((rung) => {
    const { total, verdicts } = rung;
    return [
      rung.question[lang],
      optionText(rung, lang),
      rung.sentences.join(', '),
      ...(['gains', 'loses', 'open'] as const).map((direction) => countText(total[direction])),
      boundsText(total.change, lang),
      boundsText(total.yearly.change, lang),
      boundsText(total.semester.change, lang),
      String(verdicts.length),
    ];
  });
  return {
    title: WORDS.readings[lang],
    columns: [
      ...titles.map((word) => ({ title: WORDS[word][lang] })),
      ...figures(['gains', 'loses', 'open', 'monthly', 'yearly', 'semester', 'turns'], lang),
    ],
    lines,
    remarks: [...(rungs.length === 0 ? [WORDS.unmoved[lang]] : []), ...notes(rendering, lang)],
  };
}

function missingOf(facts: readonly MissingFact[], rendering: QuestionsRendering): Table {
  const { lang } = inLanguage(rendering, OPTIONS);
  return {
    title: WORDS.missing[lang],
    columns: [
      { title: WORDS.fact[lang] },
      ...figures(['children', 'monthly', 'yearly', 'semester'], lang),
      { title: WORDS.document[lang] },
      { title: WORDS.issuer[lang] },
    ],
    lines: facts.map((fact) => [
      fact.label[lang],
      countText(fact.children),
      ...PERIODS.map((period) => boundsText(fact[period], lang)),
      fact.document[lang],
      fact.issuer[lang],
    ]),
    remarks: [WORDS[facts.length === 0 ? 'settled' : 'narrows'][lang], ...notes(rendering, lang)],
  };
}

function asTable({ title, columns, lines, remarks }: Table): string {
  const table = lines.length === 0 ? '' : textTable(columns, lines);
  return [`${title}\n${table === '' ? '' : '\n'}`, table, ...remarks.map((remark) => `\n${remark}\n`)].join(
    '',
  );
}

function asMarkdown({ title, columns, lines, remarks }: Table): string {
  const table = lines.length === 0 ? [] : [[...markdownTable(columns, lines)].join('')];
  return [`# ${title}\n`, ...table, ...remarks.map((remark) => `${remark}\n`)].join('\n');
}

/** The readings that move a register, as a table in fixed-width letters. */
export function ladderTable(rungs: readonly Rung[], rendering: QuestionsRendering = {}): string {
  return asTable(ladderOf(rungs, rendering));
}

/** The readings that move a register, in Markdown. */
export function ladderMarkdown(rungs: readonly Rung[], rendering: QuestionsRendering = {}): string {
  return asMarkdown(ladderOf(rungs, rendering));
}

/** The facts that hold money up, as a table in fixed-width letters. */
export function missingFactsTable(facts: readonly MissingFact[], rendering: QuestionsRendering = {}): string {
  return asTable(missingOf(facts, rendering));
}

/** The facts that hold money up, in Markdown. */
export function missingFactsMarkdown(
  facts: readonly MissingFact[],
  rendering: QuestionsRendering = {},
): string {
  return asMarkdown(missingOf(facts, rendering));
}

const MONEY_COLUMNS = PERIODS.flatMap((period) => [`${period}_min`, `${period}_max`]);

const boundsCells = (bounds: Bounds | null): readonly (string | null)[] =>
  bounds === null ? ['*', '*'] : [bounds.min, bounds.max];

/** The readings that move a register, as CSV. */
export function ladderCsv(rungs: readonly Rung[]): string {
  return [
    csvLine(['reading', 'option', 'sentences', 'gains', 'loses', 'open', ...MONEY_COLUMNS, 'verdicts']),
    ...rungs.map(({ reading, option, sentences, total, verdicts }) =>
      csvLine([
        reading,
        option,
        sentences.join(' '),
        ...[total.gains, total.loses, total.open].map(countText),
        ...[total, total.yearly, total.semester].flatMap(({ change }) => boundsCells(change)),
        verdicts.map(({ verdict }) => verdict).join(' '),
      ]),
    ),
  ].join('');
}

/** The facts that hold money up, as CSV. */
export function missingFactsCsv(facts: readonly MissingFact[]): string {
  return [
    csvLine(['fact', 'children', ...MONEY_COLUMNS, 'document', 'issuer']),
    ...facts.map((fact) =>
      csvLine([
        fact.fact,
        countText(fact.children),
        ...PERIODS.flatMap((period) => boundsCells(fact[period])),
        fact.document.zh,
        fact.issuer.zh,
      ]),
    ),
  ].join('');
}
