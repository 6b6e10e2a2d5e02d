import type { ChildCase } from '../case/dictionary.js';
import { READINGS, type ReadingId } from '../policy/readings.js';
import { chenzhou } from './assess.js';
import type { AssessContext } from './context/context.js';
import { type Difference, differences } from './differences.js';
import type { AssessResult } from './result.js';

/** A contested reading that decides this case: what its other option would change. */
export interface Sensitivity {
  readonly reading: ReadingId;
  /** The other option, switched alone. */
  readonly option: string;
  readonly changes: readonly Difference[];
}

/** The part of a result that a reading can be said to change: verdicts, amounts, who excludes, and the monthly sum. */
function decided({ categories, inDifficulty, benefits, measures, monthly }: AssessResult): unknown {
  const shown = new Map<string, unknown>();
  for (const [id, { status, amount, excludedBy }] of Object.entries(benefits)) {
    shown.set(id, { status, amount, excludedBy: excludedBy.join(', ') });
  }
  const paid: unknown = Object.fromEntries(shown);
  return { categories, inDifficulty, benefits: paid, measures, monthly };
}

/**
 * Lists the contested readings whose other option, switched alone, would change a verdict, an amount, what excludes a
 * benefit, or the monthly sum, and what each would change.
 *
 * @param input what is recorded about the child.
 * @param context the day, the standards and the readings in force, from which one at a time is switched.
 * @throws {RefusedInput} as `assess` does.
 * @see 2.1-8
 * @example
 * const child = { birthDate: '2001-06-01', hukouDivision: '431002', street: true, residenceDivision: '431002' };
 * sensitivity(child, { on: '2019-06-01' }).map(({ reading }) => reading); // ['birthday']
 */
export function sensitivity(input: ChildCase, context: AssessContext): readonly Sensitivity[] {
  const assessor = chenzhou();
  const result = assessor.assess(input, context);
  const before = decided(result);
  const found: Sensitivity[] = [];
  for (const reading of READINGS) {
    for (const option of Object.keys(reading.options)) {
      if (option === result.readings[reading.id]) continue;
      const switched = { ...context, readings: { ...result.readings, [reading.id]: option } };
      const changes = differences(before, decided(assessor.assess(input, switched)));
      if (changes.length > 0) found.push({ reading: reading.id, option, changes });
    }
  }
  return found;
}
