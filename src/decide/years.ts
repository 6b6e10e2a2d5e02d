import { mentionsOf } from '../logic/collect.js';
import type { Expression } from '../logic/expression.js';

/** The ages that conditions ask about, in rising order. */
export function yearsOf(conditions: readonly Expression[]): readonly number[] {
  return [...mentionsOf(conditions).years].sort((one, other) => one - other);
}
