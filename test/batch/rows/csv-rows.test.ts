import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvRows } from '../../../src/batch/rows/csv-rows.js';
import { RefusedFile } from '../../../src/batch/rows/refused-file.js';
import { FACTS } from '../../../src/case/dictionary.js';
import { flatName } from '../../../src/case/flat.js';

function rows(...parts: readonly (string | Uint8Array)[]) {
  const reader = new CsvRows();
  const encoder = new TextEncoder();
  const chunks = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
  return [...chunks.flatMap((chunk) => [...reader.push(chunk)]), ...reader.end()].map((row) =>
    row.kind === 'case' ? row.input : `${row.issue.code}: ${row.issue.message}`,
  );
}

const refusal = (text: string): string => {
  try {
    rows(text);
  } catch (error) {
    if (error instanceof RefusedFile) return error.message;
  }
  return 'not refused';
};

describe('CSV', () => {
  it('flat columns become a case', () => {
    const head = 'id,birth_date,father_status,hiv,disability_grade,household_income_per_capita';
    expect(rows(`${head}\na,2010-01-15,deceased,false,2,420.50\n,,,,,\n`)).toEqual([
      {
        id: 'a',
        birthDate: '2010-01-15',
        father: { status: 'deceased' },
        hiv: false,
        disability: { grade: 2 },
        household: { incomePerCapita: '420.50' },
      },
      {},
    ]);
  });

  it('every column of the dictionary has its place', () => {
    const head = FACTS.map((fact) => flatName(fact.path)).join(',');
    const [row] = rows(`${head}\n${FACTS.map(() => 'x').join(',')}`);
    expect(JSON.stringify(row).match(/"x"/g)).toHaveLength(FACTS.length);
  });

  it('only true and false are booleans, only digits are grades; all else is left for the check to refuse', () => {
    expect(rows('hiv,disability_grade,street\nTRUE,2a,true\n1,,0\n')).toEqual([
      { hiv: 'TRUE', disability: { grade: '2a' }, street: true },
      { hiv: '1', street: '0' },
    ]);
  });

  it('quoted cells hold commas, quotes and line breaks', () => {
    expect(rows('id,care\r\n"a,""b""",kin\r\n"c\r\nd",kin\r\n')).toEqual([
      { id: 'a,"b"', care: 'kin' },
      { id: 'c\nd', care: 'kin' },
    ]);
    expect(rows('"id","care"\n"a","kin"')).toEqual([{ id: 'a', care: 'kin' }]);
  });

  it('a quote that is not closed costs its own row only', () => {
    const message = (row: number): string =>
      `invalid-csv: data row ${row}: a quote is not closed or stands within a cell`;
    expect(rows('id,care\n"a,kin\nb,kin\nc,kin')).toEqual([
      message(1),
      { id: 'b', care: 'kin' },
      { id: 'c', care: 'kin' },
    ]);
    // The next stray quote closes the first, but the record does not have the columns of the header.
    expect(rows('id,care\n"a,kin\nb,kin\nc",kin,x\nd,kin')).toEqual([
      message(1),
      { id: 'b', care: 'kin' },
      message(3),
      { id: 'd', care: 'kin' },
    ]);
    expect(rows('id,care\na"b"c,kin\nd,kin')).toEqual([message(1), { id: 'd', care: 'kin' }]);
    const many = Array.from({ length: 40 }, (_, i) => `r${i},kin`);
    expect(rows(['id,care', '"a,kin', ...many].join('\n')).slice(1)).toHaveLength(40);
  });

  it('a row with other columns than the header is refused by its number', () => {
    expect(rows('id,care\na\nb,kin,x\n\nc,kin')).toEqual([
      'wrong-column-count: data row 1 has 1 columns, the header has 2',
      'wrong-column-count: data row 2 has 3 columns, the header has 2',
      'wrong-column-count: data row 3 has 1 columns, the header has 2',
      { id: 'c', care: 'kin' },
    ]);
  });

  it('a row that is not UTF-8 is refused, also behind an open quote', () => {
    const gbk = new Uint8Array([0xb9, 0xc2, 0x2c, 0x0a]);
    expect(rows('id,care\n', gbk, 'b,kin\n')).toEqual([
      'invalid-encoding: the line is not UTF-8',
      { id: 'b', care: 'kin' },
    ]);
    expect(rows('id,care\n"a,kin\n', gbk, 'b,kin\n').slice(1)).toEqual([
      'invalid-encoding: the line is not UTF-8',
      { id: 'b', care: 'kin' },
    ]);
  });

  it('a header that is not of the dictionary refuses the file, naming places and no cells', () => {
    expect(refusal('id,brith_date\n')).toBe(
      'column 2 of the header is not a fact of the dictionary; did you mean birth_date?',
    );
    expect(refusal('id,Zhang San\n')).toBe('column 2 of the header is not a fact of the dictionary');
    expect(refusal('id,care,id\n')).toBe('column 3 of the header repeats column 1, id');
    expect(refusal(`${'id,'.repeat(256)}id\n`)).toBe('the header has more than 256 columns');
    expect(refusal('')).toBe('the file has no header');
    expect(refusal('id"x\n')).toBe('the header cannot be read');
    expect(refusal('"id\n",care\n')).toBe('the header cannot be read');
    expect(refusal(`${'x'.repeat(2_000_000)}\n`)).toBe('the header cannot be read');
    expect(refusal('id,care\n')).toBe('not refused');
  });

  it('the same rows however the bytes are cut, and no row is lost', () => {
    const cell = fc.constantFrom('', 'a', '"', '""', '"b"', '"c\n"', '孤');
    const line = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(line), fc.nat(60), (lines, cut) => {
        const bytes = new TextEncoder().encode(['id,care', ...lines, ''].join('\n'));
        const whole = rows(bytes);
        expect(rows(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(whole);
        if (lines.every((text) => !text.includes('"'))) expect(whole).toHaveLength(lines.length);
      }),
      { numRuns: 500 },
    );
  });
});
