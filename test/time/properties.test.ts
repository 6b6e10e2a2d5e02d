import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { firstDay, lastDay, monthNumber, monthsFrom, monthText } from '../../src/calendar/months.js';
import { assess } from '../../src/decide/assess.js';
import { moneySlot } from '../../src/logic/slot.js';
import { fenOfYuan } from '../../src/money/fen.js';
import { BENEFITS } from '../../src/policy/rulebook.js';
import { caseAt, type History } from '../../src/time/history/history.js';
import { type Ledger, type LedgerRow, ledger } from '../../src/time/ledger/ledger.js';
import { ledgerTable } from '../../src/time/ledger/ledger-text.js';
import { ledgerSvg } from '../../src/time/ledger/svg.js';
import type { Payment } from '../../src/time/settle/payments.js';
import { settle } from '../../src/time/settle/settle.js';
import { turningPoints } from '../../src/time/turning/turning-points.js';
import { HAPPENINGS, randomHistory, STANDARDS } from './random-history.js';

const RUNS = { numRuns: 300, seed: 11 };

const readings = fc.record({
  'first-month': fc.constantFrom('month-after-approval', 'approval-month'),
  'last-month': fc.constantFrom('birthday-month', 'month-before'),
});

const month = fc.integer({ min: monthNumber('2017-01'), max: monthNumber('2021-06') }).map(monthText);
const span = fc.tuple(month, month).map((ends) => {
  const [from, to] = [...ends].sort();
  return { from: String(from), to: String(to) };
});

const approvedOn = fc.option(fc.constantFrom('2017-01-01', '2018-08-31', '2018-09-01', '2019-03-15'));

describe('a ledger', () => {
  it('skips no month and doubles none', () => {
    fc.assert(
      fc.property(randomHistory, span, (history, { from, to }) => {
        const { rows } = ledger(history, { from, to });
        expect(rows.map((row) => row.month)).toEqual([...monthsFrom(from, to)]);
        expect(rows).toHaveLength(monthNumber(to) - monthNumber(from) + 1);
      }),
      RUNS,
    );
  });

  it('over a span is the ledgers over its parts, put together', () => {
    fc.assert(
      fc.property(
        randomHistory,
        span,
        fc.nat(60),
        readings,
        approvedOn,
        (history, { from, to }, cut, chosen, approved) => {
          const options = { standards: STANDARDS, readings: chosen, approvedOn: approved };
          const middle = monthText(Math.min(monthNumber(from) + cut, monthNumber(to)));
          const whole = ledger(history, { ...options, from, to });
          const parts = [ledger(history, { ...options, from, to: middle }).rows];
          if (middle !== to) {
            const next = monthText(monthNumber(middle) + 1);
            parts.push(ledger(history, { ...options, from: next, to }).rows);
          }
          expect(parts.flat()).toEqual(whole.rows);
        },
      ),
      RUNS,
    );
  });

  it('pays what the rules say of the facts at the end of the month before, at the age and with the figures of the month', () => {
    fc.assert(
      fc.property(randomHistory, (history) => {
        const { rows } = ledger(history, { from: '2018-06', to: '2020-12', standards: STANDARDS });
        const birth = String(history.case.birthDate ?? '2017-03-27');
        const start = birth > '2017-03-27' ? birth : '2017-03-27';
        for (const row of rows) {
          const on = firstDay(row.month);
          if (row.month <= start.slice(0, 7)) {
            expect(row.total).toEqual({ min: '0.00', max: '0.00' });
            continue;
          }
          const eve = lastDay(monthText(monthNumber(row.month) - 1));
          const result = assess(caseAt(history, eve), { on, standards: STANDARDS });
          expect(row.total).toEqual(result.monthly);
          for (const { benefit, amount, status, standard } of row.paid)
            expect(result.benefits[benefit]).toMatchObject({ amount, status, standard });
        }
      }),
      RUNS,
    );
  });

  it('each change has a cause, and follows from the month before', () => {
    fc.assert(
      fc.property(randomHistory, readings, approvedOn, (history, chosen, approved) => {
        const options = { standards: STANDARDS, readings: chosen, approvedOn: approved };
        const { rows } = ledger(history, { ...options, from: '2017-03', to: '2020-12' });
        let before: LedgerRow | undefined;
        for (const row of rows) {
          const shown = ({ paid }: LedgerRow) =>
            paid.map(({ benefit, status, min, max }) => `${benefit} ${status} ${min} ${max}`);
          if (before !== undefined) {
            expect(row.changes.length > 0).toBe(String(shown(row)) !== String(shown(before)));
          }
          for (const { causes } of row.changes) {
            expect(causes.length).toBeGreaterThan(0);
            expect(causes.map(({ on }) => on)).toEqual(causes.map(({ on }) => on).sort());
            for (const { sentence } of causes) expect(sentence).toMatch(/^\d\.\d-\d+$/);
          }
          before = row;
        }
      }),
      RUNS,
    );
  });

  it('an event moved later never pays earlier', () => {
    const paidBy = ({ rows }: Ledger, benefit: string) => {
      let fen = 0;
      return rows.map(({ paid }) => {
        const found = paid.find((each) => each.benefit === benefit);
        fen += found?.max === undefined || found.max === null ? 0 : moneySlot(found.max);
        return fen;
      });
    };
    fc.assert(
      fc.property(
        randomHistory,
        fc.constantFrom(...HAPPENINGS),
        fc.tuple(fc.nat(700), fc.nat(700)),
        readings,
        ({ case: first }, set, days, chosen) => {
          const [early = 0, late = 0] = [...days].sort((one, other) => one - other);
          const on = (after: number) => new Date(Date.UTC(2018, 6, 1 + after)).toISOString().slice(0, 10);
          const options = { from: '2018-06', to: '2020-12', readings: chosen } as const;
          const made = (after: number) => ledger({ case: first, events: [{ on: on(after), set }] }, options);
          const without = ledger({ case: first }, options);
          const [sooner, later] = [made(early), made(late)];
          for (const { id } of BENEFITS) {
            // What was due without the event may go on longer; only what the event brings can come earlier.
            if (without.rows.some(({ paid }) => paid.some(({ benefit }) => benefit === id))) continue;
            const [soon, slow] = [paidBy(sooner, id), paidBy(later, id)];
            for (const [i, fen] of slow.entries()) expect(fen).toBeLessThanOrEqual(soon[i] ?? 0);
          }
        },
      ),
      RUNS,
    );
  });
});

