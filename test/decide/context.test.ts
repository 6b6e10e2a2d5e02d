import { describe, expect, it } from 'vitest';
import { chenzhou } from '../../src/decide/assess.js';
import { RefusedInput } from '../../src/input/issue.js';

const entry = {
  standard: 'orphan-community',
  division: '431000',
  from: '2017-01-01',
  amount: '650',
  unit: 'CNY/month',
  source: 's',
};
const orphan = {
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  care: 'kin',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
};

function amountUnder(context: unknown): string | null {
  return chenzhou().assess(orphan, context).benefits['orphan-living'].amount;
}

function codesUnder(context: unknown): readonly string[] {
  try {
    chenzhou().assess(orphan, context);
  } catch (error) {
    if (error instanceof RefusedInput) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
}

const on = '2017-06-01';

describe('a context is remembered by what it says, not by which object says it', () => {
  it('sees a standard that was changed in place', () => {
    const standards = [{ ...entry }];
    expect(amountUnder({ on, standards })).toBe('650.00');
    for (const one of standards) one.amount = '700';
    expect(amountUnder({ on, standards })).toBe('700.00');
    standards.pop();
    expect(amountUnder({ on, standards })).toBe('600.00');
  });

  it('sees readings that were changed in place', () => {
    const readings: Record<string, string> = {};
    expect(chenzhou().assess(orphan, { on, readings }).readings.birthday).toBe('day-after');
    readings.birthday = 'on-birthday';
    expect(chenzhou().assess(orphan, { on, readings }).readings.birthday).toBe('on-birthday');
    expect(chenzhou().assess(orphan, { on }).readings.birthday).toBe('day-after');
  });

  it('refuses what is wrong, whatever was accepted before', () => {
    expect(codesUnder({ on, readings: {} })).toEqual([]);
    expect(codesUnder({ on, readings: { bogus: 'x' } })).toEqual(['unknown-reading']);
    expect(codesUnder({ on, readings: {} })).toEqual([]);
    expect(codesUnder({ on, readings: 'x' })).toEqual(['invalid-type']);
    expect(codesUnder({ on, standards: [] })).toEqual([]);
    expect(codesUnder({ on, standards: {} })).toEqual(['invalid-type']);
    expect(codesUnder({ on, standards: [entry] })).toEqual([]);
    expect(codesUnder({ on, standards: [{ ...entry, note: 'x' }] })).toEqual(['unexpected-field']);
    expect(codesUnder({ on, standards: [entry] })).toEqual([]);
    expect(codesUnder({ on, standards: [7] })).toEqual(['invalid-type']);
    expect(codesUnder({ on: 20170601 })).toEqual(['invalid-type']);
    expect(codesUnder(null)).toEqual(['required']);
  });

  it('forgets days after many of them and makes them again', () => {
    const first = amountUnder({ on: '2017-01-01', standards: [entry] });
    for (let year = 1000; year < 1410; year += 1)
      amountUnder({ on: `${year + 1100}-01-01`, standards: [entry] });
    expect(amountUnder({ on: '2017-01-01', standards: [entry] })).toBe(first);
  });
});
