import { describe, expect, it } from 'vitest';
import { hiv } from '../../src/case/facts/circumstances.js';
import { type Issue, RefusedInput } from '../../src/input/issue.js';
import { mayTell } from '../../src/register/mapping/mapping.js';
import { parseMapping } from '../../src/register/mapping/mapping-text.js';
import { readColumnMapping } from '../../src/register/mapping/read-mapping.js';
import { readAll, saying, textOf } from './read-all.js';

function issuesOf(act: () => unknown): readonly Issue[] {
  try {
    act();
  } catch (error) {
    if (error instanceof RefusedInput) return error.issues;
  }
  return [];
}

const refusal = (input: unknown): unknown =>
  issuesOf(() => readColumnMapping(input)).map(({ code, path }) => [code, path]);

const read = (text: string, input: unknown, options: object = {}): unknown =>
  readAll(textOf(text), { mapping: readColumnMapping(input), ...options });

describe('a word of a mapping', () => {
  const words = {
    健在: { 'father.status': 'living' },
    服刑: { 'father.status': 'living', 'father.custody': 'serving-long-sentence' },
    去世: { '父亲：状况': '死亡' },
    未问: null,
  };

  it('sets several facts, by path, flat name or Chinese label', async () => {
    const mapping = { columns: { 父亲情况: { values: words } } };
    expect(await read('编号,父亲情况\na,服刑\nb,去世\nc,未问\nd,待核实\ne,不详\n', mapping)).toMatchObject({
      rows: [
        { case: { id: 'a', father: { status: 'living', custody: 'serving-long-sentence' } } },
        { case: { id: 'b', father: { status: 'deceased' } } },
        { case: { id: 'c' } },
        { case: { id: 'd' } },
        { case: { id: 'e' } },
      ],
    });
  });

  it('is refused where the mapping does not explain it, and no fact reads the column', async () => {
    const mapping = { columns: { 父亲情况: { values: words } } };
    expect(await read('编号,父亲情况\na,健在\nb,死亡\n', mapping)).toMatchObject({
      rows: [{ case: {} }, { issues: [{ code: 'invalid-value', path: '父亲情况' }] }],
    });
  });

  it('may set several facts beside those that the fact of the column reads by itself', async () => {
    const mapping = { columns: { 父亲情况: { fact: '父亲：状况', values: { 服刑: words.服刑 } } } };
    expect(await read('父亲情况,编号\n死亡,a\n服刑,b\n', mapping)).toMatchObject({
      rows: [
        { case: { father: { status: 'deceased' } } },
        { case: { father: { status: 'living', custody: 'serving-long-sentence' } } },
      ],
    });
  });

  it('may be given the words of the dictionary', async () => {
    const columns = {
      监护: { fact: '父亲：羁押、服刑、戒毒情况', values: { 坐牢: '服刑', 没有: '无' } },
      病: { fact: '重病', values: { '√': '是', '×': '否' } },
      级: { fact: '残疾等级', values: { 最重: '一级' } },
    };
    expect(await read('监护,病,级\n坐牢,√,最重\n没有,×,\n', { columns })).toMatchObject({
      rows: [
        { case: { father: { custody: 'serving-sentence' }, severeIllness: true, disability: { grade: 1 } } },
        { case: { father: { custody: 'none' }, severeIllness: false } },
      ],
    });
  });

  it('may be a blank cell; also where the row ends before it', async () => {
    const columns = { 流浪儿童: { fact: 'street', values: { '√': true, '': false } } };
    expect(await read('编号,流浪儿童\na,√\nb,\nc\nd,不详\n,\n', { columns })).toMatchObject({
      rows: [
        { case: { id: 'a', street: true } },
        { case: { id: 'b', street: false } },
        { case: { id: 'c', street: false } },
        { case: { id: 'd' } },
      ],
      report: { skipped: { blank: 1 } },
    });
  });

  it('of a division may be a blank cell, which is then none of a merged one', async () => {
    const columns = { 户籍: { fact: 'hukouDivision', values: { 苏仙: '431003', '': '431002' } } };
    expect(await read('编号,户籍\na,苏仙\nb,\nc,\n', { columns })).toMatchObject({
      rows: [
        { case: { hukouDivision: '431003' } },
        { case: { hukouDivision: '431002' } },
        { case: { hukouDivision: '431002' } },
      ],
    });
  });

  it('is refused where it gives what no fact has, or explains a word or a fact twice', () => {
    const values = {
      甲: { 'father.status': 'dead' },
      乙: { 'father.statsu': 'living' },
      丙: { 'father.status': 'living', '父亲：状况': '健在' },
      丁: 'living',
      戊: ['living'],
    };
    expect(refusal({ columns: { 父亲: { values } } })).toEqual([
      ['invalid-value', 'columns.父亲.values'],
      ['unknown-fact', 'columns.父亲.values'],
      ['duplicate-key', 'columns.父亲.values'],
      ['invalid-type', 'columns.父亲.values'],
      ['invalid-type', 'columns.父亲.values'],
    ]);
    expect(refusal({ columns: { 病: { fact: '重病', values: { '√': true, '√ ': false } } } })).toEqual([
      ['duplicate-key', 'columns.病.values'],
    ]);
    expect(refusal({ columns: { 病: { fact: '重病', values: { '√': 1 } } } })).toEqual([
      ['invalid-value', 'columns.病.values'],
    ]);
  });

  it('is told with what is expected and what is near, in both languages', () => {
    const [unknown, invalid] = issuesOf(() =>
      readColumnMapping({ columns: { 甲: '残疾等極', 乙: { fact: '办学性质', values: { 公: 'state' } } } }),
    );
    expect(unknown).toMatchObject({
      code: 'unknown-fact',
      path: 'columns.甲',
      suggestion: '残疾等级',
      message: saying('did you mean 残疾等级?'),
      messageZh: saying('是否指残疾等级？'),
    });
    expect(invalid).toMatchObject({
      code: 'invalid-value',
      expected: { type: 'choice', values: ['public', 'private'] },
      messageZh: saying('公办、民办'),
    });
  });
});

