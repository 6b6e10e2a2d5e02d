import { dayMeaningUnder } from '../decide/day-meaning.js';
import { TEXT } from '../input/options.js';
import type { Bilingual } from '../logic/bilingual.js';
import { CHENZHOU_WORDS, type PolicyWords } from '../office/policy-words.js';
import { countyText } from '../report/child-lines.js';
import { csvLine } from '../text/csv-line.js';
import { markdownTable } from '../text/markdown-table.js';
import { type Column, textTable } from '../text/table.js';
import { moneyText } from '../time/words.js';
import type { Language } from '../words/language.js';
import { inLanguage } from '../words/rendering.js';
import { type Aggregate, type AggregateGroup, PAID, type ShownCount, type VerdictCount } from './shown.js';

/** How an aggregate is rendered. */
export interface AggregateRendering {
  /** Default `zh`. */
  readonly lang?: Language;
  /** The day of the decisions: where it lies before the policy or after later rules, that is said once. */
  readonly on?: string;
}

/** A rendering in the words of a policy. */
interface Shown {
  readonly lang: Language;
  readonly on: string | undefined;
  readonly words: PolicyWords;
}

function shownIn(given: AggregateRendering, words: PolicyWords): Shown {
  const { lang, on } = inLanguage(given, { on: TEXT });
  return { lang, on, words };
}

