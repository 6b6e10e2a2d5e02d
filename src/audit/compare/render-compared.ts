import type { Bilingual } from '../../logic/bilingual.js';
import { csvLine } from '../../text/csv-line.js';
import { markdownTable } from '../../text/markdown-table.js';
import { type Column, textTable } from '../../text/table.js';
import { moneyText } from '../../time/words.js';
import type { Language } from '../../words/language.js';
import type { ComparedRow, CompareSummary } from './compared.js';

/** How a comparison is rendered. */
export interface CompareRendering {
  /** Default `zh`. */
  readonly lang?: Language;
}

const WORDS = {
  title: { zh: '两种情形比较', en: 'Two contexts compared' },
  county: { zh: '县市区', en: 'county' },
  age: { zh: '年龄', en: 'age' },
  category: { zh: '类别', en: 'category' },
  children: { zh: '人数', en: 'children' },
  mayBelong: { zh: '其中归属待核', en: 'of them open' },
  gains: { zh: '增加', en: 'gain' },
  loses: { zh: '减少', en: 'lose' },
  unchanged: { zh: '不变', en: 'unchanged' },
  open: { zh: '待核', en: 'open' },
  before: { zh: '原每月（元）', en: 'yuan a month before' },
  after: { zh: '新每月（元）', en: 'after' },
  change: { zh: '差额（元）', en: 'change' },
  total: { zh: '合计', en: 'total' },
  turns: { zh: '随之改变的事项', en: 'Verdicts that turn' },
  verdict: { zh: '事项', en: 'verdict' },
  sentences: { zh: '条文', en: 'sentence' },
  gained: { zh: '新增', en: 'come to hold' },
  lost: { zh: '失去', en: 'cease' },
  mayTurn: { zh: '可能改变', en: 'may turn' },
  refused: { zh: '有误未计', en: 'refused, not counted' },
  categories: {
    zh: '一名儿童可以属于几个类别，各类别不能相加；可能属于某类别的儿童也计入，不属于时计为0。',
    en: 'A child may be in several categories: they do not add up. One who may be in it is counted, with 0 where it is not.',
  },
  office: {
    zh: '本表一律按“未感染艾滋病”计算，不含2.1-2的补助（民发〔2012〕179号）。',
    en: 'Every child is counted as if it had no HIV: what 2.1-2 pays is left out (Min Fa [2012] No. 179).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Only a category can be open; a column that says nothing is left out. */
const COUNTED = ['children', 'mayBelong', 'gains', 'loses', 'unchanged', 'open'] as const;
const MONEY = ['before', 'after', 'change'] as const;
const TURNS = ['gained', 'lost', 'mayTurn'] as const;

interface Table {
  readonly columns: readonly Column[];
  readonly lines: readonly (readonly string[])[];
}

function groupsOf({ groups, total, by }: CompareSummary, lang: Language): Table {
  const figures = (words: readonly (keyof typeof WORDS)[]): Column[] =>
    words.map((word) => ({ title: WORDS[word][lang], figures: true }));
  const lines = [...groups, { ...total, name: WORDS.total }].map((group) => [
    group.name[lang],
    ...COUNTED.map((count) => (count === 'mayBelong' && by !== 'category' ? '' : String(group[count]))),
    ...MONEY.map((money) => moneyText(group[money], lang)),
  ]);
  return {
    columns: [{ title: by === null ? '' : WORDS[by][lang] }, ...figures(COUNTED), ...figures(MONEY)],
    lines,
  };
}

function turnsOf({ verdicts }: CompareSummary, lang: Language): Table {
  return {
    columns: [
      { title: WORDS.verdict[lang] },
      { title: WORDS.sentences[lang] },
      ...TURNS.map((turn) => ({ title: WORDS[turn][lang], figures: true })),
    ],
    lines: verdicts.map((verdict) => [
      verdict.label[lang],
      verdict.sentences.join(', '),
      ...TURNS.map((turn) => String(verdict[turn])),
    ]),
  };
}

function headingOf({ on: [before, after] }: CompareSummary, lang: Language): string {
  return `${WORDS.title[lang]} ${before} → ${after}`;
}

function remarks({ by, disclose, refused }: CompareSummary, lang: Language): readonly string[] {
  return [
    ...(refused === 0 ? [] : [`${WORDS.refused[lang]}: ${refused}`]),
    ...(by === 'category' ? [WORDS.categories[lang]] : []),
    ...(disclose === 'office' ? [WORDS.office[lang]] : []),
  ];
}

/** The numbers of a comparison as tables in fixed-width letters. */
export function compareTable(summary: CompareSummary, { lang = 'zh' }: CompareRendering = {}): string {
  const { columns, lines } = groupsOf(summary, lang);
  const turns = turnsOf(summary, lang);
  return [
    `${headingOf(summary, lang)}\n\n`,
    textTable(columns, lines),
    ...(turns.lines.length === 0
      ? []
      : [`\n${WORDS.turns[lang]}\n\n`, textTable(turns.columns, turns.lines)]),
    ...remarks(summary, lang).map((remark) => `\n${remark}\n`),
  ].join('');
}

/** The numbers of a comparison in Markdown. */
export function compareMarkdown(summary: CompareSummary, { lang = 'zh' }: CompareRendering = {}): string {
  const table = ({ columns, lines }: Table): string => [...markdownTable(columns, lines)].join('');
  const turns = turnsOf(summary, lang);
  return [
    `# ${headingOf(summary, lang)}\n`,
    table(groupsOf(summary, lang)),
    ...(turns.lines.length === 0 ? [] : [`## ${WORDS.turns[lang]}\n`, table(turns)]),
    ...remarks(summary, lang).map((remark) => `${remark}\n`),
  ].join('\n');
}

const CSV = [
  'row',
  'id',
  'direction',
  'county',
  'county_zh',
  'county_en',
  'age_band',
  ...MONEY.flatMap((money) => [`${money}_min`, `${money}_max`]),
  'gained',
  'lost',
  'may_turn',
  'issues',
];

/** The first line of a comparison in CSV: what `compareCsvRow` fills. */
export function compareCsvHeader(): string {
  return csvLine(CSV);
}

/** A child of a comparison as a line of CSV; a bound that is not known is empty, several verdicts are parted by spaces. */
export function compareCsvRow(row: ComparedRow): string {
  return csvLine([
    String(row.row),
    row.id,
    row.direction,
    row.county,
    row.countyName?.zh ?? null,
    row.countyName?.en ?? null,
    row.ageBand,
    ...MONEY.flatMap((money) => [row[money].min, row[money].max]),
    ...TURNS.map((turn) => row[turn].join(' ')),
    row.issues.map(({ code, path }) => (path === '' ? code : `${code}: ${path}`)).join('; '),
  ]);
}

/** A comparison as JSON: the numbers, and the rows behind them. */
export function compareJson(summary: CompareSummary, rows: readonly ComparedRow[]): string {
  return `${JSON.stringify({ ...summary, rows }, null, 2)}\n`;
}
