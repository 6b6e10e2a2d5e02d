import { describe, expect, it } from 'vitest';
import { id } from '../../src/case/facts/child.js';
import { householdIncomePerCapita } from '../../src/case/facts/household.js';
import { father } from '../../src/case/facts/parents.js';
import { readerOf } from '../../src/case/read.js';
import { wrongValue } from '../../src/case/wrong.js';
import { RefusedInput } from '../../src/input/issue.js';
import { all, always, any, not, oneOf, yes } from '../../src/logic/expression.js';
import { type Predicate, predicate } from '../../src/predicates/asking/predicate.js';
import {
  isDisabled,
  isEntitledToMinimumLiving,
  isEntitledToNursingSubsidy,
  isMinimumLiving,
  isOrphan,
  isStreet,
  needsPoliceResponse,
} from '../../src/predicates/index.js';
import { ask } from './ask.js';

const ON = { on: '2017-06-01' };
const LOCAL = { birthDate: '2010-01-15', hukouDivision: '431002' };
const GONE = { father: { status: 'deceased' }, mother: { status: 'deceased' } };

/** Whose residence decides. */
const FOUNDLING = {
  birthDate: '2010-01-15',
  hukouDivision: 'none',
  father: { status: 'unidentified' },
  mother: { status: 'unidentified' },
};

