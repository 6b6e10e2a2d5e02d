import { FACTS } from '../case/dictionary.js';
import { flatColumnName } from '../case/flat.js';
import type { Bilingual } from '../logic/bilingual.js';
import type { Fact } from '../logic/fact.js';
import { valuesOf } from '../logic/slot.js';
import { choiceWords } from '../logic/wording.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids } from '../policy/policy.js';

export type { FactPath } from '../case/dictionary.js';
export type { Bilingual } from '../logic/bilingual.js';

/** One fact of the dictionary. */
export interface FactEntry<I extends Ids = ChenzhouIds> {
  readonly path: I['fact'];
  readonly flat: string;
  readonly type: Fact['type'];
  readonly label: Bilingual;
  /** The values of a choice or grade. */
  readonly values: readonly { readonly value: string | number; readonly label: Bilingual }[];
  readonly question: Bilingual;
  readonly sentence: string | null;
  readonly document: Bilingual;
  readonly issuer: Bilingual;
}

/** A fact of the dictionary as plain data. */
export function factEntry<I extends Ids>(fact: Fact & { readonly path: I['fact'] }): FactEntry<I> {
  const { path, type, label, question, sentence, document, issuer } = fact;
  const values =
    fact.type === 'choice' || fact.type === 'grade'
      ? valuesOf(fact).map((value) => ({ value, label: choiceWords(fact, value) }))
      : [];
  return { path, flat: flatColumnName(path), type, label, values, question, sentence, document, issuer };
}

/**
 * The facts that can be recorded about a child, in the order in which a clerk asks for them: how each is asked in both
 * languages, the values it takes, the paper that proves it. The sentences that need them stand in the rule book.
 *
 * @see 2.0-1
 * @example
 * facts.find(({ path }) => path === 'care')?.question.en; // 'Who raises the child?'
 */
export const facts: readonly FactEntry[] = FACTS.map((fact) => factEntry<ChenzhouIds>(fact));
