import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/reconcile/index.js';
import { caseAt, type History } from '../../src/time/history/history.js';
import { type Ledger, ledger } from '../../src/time/ledger/ledger.js';
import { ledgerCsvLines, ledgerTable } from '../../src/time/ledger/ledger-text.js';
import type { Payment } from '../../src/time/settle/payments.js';
import { settle } from '../../src/time/settle/settle.js';
import { settleTable } from '../../src/time/settle/settle-text.js';
import { turningPoints } from '../../src/time/turning/turning-points.js';
import { turningPointsCsv, turningPointsTable } from '../../src/time/turning/turning-points-text.js';
import { refusalOf } from './fixtures.js';

/** An orphan with relatives and no disability, 600.00 yuan a month (2.1-1), turns 18 on 2028-01-15. */
const ORPHAN = {
  id: 'a1',
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  care: 'kin',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
  disability: { certified: false },
} as const;
const DIED = { on: '2019-03-12', reason: 'died' } as const;
const GONE: History = { case: ORPHAN, gone: DIED };

const totals = ({ rows }: Ledger): readonly string[] =>
  rows.map(({ month, total }) => `${month} ${total.min}`);

describe('a child that is gone', () => {
  it('is paid for the month in which it died, and for none after', () => {
    const made = ledger(GONE, { from: '2019-02', to: '2019-05' });
    expect(totals(made)).toEqual(['2019-02 600.00', '2019-03 600.00', '2019-04 0.00', '2019-05 0.00']);
    expect(made.gone).toEqual(DIED);
    expect(made.rows.map(({ changes }) => changes)).toEqual([
      [],
      [],
      [
        {
          benefit: 'orphan-living',
          change: 'ended',
          before: { min: '600.00', max: '600.00' },
          after: null,
          causes: [{ kind: 'gone', on: '2019-03-12', reason: 'died', sentence: '2.1-1' }],
        },
      ],
      [],
    ]);
  });

  it.each([
    // What happens on the first of a month happens in that month; on its last day, too.
    ['2019-03-01', '600.00', '0.00'],
    ['2019-03-31', '600.00', '0.00'],
    ['2019-02-28', '0.00', '0.00'],
  ] as const)('gone on %s: March %s, April %s', (on, march, april) => {
    const { rows } = ledger(
      { case: ORPHAN, gone: { on, reason: 'adopted' } },
      { from: '2019-03', to: '2019-04' },
    );
    expect(rows.map(({ total }) => total.min)).toEqual([march, april]);
  });

  it.each(['month-after-approval', 'approval-month'] as const)(
    'approved once it is gone, is never paid (%s)',
    (first) => {
      const options = { from: '2019-03', to: '2019-05', readings: { 'first-month': first } };
      expect(ledger(GONE, { ...options, approvedOn: '2019-03-12' }).total).toEqual({
        min: '0.00',
        max: '0.00',
      });
    },
  );

  it('approved two days before, is paid the month of the approval where that is paid', () => {
    const options = { from: '2019-03', to: '2019-05', approvedOn: '2019-03-10' };
    expect(ledger(GONE, options).total.min).toBe('0.00');
    expect(ledger(GONE, { ...options, readings: { 'first-month': 'approval-month' } }).total.min).toBe(
      '600.00',
    );
  });

  it('is so under each edition, too', () => {
    const options = { from: '2019-03', to: '2019-04', edition: 'in-force' } as const;
    const { rows } = ledger({ case: ORPHAN, gone: DIED }, options);
    expect(rows.map(({ edition, total }) => [edition, total.min])).toEqual([
      ['chenzhou-2018-10', '600.00'],
      ['chenzhou-2018-10', '0.00'],
    ]);
  });

  it('asks for nothing any more', () => {
    const history = { case: { id: 'b', birthDate: '2010-01-15' }, gone: DIED } as const;
    const [before, after] = ledger(history, { from: '2019-03', to: '2019-04' }).rows;
    expect(before?.missing).toContain('hukouDivision');
    expect(after).toMatchObject({ missing: [], standardsMissing: [], total: { min: '0.00', max: '0.00' } });
  });

  it('says so in tables and CSV, in both languages', () => {
    const made = ledger(GONE, { from: '2019-03', to: '2019-05' });
    expect(ledgerTable(made)).toContain('孤儿基本生活费终止：已离开（死亡，2019-03-12）〔2.1-1〕');
    expect(
      ledgerTable(made)
        .split('\n')
        .filter((line) => line.endsWith('已离开（死亡，2019-03-12）')),
    ).toHaveLength(2);
    expect(ledgerTable(made, { lang: 'en' })).toContain('ends: gone (died, 2019-03-12)〔2.1-1〕');
    const [march = '', april = ''] = ledgerCsvLines(made, { lang: 'en' });
    expect(march).not.toContain('gone');
    expect(april).toMatch(/"?gone \(died, 2019-03-12\)"?\r\n$/);
  });

  it('has no turning point any more, and the list says why', () => {
    const span = { from: '2027-01-01', to: '2028-12-31' };
    expect(turningPoints({ case: ORPHAN }, span).points).toHaveLength(1);
    const gone = turningPoints({ case: ORPHAN, gone: { on: '2028-01-15', reason: 'adopted' } }, span);
    expect(gone.points).toEqual([]);
    expect(turningPointsTable(gone)).toContain('2028-01-15  已离开（被收养，2028-01-15）');
    expect(turningPointsCsv(gone, { lang: 'en' })).toContain('a1,2028-01-15,"gone (adopted, 2028-01-15)",,');
    // Day-after: 18 is reached on 2028-01-16, while the child is still there.
    const later = turningPoints({ case: ORPHAN, gone: { on: '2028-01-17', reason: 'adopted' } }, span);
    expect(later.points.map(({ on }) => on)).toEqual(['2028-01-16']);
    const after = turningPoints({ case: ORPHAN, gone: { on: '2029-01-01', reason: 'adopted' } }, span);
    expect(turningPointsTable(after)).not.toContain('已离开');
  });

  it('has no facts on a day on which it is gone', () => {
    expect(caseAt(GONE, '2019-03-11').care).toBe('kin');
    expect(refusalOf(() => caseAt(GONE, '2019-03-12'))).toEqual([{ code: 'event-after-gone', path: 'day' }]);
  });
});

