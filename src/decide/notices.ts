import { POLICY } from '../policy/rulebook.js';
import type { Prepared } from './context/context.js';
import { doubtsOf } from './doubts.js';
import type { ReadyLaterRule } from './later-rules.js';
import type { Notice } from './result.js';
import type { ChildWorld } from './world.js';

const NONE: readonly Notice[] = Object.freeze([]);

const LABEL = Object.freeze({
  zh: `${POLICY.id}自${POLICY.from}起施行，所查日期在此之前。`,
  en: `${POLICY.id} is in force from ${POLICY.from}; this day lies before it.`,
});

/** Said of every day before the policy. */
export const BEFORE_POLICY: Notice = Object.freeze({
  code: 'before-policy',
  label: LABEL,
  message: LABEL.en,
});

/** What to say beside a result: of the day, of later rules that may change it, of what looks wrong in the record. */
export class NoticeWriter {
  /** The same few lists serve all children, so that a register's output can share their text. */
  private readonly lists = new Map<Notice, Map<string, readonly Notice[]>>();

  constructor(private readonly laterRules: readonly ReadyLaterRule[]) {}

  noticesFor(world: ChildWorld, prepared: Prepared): readonly Notice[] {
    const found: Notice[] = prepared.on < POLICY.from ? [BEFORE_POLICY] : [];
    for (const { rule, concernedIn, notice } of this.laterRules) {
      // A month compares with a day by its first day: '2021-07' stands before '2021-07-01'.
      if (prepared.on < rule.since) break;
      const concerned = concernedIn(world);
      if (concerned.length > 0) found.push(notice(concerned));
    }
    found.push(...doubtsOf(world.slots, prepared));
    return this.shared(found);
  }

  private shared(found: readonly Notice[]): readonly Notice[] {
    const [first] = found;
    if (first === undefined) return NONE;
    const key = found
      .map(({ since, concerns, facts }) => `${since}/${concerns?.join()}/${facts?.join()}`)
      .join();
    const lists = this.lists.get(first) ?? new Map<string, readonly Notice[]>();
    this.lists.set(first, lists);
    const known = lists.get(key);
    if (known !== undefined) return known;
    const list = Object.freeze([...found]);
    lists.set(key, list);
    return list;
  }
}
