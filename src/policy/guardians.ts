import {
  guardianshipCourtNamedCivilAffairs,
  guardianshipOtherFailsDuty,
  guardianshipOtherGuardian,
  guardianshipOtherHarmsChild,
} from '../case/facts/guardianship.js';
import { all, holds, not, yes } from '../logic/expression.js';
import type { Condition } from './kinds.js';
import { ofFather, ofMother } from './parents.js';

/** Who is left to guard the child. */

/** 父母均不能实际监护: neither parent guards the child in fact. */
export const noParentGuards: Condition = {
  kind: 'condition',
  id: 'no-parent-guards',
  label: { zh: '父母均不能实际监护', en: 'neither parent guards the child in fact' },
  sentences: ['2.5-4', '2.5-6'],
  when: all(not(holds(ofFather.canGuard)), not(holds(ofMother.canGuard))),
};

/** 其他监护人有效监护: another guardian, who neither fails the duty nor harms the child. */
export const effectiveOtherGuardian: Condition = {
  kind: 'condition',
  id: 'effective-other-guardian',
  label: {
    zh: '有其他监护人，且其履行职责、不侵害儿童',
    en: 'another guardian who neither fails the duty nor harms the child',
  },
  sentences: ['2.0-1'],
  when: all(
    yes(guardianshipOtherGuardian),
    not(yes(guardianshipOtherFailsDuty)),
    not(yes(guardianshipOtherHarmsChild)),
  ),
};

/** 无其他监护人，也未由法院指定民政部门监护: no guardian beside the parents, by nature or by the court. */
export const noGuardianBesideParents: Condition = {
  kind: 'condition',
  id: 'no-guardian-beside-parents',
  label: {
    zh: '无其他监护人，人民法院也未指定民政部门担任监护人',
    en: 'no other guardian, and none named by a court',
  },
  sentences: ['2.5-3', '2.5-6'],
  when: all(not(yes(guardianshipOtherGuardian)), not(yes(guardianshipCourtNamedCivilAffairs))),
};

/** 父母没有监护能力: neither parent has the capacity to be guardian. */
export const noParentHasCapacity: Condition = {
  kind: 'condition',
  id: 'no-parent-has-capacity',
  label: { zh: '父母没有监护能力', en: 'neither parent has the capacity to be guardian' },
  sentences: ['2.5-3'],
  when: all(not(holds(ofFather.hasCapacity)), not(holds(ofMother.hasCapacity))),
};
