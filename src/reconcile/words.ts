import type { Bilingual } from '../logic/bilingual.js';
import { CONFIDENTIAL } from '../office/notes.js';
import type { Ids } from '../policy/policy.js';
import type { Range } from '../time/settle/settle.js';
import { assumedTexts, causeText, moneyText, type Wording } from '../time/words.js';
import { clauses, type Language, listOf } from '../words/language.js';
import type { RowKind, RowReason } from './judge.js';
import { LIVING } from './payment.js';
import type { ReconcileRow } from './row.js';

const KIND_NAMES: Readonly<Record<RowKind, Bilingual>> = {
  underpaid: { zh: '漏保', en: 'underpaid' },
  overpaid: { zh: '错保', en: 'overpaid' },
  'to-verify': { zh: '待核实', en: 'to verify' },
  'not-in-register': { zh: '名册无此编号', en: 'not in register' },
  'id-missing': { zh: '名册缺编号', en: 'id missing' },
  'id-doubled': { zh: '名册编号重复', en: 'id doubled' },
  'identity-doubled': { zh: '身份证号重复', en: 'identity number doubled' },
  'register-refused': { zh: '名册有误', en: 'register refused' },
  'payment-refused': { zh: '发放记录有误', en: 'payment refused' },
  'other-month': { zh: '其他月份', en: 'other month' },
  confidential: { zh: '保密个案', en: 'confidential' },
  'in-order': { zh: '相符', en: 'in order' },
};

/** What a reason is called. */
export const REASONS: Readonly<Record<NonNullable<RowReason>, Bilingual>> = {
  'not-paid': { zh: '应发未发', en: 'due, not paid' },
  'too-little': { zh: '少发', en: 'paid too little' },
  'not-due': { zh: '不应发而发', en: 'paid, not due' },
  'too-much': { zh: '多发', en: 'paid too much' },
  'facts-missing': { zh: '缺事实', en: 'facts missing' },
  'standards-missing': { zh: '缺标准', en: 'standards missing' },
  'payment-refused': { zh: '有发放记录无法读取', en: 'a payment cannot be read' },
};

/** What a kind is called. */
export function kindName(kind: RowKind, lang: Language): string {
  return KIND_NAMES[kind][lang];
}

/** What a benefit is called; blank where there is none. */
export function benefitName(benefit: string | null, { lang, names }: Wording): string {
  if (benefit === null) return '';
  if (benefit !== LIVING) return names.benefit(benefit)[lang];
  return lang === 'zh' ? '基本生活保障' : 'living benefits';
}

/** Yuan, or bounds of it; blank where it is not judged. */
export function rangeText(range: Range | null, lang: Language): string {
  return range === null ? '' : moneyText(range, lang);
}

function excludedText({ excludedBy }: ReconcileRow<Ids>, { lang, names }: Wording): readonly string[] {
  if (excludedBy.length === 0) return [];
  const holders = listOf(
    excludedBy.map((holder) => names.holder(holder)[lang]),
    lang,
  );
  return [lang === 'zh' ? `因享受${holders}` : `gives way to ${holders}`];
}

/** Why a row is what it is: the reason, what is paid instead, the causes, what is wrong with a refused row. */
export function reasonText(row: ReconcileRow<Ids>, words: Wording): string {
  const { lang } = words;
  const { reason, causes, month, kind, issues, assumed } = row;
  if (kind === 'confidential') return CONFIDENTIAL[lang];
  const parts = [
    ...(reason === null ? [] : [REASONS[reason][lang]]),
    ...excludedText(row, words),
    ...causes.map((cause) => causeText(cause, words)),
    ...assumedTexts(assumed, words),
    ...(kind === 'other-month' ? [month] : []),
    ...issues.map(({ code, message, messageZh }) => (lang === 'zh' ? messageZh : `${code}: ${message}`)),
  ];
  return clauses([...new Set(parts)], lang);
}

/** What a row waits for: each fact with its paper and who issues it, then the standards. */
export function papersOf(
  { missing, standardsMissing }: ReconcileRow<Ids>,
  { lang, names }: Wording,
): readonly string[] {
  const papers = missing.map(({ label, document, issuer }) =>
    lang === 'zh'
      ? `${label.zh}：${document.zh}（${issuer.zh}）`
      : `${label.en}: ${document.en} (${issuer.en})`,
  );
  const standards = standardsMissing.map((id) => names.standard(id)[lang]);
  return [...papers, ...standards];
}

/** Where a row comes from: `R3` is row 3 of the register, `P7` row 7 of the payments. */
export function placesText({ register, payments }: ReconcileRow<Ids>): string {
  return [...register.map((row) => `R${row}`), ...payments.map((row) => `P${row}`)].join(' ');
}