describe('a settlement', () => {
  const payments: fc.Arbitrary<readonly Payment[]> = fc.array(
    fc.record({
      month: fc.constantFrom(...monthsFrom('2018-07', '2019-06')),
      benefit: fc.constantFrom('orphan-living', 'minimum-living', 'nursing-subsidy', 'other'),
      amount: fc.integer({ min: 0, max: 200_000 }).map((fen) => (fen / 100).toFixed(2)),
    }),
    { maxLength: 20 },
  );
  const fen = (text: string | null): number => (text === null ? Number.NaN : fenOfYuan(text));

  it('the sum of the differences is the difference of the sums', () => {
    fc.assert(
      fc.property(payments, payments, randomHistory, fc.boolean(), (paid, listed, history, asLedger) => {
        const due = asLedger
          ? ledger(history, { from: '2018-07', to: '2019-06', standards: STANDARDS })
          : listed;
        const { rows, totals } = settle(paid, due);
        const sumOf = (end: 'min' | 'max') =>
          rows.reduce((sum, { difference }) => sum + fen(difference[end]), 0);
        for (const end of ['min', 'max'] as const) {
          expect(sumOf(end)).toBe(fen(totals.difference[end]));
          expect(fen(totals.due[end]) - fen(totals.paid[end])).toBe(fen(totals.difference[end]));
        }
        if (totals.difference.max !== null && totals.difference.min === totals.difference.max)
          expect(fen(totals.arrears.min) - fen(totals.overpaid.min)).toBe(fen(totals.difference.min));
      }),
      RUNS,
    );
  });

  it('a ledger set against itself leaves nothing where everything is known', () => {
    fc.assert(
      fc.property(randomHistory, (history) => {
        const made = ledger(history, { from: '2018-07', to: '2019-06', standards: STANDARDS });
        const { rows } = settle(made, made);
        expect(rows.every(({ reason }) => reason.kind === 'unknown')).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('in every time zone', () => {
  const before = process.env.TZ;
  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it('the bytes are the same', () => {
    const histories: readonly History[] = fc.sample(randomHistory, { numRuns: 20, seed: 5 });
    const bytes = (): string =>
      JSON.stringify(
        histories.map((history) => {
          const made = ledger(history, { from: '2017-01', to: '2021-12', standards: STANDARDS });
          const points = turningPoints(history, {
            from: '2018-07-01',
            to: '2021-12-31',
            standards: STANDARDS,
          });
          return [made, points, ledgerTable(made), ledgerSvg(made)];
        }),
      );
    process.env.TZ = 'UTC';
    const expected = bytes();
    for (const zone of ['Pacific/Apia', 'America/Sao_Paulo', 'Asia/Shanghai', 'America/New_York']) {
      process.env.TZ = zone;
      expect(bytes()).toBe(expected);
    }
  });
});
