import { DICTIONARY } from '../case/dictionary.js';
import { workInjuryCareFee } from '../case/facts/insurance.js';
import type { Bilingual } from '../logic/bilingual.js';
import { certain } from '../logic/certain.js';
import type { HolderId } from './stacking.js';
import { BENEFIT_VERDICTS, VERDICTS, type Verdict } from './verdicts.js';

const BY_KEY: ReadonlyMap<string, Bilingual> = new Map(VERDICTS.map(({ key, rule }) => [key, rule.label]));

/**
 * What a verdict is called. `minimum-living` is the id of two: the category is 低保家庭儿童, the benefit 最低生活保障金.
 */
export function verdictLabel(kind: Verdict['kind'], id: string): Bilingual {
  return certain(BY_KEY.get(`${kind}:${id}`));
}

const HOLDERS: ReadonlyMap<string, Bilingual> = new Map([
  ...BENEFIT_VERDICTS.map(({ id, rule }): [string, Bilingual] => [id, rule.label]),
  [workInjuryCareFee.path, workInjuryCareFee.label],
]);

/** What a benefit is called; a name that is none of the policy's stays as it is. */
export function benefitLabel(id: string): Bilingual {
  return BY_KEY.get(`benefit:${id}`) ?? { zh: id, en: id };
}

/** Who is paid instead, by name: a benefit, or the one recorded fact that excludes. */
export function holderLabel(holder: HolderId): Bilingual {
  return certain(HOLDERS.get(holder));
}

const FACTS_BY_PATH: ReadonlyMap<string, Bilingual> = new Map(
  DICTIONARY.facts.map(({ path, label }) => [path, label]),
);

/** What a fact is called. */
export function factLabel(path: string): Bilingual {
  return certain(FACTS_BY_PATH.get(path));
}
