import { isCalendarDay } from '../calendar/calendar.js';
import { AMOUNT } from '../case/read.js';
import type { Expected, Issue, IssueCode } from '../input/issue.js';
import { nearest } from '../input/nearest.js';
import { isRecord } from '../input/record.js';
import { mustBe, mustBeOneOf, wrongAt } from '../input/say.js';
import type { Bilingual } from '../logic/bilingual.js';
import { certain } from '../logic/certain.js';
import { moneySlot } from '../logic/slot.js';
import type { StandardEntry } from './standard.js';
import type { StandardKind, StandardRules } from './standard-kind.js';

const FIELDS = ['standard', 'division', 'from', 'until', 'amount', 'unit', 'source', 'rural'];
const GIVEN: Bilingual = { zh: '写明的文本', en: 'given' };
const REAL_DAY: Bilingual = {
  zh: '确实存在的日期，YYYY-MM-DD',
  en: 'a calendar day that exists, YYYY-MM-DD',
};
const DAY: Expected = { type: 'date', format: 'YYYY-MM-DD' };

/** A name that is near as a member of an issue whose sentence lists all names already. */
const suggested = (suggestion: string | undefined) => (suggestion === undefined ? {} : { suggestion });

const RATIO = /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/;

type Report = (code: IssueCode, field: string, be: Bilingual, expected?: Expected) => undefined;

function checkAmount(kind: StandardKind, amount: string, report: Report): void {
  if (kind.unit === 'ratio') {
    if (!RATIO.test(amount))
      report(
        'invalid-amount',
        'amount',
        {
          zh: '以文本写的 0 至 1 的比例，至多四位小数',
          en: 'a ratio from 0 to 1 with at most four decimals, as text',
        },
        { type: 'ratio', min: '0', max: '1', format: '0.0000' },
      );
    return;
  }
  if (!AMOUNT.test(amount)) {
    report(
      'invalid-amount',
      'amount',
      {
        zh: '以文本写的金额（元）：不为负，至多两位小数，不用科学记数',
        en: 'an amount in yuan as text: not negative, at most two decimals, no exponent',
      },
      { type: 'amount', min: '0', format: '0.00' },
    );
  } else if (kind.floor !== null && moneySlot(amount) < moneySlot(kind.floor.amount)) {
    const { amount: least, sentence } = kind.floor;
    const be = {
      zh: `每月至少 ${least} 元的金额（${kind.label.zh}，${sentence}）`,
      en: `at least ${least} yuan a month for ${kind.id} (${sentence})`,
    };
    report('standard-below-floor', 'amount', be, { type: 'amount', min: least });
  }
}

/** The text in a field, or `undefined` after reporting that it is absent or not text. */
function textIn(entry: Readonly<Record<string, unknown>>, field: string, report: Report): string | undefined {
  const value = entry[field];
  if (value === undefined || value === null) return report('required', field, GIVEN, { type: 'text' });
  return typeof value === 'string'
    ? value
    : report('invalid-type', field, { zh: '文本', en: 'text' }, { type: 'text' });
}

function checkScheme(kind: StandardKind, rural: unknown, report: Report): boolean | undefined {
  if (!kind.byScheme) {
    return rural === undefined
      ? undefined
      : report(
          'unexpected-field',
          'rural',
          { zh: `空：${kind.label.zh}不分城乡`, en: `absent for ${kind.id}` },
          { type: 'absent' },
        );
  }
  if (rural === undefined || rural === null) {
    const be = {
      zh: ` true 或 false：${kind.label.zh}分城乡`,
      en: `true or false for ${kind.id}, which has a rural and an urban figure`,
    };
    return report('required', 'rural', be, { type: 'boolean' });
  }
  return typeof rural === 'boolean'
    ? rural
    : report('invalid-type', 'rural', { zh: ' true 或 false', en: 'true or false' }, { type: 'boolean' });
}

/** Whether a code is a division that standards can be given for: six digits that begin as the policy says. */
export function isDivisionOf({ divisions: { prefix } }: StandardRules, code: string): boolean {
  return /^\d{6}$/.test(code) && code.startsWith(prefix);
}

/** What a division must be, in words. */
export function divisionExpected({ divisions: { prefix, name }, city }: StandardRules): Bilingual {
  const county = prefix.padEnd(6, 'x');
  return {
    zh: `${name.zh}的区划：全市写 ${city}，否则写县市区代码 ${county}`,
    en: `a division of ${name.en}: ${city} for the city, else a county code ${county}`,
  };
}

