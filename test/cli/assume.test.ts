import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineIn } from './parsed.js';
import { run } from './run.js';

const on = ['--on', '2017-06-01'];
const folder = mkdtempSync(join(tmpdir(), 'assume-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** Of q1 nothing is said of the mother, of q2 she is dead, of q3 she is living. */
const CSV = [
  '编号,出生日期,户籍所在县市区,父亲：状况,母亲：状况,抚养方式',
  'q1,2010-01-15,431002,死亡,,亲属',
  'q2,2010-01-15,431002,死亡,死亡,亲属',
  'q3,2010-01-15,431002,死亡,健在,亲属',
  '',
].join('\n');

const results = (stdout: string) => stdout.trim().split('\n').map(lineIn);

describe('--assume', () => {
  it('takes what is not recorded as declared, by name or by path, in words of either language', async () => {
    for (const assume of [
      '母亲：状况=死亡,流浪=否',
      'mother.status=deceased,street=no',
      'mother_status=死亡,street=false',
    ]) {
      const ran = await run(['assess', '-', ...on, '--disclose', 'full', '--assume', assume], { stdin: CSV });
      expect(ran.code).toBe(0);
      const rows = results(ran.stdout);
      expect(rows.map(({ assumed }) => assumed)).toEqual([
        ['mother.status', 'street'],
        ['street'],
        ['street'],
      ]);
      expect(rows[0]).toMatchObject({
        categories: { orphan: true },
        assumptions: { 'mother.status': 'deceased', street: false },
      });
      expect(rows[2]).toMatchObject({ categories: { orphan: false } });
      // Of q1 alone the allowance of 600 yuan rests on it; the street changes no money.
      expect(ran.stderr).toContain('1 of them with money that rests on an assumption');
    }
  });

  it('is refused by name where it is no fact, no word, or told of each child', async () => {
    const refused = async (assume: string, lang: 'zh' | 'en' = 'en') =>
      run(['assess', '-', ...on, '--assume', assume], { stdin: CSV, lang });
    expect(await refused('stret=no')).toMatchObject({ code: 64, stdout: '' });
    expect((await refused('stret=no')).stderr).toContain('did you mean street?');
    expect((await refused('street')).stderr).toContain('--assume must be fact=value');
    expect((await refused('street', 'zh')).stderr).toContain('--assume 须为事实=取值，几项之间用逗号');
    expect((await refused('流浪=也许', 'zh')).stderr).toContain('须给出流浪可取的值');
    expect((await refused('confidential=no')).stderr).toContain(
      'assumptions.confidential must not be assumed',
    );
    expect((await refused('confidential=no', 'zh')).stderr).toContain('assumptions.confidential 不能假定');
  });

  it('stands in a mapping too, below what the call says', async () => {
    const mapping = file('mapping.json', JSON.stringify({ assume: { '母亲：状况': '死亡', street: 'yes' } }));
    const ran = await run(
      ['assess', '-', ...on, '--disclose', 'full', '--columns', mapping, '--assume', 'street=no'],
      { stdin: CSV },
    );
    expect(results(ran.stdout)[0]?.assumptions).toEqual({ 'mother.status': 'deceased', street: false });
    const wrong = file('wrong.json', JSON.stringify({ assume: { id: 'x' } }));
    expect(await run(['assess', '-', ...on, '--columns', wrong], { stdin: CSV })).toMatchObject({ code: 65 });
  });

  it('counts in the table of assess, in aggregate and public totals the children whose money rests on it', async () => {
    const assume = ['--assume', 'mother.status=deceased'];
    const table = await run(['assess', '-', ...on, '--format', 'table', ...assume], { stdin: CSV });
    expect(table.stdout).toMatch(/其中金额依据假定 +1\n/);
    const counted = await run(['aggregate', '-', ...on, '--by', 'county', '--format', 'table', ...assume], {
      stdin: CSV,
    });
    expect(counted.stdout).toContain('金额依据声明的假定的儿童: 1\n');
    const json = await run(
      ['aggregate', '-', ...on, '--by', 'county', '--format', 'json', '--disclose', 'office', ...assume],
      {
        stdin: CSV,
      },
    );
    expect(JSON.parse(json.stdout)).toMatchObject({ assumed: 1 });
    const told = await run(
      ['aggregate', '-', ...on, '--by', 'county', '--format', 'json', '--disclose', 'public', ...assume],
      {
        stdin: CSV,
      },
    );
    expect(JSON.parse(told.stdout)).toMatchObject({ assumed: '<5' });
  });

  it('holds in reconcile, ledger, turning-points, sensitivity and sql', async () => {
    const paid = file('paid.csv', '编号,项目,金额\nq1,孤儿基本生活费,600\nq2,孤儿基本生活费,600\n');
    const reconciled = await run(
      ['reconcile', '-', paid, '--on', '2017-06', '--all', '--assume', 'mother.status=deceased'],
      { stdin: CSV },
    );
    expect(reconciled.stdout).toMatch(/相符\s+2/);
    const history = file(
      'history.json',
      JSON.stringify({
        case: {
          birthDate: '2010-01-15',
          hukouDivision: '431002',
          care: 'kin',
          father: { status: 'deceased' },
        },
      }),
    );
    const span = [
      '--from',
      '2017-06',
      '--to',
      '2017-06',
      '--format',
      'json',
      '--assume',
      'mother.status=deceased',
    ];
    const ledger = await run(['ledger', history, ...span]);
    expect(JSON.parse(ledger.stdout)).toMatchObject({
      assumptions: { 'mother.status': 'deceased' },
      rows: [{ total: { min: '600.00' }, assumed: ['mother.status'] }],
    });
    const turning = await run(['turning-points', history, ...span]);
    expect(JSON.parse(turning.stdout)).toMatchObject({ assumptions: { 'mother.status': 'deceased' } });
    const sql = await run(['sql', '--dialect', 'duckdb', ...on, '--assume', 'street=no'], { lang: 'en' });
    expect(sql.code).toBe(0);
    expect(sql.stdout).toMatch(/COALESCE\([^;]*"street"/);
  });
});

describe('explanations under assumptions', () => {
  const explained = (...args: readonly string[]) =>
    run(
      [
        'explain',
        '-',
        '--from',
        'csv',
        ...on,
        '--id',
        'q1',
        '--assume',
        '母亲：状况=死亡,携带艾滋病病毒或患艾滋病=否',
        ...args,
      ],
      {
        stdin: CSV,
      },
    );

  it('mark each fact that nobody recorded, with the paper that would settle it', async () => {
    const page = (await explained()).stdout;
    expect(page).toContain('没有登记、按声明的假定处理的');
    expect(page).toContain('母亲状况：死亡（假定，未登记）');
    expect(page).toMatch(/母亲状况：死亡 → .+/);
    const full = (await explained('--full', '--lang', 'en')).stdout;
    expect(full).toContain('Not recorded, assumed as declared: mother status: deceased');
    expect(full).toContain('deceased (assumed, not recorded)');
    const data: unknown = JSON.parse((await explained('--format', 'json')).stdout);
    expect(data).toMatchObject({ assumed: [{ fact: 'mother.status', value: 'deceased' }] });
  });

  it('a letter asks the family to say where it is otherwise, and names no HIV', async () => {
    const letter = (await explained('--format', 'letter')).stdout;
    expect(letter).toContain('没有材料、暂按下列情况办理的，与实际不符请告知');
    expect(letter).toContain('母亲状况：死亡');
    expect(letter).not.toMatch(/艾滋|HIV/);
  });
});
