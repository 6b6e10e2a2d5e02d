import { birthDate } from '../case/facts/child.js';
import { disabilityCertified } from '../case/facts/disability.js';
import {
  educationContinuousSinceEighteen,
  educationEnrolled,
  educationMigrant,
  educationOwnership,
  educationSetting,
  educationStage,
} from '../case/facts/education.js';
import { householdRegisteredPoor, householdRural } from '../case/facts/household.js';
import {
  all,
  always,
  any,
  byReading,
  holds,
  never,
  not,
  oneOf,
  reached,
  under,
  yes,
} from '../logic/expression.js';
import { standard } from '../money/amount.js';
import { adultOrphan } from './adult-orphan.js';
import { inCompulsoryStage, ofCompulsoryAge } from './compulsory-schooling.js';
import { child, disabled, livesInChenzhou, local, underEighteen } from './definition.js';
import { hardship } from './hardship.js';
import type { Benefit, Condition } from './kinds.js';
import { inMinimumLiving } from './livelihood.js';
import { destituteSupport } from './living.js';
import {
  disabledInDifficulty,
  freeEducationAge,
  privateSchool,
  seniorFeeAge,
  threeToSix,
} from './readings.js';
import { entitlementOf } from './stacking.js';

/**
 * 家庭经济困难儿童就学资助、教育帮扶.
 *
 * @see 2.3-1
 */
export const schoolingAid: Benefit<'schooling-aid'> = {
  kind: 'benefit',
  id: 'schooling-aid',
  label: { zh: '就学资助、教育帮扶', en: 'schooling aid' },
  sentences: ['2.3-1'],
  strength: 'due',
  unit: null,
  when: all(holds(child), holds(hardship), yes(educationEnrolled)),
  amount: null,
};

/**
 * 义务教育阶段“两免一补”.
 *
 * @see 2.3-1
 */
export const compulsoryAid: Benefit<'compulsory-aid'> = {
  kind: 'benefit',
  id: 'compulsory-aid',
  label: { zh: '“两免一补”', en: 'two waivers and one subsidy' },
  sentences: ['2.3-1'],
  strength: 'due',
  unit: null,
  when: all(holds(child), holds(hardship), holds(inCompulsoryStage)),
  amount: null,
};

/**
 * 困境残疾儿童: every disabled child of the city, who is in difficulty by 2.0-2 already (reading
 * `disabled-in-difficulty`).
 */
const disabledChildInDifficulty: Condition = {
  kind: 'condition',
  id: 'disabled-child-in-difficulty',
  label: { zh: '困境残疾儿童', en: 'disabled child in difficulty' },
  sentences: ['2.3-2', '2.3-5'],
  when: all(
    holds(disabled),
    byReading(disabledInDifficulty, { 'every-disabled-child': always, 'hardship-too': holds(hardship) }),
  ),
};

/**
 * 零拒绝、全覆盖: 特教学校、特教班、随班就读、送教上门 for a disabled child in difficulty of compulsory age or stage, whether
 * enrolled or not.
 *
 * @see 2.3-2
 */
export const inclusiveSchooling: Benefit<'inclusive-schooling'> = {
  kind: 'benefit',
  id: 'inclusive-schooling',
  label: {
    zh: '“零拒绝、全覆盖”就学（特教学校、特教班、随班就读、送教上门）',
    en: 'schooling without refusal (special school, special class, ordinary class, teaching at home)',
  },
  sentences: ['2.3-2'],
  strength: 'due',
  unit: null,
  when: all(holds(disabledChildInDifficulty), any(holds(ofCompulsoryAge), holds(inCompulsoryStage))),
  amount: null,
};

/** 高中阶段: senior or vocational. */
const inSeniorStage: Condition = {
  kind: 'condition',
  id: 'in-senior-stage',
  label: { zh: '高中阶段', en: 'in the senior stage' },
  sentences: ['2.3-3'],
  when: oneOf(educationStage, 'senior', 'vocational'),
};

/**
 * 对家庭经济困难的残疾儿童提供包括义务教育、高中阶段教育在内的12年免费教育. Nine compulsory years and three of the senior
 * stage; no amount of its own. Whether a pupil who turns 18 in the senior stage finishes it is reading
 * `free-education-age`.
 *
 * @see 2.3-3
 */
export const freeEducation12: Benefit<'free-education-12'> = {
  kind: 'benefit',
  id: 'free-education-12',
  label: { zh: '12年免费教育', en: 'twelve years of free education' },
  sentences: ['2.3-3'],
  strength: 'due',
  unit: null,
  when: any(
    all(holds(disabled), holds(hardship), any(holds(inCompulsoryStage), holds(inSeniorStage))),
    byReading(freeEducationAge, {
      child: never,
      'through-senior-stage': all(
        holds(local),
        reached(birthDate, 18),
        holds(inSeniorStage),
        yes(educationEnrolled),
        yes(educationContinuousSinceEighteen),
        yes(disabilityCertified),
        holds(hardship),
      ),
    }),
  ),
  amount: null,
};

