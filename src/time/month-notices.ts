import { laterRuleNotice } from '../decide/later-rules.js';
import { beforePolicy } from '../decide/notices.js';
import type { Notice } from '../decide/result.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import { LATER_RULES } from '../policy/later-rules.js';
import { POLICY } from '../policy/rulebook.js';

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
  return month < POLICY.from.slice(0, 7);
}

/**
 * What to say of a month that begins before the policy, or in which a later rule is in force.
 *
 * @param later what is known of later rules: of one child those that may change its verdicts, else all.
 */
export function noticesOfMonth(month: string, later: readonly Notice[] = LATER): readonly Notice[] {
  if (`${month}-01` < POLICY.from) return BEFORE;
  // '2020-01-01' and '2021-07' begin in a month: that month is flagged already.
  const notices = later.filter(({ since }) => since !== undefined && since.slice(0, 7) <= month);
  return notices.length === 0 ? NONE : notices;
}
