import { isCalendarDay } from '../calendar/calendar.js';
import type { Issue } from '../input/issue.js';
import { wrongAt } from '../input/say.js';
import type { Bilingual } from '../logic/bilingual.js';
import { halfWidth, trimmed } from './half-width.js';
import type { Normalisation } from './outcome.js';
import { isUnknownWord } from './unknown.js';

/** GB 11643-1999: what each of the first 17 digits counts in the checksum. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/** The check character by the checksum modulo 11. */
const CHECK = '10X98765432';

const SHAPE = /^[1-9]\d{16}[\dX]$/;

function checkCharacter(number: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number.charAt(index)), 0);
  return CHECK.charAt(sum % 11);
}

/** The day of birth in the number, YYYY-MM-DD. */
function birthIn(number: string): string {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
}

/** What is wrong with a number as such, to follow the name of its column. */
function faultOf(number: string): Bilingual | undefined {
  if (/^\d(?:\.\d+)?E\+?\d+$/i.test(number))
    return {
      zh: '在 Excel 中丢了数字：请把该列设为文本格式后重新填写',
      en: 'lost digits in Excel: format the column as text and fill it in again',
    };
  if (/^\d{15}$/.test(number))
    return {
      zh: '是 15 位：第一代号码已停用',
      en: 'has 15 digits: numbers of the first generation are no longer valid',
    };
  if (!SHAPE.test(number))
    return {
      zh: '须为 18 位：17 位数字加一位数字或 X',
      en: 'must have 18 characters: 17 digits and a digit or X',
    };
  if (!isCalendarDay(birthIn(number)))
    return { zh: '所含的出生日期不存在', en: 'holds no calendar day as its date of birth' };
  if (checkCharacter(number) === number.charAt(17)) return undefined;
  return number.endsWith('000')
    ? {
        zh: '校验码不符，且以 000 结尾：Excel 只保留 15 位，请把该列设为文本格式后重新填写',
        en: 'fails its checksum and ends in 000: Excel keeps 15 digits only, format the column as text and fill it in again',
      }
    : { zh: '校验码不符（GB 11643）', en: 'fails its checksum (GB 11643)' };
}

const NUMBER = { type: 'text', format: 'GB 11643' } as const;

function identityIssue(header: string, number: string, birth: GivenBirth | undefined): Issue | undefined {
  const fault = faultOf(number);
  if (fault !== undefined) return wrongAt('invalid-identity-number', header, fault, { expected: NUMBER });
  if (typeof birth?.day !== 'string' || birth.day === birthIn(number)) return undefined;
  const says = {
    zh: `与 ${birth.header} 须一致：号码中是另一个出生日期`,
    en: `and ${birth.header} must agree: the number holds another date of birth`,
  };
  return wrongAt('identity-birth-mismatch', header, says);
}

/** A number of 15 digits, as they were before 1999: the year of birth has two. */
const FIRST_GENERATION = /^[1-8]\d{5}(\d{2})(\d{2})(\d{2})\d{3}$/;

/**
 * Whether a text is a resident identity number, right or mistyped: its shape, with a day of birth in it, or what Excel
 * leaves of it. An office's own numbers are not of that shape.
 */
export function resemblesIdentity(text: string): boolean {
  const number = halfWidth(trimmed(text)).trim().toUpperCase();
  if (SHAPE.test(number)) return isCalendarDay(birthIn(number));
  if (/^\d\.\d+E\+?17$/.test(number)) return true;
  const [, year, month, day] = FIRST_GENERATION.exec(number) ?? [];
  return year !== undefined && isCalendarDay(`19${year}-${month}-${day}`);
}

/** A resident identity number where the office's own id belongs, which every report repeats. */
export function identityAsId(header: string, option: string): Issue {
  const says = {
    zh: `填的是身份证号，清单中不得出现：用 ${option} ${header} 指明这一列`,
    en: `holds a resident identity number, which must not be shown in lists: name the column with ${option} ${header}`,
  };
  return wrongAt('identity-number-as-id', header, says);
}

/** A resident identity number that has been checked; `null` where none is given. */
export interface CheckedIdentity {
  readonly number: string | null;
  /** The day of birth in it, where nothing is wrong with it. */
  readonly birth: string | null;
  /** How the cell was made regular. */
  readonly kinds: readonly Normalisation[];
  readonly issues: readonly Issue[];
}

/** The day of birth that the register itself gives, with its own header. */
export interface GivenBirth {
  readonly header: string;
  readonly day: unknown;
}

/**
 * Checks a resident identity number (公民身份号码, GB 11643): shape, date, checksum, and that its date of birth is the
 * one in the register. An issue names the register's own columns and never carries the number.
 *
 * @param header the register's own header of the column.
 * @param birth the day of birth in the row, where the register has that column.
 */
export function checkIdentity(header: string, cell: string, birth: GivenBirth | undefined): CheckedIdentity {
  const own = trimmed(cell);
  const written = halfWidth(own).trim();
  // Excel and people write the check character small.
  const number = /^\d{17}x$/.test(written) ? written.toUpperCase() : written;
  if (number === '') return { number: null, birth: null, kinds: [], issues: [] };
  if (isUnknownWord(number)) return { number: null, birth: null, kinds: ['unknown-word'], issues: [] };
  const kinds: readonly Normalisation[] = [
    ...(written === own ? [] : (['full-width'] as const)),
    ...(number === written ? [] : (['letter-case'] as const)),
  ];
  const issue = identityIssue(header, number, birth);
  return issue === undefined
    ? { number, birth: birthIn(number), kinds, issues: [] }
    : { number, birth: null, kinds, issues: [issue] };
}