describe('facts that are no column of their own', () => {
  it('are constant for the register', async () => {
    const mapping = { constants: { 'household.rural': true, 户籍所在县市区: '431021' } };
    expect(await read('编号\na\n', mapping)).toMatchObject({
      rows: [{ case: { id: 'a', household: { rural: true }, hukouDivision: '431021' } }],
    });
  });

  it('are not constant and in a column at once', async () => {
    const constants = { 'household.rural': true };
    expect(refusal({ columns: { 城乡: { fact: '农村' } }, constants })).toEqual([
      ['duplicate-column', 'constants'],
    ]);
    expect(await read('编号,农村\na,否\n', { constants })).toMatchObject({
      refused: [{ code: 'duplicate-column', path: '农村' }],
    });
  });

  it('are no date of birth twice over, nor a value of another kind', () => {
    const born = { constants: { 出生日期: '2010-02-03' }, key: '证号', birthDateFromKey: true };
    expect(refusal(born)).toEqual([['duplicate-column', 'constants']]);
    expect(refusal({ constants: { 'disability.grade': 7, street: 1, 出生日期: '昨天' } })).toEqual([
      ['invalid-value', 'constants'],
      ['invalid-value', 'constants'],
      ['invalid-value', 'constants'],
    ]);
    expect(refusal({ constants: { 户籍所在县市区: '?' } })).toEqual([['undecided', 'constants']]);
  });

  it('must be facts with values', () => {
    expect(refusal({ constants: { rural: true, 'household.rural': 'x', id: 'a' } })).toEqual([
      ['unknown-fact', 'constants'],
      ['invalid-value', 'constants'],
      ['invalid-value', 'constants'],
    ]);
    expect(refusal({ constants: [], severalColumns: 'hiv', birthDateFromKey: 'yes' })).toEqual([
      ['invalid-type', 'constants'],
      ['invalid-type', 'severalColumns'],
      ['invalid-type', 'birthDateFromKey'],
    ]);
  });

  // Used across the register tests; its check character is right.
  const number = '431002201002030014';

  it('are the date of birth in a checked identity number', async () => {
    const mapping = { key: '身份证号', birthDateFromKey: true };
    const text = `编号,身份证号\na,${number}\nb,${number.slice(0, 17)}0\nc,不详\n`;
    expect(await read(text, mapping)).toEqual(
      expect.objectContaining({
        rows: [
          { row: 2, line: 2, case: { id: 'a', birthDate: '2010-02-03' } },
          {
            row: 3,
            line: 3,
            id: 'b',
            issues: [expect.objectContaining({ code: 'invalid-identity-number' })],
          },
          { row: 4, line: 4, case: { id: 'c' } },
        ],
      }),
    );
  });

  it('must agree with a column of dates; where that is blank the number says it', async () => {
    const mapping = { key: '身份证号', birthDateFromKey: true };
    const text = `出生日期,身份证号\n2010-02-03,${number}\n,${number}\n2010-02-04,${number}\n`;
    expect(await read(text, mapping)).toMatchObject({
      rows: [
        { case: { birthDate: '2010-02-03' } },
        { case: { birthDate: '2010-02-03' } },
        { issues: [{ code: 'identity-birth-mismatch' }] },
      ],
    });
  });

  it('are not taken from a number of which no column is named', async () => {
    expect(await read('编号\na\n', { birthDateFromKey: true })).toMatchObject({
      refused: [{ code: 'missing-header', path: 'key' }],
    });
    expect(await read(`编号,证号\na,${number}\n`, { birthDateFromKey: true }, { key: '证号' })).toMatchObject(
      { rows: [{ case: { birthDate: '2010-02-03' } }] },
    );
  });

  it('are not decided after the day only because they come from the number', async () => {
    const mapping = { key: '身份证号', birthDateFromKey: true };
    expect(await read(`编号,身份证号\na,${number}\n`, mapping, { on: '2009-01-01' })).toMatchObject({
      rows: [{ issues: [{ code: 'birth-after-on' }] }],
    });
  });
});

