import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { caseAt, type History, type HistoryEvent, parseHistory } from '../../src/time/history/history.js';
import { refusalOf, rowsOf } from './fixtures.js';

const refused = z.object({
  name: z.string(),
  history: z.unknown(),
  refused: z.array(z.object({ code: z.string(), path: z.string() })),
});

const known = z.object({
  name: z.string(),
  history: z.custom<History>(),
  day: z.string(),
  case: z.unknown(),
});

describe('a history is checked strictly', () => {
  for (const row of rowsOf('refused', refused)) {
    it(row.name, () => {
      const parsed = parseHistory(row.history);
      expect(parsed.ok).toBe(false);
      const issues = parsed.ok ? [] : parsed.issues;
      expect(issues.map(({ code, path }) => ({ code, path }))).toEqual(row.refused);
      // A message names the path, and never the value.
      for (const { path, message } of issues) expect(message).toContain(path.split('.').at(-1));
    });
  }

  it('takes a sound one as it is', () => {
    const history = {
      case: { father: null },
      events: [{ on: '2017-05-01', set: { father: { custody: null } } }],
    };
    expect(parseHistory(history)).toEqual({ ok: true, value: history });
    expect(parseHistory({ case: {}, events: null }).ok).toBe(true);
  });

  it('cuts what is too long and never shows a value', () => {
    const parsed = parseHistory({ case: { hiv: 'secret' }, ['x'.repeat(200)]: 1 });
    const issues = parsed.ok ? [] : parsed.issues;
    expect(issues.map(({ path }) => path)).toEqual(['x'.repeat(80), 'case.hiv']);
    expect(JSON.stringify(issues)).not.toContain('secret');
  });

  it('does not let a key of a prototype through', () => {
    const event: unknown = JSON.parse('{"on":"2017-05-01","set":{"__proto__":{"hiv":true}}}');
    expect(parseHistory({ case: {}, events: [event] }).ok).toBe(false);
  });
});

describe('the facts as they stood on a day', () => {
  for (const row of rowsOf('case-at', known)) {
    it(row.name, () => expect(caseAt(row.history, row.day)).toEqual(row.case));
  }

  it('refuses a day that does not exist and one before the birth', () => {
    const history: History = { case: { birthDate: '2010-05-01' } };
    expect(refusalOf(() => caseAt(history, '2017-02-30'))).toEqual([{ code: 'invalid-date', path: 'day' }]);
    expect(refusalOf(() => caseAt(history, '2010-04-30'))).toEqual([
      { code: 'birth-after-on', path: 'birthDate' },
    ]);
  });

  it('refuses a history that is wrong', () => {
    const event: HistoryEvent = { on: '2010-04-30', set: { care: 'kin' } };
    const history: History = { case: { birthDate: '2010-05-01' }, events: [event] };
    expect(refusalOf(() => caseAt(history, '2017-01-01'))).toEqual([
      { code: 'event-before-birth', path: 'events[0].on' },
    ]);
  });
});
