import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chenzhou } from '../../src/decide/assess.js';
import type { AssessResult } from '../../src/decide/result.js';
import { expectedCitations } from '../oracle/citations.js';
import { type ExpectedBenefit, type ExpectedResult, expectedResult } from '../oracle/expected.js';
import { BENEFITS, CATEGORIES, MEASURES } from '../oracle/ids.js';
import {
  expectedDoubts,
  expectedLaterRules,
  KINDS_OF_DOUBT,
  LATER_RULES,
  POLICY_DAY,
} from '../oracle/notices.js';
import { randomCase } from '../oracle/random-case.js';
import { STRENGTHS, UNITS } from '../oracle/strengths.js';
import { runs } from '../size.js';

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

interface Notice {
  readonly code: unknown;
  readonly by: string;
  readonly since: string;
  readonly known: unknown;
  readonly facts: readonly unknown[];
}

/** The notices as they are written out, so that nothing is taken from the types of what is compared. */
function noticesOf(result: AssessResult): Notice[] {
  const written: unknown = JSON.parse(JSON.stringify(result.notices));
  if (!Array.isArray(written)) throw new Error('notices are a list');
  return written.map((notice: unknown): Notice => {
    if (typeof notice !== 'object' || notice === null) throw new Error('a notice is an object');
    const fields = new Map<string, unknown>(Object.entries(notice));
    const facts = fields.get('facts');
    return {
      code: fields.get('code'),
      by: JSON.stringify(fields.get('by') ?? ''),
      since: String(fields.get('since')),
      known: fields.get('known'),
      facts: Array.isArray(facts) ? facts : [],
    };
  });
}

describe('against the oracle, which was written from the reading of the policy and not from the rules', () => {
  it('complete cases come out alike', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 0 }), ({ case: given, context }) => {
        expect(comparable(chenzhou().assess(given, context))).toEqual(expectedResult(given, context));
      }),
      { numRuns: runs(2000), seed: 2017 },
    );
  });

  it('with up to eight facts unknown: a verdict is open exactly when two completions disagree, bounds and missing facts are exact', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 8, maxCompletions: 3000 }), ({ case: given, context }) => {
        expect(comparable(chenzhou().assess(given, context))).toEqual(expectedResult(given, context));
      }),
      { numRuns: runs(1500), seed: 327 },
    );
  });

  it('names the categories, benefits and measures in the order of the interface, with their strengths and units', () => {
    const result = chenzhou().assess({}, { on: '2017-06-01' });
    expect(Object.keys(result.categories)).toEqual(CATEGORIES);
    expect(Object.keys(result.benefits)).toEqual(BENEFITS);
    expect(Object.keys(result.measures)).toEqual(MEASURES);
    const kinds = Object.entries(result.benefits).map(([id, { strength, unit }]) => [id, strength, unit]);
    expect(kinds).toEqual(BENEFITS.map((id) => [id, STRENGTHS[id], UNITS[id] ?? null]));
  });

  it('a benefit cites the sentence of the branch it rests on and of its exclusion, and none that does not bear on it', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 4, maxCompletions: 300 }), ({ case: given, context }) => {
        const expected = expectedCitations(given, context);
        for (const [id, { sentences }] of Object.entries(chenzhou().assess(given, context).benefits)) {
          const { must, may } = expected[id] ?? { must: [], may: [] };
          expect([id, sentences]).toEqual([id, expect.arrayContaining([...must])]);
          expect([id, sentences.filter((sentence) => !may.includes(sentence))]).toEqual([id, []]);
          expect([id, sentences.length]).not.toEqual([id, 0]);
        }
      }),
      { numRuns: runs(800), seed: 28 },
    );
  });

  it('a later rule is named to those it can concern, from its day', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 6, maxCompletions: 300 }), ({ case: given, context }) => {
        const notices = noticesOf(chenzhou().assess(given, context));
        const later = notices.filter(({ code }) => code === 'later-rule');
        const named = LATER_RULES.filter(({ document }) => later.some(({ by }) => by.includes(document)));
        expect(named.map(({ from }) => from)).toEqual(
          expectedLaterRules(given, context).map(({ from }) => from),
        );
        expect(later).toHaveLength(named.length);
        for (const { document, from, known } of named) {
          const notice = later.find(({ by }) => by.includes(document));
          expect(notice?.since.slice(0, 7)).toBe(from.slice(0, 7));
          if (known === 'day') expect(notice?.since).toBe(from);
          // How an announced day is called is left open.
          if (known !== 'announced') expect(notice?.known).toBe(known);
        }
        const before = notices.some(({ code }) => code === 'before-policy');
        expect(before).toBe(context.on < POLICY_DAY);
      }),
      { numRuns: runs(800), seed: 2018 },
    );
  });

  it('a record that looks wrong is doubted, and no other for the same reason', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 4, maxCompletions: 300 }), ({ case: given, context }) => {
        const doubtful = noticesOf(chenzhou().assess(given, context)).filter(
          ({ code }) => code === 'doubtful',
        );
        const expected = expectedDoubts(given, context);
        for (const kind of KINDS_OF_DOUBT) {
          const raised = doubtful.some(({ facts }) => kind.every((path) => facts.includes(path)));
          const grounds = expected.filter(({ facts }) => facts.join() === kind.join());
          const allowed = grounds.length === 0 ? [false] : [true, grounds.every(({ sure }) => sure)];
          expect([kind, allowed]).toEqual([kind, expect.arrayContaining([raised])]);
        }
      }),
      { numRuns: runs(800), seed: 2031 },
    );
  });
});
