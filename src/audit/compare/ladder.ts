import type { EditionCase } from '../../case/edition-dictionaries.js';
import { chenzhou } from '../../decide/assess.js';
import type { AssessContext } from '../../decide/context/context.js';
import { checkOptions } from '../../input/options.js';
import type { Widened } from '../../input/widened.js';
import type { Bilingual } from '../../logic/bilingual.js';
import { DISCLOSURES } from '../../office/disclosure.js';
import { withRenderings } from '../../office/rendered.js';
import { READINGS, type ReadingId } from '../../policy/readings.js';
import { type Comparable, countAll, type Loaded, loaded } from './compare.js';
import type { CompareOptions } from './compare-options.js';
import type { ComparedCount, ComparedGroup, CompareSummary, MoneyOfGroup } from './compared.js';
import { Comparison } from './comparison.js';
import { ladderMarkdown, ladderTable } from './render-questions.js';

/** What one contested reading moves in a register, switched alone. */
export interface Rung extends Pick<CompareSummary, 'disclose' | 'total' | 'verdicts'> {
  readonly reading: ReadingId;
  readonly question: Bilingual;
  /** The other option. */
  readonly option: string;
  readonly sentences: readonly string[];
}

/** A number that the public is not told counts as one: it is not 0. */
const atLeast = (count: ComparedCount): number => count ?? 1;

const movedIn = ({ gains, loses, open }: MoneyOfGroup): number =>
  atLeast(gains) + atLeast(loses) + atLeast(open);

const byPeriods = (total: ComparedGroup): readonly MoneyOfGroup[] => [total, total.yearly, total.semester];

/** Children whose money moves or may move. */
const moved = ({ total }: Rung): number => byPeriods(total).reduce((sum, of) => sum + movedIn(of), 0);

/** Turns of verdicts, settled and open. */
const turned = ({ verdicts }: Rung): number =>
  verdicts.reduce(
    (sum, { gained, lost, mayTurn }) => sum + atLeast(gained) + atLeast(lost) + atLeast(mayTurn),
    0,
  );

const ORDER = [(rung: Rung): number => movedIn(rung.total), moved, turned];

/** A reading switched alone, and the register under it. */
interface Switched {
  readonly rung: Omit<Rung, 'disclose' | 'total' | 'verdicts'>;
  readonly comparison: Comparison;
}

const OPTIONS = { disclose: DISCLOSURES } as const;

/** Switches every contested reading alone, while a register streams by. */
export class ReadingLadder {
  private readonly switched: readonly Switched[];

  /** @throws {RefusedInput} where the context or the option is refused. */
  constructor(context: AssessContext, options: Pick<CompareOptions, 'disclose'> = {}) {
    checkOptions(options, OPTIONS);
    const { readings } = chenzhou().prepare(context);
    this.switched = READINGS.flatMap(({ id, question, sentences, options: all }) =>
      Object.keys(all)
        .filter((option) => option !== readings[id])
        .map((option): Switched => {
          const after = { ...context, readings: { ...readings, [id]: option } };
          const rung = { reading: id, question, option, sentences };
          return { rung, comparison: new Comparison(context, after, options) };
        }),
    );
  }

  /** Counts a case under every option. */
  add(child: EditionCase): void {
    const checked = this.switched[0]?.comparison.check(child);
    if (checked === undefined) return;
    for (const { comparison } of this.switched) comparison.countChecked(checked);
  }

  /** Counts all children of a register under every option. */
  addAll(children: Loaded): void {
    for (const { comparison } of this.switched) countAll(children, comparison);
  }

  /** How many confidential cases are in no number. */
  get confidential(): ComparedCount {
    return this.switched[0]?.comparison.summary().confidential ?? null;
  }

  /** The readings that move anything for anybody, those first that move the monthly money of most children. */
  get rungs(): readonly Rung[] {
    const rungs = this.switched.flatMap(({ rung, comparison }): Rung[] => {
      const { disclose, total, verdicts } = comparison.summary();
      const whole = { ...rung, disclose, total, verdicts };
      return moved(whole) + turned(whole) === 0 ? [] : [whole];
    });
    return rungs.sort((one, other) =>
      ORDER.reduce((order, measure) => (order === 0 ? measure(other) - measure(one) : order), 0),
    );
  }
}

/**
 * Which contested readings move how many children of a register and how much money: `sensitivity` for all of them. Each
 * reading is switched alone from those in force; one that moves nothing for anybody is left out. Those that move the
 * monthly money of most children come first, then those that move other money, then those that turn most verdicts.
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
  checkOptions(options, OPTIONS);
  const children = loaded(register);
  const counted = (disclose: CompareOptions['disclose']): ReadingLadder => {
    const ladder = new ReadingLadder(context, disclose === undefined ? {} : { disclose });
    ladder.addAll(children);
    return ladder;
  };
  const ladder = counted(options.disclose);
  return withRenderings([...ladder.rungs], () => {
    const shown = options.disclose === 'full' ? counted('office') : ladder;
    const { rungs, confidential } = shown;
    return {
      text: (lang) => ladderTable(rungs, { lang, confidential }),
      markdown: (lang) => ladderMarkdown(rungs, { lang, confidential }),
    };
  });
}
