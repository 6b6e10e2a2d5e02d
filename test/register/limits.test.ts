import { parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/register/cells.js';
import { RecordSplitter } from '../../src/register/split.js';
import { runs } from '../size.js';
import { chunksOf, readAll, saying, textOf } from './read-all.js';

const MIB = 1_048_576;

/** The rows of some text, cut into chunks of a size. */
function split(text: string, size = text.length + 1): readonly string[] {
  const splitter = new RecordSplitter();
  splitter.separators = [','.charCodeAt(0)];
  const bytes = new TextEncoder().encode(text);
  const rows: string[] = [];
  const drain = () => {
    for (let row = splitter.next(); row !== undefined; row = splitter.next()) {
      rows.push(row.fault ?? new TextDecoder().decode(row.bytes));
    }
  };
  for (let at = 0; at < bytes.length; at += size) {
    splitter.push(bytes.slice(at, at + size));
    drain();
  }
  splitter.end();
  drain();
  return rows;
}

describe('rows of a file', () => {
  it('are what the CSV parser makes of the whole file', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'a', '死亡', ' ', '1,2', 'a"b', '"', 'a\nb', 'a\r\nb', '\r'),
      fc.string({ maxLength: 4 }),
    );
    const quoted = fc.tuple(cell, fc.boolean()).map(([text, always]) => {
      return always || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    });
    const row = fc.array(quoted, { minLength: 2, maxLength: 4 }).map((cells) => cells.join(','));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 9 }),
        (rows, end, size) => {
          const text = rows.join(end) + end;
          const cells = cellsOf(split(text, size), ',');
          expect(cells).toEqual(parse(text, { record_delimiter: end, relax_column_count: true }));
        },
      ),
    );
  });

  it('end at LF, CRLF or CR; a row of nothing is a row', () => {
    expect(split('a\r\n\nb\r\r\n\n')).toEqual(['a', '', 'b', '', '']);
    expect(split('\n\r')).toEqual(['', '']);
    expect(split('')).toEqual([]);
  });

  it('do not depend on where the bytes are cut, however broken the quotes are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', '""', ',', '\n', '\r\n', '\r', 'a'), { maxLength: 30 }),
        fc.integer({ min: 1, max: 9 }),
        (parts, size) => {
          const text = parts.join('');
          expect(split(text, size)).toEqual(split(text));
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it('of exactly 1 MiB are read, longer ones are refused by their line, and the next is read', async () => {
    const header = 'id,hiv\n';
    const row = (size: number, id: string) => `${id}${'x'.repeat(size - id.length - 5)},true`;
    const text = `${header}${row(MIB, 'a1')}\n${row(MIB + 1, 'a2')}\na3,true\n`;
    const bytes = new TextEncoder().encode(text);
    for (const size of [65_536, bytes.length]) {
      const outcome = await readAll(chunksOf(bytes, size));
      expect(outcome).toMatchObject({
        rows: [
          { row: 2, case: {} },
          { row: 3, line: 3, id: null, issues: [{ code: 'line-too-long', path: '' }] },
          { row: 4, line: 4, case: { id: 'a3', hiv: true } },
        ],
        report: { rows: { read: 3, ready: 2, refused: 1 }, stopped: null },
      });
    }
  });

  it('with a quoted line of more than 1 MiB are refused, and the next is read', async () => {
    const text = `id,hiv\n"a\n${'x'.repeat(MIB + 1)}\na3,true\n`;
    const bytes = new TextEncoder().encode(text);
    for (const size of [4096, bytes.length]) {
      expect(await readAll(chunksOf(bytes, size))).toMatchObject({
        rows: [
          { row: 2, issues: [{ code: 'line-too-long' }] },
          { row: 3, line: 4, case: { id: 'a3' } },
        ],
      });
    }
  });

  it('end where a quote is open for more than 1 MiB of short lines', async () => {
    const text = `id,hiv\na1,true\n"a2,true\n${'a3,true\n'.repeat(MIB / 8)}`;
    const bytes = new TextEncoder().encode(text);
    for (const size of [4096, bytes.length]) {
      const outcome = await readAll(chunksOf(bytes, size));
      expect(outcome).toMatchObject({
        rows: [{ row: 2 }, { row: 3, line: 3, issues: [{ code: 'unclosed-quote' }] }],
        report: { rows: { read: 2, ready: 1, refused: 1 }, stopped: { code: 'unclosed-quote' } },
      });
    }
  });

  it('of any length are let go as they come', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('id,hiv\na1,true\n');
      const chunk = new Uint8Array(16 * MIB).fill(120);
      for (let i = 0; i < 8; i += 1) yield chunk;
      yield new TextEncoder().encode('\na3,true\n');
    }
    const before = process.memoryUsage().arrayBuffers;
    const outcome = await readAll(endless());
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(48 * MIB);
    expect(outcome).toMatchObject({
      rows: [{ row: 2 }, { row: 3, issues: [{ code: 'line-too-long' }] }, { row: 4, case: { id: 'a3' } }],
    });
  });

  it('come in batches once the header row is known', async () => {
    const outcome = await readAll(textOf(`id,hiv\n${'a,"true"\n'.repeat(1000)}`));
    expect(outcome).toMatchObject({ report: { rows: { read: 1000, ready: 1000 } } });
  });

  it('are each refused alone where their quotes are malformed', () => {
    expect(cellsOf(['a,"b"', 'a"b",c', 'a,b', '"a"b,c', '"x,""y"'], ',')).toEqual([
      ['a', 'b'],
      undefined,
      ['a', 'b'],
      undefined,
      ['x,"y'],
    ]);
  });
});

