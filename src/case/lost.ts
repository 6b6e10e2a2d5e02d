import { valuesOf } from '../logic/slot.js';
import { father } from './facts/parents.js';

const positionsOf = (...statuses: readonly string[]): readonly number[] =>
  statuses.map((status) => valuesOf(father.status).indexOf(status));

/** The slot values of a lost parent's status: 死亡, 宣告失踪, 查找不到. */
export const LOST = positionsOf('deceased', 'declared-missing', 'unidentified');

/** The slot values of a parent's status who is not lost. */
export const PRESENT = positionsOf('living', 'out-of-contact');