/** The same for a program. */
export function divisionForm({ divisions: { prefix } }: StandardRules): Expected {
  return { type: 'division', format: prefix.padEnd(6, '#') };
}

function checkEntry<Id extends string>(
  input: unknown,
  path: string,
  rules: StandardRules<Id>,
  issues: Issue[],
): StandardEntry<Id> | undefined {
  if (!isRecord(input)) {
    issues.push(
      mustBe('invalid-type', path, { zh: '对象', en: 'an object' }, { type: 'object', values: FIELDS }),
    );
    return undefined;
  }
  const before = issues.length;
  const report: Report = (code, field, be, expected) => {
    issues.push(mustBe(code, `${path}.${field}`, be, expected));
    return undefined;
  };
  for (const field of Object.keys(input)) {
    if (!FIELDS.includes(field))
      issues.push(mustBeOneOf('unexpected-field', `${path}.${field.slice(0, 80)}`, FIELDS));
  }
  const id = textIn(input, 'standard', report);
  const kind = rules.kinds.find((known) => known.id === id);
  if (id !== undefined && kind === undefined) {
    const ids = rules.kinds.map((known) => known.id);
    issues.push({
      ...mustBeOneOf('unknown-standard', `${path}.standard`, ids),
      ...suggested(nearest(id, ids)),
    });
  }
  const division = textIn(input, 'division', report);
  if (division !== undefined && !isDivisionOf(rules, division)) {
    report('invalid-division', 'division', divisionExpected(rules), divisionForm(rules));
  }
  const from = textIn(input, 'from', report);
  if (from !== undefined && !isCalendarDay(from)) report('invalid-date', 'from', REAL_DAY, DAY);
  const until = input.until === undefined || input.until === null ? null : textIn(input, 'until', report);
  if (typeof until === 'string') {
    if (!isCalendarDay(until)) report('invalid-date', 'until', REAL_DAY, DAY);
    else if (from !== undefined && until < from)
      report('invalid-date', 'until', { zh: '不早于 from 的日期', en: 'no earlier than from' }, DAY);
  }
  const amount = textIn(input, 'amount', report);
  if (amount !== undefined && kind !== undefined) checkAmount(kind, amount, report);
  const unit = textIn(input, 'unit', report);
  if (unit !== undefined && kind !== undefined && unit !== kind.unit)
    report(
      'invalid-unit',
      'unit',
      { zh: ` ${kind.unit}`, en: kind.unit },
      { type: 'choice', values: [kind.unit] },
    );
  const source = textIn(input, 'source', report);
  const rural = kind === undefined ? undefined : checkScheme(kind, input.rural, report);
  if (issues.length > before) return undefined;
  // Nothing was reported, so nothing is missing.
  const { id: standard, unit: known } = certain(kind);
  const entry = {
    standard,
    division: certain(division),
    from: certain(from),
    until: certain(until),
    amount: certain(amount),
    unit: known,
    source: certain(source),
  };
  return rural === undefined ? entry : { ...entry, rural };
}

function overlap(one: StandardEntry, other: StandardEntry): boolean {
  return (
    one.standard === other.standard &&
    one.division === other.division &&
    one.rural === other.rural &&
    one.from <= (other.until ?? '9999-12-31') &&
    other.from <= (one.until ?? '9999-12-31')
  );
}

/**
 * Checks a list of standards: known ids, divisions of the policy, real days, exact amounts, the floors of the text, and
 * no two entries for one standard, division, scheme and day.
 */
export function checkStandards<Id extends string>(
  input: unknown,
  rules: StandardRules<Id>,
  issues: Issue[],
): readonly StandardEntry<Id>[] {
  if (input === undefined || input === null) return [];
  if (!Array.isArray(input)) {
    issues.push(
      mustBe('invalid-type', 'standards', { zh: '标准的列表', en: 'a list of entries' }, { type: 'list' }),
    );
    return [];
  }
  const entries: StandardEntry<Id>[] = [];
  input.forEach((item: unknown, i) => {
    const path = `standards[${i}]`;
    const entry = checkEntry(item, path, rules, issues);
    if (entry === undefined) return;
    if (entries.some((earlier) => overlap(earlier, entry))) {
      const says = {
        zh: '不得与同一标准、同一地区在前的一条重叠',
        en: 'must not cover a day that an earlier entry for the same standard and division covers',
      };
      issues.push(wrongAt('overlapping-standards', path, says, { expected: { type: 'date' } }));
    }
    entries.push(entry);
  });
  return entries;
}
