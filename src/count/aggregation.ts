import type { ChildCase } from '../case/dictionary.js';
import { type AssessResult, type BenefitStatus, truthIn } from '../decide/result.js';
import { RefusedInput } from '../input/issue.js';
import { daySlot } from '../logic/slot.js';
import type { Truth } from '../logic/truth.js';
import { OFFICE_BENEFITS, OFFICE_MEASURES, office } from '../office/disclose.js';
import { CATEGORY_VERDICTS, DIFFICULTY_VERDICT } from '../policy/verdicts.js';
import { LIVING } from '../time/settle/office-settlement.js';
import { ageBands } from './column-counts.js';
import { GroupTally } from './group-tally.js';
import type { Aggregate, AggregateDisclosure, AggregateKey } from './shown.js';
import { publicGroups } from './suppress.js';

/** How children are grouped and how much is told of the groups. */
export interface AggregateOptions {
  /** Default: by county. */
  readonly by?: readonly AggregateKey[];
  /** Ages in rising order at which a new band begins; default 3, 6, 16 and 18. */
  readonly ages?: readonly number[];
  /** Default `office`: what an office list shows, never a category. */
  readonly disclose?: AggregateDisclosure;
}

const AGES = [3, 6, 16, 18] as const;

const truthOf = (status: BenefitStatus): Truth => (status === 'undetermined' ? null : status === 'entitled');

type Verdicts = readonly (readonly [verdict: string, truth: Truth])[];

function fullVerdicts(result: AssessResult): Verdicts {
  return [...CATEGORY_VERDICTS, DIFFICULTY_VERDICT].map((verdict) => [verdict.id, truthIn(result, verdict)]);
}

function officeVerdicts(result: AssessResult): Verdicts {
  const { living, benefits, measures } = office(result);
  return [
    [LIVING, truthOf(living.status)],
    ...OFFICE_BENEFITS.map((id) => [id, truthOf(benefits[id].status)] as const),
    ...OFFICE_MEASURES.map((id) => [id, measures[id]] as const),
  ];
}

function checked({ by = ['county'], ages = AGES, disclose = 'office' }: AggregateOptions) {
  const isRising = ages.every((age, i) => Number.isInteger(age) && age > (ages[i - 1] ?? 0));
  const wrong = (path: string, message: string) => ({ code: 'unknown-option', path, message }) as const;
  const issues = [
    ...(by.every((key) => ['county', 'age-band'].includes(key))
      ? []
      : [wrong('by', 'by must list county, age-band, or both')]),
    ...(isRising ? [] : [wrong('ages', 'ages must be whole numbers above 0 in rising order')]),
    ...(['full', 'office', 'public'].includes(disclose)
      ? []
      : [wrong('disclose', 'disclose must be full, office or public')]),
  ];
  if (issues.length > 0) throw new RefusedInput(issues);
  return { by: [...by], ages: [...ages], disclose };
}

function compared(one: string | null, other: string | null): number {
  // What is not known stands last.
  const [first, second] = [one ?? '~', other ?? '~'];
  return first === second ? 0 : first < second ? -1 : 1;
}

function inOrder(one: GroupTally, other: GroupTally): number {
  const order = compared(one.county, other.county);
  return order === 0 ? firstAge(one.ageBand) - firstAge(other.ageBand) : order;
}

const firstAge = (band: string | null): number => Number.parseInt(band ?? '999', 10);

/**
 * Counts a register while it streams by: per county and age band how many children there are, of how many each
 * category is true, false or open, and the least and the most that is paid by the month. Nothing of a single child is
 * kept.
 *
 * - `full`: the seven categories and being in difficulty, each with the money of its children.
 * - `office`: what an office list shows, counted, and money by group only. Categories are left out, because 2.0-2 does
 *   not list HIV: money without a category would be HIV.
 * - `public`: the same, but groups of fewer than five children are merged with others, and counts of one to four are
 *   withheld, because neighbours know the one child in a county whom a small number is about.
 *
 * @see 2.0-2
 * @example
 * const child = { birthDate: '2010-01-15', hukouDivision: '431002', hiv: true };
 * const aggregation = new Aggregation({ disclose: 'full' });
 * aggregation.add(child, assess(child, { on: '2017-06-01' }));
 * aggregation.result().groups[0]?.monthly?.min; // '600.00'
 */
export class Aggregation {
  private readonly options: ReturnType<typeof checked>;
  private readonly groups = new Map<string, GroupTally>();
  private refused = 0;

  /** @throws {RefusedInput} where the options are refused. */
  constructor(options: AggregateOptions = {}) {
    this.options = checked(options);
  }

  /** Counts a child: the case, and what `assess` made of it. */
  add(child: ChildCase, result: AssessResult): void {
    const { by, ages, disclose } = this.options;
    const county = by.includes('county') ? (child.hukouDivision ?? null) : null;
    const birth = by.includes('age-band') ? (child.birthDate ?? null) : null;
    const births = [birth === null ? 0 : daySlot(birth)];
    const [band] = ageBands(births, daySlot(result.on), ages);
    const ageBand = typeof band === 'string' ? band : null;
    const key = `${county ?? ''}/${ageBand ?? ''}`;
    const group = this.groups.get(key) ?? new GroupTally(county, ageBand);
    this.groups.set(key, group);
    group.add(disclose === 'full' ? fullVerdicts(result) : officeVerdicts(result), result.monthly);
  }

  /** Counts a row that was refused. */
  addRefused(): void {
    this.refused += 1;
  }

  /** The numbers so far. */
  result(): Aggregate {
    const { disclose, by } = this.options;
    const groups = [...this.groups.values()].sort(inOrder);
    const { refused } = this;
    if (disclose === 'public') return { disclose, by, refused, ...publicGroups(groups) };
    const isTold = disclose === 'full';
    return {
      disclose,
      by,
      refused,
      groups: groups.map((group) => group.shown(isTold)),
      total: GroupTally.sum(groups).shown(isTold),
    };
  }
}
