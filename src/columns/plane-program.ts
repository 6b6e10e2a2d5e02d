import { type Gates, gateOf, isOpposite, LOW, type Wire } from '../logic/gates.js';
import { type BitPlane, itemAt, wordAt } from './bits.js';

/** Words that are worked on at a time: few enough for all planes in hand to stay in a near cache. */
export const BLOCK = 512;

/** Works out one block: `count` words, a multiple of four, from word `start` on. */
export type RunBlock = (start: number, count: number) => void;

/** A plane that a program reads or writes. */
export interface Bound {
  readonly plane: BitPlane;
  /** Whether it holds one block only, so that every block begins at its first word. */
  readonly blockOnly: boolean;
}

type Operation = 'both' | 'first-only' | 'neither' | 'copy';

interface PlaneStep {
  readonly operation: Operation;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

type Loop = (to: BitPlane, left: BitPlane, right: BitPlane, count: number) => void;

/** Four words a turn: 1.5 ns a word instead of 2.2. */
const LOOPS: Readonly<Record<Operation, Loop>> = {
  both: (to, left, right, count) => {
    for (let i = 0; i < count; i += 4) {
      to[i] = wordAt(left, i) & wordAt(right, i);
      to[i + 1] = wordAt(left, i + 1) & wordAt(right, i + 1);
      to[i + 2] = wordAt(left, i + 2) & wordAt(right, i + 2);
      to[i + 3] = wordAt(left, i + 3) & wordAt(right, i + 3);
    }
  },
  'first-only': (to, left, right, count) => {
    for (let i = 0; i < count; i += 4) {
      to[i] = wordAt(left, i) & ~wordAt(right, i);
      to[i + 1] = wordAt(left, i + 1) & ~wordAt(right, i + 1);
      to[i + 2] = wordAt(left, i + 2) & ~wordAt(right, i + 2);
      to[i + 3] = wordAt(left, i + 3) & ~wordAt(right, i + 3);
    }
  },
  neither: (to, left, right, count) => {
    for (let i = 0; i < count; i += 4) {
      to[i] = ~(wordAt(left, i) | wordAt(right, i));
      to[i + 1] = ~(wordAt(left, i + 1) | wordAt(right, i + 1));
      to[i + 2] = ~(wordAt(left, i + 2) | wordAt(right, i + 2));
      to[i + 3] = ~(wordAt(left, i + 3) | wordAt(right, i + 3));
    }
  },
  copy: (to, left) => to.set(left),
};

function reachable(gates: Gates, outputs: readonly Wire[]): readonly number[] {
  const found = new Set<number>(outputs.map(gateOf));
  for (const gate of found) {
    const joined = gates.at(gate);
    if (joined !== undefined) found.add(gateOf(joined.left)).add(gateOf(joined.right));
  }
  return [...found].sort((one, other) => one - other);
}

/**
 * A circuit as a list of steps over planes, block by block: an interpreter, so nothing is generated at run time. Its
 * outputs must not be opposite wires, as those that a mask was joined to never are.
 */
export class PlaneProgram {
  /** The inputs that matter, in the order in which `bind` takes them: places in the list that was given. */
  readonly inputs: readonly number[];
  private readonly steps: readonly PlaneStep[];
  private readonly scratch: number;

  /** @param inputs all inputs of the circuit. @param outputs what is asked of it. */
  constructor(gates: Gates, inputs: readonly Wire[], outputs: readonly Wire[]) {
    const order = reachable(gates, outputs);
    const places: number[] = [];
    const needed = new Set(order);
    this.inputs = inputs.flatMap((wire, index) => (needed.has(gateOf(wire)) ? [index] : []));
    this.inputs.forEach((index, place) => {
      places[gateOf(itemAt(inputs, index))] = place;
    });

    // An output's own plane holds its gate; a second output of the same gate is a copy.
    const copies: PlaneStep[] = [];
    outputs.forEach((wire, index) => {
      const to = this.inputs.length + index;
      const place = places[gateOf(wire)];
      if (wire === LOW) return;
      if (place === undefined) places[gateOf(wire)] = to;
      else copies.push({ operation: 'copy', to, left: place, right: place });
    });

    const lastUse = new Map<number, number>();
    for (const gate of order) {
      const joined = gates.at(gate);
      if (joined !== undefined) lastUse.set(gateOf(joined.left), gate).set(gateOf(joined.right), gate);
    }
    const firstScratch = this.inputs.length + outputs.length;
    const free: number[] = [];
    let scratch = 0;
    const steps: PlaneStep[] = [];
    for (const gate of order) {
      const joined = gates.at(gate);
      if (joined === undefined) continue;
      const [one, other] = isOpposite(joined.left)
        ? [joined.right, joined.left]
        : [joined.left, joined.right];
      const left = itemAt(places, gateOf(one));
      const right = itemAt(places, gateOf(other));
      // The plane of what is used here for the last time is free for the result at once.
      if (lastUse.get(gateOf(one)) === gate && left >= firstScratch) free.push(left);
      if (lastUse.get(gateOf(other)) === gate && right >= firstScratch) free.push(right);
      let to = places[gate];
      if (to === undefined) {
        to = free.pop() ?? firstScratch + scratch++;
        places[gate] = to;
      }
      const operation = isOpposite(one) ? 'neither' : isOpposite(other) ? 'first-only' : 'both';
      steps.push({ operation, to, left, right });
    }
    this.steps = [...steps, ...copies];
    this.scratch = scratch;
  }

  /** Joins the program to planes: one per input in the order of `inputs`, one per output; outputs begin empty. */
  bind(inputs: readonly Bound[], outputs: readonly Bound[]): RunBlock {
    const scratch = Array.from({ length: this.scratch }, () => ({
      plane: new Int32Array(BLOCK),
      blockOnly: true,
    }));
    const bound = [...inputs, ...outputs, ...scratch];
    const { steps } = this;
    return (start, count) => {
      const end = start + count;
      const views = bound.map(({ plane, blockOnly }) =>
        blockOnly ? plane.subarray(0, count) : plane.subarray(start, end),
      );
      for (const { operation, to, left, right } of steps) {
        LOOPS[operation](itemAt(views, to), itemAt(views, left), itemAt(views, right), count);
      }
    };
  }
}
