import { birthDate } from '../../../case/facts/child.js';
import { hasIncomeSource, supporterAble } from '../../../case/facts/circumstances.js';
import {
  choosesDestituteSupport,
  destituteAtEighteen,
  destituteBeforeSixteen,
} from '../../../case/facts/editions/child.js';
import { educationEnrolled, educationStage } from '../../../case/facts/education.js';
import {
  all,
  always,
  any,
  byReading,
  type Expression,
  holds,
  never,
  not,
  oneOf,
  reached,
  under,
  yes,
} from '../../../logic/expression.js';
import { local } from '../../definition.js';
import { destitute, unattended } from '../../livelihood.js';
import { orphanLiving as orphanLiving2017, destituteSupport as support2017 } from '../../living.js';
import type { BenefitRule, ConditionRule } from '../../policy.js';
import type { StandardId } from '../../standards.js';
import { unattendedLiving as unattendedLiving2020 } from '../chenzhou-2020/unattended.js';
import { newAtSixteen, schemeChoice } from './readings.js';

/** 未满16周岁；已满16周岁的，原已纳入或可新纳入. With `child`, under 18. */
export const ofDestituteAge: ConditionRule<'of-destitute-age'> = {
  kind: 'condition',
  id: 'of-destitute-age',
  label: {
    zh: '未满16周岁，或已满16周岁而可继续（新）纳入特困',
    en: 'under 16, or of an age at which destitute support goes on or begins',
  },
  sentences: ['m43-1', 'm43-2'],
  when: any(
    under(birthDate, 16),
    yes(destituteBeforeSixteen),
    byReading(newAtSixteen, { enters: always, 'only-who-stays': never }),
  ),
};

/** 年满18周岁仍在接受义务教育或者在普通高中、中等职业学校就读. */
const throughSchool: ConditionRule<'destitute-through-school'> = {
  kind: 'condition',
  id: 'destitute-through-school',
  label: {
    zh: '特困人员年满18周岁仍在义务教育或高中阶段就读',
    en: 'destitute, of age and still at school up to the senior stage',
  },
  sentences: ['m43-3'],
  when: all(
    holds(local),
    reached(birthDate, 18),
    yes(destituteAtEighteen),
    yes(educationEnrolled),
    oneOf(educationStage, 'primary', 'junior', 'senior', 'vocational'),
    not(yes(hasIncomeSource)),
    not(yes(supporterAble)),
  ),
};

/** 特困救助供养: goes on to 18 and through school. */
export const destituteSupport: BenefitRule<'destitute-support', StandardId> = {
  ...support2017,
  citations: [
    { sentence: '2.1-3', where: always },
    { sentence: '2.1-5', where: holds(unattended) },
    { sentence: 'm43-2', where: all(reached(birthDate, 16), under(birthDate, 18)) },
    { sentence: 'm43-3', where: holds(throughSchool) },
  ],
  when: any(holds(destitute), holds(throughSchool)),
};

/** 选择特困: meets the conditions of destitute support and chose it. */
const choseDestituteSupport: ConditionRule<'chose-destitute-support'> = {
  kind: 'condition',
  id: 'chose-destitute-support',
  label: { zh: '同时符合特困条件并选择特困', en: 'meets destitute support too and chose it' },
  sentences: ['m43-4'],
  when: byReading(schemeChoice, {
    'orphan-scheme': never,
    'as-recorded': all(yes(choosesDestituteSupport), holds(support2017)),
  }),
};

const unlessChosen = (when: Expression): Expression => all(when, not(holds(choseDestituteSupport)));

/** 孤儿基本生活费, unless the child chose destitute support. */
export const orphanLiving: BenefitRule<'orphan-living', StandardId> = {
  ...orphanLiving2017,
  when: unlessChosen(orphanLiving2017.when),
};

/** 事实无人抚养儿童基本生活补贴, unless the child chose destitute support. */
export const unattendedLiving: BenefitRule<'unattended-living', StandardId> = {
  ...unattendedLiving2020,
  when: unlessChosen(unattendedLiving2020.when),
};
