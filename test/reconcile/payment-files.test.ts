import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPaymentMapping } from '../../src/reconcile/payment-columns.js';
import { type PaymentsOptions, readPayments } from '../../src/reconcile/read-payments.js';
import { run } from '../cli/run.js';
import { textOf } from '../register/read-all.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-paid-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const read = async (text: string, options?: PaymentsOptions) =>
  (await readPayments(textOf(text), options)).rows;

/** An invented number whose checksum is right. */
const NUMBER = '431002201002030014';

describe('payments as offices list them', () => {
  it('below titles, with names and running numbers that are left out, thousands and totals', async () => {
    const text =
      '2017年9月发放表,,,,\n序号,姓名,编号,发放项目,发放金额（元）\n1,某某,a1,孤儿基本生活费,"1,200.00"\n合计,,,,1200\n';
    expect(await read(text)).toEqual([
      { row: 3, id: 'a1', benefit: '孤儿基本生活费', amount: '1200.00', month: null },
    ]);
  });

  it('for a quarter: an equal share of each month, where that is whole fen', async () => {
    expect(await read('编号,金额,月份\na1,1800,2017年7-9月\n')).toEqual(
      ['2017-07', '2017-08', '2017-09'].map((month) => ({
        row: 2,
        id: 'a1',
        benefit: null,
        amount: '600.00',
        month,
      })),
    );
    expect(await read('编号,金额,月份\na1,100,2017年7-9月\n')).toMatchObject([
      { id: 'a1', issues: [{ code: 'invalid-amount', path: 'amount' }] },
    ]);
  });

  it('with headers and words of their own, through a mapping', async () => {
    const mapping = readPaymentMapping({
      columns: { 对象: 'id', 实发: 'amount', 银行卡号: null },
      benefits: { 孤儿费: 'orphan-living' },
    });
    expect(await read('对象,银行卡号,项目,实发\na1,6222,孤儿费,600\n', { mapping })).toEqual([
      { row: 2, id: 'a1', benefit: 'orphan-living', amount: '600', month: null },
    ]);
  });

  it('a mapping is refused by name', () => {
    const refused = (input: unknown): unknown => {
      try {
        return readPaymentMapping(input);
      } catch (error) {
        return error instanceof Error ? error.message : error;
      }
    };
    expect(refused({ columns: { 实发: 'ammount' } })).toBe(
      'columns.实发 must be one of id, benefit, amount, month, or null to leave it out; did you mean amount?',
    );
    expect(refused([])).toContain('must be an object');
    expect(refused({ key: 1, more: 1, columns: 1, benefits: { 甲: 1 } })).toContain('(and 3 more)');
  });

  it('an identity number in the column of ids is refused and never shown', async () => {
    const rows = await read(`编号,金额\n${NUMBER},600\n`);
    expect(rows).toMatchObject([{ id: null, issues: [{ code: 'identity-number-as-id' }] }]);
    expect(JSON.stringify(rows)).not.toContain(NUMBER);
  });

  it('known by the identity number alone, they find the child of the register', async () => {
    const register = file(
      'register.csv',
      `编号,身份证号,出生日期,户籍所在县市区,father_status,mother_status,disability_certified,care\na1,${NUMBER},2010-02-03,431002,deceased,deceased,否,kin\n`,
    );
    const paid = file('paid.csv', `姓名,身份证号码,金额\n某某,${NUMBER},600\n`);
    const args = ['--on', '2017-09', '--key', '身份证号', '--all', '--format', 'csv'];
    const { stdout } = await run(['reconcile', register, paid, ...args, '--paid-key', '身份证号码']);
    expect(stdout).toMatch(/in-order,,a1,/);
    expect(stdout).not.toContain(NUMBER);
    // The same number under two ids of the payments.
    const twice = file('twice.csv', `编号,身份证号码,金额\na1,${NUMBER},600\nb7,${NUMBER},600\n`);
    const doubled = await run(['reconcile', register, twice, ...args, '--paid-key', '身份证号码']);
    expect(doubled.stdout).toMatch(/identity-doubled,,a1,/);
    expect(doubled.stdout).not.toContain('not-in-register');
    expect(doubled.stdout).not.toContain(NUMBER);
  });

  it('settle reads payments as reconcile does', async () => {
    const due = file('due.json', '[{"month":"2017-09","benefit":"orphan-living","amount":"650"}]');
    const gbk = Buffer.concat([
      // 月份,项目,金额 / 2017年9月,孤儿基本生活费,"1,200" / 合计,,1200 in GBK
      Buffer.from(
        'd4c2b7dd2ccfeec4bf2cbdf0b6ee0a32303137c4ea39d4c22cb9c2b6f9bbf9b1bec9fabbeeb7d12c22312c323030220abacfbcc62c2c313230300a',
        'hex',
      ),
    ]);
    const { code, stdout, stderr } = await run(['settle', file('paid.dat', gbk), due, '--format', 'csv']);
    expect(code).toBe(0);
    expect(stderr).toContain('skipped: 1 total');
    expect(stdout).toContain('1200.00,1200.00,650.00,650.00,-550.00,-550.00');
  });

  it('settle is for one child', async () => {
    const two = file(
      'two.csv',
      '编号,月份,项目,金额\na,2017-09,orphan-living,1\nb,2017-09,orphan-living,1\n',
    );
    const { code, stderr } = await run(['settle', two, two]);
    expect(code).toBe(65);
    expect(stderr).toContain('payments to several children');
  });
});
