import { slotOf } from '../../../src/case/dictionary.js';
import { type Algebra, fold } from '../../../src/logic/fold.js';
import { type TruthOf, truthAlgebra } from '../../../src/logic/truth.js';
import { CUT } from '../cut.js';
import { SETTING } from '../day.js';
import { fromSlots } from '../from-slots.js';
import type { Engine } from './engine.js';

/** `CASE WHEN … THEN 1 ELSE 0 END`: what is not known to be true falls into the ELSE. */
const elseNo =
  (condition: TruthOf): TruthOf =>
  (world) =>
    condition(world) === true;

/**
 * What SQL makes of the cut, emulated: three-valued conditions, one CASE column per decision, and later columns read
 * the earlier ones. It shows the answers, not the speed, of a database.
 */
export function sqlCase(): Engine {
  const columns = new Set(CUT.flatMap(({ when }) => (when.kind === 'rule' ? [when.rule] : [])));
  const algebra: Algebra<TruthOf> = {
    ...truthAlgebra(fromSlots(slotOf)),
    rule: (rule, body) => (columns.has(rule) ? elseNo(body()) : body()),
  };
  const decisions = CUT.map(({ when }) => elseNo(fold(when, algebra)));
  return {
    name: 'SQL CASE … ELSE 0 (emulated)',
    children: 100_000,
    inFlight: 1,
    answersOnly: true,
    load: (children) => (index, verdicts) => {
      const { readings, latestBirth } = SETTING;
      const world = { slots: children[index]?.slots ?? [], readings, latestBirth };
      for (let i = 0; i < decisions.length; i += 1) verdicts[i] = decisions[i]?.(world) ?? null;
    },
  };
}
