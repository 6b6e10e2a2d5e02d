import { type EditionId, editionNamed, engineOf, type InForce } from '../decide/editions.js';
import { RefusedInput } from '../input/issue.js';
import { CHENZHOU_WORDS, type PolicyWords } from '../office/policy-words.js';
import { CHENZHOU_TERMS, EDITION_TERMS } from '../register/chenzhou-terms.js';
import type { RegisterTerms } from '../register/terms.js';
import { usage } from './arguments.js';
import { messagesInBoth } from './context.js';

/** The option that names an edition, the same for every command. */
export const EDITION_OPTION = { edition: { type: 'string' } } as const;

/** The edition that `--edition` names, or `in-force`. @throws {Failure} 64 for a name that is neither. */
export function editionOption(given: string | undefined): EditionId | InForce | undefined {
  try {
    return editionNamed({ edition: given });
  } catch (error) {
    throw error instanceof RefusedInput ? usage(messagesInBoth(error.issues)) : error;
  }
}

/** What things are called under an edition. */
export function wordsUnder(edition: EditionId | undefined): PolicyWords {
  return edition === undefined ? CHENZHOU_WORDS : engineOf(edition);
}

/** What registers may tell: of a named edition the facts of all of them. */
export function termsUnder(edition: EditionId | InForce | undefined): RegisterTerms {
  return edition === undefined ? CHENZHOU_TERMS : EDITION_TERMS;
}
