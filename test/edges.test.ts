import { describe, expect, it } from 'vitest';
import { FACTS, slotOf } from '../src/case/dictionary.js';
import { street } from '../src/case/facts/circumstances.js';
import { assess, chenzhou, parseCase } from '../src/decide/assess.js';
import { parseStandards } from '../src/decide/parse-standards.js';
import { tabulate } from '../src/decide/tabulate.js';
import { verify } from '../src/decide/verify.js';
import { RefusedInput } from '../src/input/issue.js';
import { nearest } from '../src/input/nearest.js';
import { certain } from '../src/logic/certain.js';
import { OFFICE } from '../src/office/office-case.js';
import { entitlements } from '../src/policy/entitlements.js';
import { LIVING_BENEFITS } from '../src/policy/living.js';
import { EXCLUSIONS } from '../src/policy/stacking.js';

const ON = { on: '2017-06-01' };

/** Where the library would be wrong itself it stops; it does not guess. */
describe('mistakes of our own', () => {
  it('a look-up that cannot miss', () => {
    expect(certain(0)).toBe(0);
    expect(() => certain(undefined)).toThrow(RangeError);
  });

  it('a fact that is not in the dictionary', () => {
    expect(slotOf(street)).toBe(FACTS.indexOf(street));
    expect(() => slotOf({ ...street })).toThrow('street is not in the dictionary');
  });

  it('a holder that stands below what it excludes', () => {
    expect(() => entitlements([...LIVING_BENEFITS].reverse(), EXCLUSIONS, () => null)).toThrow(
      'must stand before what it excludes',
    );
  });

  it('an item that does not keep its id', () => {
    let reads = 0;
    const item = {
      get id() {
        reads += 1;
        return String(reads);
      },
    };
    expect(() => tabulate([item], () => true)).toThrow('every item must have an entry');
  });

  it('a refusal without an issue', () => {
    expect(new RefusedInput([]).message).toBe('the input is refused');
  });
});

describe('names that nobody can have meant', () => {
  it('are not suggested, and are cut', () => {
    expect(nearest('x'.repeat(65), ['x'.repeat(64)])).toBeUndefined();
    const parsed = parseCase({ ['y'.repeat(100)]: true });
    expect(parsed).toMatchObject({ issues: [{ code: 'unknown-fact', path: `${'y'.repeat(80)}…` }] });
  });

  it('are masked where they hold a number as long as an identity number', () => {
    const parsed = parseCase({ '43100220100115001X': true, father: { a431002201001150012: 1 } });
    expect(parsed).toMatchObject({ issues: [{ path: '…' }, { path: 'father.a…' }] });
    expect(JSON.stringify(parsed)).not.toMatch(/\d{6}/);
  });

  it.each([
    ['a12345', 'a12345'],
    ['a123456', 'a…'],
    ['a431002b', 'a…b'],
    ['a2010011', 'a…'],
    ['a20100115', 'a…'],
    ['a201001150', 'a…'],
    ['a20100115x', 'a…'],
  ])(
    'are masked from six digits on, the length of a division, a date of eight included: %s',
    (name, shown) => {
      expect(parseCase({ [name]: true })).toMatchObject({ issues: [{ path: shown }] });
    },
  );

  it('but a swap of two letters is', () => {
    expect(nearest('hvi', ['street', 'hiv'])).toBe('hiv');
    expect(nearest('househlod', ['household', 'father'])).toBe('household');
  });
});

describe('verify', () => {
  const orphan = { birthDate: '2010-01-15', hukouDivision: '431002' };
  const result = assess(orphan, ON);

  it('finds what was changed', () => {
    const changed = { ...result, monthly: { min: '1.00', max: null } };
    expect(verify(changed, orphan)).toEqual({
      identical: false,
      differences: [{ path: 'monthly.min', from: '1.00', to: '0.00' }],
    });
  });

  it('finds members in another order, which are other bytes', () => {
    const turned = Object.fromEntries(Object.entries(result).reverse());
    expect(verify(turned, orphan)).toMatchObject({ identical: false, differences: [{ path: '' }] });
  });

  it('refuses what is no result', () => {
    expect(() => verify('a result', orphan)).toThrow(RefusedInput);
  });
});

