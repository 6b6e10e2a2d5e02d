import { apartFromGone, checkGone } from '../case/gone.js';
import { valueAt } from '../case/shape.js';
import { keyOf } from '../office/confidential-mark.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids } from '../policy/policy.js';
import type { DecidedRow } from './decided-row.js';
import { ReadDecider } from './read-decider.js';
import type { Row } from './row.js';

/** Decides lines too, which are not checked yet. */
export class RowDecider<I extends Ids = ChenzhouIds> extends ReadDecider<I> {
  /** Decides one row. A row that is refused becomes its issues, in its place; the others do not notice. */
  decide(row: Row): DecidedRow<I> {
    if (row.kind === 'refused') return { kind: 'refused', id: null, issues: [row.issue] };
    const decided = this.decideInput(row.input);
    return row.isNumbered === true ? { ...decided, isNumbered: true } : decided;
  }

  private decideInput(given: unknown): DecidedRow<I> {
    const { office, engine } = this;
    const input = office === undefined ? given : engine.office.caseOf(given, office.confidential);
    if (office !== undefined && engine.office.isConfidential(input)) {
      return { kind: 'confidential', id: keyOf(input) };
    }
    const { facts, gone: since } = apartFromGone(input);
    const { id, slots, issues } = engine.read(facts, this.prepared.onSlot);
    const wrong = [...issues];
    const gone = checkGone(since, valueAt(facts, engine.policy.birth.path), wrong);
    return wrong.length === 0
      ? this.decided(id, slots, facts, gone)
      : { kind: 'refused', id: keyOf(facts), issues: wrong };
  }
}
