import { CONFIDENTIAL } from '../../office/notes.js';
import type { Ids } from '../../policy/policy.js';
import { csvLine } from '../../text/csv-line.js';
import { textTable } from '../../text/table.js';
import { clauses, type Language } from '../../words/language.js';
import { wordingUnder } from '../edition-words.js';
import { isSealed } from '../history/disclosed.js';
import { causeText, leftOutText, moneyText, type Rendering, sealedText, type Wording } from '../words.js';
import type { AnySettlement, Range, Settlement, SettleRow } from './settle.js';

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

function reasonText({ reason }: SettleRow<Ids>, words: Wording): string {
  const { lang } = words;
  const causes = new Set(reason.causes.map((cause) => causeText(cause, words)));
  return clauses([KINDS[reason.kind][lang], ...causes], lang);
}

const moneyOf = (range: Range, lang: Language): string => moneyText(range, lang);

/**
 * A settlement as a table in fixed-width letters: what differs month by month, then the totals.
 *
 * @param rendering `lang` (default `zh`).
 */
export function settleTable(settlement: AnySettlement, rendering: Rendering = {}): string {
  return settleTableIn(settlement, wordingUnder(settlement.edition, rendering));
}

/** A settlement as a table, in the words of its policy. */
export function settleTableIn(settlement: Settlement<Ids>, words: Wording): string {
  const { lang, names } = words;
  const title = TITLES[lang];
  if (isSealed(settlement)) return sealedText(null, lang);
  const { rows: shown, totals } = settlement;
  const rows = shown.map((row) => [
    row.month,
    names.benefit(row.benefit)[lang],
    moneyOf(row.paid, lang),
    moneyOf(row.due, lang),
    moneyOf(row.difference, lang),
    reasonText(row, words),
  ]);
  const columns = [
    { title: title.month },
    { title: title.benefit },
    { title: title.paid, figures: true },
    { title: title.due, figures: true },
    { title: title.difference, figures: true },
    { title: title.reason },
  ];
  const table = textTable(columns, [
    ...rows,
    [title.sum, '', moneyOf(totals.paid, lang), moneyOf(totals.due, lang), moneyOf(totals.difference, lang)],
    [title.arrears, '', '', '', moneyOf(totals.arrears, lang)],
    [title.overpaid, '', '', '', moneyOf(totals.overpaid, lang)],
  ]);
  return table + leftOutText(settlement, words);
}

/** A settlement as CSV: one line for each month and benefit that differ; a bound that is not known is empty. */
export function settleCsv(settlement: AnySettlement, rendering: Rendering = {}): string {
  return settleCsvIn(settlement, wordingUnder(settlement.edition, rendering));
}

/** A settlement as CSV, in the words of its policy. */
export function settleCsvIn(settlement: Settlement<Ids>, words: Wording): string {
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
  if (isSealed(settlement)) {
    const blank = ['', '', '', '', '', '', '', ''];
    return head + csvLine([...blank, CONFIDENTIAL[words.lang], '']);
  }
  const lines = settlement.rows.map((row) => {
    const { month, benefit, paid, due, difference, reason } = row;
    const figures = [paid, due, difference].flatMap(({ min, max }) => [min, max]);
    return csvLine([month, benefit, ...figures, reasonText(row, words), reason.since]);
  });
  return head + lines.join('');
}
