import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { History } from '../../src/time/history/history.js';
import { type Ledger, ledger } from '../../src/time/ledger/ledger.js';
import type { LedgerOptions } from '../../src/time/ledger/terms.js';
import { refusalOf, rowsOf } from './fixtures.js';

const row = z.object({
  sentence: z.string(),
  name: z.string(),
  history: z.custom<History>(),
  options: z.custom<LedgerOptions>(),
  /** Per month what each benefit comes to: a figure, or the least and the most. */
  paid: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string().nullable())]))),
  changes: z.array(
    z.object({
      month: z.string(),
      benefit: z.string(),
      change: z.string(),
      causes: z.array(z.object({ kind: z.string(), on: z.string(), sentence: z.string() })),
    }),
  ),
});

function paidIn({ rows }: Ledger) {
  const benefits = ({ paid }: Ledger['rows'][number]) =>
    paid.map(({ benefit, amount, min, max }) => [benefit, amount ?? [min, max]]);
  return Object.fromEntries(rows.map((each) => [each.month, Object.fromEntries(benefits(each))]));
}

function changesIn({ rows }: Ledger) {
  return rows.flatMap(({ month, changes }) =>
    changes.map(({ benefit, change, causes }) => ({
      month,
      benefit,
      change,
      causes: causes.map(({ kind, on, sentence }) => ({ kind, on, sentence })),
    })),
  );
}

describe('months worked out by hand', () => {
  for (const { sentence, name, history, options, paid, changes } of rowsOf('ledger', row)) {
    it(`${sentence} ${name}`, () => {
      const made = ledger(history, options);
      expect(paidIn(made)).toEqual(paid);
      expect(changesIn(made)).toEqual(changes);
    });
  }
});

const orphan = {
  id: 'a17',
  birthDate: '2009-04-02',
  hukouDivision: '431021',
  care: 'kin',
  disability: { certified: false },
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
} as const;

