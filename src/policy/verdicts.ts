import { holds } from '../logic/expression.js';
import { CATEGORIES } from './categories.js';
import type { ChenzhouIds } from './chenzhou-ids.js';
import { inDifficulty } from './difficulty.js';
import type {
  BenefitRule,
  BenefitVerdictOf,
  CategoryRule,
  CategoryVerdictOf,
  ConditionRule,
  Ids,
  MeasureRule,
  MeasureVerdictOf,
  ScopeVerdict,
  VerdictOf,
  Verdicts,
} from './policy.js';
import { BENEFITS, MEASURES } from './rulebook.js';
import { type Entitlement, entitlementOf } from './stacking.js';

/** The verdicts of a policy, made of its rules: the one table of which all other lists are made. */
export function verdictsOf<I extends Ids>(
  rules: {
    readonly categories: readonly CategoryRule<I['category']>[];
    readonly inDifficulty: ConditionRule<'in-difficulty'>;
    readonly benefits: readonly BenefitRule<I['benefit'], I['standard']>[];
    readonly measures: readonly MeasureRule<I['measure']>[];
  },
  entitlement: (benefit: BenefitRule<I['benefit'], I['standard']>) => Entitlement<I['holder']>,
): Verdicts<I> {
  const categories = rules.categories.map(
    (rule): CategoryVerdictOf<I> => ({
      key: `category:${rule.id}`,
      kind: 'category',
      id: rule.id,
      rule,
      condition: holds(rule),
      path: `categories.${rule.id}`,
    }),
  );
  const scope: ScopeVerdict = {
    key: 'condition:in-difficulty',
    kind: 'condition',
    id: 'in-difficulty',
    rule: rules.inDifficulty,
    condition: holds(rules.inDifficulty),
    path: 'inDifficulty',
  };
  const benefits = rules.benefits.map((rule): BenefitVerdictOf<I> => {
    const { paid, obstacles } = entitlement(rule);
    return {
      key: `benefit:${rule.id}`,
      kind: 'benefit',
      id: rule.id,
      rule,
      condition: paid,
      path: `benefits.${rule.id}`,
      monthly: rule.unit === 'CNY/month',
      obstacles,
    };
  });
  const measures = rules.measures.map(
    (rule): MeasureVerdictOf<I> => ({
      key: `measure:${rule.id}`,
      kind: 'measure',
      id: rule.id,
      rule,
      condition: holds(rule),
      path: `measures.${rule.id}`,
    }),
  );
  const all: readonly VerdictOf<I>[] = [...categories, scope, ...benefits, ...measures];
  return { categories, inDifficulty: scope, benefits, measures, all };
}

export type Verdict = VerdictOf<ChenzhouIds>;

/** The verdicts of 郴政发〔2017〕3号. */
export const CHENZHOU_VERDICTS: Verdicts<ChenzhouIds> = verdictsOf<ChenzhouIds>(
  { categories: CATEGORIES, inDifficulty, benefits: BENEFITS, measures: MEASURES },
  entitlementOf,
);

export const VERDICTS = CHENZHOU_VERDICTS.all;
