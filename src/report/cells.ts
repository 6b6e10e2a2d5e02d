import { type AssessResult, type ResultOf, truthIn } from '../decide/result.js';
import type { Disclosure } from '../office/disclosure.js';
import type { PolicyWords } from '../office/policy-words.js';
import type { Ids } from '../policy/policy.js';
import type { Tally } from './totals.js';

/** `600.00`, or `0.00–650.00`; `?` where a missing standard leaves the upper bound unknown. */
export function range({ min, max }: AssessResult['monthly']): string {
  return min === max ? min : `${min}–${max ?? '?'}`;
}

/** How many facts or pairs of facts of a record look wrong together. */
export function doubtsIn({ notices }: Pick<ResultOf<Ids>, 'notices'>): number {
  return notices.filter(({ code }) => code === 'doubtful').length;
}

/** What a result adds to the totals. */
export function tallyOf(
  { policy, office }: PolicyWords,
  result: ResultOf<Ids>,
  disclose: Disclosure,
  assumed: boolean,
): Tally {
  const counted = policy.verdicts.all.filter(
    ({ kind, id }) => disclose === 'full' || kind !== 'benefit' || id !== office.leftOut,
  );
  return {
    waiting: result.missing.length > 0,
    doubtful: doubtsIn(result) > 0,
    assumed,
    monthly: result.monthly,
    verdicts: counted.map((verdict) => [verdict.path, truthIn(result, verdict)]),
  };
}
