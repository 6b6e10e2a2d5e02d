import { valuesOf } from '../logic/slot.js';
import { father } from './facts/parents.js';

/** The statuses of a lost parent: 死亡, 被宣告失踪, 查找不到. Such a parent has no other facts. */
export const LOST_STATUSES = ['deceased', 'declared-missing', 'unidentified'] as const;

const STATUSES = valuesOf(father.status);
const isLost = (status: string | number): boolean => LOST_STATUSES.some((lost) => lost === status);

/** The slot values of a lost parent's status. */
export const LOST: readonly number[] = STATUSES.flatMap((status, slot) => (isLost(status) ? [slot] : []));

/** The slot values of a parent's status who is not lost. */
export const PRESENT: readonly number[] = STATUSES.flatMap((status, slot) => (isLost(status) ? [] : [slot]));
