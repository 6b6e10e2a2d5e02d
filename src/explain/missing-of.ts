import type { ChildCase, FactPath } from '../case/dictionary.js';
import { chenzhou } from '../decide/assess.js';
import type { AssessContext } from '../decide/context/context.js';
import type { BenefitId } from '../policy/rulebook.js';
import { BENEFIT_VERDICTS } from '../policy/verdicts.js';
import { openFactsOf } from './open-facts.js';

/**
 * The unknown facts that can still change one benefit or its amount, exactly, in the order of the dictionary.
 *
 * @throws {RefusedInput} as `assess` does.
 */
export function missingOf(input: ChildCase, context: AssessContext, benefit: BenefitId): readonly FactPath[] {
  const { slots, prepared } = chenzhou().check(input, context);
  const openOf = openFactsOf(chenzhou(), slots, prepared);
  return BENEFIT_VERDICTS.filter(({ id }) => id === benefit).flatMap((verdict) => openOf(verdict).facts);
}
