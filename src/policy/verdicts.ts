import { type Expression, holds } from '../logic/expression.js';
import type { Rule } from '../logic/rule.js';
import { CATEGORIES, type CategoryId } from './categories.js';
import { inDifficulty } from './difficulty.js';
import type { Benefit, Category, Condition, Measure } from './kinds.js';
import { BENEFITS, type BenefitId, MEASURES, type MeasureId } from './rulebook.js';
import { entitlementOf } from './stacking.js';

/** One question that a result answers. */
interface Answered<Kind extends string, Id extends string, Of extends Rule> {
  /** Kind and id together: `minimum-living` is the id of a category and of a benefit. */
  readonly key: `${Kind}:${Id}`;
  readonly kind: Kind;
  readonly id: Id;
  readonly rule: Of;
  /** The condition that answers it: of a benefit, whether it is paid after the exclusions. */
  readonly condition: Expression;
  /** Where the result holds the answer, as a dotted path. */
  readonly path: string;
}

/** Whether a child is in one of the groups of 2.0-2. */
export type CategoryVerdict = Answered<'category', CategoryId, Category<CategoryId>>;

/** Whether a child is in difficulty. */
export type DifficultyVerdict = Answered<'condition', 'in-difficulty', Condition<'in-difficulty'>>;

/** Whether a benefit is paid. */
export interface BenefitVerdict extends Answered<'benefit', BenefitId, Benefit<BenefitId>> {
  /** Whether it is paid by the month. */
  readonly monthly: boolean;
}

/** Whether somebody must act. */
export type MeasureVerdict = Answered<'measure', MeasureId, Measure<MeasureId>>;

export type Verdict = CategoryVerdict | DifficultyVerdict | BenefitVerdict | MeasureVerdict;

export const CATEGORY_VERDICTS: readonly CategoryVerdict[] = CATEGORIES.map((rule: Category<CategoryId>) => ({
  key: `category:${rule.id}`,
  kind: 'category',
  id: rule.id,
  rule,
  condition: holds(rule),
  path: `categories.${rule.id}`,
}));

export const DIFFICULTY_VERDICT: DifficultyVerdict = {
  key: 'condition:in-difficulty',
  kind: 'condition',
  id: 'in-difficulty',
  rule: inDifficulty,
  condition: holds(inDifficulty),
  path: 'inDifficulty',
};

export const BENEFIT_VERDICTS: readonly BenefitVerdict[] = BENEFITS.map((rule: Benefit<BenefitId>) => ({
  key: `benefit:${rule.id}`,
  kind: 'benefit',
  id: rule.id,
  rule,
  condition: entitlementOf(rule).paid,
  path: `benefits.${rule.id}`,
  monthly: rule.unit === 'CNY/month',
}));

export const MEASURE_VERDICTS: readonly MeasureVerdict[] = MEASURES.map((rule: Measure<MeasureId>) => ({
  key: `measure:${rule.id}`,
  kind: 'measure',
  id: rule.id,
  rule,
  condition: holds(rule),
  path: `measures.${rule.id}`,
}));

/** The benefits that are paid by the month, in the order of the result. */
export const MONTHLY_BENEFITS: readonly BenefitVerdict[] = BENEFIT_VERDICTS.filter(({ monthly }) => monthly);

/** Every verdict, in the order of the result: the one table of which all other lists are made. */
export const VERDICTS: readonly Verdict[] = [
  ...CATEGORY_VERDICTS,
  DIFFICULTY_VERDICT,
  ...BENEFIT_VERDICTS,
  ...MEASURE_VERDICTS,
];