describe('readings', () => {
  it('one that is there but undefined keeps its default', () => {
    const result = chenzhou().assess({}, { ...ON, readings: { birthday: undefined } });
    expect(result.readings.birthday).toBe('day-after');
  });
});

describe('standards', () => {
  const entry = {
    standard: 'orphan-community',
    division: '431000',
    amount: '650',
    unit: 'CNY/month',
    source: 's',
  };

  it('an end without a beginning is not also called too early', () => {
    expect(parseStandards([{ ...entry, until: '2017-12-31' }])).toMatchObject({
      issues: [{ code: 'required', path: 'standards[0].from' }],
    });
  });

  it('an end before the beginning is refused, and an end that does not exist', () => {
    const until = (day: string): unknown => parseStandards([{ ...entry, from: '2017-06-01', until: day }]);
    const wrong = { issues: [{ code: 'invalid-date', path: 'standards[0].until' }] };
    expect(until('2017-05-31')).toMatchObject(wrong);
    expect(until('2017-06-31')).toMatchObject(wrong);
    expect(until('2017-06-01')).toMatchObject({ ok: true });
  });

  it('are given back checked', () => {
    const given = { ...entry, from: '2017-01-01' };
    expect(parseStandards([given])).toEqual({ ok: true, value: [{ ...given, until: null }] });
  });
});

describe('what is not known is not ignored', () => {
  const codes = (ask: () => unknown): unknown => {
    try {
      return ask();
    } catch (error) {
      if (error instanceof RefusedInput) return error.issues.map(({ code, path }) => `${code} ${path}`);
      throw error;
    }
  };

  it('a misspelt member of a context is refused, not taken for absent', () => {
    const context = { ...ON, standrds: [], reading: {} };
    expect(codes(() => chenzhou().assess({}, context))).toEqual([
      'unexpected-field standrds',
      'unexpected-field reading',
    ]);
    expect(codes(() => chenzhou().assess({}, { ...ON, standards: {}, x: 1 }))).toEqual([
      'unexpected-field x',
      'invalid-type standards',
    ]);
  });

  it('parseCase refuses a day that does not exist', () => {
    expect(parseCase({}, { on: '2017-02-30' })).toMatchObject({
      issues: [{ code: 'invalid-date', path: 'on' }],
    });
    expect(parseCase({ birthDate: '2017-06-02' }, ON)).toMatchObject({
      issues: [{ code: 'birth-after-on' }],
    });
  });
});

describe('an office list', () => {
  const shown = (path: string, code: string): string =>
    OFFICE.issueShown({ ...{ code, path }, message: `${path} must be x`, messageZh: `${path} 须为 x` }).path;

  it('names every cell that is wrong, but no name that names HIV', () => {
    expect(shown('household.rural', 'invalid-type')).toBe('household.rural');
    expect(shown('father.status', 'invalid-value')).toBe('father.status');
    expect(shown('aids', 'unknown-fact')).toBe('aids');
    expect(shown('HIV', 'unknown-fact')).toBe('');
    const near = {
      ...{ code: 'unknown-fact', path: 'hvi' },
      message: 'hvi is no fact; did you mean hiv?',
      messageZh: 'hvi 不是信息项；是否指hiv？',
    };
    const all = { ...near, messageZh: '是否指艾滋病', suggestion: 'hiv' };
    for (const issue of [near, all]) {
      expect(OFFICE.issueShown(issue).path).toBe('hvi');
      expect(JSON.stringify(OFFICE.issueShown(issue))).not.toMatch(/hiv|艾滋/i);
    }
  });
});
