import type { Bilingual } from './bilingual.js';
import { certain } from './certain.js';

/**
 * One contested reading of the text: where the text is silent or can be read in two ways, the question, the
 * options and the ground of the default. Which option is in force is chosen per call, never by editing a rule.
 */
export interface Reading<Id extends string = string, Option extends string = string> {
  readonly id: Id;
  readonly question: Bilingual;
  readonly default: NoInfer<Option>;
  readonly options: { readonly [O in Option]: Bilingual };
  /** Why the default is the default. */
  readonly ground: Bilingual;
  /** The sentences of the policy that the reading bears on. */
  readonly sentences: readonly string[];
}

/** What a choice is checked against: no word of the question or of what the options mean. */
export interface ReadingNames {
  readonly id: string;
  readonly default: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Option in force per reading id. */
export type ReadingsInForce = Readonly<Record<string, string>>;

/** What belongs to the option in force; an option that the reading does not have is an error, never a default. */
export function inForce<Meaning>(
  reading: Pick<Reading, 'id'>,
  options: Readonly<Record<string, Meaning>>,
  world: { readonly readings: ReadingsInForce },
): Meaning {
  return certain(options[certain(world.readings[reading.id])]);
}
