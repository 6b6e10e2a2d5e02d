import type { Bilingual } from '../logic/bilingual.js';
import type { Slot } from '../logic/slot.js';
import { type Truth, truthOf } from '../logic/truth.js';
import type { World } from '../logic/world.js';
import { fenOf } from '../money/standard-book.js';
import type { AmountDoubt, Ids, Policy } from '../policy/policy.js';
import type { Prepared } from './context/context.js';
import type { Notice } from './result.js';

interface ReadyDoubt<I extends Ids> {
  readonly notice: Notice<I>;
  readonly isDoubtful: (slots: readonly Slot[], prepared: Prepared<I>) => boolean;
}

function noticeOf<I extends Ids>(
  facts: readonly { readonly path: I['fact'] }[],
  label: Bilingual,
): Notice<I> {
  const paths = Object.freeze(facts.map(({ path }) => path));
  return Object.freeze({ code: 'doubtful', label, message: label.en, facts: paths });
}

/** The doubts of a policy, compiled: what looks wrong in a record, only where the recorded facts settle it. */
export class DoubtFinder<I extends Ids> {
  private readonly ready: readonly ReadyDoubt<I>[];

  constructor(private readonly policy: Policy<I>) {
    this.ready = [
      ...policy.doubts.map(({ facts, label, when }) => {
        const doubted: (world: World) => Truth = truthOf(when, (fact) => {
          const slot = policy.dictionary.slotOf(fact);
          return (world: World) => world.slots[slot];
        });
        return {
          notice: noticeOf<I>(facts, label),
          isDoubtful: (slots: readonly Slot[], { readings, doubtBirths }: Prepared<I>) =>
            doubted({ slots, readings, latestBirth: doubtBirths }) === true,
        };
      }),
      ...policy.amountDoubts.map((doubt) => this.amountDoubt(doubt)),
    ];
  }

  /** No verdict is touched, and no value is told. */
  doubtsOf(slots: readonly Slot[], prepared: Prepared<I>): readonly Notice<I>[] {
    return this.ready.filter(({ isDoubtful }) => isDoubtful(slots, prepared)).map(({ notice }) => notice);
  }

  private amountDoubt(doubt: AmountDoubt<I['fact'], I['standard']>): ReadyDoubt<I> {
    const { slotOf } = this.policy.dictionary;
    const [amount, beside, rural] = [slotOf(doubt.amount), slotOf(doubt.beside), slotOf(doubt.rural)];
    const county = slotOf(this.policy.county);
    return {
      notice: noticeOf<I>([doubt.amount, doubt.beside], doubt.label),
      isDoubtful: (slots, { book }) => {
        const [fen, scheme, division] = [slots[amount], slots[rural], slots[county]];
        if (slots[beside] !== 1 || fen === undefined || scheme === undefined || division === undefined)
          return false;
        const standard = fenOf(book.figure(doubt.above, scheme === 1, division));
        return standard !== null && fen > standard;
      },
    };
  }
}
