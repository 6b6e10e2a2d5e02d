import { checkAssumptions } from '../decide/context/assumptions.js';
import { type EditionId, editionNamed, type InForce } from '../decide/editions.js';
import { successionOf } from '../decide/in-force.js';
import { type Issue, RefusedInput } from '../input/issue.js';
import { EDITION_TERMS } from '../register/chenzhou-terms.js';
import { usage } from './arguments.js';
import { assumedFacts, assumptionsOf, messagesInBoth, messagesOf } from './context.js';

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

/** What `--assume` declares, with the facts of the edition that `--edition` names. @throws {Failure} 64 for what cannot be. */
export function assumptionsUnder(
  edition: EditionId | InForce | undefined,
  given: readonly string[],
): Readonly<Record<string, boolean | number | string | null | undefined>> {
  if (edition === undefined) return assumptionsOf(given);
  const declared = assumedFacts(given, EDITION_TERMS.names);
  const issues: Issue[] = [];
  checkAssumptions(declared, successionOf(edition).engine.policy.dictionary, issues);
  if (issues.length > 0) throw usage(messagesOf(issues));
  return declared;
}
