import { certain } from '../../logic/certain.js';
import { FALSE, type Node } from '../../logic/compiled/forest.js';
import { nameOfReading } from '../../logic/compiled/variable.js';
import type { Reading } from '../../logic/reading.js';
import type { Ids } from '../../policy/policy.js';
import type { Space } from '../space/space.js';
import type { Auditor } from './auditor.js';

/** An option that is not in force. */
export interface Switch {
  readonly reading: Reading;
  readonly option: string;
  /** The place of the reading among the variables, and the bands of the option and of the one in force. */
  readonly place: number;
  readonly band: number;
  readonly standing: number;
}

/** Every option that is not in force; how ages are reckoned is no variable, it moves days and not conditions. */
export function switchesOf<I extends Ids>({ policy, judge }: Auditor<I>, space: Space<I>): readonly Switch[] {
  return policy.readings.flatMap((reading) => {
    const place = space.placeOf(nameOfReading(reading));
    if (place === undefined) return [];
    const options = Object.keys(reading.options);
    const standing = options.indexOf(certain(judge.prepared.readings[reading.id]));
    return options.flatMap((option, band) =>
      band === standing ? [] : { reading, option, place, band, standing },
    );
  });
}

/** Diagrams that ask readings, and what becomes of them when some are switched. */
export class Switching<I extends Ids> {
  private readonly bands: ReadonlyMap<number, number>;
  private readonly asked: readonly (readonly number[])[];
  private readonly known = new Map<string, Node>();
  private readonly quiet = new Map<Switch, Node>();

  /** @param universe children outside it do not matter. */
  constructor(
    private readonly space: Space<I>,
    private readonly roots: readonly Node[],
    switches: readonly Switch[],
    private readonly universe: Node,
  ) {
    this.bands = new Map(switches.map(({ place, standing }) => [place, standing]));
    this.asked = roots.map((root) => [...this.bands.keys()].filter((place) => space.asks(root, place)));
  }

  /** Of whom nothing changes when the option is switched alone. */
  quietUnder(one: Switch): Node {
    const known = this.quiet.get(one);
    if (known !== undefined) return known;
    const moved = this.movedBy([one]);
    const quiet = this.space.all(this.universe, this.space.forest.not(moved));
    this.quiet.set(one, quiet);
    return quiet;
  }

  /** Of whom something changes that asks all of the switched readings. */
  movedBy(switched: readonly Switch[]): Node {
    const { space, asked } = this;
    return asked.reduce(
      (any, places, root) =>
        switched.every(({ place }) => places.includes(place))
          ? space.forest.or(
              any,
              space.forest.not(space.same(this.under(root, []), this.under(root, switched))),
            )
          : any,
      FALSE,
    );
  }

  private under(root: number, switched: readonly Switch[]): Node {
    const key = [root, ...switched.map(({ place, band }) => `${place}=${band}`)].join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const node = certain(this.asked[root]).reduce((told, place) => {
      const other = switched.find((one) => one.place === place);
      return this.space.at(told, place, other?.band ?? certain(this.bands.get(place)));
    }, certain(this.roots[root]));
    this.known.set(key, node);
    return node;
  }
}
