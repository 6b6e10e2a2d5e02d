import { householdInHardship, householdRegisteredPoor } from '../case/facts/household.js';
import { any, holds, yes } from '../logic/expression.js';
import type { Condition } from './kinds.js';
import { destitute, inMinimumLiving } from './livelihood.js';

/**
 * 家庭经济困难: recorded as such, or in minimum living support, or registered poor, or the child is destitute.
 *
 * @see 2.3-1
 */
export const hardship: Condition = {
  kind: 'condition',
  id: 'hardship',
  label: { zh: '家庭经济困难', en: 'economic hardship' },
  sentences: ['2.2-1', '2.3-1', '2.3-3'],
  when: any(yes(householdInHardship), holds(inMinimumLiving), yes(householdRegisteredPoor), holds(destitute)),
};