describe('paid for 17 months after the death', () => {
  // Died in March 2019: 600.00 was due for March and for no month after it. It was paid until August 2020: from April to
  // December 2019 nine times, from January to August 2020 eight times. 9 + 8 = 17, and 17 x 600.00 = 10,200.00.
  const months = [
    '2019-03',
    ...['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2019-${month}`),
    ...['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2020-${month}`),
  ];

  it('is found by settling the ledger against the books', () => {
    const paid = months.map((month): Payment => ({ month, benefit: 'orphan-living', amount: '600' }));
    const due = ledger(GONE, { from: '2019-03', to: '2020-08' });
    const found = settle(paid, due);
    expect(found.rows).toHaveLength(17);
    expect(found.totals).toMatchObject({
      paid: { min: '10800.00', max: '10800.00' },
      due: { min: '600.00', max: '600.00' },
      arrears: { min: '0.00', max: '0.00' },
      overpaid: { min: '10200.00', max: '10200.00' },
    });
    for (const { reason } of found.rows) {
      expect(reason).toMatchObject({ kind: 'not-due', since: '2019-04', change: 'ended' });
      expect(reason.causes).toMatchObject([{ kind: 'gone', on: '2019-03-12', reason: 'died' }]);
    }
    expect(settleTable(found)).toContain('不应发而发；已离开（死亡，2019-03-12）');
  });

  it('is 错保 in each of the 17 months, and in the first in order', async () => {
    const kinds: string[] = [];
    for (const on of months) {
      const { rows } = await reconcile([{ case: ORPHAN, gone: DIED }], [{ id: 'a1', amount: '600' }], { on });
      kinds.push(
        ...rows.map(({ kind, reason, causes }) =>
          [kind, reason, ...causes.map((cause) => cause.kind)].join(' '),
        ),
      );
    }
    expect(kinds).toEqual(['in-order ', ...months.slice(1).map(() => 'overpaid not-due gone')]);
  });
});

describe('since when and why a child is gone is read strictly', () => {
  it.each([
    [{ on: '2019-03-12' }, [{ code: 'required', path: 'gone.reason' }]],
    [{ reason: 'died' }, [{ code: 'required', path: 'gone.on' }]],
    [{ on: '2019-02-29', reason: 'died' }, [{ code: 'invalid-date', path: 'gone.on' }]],
    [{ on: '2019-03-12', reason: 'dead' }, [{ code: 'invalid-value', path: 'gone.reason' }]],
    [{ on: '2010-01-14', reason: 'died' }, [{ code: 'event-before-birth', path: 'gone.on' }]],
    [{ on: '2010-01-15', reason: 'died' }, []],
    [{ on: '2019-03-12', reason: 'died', why: '' }, [{ code: 'unknown-fact', path: 'gone.why' }]],
    ['died', [{ code: 'invalid-type', path: 'gone' }]],
    [null, []],
    [{ on: null, reason: null }, []],
  ])('%o', (gone, refused) => {
    expect(
      refusalOf(() => ledger({ case: ORPHAN, gone } as unknown, { from: '2019-03', to: '2019-03' })),
    ).toEqual(refused);
  });

  it('and nothing happens to it afterwards', () => {
    const event = (on: string) => ({ case: ORPHAN, gone: DIED, events: [{ on, set: { street: false } }] });
    const span = { from: '2019-03', to: '2019-03' };
    expect(refusalOf(() => ledger(event('2019-03-12'), span))).toEqual([
      { code: 'event-after-gone', path: 'events[0].on' },
    ]);
    expect(refusalOf(() => ledger(event('2019-03-11'), span))).toEqual([]);
  });
});
