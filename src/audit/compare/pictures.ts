import type { Bilingual } from '../../logic/bilingual.js';
import { fenOfYuan } from '../../money/fen.js';
import { DISCLOSURES } from '../../office/disclosure.js';
import { OFFICE } from '../../office/office-case.js';
import { type Bar, type BarRow, barChartSvg } from '../../text/bar-chart.js';
import type { Json, Picture } from '../../text/picture.js';
import { moneyText } from '../../time/words.js';
import type { Language } from '../../words/language.js';
import { inLanguage } from '../../words/rendering.js';
import { pictureOf } from '../pictures/picture-of.js';
import type { Bounds, CompareDisclosure, ComparedGroup, CompareSummary, MoneyOfGroup } from './compared.js';
import { sidesText } from './group-names.js';
import type { Rung } from './ladder.js';
import { PERIODS, type Period } from './period.js';
import { optionText } from './render-questions.js';

/** How a comparison or a ladder is drawn. */
export interface PictureRendering {
  /** Default `zh`. */
  readonly lang?: Language;
  /** Which money is drawn; default `monthly`. */
  readonly period?: Period;
  /** How it was counted, where there is no rung that says it itself; default `office`. */
  readonly disclose?: CompareDisclosure;
}

const OPTIONS = { period: PERIODS, disclose: DISCLOSURES } as const;

