import type { FactDictionary } from '../case/fact-dictionary.js';
import { certain } from '../logic/certain.js';
import type { Ids } from '../policy/policy.js';
import type { Question } from './explanation.js';
import { questionAbout } from './lexicon.js';

/** A missing fact as the question of its dictionary entry. */
export function questionOf<I extends Ids>(
  dictionary: FactDictionary<I['fact']>,
  path: I['fact'],
): Question<I> {
  return questionAbout(certain(dictionary.facts.find((fact) => fact.path === path)));
}
