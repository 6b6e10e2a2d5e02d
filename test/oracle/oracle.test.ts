/**
 * The oracle itself against facts worked out by hand: it must be right before anything is compared with it.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../size.js';
import { formatDay, hasReached, parseDay, shiftDay } from './calendar.js';
import { ageBand, forEachCompletion, openFacts, representativeBirthDates } from './completions.js';
import type { OracleContext, StandardEntry } from './context.js';
import { decide } from './decide.js';
import { expectedResult } from './expected.js';
import { FACTS, type FactValue, nest } from './facts.js';
import { BENEFITS, CATEGORIES, MEASURES } from './ids.js';
import { fenOf, shareOf, yuanOf } from './money.js';
import { monthly, ORPHAN, PLAIN, without } from './plain.js';
import { randomCase } from './random-case.js';

describe('cases worked out by hand', () => {
  it('gives nothing to the unremarkable child', () => {
    const result = expectedResult(nest(PLAIN), { on: '2017-06-01' });
    expect(result.inDifficulty).toBe(false);
    expect(Object.values(result.categories)).toEqual(Array(7).fill(false));
    expect(Object.values(result.benefits).map(({ status }) => status)).toEqual(
      Array(29).fill('not-entitled'),
    );
    expect(Object.values(result.measures)).toEqual(Array(13).fill(false));
    expect(result.monthly).toEqual({ min: '0.00', max: '0.00' });
    expect(result.missing).toEqual([]);
    expect(result.standardsMissing).toEqual([]);
  });

  it('pays an orphan of unknown care one of two rates and asks for care', () => {
    const result = expectedResult(nest(without(ORPHAN, 'care')), { on: '2017-06-01' });
    expect(result.benefits['orphan-living']).toEqual({
      status: 'entitled',
      amount: null,
      standard: null,
      excludedBy: [],
    });
    expect(result.monthly).toEqual({ min: '600.00', max: '1000.00' });
    expect(result.missing).toEqual(['care']);
  });

  it('takes the county entry before the city entry', () => {
    const standards = [
      monthly('orphan-community', '431000', '650'),
      monthly('orphan-community', '431021', '700.5'),
    ];
    const result = expectedResult(nest(ORPHAN), { on: '2017-06-01', standards });
    expect(result.benefits['orphan-living']).toEqual({
      status: 'entitled',
      amount: '700.50',
      standard: { standard: 'orphan-community', division: '431021', from: '2017-01-01', source: 's' },
      excludedBy: [],
    });
    // Which county it is changes the amount, whether it is in Chenzhou changes nearly everything.
    const unknownCounty = expectedResult(nest(without(ORPHAN, 'hukouDivision')), {
      on: '2017-06-01',
      standards,
    });
    expect(unknownCounty.benefits['orphan-living']?.status).toBe('undetermined');
    expect(unknownCounty.monthly).toEqual({ min: '0.00', max: '700.50' });
    expect(unknownCounty.missing).toEqual(['hukouDivision']);
  });

  it('names the orphan allowance as what excludes, and leaves the unknown amount of nursing open', () => {
    const disabled = {
      ...ORPHAN,
      'disability.certified': true,
      'disability.grade': 1,
      'household.meetsMinimumLiving': true,
    };
    const result = expectedResult(nest(disabled), { on: '2017-06-01' });
    expect(result.benefits['hardship-disability-subsidy']).toMatchObject({
      status: 'excluded',
      excludedBy: ['orphan-living'],
    });
    expect(result.benefits['minimum-living']).toMatchObject({
      status: 'excluded',
      excludedBy: ['orphan-living'],
    });
    expect(result.benefits['nursing-subsidy']).toMatchObject({ status: 'entitled', amount: null });
    expect(result.monthly).toEqual({ min: '600.00', max: null });
    expect(result.standardsMissing).toEqual([
      'nursing-subsidy',
      'insurance-premium',
      'premium-share-minimum-living',
      'premium-share-severe-disability',
    ]);
  });

  it('names the holders of some completions when none holds in all', () => {
    const child = {
      ...PLAIN,
      hasIncomeSource: false,
      supporterAble: false,
      'household.meetsMinimumLiving': true,
      'mother.status': 'deceased',
    };
    // A father of whom nothing is known may be dead (orphan) or not (destitute): 低保 is excluded either way.
    const fatherUnknown = without(
      child,
      ...FACTS.map(({ path }) => path).filter((path) => path.startsWith('father.')),
    );
    const result = expectedResult(nest(fatherUnknown), { on: '2017-06-01' });
    expect(result.categories.orphan).toBeNull();
    expect(result.benefits['minimum-living']).toMatchObject({
      status: 'excluded',
      excludedBy: ['orphan-living', 'destitute-support'],
    });
    expect(result.missing[0]).toBe('father.status');
  });

  it('does not take a parent for lost of whom something else is recorded', () => {
    const child = {
      ...without(PLAIN, 'father.status'),
      'mother.status': 'deceased',
      'guardianship.otherGuardian': true,
    };
    const result = expectedResult(nest(child), { on: '2017-06-01' });
    expect(result.categories.orphan).toBe(false);
    expect(result.missing).toEqual([]);
    // Without another guardian it matters whether he is out of contact.
    const alone = expectedResult(nest({ ...child, 'guardianship.otherGuardian': false }), {
      on: '2017-06-01',
    });
    expect(alone.categories.orphan).toBe(false);
    expect(alone.measures['mandatory-report']).toBeNull();
    expect(alone.missing).toEqual(['father.status']);
  });

  it('lists a fact that changes only an amount', () => {
    const poor = { ...without(PLAIN, 'household.incomePerCapita'), 'household.meetsMinimumLiving': true };
    const standards = [{ ...monthly('minimum-living', '431000', '252.17'), rural: false }];
    const result = expectedResult(nest(poor), { on: '2017-06-01', standards });
    expect(result.missing).toEqual(['household.incomePerCapita']);
    expect(result.monthly).toEqual({ min: '0.00', max: '252.17' });
    expect(result.benefits['minimum-living']).toMatchObject({
      status: 'entitled',
      amount: null,
      standard: { standard: 'minimum-living', division: '431000', from: '2017-01-01', source: 's' },
    });
  });

  it('does not tell a rural from an urban entry where a result shows them alike', () => {
    const destitute = { ...without(PLAIN, 'household.rural'), hasIncomeSource: false, supporterAble: false };
    const entry = monthly('destitute-support', '431000', '500');
    const standards = [
      { ...entry, rural: true },
      { ...entry, rural: false },
    ];
    const result = expectedResult(nest(destitute), { on: '2017-06-01', standards });
    expect(result.benefits['destitute-support']).toMatchObject({
      amount: '500.00',
      standard: { source: 's' },
    });
    expect(result.missing).toEqual([]);
  });

  it('pays the largest share of the premium, rounded half-up', () => {
    const share = (standard: StandardEntry['standard'], amount: string): StandardEntry => ({
      ...monthly(standard, '431000', amount),
      unit: 'ratio',
    });
    const child = {
      ...PLAIN,
      'household.meetsMinimumLiving': true,
      'disability.certified': true,
      'disability.grade': 2,
    };
    const premium: StandardEntry = { ...monthly('insurance-premium', '431000', '150.01'), unit: 'CNY/year' };
    const standards = [
      premium,
      share('premium-share-minimum-living', '0.5'),
      share('premium-share-severe-disability', '0.3333'),
    ];
    const both = expectedResult(nest(child), { on: '2017-06-01', standards });
    expect(both.benefits['premium-subsidy']).toMatchObject({ status: 'entitled', amount: '75.01' });
    const oneMissing = expectedResult(nest(child), { on: '2017-06-01', standards: standards.slice(0, 2) });
    expect(oneMissing.benefits['premium-subsidy']).toMatchObject({ status: 'entitled', amount: null });
    const whole = [premium, share('premium-share-minimum-living', '1')];
    const wholeDue = expectedResult(nest(child), { on: '2017-06-01', standards: whole });
    expect(wholeDue.benefits['premium-subsidy']).toMatchObject({ status: 'entitled', amount: '150.01' });
    expect(wholeDue.standardsMissing).not.toContain('premium-share-severe-disability');
  });
});

describe('calendar and money', () => {
  it('reaches an age on the day after the birthday, or on it', () => {
    expect(hasReached('2000-06-01', 18, '2018-06-01', false)).toBe(false);
    expect(hasReached('2000-06-01', 18, '2018-06-02', false)).toBe(true);
    expect(hasReached('2000-06-01', 18, '2018-06-01', true)).toBe(true);
    expect(hasReached('2000-06-01', 18, '2018-05-31', true)).toBe(false);
  });

  it('ends the term of a child born on 29 February on 28 February of a common year', () => {
    expect(hasReached('2000-02-29', 18, '2018-02-28', false)).toBe(false);
    expect(hasReached('2000-02-29', 18, '2018-03-01', false)).toBe(true);
    expect(hasReached('2000-02-29', 18, '2018-02-27', true)).toBe(false);
    expect(hasReached('2000-02-29', 18, '2018-02-28', true)).toBe(true);
    expect(hasReached('2000-02-29', 16, '2016-02-29', false)).toBe(false);
    expect(hasReached('2000-02-29', 16, '2016-03-01', false)).toBe(true);
  });

  it('has one representative birth date for every band that any day falls in', () => {
    for (const on of ['2017-06-01', '2018-02-28', '2020-02-29', '2019-03-01', '2021-01-01']) {
      for (const birthday of ['day-after', 'on-birthday'] as const) {
        const context: OracleContext = { on, readings: { birthday } };
        const bands = new Set(representativeBirthDates(context).map((day) => ageBand(day, context)));
        const seen = new Set<string>();
        let day = parseDay(on);
        for (let step = 0; step < 366 * 20; step += 1) {
          seen.add(ageBand(formatDay(day), context));
          day = shiftDay(day, -1);
        }
        expect([...bands].sort()).toEqual([...seen].sort());
      }
    }
  });

  it('reads and writes money by its digits', () => {
    expect(fenOf('0')).toBe(0);
    expect(fenOf('3.5')).toBe(350);
    expect(fenOf('999999999.99')).toBe(99999999999);
    expect(yuanOf(5)).toBe('0.05');
    expect(yuanOf(60000)).toBe('600.00');
    expect(shareOf(15001, 5000)).toBe(7501);
    expect(shareOf(99999999999, 9999)).toBe(99989999999);
  });
});

describe('random cases', () => {
  it('leaves a complete case without missing facts and agrees with its one decision', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 0 }), ({ case: nested, complete, context }) => {
        const result = expectedResult(nested, context);
        const decision = decide(complete, context);
        expect(result.missing).toEqual([]);
        expect(result.categories).toEqual(decision.categories);
        expect(result.measures).toEqual(decision.measures);
        expect(result.monthly.min).toBe(yuanOf(decision.monthly.total));
      }),
      { numRuns: runs(300) },
    );
  });

  it('contains the complete case among the completions of the forgetful one', () => {
    fc.assert(
      fc.property(randomCase({ maxCompletions: 1000 }), ({ case: nested, complete, forgotten, context }) => {
        const result = expectedResult(nested, context);
        const decision = decide(complete, context);
        for (const id of CATEGORIES) expect([null, decision.categories[id]]).toContain(result.categories[id]);
        for (const id of MEASURES) expect([null, decision.measures[id]]).toContain(result.measures[id]);
        for (const id of BENEFITS) {
          const allowed = decision.benefits[id].paid
            ? ['entitled', 'undetermined']
            : ['not-entitled', 'excluded', 'undetermined'];
          expect(allowed).toContain(result.benefits[id]?.status);
        }
        // A lost parent whose status is forgotten has other facts that may then be asked for.
        const asked = result.missing.filter((path) => !/^(father|mother)\./.test(path));
        for (const path of asked) expect(forgotten).toContain(path);
      }),
      { numRuns: runs(200) },
    );
  });

  it('lists the facts that a comparison of all pairs of completions lists', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 4, maxCompletions: 60 }), ({ case: nested, context }) => {
        const all: { facts: Record<string, FactValue>; says: string }[] = [];
        forEachCompletion(openFacts(nested, context), (complete) => {
          const { categories, inDifficulty, benefits, measures } = decide(complete, context);
          const shown = BENEFITS.map((id) => [benefits[id].paid, benefits[id].amount, benefits[id].entryKey]);
          all.push({
            facts: { ...complete },
            says: JSON.stringify([categories, inDifficulty, measures, shown]),
          });
        });
        const listed = new Set<string>();
        for (const one of all) {
          for (const other of all) {
            const differing = FACTS.filter(({ path }) => one.facts[path] !== other.facts[path]);
            const [first] = differing;
            if (first !== undefined && differing.length === 1 && one.says !== other.says)
              listed.add(first.path);
          }
        }
        expect(new Set(expectedResult(nested, context).missing)).toEqual(listed);
      }),
      { numRuns: runs(100) },
    );
  });
});
