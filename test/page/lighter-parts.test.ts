import { sha256 as sha256Fully } from '@noble/hashes/sha2.js';
import { bytesToHex as bytesToHexFully, utf8ToBytes as utf8ToBytesFully } from '@noble/hashes/utils.js';
import { parse as parseFully } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chenzhou } from '../../src/decide/assess.js';
import { parse } from '../../src/page/csv.js';
import { readHistory, stageOn } from '../../src/page/one-stage.js';
import { bytesToHex, sha256, utf8ToBytes } from '../../src/page/sha256.js';
import { readHistory as readFully } from '../../src/time/history/history.js';
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

  it('digests as @noble/hashes does', () => {
    // The example of FIPS 180-2, appendix B.1.
    expect(bytesToHex(sha256(utf8ToBytes('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(text, (given) => {
        expect(utf8ToBytes(given)).toEqual(utf8ToBytesFully(given));
        expect(bytesToHex(sha256(utf8ToBytes(given)))).toBe(bytesToHexFully(sha256Fully(utf8ToBytes(given))));
      }),
      { numRuns: runs(2_000), seed: 6 },
    );
  });

  it('reads a case without events as a history does', () => {
    const cases = [
      {},
      { id: 'a', birthDate: '2010-02-03', father: { status: 'deceased' }, care: null },
    ] as const;
    for (const recorded of cases) {
      const [{ id, stages, gone }, full] = [
        readHistory(chenzhou(), { case: recorded }),
        readFully(chenzhou(), { case: recorded }),
      ];
      expect({ id, gone, places: stages.length }).toEqual({
        id: full.id,
        gone: full.gone,
        places: full.stages.length,
      });
      expect(stageOn({ id, stages, gone }).facts).toEqual(full.stages[0].facts);
      expect(stageOn({ id, stages, gone }).birth).toBe(full.stages[0].birth);
      expect([...stageOn({ id, stages, gone }).slots]).toEqual([...full.stages[0].slots]);
    }
  });
});
