import { birthDate } from '../case/facts/child.js';
import { educationStage } from '../case/facts/education.js';
import { all, byReading, oneOf, reached, under } from '../logic/expression.js';
import type { Condition } from './kinds.js';
import { compulsoryAge } from './readings.js';

/**
 * 义务教育年龄: 6 reached and under 16 (reading `compulsory-age`).
 *
 * @see 2.3-9
 */
export const ofCompulsoryAge: Condition = {
  kind: 'condition',
  id: 'of-compulsory-age',
  label: { zh: '处于义务教育年龄', en: 'of compulsory school age' },
  sentences: ['2.3-2', '2.3-9'],
  when: all(
    reached(birthDate, 6),
    byReading(compulsoryAge, { 'under-16': under(birthDate, 16), 'under-15': under(birthDate, 15) }),
  ),
};

/**
 * 义务教育阶段: primary or junior.
 *
 * @see 2.3-1
 */
export const inCompulsoryStage: Condition = {
  kind: 'condition',
  id: 'in-compulsory-stage',
  label: { zh: '义务教育阶段', en: 'in the compulsory stage' },
  sentences: ['2.3-1', '2.3-2', '2.3-3'],
  when: oneOf(educationStage, 'primary', 'junior'),
};