const WORDS = {
  ladder: { zh: '各种理解单独换一种，金额的差额', en: 'Each reading switched alone: the change in money' },
  waterfall: { zh: '差额的构成', en: 'What the change is made of' },
  ranges: { zh: '原与新', en: 'Before and after' },
  total: { zh: '合计', en: 'total' },
  before: { zh: '原', en: 'before' },
  after: { zh: '新', en: 'after' },
  gains: { zh: '增加', en: 'more' },
  loses: { zh: '减少', en: 'less' },
  open: { zh: '斜纹为待核：事实查明才知多少', en: 'Hatched: not settled until facts are known' },
  children: { zh: '人', en: 'children' },
  withheld: { zh: '不公开', en: 'withheld' },
  gain: { zh: '增加的儿童', en: 'children who gain' },
  lose: { zh: '减少的儿童', en: 'children who lose' },
  unsettled: { zh: '待核的儿童', en: 'children not settled' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const UNITS: Readonly<Record<Period, Bilingual>> = {
  monthly: { zh: '元/月', en: 'yuan a month' },
  yearly: { zh: '元/年', en: 'yuan a year' },
  semester: { zh: '元/学期', en: 'yuan a semester' },
};

const moneyIn = (group: ComparedGroup, period: Period): MoneyOfGroup =>
  period === 'monthly' ? group : group[period];

/** Yuan as a number, to draw only. */
const drawn = (yuan: string): number => fenOfYuan(yuan) / 100;

const MORE = 0;
const LESS = 1;

/** A change from a place on: what is settled of it full, the rest hatched. */
function changeBars({ min, max }: Bounds, from: number): readonly Bar[] {
  if (min === null || max === null) return [];
  const [least, most] = [drawn(min), drawn(max)];
  const settled = least > 0 ? least : most < 0 ? most : 0;
  const colour = most > 0 ? MORE : LESS;
  return [
    ...(settled === 0 ? [] : [{ from, to: from + settled, isOpen: false, colour }]),
    ...(least === most
      ? []
      : least >= 0 || most <= 0
        ? [{ from: from + settled, to: from + (most > 0 ? most : least), isOpen: true, colour }]
        : [{ from: from + least, to: from + most, isOpen: true, colour }]),
  ];
}

/** What is paid: the least full, the rest hatched. */
function paidBars({ min, max }: Bounds, colour: number): readonly Bar[] {
  if (min === null) return [];
  const least = drawn(min);
  return [
    ...(least === 0 ? [] : [{ from: 0, to: least, isOpen: false, colour }]),
    ...(max === null || max === min ? [] : [{ from: least, to: drawn(max), isOpen: true, colour }]),
  ];
}

const told = (bounds: Bounds | null, lang: Language): string =>
  bounds === null ? WORDS.withheld[lang] : moneyText(bounds, lang);

const boundsData = (name: string, bounds: Bounds | null): { readonly [name: string]: Json } => ({
  [`${name}_min`]: bounds?.min ?? null,
  [`${name}_max`]: bounds?.max ?? null,
});

const notes = (disclose: CompareDisclosure, lang: Language): readonly string[] =>
  disclose === 'full' ? [] : OFFICE.notes(0).map((note) => note[lang]);

/** Bars from one bound to the other over names. */
function barSpec(from: string, to: string, extra: { readonly [name: string]: Json } = {}) {
  return {
    mark: 'bar',
    transform: [
      { calculate: `toNumber(datum.${from})`, as: 'least' },
      { calculate: `toNumber(datum.${to})`, as: 'most' },
    ],
    encoding: {
      y: { field: 'name', type: 'nominal', sort: null, title: null },
      x: { field: 'least', type: 'quantitative', title: null },
      x2: { field: 'most' },
      ...extra,
    },
  };
}

/**
 * Which contested reading moves how much money, as a picture: a bar a reading, hatched where it is not settled.
 *
 * @param rungs of `readingLadder`; those that move no money of the period are left out.
 */
export function ladderPicture(rungs: readonly Rung[], rendering: PictureRendering = {}): Picture {
  const { lang, period = 'monthly', disclose: counted = 'office' } = inLanguage(rendering, OPTIONS);
  const disclose = rungs[0]?.disclose ?? counted;
  const moving = rungs.filter(({ total }) => {
    const { change } = moneyIn(total, period);
    return change === null || change.min !== '0.00' || change.max !== '0.00';
  });
  const rows = moving.map((rung): BarRow => {
    const { gains, loses, open, change } = moneyIn(rung.total, period);
    const counts = [gains, loses, open].map((count) => (count === null ? '*' : String(count))).join('/');
    return {
      name: `${rung.question[lang]} → ${optionText(rung, lang)}`,
      bars: change === null ? [] : changeBars(change, 0),
      told: `${told(change, lang)}  (${counts})`,
    };
  });
  const title = WORDS.ladder[lang];
  const counts =
    lang === 'zh'
      ? '括号内为增加/减少/待核的儿童人数。'
      : 'In brackets: children who gain/lose/are not settled.';
  const description = `${title}${lang === 'zh' ? '：' : ': '}${rows.map((row) => `${row.name} ${row.told}`).join('; ')}`;
  const data = moving.map((rung) => {
    const { gains, loses, open, change } = moneyIn(rung.total, period);
    const { reading, option } = rung;
    return {
      name: `${reading} → ${option}`,
      reading,
      option,
      gains,
      loses,
      open,
      ...boundsData('change', change),
    };
  });
  const svg = barChartSvg({
    lang,
    title,
    description,
    unit: UNITS[period][lang],
    rows,
    legend: [WORDS.gains[lang], WORDS.loses[lang]],
    notes: [`${WORDS.open[lang]}${lang === 'zh' ? '。' : '. '}${counts}`, ...notes(disclose, lang)],
  });
  return pictureOf({ title, description, svg, data }, barSpec('change_min', 'change_max'), disclose);
}

/** A part of a change, by its name. */
interface Step {
  readonly name: string;
  readonly change: Bounds | null;
}

function stepsOf({ groups, total, by }: CompareSummary, period: Period, lang: Language): readonly Step[] {
  if (by === 'county' || by === 'age')
    return groups.map((group) => ({ name: group.name[lang], change: moneyIn(group, period).change }));
  const { moved } = moneyIn(total, period);
  return [
    { name: WORDS.gain[lang], change: moved?.gains ?? null },
    { name: WORDS.lose[lang], change: moved?.loses ?? null },
    { name: WORDS.unsettled[lang], change: moved?.open ?? null },
  ];
}

/**
 * What a reform costs, step by step, as a picture (waterfall): by county or age where the comparison is, else by those who
 * gain, who lose, and who are not settled. Each step begins where the least of the steps before it ends.
 */
export function waterfallPicture(summary: CompareSummary, rendering: PictureRendering = {}): Picture {
  const { lang, period = 'monthly' } = inLanguage(rendering, OPTIONS);
  const steps = stepsOf(summary, period, lang);
  let from = 0;
  const rows = steps.map(({ name, change }): BarRow => {
    const bars = change === null ? [] : changeBars(change, from);
    from += change?.min == null ? 0 : drawn(change.min);
    return { name, bars, told: told(change, lang) };
  });
  const { change } = moneyIn(summary.total, period);
  const sum: BarRow = {
    name: WORDS.total[lang],
    bars: change === null ? [] : changeBars(change, 0),
    told: told(change, lang),
    isSum: true,
  };
  const title = `${WORDS.waterfall[lang]} ${sidesText(summary)}`;
  const all = [...rows, sum];
  const description = `${title}${lang === 'zh' ? '：' : ': '}${all.map((row) => `${row.name} ${row.told}`).join('; ')}`;
  const data = [...steps, { name: WORDS.total[lang], change }].map((step) => ({
    name: step.name,
    ...boundsData('change', step.change),
  }));
  const svg = barChartSvg({
    lang,
    title,
    description,
    unit: UNITS[period][lang],
    rows: all,
    legend: [WORDS.gains[lang], WORDS.loses[lang]],
    notes: [`${WORDS.open[lang]}${lang === 'zh' ? '。' : '.'}`, ...notes(summary.disclose, lang)],
  });
  return pictureOf({ title, description, svg, data }, barSpec('change_min', 'change_max'), summary.disclose);
}

/** What is paid before and after in every group, from the least to the most, as a picture: two bars a group. */
export function rangePicture(summary: CompareSummary, rendering: PictureRendering = {}): Picture {
  const { lang, period = 'monthly' } = inLanguage(rendering, OPTIONS);
  const groups = summary.groups.length === 0 ? [summary.total] : summary.groups;
  const sides = ['before', 'after'] as const;
  const rows = groups.flatMap((group) =>
    sides.map((side, colour): BarRow => {
      const bounds = moneyIn(group, period)[side];
      return {
        name: side === 'before' ? `${group.name[lang]}${countOf(group, lang)}` : '',
        bars: bounds === null ? [] : paidBars(bounds, colour),
        told: told(bounds, lang),
      };
    }),
  );
  const title = `${WORDS.ranges[lang]} ${sidesText(summary)}`;
  const data = groups.flatMap((group) =>
    sides.map((side) => ({
      key: group.key,
      name: group.name[lang],
      side,
      ...boundsData('paid', moneyIn(group, period)[side]),
    })),
  );
  const lines = groups.map((group) => {
    const { before, after } = moneyIn(group, period);
    return `${group.name[lang]} ${told(before, lang)} → ${told(after, lang)}`;
  });
  const description = `${title}${lang === 'zh' ? '：' : ': '}${lines.join('; ')}`;
  const svg = barChartSvg({
    lang,
    title,
    description,
    unit: UNITS[period][lang],
    rows,
    legend: [WORDS.before[lang], WORDS.after[lang]],
    notes: [`${WORDS.open[lang]}${lang === 'zh' ? '。' : '.'}`, ...notes(summary.disclose, lang)],
  });
  const colour = {
    color: { field: 'side', type: 'nominal', sort: [...sides] },
    yOffset: { field: 'side', sort: [...sides] },
  };
  return pictureOf(
    { title, description, svg, data },
    barSpec('paid_min', 'paid_max', colour),
    summary.disclose,
  );
}

function countOf({ children }: ComparedGroup, lang: Language): string {
  return children === null
    ? ''
    : lang === 'zh'
      ? `（${children}${WORDS.children.zh}）`
      : ` (${children} ${WORDS.children.en})`;
}
