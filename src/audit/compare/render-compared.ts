import type { Bilingual } from '../../logic/bilingual.js';
import { OFFICE } from '../../office/office-case.js';
import { csvLine } from '../../text/csv-line.js';
import { markdownTable } from '../../text/markdown-table.js';
import { type Column, textTable } from '../../text/table.js';
import { moneyText } from '../../time/words.js';
import type { Language } from '../../words/language.js';
import { inLanguage } from '../../words/rendering.js';
import type {
  Bounds,
  ComparedCount,
  ComparedGroup,
  ComparedRow,
  CompareSummary,
  MoneyOfGroup,
} from './compared.js';
import { sidesText } from './group-names.js';
import { type ByPeriod, PERIODS, type Period } from './period.js';
import { missingFactsMarkdown, missingFactsTable } from './render-questions.js';

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
  before: { zh: '原', en: 'before' },
  after: { zh: '新', en: 'after' },
  change: { zh: '差额', en: 'change' },
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
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Only a category can be open; a column that says nothing is left out. */
const COUNTED = ['children', 'mayBelong', 'gains', 'loses', 'unchanged', 'open'] as const;
const DIRECTIONS = ['gains', 'loses', 'unchanged', 'open'] as const;
const MONEY = ['before', 'after', 'change'] as const;
const OTHERS = ['yearly', 'semester'] as const;
const TURNS = ['gained', 'lost', 'mayTurn'] as const;

/** What each period is called, and its unit. */
const PERIOD_WORDS: ByPeriod<Bilingual> = {
  monthly: { zh: '每月（元）', en: 'By the month (yuan)' },
  yearly: { zh: '每年（元）', en: 'By the year (yuan)' },
  semester: { zh: '每学期（元）', en: 'By the semester (yuan)' },
};

const countText = (count: ComparedCount): string => (count === null ? '*' : String(count));

/** The money of a group in a period. */
function moneyIn(group: ComparedGroup, period: Period): MoneyOfGroup {
  return period === 'monthly' ? group : group[period];
}

const isNothing = (bounds: Bounds | null): boolean =>
  bounds !== null && bounds.min === '0.00' && bounds.max === '0.00';

/** The months, and of the other periods those in which anything is or may be paid. */
function periodsOf({ total }: CompareSummary): readonly Period[] {
  return PERIODS.filter((period) => {
    const { before, after } = moneyIn(total, period);
    return period === 'monthly' || !isNothing(before) || !isNothing(after);
  });
}

interface Table {
  readonly columns: readonly Column[];
  readonly lines: readonly (readonly string[])[];
}

function groupsOf({ groups, total, by }: CompareSummary, period: Period, lang: Language): Table {
  const figures = (words: readonly (keyof typeof WORDS)[]): Column[] =>
    words.map((word) => ({ title: WORDS[word][lang], figures: true }));
  const lines = [...groups, { ...total, name: WORDS.total }].map((group) => {
    const paid = moneyIn(group, period);
    return [
      group.name[lang],
      countText(group.children),
      by === 'category' ? String(group.mayBelong) : '',
      ...DIRECTIONS.map((direction) => countText(paid[direction])),
      ...MONEY.map((side) => {
        const bounds = paid[side];
        return bounds === null ? '*' : moneyText(bounds, lang);
      }),
    ];
  });
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
      ...TURNS.map((turn) => countText(verdict[turn])),
    ]),
  };
}

function headingOf(summary: CompareSummary, lang: Language): string {
  return `${WORDS.title[lang]} ${sidesText(summary)}`;
}

const SMALL: Bilingual = {
  zh: '“*”为1至4人，或可由此推算出这样的数字，故不公开；少于5人的组并入其他组，以免从数字认出个人。',
  en: '"*" is one to four, or would give such a number away; groups of fewer than five are merged, so that no child can be told from a number.',
};

function remarks({ by, disclose, refused, confidential }: CompareSummary, lang: Language): readonly string[] {
  return [
    ...(refused === 0 ? [] : [`${WORDS.refused[lang]}: ${refused}`]),
    ...(by === 'category' ? [WORDS.categories[lang]] : []),
    ...(disclose === 'public' ? [SMALL[lang]] : []),
    ...(disclose === 'full' ? [] : OFFICE.notes(confidential ?? '<5').map((note) => note[lang])),
  ];
}

