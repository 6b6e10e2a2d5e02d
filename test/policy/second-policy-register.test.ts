import { describe, expect, it } from 'vitest';
import { Engine } from '../../src/decide/engine.js';
import type { Ids } from '../../src/policy/policy.js';
import { assumedIn } from '../../src/register/mapping/assumed-in.js';
import { readMappingUnder } from '../../src/register/mapping/read-mapping.js';
import { type RegisterOptions, RegisterRows } from '../../src/register/read-register.js';
import { templateCsv } from '../../src/register/template.js';
import { RegisterTerms } from '../../src/register/terms.js';
import { RowBytes } from '../../src/report/row-bytes.js';
import { type RowsShape, rowsReport } from '../../src/report/rows-report.js';
import type { DecidedRow } from '../../src/rows/decided-row.js';
import { JsonRows } from '../../src/rows/json-rows.js';
import { RowDecider } from '../../src/rows/row-decider.js';
import { CHENZHOU_NAMES, MEALS } from './second-policy.js';

const on = '2021-09-01';
const engine = new Engine(MEALS);

const WORDING = {
  title: { zh: '午餐名册', en: 'Register of meals' },
  places: {
    name: { zh: '本市', en: 'Changsha' },
    counties: { '430102': { zh: '芙蓉区', en: 'Furong' } },
    above: /^(?:湖南省)?(?:长沙市)?/,
    example: { code: '430102', address: '长沙市芙蓉区' },
  },
  words: new Map(),
};
const terms = new RegisterTerms(MEALS, WORDING);

const bytesOf = (text: string): AsyncIterable<Uint8Array> =>
  (async function* () {
    yield new TextEncoder().encode(text);
  })();

const reading = (lines: readonly string[], options: RegisterOptions = {}): RegisterRows =>
  new RegisterRows(terms, bytesOf(lines.join('\n')), { on, ...options });

async function decided(rows: RegisterRows, context: unknown = { on }): Promise<DecidedRow<Ids>[]> {
  const decider = new RowDecider(engine, context, undefined);
  const all: DecidedRow<Ids>[] = [];
  for await (const row of rows.checked()) all.push(decider.decideRead(row, false));
  return all;
}

/** What a report writes of rows. */
function written(rows: readonly DecidedRow<Ids>[], shape: Partial<RowsShape>): string {
  const report = rowsReport(engine, {
    disclose: 'full',
    format: 'csv',
    select: null,
    hasKey: false,
    ...shape,
  });
  const bytes = new RowBytes();
  for (const row of rows) report.row(row, bytes);
  return report.begin() + new TextDecoder().decode(bytes.take()) + report.end();
}

// Sentence 1: under twelve, at school, in the city. Sentence 2: 200 at least. Sentence 3: boarders have none.
const REGISTER = [
  '编号,出生日期,所在区,在校,寄宿',
  'a1,2012年2月3日,芙蓉区,是,否',
  'a2,2012-02-03,430102,是,是',
  'a3,2009-08-31,430102,是,否',
  'a4,2012-02-03,430102,,否',
  'a5,2012-02-30,430102,是,否',
  'a6,2012-02-03,宁乡,是,否',
];

