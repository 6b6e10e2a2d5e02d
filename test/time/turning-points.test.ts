import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { History } from '../../src/time/history/history.js';
import { type TurningPointOptions, turningPoints } from '../../src/time/turning/turning-points.js';
import { turningPointsCsv, turningPointsTable } from '../../src/time/turning/turning-points-text.js';
import { refusalOf, rowsOf } from './fixtures.js';

const row = z.object({
  name: z.string(),
  history: z.custom<History>(),
  options: z.custom<TurningPointOptions>(),
  days: z.array(z.string()),
  /** Per day the benefits named and how they change. */
  changes: z.record(z.string(), z.record(z.string(), z.string())),
  follows: z.record(z.string(), z.record(z.string(), z.array(z.string()))).optional(),
});

describe('turning points worked out by hand', () => {
  for (const { name, history, options, days, changes, follows } of rowsOf('turning-points', row)) {
    it(name, () => {
      const { points } = turningPoints(history, options);
      const found = points.filter(({ changes: all }) => all.some(({ kind }) => kind === 'benefit'));
      expect(found.map(({ on }) => on)).toEqual(days);
      for (const [day, expected] of Object.entries(changes)) {
        const point = found.find(({ on }) => on === day);
        const benefits = (point?.changes ?? []).flatMap((change) =>
          change.kind === 'benefit' ? [[change.id, change.change]] : [],
        );
        expect(Object.fromEntries(benefits)).toMatchObject(expected);
        if (follows === undefined) continue;
        expect(
          Object.fromEntries((point?.follows ?? []).map(({ benefit, missing }) => [benefit, missing])),
        ).toEqual(follows[day]);
      }
    });
  }
});

const orphan = {
  id: 'a17',
  birthDate: '2000-03-15',
  hukouDivision: '431021',
  care: 'kin',
  hiv: false,
  street: false,
  disability: { certified: false },
  education: { enrolled: true, stage: 'senior' },
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
} as const;

describe('what is compared', () => {
  it('the day before and the day, under the same facts: an event is no turning point', () => {
    const history = {
      case: { ...orphan, mother: { status: 'living' } },
      events: [{ on: '2018-03-16', set: { mother: { status: 'deceased' } } }],
    } as const;
    const { points, id, from, to } = turningPoints(history, { from: '2018-01', to: '2018-12' });
    expect([id, from, to]).toEqual(['a17', '2018-01-01', '2018-12-31']);
    expect(points.map(({ on, causes }) => [on, causes])).toEqual([
      ['2018-03-16', [{ kind: 'birthday', on: '2018-03-15', years: 18 }]],
    ]);
    expect(points[0]?.changes).toContainEqual({ kind: 'category', id: 'orphan', before: true, after: false });
    expect(points[0]?.monthly).toEqual({
      before: { min: '600.00', max: '600.00' },
      after: { min: '0.00', max: '600.00' },
    });
  });

  it('a birth that is not known, or is no longer the one recorded, gives no birthdays', () => {
    const { birthDate, ...unborn } = orphan;
    expect(turningPoints({ case: unborn }, { from: '2018-01-01', to: '2019-12-31' }).points).toEqual([]);
    const corrected = {
      case: orphan,
      events: [{ on: '2018-01-01', set: { birthDate: '2000-04-15' } }],
    } as const;
    const days = turningPoints(corrected, { from: '2018-01-01', to: '2018-12-31' }).points.map(
      ({ on }) => on,
    );
    expect(birthDate).toBe('2000-03-15');
    expect(days).toEqual(['2018-04-16']);
  });

  it('nothing turns before the policy, nor a standard before the birth', () => {
    const entry = {
      standard: 'orphan-community',
      division: '431000',
      unit: 'CNY/month',
      source: 'example',
    } as const;
    const standards = [
      { ...entry, from: '2017-01-01', until: '2017-03-27', amount: '650' },
      { ...entry, from: '2017-03-28', until: '9999-12-31', amount: '700' },
    ];
    const span = { from: '2016-01-01', to: '2017-12-31', standards };
    expect(turningPoints({ case: orphan }, span).points.map(({ on }) => on)).toEqual(['2017-03-28']);
    expect(turningPoints({ case: { ...orphan, birthDate: '2017-03-28' } }, span).points).toEqual([]);
    const { birthDate, ...unborn } = orphan;
    expect(birthDate).toBe('2000-03-15');
    const known = { ...unborn, care: 'institution' } as const;
    expect(turningPoints({ case: known }, span).points).toEqual([]);
    expect(
      turningPoints(
        { case: unborn },
        {
          ...span,
          standards: [
            ...standards,
            { ...entry, standard: 'insurance-premium', unit: 'CNY/year', from: '2017-09-01', amount: '150' },
          ],
        },
      ).points.map(({ on }) => on),
    ).toEqual([]);
  });

  it('a birthday and a new standard of one day are both causes', () => {
    const raised = {
      standard: 'orphan-community',
      division: '431000',
      unit: 'CNY/month',
      source: 'example',
      from: '2018-03-16',
      amount: '700',
    } as const;
    const { points } = turningPoints(
      { case: orphan },
      { from: '2018-03', to: '2018-03', standards: [raised] },
    );
    expect(points[0]?.causes.map(({ kind }) => kind)).toEqual(['birthday', 'standard']);
  });

  const LAST: object = { 'last-mont': 'month-before' };

  it('refuses options that are wrong', () => {
    const refused = (options: unknown) =>
      refusalOf(() => Reflect.apply(turningPoints, undefined, [{ case: {} }, options]));
    expect(refused(undefined).map(({ path }) => path)).toEqual(['options', 'from', 'to']);
    expect(
      refused({ from: '2018-01-01', to: '2017-01-01', readings: { birthday: 'x', 'last-month': 'y' } }),
    ).toEqual([
      { code: 'invalid-date', path: 'to' },
      { code: 'unknown-option', path: 'readings.birthday' },
      { code: 'unknown-option', path: 'readings.last-month' },
    ]);
    const misspelt = () =>
      turningPoints({ case: {} }, { from: '2018-01', to: '2018-01', readings: { ...LAST } });
    expect(misspelt).toThrow(/did you mean last-month\?/);
    expect(refused({ from: '2018-01-01', to: '2018-01-01', standards: 1 })).toEqual([
      { code: 'invalid-type', path: 'standards' },
    ]);
  });
});

