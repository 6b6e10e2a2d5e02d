import type { Variable } from '../../logic/compiled/variable.js';
import type { Day } from '../../logic/world.js';

/**
 * The age limits of two days in one list, the latest birth first: a child born by a limit has reached it. Compared on
 * 2017-06-01 and 2018-06-01, the 16th birthday is two limits, and who was born between them is 16 on the later day alone.
 */
export class JointAges {
  /** The limits by mark, as ages are judged. */
  readonly day: Day;
  private readonly limits: readonly number[];

  /** @param lastBirth nobody is born after it. */
  constructor(
    private readonly sides: readonly [before: Day, after: Day],
    years: Iterable<number>,
    lastBirth: number,
  ) {
    const limits = [...years].flatMap((age) => sides.flatMap(({ latestBirth }) => latestBirth[age] ?? []));
    this.limits = [...new Set(limits)].filter((limit) => limit < lastBirth).sort((one, other) => other - one);
    this.day = { readings: sides[0].readings, latestBirth: Object.fromEntries(this.limits.entries()) };
  }

  /** The mark of an age on one of the days; -1 where everybody has reached it. */
  markOn(side: 0 | 1, years: number): number {
    const limit = this.sides[side].latestBirth[years];
    return limit === undefined ? -1 : this.limits.indexOf(limit);
  }

  /** The question for the age, asked once for both days. */
  joined(variable: Variable): Variable {
    if (variable.kind !== 'age') return variable;
    return { ...variable, years: [...this.limits.keys()], width: this.limits.length + 1 };
  }
}