describe('a fact that several columns tell', () => {
  const columns = {
    父亲死亡: { values: { 是: { 'father.status': 'deceased' }, 否: {} } },
    父亲失联: { values: { 是: { 'father.status': 'out-of-contact' }, 否: null } },
  };

  it('is refused unless the mapping says so, because a name may have been copied', async () => {
    expect(await read('父亲死亡,父亲失联\n是,否\n', { columns })).toMatchObject({
      refused: [{ code: 'duplicate-column', message: saying('severalColumns') }],
    });
  });

  it('comes from whichever tells it, and never from two that differ', async () => {
    const mapping = { columns, severalColumns: ['father.status'] };
    const text = '父亲死亡,父亲失联,编号\n是,否,a\n否,是,b\n否,否,c\n是,是,d\n';
    expect(await read(text, mapping)).toMatchObject({
      rows: [
        { case: { father: { status: 'deceased' } } },
        { case: { father: { status: 'out-of-contact' } } },
        { case: { id: 'c' } },
        {
          id: 'd',
          issues: [
            {
              code: 'contradicting-columns',
              path: '父亲失联',
              message: '父亲失联 and 父亲死亡 must agree: they say different things of one fact',
            },
          ],
        },
      ],
    });
    expect(refusal({ columns, severalColumns: ['father.statsu'] })).toEqual([
      ['unknown-fact', 'severalColumns[0]'],
    ]);
  });
});

describe('two header rows', () => {
  const mapping = {
    columns: {
      姓名: null,
      备注: null,
      父亲: { below: { 情况: 'father.status', 重病: 'father.seriouslyIll' } },
      母亲: {
        below: { 情况: 'mother.status', 重病: { fact: '母亲：重病', values: { '√': true, '': false } } },
      },
    },
  };
  const head = '编号,姓名,父亲,,母亲,,重病,备注\n,,情况,重病,情况,重病,,\n';

  it('are told apart by the upper one; a header over both rows stands in the upper one', async () => {
    const outcome = await read(`困境儿童台账\n${head}a,某,健在,是,死亡,,否,x\n`, mapping);
    expect(outcome).toMatchObject({
      rows: [{ row: 4, issues: [{ code: 'fact-of-lost-parent', path: '母亲：重病' }] }],
      report: { headerRow: 3, skipped: { title: 2 } },
    });
    expect(await read(`${head}a,某,健在,是,健在,√,否,x\n`, mapping)).toMatchObject({
      rows: [
        {
          case: {
            severeIllness: false,
            father: { status: 'living', seriouslyIll: true },
            mother: { status: 'living', seriouslyIll: true },
          },
        },
      ],
    });
  });

  it('may be named by the number of the lower one', async () => {
    const outcome = await read(`${head}a,某,健在,否,健在,,否,\n`, mapping, { headerRow: 2 });
    expect(outcome).toMatchObject({ rows: [{ row: 3, case: { mother: { seriouslyIll: false } } }] });
  });

  it('leave no column below an upper header unexplained', async () => {
    const more = head.replace('重病,,\n', '残疾,,\n');
    expect(await read(`${more}a\n`, mapping, { headerRow: 2 })).toMatchObject({
      refused: [
        { code: 'unknown-column', path: 'column F' },
        { code: 'missing-header', path: '母亲：重病' },
      ],
    });
  });

  it('are refused where the mapping explains some upper headers and not others', async () => {
    const { 父亲 } = mapping.columns;
    const text = '编号,父亲,,母亲\n,情况,重病,重病\na,健在,是,是\n';
    expect(await read(text, { columns: { 父亲 } })).toMatchObject({
      refused: [{ code: 'merged-cells', path: 'column D' }],
    });
  });

  it('have entries of below alone', () => {
    expect(refusal({ columns: { 父亲: { below: { 情况: 'father.status' }, fact: 'hiv' } } })).toEqual([
      ['unexpected-field', 'columns.父亲'],
    ]);
    expect(refusal({ columns: { 父亲: { below: ['x'] } } })).toEqual([
      ['invalid-type', 'columns.父亲.below'],
    ]);
    expect(refusal({ columns: { 父亲: { below: { 甲: { below: {} } } } } })).toEqual([
      ['unexpected-field', 'columns.父亲.below.甲'],
      ['unknown-fact', 'columns.父亲.below.甲'],
    ]);
  });

  it('and words that tell of HIV are known as such, whatever they are called', () => {
    const columns = { 儿童: { below: { 病情: { values: { 甲: { hiv: true }, 乙: { 重病: true } } } } } };
    const read = readColumnMapping({ columns });
    expect([mayTell(read, '儿童：病情', hiv), mayTell(read, '病情', hiv)]).toEqual([true, false]);
  });
});

