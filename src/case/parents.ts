import type { Fact } from '../logic/fact.js';
import { slotOf } from './dictionary.js';
import { father, mother } from './facts/parents.js';

/** One parent in the dictionary: the status, and every other fact, which a lost parent cannot have. */
export interface ParentInDictionary {
  readonly status: Fact;
  readonly statusSlot: number;
  readonly others: readonly { readonly fact: Fact; readonly slot: number }[];
}

function inDictionary(
  parent: Readonly<Record<string, Fact>> & { readonly status: Fact },
): ParentInDictionary {
  const { status } = parent;
  const others = Object.values<Fact>(parent).filter((fact) => fact !== status);
  return { status, statusSlot: slotOf(status), others: others.map((fact) => ({ fact, slot: slotOf(fact) })) };
}

/** Father and mother. */
export const PARENTS: readonly ParentInDictionary[] = [inDictionary(father), inDictionary(mother)];
