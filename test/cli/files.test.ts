import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { allowedWords } from '../../src/case/allowed-words.js';
import { FACTS } from '../../src/case/dictionary.js';
import { flatColumnName } from '../../src/case/flat.js';
import type { Fact } from '../../src/logic/fact.js';
import { valuesOf } from '../../src/logic/slot.js';
import { choiceWords } from '../../src/logic/wording.js';
import { CHENZHOU_TERMS } from '../../src/register/chenzhou-terms.js';
import { readRegister } from '../../src/register/read-register.js';
import { templateCsv } from '../../src/register/template.js';
import { readAll, textOf } from '../register/read-all.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('kunjing map', () => {
  const register = '编号,姓名,出生年月\na1,张三,2010-02-03\n';

  it('writes a draft to standard output, and what is to be done to standard error', async () => {
    const { code, stdout, stderr } = await run(['map', file('r.csv', register)]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ columns: { 编号: '编号', 姓名: null } });
    expect(stderr).toBe('表头：第1行；1列待确认，2列不需确认\n');
    const english = await run(['map', '--lang', 'en'], { stdin: '编号,,姓名\na,,b\n' });
    expect(english.stderr).toBe(
      'header row: 1; 0 columns to be decided, 2 need no decision\ncolumns without a header: B: name them in the register, or delete them\n',
    );
  });

  it('reads any encoding that registers come in', async () => {
    // 编号,流浪 in GBK.
    const gbk = Buffer.concat([
      Buffer.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc1, 0xf7, 0xc0, 0xcb, 0x0a]),
      Buffer.from('a,\n'),
    ]);
    const { stdout } = await run(['map'], { stdin: [gbk] });
    expect(JSON.parse(stdout)).toMatchObject({ columns: { 编号: '编号', 流浪: '流浪' } });
  });

  it('refuses what has no header row, and shows nothing of it', async () => {
    const { code, stdout, stderr } = await run(['map'], { stdin: '张三,男\n李四,女\n' });
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toContain('missing-header: none of the first 20 rows looks like a header row');
    expect(stderr).toContain('前20行里没有像表头的一行');
    expect(stderr).not.toMatch(/张三|李四/);
  });

  it.each([
    [['map', 'a', 'b'], 'map takes one REGISTER'],
    [['map', '--lang', 'fr'], '--lang must be one of zh, en'],
    [['map', '--columns', 'x'], 'unknown option --columns'],
    [['template', 'x'], 'template takes no file'],
    [['template', '--format', 'xlsx'], '--format must be one of csv'],
    [['facts', 'x'], 'facts takes no file'],
    [['facts', '--format', 'csv'], '--format must be one of table, markdown, json'],
  ])('a wrong call: %j', async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('does not find a file that is not there', async () => {
    expect((await run(['map', join(folder, 'nowhere.csv')])).code).toBe(66);
  });
});

describe('kunjing template', () => {
  it.each(['zh', 'en'])('reads back as no child at all: %s', async (lang) => {
    const { code, stdout } = await run(['template', '--lang', lang]);
    expect({ code, mark: stdout.startsWith('\ufeff') }).toEqual({ code: 0, mark: true });
    const decided = await run(['assess', file('t.csv', stdout), '--on', '2017-06-01']);
    expect(decided).toMatchObject({ code: 0, stdout: '' });
    expect(decided.stderr).toContain('0 rows: 0 decided');
  });

  it('has every fact, and above each header the words that may stand below it', async () => {
    const head = templateCsv(CHENZHOU_TERMS, 'zh');
    for (const fact of FACTS) expect(head).toContain(fact.label.zh);
    const wordsOf = (fact: Fact): readonly string[] =>
      fact.type === 'choice'
        ? valuesOf(fact).map((value) => choiceWords(fact, value).zh)
        : allowedWords(fact).zh.split('、');
    for (const fact of FACTS) {
      if (!['boolean', 'choice', 'grade'].includes(fact.type)) continue;
      const words = wordsOf(fact);
      expect(head).toContain(allowedWords(fact).zh);
      // A parent who is lost has no other facts: each column is tried alone.
      const text = `编号,${fact.label.zh}\n${words.map((word) => `a,${word}`).join('\n')}\n`;
      const outcome = await readAll(textOf(text));
      expect(outcome, fact.path).toMatchObject({ report: { rows: { ready: words.length, refused: 0 } } });
    }
  });

  it('filled in below its header needs no mapping', async () => {
    const row = FACTS.map(({ path }) =>
      path === 'id' ? 'a1' : path === 'birthDate' ? '2010-02-03' : path === 'street' ? '是' : '',
    );
    const rows: unknown[] = [];
    for await (const read of readRegister(textOf(`${templateCsv(CHENZHOU_TERMS, 'zh')}${row.join(',')}\r\n`)))
      rows.push(read);
    expect(rows).toEqual([{ row: 4, line: 4, case: { id: 'a1', birthDate: '2010-02-03', street: true } }]);
  });
});

describe('kunjing facts', () => {
  it('prints every fact under all its names, in the language asked for', async () => {
    const zh = (await run(['facts'])).stdout;
    const en = (await run(['facts', '--lang', 'en'])).stdout;
    for (const { path, label, question, document, issuer } of FACTS) {
      for (const text of [label.zh, question.zh, document.zh, issuer.zh, path, flatColumnName(path)])
        expect(zh).toContain(text);
      for (const text of [label.en, question.en, document.en, issuer.en, path]) expect(en).toContain(text);
    }
    expect(zh).toContain('  单位      元\n');
    // No line is wider than a page.
    expect(Math.max(...zh.split('\n').map((line) => line.length))).toBeLessThan(100);
  });

  it('has a table of one line a fact in Markdown, and both languages in JSON', async () => {
    const markdown = (await run(['facts', '--format', 'markdown'])).stdout;
    // Two lines of head, and since when and why a child is gone: no facts, but recorded in the same register.
    expect(markdown.trimEnd().split('\n')).toHaveLength(2 + FACTS.length + 2);
    const [first] = markdown.split('\n');
    expect(first).toBe('| 名称 | 路径 | 列名 | 怎样问 | 可填 | 单位 | 条款 | 证明材料 | 出具单位 |');
    const json: unknown = JSON.parse((await run(['facts', '--format', 'json'])).stdout);
    expect(json).toHaveLength(FACTS.length + 2);
    expect(json).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          path: 'disability.grade',
          flat: 'disability_grade',
          type: 'grade',
          values: [1, 2, 3, 4],
          unit: { zh: '级', en: 'grade' },
        }),
        expect.objectContaining({
          path: 'education.ownership',
          values: { public: { zh: '公办', en: 'public' }, private: { zh: '民办', en: 'private' } },
          unit: null,
        }),
        expect.objectContaining({ path: 'street', values: null, words: { zh: '是、否', en: 'true, false' } }),
      ]),
    );
  });
});
