import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ledger } from '../../src/time/ledger/ledger.js';
import type { Payment } from '../../src/time/settle/payments.js';
import { settle } from '../../src/time/settle/settle.js';
import { settleCsv, settleTable } from '../../src/time/settle/settle-text.js';
import { refusalOf, rowsOf } from './fixtures.js';

const range = z.object({ min: z.string(), max: z.string() });
const row = z.object({
  name: z.string(),
  source: z.string().optional(),
  paid: z.custom<readonly Payment[]>(),
  due: z.custom<readonly Payment[]>(),
  totals: z.record(z.string(), range),
  rows: z.array(z.object({ month: z.string(), benefit: z.string(), difference: range, kind: z.string() })),
});

describe('settlements worked out by hand', () => {
  for (const { name, paid, due, totals, rows } of rowsOf('settle', row)) {
    it(name, () => {
      const settled = settle(paid, due);
      expect(settled.totals).toEqual(totals);
      expect(
        settled.rows.map(({ month, benefit, difference, reason }) => ({
          month,
          benefit,
          difference,
          kind: reason.kind,
        })),
      ).toEqual(rows);
    });
  }
});

const child = {
  birthDate: '2009-04-02',
  hukouDivision: '431021',
  care: 'kin',
  hiv: false,
  supporterAble: true,
  workInjuryCareFee: false,
  household: { meetsMinimumLiving: false },
  disability: { certified: false },
  father: { status: 'deceased' },
  mother: { status: 'living' },
} as const;
const history = {
  case: child,
  events: [
    { on: '2017-09-12', set: { mother: { status: 'declared-missing' } } },
    { on: '2018-01-20', set: { mother: { status: 'living' } } },
  ],
} as const;
const span = { from: '2017-02', to: '2018-03' } as const;
const paid = (month: string, amount: string, benefit = 'orphan-living'): Payment => ({
  month,
  benefit,
  amount,
});

