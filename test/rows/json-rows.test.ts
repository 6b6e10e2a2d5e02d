import { describe, expect, it } from 'vitest';
import { JsonRows } from '../../src/rows/json-rows.js';
import { LONGEST_LINE } from '../../src/rows/lines.js';
import { DEEPEST } from '../../src/rows/nesting.js';

function rows(...parts: readonly (string | Uint8Array)[]) {
  const reader = new JsonRows();
  const encoder = new TextEncoder();
  const chunks = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
  return [...chunks.flatMap((chunk) => [...reader.push(chunk)]), ...reader.end()];
}

const codes = (...parts: readonly (string | Uint8Array)[]): readonly string[] =>
  rows(...parts).map((row) => (row.kind === 'case' ? 'case' : row.issue.code));

describe('NDJSON', () => {
  it('one row for every line', () => {
    expect(codes('{}\n\n  \n{"id":"a"}\r\n[1]\nnull\n{')).toEqual([
      'case',
      'invalid-json',
      'invalid-json',
      'case',
      'case',
      'case',
      'invalid-json',
    ]);
  });

  it('a line that is not UTF-8 is refused, not repaired', () => {
    const gbk = new Uint8Array([0x22, 0xb9, 0xc2, 0x22, 0x0a]);
    expect(codes(gbk, '{}')).toEqual(['invalid-encoding', 'case']);
  });

  it('a line over 1 MiB is refused', () => {
    expect(codes(`"${'x'.repeat(LONGEST_LINE)}"\n{}\n`)).toEqual(['line-too-long', 'case']);
  });

  it('nesting is bounded; brackets in strings do not count', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(codes(nested(DEEPEST), '\n', nested(DEEPEST + 1))).toEqual(['case', 'nested-too-deeply']);
    expect(codes(`{"a":"${'['.repeat(50)}"}`)).toEqual(['case']);
    expect(codes(`{"a":"\\"${'{'.repeat(50)}"}`)).toEqual(['case']);
    expect(codes('['.repeat(500_000))).toEqual(['nested-too-deeply']);
    expect(codes('{"a":{},"b":{}}')).toEqual(['case']);
  });

  it('nothing of the line is quoted', () => {
    expect(JSON.stringify(rows('{"id": secret}'))).not.toContain('secret');
  });
});
