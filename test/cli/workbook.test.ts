import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { type Cell, type CellValue, type WriteOptions, writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ON = ['--on', '2017-06-01'];

function saved(bytes: Uint8Array, name = 'book.xlsx'): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const bookOf = async (sheets: WriteOptions['sheets'], more: Partial<WriteOptions> = {}): Promise<string> =>
  saved(await writeXlsx({ sheets, ...more }));

const sheetOf = (...rows: CellValue[][]): Promise<string> => bookOf([{ name: '花名册', rows }]);

const HEADER = ['编号', '出生日期', '户籍所在县市区', '流浪', '家庭月人均收入（元）'];

const lines = async (path: string, ...args: readonly string[]): Promise<readonly unknown[]> => {
  const { stdout } = await run(['assess', path, ...ON, '--select', 'categories.street', ...args]);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
};

/** Without a day of birth it is open whether a child on the street is a child. */
const street = (id: string | null, is: boolean | null) => ({ id, on: '2017-06-01', 'categories.street': is });
const refusedWith = (id: string | null, code: string, path: string) => {
  const error: unknown = expect.objectContaining({ code, path });
  const row: unknown = expect.objectContaining({ id, error });
  return row;
};

it('only the command knows the library that reads workbooks', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const users = files.filter((path) => readFileSync(join('src', path), 'utf8').includes("'hucre"));
  expect(users.every((path) => path.startsWith('cli'))).toBe(true);
  expect(users.length).toBeGreaterThan(0);
});

describe('a register in .xlsx', () => {
  it('as LibreOffice writes it: the same report as its CSV', async () => {
    const csv =
      '附件1 困境儿童花名册,,,,\n编号,出生日期,户籍所在县市区,流浪,家庭月人均收入（元）\n0012,2010-02-03,431002,是,420.5\n0013,2014-05-20,431021,否,\n';
    for (const format of ['table', 'csv', 'ndjson', 'json']) {
      const args = [...ON, '--format', format];
      const book = await run(['assess', 'test/fixtures/workbooks/libreoffice.xlsx', ...args]);
      expect(book).toEqual(await run(['assess', ...args], { stdin: csv }));
    }
    expect(await lines('test/fixtures/workbooks/libreoffice.xlsx')).toEqual([
      street('0012', true),
      street('0013', false),
    ]);
  });

  it('dates by the type of the cell, text stays text, numbers keep their digits', async () => {
    const path = await sheetOf(
      HEADER,
      ['007', new Date(Date.UTC(2010, 1, 3)), '431002', true, 0.1 + 0.2],
      ['008', '2010年2月3日', 431_002, '否', 1200],
      // A number of Excel is no date unless the caller says so; a day with an hour is none at all.
      ['009', 40_212, '431002', '是', null],
      ['010', new Date(Date.UTC(2010, 1, 3, 13, 30)), '431002', '是', null],
    );
    expect(await lines(path)).toEqual([
      street('007', true),
      street('008', false),
      refusedWith('009', 'excel-serial-date', '出生日期'),
      refusedWith('010', 'invalid-date', '出生日期'),
    ]);
    const serial = await lines(path, '--excel-dates', '1900');
    expect(serial[2]).toEqual(street('009', true));
  });

  it('an identity number that Excel keeps as a number has lost its last digits', async () => {
    const path = await sheetOf(['身份证号', '流浪'], [Number('431002201002030016'), '是']);
    expect(await lines(path, '--key', '身份证号')).toEqual([
      refusedWith(null, 'invalid-identity-number', '身份证号'),
    ]);
  });

  it('zeros that a number format shows are read', async () => {
    const cells = new Map<string, Partial<Cell>>([['1,0', { value: 7, style: { numFmt: '0000' } }]]);
    const path = await bookOf([
      {
        name: 'S',
        rows: [
          ['编号', '流浪'],
          [7, '是'],
        ],
        cells,
      },
    ]);
    expect(await lines(path)).toEqual([street('0007', null)]);
  });

  it('a cell merged over rows is said in each of them', async () => {
    const rows = [
      ['编号', '户籍所在县市区', '流浪'],
      ['a1', '431002', '是'],
      ['a2', null, '是'],
      ['a3', null, '否'],
    ];
    const path = await bookOf([
      { name: 'S', rows, merges: [{ startRow: 1, startCol: 1, endRow: 3, endCol: 1 }] },
    ]);
    const { stdout } = await run(['aggregate', path, ...ON, '--by', 'county', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ groups: [{ county: '431002', children: 3 }] });
  });

  it('hidden rows and columns are read like the rest, and told', async () => {
    const rows = [
      ['编号', '流浪'],
      ['a1', '是'],
      ['a2', '否'],
    ];
    const path = await bookOf([
      { name: 'S', rows, rowDefs: new Map([[1, { hidden: true }]]), columns: [{}, { hidden: true }] },
    ]);
    const { stdout, stderr } = await run(['assess', path, ...ON, '--select', 'categories.street']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toContain('hidden in the sheet, and read like the rest: 1 rows, 1 columns');
  });

  it('lists the sheets where several may be meant; --sheet takes a name or a number', async () => {
    const path = await bookOf([
      { name: '说明', rows: [['填表说明']] },
      {
        name: '苏仙区',
        rows: [
          ['编号', '流浪'],
          ['a1', '是'],
        ],
      },
      {
        name: '旧册',
        rows: [
          ['编号', '流浪'],
          ['a9', '是'],
        ],
        hidden: true,
      },
      { name: 'Sheet4', rows: [] },
    ]);
    const { code, stdout, stderr } = await run(['assess', path, ...ON]);
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toBe(
      'which-sheet: the workbook has several sheets: name one with --sheet\n  1  说明, 1 rows\n  2  苏仙区, 2 rows\n  3  旧册, 2 rows (hidden)\n  4  Sheet4 (empty)\n',
    );
    expect(await lines(path, '--sheet', '2')).toEqual([street('a1', null)]);
    expect(await lines(path, '--sheet', '苏仙区')).toEqual([street('a1', null)]);
    expect(await lines(path, '--sheet', '旧册')).toEqual([street('a9', null)]);
    const wrong = await run(['assess', path, ...ON, '--sheet', '5']);
    expect(wrong.code).toBe(64);
    expect(wrong.stderr).toContain('2  苏仙区');
  });

  it('takes the only sheet that says something, without asking', async () => {
    const path = await bookOf([
      { name: 'Sheet1', rows: [] },
      {
        name: 'Sheet2',
        rows: [
          ['编号', '流浪'],
          ['a1', '是'],
        ],
      },
      { name: '旧册', rows: [['编号'], ['a9']], hidden: true },
    ]);
    expect(await lines(path)).toEqual([street('a1', null)]);
  });

  it('a formula whose value was never worked out refuses the sheet by its cells', async () => {
    const cells = new Map<string, Partial<Cell>>([
      ['1,1', { value: null, formula: 'A1=""' }],
      ['1,0', { value: 'a1', formula: '"a"&1', formulaResult: 'a1' }],
    ]);
    const path = await bookOf([
      {
        name: 'S',
        rows: [
          ['编号', '流浪'],
          ['a1', null],
        ],
        cells,
      },
    ]);
    const { code, stdout, stderr } = await run(['assess', path, ...ON]);
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toContain('formula-without-value: sheet S: B2 hold formulas');
  });

  it('a password is named, and how to take it away', async () => {
    const path = await bookOf([{ name: 'S', rows: [['编号']] }], {
      encryption: { password: 'x', spinCount: 1 },
    });
    const { code, stderr } = await run(['assess', path, ...ON]);
    expect(code).toBe(65);
    expect(stderr).toContain('encrypted-workbook: the workbook is protected by a password');
  });

  it('macros are not run, the table is read', async () => {
    const rows = [
      ['编号', '流浪'],
      ['a1', '是'],
    ];
    const path = await bookOf([{ name: 'S', rows }], { vbaProject: Uint8Array.of(1, 2, 3) });
    expect(await lines(path)).toEqual([street('a1', null)]);
  });

  it('options that mean nothing for it are refused', async () => {
    const path = await sheetOf(['编号'], ['a1']);
    expect((await run(['assess', path, ...ON, '--encoding', 'gbk'])).code).toBe(64);
    expect((await run(['assess', ...ON, '--sheet', '1'], { stdin: '编号,流浪\n' })).code).toBe(64);
    expect((await run(['assess', ...ON, '--sheet', '1'], { stdin: '{}\n' })).code).toBe(64);
  });

  it('payments come in .xlsx too; a number merged over two payments is said once', async () => {
    const register = await sheetOf(
      ['编号', '出生日期'],
      ['a1', new Date(Date.UTC(2010, 1, 3))],
      ['a2', '2010-02-03'],
    );
    const rows = [
      ['编号', '金额'],
      ['a1', 600],
      ['a2', null],
    ];
    const merges = [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }];
    const paid = saved(await writeXlsx({ sheets: [{ name: '发放', rows, merges }] }), 'paid.xlsx');
    const { stderr, stdout } = await run(['reconcile', register, paid, '--on', '2017-09', '--format', 'csv']);
    expect(stderr).toContain('payments: 2 rows, 1 refused');
    expect(stdout).toContain('payment-refused');
  });
});

