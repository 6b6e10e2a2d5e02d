import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { reconcile, reconcileCsv, reconcileMarkdown, reconcileTable } from '../../src/reconcile/index.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-reconcile-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

const orphan = {
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  care: 'kin',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
  disability: { certified: false },
} as const;
const children = ['a1', 'a2', 'a3'].map((id, at) => ({ row: at + 2, case: { ...orphan, id } }));
const head = '编号,出生日期,户籍所在县市区,抚养方式,父亲：状况,母亲：状况,残疾（持证）\n';
const csv = (...ids: readonly string[]): string =>
  head + ids.map((id) => `${id},2010.1.15,431002,亲属,死亡,死亡,否\n`).join('');
const register = file('register.csv', csv('a1', 'a2', 'a3'));
const ndjson = file(
  'register.ndjson',
  children.map(({ case: child }) => `${JSON.stringify(child)}\n`).join(''),
);
const paid = file('paid.csv', '编号,金额\na1,"￥500"\na2,600\nzz,600\n');
const payments = [
  { row: 2, id: 'a1', amount: '500' },
  { row: 3, id: 'a2', amount: '600' },
  { row: 4, id: 'zz', amount: '600' },
];
const on = '2017-09';
const reconciled = (...args: readonly string[]) => run(['reconcile', register, paid, '--on', on, ...args]);

