import { firstDay, monthOf } from '../../calendar/months.js';
import { isInForce, laterRuleNotice } from '../../decide/later-rules.js';
import { beforePolicy } from '../../decide/notices.js';
import type { Notice } from '../../decide/result.js';
import type { Ids, Policy } from '../../policy/policy.js';

const NONE: readonly never[] = Object.freeze([]);

/** Whether a month lies wholly before a policy's first day: nothing of it is for that policy to decide. */
export function isBefore(from: string, month: string): boolean {
  return month < monthOf(from);
}

/** What to say of the months of a policy. */
export class MonthNotices<I extends Ids> {
  private readonly before: readonly Notice<I>[];
  private readonly later: readonly Notice<I>[];

  constructor(private readonly policy: Policy<I>) {
    const { document, laterRules } = policy;
    this.before = Object.freeze([beforePolicy<I>(document)]);
    this.later = laterRules.map((rule) =>
      laterRuleNotice<I>(
        document,
        rule,
        rule.concerns.map(({ verdict }) => verdict),
      ),
    );
  }

  /**
   * What to say of a month that begins before the policy, or by whose end a later rule is in force.
   *
   * @param later what is known of later rules: of one child those that may change its verdicts, else all.
   */
  of(month: string, later: readonly Notice<I>[] = this.later): readonly Notice<I>[] {
    if (firstDay(month) < this.policy.document.from) return this.before;
    // Days compare as text: every day of a month stands before its 31st or is it, whether or not it has one.
    const end = `${month}-31`;
    const notices = later.filter((notice) => isInForce(notice, end));
    return notices.length === 0 ? NONE : notices;
  }
}
