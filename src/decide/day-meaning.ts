import type { Bilingual } from '../logic/bilingual.js';
import { CHENZHOU_2017 } from '../policy/chenzhou-2017.js';
import type { Policy } from '../policy/policy.js';

/**
 * What the day of a decision means for everything decided on it: before 2017-03-27 the policy was not in force, and
 * from 2018-10-01 on later rules stand beside it, which are not encoded. `null` for the days between.
 *
 * @param on the day, `YYYY-MM-DD`, or a month.
 * @see 4.5-3
 */
export function dayMeaning(on: string): Bilingual | null {
  return dayMeaningUnder(CHENZHOU_2017, on);
}

/** What the day means under a policy. */
export function dayMeaningUnder(
  { document: { id, from, holdsLater }, laterRules }: Pick<Policy, 'document' | 'laterRules'>,
  on: string,
): Bilingual | null {
  if (on < from.slice(0, on.length)) {
    return {
      zh: `${id}自${from}起施行，所查日期在此之前。`,
      en: `${id} is in force from ${from}; this day lies before it.`,
    };
  }
  const later = laterRules.filter(({ since }) => since.slice(0, on.length) <= on);
  const [first] = later;
  if (first === undefined) return null;
  if (holdsLater === true) {
    return {
      zh: `所查日期还有${later.length}项规定（最早${first.since}，${first.by}）未计入，金额和条件可能已变；以上依据${id}。`,
      en: `By this day ${later.length} more rules stand beside it (the first of ${first.since}, ${first.by}) that are not counted in and may change amounts and conditions; all this follows ${id}.`,
    };
  }
  return {
    zh: `所查日期已有${later.length}项后来的规定（最早${first.since}，${first.by}），金额和条件可能已变；以上只依据${id}。`,
    en: `By this day ${later.length} later rules stand beside it (the first of ${first.since}, ${first.by}), which may change amounts and conditions; all this follows ${id} alone.`,
  };
}
