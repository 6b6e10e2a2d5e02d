import type { StepWords } from './steps.js';

/** What the pictures of money over age and over income are called, and what stands at their axes. */

export const BY_AGE: StepWords = {
  title: { zh: '按周岁看每月应发', en: 'Money by the month, by age' },
  across: { zh: '周岁', en: 'full years of age' },
  up: { zh: '元/月', en: 'yuan a month' },
};

export const BY_INCOME: StepWords = {
  title: {
    zh: '按家庭人均月收入看一年应发：过线一分，附随待遇全失',
    en: 'What a year brings, by the income per head: over the line by a fen, all is lost',
  },
  across: { zh: '家庭人均月收入（元）', en: 'income per head (yuan a month)' },
  up: {
    zh: '元/年（12个月、1年、2学期合计）',
    en: 'yuan a year (12 months, what comes by the year, 2 semesters)',
  },
};

/** Whose income it is: of which scheme, with which line. */
export function pupilOnTheLine(isRural: boolean, amount: string): StepWords['title'] {
  const scheme = isRural ? { zh: '农村', en: 'rural' } : { zh: '城市', en: 'urban' };
  return {
    zh: `${scheme.zh}低保标准${amount}元；公办普通高中持证残疾学生（三级）`,
    en: `${scheme.en} line of ${amount} yuan; disabled pupil (grade 3) of a public senior school`,
  };
}
