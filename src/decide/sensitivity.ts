import type { ChildCase } from '../case/dictionary.js';
import { isRecord } from '../input/record.js';
import type { Widened } from '../input/widened.js';
import type { Reading } from '../logic/reading.js';
import type { Ids } from '../policy/policy.js';
import { READINGS, type ReadingId } from '../policy/readings.js';
import { chenzhou } from './assess.js';
import type { AssessContext } from './context/context.js';
import { type Difference, differences } from './differences.js';
import { type EditionCase, type EditionContext, editionIn, engineOf } from './editions.js';
import type { Engine } from './engine.js';
import type { BenefitResult, ResultOf } from './result.js';

/** A contested reading that decides this case: what its other option would change. */
export interface Sensitivity<Id extends string = ReadingId> {
  readonly reading: Id;
  /** The other option, switched alone. */
  readonly option: string;
  readonly changes: readonly Difference[];
}

/** The part of a result that a reading can be said to change: verdicts, amounts, who excludes, and the monthly sum. */
function decided<I extends Ids>({
  categories,
  inDifficulty,
  benefits,
  measures,
  monthly,
}: ResultOf<I>): unknown {
  const shown = new Map<string, unknown>();
  for (const [id, { status, amount, excludedBy }] of Object.entries<BenefitResult<I>>(benefits)) {
    shown.set(id, { status, amount, excludedBy: excludedBy.join(', ') });
  }
  const paid: unknown = Object.fromEntries(shown);
  return { categories, inDifficulty, benefits: paid, measures, monthly };
}

/** What the other options of the given readings, switched one at a time, would change in a case. */
export function sensitivityOf<I extends Ids, Id extends string>(
  engine: Engine<I>,
  readings: readonly Reading<Id>[],
  input: unknown,
  context: unknown,
): readonly Sensitivity<Id>[] {
  const given = isRecord(context) ? context : {};
  const result = engine.assess(input, context);
  const before = decided(result);
  const found: Sensitivity<Id>[] = [];
  for (const reading of readings) {
    for (const option of Object.keys(reading.options)) {
      if (option === result.readings[reading.id]) continue;
      const switched = {
        ...given,
        readings: { ...result.readings, [reading.id]: option },
      };
      const changes = differences(before, decided(engine.assess(input, switched)));
      if (changes.length > 0) found.push({ reading: reading.id, option, changes });
    }
  }
  return found;
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
export function sensitivity(input: ChildCase, context: AssessContext): readonly Sensitivity[];
/** The same of what was read from a file or a request: `unknown`, or typed with every word widened to text. */
export function sensitivity<const Given, const Under>(
  input: Given & Widened<Given, ChildCase>,
  context: Under & Widened<Under, AssessContext>,
): readonly Sensitivity[];
/** The same of the readings of an edition. */
export function sensitivity(input: EditionCase, context: EditionContext): readonly Sensitivity<string>[];
export function sensitivity(input: unknown, context: unknown): readonly Sensitivity<string>[] {
  return sensitivityAny(input, context);
}

/** The readings that decide a case, under whatever the context names. */
export function sensitivityAny(input: unknown, context: unknown): readonly Sensitivity<string>[] {
  const named = editionIn(context);
  return named === undefined
    ? sensitivityOf(chenzhou(), READINGS, input, context)
    : sensitivityUnder(engineOf(named.edition), input, named.context);
}

function sensitivityUnder<I extends Ids>(engine: Engine<I>, input: unknown, context: unknown) {
  return sensitivityOf(engine, engine.policy.readings, input, context);
}
