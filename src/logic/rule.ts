import type { Bilingual } from './bilingual.js';
import type { Expression } from './expression.js';

/** A named condition with the sentences of the policy that it encodes. */
export interface Rule {
  readonly id: string;
  readonly label: Bilingual;
  readonly sentences: readonly string[];
  readonly when: Expression;
}
