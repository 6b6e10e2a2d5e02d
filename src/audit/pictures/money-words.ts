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
