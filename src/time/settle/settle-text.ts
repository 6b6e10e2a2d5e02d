import { benefitLabel } from '../../policy/names.js';
import { csvLine } from '../../text/csv-line.js';
import { textTable } from '../../text/table.js';
import { clauses, type Language } from '../../words/language.js';
import { causeText, moneyText, type Rendering } from '../words.js';
import { LIVING, officeSettlement } from './office-settlement.js';
import type { Range, Settlement, SettleRow } from './settle.js';

const KINDS = {
  'not-paid': { zh: '应发未发', en: 'due, not paid' },
  'not-due': { zh: '不应发而发', en: 'paid, not due' },
  amount: { zh: '金额不符', en: 'another amount' },
  unknown: { zh: '待核', en: 'not known yet' },
  outside: { zh: '文件施行前', en: 'before the policy' },
} as const;

const TITLES = {
  zh: {
    month: '月份',
    benefit: '项目',
    paid: '已发',
    due: '应发',
    difference: '差额（应补为正）',
    reason: '原因',
    sum: '合计',
    arrears: '应补合计',
    overpaid: '多发合计',
  },
  en: {
    month: 'month',
    benefit: 'benefit',
    paid: 'paid',
    due: 'due',
    difference: 'difference (owed above 0)',
    reason: 'reason',
    sum: 'total',
    arrears: 'arrears',
    overpaid: 'overpaid',
  },
} as const;

function reasonText({ reason }: SettleRow, rendering: Rendering): string {
  const { lang = 'zh' } = rendering;
  const causes = new Set(reason.causes.map((cause) => causeText(cause, rendering)));
  return clauses([KINDS[reason.kind][lang], ...causes], lang);
}

function benefitText(id: string, lang: Language): string {
  if (id !== LIVING) return benefitLabel(id)[lang];
  return lang === 'zh' ? '基本生活保障' : 'living benefits';
}

const shownOf = (settlement: Settlement, { disclose = 'office' }: Rendering): Settlement =>
  disclose === 'full' ? settlement : officeSettlement(settlement);

const moneyOf = (range: Range, lang: Language): string => moneyText(range, lang);

/**
 * A settlement as a table in fixed-width letters: what differs month by month, then the totals.
 *
 * @param rendering `lang` (default `zh`) and `disclose` (default `office`).
 */
export function settleTable(settlement: Settlement, rendering: Rendering = {}): string {
  const { lang = 'zh' } = rendering;
  const title = TITLES[lang];
  const { rows: shown, totals } = shownOf(settlement, rendering);
  const rows = shown.map((row) => [
    row.month,
    benefitText(row.benefit, lang),
    moneyOf(row.paid, lang),
    moneyOf(row.due, lang),
    moneyOf(row.difference, lang),
    reasonText(row, rendering),
  ]);
  const columns = [
    { title: title.month },
    { title: title.benefit },
    { title: title.paid, figures: true },
    { title: title.due, figures: true },
    { title: title.difference, figures: true },
    { title: title.reason },
  ];
  return textTable(columns, [
    ...rows,
    [title.sum, '', moneyOf(totals.paid, lang), moneyOf(totals.due, lang), moneyOf(totals.difference, lang)],
    [title.arrears, '', '', '', moneyOf(totals.arrears, lang)],
    [title.overpaid, '', '', '', moneyOf(totals.overpaid, lang)],
  ]);
}

/** A settlement as CSV: one line for each month and benefit that differ; a bound that is not known is empty. */
export function settleCsv(settlement: Settlement, rendering: Rendering = {}): string {
  const head = csvLine([
    'month',
    'benefit',
    'paid_min',
    'paid_max',
    'due_min',
    'due_max',
    'difference_min',
    'difference_max',
    'reason',
    'since',
  ]);
  const lines = shownOf(settlement, rendering).rows.map((row) => {
    const { month, benefit, paid, due, difference, reason } = row;
    const figures = [paid, due, difference].flatMap(({ min, max }) => [min, max]);
    return csvLine([month, benefit, ...figures, reasonText(row, rendering), reason.since]);
  });
  return head + lines.join('');
}
