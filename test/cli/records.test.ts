import { describe, expect, it } from 'vitest';
import { RecordCounter } from '../../src/cli/assess/records.js';

/** The whole records of a text that comes in pieces of so many bytes. */
function found(text: string, quoted: boolean, size: number): unknown {
  const counter = new RecordCounter(quoted);
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) counter.push(bytes.subarray(at, at + size));
  return counter.found();
}

describe('the whole records of a file that was cut', () => {
  it.each([1, 2, 3, 7, 100])(
    'a line feed between quotes is part of a record of CSV: pieces of %i',
    (size) => {
      // Cut within the third record, behind a line feed between quotes: two are whole, of 5 and 11 bytes.
      const cut = 'id,x\na,"1\n2""3"\nb,"4\n';
      expect(found(cut, true, size)).toEqual({ count: 2, end: 16 });
      expect(found(`${cut}5"\n`, true, size)).toEqual({ count: 3, end: 24 });
      // In NDJSON a quote means nothing of that kind.
      expect(found(cut, false, size)).toEqual({ count: 4, end: 21 });
    },
  );
});
