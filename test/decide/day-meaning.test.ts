import { describe, expect, it } from 'vitest';
import { dayMeaning } from '../../src/decide/day-meaning.js';

describe('what a day means', () => {
  it('before 2017-03-27 the policy is not in force', () => {
    expect(dayMeaning('2017-03-26')?.zh).toBe('郴政发〔2017〕3号自2017-03-27起施行，所查日期在此之前。');
    expect(dayMeaning('2017-03-27')).toBeNull();
  });

  it('from 2018-10-01, the first later rule, on, others stand beside it', () => {
    expect(dayMeaning('2018-09-30')).toBeNull();
    expect(dayMeaning('2018-10-01')?.zh).toContain('已有1项后来的规定（最早2018-10-01，国发〔2018〕20号）');
    // 2018-10-01, 2020-01-01, 2020-07-29, 2021-07, 2023-12, 2025-05.
    expect(dayMeaning('2026-10-01')?.en).toMatch(/^By this day 6 later rules/);
    expect(dayMeaning('2021-07-01')?.zh).toContain('已有4项');
  });

  it('a month is meant as a whole', () => {
    expect(dayMeaning('2017-02')?.zh).toContain('在此之前');
    expect(dayMeaning('2017-03')).toBeNull();
    expect(dayMeaning('2018-10')?.zh).toContain('已有1项');
  });
});
