import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ChineseRecords } from '../../src/cli/csv/chinese-records.js';
import { cellsOf } from '../../src/register/cells.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-headers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const ORPHAN = {
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  care: 'kin',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
  disability: { certified: true, grade: 1 },
};
const LINES = file(
  'lines.ndjson',
  [
    { id: '孤1', ...ORPHAN },
    { id: '孤2', ...ORPHAN, mother: {} },
    { id: '误', ...ORPHAN, street: 'no' },
    { id: '密', ...ORPHAN, confidential: true },
    { id: '离', ...ORPHAN, gone: { on: '2017-05-02', reason: 'died' } },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join(''),
);
const HISTORIES = file(
  'histories.ndjson',
  `${JSON.stringify({ case: { id: '孤1', ...ORPHAN } })}\n${JSON.stringify({ case: { id: '误', street: 'no' } })}\n`,
);
const BEFORE = file('before.json', '{"on":"2017-06-01"}');
const AFTER = file('after.json', '{"on":"2028-06-01"}');
const LATER = file('later.json', '{"on":"2022-06-01","edition":"chenzhou-2021-07"}');
const PAID = file(
  'paid.csv',
  '编号,月份,项目,金额\n孤1,2017-06,孤儿基本生活费,500\n无,2017-06,孤儿基本生活费,500\n',
);
const ONE = file('payments.json', '[{"month":"2017-06","benefit":"orphan-living","amount":"500"}]');
const DUE = file('due.json', '[{"month":"2017-06","benefit":"orphan-living","amount":"600"}]');
const ON = ['--on', '2017-06-01'];
const CONTEXTS = ['--before', BEFORE, '--after', AFTER];

const COMMANDS: readonly (readonly string[])[] = [
  ['assess', LINES, ...ON],
  ['assess', LINES, ...ON, '--disclose', 'full'],
  ['assess', LINES, ...ON, '--disclose', 'public'],
  ['assess', LINES, ...ON, '--select', 'orphan,benefits.orphan-living.amount,missing'],
  ['aggregate', LINES, ...ON],
  ['aggregate', LINES, ...ON, '--by', 'age'],
  ['aggregate', LINES, ...ON, '--by', 'fact'],
  ['aggregate', LINES, ...ON, '--by', 'reading'],
  ['compare', LINES, ...CONTEXTS],
  ['compare', LINES, ...CONTEXTS, '--disclose', 'public'],
  ['reconcile', LINES, PAID, '--on', '2017-06'],
  ['reconcile', LINES, PAID, '--on', '2017-06', '--disclose', 'public'],
  ['ledger', HISTORIES, '--from', '2017-05', '--to', '2017-06'],
  ['turning-points', HISTORIES, '--from', '2027-01-01', '--to', '2028-12-31'],
  ['settle', ONE, DUE],
  ['assess', LINES, '--on', '2022-06-01', '--edition', 'in-force'],
  ['aggregate', LINES, '--on', '2022-06-01', '--by', 'category', '--edition', 'in-force'],
  ['compare', LINES, '--before', BEFORE, '--after', LATER],
  ['reconcile', LINES, PAID, '--on', '2024-01', '--edition', 'hunan-2023-12', '--all'],
  ['ledger', HISTORIES, '--from', '2019-12', '--to', '2020-01', '--edition', 'in-force'],
  ['turning-points', HISTORIES, '--from', '2019-12-01', '--to', '2028-12-31', '--edition', 'in-force'],
];

/** What is no word but stands as it is: sentences, days, figures, places, digests, counties in English. */
const AS_IT_IS = /^(?:sha256:[0-9a-f]+|[\d.–<*>-]*|[A-Z][a-z]+|all children|2\.1-\d.*|.*（[\w.]+）须.*)$/;

/** Sentences of later documents, and editions by the name that `--edition` takes. */
const LATER_NAMES = /\b(?:h23|m62)-\d|chenzhou-2018-10|chenzhou-2020|chenzhou-2021-07|hunan-2023-12/g;

describe('--headers zh', () => {
  it.each(COMMANDS)('%s: every header and every word is Chinese, with a byte-order mark', async (...args) => {
    const { stdout, code } = await run([...args, '--format', 'csv', '--headers', 'zh', '--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout.startsWith('\ufeff')).toBe(true);
    const [head = [], ...rows] = cellsOf(stdout.slice(1).trimEnd().split('\r\n'), ',');
    for (const title of head) expect(title).toMatch(/^[^a-z_]+$/);
    expect(new Set(head).size).toBe(head.length);
    // No fact holds up the money of so few.
    if (!args.includes('fact')) expect(rows.length).toBeGreaterThan(0);
    for (const cells of rows) {
      for (const cell of cells ?? [])
        if (!AS_IT_IS.test(cell)) expect(cell.replace(LATER_NAMES, '')).toMatch(/^[^a-z_]*$/);
    }
    // The same rows and the same columns as for a program.
    const plain = await run([...args, '--format', 'csv']);
    const [names = [], ...others] = cellsOf(plain.stdout.trimEnd().split(/\r?\n/), ',');
    expect([head.length, rows.length]).toEqual([names.length, others.length]);
    expect(plain.stdout).toBe((await run([...args, '--format', 'csv', '--headers', 'en'])).stdout);
  });

  it('says what a child is due in words: by hand', async () => {
    const { stdout } = await run([
      'assess',
      LINES,
      ...ON,
      '--select',
      'orphan,benefits.orphan-living.status,benefits.orphan-living.amount,benefits.hardship-disability-subsidy.excludedBy,standardsMissing',
      '--format',
      'csv',
      '--headers',
      'zh',
    ]);
    const [head, first, , refused, confidential, gone] = stdout.slice(1).split('\r\n');
    expect(head).toBe(
      '编号,日期,孤儿,孤儿基本生活费,孤儿基本生活费（元/月）,困难残疾人生活补贴：因享受,缺标准,未判原因,出错之处,说明,备注',
    );
    expect(first).toMatch(/^孤1,2017-06-01,是,享受,600\.00,孤儿基本生活费,重度残疾人护理补贴标准、?.*,,,,$/);
    expect(refused).toMatch(/^误,,,,,,,[^,]*,流浪,流浪（street）须为 true 或 false,$/);
    expect(confidential).toBe('密,,,,,,,,,,保密个案，见完整记录');
    expect(gone).toBe('离,2017-06-01,,,,,,已离开,离开日期,已离开（死亡，2017-05-02）,');
  });

  it('with --excel ids are kept besides', async () => {
    const { stdout } = await run(['assess', ...ON, '--format', 'csv', '--headers', 'zh', '--excel'], {
      stdin: '{"id":"007"}\n',
    });
    expect(stdout.startsWith('\ufeff编号,日期,')).toBe(true);
    expect(stdout).toContain('\r\n"=""007""",');
  });

  it('is for CSV, and cannot be resumed', async () => {
    for (const command of [
      ['assess', LINES, ...ON],
      ['aggregate', LINES, ...ON],
      ['ledger', HISTORIES, '--from', '2017-05', '--to', '2017-06'],
    ]) {
      const { code, stderr } = await run([...command, '--headers', 'zh', '--format', 'json', '--lang', 'zh']);
      expect([code, stderr]).toEqual([64, '--headers 只用于 --format csv\n用法见：kunjing help --lang zh\n']);
    }
    const out = join(folder, 'o.csv');
    const resumed = await run(['assess', LINES, ...ON, '--headers', 'zh', '--resume', '--out', out]);
    expect(resumed).toMatchObject({ code: 64 });
  });

  it('records may come in pieces, with line ends in quotes', () => {
    const records = new ChineseRecords();
    expect(records.translate('id,inDifficulty\n')).toBe('编号,我市困境儿童\r\n');
    expect(records.translate('"a\n""b""",true\nc,\n')).toBe('"a\n""b""",是\r\nc,\r\n');
    expect(records.translate("'=1,false\n")).toBe("'=1,否\r\n");
  });
});
