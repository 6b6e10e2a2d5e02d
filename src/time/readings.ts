import type { Issue } from '../input/issue.js';
import { isRecord } from '../input/record.js';
import type { Reading } from '../logic/reading.js';
import type { ReadingChoices } from '../policy/readings.js';

/** 从哪个月起发放: with which month a benefit begins. */
export const firstMonth = {
  id: 'first-month',
  question: { zh: '从哪个月起发放？', en: 'With which month does payment begin?' },
  default: 'month-after-approval',
  options: {
    'month-after-approval': { zh: '批准的次月', en: 'the month after the approval' },
    'approval-month': { zh: '批准的当月', en: 'the month of the approval' },
  },
  ground: {
    zh: '孤儿基本生活费、特困供养、低保：所见规定均自批准的次月起发放；艾滋病儿童基本生活费和残疾人两项补贴未见规定，比照处理',
    en: 'orphan allowance, destitute and minimum living support: the rules seen pay from the month after the approval; for the HIV allowance and the two disability subsidies no rule was seen, they are treated alike',
  },
  sentences: ['2.1-1', '2.1-2', '2.1-3', '2.1-4', '2.1-8'],
} as const satisfies Reading;

/** 发放到哪个月为止: with which month a benefit ends that a birthday ends. */
export const lastMonth = {
  id: 'last-month',
  question: {
    zh: '因年满周岁而终止的，发放到哪个月为止？',
    en: 'Which is the last paid month where a birthday ends entitlement?',
  },
  default: 'birthday-month',
  options: {
    'birthday-month': { zh: '生日当月', en: 'the month of the birthday' },
    'month-before': { zh: '生日的上一个月', en: 'the month before the birthday' },
  },
  ground: { zh: '自生日的次月起停发', en: 'payment stops with the month after the birthday' },
  sentences: ['2.0-1', '2.1-3'],
} as const satisfies Reading;

/** The contested readings of time; they bear on months, so no single day's result depends on them. */
export const TIME_READINGS = [firstMonth, lastMonth] as const satisfies readonly Reading[];

type KnownReading = (typeof TIME_READINGS)[number];

/** The option in force of every reading of time. */
export type TimeReadings = { readonly [R in KnownReading as R['id']]: keyof R['options'] };

/** Options of readings chosen by a caller, those of the policy and those of time together. */
export type LedgerReadingChoices = ReadingChoices & Partial<TimeReadings>;

function optionOf<R extends KnownReading>(
  reading: R,
  options: readonly (keyof R['options'] & string)[],
  given: unknown,
  issues: Issue[],
): keyof R['options'] | undefined {
  if (given === undefined) return undefined;
  const chosen = options.find((option) => option === given);
  if (chosen === undefined) {
    const path = `readings.${reading.id}`;
    issues.push({ code: 'unknown-option', path, message: `${path} must be ${options.join(' or ')}` });
  }
  return chosen;
}

/**
 * Takes the readings of time out of a caller's choices and completes them with the defaults.
 *
 * @returns the readings of time in force, and the rest, which are readings of the policy still to be checked.
 */
export function splitReadings(
  input: unknown,
  issues: Issue[],
): { readonly time: TimeReadings; readonly policy: unknown } {
  const given = isRecord(input) ? input : {};
  const { 'first-month': first, 'last-month': last, ...policy } = given;
  const time = {
    'first-month':
      optionOf(firstMonth, ['month-after-approval', 'approval-month'], first, issues) ?? firstMonth.default,
    'last-month': optionOf(lastMonth, ['birthday-month', 'month-before'], last, issues) ?? lastMonth.default,
  };
  return { time, policy: isRecord(input) ? policy : input };
}
