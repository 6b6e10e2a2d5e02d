import type { Bilingual } from '../logic/bilingual.js';
import { benefitLabel, holderLabel } from '../policy/names.js';
import { LIVING } from '../time/settle/office-settlement.js';
import type { Range } from '../time/settle/settle.js';
import { causeText, moneyText, standardName } from '../time/words.js';
import { clauses, type Language, listOf } from '../words/language.js';
import type { RowKind, RowReason } from './judge.js';
import type { ReconcileDisclosure, ReconcileRow } from './row.js';

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
  'in-order': { zh: '相符', en: 'in order' },
};

const REASONS: Readonly<Record<NonNullable<RowReason>, Bilingual>> = {
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
export function benefitName(benefit: ReconcileRow['benefit'], lang: Language): string {
  if (benefit === null) return '';
  if (benefit !== LIVING) return benefitLabel(benefit)[lang];
  return lang === 'zh' ? '基本生活保障' : 'living benefits';
}

/** Yuan, or bounds of it; blank where it is not judged. */
export function rangeText(range: Range | null, lang: Language): string {
  return range === null ? '' : moneyText(range, lang);
}

function excludedText({ excludedBy }: ReconcileRow, lang: Language): readonly string[] {
  if (excludedBy.length === 0) return [];
  const names = listOf(
    excludedBy.map((holder) => holderLabel(holder)[lang]),
    lang,
  );
  return [lang === 'zh' ? `因享受${names}` : `gives way to ${names}`];
}

/** Why a row is what it is: the reason, what is paid instead, the causes, what is wrong with a refused row. */
export function reasonText(row: ReconcileRow, lang: Language, disclose: ReconcileDisclosure): string {
  const { reason, causes, month, kind, issues } = row;
  const words = { lang, disclose: disclose === 'full' ? disclose : 'office' } as const;
  const parts = [
    ...(reason === null ? [] : [REASONS[reason][lang]]),
    ...excludedText(row, lang),
    ...causes.map((cause) => causeText(cause, words)),
    ...(kind === 'other-month' ? [month] : []),
    ...issues.map(({ code, message }) => `${code}: ${message}`),
  ];
  return clauses([...new Set(parts)], lang);
}

const WITHHELD: Bilingual = { zh: '见完整记录', en: 'see the full record' };

/** What a row waits for: each fact with its paper and who issues it, then the standards. */
export function papersOf(
  { missing, standardsMissing, isWithheld }: ReconcileRow,
  lang: Language,
): readonly string[] {
  const papers = missing.map(({ label, document, issuer }) =>
    lang === 'zh'
      ? `${label.zh}：${document.zh}（${issuer.zh}）`
      : `${label.en}: ${document.en} (${issuer.en})`,
  );
  const standards = standardsMissing.map((id) => standardName(id, lang));
  return [...papers, ...standards, ...(isWithheld ? [WITHHELD[lang]] : [])];
}

/** Where a row comes from: `R3` is row 3 of the register, `P7` row 7 of the payments. */
export function placesText({ register, payments }: ReconcileRow): string {
  return [...register.map((row) => `R${row}`), ...payments.map((row) => `P${row}`)].join(' ');
}
