import { birthDate, orphanAtEighteen } from '../case/facts/child.js';
import { educationContinuousSinceEighteen, educationEnrolled } from '../case/facts/education.js';
import { all, holds, reached, yes } from '../logic/expression.js';
import { local } from './definition.js';
import type { Condition } from './kinds.js';

/**
 * 孤儿成年后仍在校就读的: was an orphan on turning 18, is of age, and still goes to school, without a break since then.
 *
 * @see 2.3-5
 */
export const adultOrphan: Condition = {
  kind: 'condition',
  id: 'adult-orphan',
  label: { zh: '孤儿成年后仍在校就读', en: 'orphan who is of age and still at school' },
  sentences: ['2.3-5'],
  when: all(
    holds(local),
    reached(birthDate, 18),
    yes(orphanAtEighteen),
    yes(educationEnrolled),
    yes(educationContinuousSinceEighteen),
  ),
};
