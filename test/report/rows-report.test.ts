import { describe, expect, it } from 'vitest';
import { CHENZHOU_WORDS } from '../../src/office/policy-words.js';
import { columnsIn } from '../../src/report/columns.js';
import { type RowsShape, rowsReport } from '../../src/report/rows-report.js';
import type { DecidedRow } from '../../src/rows/decided-row.js';
import { decidedRow } from '../rows/decided.js';
import { writtenBy } from './written.js';

const on = '2017-06-01';
const orphan = {
  id: 'a01',
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
};
const decided = (input: unknown): DecidedRow => decidedRow(input, { on });

function written(shape: Partial<RowsShape>, rows: readonly DecidedRow[]): string {
  const report = rowsReport(CHENZHOU_WORDS, {
    disclose: 'full',
    format: 'ndjson',
    select: null,
    hasKey: false,
    ...shape,
  });
  return writtenBy(report, rows);
}

/** What stands in a value at a path of the output. */
function at(value: unknown, path: string): unknown {
  let found = value;
  for (const name of path.split('.')) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
  }
  // Of notices a column has the codes only.
  return path === 'notices' && Array.isArray(found) ? found.map((notice) => at(notice, 'code')) : found;
}

const DISCLOSED: readonly [RowsShape['disclose'], readonly string[]][] = [
  ['full', columnsIn(CHENZHOU_WORDS, 'full').map(({ name }) => name)],
  ['office', columnsIn(CHENZHOU_WORDS, 'office').map(({ name }) => name)],
];

describe('selected columns', () => {
  it.each(DISCLOSED)('%s: each holds what stands at its path in the whole result', (disclose, select) => {
    for (const input of [orphan, { id: 'b' }]) {
      const whole: unknown = JSON.parse(written({ disclose }, [decided(input)]));
      const expected = Object.fromEntries(select.map((name) => [name, at(whole, name)]));
      const line: unknown = JSON.parse(written({ disclose, select }, [decided(input)]));
      expect(line).toEqual({ id: input.id, on, ...expected });
      expect(JSON.parse(written({ disclose, select, format: 'json' }, [decided(input)]))).toEqual([line]);
    }
  });

  it('a key comes back in every format, where one was given and where none was', () => {
    const rows: readonly DecidedRow[] = [
      { ...decided(orphan), key: '43100220100115001X' },
      { ...decided({}), key: null },
      { ...decided({ x: 1 }), key: 'k' },
    ];
    const shape = { select: ['categories.orphan', 'missing'], hasKey: true };
    const lines = written(shape, rows).trimEnd().split('\n');
    const read = lines.map((line): unknown => JSON.parse(line));
    expect(read[0]).toMatchObject({
      id: 'a01',
      on,
      'categories.orphan': true,
      key: '43100220100115001X',
    });
    expect(lines[0]).toMatch(/"missing":\[[^\]]*"care"/);
    expect(read[1]).toMatchObject({ id: null, 'categories.orphan': null, key: null });
    expect(read[2]).toMatchObject({ id: null, error: { code: 'unknown-fact' }, key: 'k' });
    expect(JSON.parse(written({ ...shape, format: 'json' }, rows))).toEqual(read);
    const records = written({ ...shape, format: 'csv' }, rows).split('\n');
    expect(records[0]).toBe('id,key,on,categories.orphan,missing,error.code,error.path,error.message');
    expect(records[1]).toMatch(/^a01,43100220100115001X,2017-06-01,true,.*care.*,,,$/);
    expect(records[2]).toMatch(/^,,2017-06-01,,/);
    expect(records[3]).toMatch(/^,k,,,,unknown-fact,x,/);
  });

  it('a key comes back with a whole result too', () => {
    const rows: readonly DecidedRow[] = [{ ...decided(orphan), key: 'k' }];
    const whole: unknown = JSON.parse(written({}, [decided(orphan)]));
    expect(JSON.parse(written({ hasKey: true }, rows))).toEqual(Object.assign({}, whole, { key: 'k' }));
  });

  it('each row has its own day', () => {
    const later = decidedRow(orphan, { on: '2018-06-01' });
    const lines = written({ select: ['orphan'] }, [decided(orphan), later])
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => at(JSON.parse(line), 'on'))).toEqual([on, '2018-06-01']);
  });
});
