import type { ChildCase, FactPath } from '../case/dictionary.js';
import type { AssessContext } from '../decide/context/context.js';
import { VERDICTS } from '../decide/verdicts.js';
import type { BenefitId } from '../policy/rulebook.js';
import { openFactsOf } from './open-facts.js';
import { checked } from './prove.js';

/**
 * The unknown facts that can still change one benefit or its amount, exactly, in the order of the dictionary.
 *
 * @throws {RefusedInput} as `assess` does.
 */
export function missingOf(input: ChildCase, context: AssessContext, benefit: BenefitId): readonly FactPath[] {
  const { slots, prepared } = checked(input, context);
  const openOf = openFactsOf(slots, prepared);
  return VERDICTS.filter(({ id, rule }) => id === benefit && rule.kind === 'benefit').flatMap(
    (verdict) => openOf(verdict).facts,
  );
}
