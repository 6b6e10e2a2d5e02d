import { care } from '../case/facts/circumstances.js';
import { disabilityCertified } from '../case/facts/disability.js';
import { educationEnrolled } from '../case/facts/education.js';
import { guardianshipOtherFailsDuty, guardianshipOtherHarmsChild } from '../case/facts/guardianship.js';
import { safetyHarmFromGuardianship, safetyIncident } from '../case/facts/safety.js';
import { all, always, any, byReading, holds, not, oneOf, yes } from '../logic/expression.js';
import { ofCompulsoryAge } from './compulsory-schooling.js';
import { child, underEighteen } from './definition.js';
import { inDifficulty } from './difficulty.js';
import { noGuardianBesideParents, noParentGuards } from './guardians.js';
import { hardship } from './hardship.js';
import type { Condition, Measure } from './kinds.js';
import { ofFather, ofMother } from './parents.js';
import { reportTriggers, safetyScope } from './readings.js';

/** 失踪、遭受家庭暴力、遭受意外伤害或不法侵害: any incident of 2.6-3. */
const incident: Condition = {
  kind: 'condition',
  id: 'incident',
  label: {
    zh: '失踪、家庭暴力、意外伤害或不法侵害',
    en: 'missing, domestic violence, accidental injury or unlawful harm',
  },
  sentences: ['2.6-3'],
  when: oneOf(safetyIncident, 'missing', 'domestic-violence', 'accidental-injury', 'unlawful-harm'),
};

/** Whom 2.6 protects: any child, or (reading `safety-scope`) children in difficulty only. */
const protectedChild = all(
  holds(underEighteen),
  byReading(safetyScope, { 'any-child': always, 'in-difficulty': holds(inDifficulty) }),
);

/**
 * 强制报告: schools, kindergartens, clinics, committees and institutions must report (reading `report-triggers`).
 *
 * @see 2.6-1
 * @see 2.6-2
 * @see 3.1-2
 */
export const mandatoryReport: Measure<'mandatory-report'> = {
  kind: 'measure',
  id: 'mandatory-report',
  label: { zh: '强制报告', en: 'mandatory report' },
  sentences: ['2.6-1', '2.6-2', '3.1-2', '3.1-7', '3.2-3'],
  who: {
    zh: '学校、幼儿园、托儿所、医疗机构、村(居)民委员会、社会工作服务机构、救助管理机构、福利机构',
    en: 'schools, kindergartens, nurseries, medical institutions, village and residents’ committees, social work, relief and welfare institutions',
  },
  receivedBy: {
    zh: '公安机关（国发〔2016〕13号）、乡镇人民政府（街道办事处）（3.1-6）',
    en: 'public security organ (Guo Fa [2016] No. 13) and the township or subdistrict office (3.1-6)',
  },
  when: all(
    protectedChild,
    byReading(reportTriggers, {
      'left-behind-mechanism': any(
        yes(safetyHarmFromGuardianship),
        holds(incident),
        holds(ofFather.failsDuty),
        holds(ofMother.failsDuty),
        holds(ofFather.harmsChild),
        holds(ofMother.harmsChild),
        yes(guardianshipOtherFailsDuty),
        yes(guardianshipOtherHarmsChild),
        oneOf(care, 'none'),
        all(holds(noParentGuards), holds(noGuardianBesideParents)),
      ),
      'harm-only': any(
        yes(safetyHarmFromGuardianship),
        oneOf(safetyIncident, 'domestic-violence', 'unlawful-harm'),
      ),
    }),
  ),
};

/**
 * 公安机关要及时受理……并有针对性的采取应急处置措施，必要时护送.
 *
 * @see 2.6-3
 */
export const policeResponse: Measure<'police-response'> = {
  kind: 'measure',
  id: 'police-response',
  label: { zh: '公安机关受理、应急处置、护送', en: 'police accept the case, act at once, escort if needed' },
  sentences: ['2.6-3'],
  who: { zh: '公安机关', en: 'public security organ' },
  when: all(protectedChild, holds(incident)),
};

/**
 * 控辍保学: a child in difficulty of compulsory age who is not enrolled.
 *
 * @see 2.3-9
 */
export const noDropout: Measure<'no-dropout'> = {
  kind: 'measure',
  id: 'no-dropout',
  label: { zh: '控辍保学', en: 'back to school' },
  sentences: ['2.3-9'],
  who: { zh: '学校、教育部门', en: 'school and education department' },
  inferred: true,
  when: all(holds(inDifficulty), holds(ofCompulsoryAge), not(yes(educationEnrolled))),
};

/**
 * 村（居）民委员会……要告知或协助其申请相关社会救助、社会福利等保障.
 *
 * @see 3.1-7
 */
export const villageAssistance: Measure<'village-assistance'> = {
  kind: 'measure',
  id: 'village-assistance',
  label: { zh: '告知或协助申请', en: 'inform the family or help it to apply' },
  sentences: ['3.1-7'],
  who: { zh: '村（居）民委员会', en: 'village or residents’ committee' },
  when: all(holds(child), any(holds(hardship), yes(disabilityCertified))),
};

/**
 * 建立翔实完备的困境儿童信息台账，一人一档案，实行动态管理: every child in difficulty has a file.
 *
 * @see 3.1-4
 */
export const caseFile: Measure<'case-file'> = {
  kind: 'measure',
  id: 'case-file',
  label: { zh: '一人一档案', en: 'a file of its own' },
  sentences: ['3.1-4'],
  who: { zh: '乡镇人民政府（街道办事处）', en: 'township government or subdistrict office' },
  when: holds(inDifficulty),
};

/**
 * 全面排查、定期走访: every child in difficulty is visited regularly.
 *
 * @see 3.1-6
 */
export const regularVisits: Measure<'regular-visits'> = {
  kind: 'measure',
  id: 'regular-visits',
  label: { zh: '定期走访', en: 'regular visits' },
  sentences: ['3.1-6'],
  who: {
    zh: '儿童福利督导员或儿童权利监察员',
    en: 'child welfare supervisor or child rights monitor of the village',
  },
  when: holds(inDifficulty),
};

/** The measures of 2.6, 2.3-9 and 3.1, in the order of the result. */
export const SAFETY_MEASURES = [
  mandatoryReport,
  policeResponse,
  noDropout,
  villageAssistance,
  caseFile,
  regularVisits,
] as const;