describe('against a ledger', () => {
  const due = ledger(history, span);

  it('each difference carries the change that brought it about', () => {
    const settled = settle([paid('2017-10', '500'), paid('2017-11', '600'), paid('2018-02', '600')], due);
    expect(
      settled.rows.map(({ month, difference, reason }) => [month, difference.min, reason.kind, reason.since]),
    ).toEqual([
      ['2017-10', '100.00', 'amount', '2017-10'],
      ['2017-12', '600.00', 'not-paid', '2017-10'],
      ['2018-01', '600.00', 'not-paid', '2017-10'],
      ['2018-02', '-600.00', 'not-due', '2018-02'],
    ]);
    expect(settled.rows[3]?.reason).toMatchObject({
      change: 'ended',
      causes: [{ kind: 'event', on: '2018-01-20', events: [1], facts: ['mother.status'], sentence: '2.1-1' }],
    });
    expect(settled.totals).toEqual({
      paid: { min: '1700.00', max: '1700.00' },
      due: { min: '2400.00', max: '2400.00' },
      difference: { min: '700.00', max: '700.00' },
      arrears: { min: '1300.00', max: '1300.00' },
      overpaid: { min: '600.00', max: '600.00' },
    });
  });

  it('a payment for a month before the policy is no overpayment under it', () => {
    const settled = settle([paid('2017-02', '600')], ledger({ case: child }, span));
    expect(settled.rows[0]?.reason).toEqual({ kind: 'outside', since: null, change: null, causes: [] });
    expect(settled.totals).toMatchObject({
      difference: { min: '-600.00', max: '-600.00' },
      overpaid: { min: '0.00', max: '0.00' },
    });
  });

  it('what is not known is a range', () => {
    const { mother, ...half } = child;
    expect(mother.status).toBe('living');
    const open = ledger({ case: half }, { from: '2017-04', to: '2017-04' });
    const settled = settle([paid('2017-04', '100')], open);
    expect(settled.rows[0]).toMatchObject({
      difference: { min: '-100.00', max: '500.00' },
      reason: { kind: 'unknown' },
    });
    expect(settled.totals).toMatchObject({
      arrears: { min: '0.00', max: '500.00' },
      overpaid: { min: '0.00', max: '100.00' },
    });
  });

  it('without a standard nothing is guessed: the most is open, on either side', () => {
    const severe = { ...child, disability: { certified: true, grade: 1 } as const };
    const open = ledger({ case: severe }, { from: '2017-04', to: '2017-04' });
    expect(settle([], open).totals).toMatchObject({
      difference: { min: '0.00', max: null },
      arrears: { min: '0.00', max: null },
      overpaid: { min: '0.00', max: '0.00' },
    });
    expect(settle(open, []).totals).toMatchObject({
      difference: { min: null, max: '0.00' },
      overpaid: { min: '0.00', max: null },
    });
    expect(settle(open, open).rows[0]?.difference).toEqual({ min: null, max: null });
  });

  it('two ledgers: what was paid while the mother was thought dead', () => {
    const thought = ledger({ case: { ...child, mother: { status: 'deceased' } } }, span);
    const settled = settle(thought, due);
    expect(settled.totals.overpaid).toEqual({ min: '4800.00', max: '4800.00' });
    // Where the due ledger shows no change yet, the cause stands in the other.
    expect(settled.rows[0]).toMatchObject({
      month: '2017-04',
      reason: { since: '2017-04', change: 'began' },
    });
  });

  it('refuses what lies outside the months of a ledger, and what is malformed', () => {
    expect(refusalOf(() => settle([paid('2018-04', '600')], due))).toEqual([
      { code: 'invalid-date', path: 'paid' },
    ]);
    expect(refusalOf(() => settle([paid('2017-01', '600')], due))).toEqual([
      { code: 'invalid-date', path: 'paid' },
    ]);
    expect(refusalOf(() => settle(due, [paid('2018-04', '600')]))).toEqual([
      { code: 'invalid-date', path: 'due' },
    ]);
    const list: unknown = [
      { month: '2017-4', benefit: ' ', amount: '-1' },
      { benefit: 7, amount: null, note: '' },
      'x',
    ];
    expect(refusalOf(() => Reflect.apply(settle, undefined, [list, []]))).toEqual([
      { code: 'invalid-date', path: 'paid[0].month' },
      { code: 'invalid-value', path: 'paid[0].benefit' },
      { code: 'invalid-amount', path: 'paid[0].amount' },
      { code: 'unexpected-field', path: 'paid[1].note' },
      { code: 'required', path: 'paid[1].month' },
      { code: 'invalid-type', path: 'paid[1].benefit' },
      { code: 'required', path: 'paid[1].amount' },
      { code: 'invalid-type', path: 'paid[2]' },
    ]);
    const none: readonly unknown[] = [
      null,
      {},
      { rows: [1] },
      { rows: [{ month: '2017', paid: [], changes: [] }] },
      { rows: [{ month: '2017-01', paid: [1], changes: [] }] },
      { rows: [{ month: '2017-01', paid: [{ benefit: 'x', min: '1', max: 1 }], changes: [] }] },
    ];
    for (const each of none)
      expect(refusalOf(() => Reflect.apply(settle, undefined, [each, []]))).toEqual([
        { code: 'invalid-type', path: 'paid' },
      ]);
    const stored: unknown = JSON.parse(JSON.stringify(due));
    expect(Reflect.apply(settle, undefined, [stored, due])).toMatchObject({ rows: [] });
  });
});