describe('what a ledger says beside its figures', () => {
  it('months before the policy are outside, and the month in which it begins says so', () => {
    const { rows } = ledger({ case: orphan }, { from: '2017-02', to: '2017-04' });
    expect(rows.map(({ outside }) => outside)).toEqual([true, false, false]);
    expect(rows.map(({ notices }) => notices.map(({ code }) => code))).toEqual([
      ['before-policy'],
      ['before-policy'],
      [],
    ]);
  });

  it('under approval-month the month in which the policy begins is paid', () => {
    const { rows } = ledger(
      { case: orphan },
      { from: '2017-02', to: '2017-03', readings: { 'first-month': 'approval-month' } },
    );
    expect(rows.map(({ total }) => total.min)).toEqual(['0.00', '600.00']);
  });

  it('months are flagged with the later rules that may change a verdict of the child', () => {
    const { rows } = ledger({ case: orphan }, { from: '2018-09', to: '2025-05' });
    const by = (month: string) =>
      rows.find((each) => each.month === month)?.notices.map(({ since }) => since);
    // Hearing is not recorded, so the cochlear implant is open; two dead parents are not unattended (2020-01-01); who
    // supports the child is open, so destitute support is; 16 is reached on 2025-04-03, the month of a birthday is still
    // decided by the age before it, and from the next on 2020-07-29 matters too.
    expect(by('2018-09')).toEqual([]);
    expect(by('2018-10')).toEqual(['2018-10-01']);
    expect(by('2021-06')).toEqual(['2018-10-01']);
    expect(by('2021-07')).toEqual(['2018-10-01', '2021-07']);
    expect(by('2023-11')).toEqual(['2018-10-01', '2021-07']);
    expect(by('2023-12')).toEqual(['2018-10-01', '2021-07', '2023-12']);
    expect(by('2025-04')).toEqual(['2018-10-01', '2021-07', '2023-12']);
    expect(by('2025-05')).toEqual(['2018-10-01', '2020-07-29', '2021-07', '2023-12', '2025-05']);
  });

  it('a month says nothing of a later rule that cannot change a verdict of the child', () => {
    const settled = {
      ...orphan,
      hiv: false,
      supporterAble: true,
      disability: { certified: false, hearing: false },
    };
    const { rows } = ledger({ case: settled }, { from: '2018-10', to: '2023-12' });
    const flagged = rows.filter(({ notices }) => notices.length > 0);
    expect(flagged.map(({ month, notices }) => [month, notices.map(({ concerns }) => concerns)])).toEqual([
      ['2023-12', [['orphan-living']]],
    ]);
  });

  it('carries the key, the policy, every reading in force and the sum', () => {
    const made = ledger(
      { case: orphan },
      {
        from: '2017-03-27',
        to: '2017-06-30',
        approvedOn: '2017-04-20',
        readings: { birthday: 'on-birthday' },
      },
    );
    expect(made).toMatchObject({
      id: 'a17',
      policy: { id: '郴政发〔2017〕3号' },
      from: '2017-03',
      to: '2017-06',
      approvedOn: '2017-04-20',
      total: { min: '1200.00', max: '1200.00' },
    });
    expect(Object.keys(made.readings)).toHaveLength(34 + 2);
    expect(made.readings).toMatchObject({
      birthday: 'on-birthday',
      'first-month': 'month-after-approval',
      'last-month': 'birthday-month',
    });
    expect(ledger({ case: {} }, { from: '2017-01', to: '2017-01' })).toMatchObject({
      id: null,
      approvedOn: null,
    });
  });

  it('names what is missing for the payment and nothing else', () => {
    const { mother, ...half } = orphan;
    const { rows, total } = ledger(
      { case: { ...half, hiv: false, supporterAble: true, household: { meetsMinimumLiving: false } } },
      { from: '2017-04', to: '2017-05' },
    );
    expect(mother.status).toBe('deceased');
    expect(rows.map(({ missing }) => missing)).toEqual([['mother.status'], ['mother.status']]);
    expect(total).toEqual({ min: '0.00', max: '1200.00' });
  });

  it('names a missing standard and leaves the most open', () => {
    const child = { ...orphan, disability: { certified: true, grade: 1 } as const, workInjuryCareFee: false };
    const { rows, total } = ledger({ case: child }, { from: '2017-04', to: '2017-04' });
    expect(rows[0]?.standardsMissing).toEqual(['nursing-subsidy']);
    expect(total).toEqual({ min: '600.00', max: null });
  });

  it('an unknown birthday leaves the age open, month after month alike', () => {
    const { birthDate, ...child } = orphan;
    const { rows } = ledger(
      { case: { ...child, hiv: false, education: { enrolled: false } } },
      { from: '2017-04', to: '2018-12' },
    );
    expect(birthDate).toBe('2009-04-02');
    expect(new Set(rows.map(({ total }) => `${total.min}-${total.max}`))).toEqual(new Set(['0.00-600.00']));
    expect(rows.flatMap(({ changes }) => changes)).toHaveLength(1);
  });

  it('events of one month are told apart: each benefit changes by its own', () => {
    const child = {
      ...orphan,
      mother: { status: 'living' },
      disability: { certified: true, grade: 3 },
      hiv: false,
      supporterAble: true,
      workInjuryCareFee: false,
      household: { meetsMinimumLiving: false },
    } as const;
    const history = {
      case: child,
      events: [
        { on: '2018-03-05', set: { disability: { grade: 2 } } },
        { on: '2018-03-20', set: { mother: { status: 'deceased' } } },
      ],
    } as const;
    const nursing = {
      standard: 'nursing-subsidy',
      division: '431000',
      from: '2017-01-01',
      amount: '50',
      unit: 'CNY/month',
      source: 'example',
    } as const;
    const { rows } = ledger(history, { from: '2018-04', to: '2018-04', standards: [nursing] });
    expect(rows[0]?.changes.map(({ benefit, causes }) => [benefit, causes.map(({ on }) => on)])).toEqual([
      ['orphan-living', ['2018-03-20']],
      ['nursing-subsidy', ['2018-03-05']],
    ]);
  });

  it('a change with two causes names both, and one undone within the month names none', () => {
    const raised = {
      standard: 'orphan-community',
      division: '431000',
      from: '2018-04-01',
      amount: '700',
      unit: 'CNY/month',
      source: 'example',
    } as const;
    const history = {
      case: { ...orphan, care: 'institution' },
      events: [{ on: '2018-03-20', set: { care: 'foster' } }],
    } as const;
    const { rows } = ledger(history, { from: '2018-04', to: '2018-04', standards: [raised] });
    expect(rows[0]?.changes[0]?.causes.map(({ kind }) => kind)).toEqual(['event', 'standard']);
    const back = {
      ...history,
      events: [...history.events, { on: '2018-03-25', set: { care: 'institution' } }],
    } as const;
    expect(ledger(back, { from: '2018-04', to: '2018-04' }).rows[0]?.changes).toEqual([]);
  });

  it('several standards of one day: the change names the one that the amount came from', () => {
    const entry = { division: '431000', from: '2018-04-01', unit: 'CNY/month', source: 'example' } as const;
    const standards = [
      { ...entry, standard: 'nursing-subsidy', amount: '50' },
      { ...entry, standard: 'orphan-community', amount: '700' },
    ] as const;
    const { rows } = ledger({ case: orphan }, { from: '2018-04', to: '2018-04', standards });
    expect(rows[0]?.changes.map(({ causes }) => causes)).toEqual([
      [{ kind: 'standard', on: '2018-04-01', standards: ['orphan-community'], sentence: '2.1-1' }],
    ]);
    const { care, ...open } = orphan;
    expect(care).toBe('kin');
    expect(
      ledger({ case: open }, { from: '2018-04', to: '2018-04', standards }).rows[0]?.changes[0]?.causes,
    ).toEqual([
      {
        kind: 'standard',
        on: '2018-04-01',
        standards: ['nursing-subsidy', 'orphan-community'],
        sentence: '2.1-1',
      },
    ]);
  });

  it('what lies before the approval shows with it; what lies after it is a cause of its own', () => {
    const raised = {
      standard: 'orphan-community',
      division: '431000',
      from: '2018-03-05',
      amount: '700',
      unit: 'CNY/month',
      source: 'example',
    } as const;
    const options = {
      from: '2018-03',
      to: '2018-04',
      approvedOn: '2018-03-10',
      standards: [raised],
    } as const;
    const early = {
      case: { ...orphan, care: 'institution' },
      events: [{ on: '2018-03-08', set: { care: 'kin' } }],
    } as const;
    expect(ledger(early, options).rows[1]?.changes).toEqual([
      {
        benefit: 'orphan-living',
        change: 'began',
        before: null,
        after: { min: '700.00', max: '700.00' },
        causes: [{ kind: 'approval', on: '2018-03-10', sentence: '2.1-1' }],
      },
    ]);
    const late = { ...early, events: [{ on: '2018-03-12', set: { care: 'kin' } }] } as const;
    expect(ledger(late, options).rows[1]?.changes[0]?.causes.map(({ kind }) => kind)).toEqual([
      'approval',
      'event',
    ]);
  });

  it('under approval-month an ending in the same month counts from the next', () => {
    const history = {
      case: orphan,
      events: [{ on: '2018-03-12', set: { mother: { status: 'living' } } }],
    } as const;
    const known = {
      ...history,
      case: { ...orphan, hiv: false, supporterAble: true, household: { meetsMinimumLiving: false } },
    };
    const { rows } = ledger(known, {
      from: '2018-03',
      to: '2018-04',
      readings: { 'first-month': 'approval-month' },
    });
    expect(rows.map(({ total }) => total.max)).toEqual(['600.00', '0.00']);
  });
});

