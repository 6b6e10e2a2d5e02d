import { describe, expect, it } from 'vitest';
import { birthDate, hukouDivision, id } from '../../src/case/facts/child.js';
import { care, street } from '../../src/case/facts/circumstances.js';
import { disabilityGrade } from '../../src/case/facts/disability.js';
import { householdIncomePerCapita } from '../../src/case/facts/household.js';
import type { Fact } from '../../src/logic/fact.js';
import { caseValue, valueWords } from '../../src/logic/wording.js';

describe('a recorded value', () => {
  const rows: readonly (readonly [Fact, number, boolean | number | string, string, string])[] = [
    [street, 1, true, '是', 'yes'],
    [street, 0, false, '否', 'no'],
    [care, 3, 'institution', '福利机构供养', 'welfare institution'],
    [disabilityGrade, 1, 2, '2', '2'],
    [disabilityGrade, 9, 9, '9', '9'],
    [birthDate, 20100203, '2010-02-03', '2010-02-03', '2010-02-03'],
    [hukouDivision, 431021, '431021', '431021', '431021'],
    [hukouDivision, 0, 'none', '无', 'none'],
    [householdIncomePerCapita, 42005, '420.05', '420.05', '420.05'],
    [id, 1, '1', '1', '1'],
  ];
  for (const [fact, slot, value, zh, en] of rows)
    it(`${fact.path} ${slot}`, () => {
      expect(caseValue(fact, slot)).toBe(value);
      expect(valueWords(fact, slot)).toEqual({ zh, en });
    });

  it('is unknown, not no, where nothing is recorded', () => {
    expect(valueWords(street, undefined)).toEqual({ zh: '未知', en: 'unknown' });
    expect(valueWords(street, null)).toEqual({ zh: '未知', en: 'unknown' });
  });

  it('a value that is not in the list is shown as it is', () => {
    expect(valueWords(care, 12)).toEqual({ zh: '12', en: '12' });
  });
});
