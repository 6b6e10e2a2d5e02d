import { slotOf } from '../case/dictionary.js';
import { mentionsOf } from '../logic/collect.js';
import { ExactCompiler, type NodeOf } from '../logic/exact.js';
import { holds } from '../logic/expression.js';
import { CATEGORIES, type CategoryId, inDifficulty } from '../policy/categories.js';
import type { Strength, Unit } from '../policy/kinds.js';
import { BENEFITS, type BenefitId, MEASURES, type MeasureId } from '../policy/rulebook.js';
import { entitlementOf, type HolderId } from '../policy/stacking.js';
import { type AmountOf, compileAmount } from './amounts.js';

/** A benefit made ready to be asked. */
export interface ReadyBenefit {
  readonly id: BenefitId;
  readonly strength: Strength;
  readonly unit: Unit;
  readonly sentences: readonly string[];
  /** Its own condition, before the exclusions. */
  readonly own: NodeOf;
  /** Whether it is paid, after the exclusions. */
  readonly paid: NodeOf;
  readonly amount: AmountOf | null;
  readonly obstacles: readonly { readonly holder: HolderId; readonly when: NodeOf }[];
}

/** All rules of the policy made ready to be asked of a child. */
export interface Program {
  readonly categories: readonly { readonly id: CategoryId; readonly nodeOf: NodeOf }[];
  readonly inDifficulty: NodeOf;
  readonly benefits: readonly ReadyBenefit[];
  readonly measures: readonly { readonly id: MeasureId; readonly nodeOf: NodeOf }[];
  readonly ruleCount: number;
  /** The ages that the rules ask about. */
  readonly years: readonly number[];
}

/** Prepares the whole rule book; rules that others name are worked out once per child. */
export function compileProgram(): Program {
  const compiler = new ExactCompiler(slotOf);
  const categories = CATEGORIES.map((rule) => ({ id: rule.id, nodeOf: compiler.compile(holds(rule)) }));
  const difficulty = compiler.compile(holds(inDifficulty));
  const benefits = BENEFITS.map((benefit): ReadyBenefit => {
    const { paid, obstacles } = entitlementOf(benefit);
    return {
      id: benefit.id,
      strength: benefit.strength,
      unit: benefit.unit,
      sentences: Object.freeze([...benefit.sentences]),
      own: compiler.compile(holds(benefit)),
      paid: compiler.compile(paid),
      amount: benefit.amount === null ? null : compileAmount(benefit.amount, compiler),
      obstacles: obstacles.map(({ exclusion, when }) => ({
        holder: exclusion.holder,
        when: compiler.compile(when),
      })),
    };
  });
  const measures = MEASURES.map((rule) => ({ id: rule.id, nodeOf: compiler.compile(holds(rule)) }));
  const asked = [...CATEGORIES, inDifficulty, ...BENEFITS, ...MEASURES].map(holds);
  return {
    categories,
    inDifficulty: difficulty,
    benefits,
    measures,
    ruleCount: compiler.ruleCount,
    years: [...mentionsOf(asked).years].sort((one, other) => one - other),
  };
}
