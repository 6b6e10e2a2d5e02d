import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raisedShare, shareIn, WHOLE } from '../../src/money/share.js';
import { shareOf } from '../../src/money/share-of.js';
import { runs } from '../size.js';

describe('shares of an amount', () => {
  it('are whole ten-thousandths', () => {
    expect(['0', '0.5', '0.3333', '0.0001', '1', '1.0000'].map(shareIn)).toEqual([
      0, 5000, 3333, 1, 10000, 10000,
    ]);
  });

  it('are rounded half up to the fen', () => {
    // 49.995; 0.004999 and 0.005 of a yuan; the largest amount there is.
    expect(shareOf('150.00', 3333)).toBe(5000);
    expect(shareOf('49.99', 1)).toBe(0);
    expect(shareOf('50', 1)).toBe(1);
    expect(shareOf('999999999.99', WHOLE)).toBe(99_999_999_999);
    // 999999999.99 × 0.9999 = 999899999.990001
    expect(shareOf('999999999.99', 9999)).toBe(99_989_999_999);
  });

  it('are raised to the whole at most', () => {
    expect(raisedShare(7000, 5000)).toBe(WHOLE);
    expect(raisedShare(7000, 2000)).toBe(9000);
  });

  it('are what a library of decimal numbers makes of them', () => {
    const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, defaults: true });
    const amount = fc.integer({ min: 0, max: 99_999_999_999 }).map((fen) => (fen / 100).toFixed(2));
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: WHOLE }), (yuan, share) => {
        const exact = new Exact(yuan).times(share).dividedBy(100).toDecimalPlaces(0).toNumber();
        expect(shareOf(yuan, share)).toBe(exact);
      }),
      { numRuns: runs(20_000), seed: 6 },
    );
  });
});
