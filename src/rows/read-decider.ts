import { type Gone, isGone } from '../case/gone.js';
import { valueAt } from '../case/shape.js';
import type { Prepared } from '../decide/context/context.js';
import type { Engine } from '../decide/engine.js';
import type { Slot } from '../logic/slot.js';
import { dayOfSlot } from '../logic/wording.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids } from '../policy/policy.js';
import type { PlacedRow } from '../register/table-rows.js';
import type { DecidedRow, OfficeRows } from './decided-row.js';

/** Decides children of a register by a policy under one context, which is checked once. */
export class ReadDecider<I extends Ids = ChenzhouIds> {
  protected readonly prepared: Prepared<I>;
  private readonly on: string;

  /**
   * @param office where rows are decided as an office lists them; a register is then to be read so too.
   * @throws {RefusedInput} for a wrong context.
   */
  constructor(
    protected readonly engine: Engine<I>,
    context: unknown,
    protected readonly office: OfficeRows,
  ) {
    this.prepared = engine.prepare(context);
    this.on = dayOfSlot(this.prepared.onSlot);
  }

  /**
   * Decides one child of a register as offices send it, which was checked for the day of the context; what was wrong
   * with its cells stands in its place.
   *
   * @param echoKey whether the row carries its resident identity number.
   */
  decideRead({ place: { row }, read }: PlacedRow, echoKey: boolean): DecidedRow<I> {
    const { office, engine } = this;
    const { id, case: input, slots, gone, issues } = read;
    if (
      office !== undefined &&
      (engine.office.isConfidential(input) || (id !== null && office.confidential.has(id)))
    ) {
      return { kind: 'confidential', id, row };
    }
    const key = { row, ...(echoKey ? { key: read.key } : {}) };
    if (input === undefined) return { kind: 'refused', id, issues, ...key };
    const own = engine.own(slots);
    const seen = office === undefined ? own : engine.office.slotsOf(own);
    return { ...this.decided(id, seen, input, gone), ...key };
  }

  protected decided(
    id: string | null,
    slots: readonly Slot[],
    input: unknown,
    gone: Gone | null,
  ): DecidedRow<I> {
    const { engine, prepared } = this;
    if (isGone(gone, this.on)) return { kind: 'gone', id, on: this.on, gone };
    const result = engine.decide(id, slots, prepared);
    const given = valueAt(input, engine.policy.county.path);
    const county = typeof given === 'string' ? given : null;
    return engine.isMoneyAssumed(result, slots, prepared)
      ? { kind: 'result', result, county, moneyAssumed: true }
      : { kind: 'result', result, county };
  }
}
