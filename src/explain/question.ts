import { FACTS, type FactPath } from '../case/dictionary.js';
import { certain } from '../logic/certain.js';
import type { Question } from './explanation.js';
import { questionAbout } from './lexicon.js';

/** A missing fact as the question of its dictionary entry. */
export function questionOf(path: FactPath): Question {
  return questionAbout(certain(FACTS.find((fact) => fact.path === path)));
}