/** The codes and paths of a refusal; nothing where nothing was refused. */
function refused(of: Predicate, child: unknown, context: unknown): unknown {
  try {
    ask(of, child, context);
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
  return [];
}

describe('a wrong value is no no', () => {
  it.each([
    [isOrphan, { ...LOCAL, ...GONE, birthDate: '2010-02-30' }, ['invalid-date birthDate']],
    [isOrphan, { ...LOCAL, ...GONE, birthDate: 20100115 }, ['invalid-type birthDate']],
    [isOrphan, { ...LOCAL, ...GONE, birthDate: '2017-06-02' }, ['birth-after-on birthDate']],
    [isOrphan, { ...LOCAL, ...GONE, hukouDivision: '43100' }, ['invalid-division hukouDivision']],
    [isOrphan, { ...LOCAL, ...GONE, hukouDivision: '031002' }, ['invalid-division hukouDivision']],
    [isOrphan, { ...LOCAL, ...GONE, hukouDivision: '4310O2' }, ['invalid-division hukouDivision']],
    [isOrphan, { ...LOCAL, ...GONE, hukouDivision: '4310/2' }, ['invalid-division hukouDivision']],
    [isOrphan, { ...LOCAL, ...GONE, hukouDivision: 431002 }, ['invalid-type hukouDivision']],
    [isOrphan, { ...FOUNDLING, residenceDivision: 'none' }, ['invalid-division residenceDivision']],
    [isOrphan, { ...LOCAL, ...GONE, father: { status: 'dead' } }, ['invalid-value father.status']],
    [isOrphan, { ...LOCAL, ...GONE, father: { status: true } }, ['invalid-type father.status']],
    [isOrphan, { ...LOCAL, ...GONE, father: 'deceased' }, ['invalid-type father']],
    [isDisabled, { ...LOCAL, disability: { certified: 'false' } }, ['invalid-type disability.certified']],
    [
      isEntitledToNursingSubsidy,
      { ...LOCAL, disability: { certified: true, grade: 5 } },
      ['invalid-value disability.grade'],
    ],
    [
      isEntitledToNursingSubsidy,
      { ...LOCAL, disability: { certified: true, grade: '1' } },
      ['invalid-type disability.grade'],
    ],
    [isOrphan, 'a child', ['invalid-type ']],
    [isOrphan, [], ['invalid-type ']],
    [isOrphan, null, ['invalid-type ']],
    [
      isOrphan,
      { birthDate: '2010-13-01', hukouDivision: 'x', father: 1 },
      ['invalid-division hukouDivision', 'invalid-date birthDate', 'invalid-type father'],
    ],
  ])('%# %j', (of, child, issues) => {
    expect(refused(of, child, ON)).toEqual(issues);
  });

  it('a lost parent has no other facts', () => {
    const child = { ...LOCAL, ...GONE, father: { status: 'deceased', custody: 'none', seriouslyIll: null } };
    expect(refused(isOrphan, child, ON)).toEqual(['fact-of-lost-parent father.custody']);
  });

  it('a message names the fact and never the value', () => {
    expect(() => ask(isOrphan, { ...LOCAL, father: { status: 'Zhang San' } }, ON)).toThrow(
      'father.status must be one of living, deceased, declared-missing, out-of-contact, unidentified',
    );
    for (const fact of [id, householdIncomePerCapita])
      expect(wrongValue(fact, 'invalid-type').path).toBe(fact.path);
  });

  it('money and text are read strictly too', () => {
    const money = readerOf(householdIncomePerCapita);
    expect([money('0.5'), money('1e3'), money(5)]).toEqual([50, 'invalid-amount', 'invalid-type']);
    const text = readerOf(id);
    expect([text('a'), text(1)]).toEqual([1, 'invalid-type']);
  });

  it('a division is read as its pattern says', () => {
    const read = readerOf({ ...father.status, path: 'x', type: 'division', allowsNone: false });
    for (const text of ['431002', '000000', '99999', '9999999', '12345x', '１２３４５６', ' 43100']) {
      expect(typeof read(text) === 'number').toBe(/^[1-9][0-9]{5}$/.test(text));
    }
  });
});

describe('a context', () => {
  it.each([
    [undefined, ['required on']],
    [{}, ['required on']],
    [{ on: null }, ['required on']],
    [{ on: 20170601 }, ['invalid-type on']],
    [{ on: '2017-02-29' }, ['invalid-date on']],
    [{ ...ON, readings: 'birthday' }, ['invalid-type readings']],
    [{ ...ON, readings: { birthdays: 'on-birthday' } }, ['unknown-reading readings.birthdays']],
    [{ ...ON, readings: { birthday: 'tomorrow' } }, ['unknown-option readings.birthday']],
  ])('%# %j is refused', (context, issues) => {
    // Asked first in a good context: what is remembered must not let a bad one through.
    ask(isStreet, { ...LOCAL, street: true }, ON);
    expect(refused(isStreet, { ...LOCAL, street: true }, context)).toEqual(issues);
    ask(isStreet, { ...LOCAL, street: true }, { ...ON, readings: {} });
    expect(refused(isStreet, { ...LOCAL, street: true }, context)).toEqual(issues);
  });

  it('is remembered by content, not by object', () => {
    const child = { birthDate: '2010-01-15', hukouDivision: '440103', street: true };
    const readings: Record<string, string> = {};
    const context = { on: '2017-06-01', readings };
    expect(ask(isStreet, child, context)).toBe(true);
    readings['street-hukou'] = 'chenzhou-only';
    expect(ask(isStreet, child, context)).toBe(false);
    expect(ask(isStreet, child, { on: '2017-06-01', readings: { 'street-hukou': 'chenzhou-only' } })).toBe(
      false,
    );
    readings['street-hukou'] = 'any-hukou';
    expect(ask(isStreet, child, context)).toBe(true);
    expect(ask(isStreet, child, { on: '2017-06-01', readings: null })).toBe(true);
    context.on = '2028-01-16';
    expect(ask(isStreet, child, context)).toBe(false);
  });

  it('may carry standards, which no verdict needs', () => {
    expect(ask(isOrphan, { ...LOCAL, ...GONE }, { ...ON, standards: [] })).toBe(true);
  });
});

describe('exact where facts are unknown', () => {
  it('a parent of whom something else is recorded is not lost', () => {
    expect(isOrphan({ ...LOCAL, father: { status: 'deceased' }, mother: { custody: null } }, ON)).toBeNull();
    expect(isOrphan({ ...LOCAL, father: { status: 'deceased' }, mother: { custody: 'none' } }, ON)).toBe(
      false,
    );
  });

  it('closes what Kleene leaves open', () => {
    const either = predicate(any(oneOf(father.status, 'living'), not(oneOf(father.status, 'living'))));
    expect(either({}, ON)).toBe(true);
    const neither = predicate(all(yes(father.seriouslyIll), not(yes(father.seriouslyIll))));
    expect(neither({ father: null }, ON)).toBe(false);
    expect(predicate(always)({}, ON)).toBe(true);
    // Whichever holder is paid, minimum living is not.
    const child = {
      ...LOCAL,
      hasIncomeSource: false,
      supporterAble: false,
      household: { meetsMinimumLiving: true },
    };
    expect(isMinimumLiving(child, ON)).toBe(true);
    expect(isEntitledToMinimumLiving(child, ON)).toBe(false);
  });

  it('asks only what the rule mentions', () => {
    expect(ask(needsPoliceResponse, { ...LOCAL, safety: { incident: 'missing' }, hiv: 'perhaps' }, ON)).toBe(
      true,
    );
  });
});
