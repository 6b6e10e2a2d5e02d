import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chenzhou } from '../../src/decide/assess.js';
import type { AssessResult } from '../../src/decide/result.js';
import { verify } from '../../src/decide/verify.js';
import { READINGS } from '../../src/policy/readings.js';
import { BENEFITS } from '../../src/policy/rulebook.js';
import { EXCLUSIONS } from '../../src/policy/stacking.js';
import { nest } from '../oracle/facts.js';
import { randomCase } from '../oracle/random-case.js';
import { runs } from '../size.js';

const assess = (input: unknown, context: unknown): AssessResult => chenzhou().assess(input, context);

/** Every verdict of a result by name; a benefit that is not paid is a no, whatever stands in its way. */
function verdicts(result: AssessResult): Map<string, boolean | null> {
  const found = new Map<string, boolean | null>([['inDifficulty', result.inDifficulty]]);
  for (const [id, truth] of Object.entries(result.categories)) found.set(`categories.${id}`, truth);
  for (const [id, truth] of Object.entries(result.measures)) found.set(`measures.${id}`, truth);
  for (const [id, { status }] of Object.entries(result.benefits)) {
    found.set(`benefits.${id}`, status === 'undetermined' ? null : status === 'entitled');
  }
  return found;
}

const yuan = (amount: string | null): number =>
  amount === null ? Number.NaN : Number(amount.replace('.', ''));

describe('what must hold of every child', () => {
  it('learning a fact never contradicts a settled verdict, never widens the bounds, never adds to the missing facts', () => {
    fc.assert(
      fc.property(
        randomCase({ maxForgotten: 20, maxCompletions: 1e9 }),
        fc.nat(),
        ({ case: given, complete, forgotten, context }, pick) => {
          const path = forgotten[pick % Math.max(1, forgotten.length)];
          const learnt = path === undefined ? undefined : complete[path];
          if (path === undefined || learnt === undefined) return;
          const [name = '', key] = path.split('.');
          const group = given[name];
          const known =
            key === undefined
              ? { [name]: learnt }
              : { [name]: { ...(typeof group === 'object' ? group : {}), [key]: learnt } };
          const before = assess(given, context);
          const after = assess({ ...given, ...known }, context);
          const now = verdicts(after);
          for (const [verdict, truth] of verdicts(before)) {
            if (truth !== null) expect([verdict, now.get(verdict)]).toEqual([verdict, truth]);
          }
          expect(yuan(after.monthly.min)).toBeGreaterThanOrEqual(yuan(before.monthly.min));
          if (before.monthly.max !== null)
            expect(yuan(after.monthly.max)).toBeLessThanOrEqual(yuan(before.monthly.max));
          expect(before.missing).toEqual(expect.arrayContaining([...after.missing]));
        },
      ),
      { numRuns: runs(1500), seed: 11 },
    );
  });

  it('exclusive benefits are never both paid', () => {
    let met = 0;
    fc.assert(
      fc.property(randomCase({ maxForgotten: 3 }), ({ case: given, context }) => {
        const result = assess(given, context);
        for (const { holder, excludes, only } of EXCLUSIONS) {
          if (holder === 'workInjuryCareFee') continue;
          if (only !== null && result.readings[only.reading.id] !== only.option) continue;
          const both = [result.benefits[holder].status, result.benefits[excludes].status];
          expect(both).not.toEqual(['entitled', 'entitled']);
          if (both[0] === 'entitled' && both[1] === 'excluded') met += 1;
        }
      }),
      { numRuns: runs(1500), seed: 12 },
    );
    expect(met).toBeGreaterThan(25);
  });

  it('a higher standard never lowers an amount, nor the monthly sum', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 4 }), fc.nat(), ({ case: given, context }, pick) => {
        const standards = context.standards ?? [];
        const raised = standards[pick % Math.max(1, standards.length)];
        if (raised === undefined) return;
        const amount =
          raised.unit === 'ratio'
            ? '1'
            : raised.amount.replace(/^\d+/, (whole) => String(Number(whole) + 100));
        const higher = standards.map((entry) => (entry === raised ? { ...entry, amount } : entry));
        const before = assess(given, context);
        const after = assess(given, { ...context, standards: higher });
        for (const { id } of BENEFITS) {
          const [was, is] = [before.benefits[id].amount, after.benefits[id].amount];
          if (was !== null && is !== null) expect(yuan(is)).toBeGreaterThanOrEqual(yuan(was));
        }
        expect(yuan(after.monthly.min)).toBeGreaterThanOrEqual(yuan(before.monthly.min));
        if (before.monthly.max !== null)
          expect(yuan(after.monthly.max)).toBeGreaterThanOrEqual(yuan(before.monthly.max));
      }),
      { numRuns: runs(1000), seed: 13 },
    );
  });

  it('the same case gives the same bytes, in whatever order its facts and standards come, and verifies', () => {
    fc.assert(
      fc.property(randomCase(), ({ case: given, context }) => {
        const once = JSON.stringify(assess(given, context));
        const turned = Object.fromEntries(Object.entries(given).reverse());
        const standards = [...(context.standards ?? [])].reverse();
        expect(JSON.stringify(assess(turned, { ...context, standards }))).toBe(once);
        expect(verify(JSON.parse(once), given)).toEqual({ identical: true, differences: [] });
      }),
      { numRuns: runs(600), seed: 14 },
    );
  });

  it('a complete case leaves nothing open', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 0 }), ({ complete, context }) => {
        const whole = Object.fromEntries(Object.entries(complete));
        const result = assess(nest(whole), context);
        expect(result.missing).toEqual([]);
        expect([...verdicts(result).values()]).not.toContain(null);
      }),
      { numRuns: runs(500), seed: 15 },
    );
  });

  it('all readings stand in every result', () => {
    const { readings } = assess({}, { on: '2017-06-01', readings: { birthday: 'on-birthday' } });
    expect(Object.keys(readings)).toEqual(READINGS.map(({ id }) => id));
    expect(readings.birthday).toBe('on-birthday');
  });
});
