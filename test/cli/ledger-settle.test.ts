import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-settle-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const due = join(folder, 'due.json');
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(async () => {
  const span = ['--from', '2017-10', '--to', '2018-01', '--standards', 'examples/standards.json'];
  await run(['ledger', 'examples/history.json', ...span, '--out', due]);
});

const months = ['2020-01', '2020-02', '2020-03', '2020-01', '2020-02', '2020-03'];
const payments = (amount: string) =>
  JSON.stringify(months.map((month) => ({ month, benefit: '事实无人抚养儿童基本生活补贴', amount })));

describe('kunjing settle', () => {
  it('two lists: the top-up of Suining, 2 children × 3 months × 950 less 1,860', async () => {
    const args = ['settle', file('was.json', payments('310')), '-'];
    const { code, stdout, stderr } = await run([...args, '--lang', 'en'], { stdin: payments('950') });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines[2]).toMatch(
      /^2020-01 +事实无人抚养儿童基本生活补贴 +620\.00 +1900\.00 +1280\.00 +another amount$/,
    );
    expect(lines.slice(-5)).toEqual([
      expect.stringMatching(/^total +1860\.00 +5700\.00 +3840\.00$/),
      expect.stringMatching(/^arrears +3840\.00$/),
      expect.stringMatching(/^overpaid +0\.00$/),
      '2.1-2 is left out: it is decided in the full record.',
      '',
    ]);
  });

  // 650 due from December; 300 paid in November, 600 in December, nothing in January.
  const paid = 'amount,month,Benefit\r\n300,2017-11,orphan-living\r\n600,2017-12,orphan-living\r\n';

  it('payments in CSV against a ledger, as CSV', async () => {
    const { code, stdout } = await run([
      'settle',
      file('paid.csv', `\ufeff${paid}`),
      due,
      '--format',
      'csv',
      '--lang',
      'en',
    ]);
    expect(code).toBe(0);
    expect(stdout.split('\r\n')).toEqual([
      'month,benefit,paid_min,paid_max,due_min,due_max,difference_min,difference_max,reason,since',
      '2017-11,orphan-living,300.00,300.00,0.00,0.00,-300.00,-300.00,"paid, not due",',
      '2017-12,orphan-living,600.00,600.00,650.00,650.00,50.00,50.00,another amount; change of 2017-11-20 (father: status),2017-12',
      '2018-01,orphan-living,0.00,0.00,650.00,650.00,650.00,650.00,"due, not paid; change of 2017-11-20 (father: status)",2017-12',
      '',
    ]);
  });

  it('json: in full, or what an office may see', async () => {
    const args = ['settle', file('paid.CSV', paid), due];
    const full: unknown = JSON.parse((await run([...args, '--format', 'json'])).stdout);
    expect(full).toMatchObject({
      rows: [{ benefit: 'orphan-living' }, { reason: { since: '2017-12', change: 'began' } }, {}],
      totals: { arrears: { min: '700.00' }, overpaid: { min: '300.00' } },
    });
    const out = join(folder, 'office.json');
    await run([...args, '--out', out, '--disclose', 'office']);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(Object.assign({}, full, { disclose: 'office' }));
  });

  it('an office sees nothing of HIV', async () => {
    const stdin = '{"case":{"birthDate":"2010-01-15","hukouDivision":"431002","care":"kin","hiv":true}}';
    const hiv = join(folder, 'hiv.json');
    const args = ['ledger', '--from', '2017-04', '--to', '2017-06', '--out', hiv];
    await run(args, { stdin });
    expect(readFileSync(hiv, 'utf8')).toContain('hiv-living');
    const books = file('books.csv', 'month,benefit,amount\n2017-04,hiv-living,500\n');
    for (const format of ['text', 'csv', 'json']) {
      const shown = await run(['settle', books, hiv, '--format', format, '--disclose', 'office']);
      expect(shown.code).toBe(0);
      expect(shown.stdout).not.toMatch(/hiv|艾滋/i);
    }
  });

  it('a ledger against another: a birthday, a new standard, an approval', async () => {
    const names = ['old', 'new'].map((name) => join(folder, `${name}.json`));
    const span = ['--from', '2017-04', '--to', '2018-12'];
    const [, , , rising = ''] = readFileSync('examples/histories.ndjson', 'utf8').split('\n');
    const [, adult = ''] = readFileSync('examples/histories.ndjson', 'utf8').split('\n');
    for (const stdin of [rising, adult]) {
      await run(['ledger', ...span, '--out', names[0] ?? ''], { stdin });
      const terms = ['--standards', 'examples/standards.json', '--readings', 'last-month=month-before'];
      await run(['ledger', ...span, ...terms, '--approved-on', '2017-05-02', '--out', names[1] ?? ''], {
        stdin,
      });
      const { code, stdout } = await run(['settle', ...names, '--lang', 'en', '--disclose', 'full']);
      expect(code).toBe(0);
      expect(stdout).toContain('2017-04');
    }
  });
});

