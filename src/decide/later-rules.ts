import type { DayKnown, Ids, LaterRule, Policy, VerdictIdOf } from '../policy/policy.js';
import type { Notice } from './result.js';

/** Whether a rule is in force on a day. A month compares by its first day: '2021-07' stands before '2021-07-01'. */
export function isInForce({ since }: { readonly since?: string }, on: string): boolean {
  return since !== undefined && since <= on;
}

const SINCE: Readonly<Record<DayKnown, (since: string) => { readonly zh: string; readonly en: string }>> = {
  day: (since) => ({ zh: `自${since}起`, en: `since ${since}` }),
  announced: (since) => ({
    zh: `${since}公布（施行日未见）`,
    en: `announced on ${since} (the day it took effect was not seen)`,
  }),
  month: (since) => ({
    zh: `自${since}起（具体日期未见）`,
    en: `since ${since} (the exact day was not seen)`,
  }),
  about: (since) => ({ zh: `约自${since}起`, en: `since about ${since}` }),
};

/** The notice of a later rule, for the verdicts that it concerns. */
export function laterRuleNotice<I extends Ids>(
  document: Policy['document'],
  { since, known, by, changes }: LaterRule<VerdictIdOf<I>>,
  concerned: readonly VerdictIdOf<I>[],
): Notice<I> {
  const when = SINCE[known](since);
  const follows =
    document.holdsLater === true
      ? {
          zh: `本结论依据${document.id}，未含该规定。`,
          en: `This result follows ${document.id}, without that rule.`,
        }
      : { zh: `本结论只依据${document.id}。`, en: `This result follows ${document.id} alone.` };
  const label = Object.freeze({
    zh: `${when.zh}另有新规${by}：${changes.zh}。${follows.zh}`,
    en: `${when.en}: ${by}: ${changes.en}. ${follows.en}`,
  });
  return Object.freeze({
    code: 'later-rule',
    label,
    message: label.en,
    by,
    since,
    known,
    concerns: Object.freeze([...concerned]),
  });
}