/** Every table of a comparison, with what stands above it. */
function tablesOf(summary: CompareSummary, lang: Language): readonly (readonly [string, Table])[] {
  const turns = turnsOf(summary, lang);
  return [
    ...periodsOf(summary).map(
      (period) => [PERIOD_WORDS[period][lang], groupsOf(summary, period, lang)] as const,
    ),
    ...(turns.lines.length === 0 ? [] : [[WORDS.turns[lang], turns] as const]),
  ];
}

/** The numbers of a comparison as tables in fixed-width letters. */
export function compareTable(summary: CompareSummary, rendering: CompareRendering = {}): string {
  const { lang } = inLanguage(rendering);
  return [
    `${headingOf(summary, lang)}\n`,
    ...tablesOf(summary, lang).map(
      ([heading, { columns, lines }]) => `\n${heading}\n\n${textTable(columns, lines)}`,
    ),
    ...(summary.missing === null || summary.missing.length === 0
      ? []
      : [`\n${missingFactsTable(summary.missing, { lang, disclose: 'full' })}`]),
    ...remarks(summary, lang).map((remark) => `\n${remark}\n`),
  ].join('');
}

/** The numbers of a comparison in Markdown. */
export function compareMarkdown(summary: CompareSummary, rendering: CompareRendering = {}): string {
  const { lang } = inLanguage(rendering);
  return [
    `# ${headingOf(summary, lang)}\n`,
    ...tablesOf(summary, lang).map(
      ([heading, { columns, lines }]) => `## ${heading}\n\n${[...markdownTable(columns, lines)].join('')}`,
    ),
    ...(summary.missing === null || summary.missing.length === 0
      ? []
      : [`#${missingFactsMarkdown(summary.missing, { lang, disclose: 'full' })}`]),
    ...remarks(summary, lang).map((remark) => `${remark}\n`),
  ].join('\n');
}

const MONEY_COLUMNS = MONEY.flatMap((money) => [`${money}_min`, `${money}_max`]);

const CSV = [
  'row',
  'id',
  'direction',
  'county',
  'county_zh',
  'county_en',
  'age_band',
  ...MONEY_COLUMNS,
  ...OTHERS.flatMap((period) => MONEY_COLUMNS.map((name) => `${period}_${name}`)),
  'gained',
  'lost',
  'may_turn',
  'issues',
];

/** The first line of a comparison in CSV: what `compareCsvRow` fills. */
export function compareCsvHeader(): string {
  return csvLine(CSV);
}

const NO_BOUNDS: Bounds = { min: null, max: null };

function moneyCells(money: Readonly<Record<(typeof MONEY)[number], Bounds | null>> | null) {
  return MONEY.flatMap((side) => {
    const { min, max } = money?.[side] ?? NO_BOUNDS;
    return [min, max];
  });
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
    ...moneyCells(row),
    ...OTHERS.flatMap((period) => moneyCells(row[period])),
    ...TURNS.map((turn) => row[turn].join(' ')),
    row.issues.map(({ code, path }) => (path === '' ? code : `${code}: ${path}`)).join('; '),
  ]);
}

/**
 * The numbers of a comparison as CSV: a line a group and period, and the total last; `group` is `group`, `merged` or
 * `total`, `key` the county's code, the age band or the category. A number that is withheld is `*`, a bound that is not
 * known is empty.
 */
export function compareGroupsCsv(summary: CompareSummary): string {
  const head = ['group', 'key', 'name_zh', 'name_en', 'period', 'children', 'may_belong', ...DIRECTIONS];
  const linesOf = (kind: string, group: ComparedGroup): readonly string[] =>
    PERIODS.map((period) => {
      const paid = moneyIn(group, period);
      const counts = [group.children, group.mayBelong, ...DIRECTIONS.map((direction) => paid[direction])];
      const names = [kind, group.key, group.name.zh, group.name.en, period];
      return csvLine([
        ...names,
        ...counts.map(countText),
        ...(paid.change === null ? MONEY_COLUMNS.map(() => '*') : moneyCells(paid)),
      ]);
    });
  return [
    csvLine([...head, ...MONEY_COLUMNS]),
    ...summary.groups.flatMap((group) => linesOf(group.isMerged ? 'merged' : 'group', group)),
    ...linesOf('total', summary.total),
  ].join('');
}

/** A comparison as JSON: the numbers, and the rows behind them. */
export function compareJson(summary: CompareSummary, rows: readonly object[]): string {
  return `${JSON.stringify({ ...summary, rows }, null, 2)}\n`;
}
