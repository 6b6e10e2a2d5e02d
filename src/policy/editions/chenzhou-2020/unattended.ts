import { birthDate } from '../../../case/facts/child.js';
import { care, hasIncomeSource, supporterAble } from '../../../case/facts/circumstances.js';
import { unattendedAtEighteen } from '../../../case/facts/editions/child.js';
import { educationContinuousSinceEighteen, educationEnrolled } from '../../../case/facts/education.js';
import { householdMeetsMinimumLiving } from '../../../case/facts/household.js';
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
import { type Amount, amountByReading, choose, part, standard } from '../../../money/amount.js';
import { child, local } from '../../definition.js';
import { hardship } from '../../hardship.js';
import { inMinimumLiving as inMinimumLiving2017, unattended as unattended2017 } from '../../livelihood.js';
import { ofFather, ofMother } from '../../parents.js';
import type { BenefitRule, CategoryRule, ConditionRule } from '../../policy.js';
import { bothDeclaredMissing, unattendedRoute } from '../../readings.js';
import type { StandardId } from '../../standards.js';
import { destituteAge, hunanHalfRate, unattendedAtSchool, unattendedInstitutionRate } from './readings.js';

/** 事实无人抚养儿童: each parent has a ground, or one is dead or missing and the other has one. */
export const unattended: CategoryRule<'unattended'> = {
  kind: 'category',
  id: 'unattended',
  label: unattended2017.label,
  sentences: ['2.0-2', 'm62-1'],
  when: all(
    holds(child),
    any(
      all(holds(ofFather.ground), holds(ofMother.ground)),
      all(holds(ofFather.gone), holds(ofMother.ground)),
      all(holds(ofMother.gone), holds(ofFather.ground)),
      byReading(bothDeclaredMissing, {
        orphan: never,
        unattended: all(holds(ofFather.declaredMissing), holds(ofMother.declaredMissing)),
      }),
    ),
  ),
};

/** 年满18周岁时是事实无人抚养儿童、仍在校: goes on only under reading `unattended-at-school`. */
const adultAtSchool: ConditionRule<'unattended-adult-at-school'> = {
  kind: 'condition',
  id: 'unattended-adult-at-school',
  label: {
    zh: '事实无人抚养儿童成年后仍在校就读',
    en: 'unattended child who is of age and still at school',
  },
  sentences: ['m62-3'],
  when: all(
    holds(local),
    reached(birthDate, 18),
    yes(unattendedAtEighteen),
    yes(educationEnrolled),
    yes(educationContinuousSinceEighteen),
  ),
};

/** In an institution the institution rate, elsewhere the community rate, as of an orphan. */
export const rateByCare: Amount<StandardId> = /* @__PURE__ */ choose(
  /* @__PURE__ */ oneOf(care, 'institution'),
  /* @__PURE__ */ standard<StandardId>('orphan-institution'),
  /* @__PURE__ */ standard<StandardId>('orphan-community'),
);

const rate = amountByReading<'community-rate' | 'by-care', StandardId>(unattendedInstitutionRate, {
  'community-rate': standard<StandardId>('orphan-community'),
  'by-care': rateByCare,
});

/** 事实无人抚养儿童基本生活补贴: at the orphan rate, topping up what the child receives already. */
export const unattendedLiving: BenefitRule<'unattended-living', StandardId> = {
  kind: 'benefit',
  id: 'unattended-living',
  label: { zh: '事实无人抚养儿童基本生活补贴', en: 'living allowance for an unattended child' },
  sentences: ['m62-3'],
  strength: 'due',
  unit: 'CNY/month',
  when: any(
    holds(unattended2017),
    byReading(unattendedAtSchool, { 'until-eighteen': never, 'through-school': holds(adultAtSchool) }),
  ),
  amount: amountByReading<'full-rate' | 'half-outside-hardship', StandardId>(hunanHalfRate, {
    'full-rate': rate,
    'half-outside-hardship': choose(holds(hardship), rate, part(rate, 50)),
  }),
};

/** 无生活来源的未成年人，到某一年龄为止: what 特困 asks of the child itself. */
export function withoutIncome(ofAge: Expression): Expression {
  return all(ofAge, not(yes(hasIncomeSource)));
}

/** 特困救助供养儿童 with the age that the edition sets. */
export function destituteOf(ofAge: Expression, sentences: readonly string[]): CategoryRule<'destitute'> {
  return {
    kind: 'category',
    id: 'destitute',
    label: { zh: '特困救助供养儿童', en: 'destitute child' },
    sentences: ['2.0-2', ...sentences],
    citations: [
      ...['2.0-2', ...sentences].map((sentence) => ({ sentence, where: always })),
      { sentence: '2.1-5', where: holds(unattended2017) },
    ],
    when: all(
      holds(child),
      withoutIncome(ofAge),
      byReading(unattendedRoute, {
        'own-conditions': not(yes(supporterAble)),
        'one-is-due': any(not(yes(supporterAble)), holds(unattended2017)),
      }),
    ),
  };
}

/** 纳入最低生活保障范围 where the age of 特困 has changed. */
export function inMinimumLivingOf(ofAge: Expression): ConditionRule {
  return {
    ...inMinimumLiving2017,
    when: any(
      yes(householdMeetsMinimumLiving),
      byReading(unattendedRoute, {
        'own-conditions': never,
        'one-is-due': all(holds(unattended2017), not(withoutIncome(ofAge))),
      }),
    ),
  };
}

/** 未满16周岁; under reading `destitute-age` 未满18周岁. */
export const destituteAgeOf2020: Expression = /* @__PURE__ */ byReading(destituteAge, {
  'under-16': /* @__PURE__ */ under(birthDate, 16),
  'under-18': /* @__PURE__ */ under(birthDate, 18),
});
