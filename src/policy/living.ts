import { care, hiv } from '../case/facts/circumstances.js';
import {
  disabilityCertified,
  disabilityGrade,
  disabilityIntellectual,
  disabilityMental,
} from '../case/facts/disability.js';
import { householdIncomePerCapita, householdInHardship, householdRural } from '../case/facts/household.js';
import { all, always, any, byReading, holds, never, oneOf, yes } from '../logic/expression.js';
import { amountByReading, choose, less, standard } from '../money/amount.js';
import { adultOrphan } from './adult-orphan.js';
import { minimumLiving, orphan, street, temporary } from './categories.js';
import { child, severelyDisabled } from './definition.js';
import type { Benefit } from './kinds.js';
import { destitute, inMinimumLiving, unattended } from './livelihood.js';
import { adultOrphanScope, hardshipSubsidyScope, minimumLivingAmount, nursingScope } from './readings.js';

/**
 * 孤儿基本生活费: 纳入孤儿保障范围……按时足额发放基本生活保障资金. In a welfare institution at least 1000 yuan a month,
 * elsewhere at least 600. Goes on for an adult orphan at school (reading `adult-orphan-scope`).
 *
 * @see 2.1-1
 * @see 2.3-5
 */
export const orphanLiving: Benefit<'orphan-living'> = {
  kind: 'benefit',
  id: 'orphan-living',
  label: { zh: '孤儿基本生活费', en: 'orphan living allowance' },
  sentences: ['2.1-1'],
  citations: [
    { sentence: '2.1-1', where: holds(orphan) },
    { sentence: '2.3-5', where: holds(adultOrphan) },
  ],
  strength: 'due',
  unit: 'CNY/month',
  when: any(
    holds(orphan),
    byReading(adultOrphanScope, { 'education-and-living': holds(adultOrphan), 'education-only': never }),
  ),
  amount: choose(oneOf(care, 'institution'), standard('orphan-institution'), standard('orphan-community')),
};

/**
 * 携带艾滋病病毒或艾滋病儿童按照社会散居孤儿养育标准发放基本生活费. In full, with no means test.
 *
 * @see 2.1-2
 */
export const hivLiving: Benefit<'hiv-living'> = {
  kind: 'benefit',
  id: 'hiv-living',
  label: { zh: '艾滋病病毒感染儿童基本生活费', en: 'living allowance for a child with HIV' },
  sentences: ['2.1-2'],
  strength: 'due',
  unit: 'CNY/month',
  when: all(holds(child), yes(hiv)),
  amount: standard('orphan-community'),
};

/**
 * 特困人员救助供养: 按照我市特困人员救助供养标准按时足额发放供养资金.
 *
 * @see 2.1-3
 */
export const destituteSupport: Benefit<'destitute-support'> = {
  kind: 'benefit',
  id: 'destitute-support',
  label: { zh: '特困人员救助供养', en: 'destitute support' },
  sentences: ['2.1-3'],
  citations: [
    { sentence: '2.1-3', where: always },
    { sentence: '2.1-5', where: holds(unattended) },
  ],
  strength: 'due',
  unit: 'CNY/month',
  when: holds(destitute),
  amount: choose(
    yes(householdRural),
    standard('destitute-support', true),
    standard('destitute-support', false),
  ),
};

/**
 * 最低生活保障: 按照我市城乡低保补助标准按时足额发放. The standard less the income per head: with a standard of 420 and an
 * income of 300 yuan, 120 yuan a month (reading `minimum-living-amount`).
 *
 * @see 2.1-4
 */
