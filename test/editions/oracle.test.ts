import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineOf } from '../../src/decide/editions.js';
import type { BenefitResult } from '../../src/decide/result.js';
import type { Ids } from '../../src/policy/policy.js';
import { expectedResult } from '../oracle/expected.js';
import { randomCase } from '../oracle/random-case.js';
import { runs } from '../size.js';

/** What the oracle says of a benefit. */
function decided(benefits: Readonly<Record<string, BenefitResult<Ids>>>) {
  return Object.fromEntries(
    Object.entries(benefits).map(([id, { status, amount, standard, excludedBy }]) => [
      id,
      { status, amount, standard, excludedBy },
    ]),
  );
}

describe('every later edition as the second encoding reads it, over every completion', () => {
  it.each(['chenzhou-2018-10', 'chenzhou-2020', 'chenzhou-2021-07', 'hunan-2023-12'] as const)(
    '%s',
    (edition) => {
      fc.assert(
        fc.property(
          randomCase({ edition, maxForgotten: 4, maxCompletions: 3000 }),
          ({ case: input, context }) => {
            const { categories, inDifficulty, benefits, measures, monthly, missing, standardsMissing } =
              engineOf(edition).assess(input, { ...context, edition });
            expect({
              categories,
              inDifficulty,
              benefits: decided(benefits),
              measures,
              monthly,
              missing,
              standardsMissing,
            }).toEqual(expectedResult(input, context));
          },
        ),
        { numRuns: runs(1000) },
      );
    },
    120_000,
  );
});
