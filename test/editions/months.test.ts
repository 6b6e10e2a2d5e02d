import { describe, expect, it } from 'vitest';
import { latestBirth, latestBirthInMonth } from '../../src/calendar/ages.js';

/** Six months since the report was accepted: the last day of the term is the day of the same number, or the month's last. */
describe('six months after a recorded day', () => {
  const passed = (report: string, on: string, birthday: 'day-after' | 'on-birthday' = 'day-after'): boolean =>
    Number(report.replaceAll('-', '')) <= latestBirth(on, 0.5, birthday);

  it.each([
    ['2020-03-15', '2020-09-15', false],
    ['2020-03-15', '2020-09-16', true],
    // February has no 29th, 30th or 31st in 2021: the term ends with its last day.
    ['2020-08-27', '2021-02-27', false],
    ['2020-08-27', '2021-02-28', true],
    ['2020-08-28', '2021-02-28', false],
    ['2020-08-28', '2021-03-01', true],
    ['2020-08-29', '2021-02-28', false],
    ['2020-08-29', '2021-03-01', true],
    ['2020-08-31', '2021-02-28', false],
    ['2020-08-31', '2021-03-01', true],
    // In a leap year it has a 29th.
    ['2019-08-28', '2020-02-28', false],
    ['2019-08-28', '2020-02-29', true],
    ['2019-08-29', '2020-02-29', false],
    ['2019-08-29', '2020-03-01', true],
    ['2019-08-31', '2020-03-01', true],
    // From a short month to a long one the number stays.
    ['2021-02-28', '2021-08-28', false],
    ['2021-02-28', '2021-08-29', true],
    ['2020-12-31', '2021-06-30', false],
    ['2020-12-31', '2021-07-01', true],
    ['2020-12-30', '2021-07-01', true],
    ['2020-12-30', '2021-06-30', false],
    ['2020-12-29', '2021-06-30', true],
  ] as const)('accepted %s, passed on %s: %s', (report, on, expected) => {
    expect(passed(report, on)).toBe(expected);
  });

  it('has passed one day earlier where an age is reached on the birthday itself', () => {
    expect(passed('2020-03-15', '2020-09-14', 'on-birthday')).toBe(false);
    expect(passed('2020-03-15', '2020-09-15', 'on-birthday')).toBe(true);
    expect(passed('2020-08-31', '2021-02-27', 'on-birthday')).toBe(false);
    expect(passed('2020-08-31', '2021-02-28', 'on-birthday')).toBe(true);
  });

  it('counts in a month of payment from the month after the one in which it ends', () => {
    expect(latestBirthInMonth('2020-10', 0.5, 'birthday-month')).toBe(20200331);
    expect(latestBirthInMonth('2020-09', 0.5, 'birthday-month')).toBe(20200229);
  });
});
