import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { summaryLineZh } from '../../src/cli/summaries-zh.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-summaries-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const ON = ['--on', '2017-06-01'];
const REGISTER = file(
  'register.csv',
  '花名册,,,,\n编号,出生日期,流浪,离开日期,离开原因\n白石渡镇,,,,\na1,2010年2月3日,是,,\na1,2010.2.3,否,,\na2,2010-02-30,是,,\na3,2010-02-03,是,2017-05-01,死亡\n合计,4,,,\n',
);

describe('what a command says beside its output', () => {
  it('is Chinese with --lang zh, English with --lang en, and as it was where nothing names a language', async () => {
    const said = async (...lang: readonly string[]) =>
      (await run(['assess', REGISTER, ...ON, '--format', 'ndjson', ...lang])).stderr;
    expect(await said('--lang', 'zh')).toBe(
      [
        '共4行：已判定2行，其中事实不全2行、登记存疑0行；有误未判1行',
        '已离开1行',
        '跳过：标题行1处，合计行1处，分组行1处',
        '一项事实也没有填的行：3（分组行，或什么都没有登记的儿童；不计入）',
        '规范写法：选项名称1处，日期写法2处，是否用语4处',
        '表头在第2行',
        '编号重复：第4、5行',
        '',
      ].join('\n'),
    );
    const english = await said('--lang', 'en');
    expect(english).toContain('4 rows: 2 decided');
    expect(english).not.toMatch(/\p{Script=Han}/u);
    expect(await said()).toBe(english);
  });

  it.each([
    ['aggregate', REGISTER, ...ON],
    [
      'compare',
      REGISTER,
      '--before',
      file('c.json', '{"on":"2017-06-01"}'),
      '--after',
      join(folder, 'c.json'),
    ],
    ['reconcile', REGISTER, file('p.csv', '编号,金额\na1,1\n'), '--on', '2017-06'],
    ['ledger', file('h.ndjson', '{"case":{}}\n{\n'), '--from', '2017-06', '--to', '2017-06'],
    ['settle', file('paid.csv', '月份,项目,金额\n2017-06,x,1\n'), file('due.json', '[]')],
    ['assess', REGISTER, ...ON, '--format', 'csv'],
    ['assess', file('all.ndjson', '{\n'), ...ON],
  ])('%s: no line of it is English', async (...args) => {
    const { stderr, code } = await run([...args, '--lang', 'zh']);
    expect(code).toBe(0);
    for (const line of stderr.split('\n')) expect(line).not.toMatch(/[a-z]{3,} [a-z]{2,}/);
  });

  it('other lines stay as they are, what is said in both languages is said in one', () => {
    expect(summaryLineZh('something else')).toBe('something else');
    expect(
      summaryLineZh(
        '未含2.1-2：该条只在完整记录中判定。 2.1-2 is left out: it is decided in the full record.',
      ),
    ).toBe('未含2.1-2：该条只在完整记录中判定。');
    expect(summaryLineZh('\r5000 rows…')).toBe('\r5000行…');
    expect(summaryLineZh('sheet: 台账, of 3')).toBe('工作表：台账（共3张）');
    expect(summaryLineZh('hidden in the sheet, and read like the rest: 2 rows, 1 columns')).toBe(
      '工作表中隐藏的也一样读入：2行、1列',
    );
    expect(summaryLineZh('encoding: GB18030')).toBe('编码：GB18030');
    expect(summaryLineZh('encoding: UTF-8 with a byte-order mark')).toBe('编码：UTF-8，带字节序标记');
  });
});