describe('for the clerk', () => {
  const due = ledger(history, span);
  const settled = settle(
    [paid('2017-10', '200', 'minimum-living'), paid('2017-11', '600'), paid('2017-11', '5', '=cmd')],
    due,
  );

  it('as a table, in full', () => {
    expect(settleTable(settled)).toBe(
      `${[
        '月份      项目              已发     应发  差额（应补为正）  原因',
        '--------  --------------  ------  -------  ----------------  ------------------------------------------',
        '2017-10   最低生活保障金  200.00     0.00           -200.00  不应发而发',
        '2017-10   孤儿基本生活费    0.00   600.00            600.00  应发未发；2017-09-12情况变化（母亲：状况）',
        '2017-11   =cmd              5.00     0.00             -5.00  不应发而发',
        '2017-12   孤儿基本生活费    0.00   600.00            600.00  应发未发；2017-09-12情况变化（母亲：状况）',
        '2018-01   孤儿基本生活费    0.00   600.00            600.00  应发未发；2017-09-12情况变化（母亲：状况）',
        '合计                      805.00  2400.00           1595.00',
        '应补合计                                            1800.00',
        '多发合计                                             205.00',
      ].join('\n')}\n`,
    );
  });

  it('for an office what is named as 2.1-2’s is left out on both sides, without a trace', () => {
    const books = [paid('2017-10', '600'), paid('2017-11', '5', 'minimum-living')];
    const hidden = [
      paid('2017-10', '600', 'hiv-living'),
      paid('2017-11', 'x', '艾滋病病毒感染儿童基本生活费'),
      paid('2017-12', '1', '艾滋儿童补助'),
    ];
    const with2 = { ...history, case: { ...history.case, hiv: true } } as const;
    const office = settle(books, due, { disclose: 'office' });
    expect(office.totals.arrears).toEqual({ min: '1800.00', max: '1800.00' });
    for (const ledgers of [due, ledger(with2, span), ledger(with2, { ...span, disclose: 'office' })]) {
      expect(settle([...hidden, ...books], ledgers, { disclose: 'office' })).toEqual(office);
    }
    expect(settleTable(office)).not.toMatch(/hiv|艾滋/i);
    expect(settleTable(office).split('\n').at(-2)).toBe('未含2.1-2：该条只在完整记录中判定。');
  });

  it('an office settles no ledger in which 2.1-2 took the place of another benefit, nor one that does not say', () => {
    const readings = { 'hiv-subsidy': 'excluded' } as const;
    const full = ledger(history, { ...span, readings });
    expect(() => settle([], full, { disclose: 'office' })).toThrow('due must be a ledger made for an office');
    expect(() =>
      settle([], ledger(history, { ...span, readings, disclose: 'office' }), { disclose: 'office' }),
    ).not.toThrow();
    const { confidential, ...silent } = due;
    expect(confidential).toBe(false);
    expect((): unknown => Reflect.apply(settle, undefined, [[], silent, { disclose: 'office' }])).toThrow(
      'make it again',
    );
    expect((): unknown => Reflect.apply(settle, undefined, [[], due, { disclose: 'public' }])).toThrow(
      'disclose must be one of full, office',
    );
  });

  it('an office sees of a confidential case only that it is one', () => {
    const sealed = ledger({ ...history, case: { ...history.case, confidential: true } }, span);
    const office = settle([paid('2017-10', '7')], sealed, { disclose: 'office' });
    expect(office).toMatchObject({ confidential: true, rows: [] });
    expect(settleTable(office)).toBe('保密个案，见完整记录\n');
    expect(settleCsv(office)).toContain('保密个案，见完整记录');
    expect(settle([], sealed).rows).toHaveLength(4);
  });

  it('as CSV, which no spreadsheet takes for a formula', () => {
    const csv = settleCsv(settled);
    expect(csv.split('\r\n')[0]).toBe(
      'month,benefit,paid_min,paid_max,due_min,due_max,difference_min,difference_max,reason,since',
    );
    expect(csv).toContain("\r\n2017-11,'=cmd,5.00,5.00,0.00,0.00,-5.00,-5.00,不应发而发,\r\n");
  });

  it('ranges, open ends and months before the policy', () => {
    const severe = { ...child, disability: { certified: true, grade: 1 } as const };
    const open = ledger({ case: severe }, { from: '2017-02', to: '2017-04' });
    const payments = [paid('2017-02', '50', 'nursing-subsidy'), paid('2017-04', '50', 'nursing-subsidy')];
    const table = settleTable(settle(payments, open));
    expect(table).toMatch(/2017-02 .*文件施行前/);
    expect(table).toMatch(/2017-04 +重度残疾人护理补贴 +50\.00 +至少0\.00 +至少-50\.00 +待核/);
    expect(settleTable(settle(open, payments), { lang: 'en' })).toContain('at most 50.00');
    expect(settleTable(settle(open, payments))).toContain('至多50.00');
    expect(settleTable(settle(open, open))).toContain('不详');
    expect(settleTable(settle(open, open), { lang: 'en' })).toContain('unknown');
  });
});
