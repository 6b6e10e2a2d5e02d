import { birthDate, hukouDivision } from '../../case/facts/child.js';
import {
  care,
  hasIncomeSource,
  lacksFamilySupport,
  livelihoodInDistress,
  supporterAble,
} from '../../case/facts/circumstances.js';
import {
  disabilityAutism,
  disabilityCertified,
  disabilityHearing,
  disabilityIntellectual,
  disabilityMental,
  disabilityPhysical,
  disabilitySpeech,
  disabilityVisual,
} from '../../case/facts/disability.js';
import { educationEnrolled, educationOwnership, educationStage } from '../../case/facts/education.js';
import { householdInHardship, householdRegisteredPoor, householdRural } from '../../case/facts/household.js';
import { father, mother } from '../../case/facts/parents.js';
import { all, any, holds, not, oneOf, reached, under, unregistered, yes } from '../../logic/expression.js';
import { orphan } from '../categories.js';
import type { ChenzhouIds } from '../chenzhou-ids.js';
import { child, local } from '../definition.js';
import { institutionGuardianship } from '../guardianship.js';
import type { GapQuestion } from './agenda.js';

/** The benefits that a child lives on (2.1-1 to 2.1-4). */
export const LIVING = ['orphan-living', 'hiv-living', 'destitute-support', 'minimum-living'] as const;

export const NO_LIVING = {
  zh: '没有任何基本生活保障金（孤儿、艾滋病、特困、低保均无）',
  en: 'nothing to live on (no allowance for orphans or HIV, no destitute support, no minimum living)',
};

/** 无生活来源、法定抚养人无抚养能力: what 2.1-3 asks beside the age. */
const nobodyAble = all(not(yes(hasIncomeSource)), not(yes(supporterAble)));

const FROM_16 = all(reached(birthDate, 16), under(birthDate, 18));

