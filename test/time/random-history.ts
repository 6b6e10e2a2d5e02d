import fc from 'fast-check';
import { dayOf } from '../../src/calendar/calendar.js';
import type { ChildCase } from '../../src/case/dictionary.js';
import type { StandardEntry } from '../../src/policy/standards.js';
import type { History, HistoryEvent } from '../../src/time/history/history.js';

/** What can happen to a child, and what can become known or unknown again. */
export const HAPPENINGS: readonly ChildCase[] = [
  { mother: { status: 'deceased' } },
  { mother: { status: 'declared-missing' } },
  { mother: { status: 'living' } },
  { mother: null },
  { father: { status: 'deceased' } },
  { father: { status: 'unidentified' } },
  { father: { status: 'living' } },
  { care: 'institution' },
  { care: 'foster' },
  { care: null },
  { hiv: true },
  { hiv: false },
  { disability: { certified: true, grade: 1 } },
  { disability: { certified: true, grade: 3 } },
  { disability: { certified: false } },
  { household: { meetsMinimumLiving: true, rural: true, incomePerCapita: '100' } },
  { household: { meetsMinimumLiving: false } },
  { household: null },
  { hasIncomeSource: false, supporterAble: false },
  { supporterAble: true },
  { workInjuryCareFee: true },
  { workInjuryCareFee: false },
  { education: { enrolled: true } },
  { education: { enrolled: false } },
  { orphanAtEighteen: true },
  { orphanAtEighteen: false },
  { hukouDivision: '431002' },
  { hukouDivision: '440103' },
  { birthDate: null },
];

const dayBetween = (from: string, to: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(`${from}T00:00:00Z`), max: new Date(`${to}T00:00:00Z`), noInvalidDate: true })
    .map(dayOf);

const born = fc.oneof(
  fc.constantFrom('1999-09-30', '2000-02-29', '2002-01-01', '2001-12-31', '2002-02-28', '2018-02-28'),
  dayBetween('1999-01-01', '2018-06-30'),
);

function eventsAt(days: readonly string[], sets: readonly ChildCase[]): readonly HistoryEvent[] {
  return [...days].sort().map((on, i) => ({ on, set: sets[i] ?? {} }));
}

function firstCase(birthDate: string, facts: readonly ChildCase[]): ChildCase {
  let all: ChildCase = { birthDate, hukouDivision: '431021' };
  for (const some of facts) all = { ...all, ...some };
  return all;
}

/** A child with a few facts at first, and events on days of their own between 2018-07 and 2020. */
export const randomHistory: fc.Arbitrary<History> = fc
  .record({
    birthDate: born,
    first: fc.uniqueArray(fc.constantFrom(...HAPPENINGS), { maxLength: 9 }),
    days: fc.uniqueArray(
      fc.oneof(
        dayBetween('2018-07-01', '2020-06-30'),
        fc.constantFrom('2018-09-01', '2018-08-31', '2019-02-28'),
      ),
      { maxLength: 8 },
    ),
    sets: fc.array(fc.constantFrom(...HAPPENINGS), { minLength: 8, maxLength: 8 }),
  })
  .map(({ birthDate, first, days, sets }) => ({
    case: firstCase(birthDate, first),
    events: eventsAt(days, sets),
  }));

const entry = { division: '431000', unit: 'CNY/month', source: 'example' } as const;

/** Figures that rise within the time of the events, on the first of a month and within one. */
export const STANDARDS: readonly StandardEntry[] = [
  { ...entry, standard: 'orphan-community', from: '2019-01-01', amount: '700' },
  { ...entry, standard: 'orphan-institution', from: '2018-10-15', until: '2019-10-14', amount: '1100.5' },
  { ...entry, standard: 'destitute-support', rural: true, from: '2017-01-01', amount: '500' },
  { ...entry, standard: 'destitute-support', rural: false, from: '2017-01-01', amount: '650.10' },
  {
    ...entry,
    standard: 'minimum-living',
    rural: true,
    from: '2017-01-01',
    until: '2018-12-31',
    amount: '252.17',
  },
  { ...entry, standard: 'minimum-living', rural: true, from: '2019-01-01', amount: '300' },
  { ...entry, standard: 'minimum-living', rural: false, from: '2017-01-01', amount: '420' },
  { ...entry, standard: 'nursing-subsidy', from: '2018-01-01', amount: '55' },
  { ...entry, standard: 'hardship-disability-subsidy', from: '2018-09-01', amount: '55' },
];
