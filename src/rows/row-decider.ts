import { checkCase } from '../case/check.js';
import { chenzhou } from '../decide/assess.js';
import type { AssessContext, Prepared } from '../decide/context/context.js';
import { Engine } from '../decide/engine.js';
import { narrowed } from '../decide/narrow.js';
import { isRecord } from '../input/record.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { DecidedRow } from './decide-row.js';
import type { Row } from './row.js';

/** Decides rows under one context, which is checked once. It says what `decideRow` says. */
export class RowDecider {
  private readonly engine: Engine<ChenzhouIds>;
  private readonly prepared: Prepared;

  /** @param rules the only rules whose verdicts are read; `undefined` is all of them. */
  constructor(context: AssessContext, rules: ReadonlySet<string> | undefined) {
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
    const { input } = row;
    const { id, slots, issues } = checkCase(input, this.prepared.onSlot);
    if (issues.length === 0) return { kind: 'result', result: this.engine.decide(id, slots, this.prepared) };
    const given = isRecord(input) ? input.id : undefined;
    return { kind: 'refused', id: typeof given === 'string' ? given : null, issues };
  }
}
