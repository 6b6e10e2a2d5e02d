import {
  guardianshipAdoptionPending,
  guardianshipCourtNamedCivilAffairs,
  guardianshipOtherFailsDuty,
  guardianshipOtherGuardian,
  guardianshipOtherHarmsChild,
} from '../case/facts/guardianship.js';
import { all, always, any, byReading, type Expression, holds, not, yes } from '../logic/expression.js';
import { orphan } from './categories.js';
import { underEighteen } from './definition.js';
import { noGuardianBesideParents, noParentGuards, noParentHasCapacity } from './guardians.js';
import type { Condition, Measure } from './kinds.js';
import { ofFather, ofMother } from './parents.js';
import { incapacity, interimOneParent } from './readings.js';

/**
 * 孤儿安置: 亲属抚养、机构养育、家庭寄养和依法收养.
 *
 * @see 2.5-1
 */
export const orphanPlacement: Measure<'orphan-placement'> = {
  kind: 'measure',
  id: 'orphan-placement',
  label: { zh: '孤儿安置（亲属抚养、机构养育、家庭寄养、依法收养）', en: 'placement of an orphan' },
  sentences: ['2.5-1'],
  who: { zh: '民政部门', en: 'civil affairs department' },
  inferred: true,
  when: holds(orphan),
};

/**
 * 对监护人不履行监护职责或者侵害儿童合法权益的，按照法发〔2014〕24号进行处理.
 *
 * @see 2.5-2
 */
export const guardianMisconduct: Measure<'guardian-misconduct'> = {
  kind: 'measure',
  id: 'guardian-misconduct',
  label: { zh: '处理监护人侵害行为', en: 'action against a guardian’s misconduct' },
  sentences: ['2.5-2'],
  who: {
    zh: '按法发〔2014〕24号：公安机关、民政部门、人民法院、人民检察院',
    en: 'under Fa Fa [2014] No. 24: police, civil affairs, courts, procuratorates',
  },
  when: all(
    holds(underEighteen),
    any(
      holds(ofFather.failsDuty),
      holds(ofFather.harmsChild),
      holds(ofMother.failsDuty),
      holds(ofMother.harmsChild),
      yes(guardianshipOtherFailsDuty),
      yes(guardianshipOtherHarmsChild),
    ),
  ),
};

/**
 * 对于父母没有监护能力且无其他监护人的儿童，以及人民法院指定由民政部门担任监护人的儿童，由……儿童福利机构收留抚养.
 *
 * Capacity is of body and mind; failing the duty, detention and prison have orders of their own (reading `incapacity`).
 *
 * @see 2.5-3
 */
export const institutionGuardianship: Measure<'institution-guardianship'> = {
  kind: 'measure',
  id: 'institution-guardianship',
  label: { zh: '儿童福利机构收留抚养', en: 'taken in by a children’s welfare institution' },
  sentences: ['2.5-3'],
  who: {
    zh: '民政部门设立的儿童福利机构',
    en: 'children’s welfare institution of the civil affairs department',
  },
  when: all(
    holds(underEighteen),
    any(
      all(
        byReading(incapacity, { capacity: holds(noParentHasCapacity), factual: holds(noParentGuards) }),
        not(yes(guardianshipOtherGuardian)),
      ),
      yes(guardianshipCourtNamedCivilAffairs),
    ),
  ),
};

function interim(failing: Condition, otherCanGuard: Condition): Expression {
  return all(
    holds(failing),
    byReading(interimOneParent, {
      'no-able-parent-left': not(holds(otherCanGuard)),
      'either-parent': always,
    }),
  );
}

/**
 * 生父母或收养关系已成立的养父母不履行监护职责且经教育不改的，由……临时监护，并依法追究法律责任.
 *
 * @see 2.5-4
 */
export const interimGuardianship: Measure<'interim-guardianship'> = {
  kind: 'measure',
  id: 'interim-guardianship',
  label: { zh: '临时监护并追究责任', en: 'interim guardianship, and liability of the parents' },
  sentences: ['2.5-4'],
  who: { zh: '民政部门设立的儿童福利机构、救助保护机构', en: 'children’s welfare and relief institutions' },
  when: all(
    holds(underEighteen),
    any(interim(ofFather.uncorrected, ofMother.canGuard), interim(ofMother.uncorrected, ofFather.canGuard)),
  ),
};

/**
 * 公安机关应当询问其是否有未成年子女需要委托……监护，并协助其联系.
 *
 * @see 2.5-5
 */
export const policeInquiry: Measure<'police-inquiry'> = {
  kind: 'measure',
  id: 'police-inquiry',
  label: { zh: '公安机关询问并协助安排监护', en: 'police ask about the child and help to arrange care' },
  sentences: ['2.5-5'],
  who: { zh: '公安机关', en: 'public security organ' },
  when: all(holds(underEighteen), any(holds(ofFather.detained), holds(ofMother.detained))),
};

/**
 * 对于服刑人员、强制隔离戒毒人员的缺少监护人的未成年子女，执行机关应当为其……提供帮助.
 *
 * @see 2.5-6
 */
export const custodianNotice: Measure<'custodian-notice'> = {
  kind: 'measure',
  id: 'custodian-notice',
  label: { zh: '执行机关通知并帮助落实监护', en: 'the executing authority gives notice and helps' },
  sentences: ['2.5-6'],
  who: { zh: '执行机关', en: 'executing authority' },
  when: all(
    holds(underEighteen),
    holds(noGuardianBesideParents),
    any(
      all(holds(ofFather.servingOrRehab), not(holds(ofMother.canGuard))),
      all(holds(ofMother.servingOrRehab), not(holds(ofFather.canGuard))),
    ),
  ),
};

/**
 * 对依法收养儿童，民政部门要组织开展收养评估.
 *
 * @see 2.5-7
 */
export const adoptionAssessment: Measure<'adoption-assessment'> = {
  kind: 'measure',
  id: 'adoption-assessment',
  label: { zh: '收养评估', en: 'assessment of the adoption' },
  sentences: ['2.5-7'],
  who: { zh: '民政部门', en: 'civil affairs department' },
  when: all(holds(underEighteen), yes(guardianshipAdoptionPending)),
};

/** The measures of 2.5, in the order of the text. */
export const GUARDIANSHIP_MEASURES = [
  orphanPlacement,
  guardianMisconduct,
  institutionGuardianship,
  interimGuardianship,
  policeInquiry,
  custodianNotice,
  adoptionAssessment,
] as const;
