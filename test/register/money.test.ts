import { describe, expect, it } from 'vitest';
import { readMoney } from '../../src/register/money.js';

describe('an amount in a cell', () => {
  it.each([
    ['1200', '1200', []],
    ['1200元', '1200', ['currency-sign']],
    ['1200 \t元', '1200', ['currency-sign']],
    ['¥ 1,200.50 元', '1200.50', ['currency-sign', 'thousands-separator']],
  ])('%j', (text, value, kinds) => {
    expect(readMoney(text)).toEqual({ value, kinds });
  });

  it.each([['元'], ['元1200'], ['1200元元'], ['12 00元'], ['1200万元'], ['约1200元']])('none: %s', (text) => {
    expect(readMoney(text)).toHaveProperty('code', 'not-a-number');
  });

  it('of 400,000 spaces is refused in no time', () => {
    const before = performance.now();
    expect(readMoney(`1${' '.repeat(400_000)}x`)).toHaveProperty('code', 'not-a-number');
    // 元 behind spaces was looked for from each of them: half a minute and more.
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
