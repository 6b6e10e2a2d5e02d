import { FALSE, type Node } from '../../logic/compiled/forest.js';
import type { Ids } from '../../policy/policy.js';
import type { Purse, Space } from '../space/space.js';
import { UNITS } from './effects.js';
import type { EffectMoney } from './finding.js';

type MoneyUnit = EffectMoney['unit'];

/** What becomes of a diagram when something happens to every child. */
export type Transform = (node: Node) => Node;

/** What is compared: who, with what money, and what happens. */
export interface Passage {
  readonly domain: Node;
  readonly before: Transform;
  readonly after: Transform;
  /** The money of a household before and after. */
  readonly purses: readonly [before: Purse, after: Purse];
}

/** Where the money of a unit falls (or rises) most, and by how much. */
export interface Extreme {
  readonly unit: MoneyUnit;
  /** Fen, below 0 for a fall. */
  readonly by: number;
  readonly where: Node;
}

/** Where among the children of a domain a rise (`sign` 1) or a fall (-1) is largest; `by` is 0 where there is none. */
export function farthest<I extends Ids>(
  space: Space<I>,
  domain: Node,
  rise: Node,
  sign: 1 | -1,
): Omit<Extreme, 'unit'> {
  const within = space.within(domain, rise);
  const ends = [...space.endsOf(within)].filter((end) => end !== FALSE);
  const by = ends.reduce((most, end) => (space.fenOf(end) * sign > most * sign ? space.fenOf(end) : most), 0);
  return { by, where: space.where(within, (end) => end !== FALSE && space.fenOf(end) === by) };
}

/**
 * Where money falls (`sign` -1) or rises (1) most: by the first unit in which it does so at all, and among the children
 * of whom that is true, most by the units that follow.
 *
 * @returns `undefined` where it does so nowhere.
 */
export function extremeOf<I extends Ids>(
  space: Space<I>,
  { domain, before, after, purses: [was, is] }: Passage,
  sign: 1 | -1,
  units: readonly MoneyUnit[] = UNITS,
): Extreme | undefined {
  let found: Extreme | undefined;
  for (const unit of units) {
    const rise = space.rise(before(space.money(unit, was)), after(space.money(unit, is)));
    const { by, where } = farthest(space, found?.where ?? domain, rise, sign);
    if (by !== 0) found = { unit: found?.unit ?? unit, by: found?.by ?? by, where };
  }
  return found;
}
