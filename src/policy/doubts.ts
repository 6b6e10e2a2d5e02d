import type { FactPath } from '../case/dictionary.js';
import { birthDate, hukouDivision, orphanAtEighteen, residenceDivision } from '../case/facts/child.js';
import { care, street } from '../case/facts/circumstances.js';
import { disabilityCertified, disabilityGrade } from '../case/facts/disability.js';
import {
  educationContinuousSinceEighteen,
  educationEnrolled,
  educationStage,
} from '../case/facts/education.js';
import {
  householdIncomePerCapita,
  householdMeetsMinimumLiving,
  householdRural,
} from '../case/facts/household.js';
import { workInjuryCareFee } from '../case/facts/insurance.js';
import { father, mother } from '../case/facts/parents.js';
import {
  all,
  any,
  type Expression,
  holds,
  not,
  oneOf,
  reached,
  under,
  within,
  yes,
} from '../logic/expression.js';
import type { DivisionFact } from '../logic/fact.js';
import { COUNTIES } from './counties.js';
import { underEighteen } from './definition.js';
import { ofFather, ofMother } from './parents.js';
import type { AmountDoubt, Doubt } from './policy.js';
import type { StandardId } from './standards.js';

/** The usual ages of each stage, in full years; three years or more outside them is doubtful. */
const STAGE_AGES = [
  { stages: ['preschool'], from: 3, to: 6 },
  { stages: ['primary'], from: 6, to: 12 },
  { stages: ['junior'], from: 12, to: 15 },
  { stages: ['senior', 'vocational'], from: 15, to: 18 },
  { stages: ['tertiary'], from: 18, to: null },
] as const;

/** Primary is usual from 6 to 12: at 3 or younger, or at 15 or older, the stage or the day of birth looks wrong. */
const stageFarFromAge = any(
  ...STAGE_AGES.map(({ stages, from, to }) =>
    all(
      oneOf(educationStage, ...stages),
      to === null ? under(birthDate, from - 2) : any(under(birthDate, from - 2), reached(birthDate, to + 3)),
    ),
  ),
);

function noCounty(fact: DivisionFact): Expression {
  return all(within(fact, '4310'), ...Object.keys(COUNTIES).map((county) => not(within(fact, county))));
}

function unknownCounty(fact: DivisionFact<FactPath>): Doubt<FactPath> {
  return {
    facts: [fact],
    label: {
      zh: `「${fact.label.zh}」的代码以4310开头，但不是郴州十一个县市区之一`,
      en: `the code of “${fact.label.en}” begins with 4310 but is none of the eleven counties of Chenzhou`,
    },
    when: noCounty(fact),
  };
}

/** What a case officer would look at again. */
export const DOUBTS: readonly Doubt<FactPath>[] = [
  {
    facts: [father.status, mother.status, care],
    label: {
      zh: '父母均死亡、失踪或查找不到，却记为由父母抚养',
      en: 'both parents are lost, yet the child is said to be raised by its parents',
    },
    when: all(holds(ofFather.lost), holds(ofMother.lost), oneOf(care, 'parents')),
  },
  {
    facts: [educationEnrolled, educationStage],
    label: { zh: '记为在校就读，学段却为“无”', en: 'enrolled in a school, yet the stage is none' },
    when: all(yes(educationEnrolled), oneOf(educationStage, 'none')),
  },
  {
    facts: [birthDate, educationStage],
    label: { zh: '年龄与学段相差三年以上', en: 'the age is three years or more outside that of the stage' },
    when: stageFarFromAge,
  },
  {
    facts: [disabilityGrade, disabilityCertified],
    label: { zh: '有残疾等级而无残疾人证', en: 'a grade of disability without the certificate' },
    when: all(oneOf(disabilityGrade, 1, 2, 3, 4), not(yes(disabilityCertified))),
  },
  {
    facts: [birthDate, workInjuryCareFee],
    label: {
      zh: '未满16周岁而领取工伤保险生活护理费',
      en: 'under 16, the working age, and drawing the work injury care fee',
    },
    when: all(under(birthDate, 16), yes(workInjuryCareFee)),
  },
  {
    facts: [birthDate, orphanAtEighteen],
    label: {
      zh: '未满18周岁而记有“年满18周岁时为孤儿”',
      en: 'under 18, yet said to have been an orphan on turning 18',
    },
    when: all(holds(underEighteen), yes(orphanAtEighteen)),
  },
  {
    facts: [birthDate, educationContinuousSinceEighteen],
    label: {
      zh: '未满18周岁而记有“成年后仍在校就读”',
      en: 'under 18, yet said to have been at school since turning 18',
    },
    when: all(holds(underEighteen), yes(educationContinuousSinceEighteen)),
  },
  {
    facts: [street, care],
    label: {
      zh: '记为流浪，又记为由福利机构供养',
      en: 'said to live on the street and in a welfare institution',
    },
    when: all(yes(street), oneOf(care, 'institution')),
  },
  unknownCounty(hukouDivision),
  unknownCounty(residenceDivision),
];

/** Income is read by no condition, so this doubt compares it with the standard itself. */
export const AMOUNT_DOUBTS: readonly AmountDoubt<FactPath, StandardId>[] = [
  {
    amount: householdIncomePerCapita,
    beside: householdMeetsMinimumLiving,
    rural: householdRural,
    above: 'minimum-living',
    label: {
      zh: '家庭月人均收入高于低保标准，却记为符合最低生活保障条件',
      en: 'the income per head is above the minimum living standard, yet the conditions are said to be met',
    },
  },
];