export const minimumLivingAllowance: Benefit<'minimum-living'> = {
  kind: 'benefit',
  id: 'minimum-living',
  label: { zh: '最低生活保障金', en: 'minimum living allowance' },
  sentences: ['2.1-4'],
  citations: [
    { sentence: '2.1-4', where: always },
    { sentence: '2.1-5', where: holds(unattended) },
  ],
  strength: 'due',
  unit: 'CNY/month',
  when: holds(minimumLiving),
  amount: amountByReading(minimumLivingAmount, {
    difference: choose(
      yes(householdRural),
      less(standard('minimum-living', true), householdIncomePerCapita),
      less(standard('minimum-living', false), householdIncomePerCapita),
    ),
    'flat-supplement': standard('minimum-living-supplement'),
  }),
};

/**
 * 临时救助: 需临时救助的，纳入临时救助范围. How much is decided case by case.
 *
 * @see 2.1-6
 */
export const temporaryRelief: Benefit<'temporary-relief'> = {
  kind: 'benefit',
  id: 'temporary-relief',
  label: { zh: '临时救助', en: 'temporary relief' },
  sentences: ['2.1-6'],
  strength: 'due',
  unit: null,
  when: holds(temporary),
  amount: null,
};

/**
 * 流浪未成年人救助: 主动救助、生活救助、医疗救助、教育矫治、返乡救助和临时安置.
 *
 * @see 2.1-7
 */
export const streetServices: Benefit<'street-services'> = {
  kind: 'benefit',
  id: 'street-services',
  label: {
    zh: '流浪救助（主动救助、生活救助、医疗救助、教育矫治、返乡救助、临时安置）',
    en: 'services for street children (outreach, living, medical, corrective education, return home, temporary placement)',
  },
  sentences: ['2.1-7'],
  strength: 'due',
  unit: null,
  when: holds(street),
  amount: null,
};

/**
 * 困难残疾人生活补贴: a certified child in a household in 低保, or in 低保 alone (国发〔2015〕52号, 湘政发〔2015〕54号). A county may
 * extend it to low incomes (reading `hardship-subsidy-scope`).
 *
 * @see 2.1-8
 */
export const hardshipDisabilitySubsidy: Benefit<'hardship-disability-subsidy'> = {
  kind: 'benefit',
  id: 'hardship-disability-subsidy',
  label: { zh: '困难残疾人生活补贴', en: 'hardship disability subsidy' },
  sentences: ['2.1-8'],
  strength: 'may-apply',
  unit: 'CNY/month',
  when: all(
    holds(child),
    yes(disabilityCertified),
    byReading(hardshipSubsidyScope, {
      'minimum-living': holds(inMinimumLiving),
      'low-income-too': any(holds(inMinimumLiving), yes(householdInHardship)),
    }),
  ),
  amount: standard('hardship-disability-subsidy'),
};

/**
 * 重度残疾人护理补贴: a certified child of grade 1 or 2, with no means test. Said twice, paid once. A county may extend it to
 * mental and intellectual disability of grade 3 or 4 (reading `nursing-scope`).
 *
 * @see 2.1-8
 * @see 2.2-7
 */
export const nursingSubsidy: Benefit<'nursing-subsidy'> = {
  kind: 'benefit',
  id: 'nursing-subsidy',
  label: { zh: '重度残疾人护理补贴', en: 'nursing subsidy for severe disability' },
  sentences: ['2.1-8', '2.2-7'],
  strength: 'may-apply',
  unit: 'CNY/month',
  when: all(
    holds(child),
    byReading(nursingScope, {
      'grades-1-2': holds(severelyDisabled),
      'mental-intellectual-too': any(
        holds(severelyDisabled),
        all(
          yes(disabilityCertified),
          any(yes(disabilityMental), yes(disabilityIntellectual)),
          oneOf(disabilityGrade, 3, 4),
        ),
      ),
    }),
  ),
  amount: standard('nursing-subsidy'),
};

/** The benefits of 2.1, in the order of the result. */
export const LIVING_BENEFITS = [
  orphanLiving,
  hivLiving,
  destituteSupport,
  minimumLivingAllowance,
  temporaryRelief,
  streetServices,
  hardshipDisabilitySubsidy,
  nursingSubsidy,
] as const;