const WORDS = {
  county: { zh: '县市区', en: 'county' },
  ageBand: { zh: '年龄', en: 'age' },
  verdict: { zh: '类别', en: 'verdict' },
  true: { zh: '是', en: 'true' },
  false: { zh: '否', en: 'false' },
  open: { zh: '待核', en: 'open' },
  monthly: { zh: '每月金额（元）', en: 'yuan a month' },
  all: { zh: '全部儿童', en: 'all children' },
  living: { zh: '基本生活保障', en: 'living benefits' },
  merged: { zh: '合并', en: 'merged' },
  unknown: { zh: '不详', en: 'unknown' },
  total: { zh: '合计', en: 'total' },
  refused: { zh: '有误未计', en: 'refused, not counted' },
  gone: { zh: '已离开未计', en: 'gone, not counted' },
  assumed: { zh: '金额依据声明的假定的儿童', en: 'children whose money rests on an assumption' },
  title: { zh: '困境儿童统计', en: 'Children in numbers' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const SMALL: Bilingual = {
  zh: '“<5”为1至4人；“*”为1至4人，或可由此推算出这样的数字，故不公开；少于5人的组并入其他组，以免从数字认出个人。',
  en: '"<5" is one to four; "*" is one to four, or would give such a number away; groups of fewer than five are merged, so that no child can be told from a number.',
};

/** Several groups that stand first, each under the names of its county and age. */
interface Block {
  readonly names: readonly string[];
  readonly group: AggregateGroup;
}

function blocksOf({ groups, total, by }: Aggregate, { lang, words }: Shown): readonly Block[] {
  const name = (value: string | null, isMerged: boolean): string =>
    isMerged ? WORDS.merged[lang] : (value ?? WORDS.unknown[lang]);
  const countyOf = (code: string | null): string | null =>
    code === null ? null : countyText(code, words.counties ?? {}, lang);
  if (by.length === 0) return [{ names: [], group: total }];
  const blocks = groups.map((group) => ({
    group,
    names: by.map((key) => name(key === 'county' ? countyOf(group.county) : group.ageBand, group.isMerged)),
  }));
  return [...blocks, { group: total, names: by.map((_, i) => (i === 0 ? WORDS.total[lang] : '')) }];
}

const countText = (count: ShownCount): string => (count === null ? '*' : String(count));

function verdictName(verdict: string, lang: Language, { policy }: PolicyWords): string {
  if (verdict === PAID) return WORDS.living[lang];
  // Of an id that a category and a benefit share, the category comes first: it is what is counted here.
  return policy.verdicts.all.find(({ id }) => id === verdict)?.rule.label[lang] ?? verdict;
}

const holdsOfNobody = (counts: VerdictCount): boolean => counts.true === 0 && counts.open === 0;

function linesOf(aggregate: Aggregate, shown: Shown): readonly (readonly string[])[] {
  const { lang, words } = shown;
  return blocksOf(aggregate, shown).flatMap(({ names, group }) => {
    const money = (monthly: AggregateGroup['monthly']) => (monthly === null ? '' : moneyText(monthly, lang));
    const whole = [...names, WORDS.all[lang], countText(group.children), '', '', money(group.monthly)];
    const told = group.verdicts.filter((counts) => !holdsOfNobody(counts));
    return [
      whole,
      ...told.map((counts) => [
        ...names,
        verdictName(counts.verdict, lang, words),
        countText(counts.true),
        countText(counts.false),
        countText(counts.open),
        money(counts.monthly),
      ]),
    ];
  });
}

function columnsOf({ by }: Aggregate, lang: Language): readonly Column[] {
  const figures = ['true', 'false', 'open', 'monthly'] as const;
  return [
    ...by.map((key) => ({ title: WORDS[key === 'county' ? 'county' : 'ageBand'][lang] })),
    { title: WORDS.verdict[lang] },
    ...figures.map((word) => ({ title: WORDS[word][lang], figures: true })),
  ];
}

function meaningOf({ on, words }: Shown): Bilingual | null {
  return on === undefined ? null : dayMeaningUnder(words.policy, on);
}

function remarks(
  { refused, assumed, gone, confidential, disclose }: Aggregate,
  rendering: Shown,
): readonly string[] {
  const { lang, words } = rendering;
  const { office } = words;
  const meaning = meaningOf(rendering);
  return [
    ...(refused === 0 ? [] : [`${WORDS.refused[lang]}: ${refused}`]),
    ...(gone === undefined ? [] : [`${WORDS.gone[lang]}: ${countText(gone)}`]),
    ...(assumed === 0 ? [] : [`${WORDS.assumed[lang]}: ${countText(assumed)}`]),
    ...(disclose === 'public' ? [SMALL[lang]] : []),
    ...(disclose === 'full' ? [] : office.notes(confidential ?? 0).map((note) => note[lang])),
    ...(meaning === null ? [] : [meaning[lang]]),
  ];
}

/** An aggregate as a table in fixed-width letters; verdicts that hold of no child are left out. */
export function aggregateTable(aggregate: Aggregate, rendering: AggregateRendering = {}): string {
  return aggregateTableIn(aggregate, CHENZHOU_WORDS, rendering);
}

/** The same in the words of any policy. */
export function aggregateTableIn(
  aggregate: Aggregate,
  words: PolicyWords,
  given: AggregateRendering,
): string {
  const rendering = shownIn(given, words);
  const { lang } = rendering;
  const table = textTable(columnsOf(aggregate, lang), linesOf(aggregate, rendering));
  return (
    table +
    remarks(aggregate, rendering)
      .map((note) => `${note}\n`)
      .join('')
  );
}

/** An aggregate in Markdown; verdicts that hold of no child are left out. */
export function aggregateMarkdown(aggregate: Aggregate, rendering: AggregateRendering = {}): string {
  return aggregateMarkdownIn(aggregate, CHENZHOU_WORDS, rendering);
}

/** The same in the words of any policy. */
export function aggregateMarkdownIn(
  aggregate: Aggregate,
  words: PolicyWords,
  given: AggregateRendering,
): string {
  const rendering = shownIn(given, words);
  const { lang } = rendering;
  const table = [...markdownTable(columnsOf(aggregate, lang), linesOf(aggregate, rendering))].join('');
  return [
    `# ${WORDS.title[lang]}\n`,
    table,
    ...remarks(aggregate, rendering).map((note) => `${note}\n`),
  ].join('\n');
}

const CSV = ['county', 'age_band', 'group', 'verdict', 'children', 'true', 'false', 'open'];
const CSV_MONEY = ['monthly_min', 'monthly_max'];

function csvLines(kind: string, group: AggregateGroup): readonly string[] {
  const { county, ageBand, children, monthly, verdicts } = group;
  const head = [county, ageBand, kind];
  const money = (budget: AggregateGroup['monthly']) => [budget?.min ?? null, budget?.max ?? null];
  return [
    csvLine([...head, 'all', countText(children), null, null, null, ...money(monthly)]),
    ...verdicts.map((counts) => {
      const numbers = [counts.true, counts.false, counts.open].map(countText);
      return csvLine([...head, counts.verdict, countText(children), ...numbers, ...money(counts.monthly)]);
    }),
  ];
}

/**
 * An aggregate as CSV: a line a group and verdict, and one with the verdict `all` for the whole group. The column
 * `group` is `group`, `merged` or `total`; a number that is withheld is `*`, a bound that is not known is empty. What
 * the day means is one line more, of the group `note`, in the column `verdict`.
 */
export function aggregateCsv(aggregate: Aggregate, rendering: AggregateRendering = {}): string {
  return aggregateCsvIn(aggregate, CHENZHOU_WORDS, rendering);
}

/** The same in the words of any policy. */
export function aggregateCsvIn(
  { groups, total }: Aggregate,
  words: PolicyWords,
  given: AggregateRendering,
): string {
  const rendering = shownIn(given, words);
  const meaning = meaningOf(rendering);
  const note = meaning === null ? [] : [[null, null, 'note', meaning[rendering.lang]]];
  const lines = groups.flatMap((group) => csvLines(group.isMerged ? 'merged' : 'group', group));
  const all = [csvLine([...CSV, ...CSV_MONEY]), ...lines, ...csvLines('total', total)];
  return [...all, ...note.map((cells) => csvLine([...cells, null, null, null, null, null, null]))].join('');
}

/** An aggregate as JSON, with `dayMeaning` in both languages where the day means something. */
export function aggregateJson(aggregate: Aggregate, rendering: AggregateRendering = {}): string {
  return aggregateJsonIn(aggregate, CHENZHOU_WORDS, rendering);
}

/** The same in the words of any policy. */
export function aggregateJsonIn(aggregate: Aggregate, words: PolicyWords, given: AggregateRendering): string {
  const rendering = shownIn(given, words);
  const meaning = meaningOf(rendering);
  const shown = meaning === null ? aggregate : { ...aggregate, dayMeaning: meaning };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