describe('for the clerk', () => {
  const found = turningPoints(
    {
      case: {
        ...orphan,
        orphanAtEighteen: true,
        education: { ...orphan.education, continuousSinceEighteen: true },
      },
    },
    { from: '2018-03', to: '2018-03' },
  );
  const open = turningPoints({ case: orphan }, { from: '2018-03', to: '2018-03' });

  it('a table says under each day what changes and what can follow', () => {
    const full = turningPointsTable(open);
    expect(full).toContain('2018-03-16  2018-03-15满18周岁');
    expect(full).toContain('孤儿：是→否');
    expect(full).toContain('孤儿基本生活费：享受 600.00→待定');
    expect(full).toContain('孤儿基本生活费（待核：年满18周岁时为孤儿、成年后仍在校就读（未间断））');
    expect(turningPointsTable(found, { lang: 'en' })).toContain('not entitled → entitled');
    expect(turningPointsTable(open, { lang: 'en' })).toContain('orphan living allowance (depends on: ');
  });

  it('for an office the same without 2.1-2, and of a confidential case its id', () => {
    const months = { from: '2018-03', to: '2018-03', disclose: 'office' } as const;
    const [with2, without2] = [true, false].map((hiv) =>
      turningPointsTable(turningPoints({ case: { ...orphan, hiv } }, months)),
    );
    expect(with2).toBe(without2);
    expect(with2).toContain('孤儿基本生活费：享受 600.00→待定');
    expect(with2).not.toMatch(/艾滋|hiv/i);
    const sealed = turningPoints({ case: { ...orphan, confidential: true } }, months);
    expect(turningPointsTable(sealed, { lang: 'en' })).toBe('a17  confidential case, see the full record\n');
    expect(turningPointsCsv(sealed)).toContain('a17,,,保密个案，见完整记录,\r\n');
    const none = turningPoints({ case: {} }, { from: '2018-03', to: '2018-03' });
    expect(turningPointsTable(none)).toBe('这段时间没有转折日\n');
  });

  it('as CSV, one line a day', () => {
    const csv = turningPointsCsv(open, { lang: 'en' });
    expect(csv).toMatch(/^id,on,causes,changes,follows\r\na17,2018-03-16,turned 18 on 2018-03-15,/);
    expect(turningPointsCsv(open)).toContain('a17,2018-03-16,2018-03-15满18周岁,');
  });
});