/** 非建档立卡家庭经济困难残疾学生: a certified pupil in economic hardship whose household is not registered poor. */
const unregisteredDisabledPupil: Condition = {
  kind: 'condition',
  id: 'unregistered-disabled-pupil',
  label: { zh: '非建档立卡家庭经济困难残疾学生', en: 'disabled pupil in hardship, not registered poor' },
  sentences: ['2.3-4'],
  when: all(yes(disabilityCertified), holds(hardship), not(yes(householdRegisteredPoor))),
};

/**
 * 公办普通高中免学杂费: 建档立卡家庭经济困难学生、非建档立卡家庭经济困难残疾学生、农村低保家庭学生、农村特困救助供养学生. Rural is a hard
 * condition; an orphan as such is not among the four. For pupils of the city's schools: registered in Chenzhou or living
 * there.
 *
 * @see 2.3-4
 */
export const seniorFeeWaiver: Benefit<'senior-fee-waiver'> = {
  kind: 'benefit',
  id: 'senior-fee-waiver',
  label: { zh: '普通高中免学杂费', en: 'senior school fee waiver' },
  sentences: ['2.3-4'],
  strength: 'due',
  unit: 'CNY/semester',
  when: all(
    oneOf(educationStage, 'senior'),
    yes(educationEnrolled),
    byReading(privateSchool, { 'not-covered': oneOf(educationOwnership, 'public'), 'same-amount': always }),
    byReading(seniorFeeAge, { pupil: any(holds(local), holds(livesInChenzhou)), child: holds(child) }),
    any(
      yes(householdRegisteredPoor),
      holds(unregisteredDisabledPupil),
      all(yes(householdRural), holds(inMinimumLiving)),
      all(yes(householdRural), entitlementOf(destituteSupport).paid),
    ),
  ),
  amount: standard('senior-fee'),
};

/**
 * 孤儿成年后仍在校就读的，继续享有相应政策.
 *
 * @see 2.3-5
 */
export const adultOrphanContinuation: Benefit<'adult-orphan-continuation'> = {
  kind: 'benefit',
  id: 'adult-orphan-continuation',
  label: { zh: '孤儿成年后在校继续享有相应政策', en: 'continuation for an adult orphan at school' },
  sentences: ['2.3-5'],
  strength: 'due',
  unit: null,
  when: holds(adultOrphan),
  amount: null,
};

/**
 * 学校为其优先提供勤工俭学机会.
 *
 * @see 2.3-5
 */
export const workStudyPriority: Benefit<'work-study-priority'> = {
  kind: 'benefit',
  id: 'work-study-priority',
  label: { zh: '优先勤工俭学', en: 'priority in work-study' },
  sentences: ['2.3-5'],
  strength: 'supported',
  unit: null,
  when: holds(adultOrphan),
  amount: null,
};

/**
 * 对特殊教育学校中3-6周岁的困境残疾儿童学前教育阶段给予助学资金补贴: enrolled in the preschool of a special school.
 *
 * @see 2.3-5
 */
export const specialPreschoolSubsidy: Benefit<'special-preschool-subsidy'> = {
  kind: 'benefit',
  id: 'special-preschool-subsidy',
  label: { zh: '特教学校学前助学资金补贴', en: 'subsidy for preschool in a special school' },
  sentences: ['2.3-5'],
  strength: 'due',
  unit: 'CNY/year',
  when: all(
    reached(birthDate, 3),
    byReading(threeToSix, {
      'under-seven': under(birthDate, 7),
      'through-sixth-birthday': under(birthDate, 6),
    }),
    holds(disabledChildInDifficulty),
    oneOf(educationSetting, 'special'),
    oneOf(educationStage, 'preschool'),
    yes(educationEnrolled),
  ),
  amount: standard('special-preschool-subsidy'),
};

/**
 * 农业转移人口随迁子女: compulsory schooling planned, entrance examinations and free vocational schooling where the child
 * lives. No test of registration.
 *
 * @see 2.3-6
 */
export const migrantSchooling: Benefit<'migrant-schooling'> = {
  kind: 'benefit',
  id: 'migrant-schooling',
  label: { zh: '随迁子女就学、升学和中职免学费', en: 'schooling of children who moved along' },
  sentences: ['2.3-6'],
  strength: 'due',
  unit: null,
  when: all(holds(underEighteen), yes(educationMigrant), holds(livesInChenzhou)),
  amount: null,
};

/**
 * 支持儿童福利机构特教班……为社会残疾儿童提供特殊教育.
 *
 * @see 2.3-8
 */
export const institutionSpecialClasses: Benefit<'institution-special-classes'> = {
  kind: 'benefit',
  id: 'institution-special-classes',
  label: { zh: '儿童福利机构特教班', en: 'special classes of welfare institutions' },
  sentences: ['2.3-8'],
  strength: 'supported',
  unit: null,
  when: holds(disabled),
  amount: null,
};

/** The benefits of 2.3, in the order of the text. */
export const EDUCATION_BENEFITS = [
  schoolingAid,
  compulsoryAid,
  inclusiveSchooling,
  freeEducation12,
  seniorFeeWaiver,
  adultOrphanContinuation,
  workStudyPriority,
  specialPreschoolSubsidy,
  migrantSchooling,
  institutionSpecialClasses,
] as const;
