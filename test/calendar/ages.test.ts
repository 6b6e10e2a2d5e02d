import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { describe, expect, it } from 'vitest';
import { birthdayOf, latestBirth, latestBirthInMonth, reachedOn } from '../../src/calendar/ages.js';
import { dateOf, dayOf } from '../../src/calendar/calendar.js';
import { lastDay } from '../../src/calendar/months.js';

describe('the latest birth of those who have reached an age', () => {
  it('on a day follows the day of the birthday', () => {
    expect(latestBirth('2018-09-10', 18, 'day-after')).toBe(20000909);
    expect(latestBirth('2018-09-10', 18, 'on-birthday')).toBe(20000910);
    // Born on 29 February: the birthday of a common year is the 28th.
    expect(latestBirth('2018-02-28', 18, 'on-birthday')).toBe(20000229);
    expect(latestBirth('2018-02-28', 18, 'day-after')).toBe(20000227);
    expect(latestBirth('2018-03-01', 18, 'day-after')).toBe(20000229);
  });

  it('in a month follows the month of the birthday', () => {
    // Born in August 2000: 18 in August 2018, which is still paid; September is the first month of the older age.
    expect(latestBirthInMonth('2018-09', 18, 'birthday-month')).toBe(20000831);
    expect(latestBirthInMonth('2018-09', 18, 'month-before')).toBe(20000930);
    // Over the turn of a year, and to the last day of a February with 29 days.
    expect(latestBirthInMonth('2018-01', 18, 'birthday-month')).toBe(19991231);
    expect(latestBirthInMonth('2018-03', 18, 'birthday-month')).toBe(20000229);
    expect(latestBirthInMonth('2018-02', 18, 'month-before')).toBe(20000229);
    // Before the year 1000 too: a year has four digits.
    expect(latestBirthInMonth('1000-01', 18, 'month-before')).toBe(9820131);
  });
});

describe('the day on which an age is reached', () => {
  it('is the birthday or the day after it', () => {
    expect(birthdayOf('2000-02-29', 18)).toBe('2018-02-28');
    expect(birthdayOf('2000-02-29', 16)).toBe('2016-02-29');
    expect(reachedOn('2000-02-29', 18, 'on-birthday')).toBe('2018-02-28');
    expect(reachedOn('2000-02-29', 18, 'day-after')).toBe('2018-03-01');
  });
});

it('birthdays, terms of months and ends of months are those of date-fns, day by day', () => {
  const different: string[] = [];
  // 2096 to 2104 hold a year that is divisible by four and no leap year.
  for (const [from, to] of [
    ['1999-01-01', '2004-12-31'],
    ['2096-01-01', '2104-12-31'],
  ] as const) {
    for (let date = dateOf(from); dayOf(date) <= to; date = addDays(date, 1)) {
      const day = dayOf(date);
      if (lastDay(day.slice(0, 7)) !== dayOf(lastDayOfMonth(date))) different.push(day);
      for (const years of [0.5, 1, 16, 18])
        if (birthdayOf(day, years) !== dayOf(addMonths(date, 12 * years)))
          different.push(`${day} + ${years}`);
    }
  }
  expect(different).toEqual([]);
});
