import {
  type BenefitStatus,
  type Bilingual,
  type Issue,
  type RuleEntry,
  rulebook,
  type Truth,
} from '../index.js';
import type { AnswerValue } from '../interview/index.js';
import { COUNTIES } from '../policy/counties.js';
import { NAMES } from '../policy/names.js';
import type { Language } from '../words/language.js';
import { STATUS, STRENGTH, truthWords, unitWords } from '../words/verdicts.js';

/** The names of things in the language of the page: one place that knows where the library keeps them. */

export type { Language } from '../words/language.js';

export type RuleKind = RuleEntry['kind'];

const RULES: ReadonlyMap<string, RuleEntry> = new Map(
  rulebook.rules.map((rule) => [`${rule.kind}:${rule.id}`, rule]),
);
const FACTS: ReadonlyMap<string, (typeof rulebook.facts)[number]> = new Map(
  rulebook.facts.map((fact) => [fact.path, fact]),
);
const SENTENCES: ReadonlyMap<string, string> = new Map(rulebook.sentences.map(({ id, text }) => [id, text]));

/** A rule by its kind and id; `undefined` where the rule book has none. */
export const ruleOf = (kind: RuleKind, id: string): RuleEntry | undefined => RULES.get(`${kind}:${id}`);

/** A rule by its id alone, a category before a benefit. */
export function anyRule(id: string): RuleEntry | undefined {
  return rulebook.rules.find((rule) => rule.id === id);
}

export const ruleName = (kind: RuleKind, id: string, lang: Language): string =>
  ruleOf(kind, id)?.label[lang] ?? id;

export const standardName = (id: string, lang: Language): string => NAMES.standard(id)[lang];

export const factName = (path: string, lang: Language): string => FACTS.get(path)?.label[lang] ?? path;

/** What is paid instead: a benefit, or a recorded fact. */
export const holderName = (id: string, lang: Language): string =>
  ruleOf('benefit', id)?.label[lang] ?? factName(id, lang);

export const sentenceText = (id: string): string => SENTENCES.get(id) ?? '';

/** What a contested reading decides. */
export function readingQuestion(id: string, lang: Language): string {
  return rulebook.readings.find((reading) => reading.id === id)?.question[lang] ?? id;
}

/** The anchor of a rule; of two rules with one id the later has its kind in the anchor. */
export function ruleAnchor({ kind, id }: Pick<RuleEntry, 'kind' | 'id'>): string {
  return anyRule(id)?.kind === kind ? `r-${id}` : `r-${kind}-${id}`;
}

/** A recorded value in words. */
export function valueText(path: string, value: AnswerValue | null | undefined, lang: Language): string {
  if (value === null || value === undefined) return lang === 'zh' ? '不知道' : "don't know";
  if (typeof value === 'boolean') return truthWords(value)[lang];
  const listed = FACTS.get(path)?.values.find((one) => one.value === value);
  return listed?.label[lang] ?? countyName(String(value), lang);
}

export const statusText = (status: BenefitStatus, lang: Language): string => STATUS[status][lang];
/** How firm a claim is, without the verbs of the text that the rule book lists. */
export const strengthText = (strength: keyof typeof STRENGTH, lang: Language): string =>
  STRENGTH[strength][lang].replace(/（[^（）]*）$/, '');
export const truthText = (truth: Truth, lang: Language): string => truthWords(truth)[lang];

/** A sign that says without colour what a verdict is. */
export const signOf = (truth: Truth): string => (truth === null ? '?' : truth ? '✓' : '✗');

type Unit = Parameters<typeof unitWords>[0];

/** An amount with its unit. */
export function amountText(amount: string, unit: Unit, lang: Language): string {
  return `${amount}${unitWords(unit)[lang]}`;
}

/** All monthly money as one figure or a range. */
export function monthlyText({ min, max }: { min: string; max: string | null }, lang: Language): string {
  const unit: Unit = 'CNY/month';
  if (min === max) return amountText(min, unit, lang);
  if (max === null)
    return lang === 'zh' ? `至少${amountText(min, unit, lang)}` : `at least ${amountText(min, unit, lang)}`;
  return lang === 'zh'
    ? `${min}至${amountText(max, unit, lang)}`
    : `${min} to ${amountText(max, unit, lang)}`;
}

/** A county with its code; any other text as it is. */
export function countyName(code: string, lang: Language): string {
  if (code === '431000') return lang === 'zh' ? '郴州市（全市）431000' : 'Chenzhou (whole city) 431000';
  if (code === 'none') return lang === 'zh' ? '没有户籍' : 'not registered anywhere';
  const county = COUNTIES[code];
  return county === undefined ? code : `${county[lang]} ${code}`;
}

/** Where the difference between two results lies, in words: `benefits.orphan-living.amount`. */
export function placeText(path: string, lang: Language): string {
  const [group = '', id = '', part] = path.split('.');
  const parts: Readonly<Record<string, Bilingual>> = {
    amount: { zh: '金额', en: 'amount' },
    status: { zh: '结论', en: 'answer' },
    excludedBy: { zh: '被何项排除', en: 'paid instead' },
    min: { zh: '最少', en: 'least' },
    max: { zh: '最多', en: 'most' },
  };
  const last = part === undefined ? '' : ` · ${parts[part]?.[lang] ?? part}`;
  if (group === 'benefits') return ruleName('benefit', id, lang) + last;
  if (group === 'measures') return ruleName('measure', id, lang);
  if (group === 'categories') return ruleName('category', id, lang);
  if (group === 'monthly')
    return `${lang === 'zh' ? '每月合计' : 'monthly total'} · ${parts[id]?.[lang] ?? id}`;
  return ruleName('condition', 'in-difficulty', lang);
}

/** One side of a difference in words. */
export function sideText(value: unknown, lang: Language): string {
  if (value === true || value === false) return truthText(value, lang);
  if (value === null || value === undefined || value === '') return lang === 'zh' ? '不详' : 'unknown';
  const [, status] = Object.entries(STATUS).find(([id]) => id === value) ?? [];
  return status?.[lang] ?? holderName(typeof value === 'string' ? value : JSON.stringify(value), lang);
}

/** What is wrong with an input, and what is expected; never what was put in. A fact is called by its name. */
export function issueText(
  { path, message, messageZh }: Pick<Issue, 'path' | 'message' | 'messageZh'>,
  lang: Language,
): string {
  if (lang === 'en') return message;
  if (messageZh === undefined) return `输入有误（${path === '' ? '整个文件' : path}）：${message}`;
  const name = factName(path, lang);
  return path === '' || messageZh.includes(name) ? messageZh : messageZh.replace(path, name);
}
