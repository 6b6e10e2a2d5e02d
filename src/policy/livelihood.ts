import { birthDate } from '../case/facts/child.js';
import { hasIncomeSource, supporterAble } from '../case/facts/circumstances.js';
import { householdMeetsMinimumLiving } from '../case/facts/household.js';
import { all, always, any, byReading, holds, never, not, under, yes } from '../logic/expression.js';
import { child } from './definition.js';
import type { Category, Condition } from './kinds.js';
import { ofFather, ofMother } from './parents.js';
import { bothDeclaredMissing, unattendedRoute } from './readings.js';

/** 事实无人抚养儿童, and the two schemes to which 2.1-5 sends them: 特困 and 低保. */

const bothDeclared = all(holds(ofFather.declaredMissing), holds(ofMother.declaredMissing));

/**
 * 事实无人抚养儿童: each parent has a ground, not necessarily the same; or one is dead or missing and the other has a
 * ground or is unable for other reasons (因其他情况无法履行抚养义务和监护职责).
 *
 * @see 2.1-5
 */
export const unattended: Category<'unattended'> = {
  kind: 'category',
  id: 'unattended',
  label: { zh: '事实无人抚养儿童', en: 'unattended child' },
  sentences: ['2.0-2', '2.1-5'],
  when: all(
    holds(child),
    any(
      all(holds(ofFather.ground), holds(ofMother.ground)),
      all(holds(ofFather.gone), any(holds(ofMother.ground), holds(ofMother.unable))),
      all(holds(ofMother.gone), any(holds(ofFather.ground), holds(ofFather.unable))),
      byReading(bothDeclaredMissing, { orphan: never, unattended: bothDeclared }),
    ),
  ),
};

/** 无生活来源的未满16周岁: what 2.1-3 asks of the child itself. */
const withoutIncome = all(under(birthDate, 16), not(yes(hasIncomeSource)));

/**
 * 特困救助供养儿童: 对无劳动能力、无生活来源、法定抚养人无抚养能力的未满16周岁的儿童. 无劳动能力 is met by being under 16
 * (民发〔2016〕178号). Under reading `unattended-route` an unattended child may come in whatever its supporters can do.
 *
 * @see 2.1-3
 */
export const destitute: Category<'destitute'> = {
  kind: 'category',
  id: 'destitute',
  label: { zh: '特困救助供养儿童', en: 'destitute child' },
  sentences: ['2.0-2', '2.1-3'],
  citations: [
    { sentence: '2.0-2', where: always },
    { sentence: '2.1-3', where: always },
    { sentence: '2.1-5', where: holds(unattended) },
  ],
  when: all(
    holds(child),
    withoutIncome,
    byReading(unattendedRoute, {
      'own-conditions': not(yes(supporterAble)),
      'one-is-due': any(not(yes(supporterAble)), holds(unattended)),
    }),
  ),
};

/**
 * 纳入最低生活保障范围: meets the conditions of minimum living support, or is sent there by 2.1-5 (reading
 * `unattended-route`): an unattended child whom 特困 does not take in.
 *
 * @see 2.1-4
 * @see 2.1-5
 */
export const inMinimumLiving: Condition<'in-minimum-living'> = {
  kind: 'condition',
  id: 'in-minimum-living',
  label: { zh: '纳入最低生活保障范围', en: 'in minimum living support' },
  sentences: ['2.1-4'],
  citations: [
    { sentence: '2.1-4', where: yes(householdMeetsMinimumLiving) },
    { sentence: '2.1-5', where: holds(unattended) },
  ],
  when: any(
    yes(householdMeetsMinimumLiving),
    byReading(unattendedRoute, {
      'own-conditions': never,
      'one-is-due': all(holds(unattended), not(withoutIncome)),
    }),
  ),
};
