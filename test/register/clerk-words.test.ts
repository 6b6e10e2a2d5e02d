import { describe, expect, it } from 'vitest';
import { monthsIn } from '../../src/calendar/month-text.js';
import { readAll, saying, textOf } from './read-all.js';

const one = async (header: string, cell: string) => {
  const outcome = await readAll(textOf(`编号,${header},流浪\na1,${cell},否\n`));
  return 'rows' in outcome ? outcome.rows[0] : outcome;
};

describe('words as offices write them', () => {
  it.each([
    ['宜章县', '431022'],
    ['湖南省郴州市宜章县白石渡镇某村3组', '431022'],
    ['郴州市 北湖区', '431002'],
    ['资兴市', '431081'],
    ['无户籍', 'none'],
  ])('户籍 %s is %s', async (cell, code) => {
    expect(await one('户籍所在县市区', cell)).toMatchObject({ case: { hukouDivision: code } });
  });

  it.each(['郴州市', '湖南省长沙市芙蓉区', '宜章', '某村（原属宜章县）', '宜章县（现居临武县）', '无'])(
    '户籍 %s is refused: it is not beyond doubt',
    async (cell) => {
      expect(await one('户籍所在县市区', cell)).toMatchObject({ issues: [{ code: 'invalid-division' }] });
    },
  );

  it('无户籍 is no word for a division of residence, where none is nowhere', async () => {
    expect(await one('居住地县市区', '无户籍')).toMatchObject({ issues: [{ code: 'invalid-division' }] });
  });

  it('残疾等级 无: no grade and no certificate, unless the row says that there is one', async () => {
    expect(await one('残疾等级', '无')).toMatchObject({ case: { disability: { certified: false } } });
    const both = '编号,残疾（持证）,残疾等级\na1,是,无\na2,否,无\n';
    expect(await readAll(textOf(both))).toMatchObject({
      rows: [{ issues: [{ path: '残疾等级' }] }, { case: { disability: { certified: false } } }],
    });
  });

  it('two header rows are named as such', async () => {
    const text = '编号,出生日期,父亲,,流浪\n,,状况,重病,\na1,2010-02-03,去世,,否\n';
    expect(await readAll(textOf(text))).toMatchObject({
      refused: [{ code: 'two-header-rows', message: saying('rows 1 and 2 are two header rows') }],
    });
    const below = '附件1,,,,\n编号,出生日期,父亲,,流浪\n,,状况,重病,\n';
    expect(await readAll(textOf(below))).toMatchObject({ refused: [{ message: saying('rows 2 and 3') }] });
  });
});

describe('months as offices write them', () => {
  it.each([
    ['2017-09', ['2017-09']],
    ['2017年9月', ['2017-09']],
    ['2017年09月份', ['2017-09']],
    ['2017.9', ['2017-09']],
    ['2017/9', ['2017-09']],
    ['201709', ['2017-09']],
    // What Excel makes of 2017-9.
    ['2017-09-01', ['2017-09']],
    ['2017/9/1', ['2017-09']],
    ['2017年7-9月', ['2017-07', '2017-08', '2017-09']],
    ['2017年7月至9月', ['2017-07', '2017-08', '2017-09']],
    ['2017.7-9', ['2017-07', '2017-08', '2017-09']],
    ['2017.07-2017.09', ['2017-07', '2017-08', '2017-09']],
    ['2017年第三季度', ['2017-07', '2017-08', '2017-09']],
    ['2017年4季度', ['2017-10', '2017-11', '2017-12']],
  ])('%s', (text, months) => {
    expect(monthsIn(text)).toEqual(months);
  });

  it.each([
    '2017',
    '9月',
    '2017-13',
    '201713',
    '2017年9-7月',
    '2017-09-15',
    '17.9',
    '2016.11-2017.1',
    '2017年5季度',
    '第三季度',
  ])('%s names none beyond doubt', (text) => {
    expect(monthsIn(text)).toBeUndefined();
  });
});
