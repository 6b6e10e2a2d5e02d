import type { Predicate } from '../../src/predicates/asking/predicate.js';
import * as predicates from '../../src/predicates/index.js';

/** Asks a predicate of anything, as a caller without types could. */
export function ask(predicate: Predicate, child: unknown, context: unknown): unknown {
  return Reflect.apply(predicate, undefined, [child, context]);
}

const byName = new Map<string, Predicate>(Object.entries(predicates));

/** The predicate of a verdict: `categories.orphan` is `isOrphan`, `benefits.hiv-living` is `isEntitledToHivLiving`. */
export function predicateOf(group: 'categories' | 'benefits' | 'measures', id: string): Predicate {
  const prefix = { categories: 'is', benefits: 'isEntitledTo', measures: 'needs' }[group];
  const name = id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
  const predicate = byName.get(`${prefix}${name}`);
  if (predicate === undefined) throw new Error(`no predicate ${prefix}${name}`);
  return predicate;
}
