import type { Ids, Policy } from '../policy/policy.js';
import type { Prepared } from './context/context.js';
import { DoubtFinder } from './doubts.js';
import type { ReadyLaterRule } from './later-rules.js';
import type { Notice } from './result.js';
import type { ChildWorld } from './world.js';

const NONE: readonly never[] = Object.freeze([]);

/** What is said of every day before a policy. */
export function beforePolicy<I extends Ids>({ id, from }: Policy['document']): Notice<I> {
  const label = Object.freeze({
    zh: `${id}自${from}起施行，所查日期在此之前。`,
    en: `${id} is in force from ${from}; this day lies before it.`,
  });
  return Object.freeze({ code: 'before-policy', label, message: label.en });
}

/** What to say beside a result: of the day, of later rules that may change it, of what looks wrong in the record. */
export class NoticeWriter<I extends Ids> {
  private readonly before: Notice<I>;
  private readonly doubts: DoubtFinder<I>;
  /** The same few lists serve all children, so that a register's output can share their text. */
  private readonly lists = new Map<Notice<I>, Map<string, readonly Notice<I>[]>>();

  constructor(
    private readonly policy: Policy<I>,
    private readonly laterRules: readonly ReadyLaterRule<I>[],
  ) {
    this.before = beforePolicy(policy.document);
    this.doubts = new DoubtFinder(policy);
  }

  noticesFor(world: ChildWorld<I>, prepared: Prepared<I>): readonly Notice<I>[] {
    const found: Notice<I>[] = prepared.on < this.policy.document.from ? [this.before] : [];
    for (const { rule, concernedIn, notice } of this.laterRules) {
      // A month compares with a day by its first day: '2021-07' stands before '2021-07-01'.
      if (prepared.on < rule.since) break;
      const concerned = concernedIn(world);
      if (concerned.length > 0) found.push(notice(concerned));
    }
    found.push(...this.doubts.doubtsOf(world.slots, prepared));
    return this.shared(found);
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
