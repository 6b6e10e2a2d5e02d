import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChildCase } from '../../src/case/dictionary.js';
import { fenOfYuan } from '../../src/money/fen.js';
import {
  type PaidRow,
  type Reconciliation,
  type RefusedPaidRow,
  type RegisteredChild,
  reconcile,
  reconcileCsv,
  reconcileMarkdown,
  reconcileTable,
} from '../../src/reconcile/index.js';
import { ledger } from '../../src/time/index.js';
import { runs } from '../size.js';

const ORPHAN = {
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  care: 'kin',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
} as const;
const CHILDREN: readonly ChildCase[] = [
  ORPHAN,
  { ...ORPHAN, mother: {} },
  { ...ORPHAN, birthDate: '1999-05-15', orphanAtEighteen: false },
  { birthDate: '2001-06-10', hukouDivision: '431002', hiv: true },
  { birthDate: '2010-01-15', hukouDivision: '430102', disability: { certified: true, grade: 1 } },
  {},
  { care: 'kin', father: { status: 'deceased', custody: 'none' } },
];
const STANDARDS = [
  {
    standard: 'nursing-subsidy',
    division: '431000',
    from: '2017-01-01',
    until: null,
    amount: '50',
    unit: 'CNY/month',
    source: 'worked example',
  },
] as const;

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const register = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        case: fc.tuple(id, fc.constantFrom(...CHILDREN)).map(([key, child]) => ({ ...child, id: key })),
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom(...CHILDREN).map((child) => ({ case: child })) },
    {
      weight: 1,
      arbitrary: fc.option(id).map((key) => ({
        id: key,
        issues: [
          { code: 'invalid-date', path: 'birthDate', message: 'birthDate', messageZh: '出生日期' } as const,
        ],
      })),
    },
  ),
  { maxLength: 8 },
);
const payments = fc.array(
  fc.record({
    id: fc.oneof(id, fc.constantFrom('z', '')),
    amount: fc.constantFrom('600', '50', '0', '600.5', '-1'),
    benefit: fc.constantFrom(null, 'living', 'orphan-living', 'hiv-living', 'nursing-subsidy', 'none'),
    month: fc.constantFrom(null, '2017-09', '2017-08'),
  }),
  { maxLength: 8 },
);

/** The least and the most of a bound, in fen; nothing for none. */
const fen = (bound: string | null | undefined): number | null =>
  bound === null || bound === undefined ? null : fenOfYuan(bound);

const JUDGED = new Set(['underpaid', 'overpaid', 'to-verify', 'in-order']);

function run(
  children: readonly RegisteredChild[],
  paid: readonly (PaidRow | RefusedPaidRow)[],
  disclose: 'full' | 'office' | 'public',
): Promise<Reconciliation> {
  return reconcile(children, paid, { on: '2017-09', standards: STANDARDS, disclose });
}

describe('every reconciliation', () => {
  it('has every row of the register, and every payment exactly once', async () => {
    await fc.assert(
      fc.asyncProperty(register, payments, async (children, paid) => {
        for (const disclose of ['full', 'office'] as const) {
          const { rows } = await run(children, paid, disclose);
          const all = children.map((_, i) => i + 1);
          const places = rows.flatMap((row) => row.register).sort((one, other) => one - other);
          expect([...new Set(places)]).toEqual(all);
          const entries = rows.flatMap((row) => row.payments).sort((one, other) => one - other);
          // An office numbers them as if those of 2.1-2 were not there.
          const shown = paid.filter(({ benefit }) => disclose === 'full' || benefit !== 'hiv-living');
          expect(entries).toEqual(shown.map((_, i) => i + 1));
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('adds up: difference is due less paid, and all that can be read is paid somewhere', async () => {
    await fc.assert(
      fc.asyncProperty(register, payments, async (children, paid) => {
        for (const disclose of ['full', 'office', 'public'] as const) {
          const { totals } = await run(children, paid, disclose);
          for (const { kind, due, paid: was, difference } of totals) {
            if (!JUDGED.has(kind)) continue;
            const [least, most] = [fen(due?.min), fen(due?.max)];
            expect(fen(difference?.max)).toBe(most === null ? null : most - (fen(was?.min) ?? 0));
            const mostPaid = fen(was?.max);
            expect(fen(difference?.min)).toBe(mostPaid === null || least === null ? null : least - mostPaid);
          }
          const readable = paid.filter(
            (one) =>
              one.id !== '' &&
              one.amount !== '-1' &&
              one.benefit !== 'none' &&
              (disclose === 'full' || one.benefit !== 'hiv-living'),
          );
          const sum = totals.reduce((all, one) => all + (fen(one.paid?.min) ?? 0), 0);
          expect(sum).toBe(readable.reduce((all, one) => all + fenOfYuan(one.amount), 0));
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('has the due amounts of the ledger', async () => {
    for (const child of CHILDREN.slice(0, -1)) {
      const options = { from: '2017-09', to: '2017-09', standards: STANDARDS };
      const [month] = ledger({ case: child }, options).rows;
      const paid = [{ id: 'a', amount: '0' }];
      const { rows } = await run([{ case: { ...child, id: 'a' } }], paid, 'full');
      expect(rows[0]?.due).toEqual(month?.total);
      const full = await run([{ case: { ...child, id: 'a' } }], [], 'full');
      for (const { benefit, min, max } of month?.paid ?? []) {
        expect(full.rows.find((row) => row.benefit === benefit)?.due).toEqual({ min, max });
      }
    }
  });

  it('is the same from a stream', async () => {
    async function* stream() {
      for (const child of CHILDREN) yield { case: { ...child, id: 'a' } };
    }
    const streamed = await reconcile(stream(), [], { on: '2017-09' });
    expect(streamed).toEqual(
      await reconcile(
        [...CHILDREN].map((child) => ({ case: { ...child, id: 'a' } })),
        [],
        { on: '2017-09' },
      ),
    );
    expect(streamed.disclose).toBe('office');
  });
});

describe('HIV', () => {
  const WORDS = /hiv|艾滋/i;
  const texts = (result: Reconciliation): readonly string[] => [
    JSON.stringify(result),
    ...(['zh', 'en'] as const).flatMap((lang) => [
      reconcileTable(result, { lang, all: true }),
      reconcileMarkdown(result, { lang, all: true }),
      reconcileCsv(result, { lang }),
    ]),
  ];

  it('stands in no office list and no public one, whatever is recorded and paid', async () => {
    const wrong: readonly RegisteredChild[] = [
      {
        id: 'w',
        issues: [
          {
            code: 'invalid-type',
            path: 'hiv',
            message: 'hiv must be true or false',
            messageZh: 'hiv 须为 true 或 false',
          },
        ],
      },
    ];
    const misspelt: readonly PaidRow[] = [{ id: 'a', amount: '1', benefit: 'hiv-livng' }];
    await fc.assert(
      fc.asyncProperty(register, payments, async (children, paid) => {
        for (const disclose of ['office', 'public'] as const) {
          const result = await run([...children, ...wrong], [...paid, ...misspelt], disclose);
          for (const text of texts(result)) expect(text).not.toMatch(WORDS);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