describe('a draft', () => {
  it('is not used before everything in it is decided', () => {
    const draft = {
      '?': '草稿',
      columns: {
        甲: '?',
        乙: { '?': '请核对', fact: 'hiv' },
        丙: { fact: 'street', values: { 有时: '?', 常: '?', 是: true } },
        父亲: { below: { 情况: { '?': '', fact: 'father.status' } } },
      },
    };
    expect(refusal(draft)).toEqual([
      ['undecided', ''],
      ['undecided', 'columns.甲'],
      ['undecided', 'columns.乙'],
      ['undecided', 'columns.丙.values'],
      ['undecided', 'columns.父亲.below.情况'],
    ]);
    const [first, , , words] = issuesOf(() => readColumnMapping(draft));
    expect(first?.message).toContain('delete its "?" once it is confirmed');
    expect(words?.message).toContain('leaves 2 words undecided');
    expect(words?.messageZh).toContain('有2个用语尚未确认');
  });
});

describe('the text of a mapping', () => {
  const told = (text: string): unknown =>
    issuesOf(() => parseMapping(text)).map(({ code, path, messageZh }) => [
      code,
      path,
      [...messageZh.matchAll(/第(\d+)行/g)].map(([, line]) => Number(line)),
    ]);

  it.each([
    ['{\n"columns": {\n"甲": "hiv"\n"乙": null\n}}', 4],
    ['{\n"columns": {\n"甲": "hiv",\n}}', 4],
    ['{\n"columns": {\n"甲": \n"hiv"\n', 4],
    ['', 1],
    ['{}\n{}', 2],
    ['{\n甲: 1}', 2],
    ['{\n"甲": "一\n二"}', 2],
    ['{\n"甲": \'hiv\'}', 2],
  ])('that is no JSON is told with its line: %j', (text, line) => {
    expect(told(text)).toEqual([['not-json', '', [line]]]);
  });

  it('has no name twice in one object, wherever that is', () => {
    const text = '{"columns": {\n"甲": null,\n"甲": "hiv",\n"乙": {"values": {\n"是": true,\n"是": false}}}}';
    expect(told(text)).toEqual([
      ['duplicate-key', 'columns', [2, 3]],
      ['duplicate-key', 'columns.乙.values', [5, 6]],
    ]);
    expect(told('{"severalColumns": [{"a": 1, "a": 2}]}')).toEqual([
      ['duplicate-key', 'severalColumns[0]', [1, 1]],
    ]);
    // Written in two ways, it is the same name.
    expect(told('{"columns": 1, "\\u0063olumns": 2}')).toEqual([['duplicate-key', '', [1, 1]]]);
  });

  it('that is sound is what it says', () => {
    expect(parseMapping('{"columns": {"__proto__": null}, "key": "证号"}')).toEqual(
      JSON.parse('{"columns": {"__proto__": null}, "key": "证号"}'),
    );
  });
});
