import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTS } from '../../src/case/dictionary.js';
import { RefusedInput } from '../../src/input/issue.js';
import { isRecord } from '../../src/input/record.js';
import { valuesOf } from '../../src/logic/slot.js';
import { choiceWords } from '../../src/logic/wording.js';
import { cellRows } from '../../src/register/draft/cell-rows.js';
import { draftMapping, type MappingDraft } from '../../src/register/draft/draft-mapping.js';
import { isVocabulary } from '../../src/register/draft/vocabulary.js';
import { readColumnMapping } from '../../src/register/mapping/read-mapping.js';
import { runs } from '../size.js';
import { textOf } from './read-all.js';

interface Options {
  readonly lang?: 'zh' | 'en';
  readonly headerRow?: number;
}

const draft = (text: string, { lang = 'zh', headerRow }: Options = {}): Promise<MappingDraft> =>
  draftMapping(cellRows(textOf(text), undefined, headerRow), { lang, headerRow });

const parsed = async (text: string, options?: Options): Promise<unknown> =>
  JSON.parse((await draft(text, options)).text);

const note: unknown = expect.stringContaining('确认后删去本行');
const noting = (words: string): unknown => expect.stringContaining(words);

/** Everything decided by a person who agrees with all of it, and knows no word that is left open. */
function agreed(value: unknown): unknown {
  if (value === '?') return null;
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name, entry]) => name !== '?' || typeof entry !== 'string');
  // A column of which nothing is known is left out.
  if (entries.length === 0 && Object.keys(value).length > 0) return null;
  return Object.fromEntries(entries.map(([name, entry]) => [name, agreed(entry)]));
}

describe('the draft of a mapping', () => {
  it('names the nearest fact of each header, and leaves the dictionary’s own alone', async () => {
    const text =
      '序号,编号,姓名,出生年月,户籍地址,是否低保,流浪,奖状\n1,a,某某,2010-02-03,某县某镇,是,否,三好\n';
    expect(await parsed(text)).toEqual({
      '?': noting('草稿'),
      columns: {
        序号: null,
        编号: '编号',
        姓名: null,
        出生年月: { '?': note, fact: '出生日期' },
        户籍地址: { '?': noting('六位区划代码'), fact: '户籍所在县市区' },
        是否低保: { '?': note, fact: '符合最低生活保障条件', values: { 是: '是' } },
        流浪: '流浪',
        奖状: { '?': noting('没有相近的事实') },
      },
    });
  });

  it('has paths and ids in English, and can be read back in both languages', async () => {
    const text = '编号,父亲情况\na,服刑\nb,死亡\nc,外出\n';
    expect(await parsed(text, { lang: 'en' })).toMatchObject({
      columns: {
        编号: 'id',
        父亲情况: {
          '?': noting('see row 4'),
          fact: 'father.status',
          values: {
            服刑: { 'father.status': 'living', 'father.custody': 'serving-sentence' },
            死亡: 'deceased',
          },
        },
      },
      constants: { hukouDivision: '?' },
    });
  });

  it('knows father from mother, and neither from a grandfather', async () => {
    const text = '编号,父亲状况,母亲状况,祖父状况,继父情况,父亲是否重病\na,健在,病故,健在,健在,是\n';
    expect(await parsed(text)).toMatchObject({
      columns: {
        父亲状况: { fact: '父亲：状况', values: { 健在: '健在' } },
        母亲状况: { fact: '母亲：状况', values: { 病故: '死亡' } },
        祖父状况: { '?': noting('没有相近的事实') },
        继父情况: { '?': noting('没有相近的事实') },
        父亲是否重病: { fact: '父亲：重病' },
      },
    });
  });

  it('asks what can be read in two ways: 失踪, a blank beside ticks', async () => {
    const text = '编号,母亲情况,重大疾病\na,失踪,√\nb,健在,\n';
    expect(await parsed(text)).toMatchObject({
      columns: {
        母亲情况: { values: { 失踪: '?', 健在: '健在' } },
        重大疾病: { '?': noting('空白是“否”还是不知道'), fact: '重病', values: { '√': '是', '': '?' } },
      },
    });
  });

  it('takes no yearly income for a monthly one', async () => {
    expect(await parsed('编号,家庭人均年收入,家庭人均月收入\na,5000,400\n')).toMatchObject({
      columns: {
        家庭人均年收入: { '?': noting('逐个用语') },
        家庭人均月收入: { fact: '家庭月人均收入（元）' },
      },
    });
  });

  it('has the column of the child’s identity number as its key, and no other one', async () => {
    const text = '编号,监护人身份证号,身份证号\na,x,y\n';
    expect(await parsed(text)).toMatchObject({
      columns: { 监护人身份证号: null },
      key: '身份证号',
      birthDateFromKey: true,
    });
    const born = await parsed('出生日期,身份证号\n2010-02-03,y\n');
    expect(born).toMatchObject({ key: '身份证号' });
    expect(born).not.toHaveProperty('birthDateFromKey');
  });

  it('names a fact that two columns tell', async () => {
    expect(await parsed('编号,父亲情况,父亲是否服刑\na,服刑,是\n')).toMatchObject({
      severalColumns: ['父亲：羁押、服刑、戒毒情况'],
    });
  });

  it('finds two header rows, also where the lower one is named', async () => {
    const text = '台账,,,,\n编号,姓名,父亲情况,,备注\n,,姓名,状况,\na,某,某某,健在,\n';
    const expected = {
      columns: {
        编号: '编号',
        父亲情况: { below: { 姓名: null, 状况: { fact: '父亲：状况' } } },
        备注: null,
      },
    };
    expect(await parsed(text)).toMatchObject(expected);
    expect(await parsed(text, { headerRow: 3 })).toMatchObject(expected);
    // A lower row that is full, below one that groups.
    const full = ',,父亲,,母亲\n编号,姓名,状况,是否重病,状况\na,某,健在,否,健在\n';
    expect(await parsed(full)).toMatchObject({
      columns: { 编号: '编号', 父亲: { below: { 是否重病: {} } }, 母亲: { below: { 状况: {} } } },
    });
    expect((await draft(full)).headerRow).toBe(2);
  });

  it('tells columns without a header, and counts what is open', async () => {
    const { open, settled, nameless, headerRow } = await draft('编号,,姓名,出生年月\na,b,c,d\n');
    expect({ open, settled, nameless, headerRow }).toEqual({
      open: 1,
      settled: 2,
      nameless: ['B'],
      headerRow: 1,
    });
  });

  it('finds the delimiter, and the header of a long register of which the row is named', async () => {
    expect(await parsed('编号;出生年月\na;2010-02-03\n')).toMatchObject({ columns: { 编号: '编号' } });
    const long = `${'一行说明\n'.repeat(30)}编号\t流浪\n${'a\t是\n'.repeat(300)}`;
    await expect(draft(long)).rejects.toThrow('none of the first 20 rows');
    expect(await parsed(long, { headerRow: 31 })).toMatchObject({ columns: { 编号: '编号', 流浪: '流浪' } });
  });

  it.each([
    ['张三,431002201002030014,宜章县一镇\n李四,431002201002030014,二镇\n', undefined],
    ['张三,重病,农村\n李四,流浪,农村\n', undefined],
    ['', undefined],
    ['编号,流浪\n张三,是\n', 2],
    ['编号,流浪\n张三,是\n', 9],
  ])('of a file without a header row is refused, and shows nothing: %j', async (text, headerRow) => {
    const refused = await draft(text, headerRow === undefined ? {} : { headerRow }).catch((e: unknown) => e);
    expect(refused).toBeInstanceOf(RefusedInput);
    expect(JSON.stringify(refused) + String(refused)).not.toMatch(/张三|李四|宜章|4310/);
  });

  it('has a column of a name that two columns have once, and passes over a row that cannot be cut', async () => {
    expect(await parsed('编号,电话,电话,父亲情况\na,1,2,健在\nb"x"c,1,2,死亡\nd,1,2,失踪\n')).toMatchObject({
      columns: { 电话: null, 父亲情况: { values: { 健在: '健在', 失踪: '?' } } },
    });
  });

  it('of a file that is cut off is refused', async () => {
    await expect(draft('编号,流浪\n"a,是\n')).rejects.toBeInstanceOf(RefusedInput);
  });
});

