import { EDUCATION_BENEFITS } from './education.js';
import { GUARDIANSHIP_MEASURES } from './guardianship.js';
import { LIVING_BENEFITS } from './living.js';
import { MEDICAL_BENEFITS } from './medical.js';
import { REHABILITATION_BENEFITS } from './rehabilitation.js';
import { SAFETY_MEASURES } from './safety.js';
import type { Benefits, Categories, Measures } from './tables.js';

/** Every benefit of 2.1 to 2.4, in the order of the text. */
export const BENEFITS = [
  ...LIVING_BENEFITS,
  ...MEDICAL_BENEFITS,
  ...EDUCATION_BENEFITS,
  ...REHABILITATION_BENEFITS,
] as const;

/** Every measure of 2.5, 2.6, 2.3-9 and 3.1. */
export const MEASURES = [...GUARDIANSHIP_MEASURES, ...SAFETY_MEASURES] as const;

/** The id of a benefit. */
export type BenefitId = keyof Benefits<unknown>;

/** The id of a measure. */
export type MeasureId = keyof Measures<unknown>;

/** The id of anything that has a verdict. */
export type VerdictId = keyof Categories<unknown> | 'in-difficulty' | BenefitId | MeasureId;

/** The document that this library encodes. */
export const POLICY = {
  id: '郴政发〔2017〕3号',
  title: '郴州市人民政府关于加强困境儿童保障工作的实施意见',
  edition: 'chenzhou-2017',
  from: '2017-03-27',
} as const;

/** The version of the encoding: it changes whenever a rule, a reading or a default changes. */
export const EDITION = '0.2.0';
