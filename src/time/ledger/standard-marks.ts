import { dayAfter } from '../../calendar/calendar.js';
import type { StandardEntry, StandardId } from '../../policy/standards.js';

/** A day from which standards are others. */
export interface StandardMark {
  readonly on: string;
  readonly standards: readonly StandardId[];
}

/** Every day on which an entry begins, and the day after its last, in order. */
export function marksOf(entries: readonly StandardEntry[]): readonly StandardMark[] {
  const byDay = new Map<string, StandardId[]>();
  const add = (on: string, standard: StandardId): void => {
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
