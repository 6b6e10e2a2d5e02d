import { describe, expect, it } from 'vitest';
import { exactFen, fenOfYuan, yuan } from '../../src/money/fen.js';

describe('whole fen and yuan', () => {
  it('are written with two decimals, below 0 with a minus sign', () => {
    expect([0, 5, 50, 100, 65000, 65050].map(yuan)).toEqual([
      '0.00',
      '0.05',
      '0.50',
      '1.00',
      '650.00',
      '650.50',
    ]);
    expect([-5, -100, -31000].map(yuan)).toEqual(['-0.05', '-1.00', '-310.00']);
  });

  it('are exact beyond what a number counts', () => {
    // 2 ** 53 + 1 is the first whole number that a number cannot hold.
    expect(yuan(9007199254740993n)).toBe('90071992547409.93');
    expect(yuan(-7n)).toBe('-0.07');
    expect(exactFen('90071992547409.93')).toBe(9007199254740993n);
  });

  it('are read back, with or without decimals', () => {
    expect(['-0.05', '-310', '650.5', '0.00'].map(fenOfYuan)).toEqual([-5, -31000, 65050, 0]);
  });
});
