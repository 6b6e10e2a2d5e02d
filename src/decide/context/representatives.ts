import type { Fact } from '../../logic/fact.js';
import { valuesOf } from '../../logic/slot.js';
import type { Setting } from './setting.js';

/** More than any standard can be: an amount has at most nine digits before the point. */
const BEYOND_EVERY_STANDARD = 1e12;
const ELSEWHERE = 110101;
const NO_REGISTRATION = 0;

/**
 * The values that stand for all values of an unknown fact. For a day of birth, one day of each span between the age
 * limits; for a division, elsewhere, none, the city, and each county with standards of its own (`divisions`, the city first); for money, nothing
 * and more than any standard, because an amount falls steadily as the income rises.
 */
export function representatives(
  fact: Fact,
  setting: Pick<Setting, 'onSlot' | 'latestBirth'>,
  divisions: readonly number[],
): readonly number[] {
  switch (fact.type) {
    case 'boolean':
      return [0, 1];
    case 'choice':
    case 'grade':
      return valuesOf(fact).map((_, position) => position);
    case 'date':
      return [setting.onSlot, ...Object.values(setting.latestBirth)];
    case 'division':
      return fact.allowsNone
        ? [ELSEWHERE, NO_REGISTRATION, ...divisions]
        : [ELSEWHERE, ...divisions.slice(0, 1)];
    case 'money':
      return [0, BEYOND_EVERY_STANDARD];
    case 'text':
      return [1];
  }
}
