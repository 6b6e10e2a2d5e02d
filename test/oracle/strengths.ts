/** The strength of each benefit by the verb of its sentence, and the unit of its amount. */
import type { BenefitId } from './ids.js';

export const STRENGTHS: Readonly<Record<BenefitId, string>> = {
  'orphan-living': 'due', // 纳入, 发放
  'hiv-living': 'due', // 发放
  'destitute-support': 'due', // 纳入, 发放
  'minimum-living': 'due', // 纳入, 发放
  'temporary-relief': 'due', // 纳入
  'street-services': 'due', // 要做好
  'hardship-disability-subsidy': 'may-apply', // 可以申请
  'nursing-subsidy': 'may-apply', // 可以申请, 可享受
  'insurance-preference': 'due', // 给予
  'medical-aid-uplift': 'due', // 提高
  'hearing-rehabilitation-cover': 'due', // 落实 … 纳入
  'premium-subsidy': 'due', // 给予
  'critical-illness-insurance': 'by-reference', // 可按照 … 执行
  'charity-medical-card': 'may-apply', // 可向 … 申请
  'schooling-aid': 'due', // 落实
  'compulsory-aid': 'due', // 落实
  'inclusive-schooling': 'due', // 做到
  'free-education-12': 'due', // 提供
  'senior-fee-waiver': 'due', // 免
  'adult-orphan-continuation': 'due', // 继续享有
  'work-study-priority': 'supported', // 优先提供
  'special-preschool-subsidy': 'due', // 给予
  'migrant-schooling': 'due', // 纳入, 落实
  'institution-special-classes': 'supported', // 支持
  'rehabilitation-0-6': 'progressive', // 逐步实现
  'cochlear-implant': 'by-reference', // 继续实施
  'tomorrow-plan': 'due', // 纳入
  'institution-rehabilitation': 'supported', // 支持
  'priority-rehabilitation': 'supported', // 优先保障
};

/** Units of the benefits that are money; all others have none. */
export const UNITS: Readonly<Partial<Record<BenefitId, string>>> = {
  'orphan-living': 'CNY/month',
  'hiv-living': 'CNY/month',
  'destitute-support': 'CNY/month',
  'minimum-living': 'CNY/month',
  'hardship-disability-subsidy': 'CNY/month',
  'nursing-subsidy': 'CNY/month',
  'premium-subsidy': 'CNY/year',
  'special-preschool-subsidy': 'CNY/year',
  'senior-fee-waiver': 'CNY/semester',
};
