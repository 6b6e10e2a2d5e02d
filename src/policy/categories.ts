import {
  lacksFamilySupport,
  livelihoodInDistress,
  street as onTheStreet,
  supporterAble,
} from '../case/facts/circumstances.js';
import { householdSuddenHardship } from '../case/facts/household.js';
import { all, always, any, byReading, holds, not, yes } from '../logic/expression.js';
import { child, disabled, local, underEighteen } from './definition.js';
import type { Category, Condition } from './kinds.js';
import { destitute, inMinimumLiving, unattended } from './livelihood.js';
import { ofFather, ofMother } from './parents.js';
import type { OpenList } from './policy.js';
import {
  bothDeclaredMissing,
  detainedScope,
  minimumLivingSupporter,
  streetHukou,
  temporaryHukou,
} from './readings.js';
import type { Categories } from './tables.js';

/**
 * 孤儿: 对无法定抚养人、查找不到生父母、符合孤儿身份认定条件的儿童. Both parents are dead, declared missing or cannot be
 * found; who raises the child changes nothing, and a parent out of contact without a judgment is not missing.
 *
 * @see 2.1-1
 * @see 2.5-1
 */
export const orphan: Category<'orphan'> = {
  kind: 'category',
  id: 'orphan',
  label: { zh: '孤儿', en: 'orphan' },
  sentences: ['2.0-2', '2.1-1', '2.5-1'],
  // The parents first: they settle most children, before any date is reckoned.
  when: all(
    holds(ofFather.lost),
    holds(ofMother.lost),
    holds(child),
    byReading(bothDeclaredMissing, {
      orphan: always,
      unattended: not(all(holds(ofFather.declaredMissing), holds(ofMother.declaredMissing))),
    }),
  ),
};

/**
 * 低保家庭儿童: 符合最低生活保障条件的纳入最低生活保障范围, the household or the child alone.
 *
 * @see 2.1-4
 * @see 2.1-5
 */
export const minimumLiving: Category<'minimum-living'> = {
  kind: 'category',
  id: 'minimum-living',
  label: { zh: '低保家庭儿童', en: 'child in minimum living support' },
  sentences: ['2.0-2', '2.1-4'],
  citations: [
    { sentence: '2.0-2', where: always },
    { sentence: '2.1-4', where: always },
    { sentence: '2.1-5', where: holds(unattended) },
  ],
  when: all(
    holds(child),
    holds(inMinimumLiving),
    byReading(minimumLivingSupporter, {
      'household-test': always,
      'able-supporter': any(yes(supporterAble), holds(unattended)),
    }),
  ),
};

/** 父母被羁押: a parent is detained. */
const parentDetained: Condition = {
  kind: 'condition',
  id: 'parent-detained',
  label: { zh: '父母被羁押', en: 'a parent is detained' },
  sentences: ['2.1-6'],
  when: byReading(detainedScope, {
    detained: any(holds(ofFather.detained), holds(ofMother.detained)),
    'any-short-custody': any(
      holds(ofFather.detained),
      holds(ofMother.detained),
      holds(ofFather.serving),
      holds(ofMother.serving),
    ),
  }),
};

/**
 * 需要临时救助的儿童: sudden hardship of the household; or a parent is detained, the family cannot help for now, and
 * basic living is in distress. For a child of the city (reading `temporary-hukou`).
 *
 * @see 2.1-6
 */
export const temporary: Category<'temporary'> = {
  kind: 'category',
  id: 'temporary',
  label: { zh: '需要临时救助的儿童', en: 'child in need of temporary relief' },
  sentences: ['2.0-2', '2.1-6'],
  when: all(
    byReading(temporaryHukou, { local: holds(child), 'any-hukou': holds(underEighteen) }),
    any(
      yes(householdSuddenHardship),
      all(holds(parentDetained), yes(lacksFamilySupport), yes(livelihoodInDistress)),
    ),
  ),
};

/**
 * 流浪儿童: under 18 and living on the street, wherever registered (reading `street-hukou`).
 *
 * @see 2.1-7
 */
export const street: Category<'street'> = {
  kind: 'category',
  id: 'street',
  label: { zh: '流浪儿童', en: 'street child' },
  sentences: ['2.0-2', '2.1-7'],
  when: all(
    holds(underEighteen),
    yes(onTheStreet),
    byReading(streetHukou, { 'any-hukou': always, 'chenzhou-only': holds(local) }),
  ),
};

/** The seven groups of 2.0-2, in the order of the result. The list is not closed: 主要包括. */
export const CATEGORIES = [
  orphan,
  destitute,
  minimumLiving,
  unattended,
  temporary,
  street,
  disabled,
] as const;

/** The id of a category. */
export type CategoryId = keyof Categories<unknown>;

/** 等原因, 主要包括: none of the seven groups is not the same as not in difficulty. */
export const OPEN_LIST: OpenList = {
  text: {
    zh: '七类均不成立；但2.0-1用语为“等原因”，2.0-2用语为“主要包括”，列举未尽，其他情形是否属困境儿童由民政部门个案判断。',
    en: 'None of the seven groups applies; but 2.0-1 says 等原因 ("and the like") and 2.0-2 主要包括 ("mainly include"), so the list is not closed, and whether a child outside it is in difficulty is for the civil affairs department to judge.',
  },
  sentence: '2.0-2',
};
