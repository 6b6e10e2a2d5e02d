import { expectedOf } from '../case/wrong.js';
import type { BooleanFact, ChoiceFact, GradeFact } from '../logic/fact.js';
import { plainName } from './half-width.js';
import type { CellOutcome } from './outcome.js';

const YES: readonly string[] = ['是', 'y', 'yes'];
const NO: readonly string[] = ['否', 'n', 'no'];

/** 暂时无法得到家庭支持: 无 beside such a label may mean that there is no support, or that it is not so. */
const NEGATIVE = /[无不]/;

/** Reads yes or no: `true`, 是, 有, Y, `false`, 否, 无, N. A word for 'not known' is not among them. */
export function readBoolean(fact: BooleanFact, header: string, text: string): CellOutcome {
  const word = text.toLowerCase();
  if (word === 'true' || word === 'false') return { value: word === 'true', kinds: [] };
  if (YES.includes(word)) return { value: true, kinds: ['yes-no-word'] };
  if (NO.includes(word)) return { value: false, kinds: ['yes-no-word'] };
  if (word === '有' || word === '无') {
    return NEGATIVE.test(fact.label.zh) || NEGATIVE.test(header)
      ? {
          code: 'invalid-value',
          hint: {
            zh: '须为“是”或“否”：这里写“有”“无”可作两种理解',
            en: 'must be 是 or 否: 有 and 无 can be read both ways here',
          },
          expected: expectedOf(fact),
        }
      : { value: word === '有', kinds: ['yes-no-word'] };
  }
  return {
    code: 'invalid-value',
    hint: {
      zh: '须为“是”“否”、true、false，不清楚的留空；其他用语须在对照表中写明',
      en: 'must be 是, 否, true, false, or blank where it is not known; other words only through the mapping of columns',
    },
    expected: expectedOf(fact),
  };
}

/** Reads a choice by its id or by the dictionary's Chinese word for it. */
export function readChoice(fact: ChoiceFact, text: string): CellOutcome {
  const word = plainName(text);
  const entries = Object.entries(fact.values);
  for (const [id, label] of entries) {
    if (id === word) return { value: id, kinds: [] };
    if (plainName(label.zh) === word) return { value: id, kinds: ['choice-label'] };
  }
  const known = entries.map(([id, label]) => `${label.zh} (${id})`);
  return {
    code: 'invalid-value',
    hint: {
      zh: `须为下列之一：${known.join('、')}；其他用语须在对照表中写明`,
      en: `must be one of ${known.join(', ')}; other words only through the mapping of columns`,
    },
    expected: expectedOf(fact),
  };
}

const NUMERALS = '一二三四';

/** Reads a grade: 1, 1级, 一级. */
export function readGrade(fact: GradeFact, text: string): CellOutcome {
  const [, numeral = ''] = /^([一二三四\d])级?$/.exec(text) ?? [];
  const place = NUMERALS.indexOf(numeral) + 1;
  const value = numeral !== '' && place > 0 ? place : Number(numeral);
  if (!fact.values.includes(value)) {
    return {
      code: 'invalid-value',
      hint: {
        zh: `须为 ${fact.values.join('、')}，或一级至四级`,
        en: `must be one of ${fact.values.join(', ')}, or 一级 to 四级`,
      },
      expected: expectedOf(fact),
    };
  }
  return { value, kinds: String(value) === text ? [] : ['grade-word'] };
}