describe('exit codes of kunjing settle', () => {
  it('64 for a wrong call', async () => {
    for (const args of [
      [],
      ['a'],
      ['a', 'b', 'c'],
      ['-', '-'],
      ['a', 'b', '--format', 'svg'],
      ['a', 'b', '--from', 'x'],
    ]) {
      expect((await run(['settle', ...args])).code).toBe(64);
    }
  });

  it.each([
    ['a.json', '{', 'PAID is not valid JSON'],
    [
      'a.json',
      '{"rows":[]}',
      'PAID must be a ledger as kunjing ledger --format json prints it in full, or a list',
    ],
    ['a.json', '"x"', 'PAID must be a ledger'],
    [
      'a.json',
      '[{"month":"2017-13","benefit":"orphan-living","amount":"secret"}]',
      'invalid-amount: paid[0].amount',
    ],
    [
      'a.json',
      '[{"month":"2016-12","benefit":"orphan-living","amount":"1"}]',
      'invalid-date: paid must lie within',
    ],
    ['a.csv', '', 'PAID is not valid JSON'],
    ['a.csv', 'month,amount\n', 'PAID: missing-header: the header row must have a column benefit'],
    ['a.csv', 'month,amount,amount\n', 'PAID: duplicate-column: column C repeats amount'],
    ['a.csv', 'month,benefit,amount\n2017-11,secret\n', 'required: PAID, row 2: amount must be given'],
    ['a.csv', 'month,benefit,amount\n"secret,1,2\n', 'PAID: unclosed-quote: the quote opened on line 2'],
    [
      'a.csv',
      'month,benefit,amount\n2017-11,orphan-living,secret\n',
      'not-a-number: PAID, row 2: amount must be',
    ],
  ])('65 for what is neither: %s %s', async (name, text, message) => {
    const { code, stdout, stderr } = await run(['settle', file(name, text), due]);
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('secret');
  });

  it('a ledger that was made for an office can be settled; of a confidential case there is none', async () => {
    const office = join(folder, 'office-ledger.json');
    const span = ['--from', '2017-10', '--to', '2018-01', '--standards', 'examples/standards.json'];
    const make = ['ledger', ...span, '--disclose', 'office', '--out', office];
    await run([...make, 'examples/history.json']);
    expect((await run(['settle', office, due])).stdout).toMatch(/合计 +1300\.00 +1300\.00 +0\.00/);
    await run(make, { stdin: '{"case":{"confidential":true}}' });
    expect((await run(['settle', office, due])).code).toBe(65);
    const full = join(folder, 'full-ledger.json');
    await run(['ledger', ...span, '--out', full], { stdin: '{"case":{"id":"x","confidential":true}}' });
    expect((await run(['settle', full, due])).stdout).toBe('保密个案，见完整记录\n');
  });

  it('66 where a file is not there; a fault of the program is 70', async () => {
    expect((await run(['settle', due, join(folder, 'nowhere.json')])).code).toBe(66);
    expect((await run(['settle', join(folder, 'nowhere.csv'), due])).code).toBe(66);
    const typed = await run(['settle', due, '-'], { stdin: '[]', terminals: ['stdin'] });
    expect(typed.stderr).toBe('reading from the terminal; Ctrl-D ends\n');
    vi.spyOn(Array.prototype, 'sort').mockImplementationOnce(() => {
      throw new RangeError('secret');
    });
    const fault = await run(['settle', due, due]);
    vi.restoreAllMocks();
    expect(fault.code).toBe(70);
    expect(fault.stderr).not.toContain('secret');
  });
});