describe('options are checked', () => {
  const refused = (options: unknown) =>
    // What comes from a file has any type.
    refusalOf(() => Reflect.apply(ledger, undefined, [{ case: {} }, options]));

  it('the span', () => {
    expect(refused({})).toEqual([
      { code: 'required', path: 'from' },
      { code: 'required', path: 'to' },
    ]);
    // No options at all, and both ends of the span.
    expect(refused(null)).toHaveLength(3);
    expect(refused({ from: 201_701, to: '2017-13' })).toEqual([
      { code: 'invalid-type', path: 'from' },
      { code: 'invalid-date', path: 'to' },
    ]);
    expect(refused({ from: '2017-05', to: '2017-04' })).toEqual([{ code: 'invalid-date', path: 'to' }]);
  });

  it('the approval, the readings, the standards', () => {
    const span = { from: '2017-04', to: '2017-05' };
    expect(refused({ ...span, approvedOn: '2017-04-31' })).toEqual([
      { code: 'invalid-date', path: 'approvedOn' },
    ]);
    expect(
      refused({ ...span, readings: { 'first-month': 'x', 'last-month': 'y', birthday: 'z', other: 'w' } }),
    ).toEqual([
      { code: 'unknown-option', path: 'readings.first-month' },
      { code: 'unknown-option', path: 'readings.last-month' },
      { code: 'unknown-option', path: 'readings.birthday' },
      { code: 'unknown-reading', path: 'readings.other' },
    ]);
    expect(refused({ ...span, readings: [] })).toEqual([{ code: 'invalid-type', path: 'readings' }]);
    expect(refused({ ...span, standards: {} })).toEqual([{ code: 'invalid-type', path: 'standards' }]);
  });
});