/** What stands in cells and never in a draft. */
const SECRETS = [
  '张三丰',
  '欧阳小明',
  '张三死亡',
  '小明服刑',
  '439999201002030011',
  '13900000001',
  '一镇甲村3组',
  '母亲改嫁外省，联系不上',
  '6200000000000001',
  '建国',
];
const HEADERS = [
  '序号',
  '编号',
  '姓名',
  '儿童',
  '父亲',
  '父亲情况',
  '母亲状况',
  '家庭住址',
  '户籍地',
  '身份证号',
  '是否低保',
  '残疾类别',
  '抚养方式',
  '家庭类别',
  '学段',
  '备注',
  '重病',
  '家庭月人均收入（元）',
];

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SECRETS) },
  { weight: 1, arbitrary: fc.constantFrom('', '是', '死亡', '√', '二级', '农村低保', '死亡、服刑', '不详') },
);
const row = fc.array(cell, { minLength: HEADERS.length, maxLength: HEADERS.length });

describe('of the cells of a register', () => {
  it('only words of the fixed vocabulary come into a draft, whatever the column', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.constantFrom<'zh' | 'en'>('zh', 'en'),
        async (rows, lang) => {
          const text = [HEADERS, ...rows].map((cells) => cells.join(',')).join('\n');
          const { text: written } = await draft(text, { lang });
          expect(SECRETS.filter((secret) => written.includes(secret))).toEqual([]);
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it('no draft is used as it is, and every one is once a person agrees', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const text = [HEADERS, ...rows].map((cells) => cells.join(',')).join('\n');
        const input = await parsed(text);
        expect(() => readColumnMapping(input)).toThrow('still to be decided');
        const whole = agreed(input);
        // Where no column tells the division, a person names it for all or deletes it.
        const { constants: _, ...rest } = isRecord(whole) ? whole : {};
        expect(readColumnMapping(rest).columns.size).toBe(HEADERS.length - 1);
      }),
      { numRuns: runs(100) },
    );
  });

  it('the vocabulary holds every word of a choice, and no sentence', () => {
    const labels = FACTS.flatMap((fact) =>
      fact.type === 'choice' ? valuesOf(fact).map((value) => choiceWords(fact, value).zh) : [],
    );
    expect(labels.filter((label) => !isVocabulary(label))).toEqual([]);
    expect(
      ['', '张三', '张三死亡', '死亡，张三', '死亡 张三', '2010', '死亡、'.repeat(20)].filter(isVocabulary),
    ).toEqual([]);
    expect(['死亡、服刑', '重病，重残', '二级', '√', '不详'].filter((word) => !isVocabulary(word))).toEqual(
      [],
    );
  });
});
