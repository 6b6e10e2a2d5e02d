import { describe, expect, it } from 'vitest';
import { type Issue, RefusedInput } from '../../src/input/issue.js';
import { CHENZHOU_WORDS } from '../../src/office/policy-words.js';
import { type PaymentsRead, readPayments, reconcile } from '../../src/reconcile/index.js';
import { PaymentChecker } from '../../src/reconcile/payment.js';
import { chunksOf, saying, textOf } from '../register/read-all.js';

async function read(
  chunks: AsyncIterable<Uint8Array>,
): Promise<PaymentsRead | { readonly refused: readonly Issue[] }> {
  try {
    return await readPayments(chunks);
  } catch (error) {
    if (error instanceof RefusedInput) return { refused: error.issues };
    throw error;
  }
}

async function rowsOf(text: string): Promise<PaymentsRead['rows']> {
  return (await readPayments(textOf(text))).rows;
}

async function codesOf(text: string): Promise<readonly (readonly [string, string])[]> {
  const outcome = await read(textOf(text));
  return 'refused' in outcome ? outcome.refused.map(({ code, path }) => [code, path]) : [];
}

describe('a file of payments', () => {
  it('is refused where a quote is not closed, though a later one closes it', async () => {
    const text = 'id,amount\n"a1,600\na2,600\n"a3",600\n';
    await expect(readPayments(textOf(text))).rejects.toMatchObject({
      issues: [{ code: 'unclosed-quote', message: saying('line 2') }],
    });
  });

  it('comes out row by row, amounts made regular', async () => {
    const { rows, report } = await readPayments(
      textOf(
        '编号,项目,金额（元）,月份\na1,孤儿基本生活费,"1,200.50",2017-09\n,,,\nb2,,￥６００,\n合计,,1800.50,\n',
      ),
    );
    expect(rows).toEqual([
      { row: 2, id: 'a1', benefit: '孤儿基本生活费', amount: '1200.50', month: '2017-09' },
      { row: 4, id: 'b2', benefit: null, amount: '600', month: null },
    ]);
    expect(report.rows).toEqual({ read: 2, ready: 2, refused: 0 });
    expect(report.skipped).toEqual({ title: 0, blank: 1, total: 1, footer: 0, heading: 0, header: 0 });
    expect(report.normalised).toEqual({ 'thousands-separator': 1, 'full-width': 1, 'currency-sign': 1 });
  });

  it('is read in the encodings and with the separators of offices', async () => {
    const gbk = Uint8Array.from([0xb1, 0xe0, 0xba, 0xc5, 0x3b, 0xbd, 0xf0, 0xb6, 0xee, 10, 0x61, 0x3b, 0x31]);
    const expected = { row: 2, id: 'a', benefit: null, amount: '1', month: null };
    expect(await readPayments(chunksOf(gbk))).toMatchObject({
      rows: [expected],
      report: { encoding: 'gb18030', delimiter: ';', headerRow: 1 },
    });
    expect((await readPayments(chunksOf(gbk), { encoding: 'gb18030' })).rows).toEqual([expected]);
    expect(await rowsOf('\n,\nid\tamount\na\t1\n')).toEqual([{ ...expected, row: 4 }]);
  });

  it('reports rows that it refuses, with the id where there is one', async () => {
    const rows = await rowsOf(
      'id,benefit,amount,month\na,,约600,\n,,600,\nb,,,\nc,,-1,2017-13\nd,food,1,\ne,,1,,x\nf,"g"h,1,\n',
    );
    const told = rows.map((row) =>
      'issues' in row ? [row.id, ...row.issues.map(({ code, path }) => `${code} ${path}`)] : row,
    );
    expect(told).toEqual([
      ['a', 'not-a-number amount'],
      [null, 'required id'],
      ['b', 'required amount'],
      ['c', 'invalid-amount amount', 'invalid-date month'],
      ['d', 'invalid-value benefit'],
      ['e', 'too-many-columns '],
      [null, 'malformed-quote '],
    ]);
    const line = await rowsOf(`id,amount\n${'x'.repeat(1_100_000)}\na,1\n`);
    expect(line.map((row) => ('issues' in row ? row.issues[0]?.code : row.id))).toEqual([
      'line-too-long',
      'a',
    ]);
  });

  it('names no cell of a refused row', async () => {
    const rows = await rowsOf('id,benefit,amount,month\na,canary,canary,canary\n');
    expect(JSON.stringify(rows)).not.toContain('canary');
  });

  it('is refused as a whole without a sound header row', async () => {
    expect(await codesOf('')).toEqual([['missing-header', '']]);
    expect(await codesOf('a1,600\n')).toEqual([
      ['unknown-column', 'column A'],
      ['unknown-column', 'column B'],
      ['missing-header', 'id'],
      ['missing-header', 'amount'],
    ]);
    expect(await codesOf('id,编号,amount\n')).toEqual([['duplicate-column', 'column B']]);
    expect(await codesOf('"id"x,amount\n')).toEqual([
      ['missing-header', 'id'],
      ['missing-header', 'amount'],
    ]);
    expect(await codesOf(`${'x'.repeat(1_100_000)}\n`)).toEqual([['line-too-long', '']]);
    expect(await rowsOf('id,amount,\na,1,\n')).toHaveLength(1);
  });

  it('is refused where it cannot be read to its end: half the children would seem unpaid', async () => {
    expect(await codesOf('id,amount\na,1\nb,"2\nc,3\n')).toEqual([['unclosed-quote', '']]);
  });
});

