/** Children worked out by hand start from these. */
import type { StandardEntry } from './context.js';
import { FACTS, type FactValue } from './facts.js';

/** A complete, unremarkable child of ten with two able parents: nothing is due. */
export const PLAIN: Readonly<Record<string, FactValue>> = {
  ...Object.fromEntries(
    FACTS.map(({ path, domain }): [string, FactValue] => [
      path,
      domain.kind === 'listed' ? (domain.values[0] ?? '') : '',
    ]),
  ),
  birthDate: '2007-01-01',
  hukouDivision: '431021',
  residenceDivision: '431021',
  hasIncomeSource: true,
  supporterAble: true,
  'household.incomePerCapita': '1000',
  'father.ableToGuard': true,
  'mother.ableToGuard': true,
  'education.stage': 'primary',
  'education.enrolled': true,
  'disability.grade': 4,
};

export function without(
  facts: Readonly<Record<string, FactValue>>,
  ...paths: string[]
): Record<string, FactValue> {
  const left = { ...facts };
  for (const path of paths) delete left[path];
  return left;
}

export const ORPHAN = { ...PLAIN, 'father.status': 'deceased', 'mother.status': 'deceased', care: 'kin' };

export function monthly(
  standard: StandardEntry['standard'],
  division: string,
  amount: string,
): StandardEntry {
  return { standard, division, from: '2017-01-01', until: null, amount, unit: 'CNY/month', source: 's' };
}
