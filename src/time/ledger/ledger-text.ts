import type { FactPath } from '../../case/dictionary.js';
import { OFFICE_FACTS } from '../../office/disclose.js';
import { benefitLabel } from '../../policy/names.js';
import { MONTHLY_BENEFITS } from '../../policy/verdicts.js';
import { csvLine } from '../../text/csv-line.js';
import { type Column, textTable } from '../../text/table.js';
import { clauses, type Language, listOf } from '../../words/language.js';
import { causeText, factName, moneyText, type Rendering, standardName } from '../words.js';
import type { Ledger, LedgerRow } from './ledger.js';
import { sumOfBounds } from './sums.js';
import type { LedgerChange } from './transition.js';

const VERBS = {
  began: { zh: '开始', en: 'begins' },
  ended: { zh: '终止', en: 'ends' },
  changed: { zh: '变动', en: 'changes' },
} as const;

function changeText(change: LedgerChange, rendering: Rendering): string {
  const { lang = 'zh' } = rendering;
  const why = clauses(
    change.causes.map((cause) => `${causeText(cause, rendering)}〔${cause.sentence}〕`),
    lang,
  );
  const what = benefitLabel(change.benefit)[lang];
  const verb = VERBS[change.change][lang];
  return lang === 'zh' ? `${what}${verb}：${why}` : `${what} ${verb}: ${why}`;
}

/** Whether the sum is another than in the month before; one benefit may have taken the place of another. */
function isSumChanged({ changes }: LedgerRow): boolean {
  const [before, after] = (['before', 'after'] as const).map((side) =>
    sumOfBounds(changes.flatMap((change) => change[side] ?? [])),
  );
  return before?.min !== after?.min || before?.max !== after?.max;
}

/**
 * What changed in a month and why, in the words of a clerk. `office` (the default) names the days and kinds of the
 * causes only, and none where the sum stays the same, because a benefit's name, its sentence or that it took the
 * place of another can reveal HIV.
 */
export function changeTexts(row: LedgerRow, rendering: Rendering): readonly string[] {
  const { lang = 'zh', disclose = 'office' } = rendering;
  if (disclose === 'full') return row.changes.map((change) => changeText(change, rendering));
  if (!isSumChanged(row)) return [];
  return [
    ...new Set(
      row.changes.flatMap(({ causes }) => causes.map((cause) => causeText(cause, { lang, disclose }))),
    ),
  ];
}

/** The facts of which a rendering says that they are missing; `office` names those of an office list only. */
export function shownFacts(
  paths: readonly FactPath[],
  { disclose = 'office' }: Rendering,
): readonly FactPath[] {
  return disclose === 'full' ? paths : OFFICE_FACTS.filter((path) => paths.includes(path));
}

/** The facts that a month waits for; where the sum is settled without them, `office` names none. */
function missingIn({ total, missing }: LedgerRow, rendering: Rendering): readonly FactPath[] {
  return rendering.disclose !== 'full' && total.min === total.max ? [] : shownFacts(missing, rendering);
}

/** What to know of a month beside its figures. */
function remarks({ outside, notices }: LedgerRow, lang: Language): string {
  if (outside) return lang === 'zh' ? '文件施行前' : 'before the policy';
  const later = notices.flatMap(({ by }) => (by === undefined ? [] : [by]));
  if (later.length === 0) return '';
  return lang === 'zh' ? `另有新规：${listOf(later, lang)}` : `later rules: ${listOf(later, lang)}`;
}

/** The monthly benefits that occur in a ledger, in the order of the policy. */
export function benefitsOf(ledger: Ledger): readonly string[] {
  const occurring = new Set<string>(ledger.rows.flatMap(({ paid }) => paid.map(({ benefit }) => benefit)));
  return MONTHLY.filter((id) => occurring.has(id));
}

const MONTHLY: readonly string[] = MONTHLY_BENEFITS.map(({ id }) => id);

const TITLES = {
  zh: {
    month: '月份',
    total: '应发合计（元）',
    changes: '变动与原因',
    missing: '待核事实',
    standards: '缺标准',
    remarks: '备注',
    sum: '合计',
  },
  en: {
    month: 'month',
    total: 'due (yuan)',
    changes: 'changes and causes',
    missing: 'facts to find out',
    standards: 'standards missing',
    remarks: 'remarks',
    sum: 'total',
  },
} as const;

/**
 * A ledger as a table in fixed-width letters: one line a month, the sum at the end.
 *
 * @param rendering `lang` (default `zh`) and `disclose` (default `office`: one sum; `full`: a column a benefit).
 */
export function ledgerTable(ledger: Ledger, rendering: Rendering = {}): string {
  const { lang = 'zh', disclose = 'office' } = rendering;
  const title = TITLES[lang];
  const benefits = disclose === 'full' ? benefitsOf(ledger) : [];
  const columns: readonly Column[] = [
    { title: title.month },
    ...benefits.map((id) => ({ title: benefitLabel(id)[lang], figures: true })),
    { title: title.total, figures: true },
    { title: title.changes },
    { title: title.missing },
    { title: title.standards },
    { title: title.remarks },
  ];
  const rows = ledger.rows.flatMap((row) => {
    const [change = '', ...more] = changeTexts(row, rendering);
    const facts = missingIn(row, rendering).map((path) => factName(path, lang));
    const standards = disclose === 'full' ? row.standardsMissing.map((id) => standardName(id, lang)) : [];
    const amounts = benefits.map((id) => {
      const paid = row.paid.find(({ benefit }) => benefit === id);
      return paid === undefined ? '-' : moneyText(paid, lang);
    });
    const rest = [listOf(facts, lang), listOf(standards, lang), remarks(row, lang)];
    return [
      [row.month, ...amounts, moneyText(row.total, lang), change, ...rest],
      ...more.map((text) => ['', ...amounts.map(() => ''), '', text]),
    ];
  });
  const sum = [title.sum, ...benefits.map(() => ''), moneyText(ledger.total, lang)];
  return textTable(columns, [...rows, sum]);
}

/** The first line of the CSV of ledgers; the same for every ledger, so that ledgers can be put below each other. */
export function ledgerCsvHeader({ disclose = 'office' }: Rendering = {}): string {
  const names = disclose === 'full' ? MONTHLY.map((id) => id.replaceAll('-', '_')) : [];
  return csvLine([
    'id',
    'month',
    'outside',
    ...names.flatMap((name) => [`${name}_min`, `${name}_max`]),
    'total_min',
    'total_max',
    'changes',
    'missing',
    'remarks',
  ]);
}

/** The lines of a ledger's CSV without the first: one a month; an upper bound that is not known is an empty cell. */
export function ledgerCsvLines(ledger: Ledger, rendering: Rendering = {}): string {
  const { lang = 'zh', disclose = 'office' } = rendering;
  const benefits = disclose === 'full' ? MONTHLY : [];
  const lines = ledger.rows.map((row) =>
    csvLine([
      ledger.id,
      row.month,
      String(row.outside),
      ...benefits.flatMap((id) => {
        const { min, max } = row.paid.find(({ benefit }) => benefit === id) ?? { min: '0.00', max: '0.00' };
        return [min, max];
      }),
      row.total.min,
      row.total.max,
      clauses(changeTexts(row, rendering), lang),
      missingIn(row, rendering).join(' '),
      remarks(row, lang),
    ]),
  );
  return lines.join('');
}

/** A ledger as CSV: flat columns, one line a month. */
export function ledgerCsv(ledger: Ledger, rendering: Rendering = {}): string {
  return ledgerCsvHeader(rendering) + ledgerCsvLines(ledger, rendering);
}
