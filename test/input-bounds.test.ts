import { describe, expect, it } from 'vitest';
import { parseCase } from '../src/decide/assess.js';
import { boundIssue, MOST_ENTRIES, MOST_MEMBERS } from '../src/input/bounds.js';
import { parseHistory } from '../src/time/history/history.js';

const wide = (members: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: members }, (_, at) => [`k${at}`, 1]));
const codes = (parsed: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
  [...new Set(parsed.issues?.map(({ code }) => code))].join();

describe('input that is too large', () => {
  it.each([
    ['a case', (members: number) => codes(parseCase(wide(members)))],
    ['a group of a case', (members: number) => codes(parseCase({ father: wide(members) }))],
  ])('%s of more than 256 members is refused in one sentence', (_, codesOf) => {
    expect(codesOf(MOST_MEMBERS)).toBe('unknown-fact');
    expect(codesOf(MOST_MEMBERS + 1)).toBe('too-many-columns');
  });

  it('a history with more members, or more events, is refused in one sentence', () => {
    const events = (count: number) => ({ case: {}, events: Array.from({ length: count }, () => 1) });
    expect(codes(parseHistory(events(MOST_ENTRIES)))).toBe('invalid-type');
    expect(codes(parseHistory(events(MOST_ENTRIES + 1)))).toBe('too-many-entries');
    expect(codes(parseHistory({ case: {}, ...wide(MOST_MEMBERS) }))).toBe('too-many-columns');
    const event = { on: '2018-01-01', set: {}, ...wide(MOST_MEMBERS) };
    expect(parseHistory({ case: {}, events: [event] })).toMatchObject({
      issues: [{ code: 'too-many-columns', path: 'events[0]' }],
    });
  });

  it('is found at any depth of a file', () => {
    expect(boundIssue([{ a: [{ b: wide(MOST_MEMBERS) }] }])).toBeUndefined();
    expect(boundIssue([{ a: [{ b: wide(MOST_MEMBERS + 1) }] }])?.code).toBe('too-many-columns');
    expect(boundIssue({ a: new Array(MOST_ENTRIES + 1).fill(1) })?.code).toBe('too-many-entries');
    expect(boundIssue('x'.repeat(100_000))).toBeUndefined();
  });
});
