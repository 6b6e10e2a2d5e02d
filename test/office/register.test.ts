import { describe, expect, it } from 'vitest';
import { readColumnMapping, readRegister } from '../../src/batch.js';

async function* chunks(text: string) {
  yield new TextEncoder().encode(text);
}

async function read(text: string, disclose: 'full' | 'office', mapping?: Record<string, unknown>) {
  const options = mapping === undefined ? {} : { mapping: readColumnMapping(mapping) };
  const reading = readRegister(chunks(text), { ...options, disclose });
  const rows = [];
  for await (const row of reading) rows.push(row);
  return { rows, report: reading.report() };
}

describe('a register read for an office', () => {
  it('does not look at the column of HIV: not in a row that holds nothing else, not in a short row', async () => {
    const head = '编号,流浪,携带艾滋病病毒或患艾滋病\n';
    const blank = await read(`${head}a,是,\n,,\nb,否\n`, 'office');
    for (const cell of ['是', '不详', 'x', '合计', '"a,b"']) {
      expect(await read(`${head}a,是,${cell}\n,,${cell}\nb,否\n`, 'office')).toEqual(blank);
    }
    expect(blank.rows).toMatchObject([{ case: { id: 'a', street: true } }, { case: { id: 'b' } }]);
    const full = await read(`${head}a,是,x\n`, 'full');
    expect(full.rows).toMatchObject([{ issues: [{ code: 'invalid-value' }] }]);
  });

  it('of a column that tells HIV and another fact reads the other', async () => {
    const mapping = {
      columns: {
        编号: 'id',
        健康: {
          fact: 'severeIllness',
          values: { 重病: true, 感染: { hiv: true }, 两者: { hiv: true, severeIllness: true } },
        },
      },
    };
    const { rows } = await read('编号,健康\na,重病\nb,感染\nc,两者\nd,？\n', 'office', mapping);
    expect(rows).toMatchObject([
      { case: { id: 'a', severeIllness: true } },
      // b has no fact left, as if its cell were blank: a row that says nothing is no child.
      { case: { id: 'c', severeIllness: true } },
      { id: 'd', issues: [{ path: '健康' }] },
    ]);
    expect(JSON.stringify(rows)).not.toContain('hiv');
  });

  it('of a confidential child reads the id alone, also where the mark or another cell cannot be read', async () => {
    const head = '编号,个案保密,流浪\n';
    const { rows } = await read(`${head}a,是,x\nb,密,是\nc,否,是\n`, 'office');
    expect(rows).toMatchObject([
      { case: { id: 'a' } },
      { case: { id: 'b' } },
      { case: { id: 'c', street: true } },
    ]);
    expect(rows.map((row) => ('case' in row ? Object.keys(row.case) : []))).toEqual([
      ['id', 'confidential'],
      ['id', 'confidential'],
      ['id', 'confidential', 'street'],
    ]);
  });
});
