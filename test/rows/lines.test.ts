import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, LineSplitter, LONGEST_LINE } from '../../src/rows/lines.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (line: Line): string | null => (line === null ? null : new TextDecoder().decode(line));

function split(...chunks: readonly Uint8Array[]): readonly (string | null)[] {
  const splitter = new LineSplitter();
  return [...chunks.flatMap((chunk) => [...splitter.push(chunk)]), ...splitter.end()].map(textOf);
}

describe('lines', () => {
  it('end with LF or CRLF, the last one with nothing', () => {
    expect(split(bytes('a\nb\r\n\nc'))).toEqual(['a', 'b', '', 'c']);
    expect(split(bytes('a\n'))).toEqual(['a']);
    expect(split(bytes(''))).toEqual([]);
    expect(split(bytes('\n'))).toEqual(['']);
    expect(split(bytes('a\rb\n'))).toEqual(['a\rb']);
  });

  it('lose their byte order mark, also where files were joined', () => {
    expect(split(bytes('\ufeffa\n\ufeffb'))).toEqual(['a', 'b']);
    expect(split(bytes('\ufeff'))).toEqual(['']);
  });

  it('are the same however the bytes are cut', () => {
    const text = fc
      .array(fc.constantFrom('a', '\n', '\r\n', '\r', '孤', '\ufeff'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), (whole, cuts) => {
        const all = bytes(whole);
        const at = [0, ...cuts.filter((cut) => cut < all.length).sort((a, b) => a - b), all.length];
        const chunks = at.slice(1).map((end, i) => all.subarray(at[i], end));
        expect(split(...chunks)).toEqual(split(all));
      }),
      { numRuns: 500 },
    );
  });

  it('too long are skipped without being kept, and the next one is read', () => {
    const longest = 'x'.repeat(LONGEST_LINE);
    expect(split(bytes(`${longest}\r\nb\n`))).toEqual([longest, 'b']);
    expect(split(bytes(`\ufeff${longest}\nb\n`))).toEqual([longest, 'b']);
    expect(split(bytes(`${longest}x\nb\n`))).toEqual([null, 'b']);
    expect(split(bytes(longest), bytes(longest), bytes('y\nb'))).toEqual([null, 'b']);
    expect(split(bytes(longest), bytes(longest))).toEqual([null]);
  });
});
