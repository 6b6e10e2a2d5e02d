import { chenzhou } from '../../decide/assess.js';
import type { AssessContext } from '../../decide/context/context.js';
import type { Widened } from '../../input/widened.js';
import type { Bilingual } from '../../logic/bilingual.js';
import { READINGS, type ReadingId } from '../../policy/readings.js';
import { type Comparable, countAll, loaded } from './compare.js';
import type { CompareOptions } from './compare-options.js';
import type { CompareSummary } from './compared.js';
import { Comparison } from './comparison.js';

/** What one contested reading moves in a register, switched alone. */
export interface Rung extends Pick<CompareSummary, 'total' | 'verdicts'> {
  readonly reading: ReadingId;
  readonly question: Bilingual;
  /** The other option. */
  readonly option: string;
  readonly sentences: readonly string[];
}

/** Children whose money moves or may move. */
const moved = ({ total: { gains, loses, open } }: Rung): number => gains + loses + open;

/** Turns of verdicts, settled and open. */
const turned = ({ verdicts }: Rung): number =>
  verdicts.reduce((sum, { gained, lost, mayTurn }) => sum + gained + lost + mayTurn, 0);

/**
 * Which contested readings move how many children of a register and how much money: `sensitivity` for all of them. Each
 * reading is switched alone from those in force; one that moves nothing for anybody is left out. Those that move the
 * money of most children come first, then those that turn most verdicts.
 *
 * @param register cases, or columns as `assessColumns` takes them.
 * @param context the day (`YYYY-MM-DD`), and where given the standards (yuan as text) and the readings in force.
 * @param options `disclose` `office` (default) decides every child as if `hiv` were false: readings about HIV then move
 * nothing.
 * @throws {RefusedInput} where the context, the option or the columns are refused as a whole.
 * @see 2.1-8
 * @example
 * const child = { birthDate: '2001-06-01', hukouDivision: '431002', street: true, residenceDivision: '431002' };
 * readingLadder([child], { on: '2019-06-01' }).map(({ reading }) => reading).includes('birthday'); // true
 */
export function readingLadder(
  register: Comparable,
  context: AssessContext,
  options?: Pick<CompareOptions, 'disclose'>,
): readonly Rung[];
/** The same of what was read from a file or a request: `unknown`, or typed with every word widened to text. */
export function readingLadder<const Under>(
  register: Comparable,
  context: Under & Widened<Under, AssessContext>,
  options?: Pick<CompareOptions, 'disclose'>,
): readonly Rung[];
export function readingLadder(
  register: Comparable,
  context: AssessContext,
  options: Pick<CompareOptions, 'disclose'> = {},
): readonly Rung[] {
  const children = loaded(register);
  const { readings } = chenzhou().prepare(context);
  const rungs = READINGS.flatMap(({ id, question, sentences, options: all }) =>
    Object.keys(all).flatMap((option): Rung[] => {
      if (option === readings[id]) return [];
      const switched = { ...context, readings: { ...readings, [id]: option } };
      const { total, verdicts } = countAll(children, new Comparison(context, switched, options));
      const rung = { reading: id, question, option, sentences, total, verdicts };
      return moved(rung) + turned(rung) === 0 ? [] : [rung];
    }),
  );
  return rungs.sort((one, other) => {
    const money = moved(other) - moved(one);
    return money === 0 ? turned(other) - turned(one) : money;
  });
}
