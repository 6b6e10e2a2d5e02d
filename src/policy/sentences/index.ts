import { DEFINITION } from './definition.js';
import { EDUCATION } from './education.js';
import { GUARDIANSHIP } from './guardianship.js';
import { LIVING } from './living.js';
import { MEDICAL } from './medical.js';
import { NETWORK } from './network.js';
import { PREAMBLE } from './preamble.js';
import { REHABILITATION } from './rehabilitation.js';
import { SAFEGUARDS } from './safeguards.js';
import { SAFETY } from './safety.js';
import type { Sentence } from './sentence.js';

/**
 * Every sentence of 郴政发〔2017〕3号, all 96 in the order of the text. Nothing is left out: a sentence that no rule
 * computes says why.
 *
 * The literal types keep the ids exact. To read optional fields (`also`, `duties`) of an arbitrary sentence, take
 * the list as `readonly Sentence[]`.
 *
 * @example
 * const sentences: readonly Sentence[] = SENTENCES;
 * sentences.filter((sentence) => sentence.why !== null);
 */
export const SENTENCES = [
  ...PREAMBLE,
  ...DEFINITION,
  ...LIVING,
  ...MEDICAL,
  ...EDUCATION,
  ...REHABILITATION,
  ...GUARDIANSHIP,
  ...SAFETY,
  ...NETWORK,
  ...SAFEGUARDS,
] as const satisfies readonly Sentence[];

/** The citation key of a sentence, such as `2.1-8`; a key that is not in the text does not compile. */
export type SentenceId = (typeof SENTENCES)[number]['id'];

export { HEADINGS } from './headings.js';
export type { Sentence } from './sentence.js';
