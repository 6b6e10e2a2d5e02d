import { parse as parseFully } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/page/csv.js';
import { runs } from '../size.js';

/** What came of it, or that it was refused. */
function outcome<Result>(make: () => Result): Result | 'refused' {
  try {
    return make();
  } catch {
    return 'refused';
  }
}

describe('the lighter part of the page does what the part of the library does', () => {
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
});
