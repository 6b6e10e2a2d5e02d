/**
 * A wire of a circuit: twice the number of its gate, plus one where it carries the opposite. So the opposite of a
 * wire costs nothing.
 */
export type Wire = number;

/** The wire that is never on. */
export const LOW: Wire = 0;

/** The wire that is always on. */
export const HIGH: Wire = 1;

/** The opposite of a wire. */
export function opposite(wire: Wire): Wire {
  return wire ^ 1;
}

/** The number of the gate at the end of a wire. */
export function gateOf(wire: Wire): number {
  return wire >> 1;
}

/** Whether the wire carries the opposite of its gate. */
export function isOpposite(wire: Wire): boolean {
  return (wire & 1) === 1;
}

interface Gate {
  readonly left: Wire;
  readonly right: Wire;
}

/**
 * A circuit of conjunctions. Every gate is one `and` of two wires, and equal gates are one gate, so whatever two
 * conditions have in common is worked out once. A gate only looks at gates of lower numbers.
 */
export class Gates {
  /** Gate 0 is the constant; an input has no wires of its own. */
  private readonly gates: (Gate | undefined)[] = [undefined];
  private readonly known = new Map<number, Wire>();

  /** A wire that the outside sets. */
  input(): Wire {
    this.gates.push(undefined);
    return (this.gates.length - 1) * 2;
  }

  /** What a gate joins; `undefined` for the constant and for inputs. */
  at(gate: number): Gate | undefined {
    return this.gates[gate];
  }

  /** On where both are on. */
  and(one: Wire, other: Wire): Wire {
    if (one === other || other === HIGH) return one;
    if (one === HIGH) return other;
    if (one === LOW || other === LOW || one === opposite(other)) return LOW;
    const left = Math.min(one, other);
    const right = Math.max(one, other);
    // Two wires as one number: exact up to 2 ** 26 wires.
    const key = left * 0x400_0000 + right;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.gates.push({ left, right });
    const wire = (this.gates.length - 1) * 2;
    this.known.set(key, wire);
    return wire;
  }

  /** On where at least one is on. */
  or(one: Wire, other: Wire): Wire {
    return opposite(this.and(opposite(one), opposite(other)));
  }

  /** On where every wire is on. */
  all(wires: readonly Wire[]): Wire {
    return wires.reduce((sum, wire) => this.and(sum, wire), HIGH);
  }

  /** On where any wire is on. */
  any(wires: readonly Wire[]): Wire {
    return wires.reduce((sum, wire) => this.or(sum, wire), LOW);
  }
}
