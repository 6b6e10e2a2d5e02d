import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chenzhou } from '../../src/decide/assess.js';
import type { AssessResult } from '../../src/decide/result.js';
import { type ExpectedBenefit, type ExpectedResult, expectedResult } from '../oracle/expected.js';
import { randomCase } from '../oracle/random-case.js';

/** The part of a result that the oracle works out by going through every completion. */
function comparable(result: AssessResult): ExpectedResult {
  const benefits: Record<string, ExpectedBenefit> = {};
  for (const [id, { status, amount, standard, excludedBy }] of Object.entries(result.benefits)) {
    benefits[id] = { status, amount, standard, excludedBy };
  }
  return {
    categories: result.categories,
    inDifficulty: result.inDifficulty,
    benefits,
    measures: result.measures,
    monthly: result.monthly,
    missing: result.missing,
    standardsMissing: result.standardsMissing,
  };
}

describe('against the oracle, which was written from the reading of the policy and not from the rules', () => {
  it('complete cases come out alike', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 0 }), ({ case: given, context }) => {
        expect(comparable(chenzhou().assess(given, context))).toEqual(expectedResult(given, context));
      }),
      { numRuns: 2000, seed: 2017 },
    );
  });

  it('with up to eight facts unknown: a verdict is open exactly when two completions disagree, bounds and missing facts are exact', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 8, maxCompletions: 3000 }), ({ case: given, context }) => {
        expect(comparable(chenzhou().assess(given, context))).toEqual(expectedResult(given, context));
      }),
      { numRuns: 1500, seed: 327 },
    );
  });
});
