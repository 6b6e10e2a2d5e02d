import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/reconcile/index.js';
import { reconcileCsv, reconcileTable } from '../../src/reconcile/render.js';
import { ledger } from '../../src/time/ledger/ledger.js';
import { ledgerCsvLines, ledgerTable } from '../../src/time/ledger/ledger-text.js';
import { turningPoints } from '../../src/time/turning/turning-points.js';
import { turningPointsCsv, turningPointsTable } from '../../src/time/turning/turning-points-text.js';

/** An orphan of whom nobody recorded whether it has a disability: with one, 2.1-8 may give more than 600.00 a month. */
const ORPHAN = {
  id: 'a1',
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  care: 'kin',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
} as const;
const assumptions = { 'disability.certified': false } as const;
const RECORDED = { ...ORPHAN, disability: { certified: false } } as const;
const [ZH, EN] = ['未登记、按假定：残疾（持证）', 'assumed, not recorded: certified disability'];

describe('an assumption is marked where it bears on what is told', () => {
  it('in a ledger, as a table and as CSV', () => {
    const options = { from: '2017-06', to: '2017-06', assumptions } as const;
    const made = ledger({ case: ORPHAN }, options);
    expect(made.total).toEqual({ min: '600.00', max: '600.00' });
    expect(ledgerTable(made)).toContain(ZH);
    expect(ledgerCsvLines(made, { lang: 'en' }).join('')).toContain(EN);
    expect(ledgerTable(ledger({ case: RECORDED }, options))).not.toContain('假定');
  });

  it('and a birth that is assumed is the cause of what changes with 18, like one that is recorded', () => {
    const { birthDate, ...undated } = RECORDED;
    const months = { from: '2028-01', to: '2028-02' };
    const [, february] = ledger({ case: undated }, { ...months, assumptions: { birthDate } }).rows;
    expect(february?.changes[0]?.causes).toMatchObject([{ kind: 'birthday', on: '2028-01-15', years: 18 }]);
    expect(february?.changes).toEqual(ledger({ case: RECORDED }, months).rows[1]?.changes);
  });

  it('in turning points', () => {
    const options = { from: '2028-01-01', to: '2028-12-31', assumptions } as const;
    const made = turningPoints({ case: ORPHAN }, options);
    expect(made.points[0]?.assumed).toContain('disability.certified');
    expect(turningPointsTable(made)).toContain(ZH);
    expect(turningPointsCsv(made, { lang: 'en' })).toContain(EN);
    const recorded = turningPoints({ case: RECORDED }, options);
    expect(recorded.points[0]).not.toHaveProperty('assumed');
    expect(turningPointsTable(recorded)).not.toContain('假定');
  });

  it('in a reconciliation, row by row and as a number', async () => {
    const made = await reconcile(
      [{ case: ORPHAN }, { case: { ...RECORDED, id: 'a2' } }],
      [{ id: 'a1', amount: '600' }],
      {
        on: '2017-09',
        assumptions,
      },
    );
    expect(made.rows.map(({ id, kind, assumed }) => [id, kind, assumed])).toEqual([
      ['a2', 'underpaid', []],
      ['a1', 'in-order', ['disability.certified']],
    ]);
    expect(made.assumed).toBe(1);
    expect(reconcileTable(made, { all: true })).toContain(ZH);
    expect(reconcileTable(made)).toContain('金额依据声明的假定的有1行。');
    expect(reconcileCsv(made, { lang: 'en' })).toContain(EN);
  });
});
