import { isCalendarDay } from '../calendar/calendar.js';
import { AMOUNT } from '../case/read.js';
import type { Issue, IssueCode } from '../input/issue.js';
import { isRecord } from '../input/record.js';
import { certain } from '../logic/certain.js';
import { moneySlot } from '../logic/slot.js';
import type { StandardEntry } from './standard.js';
import type { StandardKind, StandardRules } from './standard-kind.js';

const FIELDS = ['standard', 'division', 'from', 'until', 'amount', 'unit', 'source', 'rural'];
const RATIO = /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/;

type Report = (code: IssueCode, field: string, expected: string) => undefined;

function checkAmount(kind: StandardKind, amount: string, report: Report): void {
  if (kind.unit === 'ratio') {
    if (!RATIO.test(amount))
      report('invalid-amount', 'amount', 'a ratio from 0 to 1 with at most four decimals, as text');
    return;
  }
  if (!AMOUNT.test(amount)) {
    report(
      'invalid-amount',
      'amount',
      'an amount in yuan as text: not negative, at most two decimals, no exponent',
    );
  } else if (kind.floor !== null && moneySlot(amount) < moneySlot(kind.floor.amount)) {
    const { amount: least, sentence } = kind.floor;
    report('standard-below-floor', 'amount', `at least ${least} yuan a month for ${kind.id} (${sentence})`);
  }
}

/** The text in a field, or `undefined` after reporting that it is absent or not text. */
function textIn(entry: Readonly<Record<string, unknown>>, field: string, report: Report): string | undefined {
  const value = entry[field];
  if (value === undefined || value === null) return report('required', field, 'given');
  return typeof value === 'string' ? value : report('invalid-type', field, 'text');
}

function checkScheme(kind: StandardKind, rural: unknown, report: Report): boolean | undefined {
  if (!kind.byScheme) {
    return rural === undefined ? undefined : report('unexpected-field', 'rural', `absent for ${kind.id}`);
  }
  if (rural === undefined || rural === null) {
    return report('required', 'rural', `true or false for ${kind.id}, which has a rural and an urban figure`);
  }
  return typeof rural === 'boolean' ? rural : report('invalid-type', 'rural', 'true or false');
}

/** Whether a code is a division that standards can be given for: six digits that begin as the policy says. */
export function isDivisionOf({ divisions: { prefix } }: StandardRules, code: string): boolean {
  return /^\d{6}$/.test(code) && code.startsWith(prefix);
}

/** What a division must be, in words. */
export function divisionExpected({ divisions: { prefix, name }, city }: StandardRules): string {
  return `a division of ${name.en}: ${city} for the city, else a county code ${prefix.padEnd(6, 'x')}`;
}

function checkEntry<Id extends string>(
  input: unknown,
  path: string,
  rules: StandardRules<Id>,
  issues: Issue[],
): StandardEntry<Id> | undefined {
  if (!isRecord(input)) {
    issues.push({ code: 'invalid-type', path, message: `${path} must be an object` });
    return undefined;
  }
  const before = issues.length;
  const report: Report = (code, field, expected) => {
    const at = `${path}.${field}`;
    issues.push({ code, path: at, message: `${at} must be ${expected}` });
    return undefined;
  };
  for (const field of Object.keys(input)) {
    if (!FIELDS.includes(field))
      report('unexpected-field', field.slice(0, 80), `one of ${FIELDS.join(', ')}`);
  }
  const id = textIn(input, 'standard', report);
  const kind = rules.kinds.find((known) => known.id === id);
  if (id !== undefined && kind === undefined) {
    report('unknown-standard', 'standard', `one of ${rules.kinds.map((known) => known.id).join(', ')}`);
  }
  const division = textIn(input, 'division', report);
  if (division !== undefined && !isDivisionOf(rules, division)) {
    report('invalid-division', 'division', divisionExpected(rules));
  }
  const from = textIn(input, 'from', report);
  if (from !== undefined && !isCalendarDay(from))
    report('invalid-date', 'from', 'a calendar day that exists, YYYY-MM-DD');
  const until = input.until === undefined || input.until === null ? null : textIn(input, 'until', report);
  if (typeof until === 'string') {
    if (!isCalendarDay(until)) report('invalid-date', 'until', 'a calendar day that exists, YYYY-MM-DD');
    else if (from !== undefined && until < from) report('invalid-date', 'until', 'no earlier than from');
  }
  const amount = textIn(input, 'amount', report);
  if (amount !== undefined && kind !== undefined) checkAmount(kind, amount, report);
  const unit = textIn(input, 'unit', report);
  if (unit !== undefined && kind !== undefined && unit !== kind.unit)
    report('invalid-unit', 'unit', kind.unit);
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
    issues.push({ code: 'invalid-type', path: 'standards', message: 'standards must be a list of entries' });
    return [];
  }
  const entries: StandardEntry<Id>[] = [];
  input.forEach((item: unknown, i) => {
    const path = `standards[${i}]`;
    const entry = checkEntry(item, path, rules, issues);
    if (entry === undefined) return;
    if (entries.some((earlier) => overlap(earlier, entry))) {
      const message = `${path} must not cover a day that an earlier entry for the same standard and division covers`;
      issues.push({ code: 'overlapping-standards', path, message });
    }
    entries.push(entry);
  });
  return entries;
}
