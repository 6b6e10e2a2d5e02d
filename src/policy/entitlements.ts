import { all, any, byReading, type Expression, holds, never, not } from '../logic/expression.js';
import type { BenefitRule, ConditionRule, Exclusion, Obstacle } from './policy.js';

/** A benefit after the exclusions. */
export interface Entitlement<Holder extends string = string> {
  /** When the benefit is paid. */
  readonly paid: Expression;
  readonly obstacles: readonly Obstacle<Holder>[];
}

/** Under `only`'s option the condition, under every other option nothing. */
function underReading(only: Exclusion['only'], condition: Expression): Expression {
  if (only === null) return condition;
  const options = Object.keys(only.reading.options).map((option): [string, Expression] => [
    option,
    option === only.option ? condition : never,
  ]);
  return byReading(only.reading, Object.fromEntries(options));
}

function paidCondition(benefit: BenefitRule, obstacles: readonly Obstacle[]): ConditionRule {
  return {
    kind: 'condition',
    id: `${benefit.id}-paid`,
    label: { zh: `享受${benefit.label.zh}`, en: `${benefit.label.en}, after exclusions` },
    sentences: [...new Set(obstacles.map((obstacle) => obstacle.exclusion.sentence))],
    when: all(holds(benefit), not(any(...obstacles.map((obstacle) => obstacle.when)))),
  };
}

/**
 * Applies the exclusions to benefits listed so that every holder stands before what it excludes.
 *
 * @param holderCondition when a holder that is no benefit stands; `null` for a benefit.
 */
/* @__NO_SIDE_EFFECTS__ */
export function entitlements<Holder extends string>(
  benefits: readonly BenefitRule[],
  exclusions: readonly Exclusion<Holder>[],
  holderCondition: (holder: Holder) => Expression | null,
): ReadonlyMap<string, Entitlement<Holder>> {
  const known = new Map<string, Entitlement<Holder>>();
  const standing = (holder: Holder): Expression => {
    const condition = holderCondition(holder) ?? known.get(holder)?.paid;
    if (condition === undefined) throw new RangeError(`${holder} must stand before what it excludes`);
    return condition;
  };
  const unless = (stands: Expression, paid: readonly string[] = []): Expression =>
    paid.length === 0 ? stands : all(stands, ...paid.map((id) => not(paidBefore(id))));
  const paidBefore = (id: string): Expression => {
    const condition = known.get(id)?.paid;
    if (condition === undefined)
      throw new RangeError(`${id} must stand before what it keeps from being excluded`);
    return condition;
  };
  for (const benefit of benefits) {
    const obstacles = exclusions
      .filter((exclusion) => exclusion.excludes === benefit.id)
      .map((exclusion) => ({
        exclusion,
        when: underReading(exclusion.only, unless(standing(exclusion.holder), exclusion.unlessPaid)),
      }));
    const paid = obstacles.length === 0 ? holds(benefit) : holds(paidCondition(benefit, obstacles));
    known.set(benefit.id, { paid, obstacles });
  }
  return known;
}