/** A zip archive of files that are all one letter, by hand: what it claims of their size is what it says. */
function zipOf(files: readonly (readonly [name: string, content: Buffer])[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const packed = deflateRawSync(content, { level: 9 });
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(content.length, 8);
    const local = Buffer.concat([
      Buffer.from('PK\u0003\u0004'),
      Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]),
      sizes,
      Buffer.from([name.length, 0, 0, 0]),
      Buffer.from(name),
      packed,
    ]);
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(at);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002'),
        Buffer.from([20, 0, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0]),
        sizes,
        Buffer.from([name.length, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        offset,
        Buffer.from(name),
      ]),
    );
    parts.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

describe('an archive that is no register', () => {
  const small = Buffer.from('<x/>');
  it.each([
    [
      'a bomb',
      [
        ['[Content_Types].xml', small],
        ['xl/worksheets/sheet1.xml', Buffer.alloc(64 * 1024 * 1024, ' ')],
      ],
      'workbook-too-large',
    ],
    ['an archive of other files', [['花名册.csv', small]], 'zip archive, not a workbook'],
    [
      'a Word document',
      [
        ['[Content_Types].xml', small],
        ['word/document.xml', small],
      ],
      'Word document (.docx)',
    ],
    [
      '.ods',
      [
        ['mimetype', small],
        ['content.xml', small],
      ],
      'OpenDocument file',
    ],
    [
      '.xlsb',
      [
        ['[Content_Types].xml', small],
        ['xl/workbook.bin', small],
      ],
      '.xlsb',
    ],
    [
      'a damaged workbook',
      [
        ['[Content_Types].xml', small],
        ['xl/workbook.xml', small],
      ],
      'damaged',
    ],
  ] as const)('%s', async (_, files, message) => {
    const { code, stdout, stderr } = await run(['assess', saved(zipOf(files), 'other.xlsx'), ...ON]);
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('is refused where it is larger than any workbook is', async () => {
    const path = saved(
      Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(33 * 1024 * 1024)]),
      'large.xlsx',
    );
    const { code, stderr } = await run(['assess', path, ...ON]);
    expect(code).toBe(65);
    expect(stderr).toContain('must not be larger than 32 MiB');
  });
});
