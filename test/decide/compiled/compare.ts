import { checkCase } from '../../../src/case/check.js';
import { slotOf } from '../../../src/case/dictionary.js';
import { hukouDivision } from '../../../src/case/facts/child.js';
import { householdIncomePerCapita } from '../../../src/case/facts/household.js';
import { theAssessor } from '../../../src/decide/assess.js';
import { CHENZHOU_VERDICTS } from '../../../src/decide/compiled/chenzhou.js';
import { CompiledDecider, type Decided } from '../../../src/decide/compiled/compiled-decider.js';
import type { Prepared } from '../../../src/decide/context/context.js';
import type { AssessResult } from '../../../src/decide/result.js';
import { certain } from '../../../src/logic/certain.js';
import { moneySlot, type Slot } from '../../../src/logic/slot.js';
import { yuan } from '../../../src/money/fen.js';
import {
  caseOf,
  drawing,
  randomDay,
  randomReadings,
  randomRow,
  randomStandards,
} from '../../register/random-register.js';

/** In a hundred facts so many are unknown. */
const FORGET = [0, 10, 40, 90, 100, 3];

/** Rows under one context. */
const REGISTER = 250;

function decidedOf(result: AssessResult): Decided {
  const { categories, inDifficulty, benefits, measures, monthly, missing, standardsMissing } = result;
  return { categories, inDifficulty, benefits, measures, monthly, missing, standardsMissing };
}

const COUNTY = slotOf(hukouDivision);
const INCOME = slotOf(householdIncomePerCapita);

/**
 * What the diagrams of the child say. Where county and income are both unknown they ask the income before the county,
 * against their own order, and the most of the monthly sum comes out too high; then the bounds are gathered from each
 * county in turn.
 */
function decidedAlone(slots: readonly Slot[], prepared: Prepared): Decided {
  const decided = decidedOf(theAssessor().decide(null, slots, prepared));
  if (slots[COUNTY] !== undefined || slots[INCOME] !== undefined) return decided;
  const inCounties = certain(prepared.domains[COUNTY]).map((county) => {
    const there = slots.map((slot, place) => (place === COUNTY ? county : slot));
    return theAssessor().decide(null, there, prepared).monthly;
  });
  const fen = (amounts: readonly string[]): readonly number[] => amounts.map(moneySlot);
  const most = inCounties.flatMap(({ max }) => max ?? []);
  return {
    ...decided,
    monthly: {
      min: yuan(Math.min(...fen(inCounties.map(({ min }) => min)))),
      max: most.length < inCounties.length ? null : yuan(Math.max(...fen(most))),
    },
  };
}

/** The members in which two decisions differ, told as they are. */
function differing(one: Decided, other: Decided): readonly string[] {
  const before = new Map<string, unknown>(Object.entries(one));
  const after = new Map<string, unknown>(Object.entries(other));
  return [...before].flatMap(([member, value]) => {
    const [left, right] = [JSON.stringify(value), JSON.stringify(after.get(member))];
    return left === right ? [] : [`${member}\n    ${left}\n    ${right}`];
  });
}

/**
 * Decides random rows by the diagrams of each child and through the compiled rule book, and calls `report` for every
 * row that differs.
 */
export function compare(rows: number, seed: number, report: (difference: string) => void): void {
  const draw = drawing(seed);
  const compiled = new CompiledDecider(CHENZHOU_VERDICTS);
  for (let seen = 0; seen < rows; seen += REGISTER) {
    const context = { standards: randomStandards(draw), readings: randomReadings(draw) };
    const forget = FORGET[(seen / REGISTER) % FORGET.length] ?? 0;
    for (let index = 0; index < REGISTER; index += 1) {
      const on = randomDay(draw);
      const prepared = theAssessor().prepare({ ...context, on });
      const input = caseOf(randomRow(draw, on, forget));
      const { slots, issues } = checkCase(input, prepared.onSlot);
      if (issues.length > 0) continue;
      const found = differing(decidedAlone(slots, prepared), compiled.decide(slots, prepared));
      if (found.length > 0)
        report(`row ${seen + index}:\n  ${found.join('\n  ')}\n  ${JSON.stringify(input)}\n`);
    }
  }
}
