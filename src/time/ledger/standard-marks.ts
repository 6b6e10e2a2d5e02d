import { dayAfter } from '../../calendar/calendar.js';
import type { StandardEntry } from '../../money/standard.js';

/** A day from which standards are others. */
export interface StandardMark<Standard extends string> {
  readonly on: string;
  readonly standards: readonly Standard[];
}

/** Every day on which an entry begins, and the day after its last, in order. */
export function marksOf<Standard extends string>(
  entries: readonly StandardEntry<Standard>[],
): readonly StandardMark<Standard>[] {
  const byDay = new Map<string, Standard[]>();
  const add = (on: string, standard: Standard): void => {
    const standards = byDay.get(on) ?? [];
    if (!standards.includes(standard)) byDay.set(on, [...standards, standard]);
  };
  for (const { standard, from, until } of entries) {
    add(from, standard);
    // No day is written after the last one that has four digits for its year.
    if (typeof until === 'string' && until < '9999-12-31') add(dayAfter(until), standard);
  }
  const marks = [...byDay].map(([on, standards]) => ({ on, standards }));
  return marks.sort((one, other) => (one.on < other.on ? -1 : 1));
}
