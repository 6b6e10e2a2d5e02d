import { checkCase } from '../case/check.js';
import { theAssessor } from '../decide/assess.js';
import type { AssessContext, Prepared } from '../decide/context/context.js';
import { Assessor } from '../decide/decide.js';
import { narrowed } from '../decide/narrow.js';
import { compileProgram } from '../decide/program.js';
import { isRecord } from '../input/record.js';
import type { DecidedRow } from './decide-row.js';
import type { Row } from './row.js';

/** Decides rows under one context, which is checked once. It says what `decideRow` says. */
export class RowDecider {
  private readonly assessor: Assessor;
  private readonly prepared: Prepared;

  /** @param rules the only rules that anybody will look at; `undefined` is all of them. */
  constructor(context: AssessContext, rules: ReadonlySet<string> | undefined) {
    this.assessor = rules === undefined ? theAssessor() : new Assessor(narrowed(compileProgram(), rules));
    this.prepared = this.assessor.prepare(context);
  }

  /** Decides one row. A row that is refused becomes its issues, in its place; the others do not notice. */
  decide(row: Row): DecidedRow {
    if (row.kind === 'refused') return { kind: 'refused', id: null, issues: [row.issue] };
    const { input } = row;
    const { id, slots, issues } = checkCase(input, this.prepared.onSlot);
    if (issues.length === 0)
      return { kind: 'result', result: this.assessor.decide(id, slots, this.prepared) };
    const given = isRecord(input) ? input.id : undefined;
    return { kind: 'refused', id: typeof given === 'string' ? given : null, issues };
  }
}
