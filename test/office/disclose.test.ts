import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTS } from '../../src/case/dictionary.js';
import { assess, chenzhou } from '../../src/decide/assess.js';
import { type Node, TERMINAL } from '../../src/logic/diagram.js';
import { isWaiting, OFFICE_FACTS, office, officeIssue } from '../../src/office/disclose.js';
import { READINGS } from '../../src/policy/readings.js';
import { randomCase } from '../oracle/random-case.js';

const ON = '2017-06-01';

/** What an office list must not tell apart: HIV, the parents, and who raises the child. */
const _SECRET = FACTS.flatMap((fact, slot) =>
  /^(father\.|mother\.|care$|hiv$|orphanAtEighteen$)/.test(fact.path) ? [slot] : [],
);

function _slotsIn(node: Node, found = new Set<number>(), seen = new Set<Node>()): Set<number> {
  if (node.slot === TERMINAL || seen.has(node)) return found;
  seen.add(node);
  found.add(node.slot);
  for (const kid of node.kids) _slotsIn(kid, found, seen);
  return found;
}

const _single = READINGS.flatMap((reading) =>
  Object.keys(reading.options).map((option) => ({ [reading.id]: option })),
);

describe('what an office list shows', () => {
  it('the row of a child with HIV is the row of an orphan who is paid the same', () => {
    const lost = fc.constantFrom('deceased', 'declared-missing', 'unidentified');
    let compared = 0;
    fc.assert(
      fc.property(
        randomCase({ maxForgotten: 8, maxCompletions: 3000 }),
        fc.record({ father: lost, mother: lost, care: fc.constantFrom('kin', 'institution', null) }),
        ({ case: given, context }, family) => {
          const positive = { ...given, id: 'a', hiv: true };
          const orphan = {
            ...given,
            id: 'b',
            hiv: false,
            father: { status: family.father },
            mother: { status: family.mother },
            ...(family.care === null ? {} : { care: family.care }),
          };
          const one = office(chenzhou().assess(positive, context));
          const other = office(chenzhou().assess(orphan, context));
          if (JSON.stringify([one.living, one.monthly]) !== JSON.stringify([other.living, other.monthly]))
            return;
          if (one.living.status !== 'entitled' || one.living.amount === null) return;
          compared += 1;
          expect({ ...one, id: 'b' }).toEqual(other);
        },
      ),
      { numRuns: 3000, seed: 179 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  const local = { birthDate: '2010-01-15', hukouDivision: '431002' } as const;
  const shown = (given: Parameters<typeof assess>[0]) => office(assess(given, { on: ON }));

  it('one sum stands for all monthly money', () => {
    const child = {
      ...local,
      id: 'a',
      hiv: true,
      father: { status: 'living' },
      household: { meetsMinimumLiving: false },
    } as const;
    const known = { ...child, hasIncomeSource: true, disability: { certified: false } };
    expect(shown(known).living).toEqual({ status: 'entitled', amount: '600.00' });
    expect(shown(known).id).toBe('a');
    expect(shown(child).living).toEqual({ status: 'entitled', amount: null });
    expect(shown({ ...known, hiv: false }).living).toEqual({
      status: 'not-entitled',
      amount: null,
    });
  });

  it('two benefits that stand in for each other are entitled together, as they would be alone', () => {
    const known = {
      hasIncomeSource: true,
      household: { meetsMinimumLiving: false },
      disability: { certified: false },
    };
    const exchange = { ...local, ...known, hiv: true, care: 'kin', mother: { status: 'deceased' } } as const;
    const result = assess(exchange, { on: ON });
    expect(result.benefits['orphan-living'].status).toBe('undetermined');
    expect(result.benefits['hiv-living'].status).toBe('undetermined');
    expect(result.missing).toContain('father.status');
    expect(office(result).living).toEqual({ status: 'entitled', amount: '600.00' });
    expect(office(result).missing).not.toContain('father.status');
  });

  it('a child of whom HIV alone is unknown waits like a child of whom a parent is unknown', () => {
    const known = {
      ...local,
      hasIncomeSource: true,
      care: 'kin',
      household: { meetsMinimumLiving: false },
      disability: { certified: false },
    } as const;
    const untested = shown({ ...known, father: { status: 'living', custody: 'none' } });
    const half = shown({ ...known, hiv: false, mother: { status: 'deceased' } });
    expect(untested).toEqual(half);
    expect(untested.living.status).toBe('undetermined');
    expect(isWaiting(untested)).toBe(true);
  });

  it('a child of whom nothing shown is open does not wait', () => {
    expect(isWaiting(shown({ birthDate: '1990-01-01', orphanAtEighteen: false }))).toBe(false);
  });

  it('names no fact outside of its list, in the order of the dictionary', () => {
    const { missing } = shown(local);
    expect(missing.length).toBeGreaterThan(10);
    expect(missing).toEqual(OFFICE_FACTS.filter((path) => missing.includes(path)));
  });

  it('once a child is destitute, nobody is sent for the papers of hardship', () => {
    const destitute = { ...local, hasIncomeSource: false, supporterAble: false };
    expect(shown(destitute).missing).not.toContain('household.inHardship');
    expect(shown(destitute).missing).not.toContain('household.meetsMinimumLiving');
  });

  it('under a reading that ties 低保 to the parents its condition is withheld', () => {
    const readings = { 'minimum-living-supporter': 'able-supporter' } as const;
    expect(shown(local).missing).toContain('household.meetsMinimumLiving');
    const result = assess(local, { on: ON, readings });
    expect(office(result).missing).not.toContain('household.meetsMinimumLiving');
  });

  it('an issue does not name what is withheld', () => {
    const issue = { code: 'invalid-type', path: 'hiv', message: 'hiv must be true or false' };
    expect(officeIssue(issue)).toEqual({
      code: 'invalid-type',
      path: '',
      message: 'a fact that is not named here is not as the dictionary asks',
    });
    const near = { code: 'unknown-fact', path: 'hvi', message: 'hvi is not a fact; did you mean hiv?' };
    expect(JSON.stringify(officeIssue(near))).not.toMatch(/hiv|hvi/);
    const other = { code: 'invalid-date', path: 'birthDate', message: 'birthDate must be a calendar day' };
    expect(officeIssue(other)).toBe(other);
  });
});
