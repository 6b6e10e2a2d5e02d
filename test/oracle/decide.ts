/** The whole decision on one complete case. */
import { childOf } from './child.js';
import type { OracleContext } from './context.js';
import { decideLiving } from './decide-living.js';
import { decideMeasures } from './decide-measures.js';
import { decideServices } from './decide-services.js';
import type { Decision } from './decision.js';
import type { FlatCase } from './facts.js';
import { MONTHLY_BENEFITS } from './ids.js';
import { fenOf } from './money.js';

/** Decides a case in which every fact has a value; a lost parent's other facts are not looked at. */
export function decide(complete: FlatCase, context: OracleContext): Decision {
  const who = childOf(complete, context);
  const living = decideLiving(complete, context, who);
  const benefits = decideServices(complete, context, who, living);

  let total = 0;
  let missingStandard = false;
  for (const id of [...MONTHLY_BENEFITS, 'unattended-living'] as const) {
    const { paid, amount } = benefits[id];
    if (!paid) continue;
    if (amount === null) missingStandard = true;
    else total += fenOf(amount);
  }

  return {
    categories: who.categories,
    inDifficulty: who.inDifficulty,
    benefits,
    measures: decideMeasures(complete, context, who),
    monthly: { total, missingStandard },
  };
}
