import { describe, expect, it } from 'vitest';
import { DISCLOSURES, type Disclosure } from '../../src/office/disclosure.js';
import { CHENZHOU_WORDS } from '../../src/office/policy-words.js';
import { reportOf } from '../../src/report/report.js';
import { FORMATS, type FormatName } from '../../src/report/totals-format.js';
import { type DecidedRow, decideRow } from '../../src/rows/decide-row.js';
import { csvCell } from '../../src/text/csv-line.js';
import { rowText, writtenBy } from './written.js';

const orphan = {
  id: 'a01',
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  care: 'kin',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
};
const row = (input: unknown): DecidedRow => decideRow({ kind: 'case', input }, { on: '2017-06-01' });

function written(
  disclose: Disclosure,
  format: FormatName,
  rows: readonly DecidedRow[],
  columns = 100,
): string {
  const report = reportOf(CHENZHOU_WORDS, disclose, format, columns);
  return writtenBy(report, rows);
}

describe('a row', () => {
  it('is decided, or refused in its place with its id', () => {
    expect(row(orphan).kind).toBe('result');
    expect(row({ id: 'b', birthDate: 'x' })).toMatchObject({
      kind: 'refused',
      id: 'b',
      issues: [{ code: 'invalid-date' }],
    });
    expect(row({ id: 7 })).toMatchObject({
      kind: 'refused',
      id: null,
      issues: [{ code: 'invalid-type', path: 'id' }],
    });
    expect(row([orphan])).toMatchObject({
      kind: 'refused',
      id: null,
      issues: [{ code: 'invalid-type', path: '' }],
    });
  });

  it('anything else that goes wrong is not taken for a refusal', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new TypeError('no');
        },
      },
    );
    expect(() => row(hostile)).toThrow(TypeError);
  });
});

