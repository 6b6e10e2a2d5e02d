import { FACTS } from '../case/dictionary.js';
import type { Bilingual } from '../logic/bilingual.js';
import { type StandardId, standardLabel } from '../policy/standards.js';
import { type Language, listOf } from '../words/language.js';
import { UNKNOWN } from '../words/verdicts.js';
import type { Cause } from './cause.js';

/**
 * How much a rendering tells. `full`: everything. `office`: one sum for all monthly benefits and only the days of
 * their causes, so that nothing reveals HIV (民发〔2012〕179号).
 */
export type Disclosure = 'full' | 'office';

/** How something is rendered. */
export interface Rendering {
  readonly lang?: Language;
  readonly disclose?: Disclosure;
}

const FACT_NAMES = new Map<string, Bilingual>(FACTS.map(({ path, label }) => [path, label]));

/** What a fact is called. */
export function factName(path: string, lang: Language): string {
  return FACT_NAMES.get(path)?.[lang] ?? path;
}

/** What a standard is called. */
export function standardName(id: StandardId, lang: Language): string {
  return standardLabel(id)[lang];
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

/** Why something is different, in a few words; `office` leaves out which facts and which standards. */
export function causeText(cause: Cause, { lang = 'zh', disclose = 'office' }: Rendering): string {
  const zh = lang === 'zh';
  const { on } = cause;
  switch (cause.kind) {
    case 'birthday':
      return zh ? `${on}满${cause.years}周岁` : `turned ${cause.years} on ${on}`;
    case 'event': {
      if (disclose === 'office') return zh ? `${on}情况变化` : `change of circumstances on ${on}`;
      const facts = listOf(
        cause.facts.map((path) => factName(path, lang)),
        lang,
      );
      return zh ? `${on}情况变化（${facts}）` : `change of ${on} (${facts})`;
    }
    case 'standard': {
      if (disclose === 'office') return zh ? `${on}标准调整` : `new standard from ${on}`;
      const standards = listOf(
        cause.standards.map((id) => standardName(id, lang)),
        lang,
      );
      return zh ? `${on}标准调整（${standards}）` : `new from ${on}: ${standards}`;
    }
    case 'approval':
      return zh ? `${on}批准` : `approved on ${on}`;
    case 'start':
      return zh ? `${on}起适用` : `applies from ${on}`;
  }
}
