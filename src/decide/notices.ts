import { certain } from '../logic/certain.js';
import type { Slot } from '../logic/slot.js';
import type { Ids, LaterRule, Policy, VerdictIdOf } from '../policy/policy.js';
import type { Prepared } from './context/context.js';
import { DoubtFinder } from './doubts.js';
import { isInForce, laterRuleNotice } from './later-rules.js';
import type { Notice } from './result.js';

const NONE: readonly never[] = Object.freeze([]);

/** What is said of every day before a policy. */
export function beforePolicy<I extends Ids>({ id, from }: Policy['document']): Notice<I> {
  const label = Object.freeze({
    zh: `${id}自${from}起施行，所查日期在此之前。`,
    en: `${id} is in force from ${from}; this day lies before it.`,
  });
  return Object.freeze({ code: 'before-policy', label, message: label.en });
}

/** Who says which verdicts of a row a later rule may change. */
interface Concerned<I extends Ids> {
  concernedBy(laterRule: number): readonly VerdictIdOf<I>[];
}

/** What to say beside a result: of the day, of later rules that may change it, of what looks wrong in the record. */
export class NoticeWriter<I extends Ids> {
  private readonly before: Notice<I>;
  private readonly doubts: DoubtFinder<I>;
  /** By the verdicts that a later rule may change: the same few lists serve all children. */
  private readonly made: readonly Map<readonly VerdictIdOf<I>[], Notice<I>>[];
  /** The same few lists serve all children, so that a register's output can share their text. */
  private readonly lists = new Map<Notice<I>, Map<string, readonly Notice<I>[]>>();

  constructor(private readonly policy: Policy<I>) {
    this.before = beforePolicy(policy.document);
    this.made = policy.laterRules.map(() => new Map());
    this.doubts = new DoubtFinder(policy);
  }

  noticesFor(slots: readonly Slot[], prepared: Prepared<I>, concerned: Concerned<I>): readonly Notice<I>[] {
    const found: Notice<I>[] = prepared.on < this.policy.document.from ? [this.before] : [];
    found.push(...this.laterRules(concerned, (rule) => isInForce(rule, prepared.on)));
    found.push(...this.doubts.doubtsOf(slots, prepared));
    return this.shared(found);
  }

  /** The later rules asked about that may change a verdict of the row that was decided last. */
  laterRules(concerned: Concerned<I>, isAsked: (rule: LaterRule) => boolean): readonly Notice<I>[] {
    const notices: Notice<I>[] = [];
    for (const [index, rule] of this.policy.laterRules.entries()) {
      const concerns = isAsked(rule) ? concerned.concernedBy(index) : NONE;
      if (concerns.length > 0) notices.push(this.laterRule(index, concerns));
    }
    return notices;
  }

  private laterRule(index: number, concerns: readonly VerdictIdOf<I>[]): Notice<I> {
    const made = certain(this.made[index]);
    const known = made.get(concerns);
    if (known !== undefined) return known;
    const notice = laterRuleNotice<I>(this.policy.document, certain(this.policy.laterRules[index]), concerns);
    made.set(concerns, notice);
    return notice;
  }

  private shared(found: readonly Notice<I>[]): readonly Notice<I>[] {
    const [first] = found;
    if (first === undefined) return NONE;
    const key = found
      .map(({ since, concerns, facts }) => `${since}/${concerns?.join()}/${facts?.join()}`)
      .join();
    const lists = this.lists.get(first) ?? new Map<string, readonly Notice<I>[]>();
    this.lists.set(first, lists);
    const known = lists.get(key);
    if (known !== undefined) return known;
    const list = Object.freeze([...found]);
    lists.set(key, list);
    return list;
  }
}
