import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { FACTS } from '../../src/case/dictionary.js';
import { flatColumnName } from '../../src/case/flat.js';
import { assess } from '../../src/decide/assess.js';
import * as mappings from '../../src/register/mapping/read-mapping.js';
import { rowsIn } from './rows.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-register-'));
const file = (name: string, content: unknown): string => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

const on = ['--on', '2017-06-01'];
const assessed = (args: readonly string[], stdin: string | readonly (string | Uint8Array)[] = '') =>
  run(['assess', '--from', 'csv', ...on, ...args], { stdin });
const fixture = (name: string, ...args: readonly string[]) =>
  run(['assess', `test/fixtures/registers/${name}.csv`, ...on, ...args]);

/** Ids and error codes, row by row. */
const outline = (stdout: string): readonly unknown[] =>
  rowsIn(stdout).map(({ id, error }) => error?.code ?? id);

const result = (child: object): string => JSON.stringify(assess(child, { on: '2017-06-01' }));

describe('kunjing assess, registers as offices send them', () => {
  it('GBK with Chinese headers comes out as the same children in NDJSON', async () => {
    const { code, stdout, stderr } = await fixture('gbk');
    const first = {
      id: 'a1',
      birthDate: '2010-02-03',
      hukouDivision: '431002',
      care: 'kin',
      father: { status: 'deceased' },
      mother: { status: 'deceased' },
    };
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(result(first));
    expect(outline(stdout)).toEqual(['a1', 'a2']);
    expect(stderr).toBe(
      '2 rows: 2 decided, 2 of them waiting for facts, 0 with doubts; 0 refused\nnormalised: 6 choice-label\nencoding: GB18030\n',
    );
  });

  it('title rows and blank rows above the header, and totals below, are counted and not put out', async () => {
    const titles = await fixture('title-rows');
    expect(outline(titles.stdout)).toEqual(['a1']);
    expect(titles.stderr).toContain('skipped: 2 title, 1 blank\n');
    expect(titles.stderr).toContain('header row: 4\n');
    const totals = await fixture('totals');
    expect(outline(totals.stdout)).toEqual(['a1', 'a2']);
    expect(totals.stderr).toBe(
      '2 rows: 2 decided, 2 of them waiting for facts, 0 with doubts; 0 refused\nskipped: 4 total\n',
    );
  });

  it('says nothing more of a plain register', async () => {
    const { stderr } = await assessed([], 'id,birth_date\na,2010-01-15\n');
    expect(stderr).toBe('1 rows: 1 decided, 1 of them waiting for facts, 0 with doubts; 0 refused\n');
  });

  it('says that there was a byte-order mark, and how many rows are short', async () => {
    const { stdout, stderr } = await assessed([], '\ufeffid,care,street\na,kin\n');
    expect(outline(stdout)).toEqual(['a']);
    expect(stderr).toContain('shorter than the header: 1\nencoding: UTF-8 with a byte-order mark\n');
  });

  it('words of the register mean what the mapping says, and nothing without it', async () => {
    const csv = '编号,姓名,出生日期,在押情况\nx1,某某,2010年2月3日,在押\nx2,某某,2010.2.3,看守所\n';
    const columns = {
      姓名: null,
      在押情况: { fact: 'father.custody', values: { 在押: 'serving-long-sentence' } },
    };
    const { code, stdout, stderr } = await assessed(['--columns', file('m.json', { columns })], csv);
    expect(code).toBe(0);
    expect(outline(stdout)).toEqual(['x1', 'invalid-value']);
    expect(stdout.split('\n')[0]).toBe(
      result({ id: 'x1', birthDate: '2010-02-03', father: { custody: 'serving-long-sentence' } }),
    );
    expect(stdout).toContain('"path":"在押情况"');
    expect(stderr).toContain('1 refused\nnormalised: 2 date-format, 1 mapped-word\n');
    const without = await assessed([], csv);
    expect(without).toMatchObject({ code: 65, stdout: '' });
    expect(without.stderr).toContain('unknown-column: 姓名 (column B) is not a column of the dictionary');
  });

  it('refuses a mapping that is none, and tells all that is wrong with it', async () => {
    const wrong = file('wrong.json', { columns: { 甲: 'father.custdy' }, keys: 1 });
    const { code, stdout, stderr } = await assessed(['--columns', wrong], 'id\na\n');
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toContain('unexpected-field: keys is none of columns, key');
    expect(stderr).toContain('unknown-fact: columns.甲 must name a fact of the dictionary; did you mean');
    expect(stderr).toContain('columns.甲 须写事实词典中的一项事实');
    const broken = await assessed([
      '--columns',
      file('b.json', '{\n"columns": {\n"甲": "hiv"\n"乙": null}}'),
    ]);
    expect(broken).toMatchObject({ code: 65, stdout: '' });
    expect(broken.stderr).toContain('not-json: the mapping of columns is no JSON from line 4 on');
    expect(broken.stderr).toContain('对照表 第4行起不是 JSON');
    const deep = await assessed(['--columns', file('d.json', '['.repeat(40))]);
    expect(deep.stderr).toContain('nested-too-deeply');
    expect((await assessed(['--columns', join(folder, 'nowhere.json')], 'id\na\n')).code).toBe(66);
    vi.spyOn(mappings, 'readMappingUnder').mockImplementation(() => {
      throw new RangeError('secret');
    });
    expect((await assessed(['--columns', file('c.json', {})], 'id\na\n')).code).toBe(70);
    vi.restoreAllMocks();
  });

  it('takes the header row, dates of Excel and the encoding from whoever knows them', async () => {
    const header = await assessed(['--header-row', '2'], 'id,care\nid,birth_date\na,40203\n');
    expect(header.stderr).toContain('skipped: 1 title\nheader row: 2\n');
    expect(outline(header.stdout)).toEqual(['excel-serial-date']);
    const dated = await assessed(['--excel-dates', '1900'], 'id,birth_date\na,40212\n');
    expect(dated.stdout.trimEnd()).toBe(result({ id: 'a', birthDate: '2010-02-03' }));
    const gbk = [
      Buffer.concat([Buffer.from('id,care\n'), Buffer.from([0xb9, 0xc2, 0x2c, 0x6b, 0x69, 0x6e, 0x0a])]),
    ];
    for (const name of ['gbk', 'gb2312', 'gb18030']) {
      expect((await assessed(['--encoding', name], gbk)).stdout).toContain('"id":"孤"');
    }
    const utf8 = await assessed(['--encoding', 'utf-8'], gbk);
    expect(utf8.code).toBe(65);
    expect(outline(utf8.stdout)).toEqual(['mixed-encoding']);
    const utf16 = [Buffer.from('id\na\n', 'utf16le')];
    expect(outline((await assessed(['--encoding', 'utf-16le'], utf16)).stdout)).toEqual(['a']);
  });

  it('a file that is refused as a whole puts nothing out and leaves the file of --out alone', async () => {
    const out = file('kept.csv', 'before');
    for (const [text, code] of [
      ['PK\u0003\u0004', 'not-csv'],
      ['id,care,id\na,kin,b\n', 'duplicate-column'],
      ['', 'missing-header'],
      [`${'id,'.repeat(256)}id\n`, 'too-many-columns'],
      [`${'x'.repeat(2_000_000)}\n`, 'line-too-long'],
      ['"id\n', 'unclosed-quote'],
    ] as const) {
      const ran = await assessed(['--out', out], text);
      expect(ran).toMatchObject({ code: 65, stdout: '' });
      expect(ran.stderr).toContain(code);
    }
    expect(readFileSync(out, 'utf8')).toBe('before');
  });

  it('a quote that nobody closes: what stands above it is decided, its row is refused, and the exit code says so', async () => {
    // The flat reader lost only the row of the quote. Here nothing below it is read: what it swallowed is not guessed.
    const { code, stdout, stderr } = await assessed([], 'id,care\na,kin\n"b,kin\nc,kin\n');
    expect(code).toBe(65);
    expect(outline(stdout)).toEqual(['a', 'unclosed-quote']);
    expect(stderr).toContain('2 rows: 1 decided');
    expect(stderr).toContain('stopped: unclosed-quote: the quote opened on line 3 is not closed');
  });

  it('a quote within a cell costs its own row only', async () => {
    const { code, stdout } = await assessed([], 'id,care\na"b"c,kin\nd,kin');
    expect(code).toBe(0);
    expect(outline(stdout)).toEqual(['malformed-quote', 'd']);
    const strict = await assessed(['--strict'], 'id,care\na"b"c,kin\nd,kin');
    expect(strict.code).toBe(65);
  });

  it('quoted cells hold commas, quotes and line breaks', async () => {
    const { stdout } = await assessed([], '"id",care\r\n"a,""b""",kin\r\n"c\r\nd",kin\r\n');
    expect(outline(stdout)).toEqual(['a,"b"', 'c\r\nd']);
  });

  it('a blank cell is unknown; the row of a child with nothing in it is a blank row, no child', async () => {
    const { stdout, stderr } = await assessed([], 'id,birth_date,hiv\na,,不详\n,,\n');
    expect(stdout.trimEnd()).toBe(result({ id: 'a' }));
    // The flat reader made a child of which nothing is known out of `,,`; a spreadsheet has such rows without end.
    expect(stderr).toContain('skipped: 1 blank\n');
  });

  it('a row that goes on after the last header is refused', async () => {
    const { stdout } = await assessed([], 'id,care\nb,kin,x\nc,kin,\n');
    expect(outline(stdout)).toEqual(['missing-header', 'c']);
  });

  it('every column of the dictionary has its place', async () => {
    const head = FACTS.map((fact) => flatColumnName(fact.path)).join(',');
    const { stdout } = await assessed([], `${head}\n${FACTS.map(() => '?').join(',')}\n`);
    const paths = rowsIn(stdout).flatMap(({ error }) => error?.issues.map(({ path }) => path));
    // All but the id, which may be any text.
    expect(new Set(paths).size).toBe(FACTS.length - 1);
  });

  it('a birth after the day of the decision is told under the header of the register', async () => {
    const { stdout } = await assessed([], '编号,出生日期\na,2018-01-01\n');
    expect(stdout).toContain('"code":"birth-after-on","path":"出生日期"');
  });

  it('whoever sends row by row gets them back so', async () => {
    const seen: string[] = [];
    const stdin = Readable.from(
      (async function* () {
        yield Buffer.from('id\na\n');
        yield Buffer.from('b\n');
        seen.push('all sent');
      })(),
    );
    const stdout = new Writable({
      write(chunk: Buffer, _encoding, done) {
        seen.push(...outline(chunk.toString()).map(String));
        done();
      },
    });
    await run(['assess', '--from', 'csv', ...on], { stdin, stdout });
    expect(seen[0]).toBe('a');
    expect(seen).toContain('b');
  });

  it('what fails while it is read is not taken for a refusal', async () => {
    const stdin = Readable.from(
      (async function* () {
        yield Buffer.from('id\na\n');
        throw new RangeError('secret');
      })(),
    );
    const { code, stderr } = await run(['assess', '--from', 'csv', ...on], { stdin });
    expect(code).toBe(70);
    expect(stderr).not.toContain('secret');
  });

  it.each([
    [['--header-row', '0'], '--header-row must be the number of a row'],
    [['--header-row', 'x'], '--header-row must be the number of a row'],
    [['--excel-dates', '1904'], '--excel-dates must be one of 1900'],
    [['--encoding', 'big5'], '--encoding must be one of utf-8, gb18030, gbk'],
    [['--echo-key'], '--echo-key needs --key HEADER'],
    [['--key', 'x', '--echo-key', '--disclose', 'public'], '--echo-key needs rows to show'],
  ])('a wrong call: %j', async (args, message) => {
    const { code, stdout, stderr } = await assessed(args, 'id\na\n');
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain(message);
  });

  it.each([['--columns'], ['--header-row'], ['--excel-dates'], ['--encoding'], ['--key'], ['--echo-key']])(
    '%s means nothing for NDJSON',
    async (name) => {
      const given = name === '--echo-key' ? [name] : [name, '1'];
      const { code, stderr } = await run(['assess', ...on, ...given], { stdin: '{}' });
      expect(code).toBe(64);
      expect(stderr).toContain(`${name} is for CSV`);
    },
  );
});