describe('a register under another policy', () => {
  it('has the columns of that policy, read and decided row by row', async () => {
    const rows = await decided(reading(REGISTER));
    expect(
      rows.map((row) =>
        row.kind === 'result'
          ? [row.row, row.result.id, row.result.benefits['school-meal']?.status, row.result.monthly.max]
          : row.kind,
      ),
    ).toEqual([
      [2, 'a1', 'entitled', '200.00'],
      [3, 'a2', 'excluded', '0.00'],
      // Twelve since that very day: it begins on the day after the birthday.
      [4, 'a3', 'not-entitled', '0.00'],
      [5, 'a4', 'undetermined', '200.00'],
      'refused',
      'refused',
    ]);
    expect(rows[0]).toMatchObject({ county: '430102' });
    expect(rows.slice(4)).toMatchObject([
      { id: 'a5', issues: [{ code: 'invalid-date', path: '出生日期' }] },
      { id: 'a6', issues: [{ code: 'invalid-division', path: '所在区' }] },
    ]);
    expect(JSON.stringify(rows)).toContain('begin with a county of Changsha, such as 长沙市芙蓉区');
    expect(JSON.stringify(rows)).not.toMatch(CHENZHOU_NAMES);
  });

  it('is written by one list of columns: CSV, a selection, JSON', async () => {
    const rows = (await decided(reading(REGISTER))).slice(0, 2);
    const [header = '', first] = written(rows, {}).replace('\ufeff', '').split(/\r?\n/);
    const at = header.split(',').indexOf('benefits.school-meal.amount');
    expect(first?.split(',')[at]).toBe('200.00');
    const select = ['school-meal', 'benefits.school-meal.amount'];
    const lines = written(rows, { select, format: 'ndjson' }).trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { id: 'a1', on, 'benefits.school-meal.status': 'entitled', 'benefits.school-meal.amount': '200.00' },
      { id: 'a2', on, 'benefits.school-meal.status': 'excluded', 'benefits.school-meal.amount': null },
    ]);
    const [whole] = written(rows, { format: 'ndjson' }).split('\n');
    expect(whole).toBe(
      JSON.stringify(
        engine.assess(
          { id: 'a1', birthDate: '2012-02-03', district: '430102', atSchool: true, boards: false },
          { on },
        ),
      ),
    );
  });

  it('refuses the columns of Chenzhou, and names its own', async () => {
    const refused = decided(reading(['编号,出生日朝,在校', 'a1,2012-02-03,是']));
    await expect(refused).rejects.toThrow('did you mean 出生日期?');
    await expect(decided(reading(['编号,出生日期,流浪', 'a1,2012-02-03,是']))).rejects.toThrow(
      'column C is not a column of the dictionary',
    );
  });

  it('takes headers and words of its own, and what it assumes', async () => {
    const mapping = readMappingUnder(terms, {
      columns: {
        学生号: '编号',
        生日: 'birthDate',
        住校: { fact: '寄宿', values: { '√': true, '': false } },
      },
      constants: { district: '430102' },
      assume: { 在校: true },
    });
    const context = assumedIn({ on, assumptions: {} }, mapping, MEALS.dictionary);
    const rows = await decided(
      reading(['学生号,生日,住校', 'b1,2012-02-03,', 'b2,2012-02-03,√'], { mapping }),
      context,
    );
    expect(rows).toMatchObject([
      { moneyAssumed: true, result: { assumed: ['atSchool'], monthly: { min: '200.00', max: '200.00' } } },
      { result: { monthly: { min: '0.00', max: '0.00' } } },
    ]);
    expect(() => readMappingUnder(terms, { columns: { 流浪: 'street' } })).toThrow('must name a fact');
  });

  it('has an empty form to fill in', () => {
    expect(templateCsv(terms, 'zh')).toContain('午餐名册（空表）');
    expect(templateCsv(terms, 'zh').trimEnd().split('\r\n').at(-1)).toMatch(
      /^编号,出生日期,所在区,在校,寄宿,/,
    );
  });

  it('is decided the same in JSON, line by line', async () => {
    const decider = new RowDecider(engine, { on }, { confidential: new Set() });
    const lines = new JsonRows();
    const text =
      '{"id":"a1","birthDate":"2012-02-03","district":"430102","atSchool":true,"boards":false}\n{"street":true}\n';
    const rows = [...lines.push(new TextEncoder().encode(text))].map((row) => decider.decide(row));
    const [first] = await decided(reading(REGISTER));
    expect(rows[0]).toEqual({ ...first, row: undefined });
    expect(rows[1]).toMatchObject({ kind: 'refused', issues: [{ code: 'unknown-fact', path: 'street' }] });
  });

  it('decides a few verdicts alone', () => {
    const decider = new RowDecider(engine.only(new Set(['categories.pupil'])), { on }, undefined);
    const input = { birthDate: '2012-02-03', district: '430102', atSchool: true };
    expect(decider.decide({ kind: 'case', input })).toMatchObject({
      result: { categories: { pupil: true } },
    });
  });
});
