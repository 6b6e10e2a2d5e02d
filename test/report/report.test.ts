import { describe, expect, it } from 'vitest';
import { DISCLOSURES, type Disclosure } from '../../src/office/disclosure.js';
import { CHENZHOU_WORDS } from '../../src/office/policy-words.js';
import { COUNTIES } from '../../src/policy/counties.js';
import { reportOf } from '../../src/report/report.js';
import type { TableView } from '../../src/report/table-format.js';
import { FORMATS, type FormatName } from '../../src/report/totals-format.js';
import type { DecidedRow } from '../../src/rows/decided-row.js';
import { csvCell } from '../../src/text/csv-line.js';
import { widthOf } from '../../src/text/width.js';
import type { Language } from '../../src/words/language.js';
import { decidedRow } from '../rows/decided.js';
import { rowText, writtenBy } from './written.js';

const orphan = {
  id: 'a01',
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  care: 'kin',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
};
const row = (input: unknown): DecidedRow => decidedRow(input, { on: '2017-06-01' });

const view = (columns: number, lang: Language): TableView => ({
  columns,
  lang,
  hasKey: false,
  counties: COUNTIES,
});

function written(
  disclose: Disclosure,
  format: FormatName,
  rows: readonly DecidedRow[],
  columns = 100,
  lang: Language = 'en',
): string {
  const report = reportOf(CHENZHOU_WORDS, disclose, format, view(columns, lang));
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

  it('a table says who, in which groups, what is due and for what, who must act, and which papers are missing', () => {
    // Everything is known but whether the mother is dead: nothing else can change anything.
    const quiet = {
      ...orphan,
      id: '孤儿\u001b[31m',
      hasIncomeSource: true,
      supporterAble: true,
      lacksFamilySupport: false,
      livelihoodInDistress: false,
      street: false,
      hiv: false,
      severeIllness: false,
      household: {
        inHardship: false,
        meetsMinimumLiving: false,
        registeredPoor: false,
        rural: true,
        suddenHardship: false,
      },
      disability: { certified: false, hearing: false, speech: false },
      insurance: { enrolled: true, charityEligible: false, partnerHospital: false, aidEligible: false },
      education: {
        enrolled: true,
        stage: 'primary',
        ownership: 'public',
        setting: 'ordinary',
        migrant: false,
      },
      guardianship: {
        otherGuardian: true,
        otherFailsDuty: false,
        otherHarmsChild: false,
        courtNamedCivilAffairs: false,
        adoptionPending: false,
      },
      safety: { harmFromGuardianship: false, incident: 'none' },
    };
    const rows = [
      row(quiet),
      row({ ...quiet, id: undefined, mother: {} }),
      row({ id: 'b', care: 1 }),
      row(3),
    ];
    const text = written('office', 'table', rows, 60, 'zh');
    const [head, rule, ...lines] = text.split('\n');
    expect(head).toBe('编号       每月（元）   户籍地         类别');
    expect(rule).toBe('---------  -----------  -------------  '.padEnd(60, '-'));
    expect(lines[0]).toBe('孤儿·[31m  600.00       431002 北湖区  孤儿');
    expect(lines[1]).toBe('           应发：孤儿基本生活费 600.00');
    // Without an id a child is known by its row; whether it is an orphan is open, and the mother's paper settles it.
    const second = lines.findIndex((line) => line.startsWith('第2行'));
    expect(lines[second]).toBe('第2行      0.00–600.00  431002 北湖区  待定2项');
    expect(lines[second + 1]).toBe('           应发：待定1项');
    expect(text).toMatch(/缺材料：死亡证明/);
    // A refusal is never cut: at its end stand the words that are accepted.
    const unbroken = text.replace(/\n {11}/g, '');
    expect(unbroken).toContain(
      '\nb          有误（invalid-type）：抚养方式（care）须为下列之一：parents、kin、foster、institution、none\n',
    );
    expect(unbroken).toContain('\n第4行      有误（invalid-type）：个案须为由事实组成的对象\n');
    expect(text).toContain('读入行数        4\n');
    expect(text).toMatch(/\n户籍地 +人数 {2}每月（元）\n431002 北湖区 +2 {2}600\.00–1200\.00\n/);
    expect(text).toContain('困境儿童每人都要办：一人一档案');
    expect(text.split('\n').every((line) => widthOf(line) <= 60 || line.includes('困境儿童每人都要办'))).toBe(
      true,
    );
  });

  it('tells the doubts of a row, and counts the rows that have any, without a value', () => {
    const odd = row({ ...orphan, id: 'o', care: 'parents', workInjuryCareFee: true });
    const two = [row(orphan), odd];
    for (const disclose of ['full', 'office'] as const) {
      const table = written(disclose, 'table', two, 100);
      expect(table.match(/\n +doubtful: /g)).toHaveLength(1);
      expect(table).toMatch(/\no [\s\S]*\n +doubtful: /);
      expect(table).toMatch(/\nwith doubts +1\n/);
      expect(written(disclose, 'csv', two)).toContain('doubtful doubtful');
    }
    expect(written('public', 'csv', two)).toContain('\ndoubtful,1\n');
    expect(JSON.parse(written('public', 'json', two))).toMatchObject({ rows: 2, decided: 2, doubtful: 1 });
  });

  it('a table of many rows is written as it comes', () => {
    const report = reportOf(CHENZHOU_WORDS, 'full', 'table', view(100, 'en'));
    const early = Array.from({ length: 199 }, () => rowText(report, row(orphan)));
    expect(early.join('')).toBe('');
    expect(rowText(report, row(orphan)).match(/^a01 /gm)).toHaveLength(200);
    expect(rowText(report, row(orphan))).toMatch(/^a01 +600\.00–\? +431002 Beihu +orphan/);
    expect(report.end()).toMatch(/^\nrows read +201\n/);
  });

  it('a table tells what is open, who belongs to nothing, and the paper of each fact', () => {
    const adult = row({
      id: 'x',
      birthDate: '1990-01-01',
      orphanAtEighteen: false,
      education: { stage: 'none' },
    });
    expect(written('full', 'table', [row({})], 100)).toMatch(/\nrow 1 +0\.00–\? +7 open\n/);
    expect(written('office', 'table', [adult], 100)).toMatch(/\nx +0\.00 +-\n\n/);
    const grown = row({
      id: 'y',
      birthDate: '1990-01-01',
      hukouDivision: '431002',
      education: { enrolled: true, stage: 'none' },
    });
    // Nothing that a row waits for is withheld: at school without a break since eighteen, as the school attests.
    expect(written('office', 'table', [grown], 200)).toMatch(/papers missing: .*\(school\)/);
  });

  it('a refusal at a place names the place; one without issues is still a refusal', () => {
    expect(written('full', 'table', [row({ birthDate: 'x' })], 100)).toContain(
      'refused (invalid-date): birthDate must be',
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
      const report = reportOf(CHENZHOU_WORDS, disclose, 'ndjson', view(80, 'en'));
      for (const one of [row(orphan), row({}), row(3)]) rowText(report, one);
      expect(report.totals()).toMatchObject({ rows: 3, decided: 2, waiting: 2, refused: 1 });
    }
  });
});
