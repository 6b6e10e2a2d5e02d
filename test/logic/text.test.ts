import { describe, expect, it } from 'vitest';
import { birthDate, hukouDivision } from '../../src/case/facts/child.js';
import { care, hasIncomeSource, street } from '../../src/case/facts/circumstances.js';
import { disabilityGrade } from '../../src/case/facts/disability.js';
import { father } from '../../src/case/facts/parents.js';
import {
  all,
  always,
  any,
  type Expression,
  holds,
  never,
  not,
  oneOf,
  reached,
  under,
  unregistered,
  within,
  yes,
} from '../../src/logic/expression.js';
import { textOf } from '../../src/logic/text.js';
import { orphan } from '../../src/policy/categories.js';
import { streetHukou } from '../../src/policy/readings.js';

describe('a condition in words', () => {
  const rows: readonly (readonly [Expression, string, string])[] = [
    [always, '恒成立', 'always'],
    [never, '恒不成立', 'never'],
    [not(always), '恒不成立', 'never'],
    [yes(street), '流浪', 'street child'],
    [not(yes(hasIncomeSource)), '「有生活来源」为否', 'not “has a source of income”'],
    [
      oneOf(father.status, 'deceased', 'declared-missing', 'unidentified'),
      '「父亲：状况」为死亡、被人民法院宣告失踪或查找不到',
      '“father: status” is deceased, declared missing by a court or cannot be found',
    ],
    [
      not(oneOf(care, 'institution')),
      '「抚养方式」不为福利机构供养',
      '“who raises the child” is not welfare institution',
    ],
    [oneOf(disabilityGrade, 1, 2), '「残疾等级」为1或2', '“grade of disability” is 1 or 2'],
    [
      within(hukouDivision, '4310'),
      '「户籍所在县市区」代码以4310开头',
      'the code of “household registration division” begins with 4310',
    ],
    [unregistered(hukouDivision), '「户籍所在县市区」为无', '“household registration division” is none'],
    [reached(birthDate, 6), '已满6周岁', '6 full years reached'],
    [under(birthDate, 16), '未满16周岁', 'under 16 full years'],
    [holds(orphan), '「孤儿」', '“orphan”'],
    [not(holds(orphan)), '非「孤儿」', 'not “orphan”'],
    [all(), '恒成立', 'always'],
    [any(), '恒不成立', 'never'],
    [all(yes(street)), '流浪', 'street child'],
    [
      all(yes(street), any(holds(orphan), under(birthDate, 16))),
      '流浪，且（「孤儿」，或未满16周岁）',
      'street child, and (“orphan”, or under 16 full years)',
    ],
    [not(any(yes(street), holds(orphan))), '并非（流浪，或「孤儿」）', 'not (street child, or “orphan”)'],
    [not(not(all(yes(street), holds(orphan)))), '（流浪，且「孤儿」）', '(street child, and “orphan”)'],
    [
      {
        kind: 'reading',
        reading: streetHukou,
        options: { 'any-hukou': always, 'chenzhou-only': holds(orphan), more: never },
      },
      '〔读法 street-hukou——按“不限户籍”（默认）：恒成立；按“限我市户籍”：「孤儿」；按“more”：恒不成立〕',
      '[reading street-hukou — under “any registration” (default): always; under “Chenzhou registration only”: “orphan”; under “more”: never]',
    ],
  ];
  for (const [expression, zh, en] of rows) it(en, () => expect(textOf(expression)).toEqual({ zh, en }));
});