describe('a payment', () => {
  const codes = (payment: unknown) =>
    new PaymentChecker(CHENZHOU_WORDS).check(payment).issues.map(({ code, path }) => `${code} ${path}`);

  it('is checked field by field', () => {
    expect(codes(null)).toEqual(['invalid-type ', 'required id', 'required amount']);
    expect(codes({ id: 7, amount: 600, benefit: 1, month: 201709 })).toEqual([
      'invalid-type id',
      'invalid-type benefit',
      'invalid-type amount',
      'invalid-type month',
    ]);
    expect(codes({ id: 'a', amount: '600.005', note: 'x' })).toEqual([
      'unexpected-field note',
      'invalid-amount amount',
    ]);
    expect(codes({ id: 'a', amount: '1', benefit: '基本生活保障' })).toEqual([]);
    expect(
      new PaymentChecker(CHENZHOU_WORDS).check({ id: 'a', amount: '1', benefit: 'living' }).benefit,
    ).toBe('living');
  });

  it('for a misspelt benefit is refused with the nearest', () => {
    const [issue] = new PaymentChecker(CHENZHOU_WORDS).check({
      id: 'a',
      amount: '1',
      benefit: 'orphan-livng',
    }).issues;
    expect(issue?.message).toContain('did you mean orphan-living?');
  });
});

describe('the options', () => {
  const refusal = async (options: unknown): Promise<readonly string[]> => {
    try {
      // @ts-expect-error -- options come from outside
      await reconcile([], [], options);
    } catch (error) {
      if (error instanceof RefusedInput) return error.issues.map(({ code, path }) => `${code} ${path}`);
      throw error;
    }
    return [];
  };

  it('are refused before a row is read', async () => {
    expect(await refusal({ on: '2017-09-01' })).toEqual(['invalid-date on']);
    expect(await refusal({ on: '2017-02' })).toEqual(['invalid-date on']);
    expect(await refusal({ on: '2017-09', disclose: 'all' })).toEqual(['invalid-value disclose']);
    expect(await refusal({ on: '2017-09', readings: { birthday: 'never' } })).toEqual([
      'unknown-option readings.birthday',
    ]);
    expect(await refusal({ on: '2017-09', standards: [{}] })).toContain('required standards[0].standard');
    expect(await refusal({ on: '2017-03' })).toEqual([]);
  });
});
