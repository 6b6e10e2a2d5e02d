import { parse as parseFully } from 'csv-parse/browser/esm/sync';
import { Decimal as FullDecimal } from 'decimal.js';
import LightDecimal from 'decimal.js-light';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/page/csv.js';

/** What came of it, or that it was refused. */
function outcome<Result>(make: () => Result): Result | 'refused' {
  try {
    return make();
  } catch {
    return 'refused';
  }
}

describe('the lighter parts of the page do what the parts of the library do', () => {
  it('reads quoted rows as csv-parse does, and refuses the same ones', () => {
    const piece = fc.constantFrom('"', '""', ',', ';', '\t', 'a', '孤儿', ' ', '=1+1', '\r', '\n', '"x"', '"x,y"');
    const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(',', ';', '\t'), (given, delimiter) => {
        const options = { delimiter, record_delimiter: '\n', relax_column_count: true };
        expect(outcome(() => parse(given, options))).toEqual(outcome(() => parseFully(given, options)));
      }),
      { numRuns: 20_000, seed: 5 },
    );
  });

  it('takes shares of amounts as decimal.js does, to the fen', () => {
    const Full = FullDecimal.clone({ precision: 40, rounding: FullDecimal.ROUND_HALF_UP, defaults: true });
    const Light = LightDecimal.clone({ precision: 40, rounding: LightDecimal.ROUND_HALF_UP });
    const amount = fc.integer({ min: 0, max: 99_999_999_999 }).map((fen) => (fen / 100).toFixed(2));
    const share = fc.integer({ min: 0, max: 10_000 }).map((part) => (part / 10_000).toFixed(4));
    fc.assert(
      fc.property(amount, share, (yuan, part) => {
        const full = new Full(yuan).times(part).times(100).toDecimalPlaces(0).toNumber();
        expect(new Light(yuan).times(part).times(100).toDecimalPlaces(0).toNumber()).toBe(full);
        expect(new Light(yuan).gte(part)).toBe(new Full(yuan).gte(part));
      }),
      { numRuns: 5000, seed: 6 },
    );
  });
});
