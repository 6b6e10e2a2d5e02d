import { describe, expect, it } from 'vitest';
import { RefusedInput } from '../../src/input/issue.js';
import { NO_MAPPING } from '../../src/register/mapping/mapping.js';
import { readColumnMapping } from '../../src/register/mapping/read-mapping.js';
import { readRegister } from '../../src/register/read-register.js';
import { readAll, saying, textOf } from './read-all.js';

function refusal(input: unknown): unknown {
  try {
    readColumnMapping(input);
  } catch (error) {
    if (error instanceof RefusedInput) return error.issues.map(({ code, path }) => [code, path]);
  }
  return undefined;
}

describe('a mapping of columns', () => {
  it('must be an object of columns and a key', () => {
    expect(refusal([])).toEqual([['invalid-type', '']]);
    expect(refusal({ columns: [], key: 1, keys: 2 })).toEqual([
      ['unexpected-field', 'keys'],
      ['invalid-type', 'columns'],
      ['invalid-type', 'key'],
    ]);
    expect(readColumnMapping({})).toEqual(NO_MAPPING);
  });

  it('names facts of the dictionary, with a hint at the nearest', () => {
    const input = {
      columns: { 甲: 'father.custdy', 乙: { fact: 3 }, 丙: 5, 丁: { fact: 'hiv', value: {} }, 戊: 'x y z' },
    };
    expect(refusal(input)).toEqual([
      ['unknown-fact', 'columns.甲'],
      ['unknown-fact', 'columns.乙'],
      ['invalid-type', 'columns.丙'],
      ['unexpected-field', 'columns.丁'],
      ['unknown-fact', 'columns.戊'],
    ]);
    expect(() => readColumnMapping(input)).toThrow('father.custody');
  });

  it('explains each header once, and no key of the caller', () => {
    expect(refusal({ columns: { 流浪A: 'street', '流浪a ': 'severeIllness' } })).toEqual([
      ['duplicate-column', 'columns.流浪a '],
    ]);
    expect(refusal({ columns: { 证号: 'id' }, key: '证号' })).toEqual([['duplicate-column', 'columns.证号']]);
    expect(refusal({ columns: { 甲: { fact: 'id', values: { x: 'y' } } } })).toEqual([
      ['unexpected-field', 'columns.甲.values'],
    ]);
  });

  it('does not turn 有 below 无抚养能力 into an ability', async () => {
    const mapping = readColumnMapping({ columns: { 无抚养能力: 'supporterAble' } });
    expect(await readAll(textOf('编号,无抚养能力\na,有\nb,无\n'), { mapping })).toMatchObject({
      rows: [
        { issues: [{ code: 'invalid-value', path: '无抚养能力' }] },
        { issues: [{ code: 'invalid-value', path: '无抚养能力' }] },
      ],
    });
  });

  it('gives words values that the fact can have', () => {
    const values = { 在押: 'in-prison', 无: 'none', 其他: ['none'], 未问: null };
    expect(refusal({ columns: { 甲: { fact: 'father.custody', values } } })).toEqual([
      ['invalid-value', 'columns.甲.values'],
      ['invalid-value', 'columns.甲.values'],
    ]);
    expect(refusal({ columns: { 甲: { fact: 'hiv', values: '是' } } })).toEqual([
      ['invalid-type', 'columns.甲.values'],
    ]);
  });

  it('goes before the dictionary, in headers and in words', async () => {
    const mapping = readColumnMapping({
      columns: { 重病: null, 大病: { fact: 'severeIllness', values: { 无: null, '√': true, '－': false } } },
    });
    expect(await readAll(textOf('重病,大病\nx,无\nx,√\nx,-\nx,是\n'), { mapping })).toMatchObject({
      rows: [
        { case: {} },
        { case: { severeIllness: true } },
        { case: { severeIllness: false } },
        { case: { severeIllness: true } },
      ],
    });
  });

  it('is not fooled by names that every object has', async () => {
    const mapping = readColumnMapping(
      JSON.parse('{ "columns": { "__proto__": null, "constructor": "hiv" } }'),
    );
    expect(await readAll(textOf('__proto__,constructor\nx,是\n'), { mapping })).toMatchObject({
      rows: [{ case: { hiv: true } }],
    });
    expect(await readAll(textOf('编号,toString\nx,是\n'))).toMatchObject({ refused: [{ path: 'column B' }] });
  });
});

describe('a report', () => {
  it('can be asked for at any time', async () => {
    const reading = readRegister(textOf('编号\na1\na2\n'));
    expect(reading.report()).toMatchObject({ delimiter: null, headerRow: null, rows: { read: 0 } });
    const read: number[] = [];
    for await (const { row } of reading) read.push(row, reading.report().rows.read);
    expect(read).toEqual([2, 1, 3, 2]);
  });
});

describe('a cell', () => {
  it('is remembered, but not all cells are', async () => {
    const days = Array.from(
      { length: 5000 },
      (_, i) => `${2000 + Math.floor(i / 365)}.1.${1 + (i % 28)}，${i}`,
    );
    const outcome = await readAll(textOf(`出生日期\n${days.join('\n')}\n2010.2.3\n2010.2.3\n`));
    expect(outcome).toMatchObject({ report: { rows: { ready: 2, refused: 5000 } } });
  });

  it('may say that a child is registered nowhere, but not that it lives nowhere', async () => {
    expect(await readAll(textOf('hukou_division,residence_division\nnone,none\n'))).toMatchObject({
      rows: [{ issues: [{ code: 'invalid-division', path: 'residence_division' }] }],
    });
  });

  it('keeps the path of a fact of which the register has no column', async () => {
    const text = '父亲：重病,father_status\n是,deceased\n';
    expect(await readAll(textOf(text))).toMatchObject({
      rows: [{ issues: [{ path: '父亲：重病', message: saying('father_status') }] }],
    });
  });

  it('of the key is compared with the day of birth only where the row has one', async () => {
    const text = '身份证号,编号\n431002201002030014,a1\n';
    expect(await readAll(textOf(text), { key: '身份证号' })).toMatchObject({
      rows: [{ case: { id: 'a1' } }],
    });
    expect(
      await readAll(textOf('编号,重病,身份证号\na1,是\n'), { key: '身份证号', echoKey: true }),
    ).toMatchObject({
      rows: [{ case: { id: 'a1' } }],
      report: { shortRows: 1 },
    });
  });
});