/** Groups of whom one would expect that something is due. */
export const GAP_QUESTIONS: readonly GapQuestion<ChenzhouIds>[] = [
  {
    id: 'destitute-from-16',
    who: {
      zh: '无生活来源、法定抚养人无抚养能力，已满16未满18周岁（特困止于16周岁）',
      en: 'no income, no supporter able, 16 or 17 years old (destitute support ends at 16)',
    },
    when: all(holds(local), FROM_16, nobodyAble),
    none: LIVING,
    missing: NO_LIVING,
    sentences: ['2.1-3'],
  },
  {
    id: 'both-out-of-contact',
    who: { zh: '父母双方失联，无宣告失踪判决', en: 'both parents out of contact, no judgment' },
    when: all(holds(child), oneOf(father.status, 'out-of-contact'), oneOf(mother.status, 'out-of-contact')),
    none: LIVING,
    missing: NO_LIVING,
    sentences: ['2.1-1', '2.1-5'],
  },
  {
    id: 'dead-and-out-of-contact',
    who: {
      zh: '父母一方死亡，另一方失联，无宣告失踪判决',
      en: 'one parent dead, the other out of contact, no judgment',
    },
    when: all(holds(child), oneOf(father.status, 'deceased'), oneOf(mother.status, 'out-of-contact')),
    none: LIVING,
    missing: NO_LIVING,
    sentences: ['2.1-1', '2.1-5'],
  },
  {
    id: 'both-serve-short-sentences',
    who: {
      zh: '父母双方服刑（非长期），暂时无法得到家庭支持，基本生活陷入困境',
      en: 'both parents serve sentences that are not long, no help from the family, living in distress',
    },
    when: all(
      holds(child),
      oneOf(father.custody, 'serving-sentence'),
      oneOf(mother.custody, 'serving-sentence'),
      yes(lacksFamilySupport),
      yes(livelihoodInDistress),
    ),
    none: [...LIVING, 'temporary-relief'],
    missing: {
      zh: '没有基本生活保障金，也没有临时救助',
      en: 'nothing to live on, and no temporary relief',
    },
    sentences: ['2.1-5', '2.1-6'],
  },
  {
    id: 'institution-must-take-in',
    who: {
      zh: '儿童福利机构依2.5-3必须收留抚养，并已在机构供养',
      en: 'a welfare institution must take the child in under 2.5-3, and does',
    },
    when: all(holds(child), holds(institutionGuardianship), oneOf(care, 'institution')),
    none: LIVING,
    missing: NO_LIVING,
    sentences: ['2.1-1', '2.5-3'],
  },
  {
    id: 'rural-destitute-pupil-from-16',
    who: {
      zh: '公办普通高中农村学生，无生活来源、法定抚养人无抚养能力，已满16周岁（“农村特困救助供养学生”几成空文：特困止于16周岁，普通高中多自15周岁始）',
      en: 'rural pupil of a public senior school, no income, no supporter able, 16 reached (“rural pupils in destitute support” is all but dead: the support ends at 16, senior school mostly begins at 15)',
    },
    when: all(
      holds(local),
      FROM_16,
      nobodyAble,
      yes(householdRural),
      oneOf(educationStage, 'senior'),
      yes(educationEnrolled),
      oneOf(educationOwnership, 'public'),
    ),
    none: ['senior-fee-waiver'],
    missing: { zh: '不免学杂费', en: 'no waiver of fees' },
    sentences: ['2.1-3', '2.3-4'],
  },
  {
    id: 'orphan-premium',
    who: { zh: '孤儿', en: 'an orphan' },
    when: holds(orphan),
    none: ['premium-subsidy'],
    missing: {
      zh: '医保个人缴费不予资助（2.2-3、2.2-4均未列孤儿）',
      en: 'no help with the insurance premium (neither 2.2-3 nor 2.2-4 names orphans)',
    },
    sentences: ['2.2-3', '2.2-4'],
  },
  {
    id: 'orphan-senior-fee',
    who: { zh: '公办普通高中就读的农村孤儿', en: 'a rural orphan at a public senior school' },
    when: all(
      holds(orphan),
      yes(householdRural),
      oneOf(educationStage, 'senior'),
      yes(educationEnrolled),
      oneOf(educationOwnership, 'public'),
    ),
    none: ['senior-fee-waiver'],
    missing: {
      zh: '不免学杂费（2.3-4所列四类无孤儿）',
      en: 'no waiver of fees (orphans are none of the four groups of 2.3-4)',
    },
    sentences: ['2.3-4'],
  },
  {
    id: 'registered-poor',
    who: { zh: '建档立卡家庭儿童', en: 'a child of a household registered as poor' },
    when: all(holds(child), yes(householdRegisteredPoor), yes(householdInHardship)),
    none: LIVING,
    missing: NO_LIVING,
    sentences: ['2.1-4', '2.3-4'],
  },
  {
    id: 'mental-disability-0-6',
    who: {
      zh: '0-6岁持证残疾儿童，仅为精神残疾',
      en: 'a certified child of 0-6 whose only disability is mental',
    },
    when: all(
      holds(child),
      under(birthDate, 6),
      yes(disabilityCertified),
      yes(disabilityMental),
      ...[
        disabilityVisual,
        disabilityHearing,
        disabilitySpeech,
        disabilityPhysical,
        disabilityIntellectual,
        disabilityAutism,
      ].map((kind) => not(yes(kind))),
    ),
    none: ['rehabilitation-0-6'],
    missing: {
      zh: '不在康复救助之列（2.4-1列六类，无精神残疾）',
      en: 'not in the rehabilitation programme (2.4-1 lists six kinds, not this one)',
    },
    sentences: ['2.4-1'],
  },
  {
    id: 'unregistered-one-parent-known',
    who: {
      zh: '没有户籍，父母一方死亡、一方查找不到',
      en: 'no registration, one parent dead, the other cannot be found',
    },
    when: all(
      unregistered(hukouDivision),
      under(birthDate, 18),
      any(
        all(oneOf(father.status, 'unidentified'), oneOf(mother.status, 'deceased')),
        all(oneOf(father.status, 'deceased'), oneOf(mother.status, 'unidentified')),
      ),
    ),
    none: LIVING,
    missing: NO_LIVING,
    sentences: ['2.0-1', '2.1-1'],
  },
];
