import { describe, expect, it } from 'vitest';
import { type PaidRow, reconcile } from '../../src/reconcile/index.js';

const on = '2017-09';

describe('an office list', () => {
  it('says the same of every misspelt benefit: the nearest name would tell who is paid for HIV', async () => {
    const names = ['hiv_living', 'orphan_living', '低保', '艾滋病病毒感染儿童基本生活费x', 'zzzz'];
    const payments = names.map((benefit, at): PaidRow => ({ id: `p${at}`, benefit, amount: '600' }));
    const { rows } = await reconcile([], payments, { on, disclose: 'office' });
    const messages = rows.flatMap(({ kind, issues }) =>
      kind === 'payment-refused' ? [issues.map(({ message }) => message).join()] : [],
    );
    expect(messages).toHaveLength(names.length);
    expect(new Set(messages).size).toBe(1);
    const full = await reconcile([], payments, { on, disclose: 'full' });
    expect(full.rows.map(({ issues }) => issues[0]?.message).join()).toContain('did you mean orphan-living?');
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
