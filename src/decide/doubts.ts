import { FACTS, slotOf } from '../case/dictionary.js';
import { hukouDivision } from '../case/facts/child.js';
import {
  householdIncomePerCapita,
  householdMeetsMinimumLiving,
  householdRural,
} from '../case/facts/household.js';
import { certain } from '../logic/certain.js';
import { mentionsOf } from '../logic/collect.js';
import type { Slot } from '../logic/slot.js';
import { truthOf } from '../logic/truth.js';
import type { World } from '../logic/world.js';
import { fenOf } from '../money/standard-book.js';
import { DOUBTS, type Doubt, INCOME_ABOVE_STANDARD } from '../policy/doubts.js';
import type { Prepared } from './context/context.js';
import type { Notice } from './result.js';

/** The ages that doubts ask about; no verdict looks at them. */
export const DOUBT_YEARS: ReadonlySet<number> = mentionsOf(DOUBTS.map(({ when }) => when)).years;

function noticeOf({ facts, label }: Pick<Doubt, 'facts' | 'label'>): Notice {
  const paths = Object.freeze(facts.map((fact) => certain(FACTS[slotOf(fact)]).path));
  return Object.freeze({ code: 'doubtful', label, message: label.en, facts: paths });
}

const READY = DOUBTS.map((doubt) => ({
  notice: noticeOf(doubt),
  doubted: truthOf(doubt.when, (fact) => {
    const slot = slotOf(fact);
    return (world: World) => world.slots[slot];
  }),
}));

const INCOME = noticeOf({
  facts: [householdIncomePerCapita, householdMeetsMinimumLiving],
  label: INCOME_ABOVE_STANDARD,
});
const [INCOME_SLOT, MEETS_SLOT, RURAL_SLOT, COUNTY_SLOT] = [
  slotOf(householdIncomePerCapita),
  slotOf(householdMeetsMinimumLiving),
  slotOf(householdRural),
  slotOf(hukouDivision),
] as const;

function incomeAboveStandard(slots: readonly Slot[], { book }: Prepared): boolean {
  const [income, rural, county] = [slots[INCOME_SLOT], slots[RURAL_SLOT], slots[COUNTY_SLOT]];
  if (slots[MEETS_SLOT] !== 1 || income === undefined || rural === undefined || county === undefined) {
    return false;
  }
  const standard = fenOf(book.figure('minimum-living', rural === 1, county));
  return standard !== null && income > standard;
}

/** What looks wrong in a record: only where the recorded facts settle it, and without a verdict being touched. */
export function doubtsOf(slots: readonly Slot[], prepared: Prepared): readonly Notice[] {
  const world = { slots, readings: prepared.readings, latestBirth: prepared.doubtBirths };
  const found: Notice[] = [];
  for (const { notice, doubted } of READY) if (doubted(world) === true) found.push(notice);
  if (incomeAboveStandard(slots, prepared)) found.push(INCOME);
  return found;
}
