import { POLICY } from '../../policy/rulebook.js';
import { SUCCESSORS } from '../../policy/succession.js';
import type { Notice } from '../result.js';

/** What to say of a day before the policy, or after a later rule took over. */
export function noticesFor(on: string): readonly Notice[] {
  const notices: Notice[] = [];
  if (on < POLICY.from) {
    const message = `${POLICY.id} is in force from ${POLICY.from}; this day lies before it`;
    notices.push({ code: 'before-policy', message });
  }
  for (const { since, by, change } of SUCCESSORS) {
    // A month or a year compares with a day by its beginning: '2020-07' stands before '2020-07-01'.
    if (on < since) continue;
    const message = `since ${since}: ${change} (${by}); this result follows ${POLICY.id} alone`;
    notices.push({ code: 'superseded', message, by, since });
  }
  return Object.freeze(notices.map((notice) => Object.freeze(notice)));
}
