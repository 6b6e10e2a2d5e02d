import { severeIllness } from '../case/facts/circumstances.js';
import {
  insuranceAidEligible,
  insuranceCharityEligible,
  insuranceEnrolled,
  insurancePartnerHospital,
} from '../case/facts/insurance.js';
import { all, any, byReading, holds, never, yes } from '../logic/expression.js';
import { largestShare } from '../money/amount.js';
import { child, severelyDisabled } from './definition.js';
import { inDifficulty } from './difficulty.js';
import { hardship } from './hardship.js';
import type { Benefit, Condition } from './kinds.js';
import { inMinimumLiving } from './livelihood.js';
import { destituteSupport } from './living.js';
import { hardPressed, premiumAid } from './readings.js';
import { entitlementOf } from './stacking.js';

/** 困难的重病、重残儿童: reading `hard-pressed` says what 困难的 means. */
const hardPressedPatient: Condition = {
  kind: 'condition',
  id: 'hard-pressed-patient',
  label: { zh: '困难的重病、重残儿童', en: 'seriously ill or severely disabled child in difficulty' },
  sentences: ['2.2-1'],
  when: all(
    holds(child),
    any(yes(severeIllness), holds(severelyDisabled)),
    byReading(hardPressed, { hardship: holds(hardship), 'in-difficulty': holds(inDifficulty) }),
  ),
};

/**
 * 城乡居民基本医疗保险和大病保险给予适当倾斜. A claim without a figure.
 *
 * @see 2.2-1
 */
export const insurancePreference: Benefit<'insurance-preference'> = {
  kind: 'benefit',
  id: 'insurance-preference',
  label: { zh: '基本医疗保险和大病保险倾斜', en: 'preference in basic and critical-illness insurance' },
  sentences: ['2.2-1'],
  strength: 'due',
  unit: null,
  when: holds(hardPressedPatient),
  amount: null,
};

/**
 * 医疗救助对符合条件的适当提高报销比例和封顶线. What it comes to for a bill is a calculator of its own.
 *
 * @see 2.2-1
 */
export const medicalAidUplift: Benefit<'medical-aid-uplift'> = {
  kind: 'benefit',
  id: 'medical-aid-uplift',
  label: { zh: '医疗救助提高报销比例和封顶线', en: 'higher share and cap of medical aid' },
  sentences: ['2.2-1'],
  strength: 'due',
  unit: null,
  when: all(holds(hardPressedPatient), yes(insuranceAidEligible)),
  amount: null,
};

/**
 * 小儿行为听力测试、儿童听力障碍语言训练等医疗康复项目纳入基本医疗保险范围.
 *
 * @see 2.2-2
 */
export const hearingRehabilitationCover: Benefit<'hearing-rehabilitation-cover'> = {
  kind: 'benefit',
  id: 'hearing-rehabilitation-cover',
  label: { zh: '听力测试和语言训练纳入医保', en: 'insured hearing tests and speech training' },
  sentences: ['2.2-2'],
  strength: 'due',
  unit: null,
  when: all(holds(child), yes(insuranceEnrolled)),
  amount: null,
};

const destituteSupported = entitlementOf(destituteSupport).paid;

/** 资助医疗救助对象参保: reading `premium-aid` says whether those outside the named groups are covered. */
const aidRecipient = byReading(premiumAid, {
  covered: yes(insuranceAidEligible),
  'named-groups-only': never,
});

/** 最低生活保障家庭儿童、重度残疾儿童，及其他医疗救助对象: whom 2.2-3 subsidises in part. */
const subsidisedInPart = any(holds(inMinimumLiving), holds(severelyDisabled), aidRecipient);

/**
 * 参保资助: the individual premium in full for a child in destitute support, a share of it for a child in 低保, a
 * severely disabled child or a recipient of medical aid. The largest share wins: with a premium of 150 yuan and
 * shares of 0.5 and 0.6, 90 yuan a year.
 *
 * @see 2.2-3
 * @see 2.2-4
 */
export const premiumSubsidy: Benefit<'premium-subsidy'> = {
  kind: 'benefit',
  id: 'premium-subsidy',
  label: { zh: '城乡居民基本医疗保险个人缴费资助', en: 'subsidy of the individual insurance premium' },
  sentences: ['2.2-3', '2.2-4'],
  citations: [
    { sentence: '2.2-3', where: subsidisedInPart },
    { sentence: '2.2-4', where: destituteSupported },
  ],
  strength: 'due',
  unit: 'CNY/year',
  when: all(holds(child), any(destituteSupported, subsidisedInPart)),
  amount: largestShare(
    'insurance-premium',
    { when: destituteSupported, share: 'whole' },
    { when: holds(inMinimumLiving), share: 'premium-share-minimum-living' },
    { when: holds(severelyDisabled), share: 'premium-share-severe-disability' },
    { when: aidRecipient, share: 'premium-share-aid' },
  ),
};

/**
 * 困境儿童大病保险可按照《郴州市城乡居民大病保险实施方案》（郴政办发〔2016〕20号）执行. By reference, never computed here.
 *
 * @see 2.2-5
 */
export const criticalIllnessInsurance: Benefit<'critical-illness-insurance'> = {
  kind: 'benefit',
  id: 'critical-illness-insurance',
  label: { zh: '大病保险', en: 'critical-illness insurance' },
  sentences: ['2.2-5'],
  strength: 'by-reference',
  unit: null,
  when: all(holds(inDifficulty), yes(insuranceEnrolled)),
  amount: null,
};

/**
 * 可向市慈善总会申请“金叶慈善医疗卡”救助.
 *
 * @see 2.2-6
 */
export const charityMedicalCard: Benefit<'charity-medical-card'> = {
  kind: 'benefit',
  id: 'charity-medical-card',
  label: { zh: '“金叶慈善医疗卡”救助', en: 'Golden Leaf charity medical card' },
  sentences: ['2.2-6'],
  strength: 'may-apply',
  unit: null,
  when: all(holds(inDifficulty), yes(insuranceCharityEligible), yes(insurancePartnerHospital)),
  amount: null,
};

/** The benefits of 2.2, in the order of the text. */
export const MEDICAL_BENEFITS = [
  insurancePreference,
  medicalAidUplift,
  hearingRehabilitationCover,
  premiumSubsidy,
  criticalIllnessInsurance,
  charityMedicalCard,
] as const;
