import { describe, expect, it } from 'vitest';
import { nestsTooDeeply } from '../../src/rows/nesting.js';

/** JSON that nests so deep, its levels taken from a pattern of `[` and `{` in turn. */
function nested(pattern: string, depth: number): string {
  const levels = Array.from({ length: depth }, (_, at) => pattern[at % pattern.length] ?? '');
  const close = [...levels].reverse().map((level) => (level === '[' ? ']' : '}'));
  return `${levels.map((level) => (level === '[' ? '[' : '{"a":')).join('')}1${close.join('')}`;
}

/** Every order of lists and objects that comes again after at most five levels. */
const PATTERNS = [1, 2, 3, 4, 5].flatMap((length) =>
  Array.from({ length: 2 ** length }, (_, bits) =>
    Array.from({ length }, (_unused, at) => (Math.floor(bits / 2 ** at) % 2 === 0 ? '[' : '{')).join(''),
  ),
);

describe('a line of JSON', () => {
  it('may nest 32 deep and not 33, whatever lists and objects it is of', () => {
    for (const pattern of PATTERNS) {
      for (const depth of [1, 16, 17, 31, 32]) {
        expect([pattern, depth, nestsTooDeeply(nested(pattern, depth))]).toEqual([pattern, depth, false]);
      }
      for (const depth of [33, 34, 40, 64, 65, 1000]) {
        expect([pattern, depth, nestsTooDeeply(nested(pattern, depth))]).toEqual([pattern, depth, true]);
      }
    }
  });

  it('may have many brackets side by side', () => {
    expect(nestsTooDeeply(`[${'[{"a":[]}],'.repeat(1000)}1]`)).toBe(false);
    expect(nestsTooDeeply(`[${'[{"a":[]}],'.repeat(1000)}${nested('[{', 32)}]`)).toBe(true);
  });
});
