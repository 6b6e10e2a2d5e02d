import { isMonth } from './months.js';

/** 2017-09, 2017.9, 2017/9, 201709, 2017年9月; the first day of a month is what Excel makes of a month. */
const ONE =
  /^(\d{4})(?:([-./])(\d{1,2})(?:\2(?:0?1)(?: 0{1,2}:00(?::00)?)?)?|年(\d{1,2})月(?:份|1日)?|(\d{2}))$/;

/** 2017年7-9月, 2017.7-9, 2017年7月至9月, 2017.07-2017.09. */
const SEVERAL = /^(\d{4})[年./](\d{1,2})月?[-~—至到](?:(\d{4})[年./])?(\d{1,2})月?(?:份)?$/;

/** 2017年第三季度, 2017年3季度. */
const QUARTER = /^(\d{4})年第?([一二三四1-4])季度?$/;

const NUMERALS = '一二三四';

const monthOf = (year: string, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

function between(year: string, from: number, to: number): readonly string[] | undefined {
  if (from < 1 || to > 12 || from > to) return undefined;
  return Array.from({ length: to - from + 1 }, (_, at) => monthOf(year, from + at));
}

/**
 * The months that a text names: one, or those of a quarter or a span within one year; `undefined` where it names none, or
 * not beyond doubt.
 *
 * @param text half-width, trimmed.
 */
export function monthsIn(text: string): readonly string[] | undefined {
  if (isMonth(text)) return [text];
  const bare = text.replace(/\s+/g, '');
  const one = ONE.exec(bare) ?? ONE.exec(text);
  if (one !== null) {
    const [, year = '', , plain, chinese, digits] = one;
    const month = Number(plain ?? chinese ?? digits);
    return between(year, month, month);
  }
  const [, year = '', from, secondYear, to] = SEVERAL.exec(bare) ?? [];
  if (from !== undefined) {
    return secondYear === undefined || secondYear === year
      ? between(year, Number(from), Number(to))
      : undefined;
  }
  const [, quarterYear = '', numeral] = QUARTER.exec(bare) ?? [];
  if (numeral === undefined) return undefined;
  const quarter = NUMERALS.includes(numeral) ? NUMERALS.indexOf(numeral) + 1 : Number(numeral);
  return between(quarterYear, quarter * 3 - 2, quarter * 3);
}
