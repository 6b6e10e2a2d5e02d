import { goneText } from '../case/gone.js';
import type { Succession } from '../decide/succession.js';
import { CONFIDENTIAL } from '../office/notes.js';
import { CHENZHOU_WORDS, type PolicyWords } from '../office/policy-words.js';
import type { Ids } from '../policy/policy.js';
import { printable } from '../text/width.js';
import { type Language, listOf } from '../words/language.js';
import { UNKNOWN } from '../words/verdicts.js';
import type { Cause } from './cause.js';
import type { Disclosed } from './history/disclosed.js';

/** How something is rendered. */
export interface Rendering {
  /** Default `zh`. */
  readonly lang?: Language;
}

/** In which language, and in the words of which policy. */
export interface Wording extends PolicyWords {
  readonly lang: Language;
  /** Whether each month or day names its edition. */
  readonly hasEditions?: boolean;
}

/** The words of the policy of Chenzhou. */
export function chenzhouWording({ lang = 'zh' }: Rendering): Wording {
  return { ...CHENZHOU_WORDS, lang };
}

/** The words of policies that follow each other, or of one. */
export function wordingOf<I extends Ids>({ engine, isSeveral }: Succession<I>, lang: Language): Wording {
  const { policy, names, office } = engine;
  return { policy, names, office, lang, hasEditions: isSeveral };
}

/** A sum between bounds in yuan; one that is known is a single figure. */
export function moneyText(
  bounds: { readonly min: string | null; readonly max: string | null },
  lang: Language,
): string {
  const { min, max } = bounds;
  const zh = lang === 'zh';
  if (min === null && max === null) return UNKNOWN[lang];
  if (min === null) return zh ? `至多${max}` : `at most ${max}`;
  if (max === null) return zh ? `至少${min}` : `at least ${min}`;
  if (min === max) return min;
  return zh ? `${min}至${max}` : `${min} to ${max}`;
}

/** Why something is different, in a few words. */
export function causeText(cause: Cause<Ids>, { lang, names }: Wording): string {
  const zh = lang === 'zh';
  const { on } = cause;
  switch (cause.kind) {
    case 'birthday':
      return zh ? `${on}满${cause.years}周岁` : `turned ${cause.years} on ${on}`;
    case 'term': {
      const since = names.fact(cause.fact)[lang];
      return zh
        ? `${since}起${cause.months}个月于${on}届满`
        : `${since}: ${cause.months} months ended on ${on}`;
    }
    case 'edition':
      return zh ? `${on}起依${cause.edition}版` : `edition ${cause.edition} from ${on}`;
    case 'event': {
      const facts = listOf(
        cause.facts.map((path) => names.fact(path)[lang]),
        lang,
      );
      return zh ? `${on}情况变化（${facts}）` : `change of ${on} (${facts})`;
    }
    case 'standard': {
      const standards = listOf(
        cause.standards.map((id) => names.standard(id)[lang]),
        lang,
      );
      return zh ? `${on}标准调整（${standards}）` : `new from ${on}: ${standards}`;
    }
    case 'approval':
      return zh ? `${on}批准` : `approved on ${on}`;
    case 'gone':
      return goneText(cause)[lang];
    case 'start':
      return zh ? `${on}起适用` : `applies from ${on}`;
  }
}

/** What a confidential case is told as: its id, and where more is to be found. */
export function sealedText(id: string | null, lang: Language): string {
  return `${id === null ? '' : `${printable(id)}  `}${CONFIDENTIAL[lang]}\n`;
}

/** What is not recorded but assumed, and bears on what is told; nothing where nothing is. */
export function assumedTexts(assumed: readonly string[], { lang, names }: Wording): readonly string[] {
  if (assumed.length === 0) return [];
  const facts = listOf(
    assumed.map((path) => names.fact(path)[lang]),
    lang,
  );
  return [lang === 'zh' ? `未登记、按假定：${facts}` : `assumed, not recorded: ${facts}`];
}

/** What stands below a table that is no full record. */
export function leftOutText({ disclose }: Disclosed, { lang, office: { note } }: Wording): string {
  return disclose === 'full' || note === null ? '' : `${note[lang]}\n`;
}