describe('a report', () => {
  it('CSV has the same columns in every row, in every disclosure that has rows', () => {
    for (const disclose of ['full', 'office'] as const) {
      const rows = [row(orphan), row({ birthDate: 'x' }), row({})];
      const lines = written(disclose, 'csv', rows).trimEnd().split('\n');
      expect(lines).toHaveLength(4);
      const widths = lines.filter((line) => !line.includes('"')).map((line) => line.split(',').length);
      expect(new Set(widths).size).toBe(1);
      expect(lines[2]).toMatch(/^,+invalid-date,birthDate,"?birthDate must be/);
    }
  });

  it('a formula in a cell is text to a spreadsheet', () => {
    for (const start of ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', ' =', '\u200e@', '\t']) {
      expect(csvCell(`${start}1+1`)).toBe(`'${start}1+1`);
    }
    expect(csvCell('\r1')).toBe('"\'\r1"');
    expect(csvCell('=1,"2"')).toBe('"\'=1,""2"""');
    expect(csvCell('600.00')).toBe('600.00');
    expect([csvCell('-100.00'), csvCell('-5')]).toEqual(['-100.00', "'-5"]);
    expect(written('office', 'csv', [row({ ...orphan, id: '=HYPERLINK("x")' })])).toContain(
      '"\'=HYPERLINK(""x"")"',
    );
  });

  it('JSON is one array, empty as well', () => {
    expect(JSON.parse(written('full', 'json', []))).toEqual([]);
    expect(JSON.parse(written('full', 'json', [row(orphan), row(3)]))).toMatchObject([
      { id: 'a01' },
      { id: null, error: { code: 'invalid-type', issues: [{ code: 'invalid-type' }] } },
    ]);
  });

  it('a table aligns its columns, cuts the last one, and has the totals below', () => {
    const wide = row({ ...orphan, id: '孤儿\u001b[31m' });
    const text = written('office', 'table', [row(orphan), wide, row({ id: 'b', care: 1 }), row(3)], 80);
    expect(text.slice(0, text.indexOf('decided'))).toBe(
      [
        'id         categories                CNY/month  benefits  measures  waiting for',
        '---------  ------------------------  ---------  --------  --------  ------------',
        'a01        orphan destitute? minim…  600.00–?   1 (+20?)  3 (+7?)   disability.…',
        '孤儿·[31m  orphan destitute? minim…  600.00–?   1 (+20?)  3 (+7?)   disability.…',
        // A refusal is never cut: at its end stand the words that are accepted.
        'b          refused: invalid-type at care: care must be one of parents, kin,',
        '           foster, institution, none',
        '           refused: invalid-type: a case must be an object of facts',
        '',
        'rows read           4',
      ]
        .map((line) => `${line}\n`)
        .join(''),
    );
  });

  it('tells the doubts of a row, and counts the rows that have any, without a value', () => {
    const odd = row({ ...orphan, id: 'o', care: 'parents', workInjuryCareFee: true });
    const two = [row(orphan), odd];
    for (const disclose of ['full', 'office'] as const) {
      const table = written(disclose, 'table', two, 100);
      expect(table).toMatch(/\na01 (?!.*doubts)/);
      expect(table).toMatch(/\no .* \(doubts\) \S/);
      expect(table).toContain('\nwith doubts         1\n');
      expect(written(disclose, 'csv', two)).toContain('doubtful doubtful');
    }
    expect(written('public', 'csv', two)).toContain('\ndoubtful,1\n');
    expect(JSON.parse(written('public', 'json', two))).toMatchObject({ rows: 2, decided: 2, doubtful: 1 });
  });

  it('a table of many rows is written as it comes', () => {
    const report = reportOf(CHENZHOU_WORDS, 'full', 'table', 100);
    const early = Array.from({ length: 199 }, () => rowText(report, row(orphan)));
    expect(early.join('')).toBe('');
    expect(rowText(report, row(orphan)).split('\n')).toHaveLength(203);
    expect(rowText(report, row(orphan))).toMatch(/^a01 {2}orphan .*600\.00/);
    expect(report.end()).toMatch(/^\nrows read {11}201\n/);
  });

  it('a table tells an open category, nothing to wait for, and each fact by its name', () => {
    const adult = row({
      id: 'x',
      birthDate: '1990-01-01',
      orphanAtEighteen: false,
      education: { stage: 'none' },
    });
    expect(written('full', 'table', [row({})], 100)).toContain('orphan?');
    expect(written('full', 'table', [adult], 100)).toMatch(/\nx {3}- .*-\n/);
    expect(written('office', 'table', [adult], 100)).toMatch(/\nx .* -\n/);
    const grown = row({
      id: 'y',
      birthDate: '1990-01-01',
      hukouDivision: '431002',
      education: { enrolled: true, stage: 'none' },
    });
    // Nothing that a row waits for is withheld.
    expect(written('office', 'table', [grown], 200)).toContain('education.continuousSinceEighteen');
  });

  it('a refusal at a place names the place; one without issues is still a refusal', () => {
    expect(written('full', 'table', [row({ birthDate: 'x' })], 100)).toContain(
      'refused: invalid-date at birthDate: ',
    );
    const bare = written('full', 'ndjson', [{ kind: 'refused', id: null, issues: [] }]);
    expect(JSON.parse(bare)).toMatchObject({ id: null, error: { code: 'invalid-type', issues: [] } });
  });

  it('public shows no row in any format', () => {
    for (const format of FORMATS) {
      const text = written('public', format, [row(orphan), row({ id: 'b02', birthDate: 'x' })]);
      expect(text).not.toMatch(/a01|b02|birthDate/);
      expect(text).toContain('600.00');
    }
  });

  it('every disclosure counts the same rows', () => {
    for (const disclose of DISCLOSURES) {
      const report = reportOf(CHENZHOU_WORDS, disclose, 'ndjson', 80);
      for (const one of [row(orphan), row({}), row(3)]) rowText(report, one);
      expect(report.totals()).toMatchObject({ rows: 3, decided: 2, waiting: 2, refused: 1 });
    }
  });
});
