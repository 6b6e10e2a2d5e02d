import { certain } from '../certain.js';
import type { Fact } from '../fact.js';
import type { Slot } from '../slot.js';
import type { Day } from '../world.js';
import { intAt } from './ints.js';
import { noneBit, type Variable } from './variable.js';

/** While any of the facts in `recorded` is known, the fact in `slot`, where unknown, has one of `values`. */
export interface Restriction {
  readonly slot: number;
  readonly recorded: readonly number[];
  readonly values: readonly number[];
}

type BandOf = (value: number, day: Day) => number;

/** The band of a known value. */
export function bander(variable: Variable): BandOf {
  switch (variable.kind) {
    case 'listed': {
      const bandOf = Int32Array.from(variable.bandOf);
      return (value) => intAt(bandOf, value);
    }
    case 'age': {
      const { years } = variable;
      return (value, { latestBirth }) => {
        let band = 0;
        while (band < years.length && value <= certain(latestBirth[certain(years[band])])) band += 1;
        return band;
      };
    }
    case 'place': {
      const { prefixes, signatures } = variable;
      const wanted = prefixes.map(Number);
      const scales = prefixes.map((prefix) => 10 ** (6 - prefix.length));
      const elsewhere = signatures.indexOf(0);
      const none = signatures.indexOf(noneBit(prefixes));
      return (value) => {
        if (value === 0) return none < 0 ? elsewhere : none;
        let signature = 0;
        for (let bit = 0; bit < wanted.length; bit += 1) {
          if (Math.floor(value / certain(scales[bit])) === wanted[bit]) signature |= 1 << bit;
        }
        return signatures.indexOf(signature);
      };
    }
    case 'sum':
      return () => 0;
    case 'reading':
      throw new RangeError('a reading has no value in a row');
  }
}

const allBands = (width: number): number => 2 ** width - 1;

interface BandRestriction {
  readonly variable: number;
  readonly recorded: readonly number[];
  readonly possible: number;
}

/** What is known of one row, band by band. One object serves row after row. */
export class Known {
  /** Per variable its band; -1 where more than one is possible. */
  readonly bands: Int32Array;
  /** Per variable the bands that are possible, one bit each. */
  readonly possible: Int32Array;
  /** The variables that are not as free as they could be: known, or restricted; 32 to a word. */
  readonly bound: Int32Array;
  private readonly slots: Int32Array;
  private readonly full: Int32Array;
  /** Where each variable's list of bands by value begins; -1 where a value's band must be worked out. */
  private readonly lists: Int32Array;
  private readonly bandOfValue: Int32Array;
  private readonly banders: readonly BandOf[];
  private readonly restrictions: readonly BandRestriction[];

  /** @param slotOf where a fact's slot stands in a row. */
  constructor(
    variables: readonly Variable[],
    slotOf: (fact: Fact) => number,
    restrictions: readonly Restriction[],
  ) {
    this.bands = new Int32Array(variables.length);
    this.possible = new Int32Array(variables.length);
    this.bound = new Int32Array((variables.length + 31) >> 5);
    this.slots = Int32Array.from(variables, (variable) => {
      if (variable.kind === 'reading')
        throw new RangeError('readings must be settled before rows are decided');
      return slotOf(variable.fact);
    });
    const bandOfValue: number[] = [];
    this.lists = Int32Array.from(variables, (variable) =>
      variable.kind === 'listed' ? bandOfValue.push(...variable.bandOf) - variable.bandOf.length : -1,
    );
    this.bandOfValue = Int32Array.from(bandOfValue);
    this.banders = variables.map(bander);
    this.full = Int32Array.from(variables, ({ width }) => allBands(width));
    this.restrictions = restrictions.flatMap(({ slot, recorded, values }) => {
      const variable = this.slots.indexOf(slot);
      const asked = variables[variable];
      if (asked?.kind !== 'listed') return [];
      const possible = values.reduce((mask, value) => mask | (1 << certain(asked.bandOf[value])), 0);
      return [{ variable, recorded, possible }];
    });
  }

  /**
   * Reads a row.
   *
   * @param recorded the row without what is only assumed: an assumption does not make a parent one who is not lost.
   */
  read(row: readonly Slot[], day: Day, recorded: readonly Slot[] = row): void {
    const { bands, possible, bound, slots, lists, bandOfValue, full } = this;
    bound.fill(0);
    for (let variable = 0; variable < slots.length; variable += 1) {
      const value = row[intAt(slots, variable)];
      if (value === undefined) {
        bands[variable] = -1;
        possible[variable] = intAt(full, variable);
        continue;
      }
      const list = intAt(lists, variable);
      this.fix(
        variable,
        list >= 0 ? intAt(bandOfValue, list + value) : certain(this.banders[variable])(value, day),
      );
    }
    for (const restriction of this.restrictions) {
      if (intAt(bands, restriction.variable) < 0) this.restrict(restriction, recorded);
    }
  }

  /**
   * Takes the bands of a row that were worked out before, one byte a variable. Which variables are bound is not noted:
   * reducing asks for that, reaching ends does not. Restrictions are left to `narrow`.
   *
   * @param variables whose bands they are; no other variable is asked.
   * @param open the byte of a variable of which no band is known.
   */
  readBands(bytes: Uint8Array, from: number, variables: Int32Array, open: number): void {
    const { bands, possible, full } = this;
    for (let place = 0; place < variables.length; place += 1) {
      const variable = intAt(variables, place);
      const band = bytes[from + place] ?? open;
      if (band === open) {
        bands[variable] = -1;
        possible[variable] = intAt(full, variable);
      } else {
        bands[variable] = band;
        possible[variable] = 1 << band;
      }
    }
  }

  /** Leaves a variable these bands, one bit each. */
  narrow(variable: number, possible: number): void {
    if ((possible & (possible - 1)) === 0) {
      this.fix(variable, 31 - Math.clz32(possible));
    } else {
      this.possible[variable] = possible;
      this.bind(variable);
    }
  }

  /** Sets a variable to one band. */
  fix(variable: number, band: number): void {
    this.bands[variable] = band;
    this.possible[variable] = 1 << band;
    this.bind(variable);
  }

  /** Frees a variable that `fix` had set. */
  free(variable: number): void {
    this.bands[variable] = -1;
    this.possible[variable] = intAt(this.full, variable);
    const word = variable >> 5;
    this.bound[word] = intAt(this.bound, word) & ~(1 << (variable & 31));
  }

  /** Leaves a variable open again, with the bands that it had before `fix`. */
  reopen(variable: number, possible: number): void {
    this.bands[variable] = -1;
    this.possible[variable] = possible;
  }

  private restrict({ variable, recorded, possible }: BandRestriction, row: readonly Slot[]): void {
    let any = false;
    for (const slot of recorded) if (row[slot] !== undefined) any = true;
    if (!any || possible === intAt(this.full, variable)) return;
    this.narrow(variable, possible);
  }

  private bind(variable: number): void {
    const word = variable >> 5;
    this.bound[word] = intAt(this.bound, word) | (1 << (variable & 31));
  }
}
