/**
 * The names that results are keyed by, copied by hand from the interface: the oracle shares no list with the library.
 */

import { type EditionId, isSince } from './context.js';

export const CATEGORIES = [
  'orphan',
  'destitute',
  'minimum-living',
  'unattended',
  'temporary',
  'street',
  'disabled',
] as const;
export type CategoryId = (typeof CATEGORIES)[number];

export const BENEFITS = [
  // Living (2.1)
  'orphan-living',
  'hiv-living',
  'destitute-support',
  'minimum-living',
  'temporary-relief',
  'street-services',
  'hardship-disability-subsidy',
  'nursing-subsidy',
  // Medical (2.2)
  'insurance-preference',
  'medical-aid-uplift',
  'hearing-rehabilitation-cover',
  'premium-subsidy',
  'critical-illness-insurance',
  'charity-medical-card',
  // Education (2.3)
  'schooling-aid',
  'compulsory-aid',
  'inclusive-schooling',
  'free-education-12',
  'senior-fee-waiver',
  'adult-orphan-continuation',
  'work-study-priority',
  'special-preschool-subsidy',
  'migrant-schooling',
  'institution-special-classes',
  // Disabled children's services (2.4)
  'rehabilitation-0-6',
  'cochlear-implant',
  'tomorrow-plan',
  'institution-rehabilitation',
  'priority-rehabilitation',
] as const;
export type BenefitId = (typeof BENEFITS)[number];

/** The benefit that 民发〔2019〕62号 brings. */
export type EditionBenefitId = BenefitId | 'unattended-living';

/** The benefits of an edition: from 2020 one more, directly after that for children with HIV. */
export const benefitsOf = (edition: EditionId = 'chenzhou-2017'): readonly EditionBenefitId[] =>
  isSince(edition, 'chenzhou-2020')
    ? BENEFITS.flatMap((id): EditionBenefitId[] => (id === 'hiv-living' ? [id, 'unattended-living'] : [id]))
    : BENEFITS;

export const MEASURES = [
  'orphan-placement',
  'guardian-misconduct',
  'institution-guardianship',
  'interim-guardianship',
  'police-inquiry',
  'custodian-notice',
  'adoption-assessment',
  'mandatory-report',
  'police-response',
  'no-dropout',
  'village-assistance',
  'case-file',
  'regular-visits',
] as const;
export type MeasureId = (typeof MEASURES)[number];

/** The six benefits that are summed in `monthly`. */
export const MONTHLY_BENEFITS = [
  'orphan-living',
  'hiv-living',
  'destitute-support',
  'minimum-living',
  'hardship-disability-subsidy',
  'nursing-subsidy',
] as const satisfies readonly BenefitId[];

/** Standards in the order of the interface, each with its unit. */
export const STANDARDS = [
  { id: 'orphan-community', unit: 'CNY/month' },
  { id: 'orphan-institution', unit: 'CNY/month' },
  { id: 'destitute-support', unit: 'CNY/month' },
  { id: 'minimum-living', unit: 'CNY/month' },
  { id: 'minimum-living-supplement', unit: 'CNY/month' },
  { id: 'hardship-disability-subsidy', unit: 'CNY/month' },
  { id: 'nursing-subsidy', unit: 'CNY/month' },
  { id: 'insurance-premium', unit: 'CNY/year' },
  { id: 'special-preschool-subsidy', unit: 'CNY/year' },
  { id: 'medical-aid-cap', unit: 'CNY/year' },
  { id: 'medical-aid-cap-uplift', unit: 'CNY/year' },
  { id: 'premium-share-minimum-living', unit: 'ratio' },
  { id: 'premium-share-severe-disability', unit: 'ratio' },
  { id: 'premium-share-aid', unit: 'ratio' },
  { id: 'medical-aid-share', unit: 'ratio' },
  { id: 'medical-aid-share-uplift', unit: 'ratio' },
  { id: 'senior-fee', unit: 'CNY/semester' },
] as const;
export type StandardId = (typeof STANDARDS)[number]['id'];
export type StandardUnit = (typeof STANDARDS)[number]['unit'];
