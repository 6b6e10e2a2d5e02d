import type { Verdict } from '../../src/policy/verdicts.js';
import type { Predicate } from '../../src/predicates/asking/predicate.js';
import * as predicates from '../../src/predicates/index.js';

/** Asks a predicate of anything, as a caller without types could. */
export function ask(predicate: Predicate, child: unknown, context: unknown): unknown {
  return Reflect.apply(predicate, undefined, [child, context]);
}

const byName = new Map<string, Predicate>(Object.entries(predicates));

const PREFIX = { category: 'is', condition: 'is', benefit: 'isEntitledTo', measure: 'needs' } as const;

/** What the predicate of a verdict is called: `isOrphan`, `isInDifficulty`, `isEntitledToHivLiving`. */
export function predicateName({ kind, id }: Pick<Verdict, 'kind' | 'id'>): string {
  const words = id.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  return `${PREFIX[kind]}${words.join('')}`;
}

/** The predicate of a verdict, if there is one. */
export function predicateOf(verdict: Pick<Verdict, 'kind' | 'id'>): Predicate | undefined {
  return byName.get(predicateName(verdict));
}
