import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readColumnMapping } from '../../src/register/mapping/read-mapping.js';
import { runs } from '../size.js';
import { readAll, textOf } from './read-all.js';

/** Numbers and words that stand in no message; whatever carries one has carried a cell. */
const NUMBERS = [
  '431002201002030014',
  '431002201002030010',
  '43100220100203001x',
  '431002100203001',
  '4.31002201002E+17',
];
const WORDS = [
  '金丝雀',
  '3月7日左右',
  '约9876',
  '0.9876万',
  '7/8/2013',
  '49876',
  '2013.7',
  'canary"9876',
  '９８７６',
];
const PARTS = [...NUMBERS, ...WORDS.map((word) => word.replace('"', '')), '9876', 'canary'];

const HEADERS = [
  '出生日期',
  '户籍所在县市区',
  '父亲：状况',
  '父亲：羁押、服刑、戒毒情况',
  '重病',
  '家庭月人均收入（元）',
  '残疾等级',
  '身份证号',
  '姓名',
];

const cell = fc.oneof(
  fc.constantFrom(...NUMBERS, ...WORDS),
  fc.constantFrom('', '是', '死亡', '2010-02-03', '431002', '420', '1', '合计'),
);
const written = cell.map((text) => (text.startsWith('canary') ? text : `"${text}"`));
const row = fc.array(written, { maxLength: HEADERS.length + 2 }).map((cells) => cells.join(','));

function carried(shown: unknown): readonly string[] {
  const text = JSON.stringify(shown);
  return PARTS.filter((part) => text.includes(part));
}

/** Everything but the cases of sound children. */
function messages(outcome: Awaited<ReturnType<typeof readAll>>): unknown {
  if ('refused' in outcome) return outcome;
  return [outcome.report, outcome.rows.map((read) => ('case' in read ? { ...read, case: null } : read))];
}

describe('identity numbers and cells', () => {
  const mapping = readColumnMapping({ columns: { 姓名: null }, key: '身份证号' });

  it('stand in no issue, no report and no row that did not ask for them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('', '"'),
        async (rows, tail) => {
          const text = `${HEADERS.join(',')}\n${rows.join('\n')}${tail}`;
          expect(carried(messages(await readAll(textOf(text), { mapping, on: '2013-01-01' })))).toEqual([]);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('stand in no refusal of a register without a header row, or with the wrong one named', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 3 }), async (rows) => {
        const text = rows.join('\n');
        for (const options of [{}, { headerRow: 1 }, { headerRow: 2, mapping }]) {
          expect(carried(messages(await readAll(textOf(text), options)))).toEqual([]);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