describe('kunjing reconcile', () => {
  it('writes what the library finds, in its formats, and what was read on standard error', async () => {
    const result = await reconcile(children, payments, { on });
    const table = await reconciled();
    expect(table).toEqual({
      code: 0,
      stdout: reconcileTable(result),
      stderr: [
        'register: 3 rows, 0 refused',
        'normalised: 9 choice-label, 3 date-format, 3 yes-no-word',
        'payments: 3 rows, 0 refused',
        'normalised: 1 currency-sign, 1 full-width\n',
      ].join('\n'),
    });
    expect(table.stdout).toContain('漏保');
    expect(table.stdout).not.toContain('a2');
    expect((await reconciled('--format', 'table', '--all')).stdout).toBe(
      reconcileTable(result, { all: true }),
    );
    expect((await reconciled('--format', 'csv')).stdout).toBe(reconcileCsv(result));
    const english = await reconciled('--format', 'markdown', '--lang', 'en', '--all');
    expect(english.stdout).toBe(reconcileMarkdown(result, { lang: 'en', all: true }));
  });

  it('takes how much is told, standards and readings', async () => {
    for (const disclose of ['full', 'office', 'public'] as const) {
      const result = await reconcile(children, payments, { on, disclose });
      expect((await reconciled('--disclose', disclose)).stdout).toBe(reconcileTable(result));
    }
    const entry = {
      standard: 'orphan-community',
      division: '431000',
      from: '2017-01-01',
      until: null,
      amount: '650',
      unit: 'CNY/month',
      source: 'example',
    } as const;
    const given = file('standards.json', JSON.stringify([entry]));
    const readings = { birthday: 'on-birthday', 'first-month': 'approval-month' } as const;
    const result = await reconcile(children, payments, { on, standards: [entry], readings });
    const args = ['--standards', given, '--readings', 'birthday=on-birthday,first-month=approval-month'];
    const { stdout } = await reconciled(...args);
    expect(stdout).toBe(reconcileTable(result));
    expect(stdout).toContain('650.00');
  });

  it('NDJSON says the same as CSV, but for the rows', async () => {
    const lines = await run(['reconcile', ndjson, paid, '--on', on]);
    const places = children.map(({ case: child }) => ({ case: child }));
    expect(lines.stdout).toBe(reconcileTable(await reconcile(places, payments, { on })));
    expect(lines.stderr).toMatch(/^register: 3 rows, 0 refused\npayments: /);
    const stdin = readFileSync(register);
    const piped = await run(['reconcile', '-', paid, '--from', 'csv', '--on', on], { stdin: [stdin] });
    expect(piped.stdout).toBe((await reconciled()).stdout);
    const books = await run(['reconcile', register, '-', '--on', on], { stdin: [readFileSync(paid)] });
    expect(books.stdout).toBe((await reconciled()).stdout);
  });

  it('rows that are refused stand in the list', async () => {
    const lines = '{\n{"id":"x","birthDate":1}\n{"id":1.5}\n[]\n"last"';
    const broken = await run([
      'reconcile',
      file('broken.ndjson', lines),
      paid,
      '--on',
      on,
      '--format',
      'csv',
    ]);
    expect(broken.code).toBe(0);
    expect(broken.stdout.match(/^register-refused,/gm)).toHaveLength(5);
    expect(broken.stdout).toMatch(/^register-refused,,x,/m);
    expect(broken.stderr).toContain('register: 5 rows, 5 refused\n');
    const cells = await run(['reconcile', file('c.csv', '编号,出生日期\nq,3/2/2010\n'), paid, '--on', on]);
    expect(cells.stdout).toContain('名册有误');
    expect(cells.stdout).not.toContain('3/2/2010');
  });

  it('a column of HIV under another name is named to nobody who may not see everything', async () => {
    const mapping = file('m.json', JSON.stringify({ columns: { 阳性: 'hiv' } }));
    const own = file('own.csv', '编号,阳性\nq,？\n');
    const ask = (disclose: string) =>
      run(['reconcile', own, paid, '--on', on, '--columns', mapping, '--disclose', disclose]);
    expect((await ask('office')).stdout).not.toContain('阳性');
    expect((await ask('full')).stdout).toContain('阳性');
  });

  it('a column of identity numbers is checked and not shown', async () => {
    const number = '431002201001150016';
    const keyed = file('keyed.csv', `编号,身份证号\na1,${number}\n`);
    const { stdout, stderr } = await run(['reconcile', keyed, paid, '--on', on, '--key', '身份证号']);
    expect(stdout).toContain('身份证号');
    expect(stdout + stderr).not.toContain(number);
  });

  it('half a register or half the payments make no list: 65, and the file of --out stays', async () => {
    const out = file('out.csv', 'before');
    for (const [name, text, code] of [
      ['half.csv', `${head}"a1,`, 'unclosed-quote'],
      ['title.csv', 'x\n', 'missing-header'],
    ] as const) {
      const half = await run(['reconcile', file(name, text), paid, '--on', on, '--out', out]);
      expect(half).toMatchObject({ code: 65, stdout: '' });
      expect(half.stderr).toContain(code);
      const books = await run(['reconcile', register, file(name, text), '--on', on, '--out', out]);
      expect(books).toMatchObject({ code: 65, stdout: '' });
      expect(books.stderr).toMatch(/missing-header|unclosed-quote/);
    }
    expect(readFileSync(out, 'utf8')).toBe('before');
    expect((await run(['reconcile', 'nowhere.csv', paid, '--on', on])).code).toBe(66);
    expect((await run(['reconcile', register, 'nowhere.csv', '--on', on])).code).toBe(66);
    const stdin = Readable.from(
      (async function* () {
        yield Buffer.from('id,amount\n');
        throw new RangeError('secret');
      })(),
    );
    expect((await run(['reconcile', register, '-', '--on', on], { stdin })).code).toBe(70);
  });

  it('the name of --out says the format', async () => {
    const result = await reconcile(children, payments, { on });
    for (const [name, text] of [
      ['o.csv', reconcileCsv(result)],
      ['o.md', reconcileMarkdown(result)],
      ['o.txt', reconcileTable(result)],
      ['o', reconcileTable(result)],
    ] as const) {
      expect(await reconciled('--out', join(folder, name))).toMatchObject({ code: 0, stdout: '' });
      expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each([
    [[register], 'reconcile takes REGISTER and PAID.csv'],
    [[], 'reconcile takes REGISTER and PAID.csv'],
    [[register, paid, 'x'], 'reconcile takes REGISTER and PAID.csv'],
    [[register, paid], '--on MONTH is required'],
    [[register, paid, '--on', '2017-09-01'], '--on MONTH is required'],
    [[register, paid, '--on', '2016-01'], 'on must not lie before 2017-03'],
    [['-', '-', '--on', on], 'only one of the two files'],
    [[register, paid, '--on', on, '--readings', 'birthdya=x'], 'unknown-reading'],
    [[register, paid, '--on', on, '--format', 'json'], '--format must be one of csv, markdown, table'],
    [[register, paid, '--on', on, '--disclose', 'all'], '--disclose must be one of'],
    [[register, paid, '--on', on, '--lang', 'fr'], '--lang must be one of'],
    [[ndjson, paid, '--on', on, '--key', 'x'], '--key is for CSV'],
  ])('a wrong call: %j', async (args, message) => {
    const { code, stdout, stderr } = await run(['reconcile', ...args]);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain(message);
  });
});