describe('the header row', () => {
  it('is refused where its bytes cannot be read', async () => {
    expect(await readAll(textOf('"id,hiv\na1,true\n'))).toMatchObject({
      refused: [{ code: 'unclosed-quote', path: '' }],
    });
    expect(await readAll(textOf('"id"x,hiv\na1,true\n'))).toMatchObject({
      refused: [{ code: 'missing-header', path: '' }],
    });
  });

  it('is not a child whose values are words of headers: nothing of it is repeated', async () => {
    const secrets = ['431002201002031236', '张三丰', '李四丰'];
    for (const text of [
      '证件号码,姓名,困境类型,户口性质\n431002201002031236,张三丰,重病,流浪\n',
      '序号,姓名,性别,身份证号,出生日期,困境类型\n,李四丰,,,,重病\n',
      '431002201002031236,张三丰,重病,流浪,残疾等级\n',
    ]) {
      const said = JSON.stringify(await readAll(textOf(text), { key: '证件号码' }));
      expect(said).toContain('missing-header');
      for (const secret of secrets) expect(said).not.toContain(secret);
    }
    const named = await readAll(textOf('编号,流浪\n流浪,431002201002031236\n'), { headerRow: 2 });
    expect(JSON.stringify(named)).not.toContain('431002201002031236');
  });

  it('may stand below a title that names a family, but not below a cell that groups columns', async () => {
    for (const title of ['困境儿童,,家庭情况统计', ',,困境儿童及监护人信息']) {
      expect(await readAll(textOf(`${title}\n编号,重病,流浪\na1,是,否\n`))).toMatchObject({
        rows: [{ case: { severeIllness: true } }],
      });
    }
    for (const group of ['父亲,,', ',母亲,', ',,监护人情况']) {
      expect(await readAll(textOf(`${group}\n重病,编号,流浪\n是,a1,否\n`))).toMatchObject({
        refused: [{ code: 'merged-cells', message: saying('row 1 groups') }],
      });
    }
  });

  it('and rows have at most 256 columns, even where nothing stands in them', async () => {
    expect(await readAll(textOf(`题,\n${'甲,'.repeat(300)}\n`))).toMatchObject({
      refused: [{ code: 'too-many-columns' }],
    });
    expect(await readAll(textOf(`编号,流浪\n${','.repeat(300)}\n`))).toMatchObject({
      rows: [{ issues: [{ code: 'too-many-columns' }] }],
    });
  });

  it('must lie among the first 20 rows, or be named', async () => {
    const titles = (count: number) => '某县花名册,\n'.repeat(count);
    const table = 'id,hiv\na1,true\n';
    expect(await readAll(textOf(titles(19) + table))).toMatchObject({ report: { headerRow: 20 } });
    expect(await readAll(textOf(titles(20) + table))).toMatchObject({
      refused: [{ code: 'missing-header' }],
    });
    const named = await readAll(textOf(titles(20) + table), { headerRow: 21 });
    expect(named).toMatchObject({ report: { headerRow: 21, skipped: { title: 20 } } });
  });

  it('must lie within the file', async () => {
    expect(await readAll(textOf('id,hiv\n'), { headerRow: 3 })).toMatchObject({
      refused: [{ code: 'missing-header', message: saying('row 3') }],
    });
  });

  it('may be a single column, but a lone word above a table is a title', async () => {
    expect(await readAll(textOf('编号\na1\n'))).toMatchObject({ rows: [{ case: { id: 'a1' } }] });
    expect(await readAll(textOf('流浪,\n编号,流浪\na1,是\n'))).toMatchObject({ report: { headerRow: 2 } });
  });

  it('suggests the row that is most of a header', async () => {
    const text = '花名册,,,\n编号,甲,,\n编号,重病,流浪,乙\na1,是,是,x\n重病,丙\n';
    expect(await readAll(textOf(text))).toMatchObject({
      refused: [{ code: 'missing-header', message: saying('--header-row 3') }, { path: 'column D' }],
    });
  });

  it('names the key once', async () => {
    expect(await readAll(textOf('身份证号,编号,身份证号\n'), { key: '身份证号' })).toMatchObject({
      refused: [{ code: 'duplicate-column', path: '身份证号', message: saying('columns A and C') }],
    });
  });

  it('is counted in letters as a spreadsheet does', async () => {
    const text = `编号,重病${',流浪'.repeat(26)}\n`;
    const outcome = await readAll(textOf(text));
    expect(JSON.stringify(outcome)).toContain('columns C and AB');
  });
});

