import { describe, expect, it } from 'vitest';
import { fitted, printable, widthOf } from '../../src/text/width.js';

describe('the width of text in a terminal', () => {
  it('Chinese and full-width characters take two columns, marks none', () => {
    expect(widthOf('a01')).toBe(3);
    expect(widthOf('孤儿')).toBe(4);
    expect(widthOf('（一）')).toBe(6);
    expect(widthOf('e\u0301')).toBe(1);
    expect(widthOf('𠀀')).toBe(2);
    // Wide since Unicode 6 and 13; Hangul and kana; the yen sign of full width; ambiguous quotes stay narrow.
    expect(widthOf('🚌🪐')).toBe(4);
    expect(widthOf('한か￥')).toBe(6);
    expect(widthOf('“a”')).toBe(3);
  });

  it('text is filled up or cut to a width, never half a character', () => {
    expect(fitted('孤儿', 6)).toBe('孤儿  ');
    expect(fitted('孤儿', 4)).toBe('孤儿');
    expect(fitted('孤儿院', 5)).toBe('孤儿…');
    expect(fitted('孤儿院', 4)).toBe('孤… ');
    expect(fitted('abcdef', 4)).toBe('abc…');
  });

  it('what would move the cursor or turn the writing is made visible', () => {
    expect(printable('a\u001b[31mb\r\n\u202ec')).toBe('a·[31mb···c');
  });
});
