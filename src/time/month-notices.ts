import type { Notice } from '../decide/result.js';
import { POLICY } from '../policy/rulebook.js';
import { SUCCESSORS } from '../policy/succession.js';

const NONE: readonly Notice[] = Object.freeze([]);

const BEFORE: readonly Notice[] = Object.freeze([
  Object.freeze({
    code: 'before-policy',
    message: `${POLICY.id} is in force from ${POLICY.from}; this month begins before it`,
  }),
]);

const LATER: readonly { readonly since: string; readonly notice: Notice }[] = SUCCESSORS.map(
  ({ since, by, change }) => ({
    since,
    notice: Object.freeze({
      code: 'superseded',
      message: `since ${since}: ${change} (${by}); this month follows ${POLICY.id} alone`,
      by,
      since,
    }),
  }),
);

/** Whether a month lies wholly before the policy: nothing of it is for this policy to decide. */
export function isOutside(month: string): boolean {
  return month < POLICY.from.slice(0, 7);
}

/** What to say of a month that begins before the policy, or in which a later rule is in force. */
export function noticesOfMonth(month: string): readonly Notice[] {
  if (`${month}-01` < POLICY.from) return BEFORE;
  // '2020-01-01', '2020-07' and '2025' begin a month each: a month is flagged when a later rule begins within it.
  const notices = LATER.filter(({ since }) => since.slice(0, 7) <= month).map(({ notice }) => notice);
  return notices.length === 0 ? NONE : notices;
}
