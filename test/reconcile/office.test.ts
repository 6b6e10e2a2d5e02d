import { describe, expect, it } from 'vitest';
import {
  type PaidRow,
  readPayments,
  reconcile,
  reconcileCsv,
  reconcileTable,
} from '../../src/reconcile/index.js';
import { NO_PAYMENT_MAPPING } from '../../src/reconcile/payment-columns.js';

const on = '2017-09';

describe('an office list', () => {
  it('leaves out without a trace what is named as 2.1-2’s, also where it cannot be read', async () => {
    const own = '编号,项目,金额\na1,孤儿基本生活费,600\na2,orphan_living,600\n';
    const named = own.replace(
      'a2,',
      'a1,hiv-living,600\na9,艾滋病病毒感染儿童基本生活费,x\na9,hiv_living,1\na2,',
    );
    async function* chunks(text: string) {
      yield new TextEncoder().encode(text);
    }
    const [without, with2] = await Promise.all(
      [own, named].map((text) => readPayments(chunks(text), { disclose: 'office' })),
    );
    expect(with2).toEqual(without);
    expect(without?.rows).toMatchObject([{ row: 2 }, { row: 3, id: 'a2' }]);
    const listed = [{ id: 'a1', amount: '600', benefit: 'orphan-living' }] as const;
    const hidden = [{ id: 'a1', amount: '7', benefit: 'hiv-living' }, ...listed];
    expect(await reconcile([], hidden, { on })).toEqual(await reconcile([], listed, { on }));
    const full = await reconcile([], hidden, { on, disclose: 'full' });
    expect(full.rows.map(({ benefit }) => benefit)).toEqual(['hiv-living', 'orphan-living']);
  });

  it('of a confidential case has one row: no amount, no payment, no fault, whatever row says so', async () => {
    const register = [
      { case: { id: 'a', birthDate: '2010-01-15' } },
      { case: { id: 'a', confidential: true } },
      { case: { confidential: true } },
      { case: { id: 'b' } },
    ] as const;
    const payments: readonly PaidRow[] = [
      { id: 'a', amount: '600' },
      { id: 'a', amount: '6', month: '2017-08' },
      { id: 'a', amount: 'x' },
      { id: 'b', amount: '0' },
    ];
    const result = await reconcile(register, payments, { on });
    expect(result.rows.map(({ kind, id, paid, register: rows }) => [kind, id, paid?.min, rows])).toEqual([
      ['to-verify', 'b', '0.00', [4]],
      ['confidential', 'a', undefined, []],
      ['confidential', null, undefined, [3]],
    ]);
    expect(result.totals.find(({ kind }) => kind === 'confidential')).toMatchObject({ rows: 2, paid: null });
    expect(reconcileTable(result, { lang: 'en' })).toContain('confidential cases: 2, in no total');
    expect(reconcileCsv(result)).toContain(
      'confidential,,a,,2017-09,,,,,,,,"保密个案，见完整记录"'.replaceAll('"', ''),
    );
  });

  it('leaves out as well what the caller’s own word calls 2.1-2’s, and numbers what follows without it', async () => {
    const mapping = { ...NO_PAYMENT_MAPPING, benefits: new Map([['专项', 'hiv-living']]) };
    const own = '编号,项目,金额\na1,孤儿基本生活费,600\n合计,,600\na2,"x"y,1\n';
    const named = own
      .replace('a1,', 'a8,专项,约600\na9,"专\n项艾滋病",1\na1,')
      .replace('a2,', 'a9,专项,1\na2,');
    async function* chunks(text: string) {
      yield new TextEncoder().encode(text);
    }
    const [without, with3] = await Promise.all(
      [own, named].map((text) => readPayments(chunks(text), { disclose: 'office', mapping })),
    );
    expect(with3).toEqual(without);
    expect(without?.rows).toMatchObject([{ row: 2 }, { row: 4, issues: [{ code: 'malformed-quote' }] }]);
    const full = await readPayments(chunks(named), { mapping });
    expect(full.rows.map(({ row }) => row)).toEqual([2, 3, 4, 6, 7]);
  });

  it('says of nothing that shares an identity number with a confidential case but that it is one', async () => {
    const key = '431002201002030014';
    const register = [
      { case: { id: 'a' }, key },
      { case: { id: 'b', confidential: true }, key },
      { case: { id: 'c' } },
    ] as const;
    const payments: readonly PaidRow[] = [
      { id: 'd', key, amount: '600' },
      { id: 'a', key, amount: '1' },
      { id: '', key, amount: '2' },
      { id: 'd', key, amount: '6', month: '2017-08' },
      { id: 'c', amount: '0' },
    ];
    const told = async (disclose: 'full' | 'office') =>
      (await reconcile(register, payments, { on, disclose })).rows.map(({ kind, id }) => [kind, id]);
    expect(await told('office')).toEqual([
      ['to-verify', 'c'],
      ['confidential', 'a'],
      ['confidential', 'b'],
    ]);
    expect(await told('full')).toContainEqual(['identity-doubled', 'd']);
  });

  it('keeps every row of one id, however often it stands in the register', async () => {
    const child = { case: { id: 'a' } };
    const many = Array.from({ length: 50_000 }, () => child);
    const { rows, totals } = await reconcile(many, [{ id: 'a', amount: '1' }], { on });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ kind: 'id-doubled', payments: [1] });
    expect(rows[0]?.register).toHaveLength(50_000);
    expect(totals).toMatchObject([{ kind: 'id-doubled', rows: 1, paid: { min: '1.00', max: '1.00' } }]);
  });
});
