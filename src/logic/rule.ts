import type { Bilingual } from './bilingual.js';
import type { Expression } from './expression.js';

/** A sentence that a rule rests on where a condition holds. */
export interface Citation {
  readonly sentence: string;
  readonly where: Expression;
}

/** A named condition with the sentences of the policy that it encodes. */
export interface Rule {
  readonly id: string;
  readonly label: Bilingual;
  /** What is cited wherever `citations` does not say it more exactly. */
  readonly sentences: readonly string[];
  /**
   * Which sentence each branch of the rule rests on. What holds for sure is cited instead of `sentences`: the living
   * allowance of an orphan under 18 cites 2.1-1, that of an adult orphan at school 2.3-5.
   */
  readonly citations?: readonly Citation[];
  readonly when: Expression;
}

/** Every sentence that a rule can cite, each once. */
export function sentencesOf({ sentences, citations }: Rule): readonly string[] {
  return [...new Set([...sentences, ...(citations ?? []).map(({ sentence }) => sentence)])];
}