function utf16Units(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

describe('encodings', () => {
  const GBK = new Uint8Array([0xd6, 0xd8, 0xb2, 0xa1]); // 重病
  const join = (...parts: readonly (string | Uint8Array)[]) =>
    new Uint8Array(
      parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]),
    );

  it('named by the caller are not detected', async () => {
    const bytes = join('id,hiv\n', new Uint8Array([0xc2, 0xb7]), ',true\n');
    expect(await readAll(chunksOf(bytes), { encoding: 'gb18030' })).toMatchObject({
      rows: [{ case: { id: '路' } }],
      report: { encoding: 'gb18030' },
    });
    expect(await readAll(chunksOf(bytes), { encoding: 'utf-8' })).toMatchObject({
      rows: [{ case: { id: '·' } }],
      report: { encoding: 'utf-8' },
    });
    const utf16 = new Uint8Array(utf16Units('编号\r\na1').flatMap((unit) => [unit >> 8, unit & 255]));
    expect(await readAll(chunksOf(utf16, 3), { encoding: 'utf-16be' })).toMatchObject({
      rows: [{ case: { id: 'a1' } }],
      report: { encoding: 'utf-16be', byteOrderMark: false },
    });
  });

  it('with the mark of GB18030', async () => {
    const bytes = join(new Uint8Array([0x84, 0x31, 0x95, 0x33]), GBK, '\ntrue\n');
    expect(await readAll(chunksOf(bytes))).toMatchObject({
      rows: [{ case: { severeIllness: true } }],
      report: { encoding: 'gb18030', byteOrderMark: true },
    });
  });

  it('of GB18030 hold rare characters and no sound line is taken for UTF-8', async () => {
    // 朱镕基, 刘堃, 王喆, 李珺: GBK beyond GB2312. 昊 and others have bytes that could begin a character of UTF-8.
    const names = [
      [0xd6, 0xec, 0xe9, 0x46, 0xbb, 0xf9],
      [0xc1, 0xf5, 0x88, 0xd2],
      [0xcd, 0xf5, 0x86, 0xb4],
      [0xc0, 0xee, 0xac, 0x42],
      [0xea, 0xbb, 0xb0, 0xe0, 0xb0, 0xa1],
    ];
    const rows = names.map((name) => join(new Uint8Array(name), ',true\n'));
    const outcome = await readAll(chunksOf(join('id,hiv\n', ...rows)));
    expect(outcome).toMatchObject({ report: { encoding: 'gb18030', rows: { ready: names.length } } });
  });

  it('that are neither are refused with the line', async () => {
    expect(await readAll(chunksOf(join('id,hiv\n', new Uint8Array([0xff, 0xff]), ',\n')))).toMatchObject({
      rows: [{ issues: [{ code: 'unknown-encoding', message: saying('line 2') }] }],
      report: { stopped: { code: 'unknown-encoding' } },
    });
  });

  it('that change inside a quoted cell are refused with that very line', async () => {
    const bytes = join('重病,id\n是,"a\nb\n', GBK, '\nc"\n');
    expect(await readAll(chunksOf(bytes))).toMatchObject({
      rows: [{ line: 2, issues: [{ code: 'mixed-encoding', message: saying('line 4 ') }] }],
    });
    const last = join('重病,id\n是,"a\nb\nc', GBK, '"\n');
    expect(await readAll(chunksOf(last))).toMatchObject({
      rows: [{ line: 2, issues: [{ message: saying('line 4 ') }] }],
    });
  });

  it('of GB18030 hold no Chinese in UTF-8', async () => {
    // Four characters of UTF-8 are twelve bytes: six characters of GB18030, none of them meant.
    expect(await readAll(chunksOf(join(GBK, ',id\n,', '困境儿童', '\n')))).toMatchObject({
      rows: [{ line: 2, issues: [{ code: 'mixed-encoding' }] }],
      report: { encoding: 'gb18030' },
    });
  });

  it('of UTF-16 are refused where half a character is missing', async () => {
    const units = utf16Units('id\na1\n').flatMap((unit) => [unit, 0]);
    const bytes = new Uint8Array([0xff, 0xfe, ...units, 0x61]);
    expect(await readAll(chunksOf(bytes))).toMatchObject({
      rows: [
        { case: { id: 'a1' } },
        { issues: [{ code: 'mixed-encoding', message: saying('line 3 is not UTF-16') }] },
      ],
    });
  });

  it('are those of the first bytes, however few', async () => {
    expect(await readAll(chunksOf(new Uint8Array([0xff, 0xfe])))).toMatchObject({
      refused: [{ code: 'missing-header' }],
    });
    expect(await readAll(textOf('id\n'))).toMatchObject({ rows: [], report: { rows: { read: 0 } } });
  });

  it('fail with the source of the bytes', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('id,hiv\n');
      throw new TypeError('the disk is gone');
    }
    await expect(readAll(broken())).rejects.toThrow('the disk is gone');
  });
});
