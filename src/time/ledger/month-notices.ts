import { firstDay, monthOf } from '../../calendar/months.js';
import { isInForce, laterRuleNotice } from '../../decide/later-rules.js';
import { beforePolicy } from '../../decide/notices.js';
import type { Notice } from '../../decide/result.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import { LATER_RULES } from '../../policy/later-rules.js';
import { POLICY } from '../../policy/rulebook.js';

const NONE: readonly Notice[] = Object.freeze([]);
const BEFORE: readonly Notice[] = Object.freeze([beforePolicy<ChenzhouIds>(POLICY)]);

const LATER: readonly Notice[] = LATER_RULES.map((rule) =>
  laterRuleNotice(
    POLICY,
    rule,
    rule.concerns.map(({ verdict }) => verdict),
  ),
);

/** Whether a month lies wholly before the policy: nothing of it is for this policy to decide. */
export function isOutside(month: string): boolean {
  return month < monthOf(POLICY.from);
}

/**
 * What to say of a month that begins before the policy, or by whose end a later rule is in force.
 *
 * @param later what is known of later rules: of one child those that may change its verdicts, else all.
 */
export function noticesOfMonth(month: string, later: readonly Notice[] = LATER): readonly Notice[] {
  if (firstDay(month) < POLICY.from) return BEFORE;
  // Days compare as text: every day of a month stands before its 31st or is it, whether or not it has one.
  const end = `${month}-31`;
  const notices = later.filter((notice) => isInForce(notice, end));
  return notices.length === 0 ? NONE : notices;
}
