import { parse as parseFully } from 'csv-parse/browser/esm/sync';
import { Decimal as FullDecimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/page/csv.js';
import { Decimal } from '../../src/page/decimal.js';
import { runs } from '../size.js';

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
    const piece = fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\t',
      'a',
      '孤儿',
      ' ',
      '=1+1',
      '\r',
      '\n',
      '"x"',
      '"x,y"',
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(',', ';', '\t'), (given, delimiter) => {
        const options = { delimiter, record_delimiter: '\n', relax_column_count: true };
        expect(outcome(() => parse(given, options))).toEqual(outcome(() => parseFully(given, options)));
      }),
      { numRuns: runs(20_000), seed: 5 },
    );
  });

  it('reckons with decimals as decimal.js does, to the last digit', () => {
    const Full = FullDecimal.clone({ precision: 40, rounding: FullDecimal.ROUND_HALF_UP, defaults: true });
    const amount = fc.integer({ min: 0, max: 99_999_999_999 }).map((fen) => (fen / 100).toFixed(2));
    const share = fc.integer({ min: 0, max: 10_000 }).map((part) => String(part / 10_000));
    fc.assert(
      fc.property(amount, share, (yuan, part) => {
        const [full, light] = [new Full(yuan), new Decimal(yuan)];
        const fen = full.times(part).times(100).toDecimalPlaces(0).toNumber();
        expect(light.times(part).times(100).toDecimalPlaces(0).toNumber()).toBe(fen);
        expect(light.gte(part)).toBe(full.gte(part));
        expect(light.plus(part).toString()).toBe(full.plus(part).toString());
        expect(Decimal.min(1, new Decimal(part).plus('0.5')).toString()).toBe(
          Full.min(1, new Full(part).plus('0.5')).toString(),
        );
      }),
      { numRuns: runs(5000), seed: 6 },
    );
    // 0.3333 of 150.00 yuan is 49.995, so 50.00.
    expect(new Decimal('150.00').times('0.3333').times(100).toDecimalPlaces(0).toNumber()).toBe(5000);
  });
});
