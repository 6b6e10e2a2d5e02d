import { readerOf } from '../../case/read.js';
import { certain } from '../../logic/certain.js';
import type { Node } from '../../logic/compiled/forest.js';
import type { CaseValue } from '../../logic/wording.js';
import type { Happening } from '../../policy/audit/agenda.js';
import type { Ids } from '../../policy/policy.js';
import type { Facts } from '../space/children.js';
import type { Space } from '../space/space.js';
import type { Auditor } from './auditor.js';
import type { Passage, Transform } from './extremes.js';

/** What children pass through: an event, a birthday, the line of a means test. */

/** A diagram told of children whose facts have these values. */
export function settingTo<I extends Ids>(
  space: Space<I>,
  sets: Readonly<Record<string, CaseValue>>,
): Transform {
  const fixed = Object.entries(sets).flatMap(([path, value]) => {
    const place = space.placeOf(path);
    const variable = place === undefined ? undefined : space.variables[place];
    if (place === undefined || variable === undefined || variable.kind === 'reading') return [];
    const slot = readerOf(variable.fact)(value);
    return variable.kind === 'sum' || typeof slot !== 'number'
      ? []
      : [{ place, band: space.bandOf(place, slot) }];
  });
  return (node) => fixed.reduce((told, { place, band }) => space.at(told, place, band), node);
}

/** The passage of an event. */
export function happening<I extends Ids>(
  { space, plausible, purse }: Auditor<I>,
  { from, sets }: Happening,
): Passage {
  const after = settingTo(space, sets);
  return {
    domain: space.all(plausible, space.condition(from), after(plausible)),
    before: (node) => node,
    after,
    purses: [purse, purse],
  };
}

/** A birthday on which an age is reached that the rules ask about. */
export interface Birthday {
  /** Full years that are reached. */
  readonly years: number;
  readonly passage: Passage;
  /** The facts of a child that turn: the day of birth, and what is settled on that day. */
  readonly sets: (child: Facts) => Readonly<Record<string, CaseValue>>;
  /** The child on the day before. */
  readonly eve: (child: Facts) => Facts;
}

/** The birthdays at which something may change. */
export function birthdays<I extends Ids>(auditor: Auditor<I>): readonly Birthday[] {
  const { space, children, plausible, purse, policy, agenda } = auditor;
  const birth = policy.birth.path;
  const place = certain(space.placeOf(birth));
  const years = auditor.engine.years;
  return years.flatMap((age): Birthday[] => {
    const mark = space.ages.markOn(0, age);
    if (mark < 0) return [];
    const ties = agenda.ties.filter((tie) => tie.age === age);
    const before: Transform = (node) => space.at(node, place, mark);
    const grown: Transform = (node) => space.at(node, place, mark + 1);
    const after = ties.reduce<Transform>((rest, { fact, is }) => {
      const [no, yes] = [settingTo(space, { [fact.path]: false }), settingTo(space, { [fact.path]: true })];
      return (node) => space.forest.choose(before(space.condition(is)), rest(yes(node)), rest(no(node)));
    }, grown);
    const day = children.turning(mark + 1);
    const eve = (child: Facts): Facts => new Map([...child, [birth, day.before]]);
    return [
      {
        years: age,
        passage: { domain: before(plausible), before, after, purses: [purse, purse] },
        eve,
        sets: (child) => {
          const settled = ties.map(
            ({ fact, is }) => [fact.path, children.must(space.condition(is), eve(child))] as const,
          );
          return Object.fromEntries<CaseValue>([
            [birth, day.after],
            ...settled.filter(([path, value]) => child.get(path) !== value),
          ]);
        },
      },
    ];
  });
}

/** Where a diagram holds before and another does not after. */
export function ceasing<I extends Ids>(
  space: Space<I>,
  { domain, before, after }: Passage,
  node: Node,
): Node {
  return space.all(domain, before(node), space.forest.not(after(node)));
}
