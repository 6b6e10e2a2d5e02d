import type { BooleanFact, ChoiceFact } from '../../logic/fact.js';
import { POLICE, POLICE_RECORD_PAPER, REPORT_PAPER, VILLAGE } from './papers.js';

/** Safety of the child. */

/** 因监护缺失或监护不当人身安全受到威胁或侵害: harm from missing or improper guardianship. */
export const safetyHarmFromGuardianship = {
  path: 'safety.harmFromGuardianship',
  type: 'boolean',
  label: {
    zh: '因监护缺失或监护不当人身安全受到威胁或侵害',
    en: 'harm from missing or improper guardianship',
  },
  question: {
    zh: '人身安全是否因家庭监护缺失或监护不当受到威胁或侵害？',
    en: 'Is the child threatened or harmed because guardianship is missing or improper?',
  },
  sentence: '2.6-2',
  document: REPORT_PAPER,
  issuer: VILLAGE,
} as const satisfies BooleanFact;

/** 案（事）件: incident. */
export const safetyIncident = {
  path: 'safety.incident',
  type: 'choice',
  values: {
    none: { zh: '无', en: 'none' },
    missing: { zh: '失踪', en: 'missing' },
    'domestic-violence': { zh: '家庭暴力', en: 'domestic violence' },
    'accidental-injury': { zh: '意外伤害', en: 'accidental injury' },
    'unlawful-harm': { zh: '不法侵害', en: 'unlawful harm' },
  },
  label: { zh: '案（事）件', en: 'incident' },
  question: {
    zh: '是否发生失踪、家庭暴力、意外伤害或不法侵害？',
    en: 'Is the child missing, or did domestic violence, an accidental injury or unlawful harm happen?',
  },
  sentence: '2.6-3',
  document: POLICE_RECORD_PAPER,
  issuer: POLICE,
} as const satisfies ChoiceFact;
