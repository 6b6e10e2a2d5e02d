import { birthDate } from '../case/facts/child.js';
import { care } from '../case/facts/circumstances.js';
import {
  disabilityAutism,
  disabilityHearing,
  disabilityIntellectual,
  disabilityPhysical,
  disabilitySpeech,
  disabilityVisual,
} from '../case/facts/disability.js';
import { all, any, byReading, holds, not, oneOf, under, yes } from '../logic/expression.js';
import { orphan } from './categories.js';
import { child, disabled } from './definition.js';
import type { Benefit } from './kinds.js';
import { zeroToSix } from './readings.js';

/**
 * 0-6岁视力、听力、言语、智力、肢体残疾儿童和孤独症儿童: 手术、康复辅助器具配置和康复训练, step by step free of charge. The kinds
 * count without a certificate; 精神残疾 alone is not among them.
 *
 * @see 2.4-1
 */
export const rehabilitation0To6: Benefit<'rehabilitation-0-6'> = {
  kind: 'benefit',
  id: 'rehabilitation-0-6',
  label: { zh: '0-6岁残疾儿童康复救助', en: 'rehabilitation for disabled children of 0-6' },
  sentences: ['2.4-1'],
  strength: 'progressive',
  unit: null,
  when: all(
    holds(child),
    byReading(zeroToSix, {
      'under-seven': under(birthDate, 7),
      'through-sixth-birthday': under(birthDate, 6),
    }),
    any(
      yes(disabilityVisual),
      yes(disabilityHearing),
      yes(disabilitySpeech),
      yes(disabilityIntellectual),
      yes(disabilityPhysical),
      yes(disabilityAutism),
    ),
  ),
  amount: null,
};

/**
 * “启聪扶贫”聋儿人工耳蜗康复救助.
 *
 * @see 2.4-2
 */
export const cochlearImplant: Benefit<'cochlear-implant'> = {
  kind: 'benefit',
  id: 'cochlear-implant',
  label: { zh: '“启聪扶贫”人工耳蜗康复救助', en: 'cochlear implant programme' },
  sentences: ['2.4-2'],
  strength: 'by-reference',
  unit: null,
  when: all(holds(child), yes(disabilityHearing)),
  amount: null,
};

/**
 * 社会散居残疾孤儿，纳入“残疾孤儿手术康复明天计划”对象范围.
 *
 * @see 2.4-3
 */
export const tomorrowPlan: Benefit<'tomorrow-plan'> = {
  kind: 'benefit',
  id: 'tomorrow-plan',
  label: { zh: '“残疾孤儿手术康复明天计划”', en: 'Tomorrow Plan for disabled orphans' },
  sentences: ['2.4-3'],
  strength: 'due',
  unit: null,
  when: all(holds(orphan), holds(disabled), not(oneOf(care, 'institution'))),
  amount: null,
};

/**
 * 支持儿童福利机构……为社会残疾儿童提供替代照料、养育辅导、康复训练等服务.
 *
 * @see 2.4-4
 */
export const institutionRehabilitation: Benefit<'institution-rehabilitation'> = {
  kind: 'benefit',
  id: 'institution-rehabilitation',
  label: {
    zh: '儿童福利机构面向社会残疾儿童的服务',
    en: 'services of welfare institutions for disabled children outside',
  },
  sentences: ['2.4-4'],
  strength: 'supported',
  unit: null,
  when: all(holds(disabled), not(oneOf(care, 'institution'))),
  amount: null,
};

/**
 * 残疾人康复等服务要优先保障残疾儿童需求.
 *
 * @see 2.4-5
 */
export const priorityRehabilitation: Benefit<'priority-rehabilitation'> = {
  kind: 'benefit',
  id: 'priority-rehabilitation',
  label: { zh: '残疾人康复服务优先', en: 'priority in rehabilitation services' },
  sentences: ['2.4-5'],
  strength: 'supported',
  unit: null,
  when: holds(disabled),
  amount: null,
};

/** The benefits of 2.4, in the order of the text. */
export const REHABILITATION_BENEFITS = [
  rehabilitation0To6,
  cochlearImplant,
  tomorrowPlan,
  institutionRehabilitation,
  priorityRehabilitation,
] as const;
