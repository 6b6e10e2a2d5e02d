import { readerOf } from '../../case/read.js';
import type { Prepared } from '../../decide/context/context.js';
import type { Engine } from '../../decide/engine.js';
import type { ResultOf } from '../../decide/result.js';
import type { Fact } from '../../logic/fact.js';
import type { Slot } from '../../logic/slot.js';
import type { Ids } from '../../policy/policy.js';
import type { Facts } from '../space/children.js';

/** What is asked of a witness: of the child as it is and as it becomes, or of one child under two readings. */
export type Holds<I extends Ids> = (before: ResultOf<I>, after: ResultOf<I>) => boolean;

/** A witness, and what happens to it. */
export interface Tried {
  readonly child: Facts;
  readonly after: Facts | null;
}

/** One option of a reading that is not in force, made ready. */
interface Switched<I extends Ids> {
  readonly name: string;
  readonly prepared: Prepared<I>;
}

/** Decides witnesses with `assess`, under the context that is audited and under every other option of a reading. */
export class Judge<I extends Ids> {
  readonly prepared: Prepared<I>;
  private readonly switches: readonly Switched<I>[];
  private readonly factOf: ReadonlyMap<string, Fact>;

  /** @throws {RefusedInput} where the context is refused. */
  constructor(
    private readonly engine: Engine<I>,
    private readonly context: object,
  ) {
    this.prepared = engine.prepare(context);
    this.factOf = new Map(engine.policy.dictionary.facts.map((fact) => [fact.path, fact]));
    this.switches = engine.policy.readings.flatMap(({ id, options }) =>
      Object.keys(options).flatMap((option) =>
        option === this.prepared.readings[id]
          ? []
          : { name: `${id}=${option}`, prepared: this.under({ [id]: option }) },
      ),
    );
  }

  /** The context with other options of some readings. */
  under(readings: Readonly<Record<string, string>>): Prepared<I> {
    return this.engine.prepare({ ...this.context, readings: { ...this.prepared.readings, ...readings } });
  }

  /** What follows for a child. */
  decide(child: Facts, prepared: Prepared<I> = this.prepared): ResultOf<I> {
    const { facts, slotOf } = this.engine.policy.dictionary;
    const slots = new Array<Slot>(facts.length).fill(undefined);
    for (const [path, value] of child) {
      const fact = this.factOf.get(path);
      const slot = fact === undefined ? undefined : readerOf(fact)(value);
      if (fact === undefined || typeof slot !== 'number')
        throw new RangeError(`no fact or no value: ${path}`);
      slots[slotOf(fact)] = slot;
    }
    return this.engine.decide(null, slots, prepared);
  }

  /** Whether everything that is said of a child is said of it under another context too. */
  saysTheSame(child: Facts, prepared: Prepared<I>): boolean {
    const said = (context: Prepared<I>): string => {
      const { categories, inDifficulty, benefits, measures, monthly } = this.decide(child, context);
      const paid = this.engine.policy.verdicts.benefits.map(({ id }) => {
        const { status, amount, excludedBy } = benefits[id];
        return [status, amount, excludedBy.join()];
      });
      return JSON.stringify([categories, inDifficulty, paid, measures, monthly]);
    };
    return said(prepared) === said(this.prepared);
  }

  /** Whether a witness is one, under the context or another. */
  confirms({ child, after }: Tried, holds: Holds<I>, prepared: Prepared<I> = this.prepared): boolean {
    const before = this.decide(child, prepared);
    return holds(before, after === null ? before : this.decide(after, prepared));
  }

  /**
   * The options, each switched alone, that make a witness none though they are not among `names`, or leave it one though
   * they are.
   *
   * @param among only these are looked at; all unless given.
   */
  unexpected(
    tried: Tried,
    holds: Holds<I>,
    names: readonly string[],
    among?: readonly string[],
  ): readonly string[] {
    return this.switches.flatMap(({ name, prepared }) =>
      among !== undefined && !among.includes(name)
        ? []
        : this.confirms(tried, holds, prepared) === names.includes(name)
          ? name
          : [],
    );
  }

  /** `reading=option` of each option that, switched alone, makes it none. */
  changedBy(tried: Tried, holds: Holds<I>): readonly string[] {
    return this.switches.flatMap(({ name, prepared }) => (this.confirms(tried, holds, prepared) ? [] : name));
  }
}
