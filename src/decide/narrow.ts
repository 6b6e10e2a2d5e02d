import { FALSE } from '../logic/diagram.js';
import type { Ids } from '../policy/policy.js';
import type { Program } from './program.js';

/**
 * The same program with only the rules that are asked for. The others are not looked at: in a result they stand as if
 * nothing held, so they must not be read there.
 *
 * @param wanted where the result holds the answers: `categories.orphan`, `inDifficulty`, `benefits.orphan-living`.
 */
export function narrowed<I extends Ids>(program: Program<I>, wanted: ReadonlySet<string>): Program<I> {
  return {
    ...program,
    categories: program.categories.filter(({ id }) => wanted.has(`categories.${id}`)),
    inDifficulty: wanted.has('inDifficulty') ? program.inDifficulty : () => FALSE,
    benefits: program.benefits.filter(({ id }) => wanted.has(`benefits.${id}`)),
    measures: program.measures.filter(({ id }) => wanted.has(`measures.${id}`)),
  };
}
