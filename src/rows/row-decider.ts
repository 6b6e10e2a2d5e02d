import { checkCase } from '../case/check.js';
import { chenzhou } from '../decide/assess.js';
import type { AssessContext, Prepared } from '../decide/context/context.js';
import { Engine } from '../decide/engine.js';
import { narrowed } from '../decide/narrow.js';
import { keyOf } from '../office/confidential-mark.js';
import { isConfidential, officeCase } from '../office/office-case.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { DecidedRow, OfficeRows } from './decide-row.js';
import type { Row } from './row.js';

/** Decides rows under one context, which is checked once. It says what `decideRow` says. */
export class RowDecider {
  private readonly engine: Engine<ChenzhouIds>;
  private readonly prepared: Prepared;

  /**
   * @param rules the only rules whose verdicts are read; `undefined` is all of them.
   * @param office where rows are decided as an office lists them.
   */
  constructor(
    context: AssessContext,
    rules: ReadonlySet<string> | undefined,
    private readonly office: OfficeRows,
  ) {
    const whole = chenzhou();
    this.engine =
      rules === undefined
        ? whole
        : new Engine(
            whole.policy,
            narrowed(whole.policy.verdicts, ({ path }) => rules.has(path)),
          );
    this.prepared = this.engine.prepare(context);
  }

  /** Decides one row. A row that is refused becomes its issues, in its place; the others do not notice. */
  decide(row: Row): DecidedRow {
    if (row.kind === 'refused') return { kind: 'refused', id: null, issues: [row.issue] };
    const { office } = this;
    const input = office === undefined ? row.input : officeCase(row.input, office.confidential);
    if (office !== undefined && isConfidential(input)) return { kind: 'confidential', id: keyOf(input) };
    const { id, slots, issues } = checkCase(input, this.prepared.onSlot);
    if (issues.length === 0) {
      const result = this.engine.decide(id, slots, this.prepared);
      return this.engine.isMoneyAssumed(result, slots, this.prepared)
        ? { kind: 'result', result, moneyAssumed: true }
        : { kind: 'result', result };
    }
    return { kind: 'refused', id: keyOf(input), issues };
  }
}
