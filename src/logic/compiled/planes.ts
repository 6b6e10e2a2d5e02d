import { certain } from '../certain.js';
import type { Fact } from '../fact.js';
import { HIGH, LOW, opposite, type Wire } from '../gates.js';
import type { PlaneInputs, Planes } from '../planes.js';
import type { Flat } from './flat.js';
import { type Node, TRUE } from './forest.js';
import { intAt } from './ints.js';
import { bander } from './known.js';
import type { Variable } from './variable.js';

/** While any of the facts in `recorded` is, `fact`, where unknown, has one of `values`; an assumption never counts as recorded. */
export interface PlaneRestriction {
  readonly fact: Fact;
  readonly recorded: readonly Fact[];
  readonly values: readonly number[];
}

/** The children of whom it is known that the variable is in each band. */
function knownBands(inputs: PlaneInputs, variable: Variable): readonly Wire[] {
  const { gates } = inputs;
  const bands = Array.from({ length: variable.width }, (_, band) => band);
  switch (variable.kind) {
    case 'listed':
      return bands.map((band) =>
        gates.any(
          variable.bandOf.flatMap((of, position) =>
            of === band ? inputs.value(variable.fact, position) : [],
          ),
        ),
      );
    case 'age': {
      const reached = variable.years.map((years) => inputs.reached(variable.fact, years));
      const known = inputs.complete ? HIGH : inputs.known(variable.fact);
      // The band is how many of the ages have been reached.
      return bands.map((band) =>
        gates.all([known, reached[band - 1] ?? HIGH, opposite(reached[band] ?? LOW)]),
      );
    }
    case 'place': {
      const bandOf = bander(variable);
      return bands.map((band) =>
        inputs.passes(
          variable.fact,
          `band ${band} of ${variable.prefixes.join()}`,
          (code) => bandOf(code, { readings: {}, latestBirth: {} }) === band,
        ),
      );
    }
    case 'sum':
    case 'reading':
      throw new RangeError(`no condition asks ${variable.name}`);
  }
}

/** The children of whom each band is out of the question: another is known, or what else is recorded excludes it. */
function excludedBands(
  inputs: PlaneInputs,
  variable: Variable,
  restrictions: readonly PlaneRestriction[],
): readonly Wire[] {
  const { gates } = inputs;
  const known = knownBands(inputs, variable);
  return known.map((_, band) => {
    const others = known.filter((_wire, other) => other !== band);
    const barred = restrictions.flatMap(({ fact, recorded, values }) => {
      if (variable.kind !== 'listed' || variable.fact !== fact) return [];
      if (values.some((value) => variable.bandOf[value] === band)) return [];
      // Where the fact itself is known, the restriction says nothing: the row was refused if it is broken.
      const any = gates.any(recorded.map((other) => inputs.recorded(other)));
      return gates.and(any, opposite(inputs.known(fact)));
    });
    return gates.any([...others, ...barred]);
  });
}

/**
 * Draws compiled conditions as a circuit over bit planes, exact under unknowns: a node holds for a child if and only if
 * every band that is possible leads to a node that holds, because each fact stands once on a path.
 *
 * @param roots conditions: diagrams that end in true and false only.
 */
export function exactPlanes(
  flat: Flat,
  roots: readonly Node[],
  inputs: PlaneInputs,
  restrictions: readonly PlaneRestriction[],
): readonly Planes[] {
  const { gates, complete } = inputs;
  const drawn = new Map<Node, Planes>();
  const wires = new Map<number, readonly Wire[]>();
  const bandsOf = (variable: number): readonly Wire[] => {
    const known = wires.get(variable);
    if (known !== undefined) return known;
    const asked = certain(flat.variables[variable]);
    const bands = complete ? knownBands(inputs, asked) : excludedBands(inputs, asked, restrictions);
    wires.set(variable, bands);
    return bands;
  };
  const draw = (node: Node): Planes => {
    if (node < 0) return node === TRUE ? { yes: HIGH, no: LOW } : { yes: LOW, no: HIGH };
    const known = drawn.get(node);
    if (known !== undefined) return known;
    const first = intAt(flat.first, node);
    const bands = bandsOf(intAt(flat.variableOf, node));
    const kids = bands.map((_, band) => draw(intAt(flat.kids, first + band)));
    const holding = (side: 'yes' | 'no'): Wire =>
      gates.all(bands.map((excluded, band) => gates.or(excluded, certain(kids[band])[side])));
    const planes = complete ? chosen(inputs, bands, kids) : { yes: holding('yes'), no: holding('no') };
    drawn.set(node, planes);
    return planes;
  };
  return roots.map(draw);
}

/** Where everything is known, the kid of the band that is known. */
function chosen(inputs: PlaneInputs, bands: readonly Wire[], kids: readonly Planes[]): Planes {
  const { gates } = inputs;
  const yes = gates.any(bands.map((here, band) => gates.and(here, certain(kids[band]).yes)));
  return { yes, no: opposite(yes) };
}
