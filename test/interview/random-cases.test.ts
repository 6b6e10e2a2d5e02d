import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssessResult, assess, type ChildCase, type FactPath, parseCase } from '../../src/index.js';
import { isRecord } from '../../src/input/record.js';
import {
  type AnswerValue,
  answer,
  type Goal,
  type Interview,
  standingOf,
  startInterview,
} from '../../src/interview/index.js';
import { BENEFITS } from '../../src/policy/rulebook.js';
import { randomCase } from '../oracle/random-case.js';
import { runs } from '../size.js';

/** `npm run test:interview` decides 10,000. */
const RUNS = Number(process.env.INTERVIEW_CASES ?? runs(400));

function recorded(child: ChildCase, fact: FactPath): AnswerValue | null {
  const whole: Readonly<Record<string, unknown>> = { ...child };
  const [name = '', key] = fact.split('.');
  const group = whole[name];
  const value = key === undefined ? group : isRecord(group) ? group[key] : null;
  return typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' ? value : null;
}

/** What is recorded of a parent whose status is not: it tells that the parent is not lost, which no question asks. */
function ofParentsWithoutStatus({ father, mother }: ChildCase): ChildCase {
  return {
    ...(father != null && father.status == null ? { father } : {}),
    ...(mother != null && mother.status == null ? { mother } : {}),
  };
}

/** Answers every question as it is recorded, "don't know" where it is not. */
function interviewed(start: Interview, child: ChildCase): Interview {
  let interview = start;
  let most = Number.POSITIVE_INFINITY;
  for (;;) {
    const { question, atMost } = standingOf(interview);
    // An answer takes questions away and never adds one.
    expect(atMost).toBeLessThan(most);
    most = atMost;
    if (question === null) return interview;
    interview = answer(interview, question.fact, recorded(child, question.fact));
  }
}

/** What a child gets and what must be done: a benefit that is not paid is a no, whatever stands in its way. */
function verdictsOf({ categories, inDifficulty, benefits, measures, monthly }: AssessResult) {
  const paid = Object.entries(benefits).map(([id, { status, amount }]) => [
    id,
    status === 'undetermined' ? null : status === 'entitled',
    amount,
  ]);
  return { categories, inDifficulty, paid, measures, monthly };
}

function typed(input: unknown): ChildCase {
  const parsed = parseCase(input);
  if (!parsed.ok) throw new Error('the random case is refused');
  return parsed.value;
}

describe('an interview decides what assess decides', () => {
  it('over random cases with unknown facts, when everything is asked', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 12, maxCompletions: 1e9 }), ({ case: given, context }) => {
        const child = typed(given);
        const start = startInterview(context, { known: ofParentsWithoutStatus(child) });
        const { result } = standingOf(interviewed(start, child));
        expect(verdictsOf(result)).toEqual(verdictsOf(assess(child, context)));
      }),
      { numRuns: RUNS, seed: 12 },
    );
  }, 600_000);

  it('of one benefit, when only that is asked', () => {
    const goals = fc.constantFrom<Goal[]>(...BENEFITS.map(({ id }) => id));
    fc.assert(
      fc.property(
        randomCase({ maxForgotten: 6, maxCompletions: 1e9 }),
        goals,
        ({ case: given, context }, goal) => {
          if (goal === 'everything') return;
          const child = typed(given);
          const start = startInterview(context, { goal, known: ofParentsWithoutStatus(child) });
          const found = standingOf(interviewed(start, child)).result.benefits[goal];
          const expected = assess(child, context).benefits[goal];
          const paid = (status: string): string => (status === 'excluded' ? 'not-entitled' : status);
          expect([paid(found.status), found.amount]).toEqual([paid(expected.status), expected.amount]);
        },
      ),
      { numRuns: RUNS, seed: 13 },
    );
  }, 600_000);
});
