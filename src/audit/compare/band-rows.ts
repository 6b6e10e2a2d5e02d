import { type BitPlane, fenAt, isOn, itemAt, wordAt } from '../../columns/bits.js';
import { UNKNOWN } from '../../columns/cells.js';
import { NO_DAY } from '../../columns/fact-column.js';
import type { Register } from '../../columns/register.js';
import { certain } from '../../logic/certain.js';
import { bander, type Known } from '../../logic/compiled/known.js';
import type { Variable } from '../../logic/compiled/variable.js';
import type { Fact } from '../../logic/fact.js';
import type { Day } from '../../logic/world.js';
import type { Ids } from '../../policy/policy.js';
import type { JointRules } from './joint-rules.js';

/** How many rows are read at a time. */
const BLOCK = 1024;

/** No band: the fact is not known. */
const OPEN = 255;

/** Reads the bands of one variable, for as many rows from `start` on as there are. */
type Fill = (into: Uint8Array, start: number, count: number) => void;

/** A fact of which, where it is open and another of the planes is recorded, these bands are left. */
interface Restricted {
  readonly place: number;
  readonly number: number;
  readonly possible: number;
  readonly planes: readonly BitPlane[];
}

/**
 * The rows of a register as bands, a block at a time: only the facts that the diagrams ask are fetched, column by
 * column, and no row of slots is made.
 */
export class BandRows {
  private readonly width: number;
  private readonly bands: Uint8Array;
  private readonly fills: readonly Fill[];
  private start = 0;
  private end = 0;

  /** Which variables are fetched, rising. */
  private readonly fetched: Int32Array;
  private readonly restricted: readonly Restricted[];

  /**
   * @param isAsked whether the diagrams ask the variable of this number.
   * @param fixed a fact that has this slot in every row, whatever is recorded.
   */
  constructor(
    private readonly register: Register,
    private readonly known: Known,
    {
      flat: { variables },
      ages: { day },
      rules: { restrictions, facts },
    }: Pick<JointRules<Ids>, 'flat' | 'ages' | 'rules'>,
    isAsked: (variable: number) => boolean,
    fixed: { readonly fact: Fact; readonly slot: number } | null,
  ) {
    this.fetched = Int32Array.from(variables.keys()).filter(isAsked);
    this.width = this.fetched.length;
    this.bands = new Uint8Array(this.width * BLOCK);
    const factOf = (variable: Variable): Fact | null => (variable.kind === 'reading' ? null : variable.fact);
    this.fills = Array.from(this.fetched, (number, place) => {
      const variable = certain(variables[number]);
      return fixed !== null && factOf(variable) === fixed.fact
        ? this.always(place, bander(variable)(fixed.slot, day))
        : this.fillOf(variable, place, day);
    });
    this.restricted = restrictions.flatMap(({ slot, recorded, values }) => {
      const number = variables.findIndex((variable) => factOf(variable) === facts[slot]);
      const place = this.fetched.indexOf(number);
      const variable = variables[number];
      if (place < 0 || variable?.kind !== 'listed') return [];
      const possible = values.reduce((mask, value) => mask | (1 << certain(variable.bandOf[value])), 0);
      const planes = recorded.map((one) => register.known(certain(facts[one])));
      return [{ place, number, possible, planes }];
    });
  }

  /** Puts a row into `known`. */
  read(row: number): void {
    if (row < this.start || row >= this.end) this.fetch(row);
    const { known, bands, width } = this;
    const from = (row - this.start) * width;
    known.readBands(bands, from, this.fetched, OPEN);
    for (const { place, number, possible, planes } of this.restricted) {
      if (bands[from + place] !== OPEN) continue;
      for (const plane of planes) {
        if (!isOn(plane, row)) continue;
        known.narrow(number, possible);
        break;
      }
    }
  }

  private fetch(row: number): void {
    // Whole words of 32 rows.
    this.start = row - (row % BLOCK);
    this.end = Math.min(this.start + BLOCK, this.register.rows);
    for (const fill of this.fills) fill(this.bands, this.start, this.end - this.start);
  }

  private always(place: number, band: number): Fill {
    const { width } = this;
    return (into, _start, count) => {
      for (let i = 0; i < count; i += 1) into[i * width + place] = band;
    };
  }

  private fillOf(variable: Variable, place: number, day: Day): Fill {
    if (variable.kind === 'reading') throw new RangeError('readings must be settled before rows are read');
    const { width } = this;
    const column = this.register.column(variable.fact);
    if (column === undefined) return this.always(place, OPEN);
    const bandOf = bander(variable);
    switch (column.kind) {
      case 'values': {
        const bandsOf = column.planes.map((_, value) => bandOf(value, day));
        return (into, start, count) => {
          for (let i = 0; i < count; i += 1) into[i * width + place] = OPEN;
          const words = (count + 31) >>> 5;
          for (let value = 0; value < bandsOf.length; value += 1) {
            const band = bandsOf[value] ?? OPEN;
            const plane = itemAt(column.planes, value);
            for (let word = 0; word < words; word += 1) {
              for (let bits = wordAt(plane, (start >>> 5) + word); bits !== 0; bits &= bits - 1)
                into[(word * 32 + 31 - Math.clz32(bits & -bits)) * width + place] = band;
            }
          }
        };
      }
      case 'days': {
        // Who is born by the limit has reached it; the limits fall.
        const limits =
          variable.kind === 'age' ? variable.years.map((mark) => certain(day.latestBirth[mark])) : [];
        return (into, start, count) => {
          for (let i = 0; i < count; i += 1) {
            const birth = wordAt(column.days, start + i);
            let band = 0;
            while (band < limits.length && birth <= (limits[band] ?? 0)) band += 1;
            into[i * width + place] = birth === NO_DAY ? OPEN : band;
          }
        };
      }
      case 'divisions': {
        const bandsOf = column.values.map((value) => bandOf(value, day));
        return (into, start, count) => {
          for (let i = 0; i < count; i += 1) {
            const division = wordAt(column.places, start + i);
            into[i * width + place] = division === UNKNOWN ? OPEN : (bandsOf[division] ?? OPEN);
          }
        };
      }
      case 'fen':
        return (into, start, count) => {
          for (let i = 0; i < count; i += 1)
            into[i * width + place] = fenAt(column.fen, start + i) === UNKNOWN ? OPEN : 0;
        };
    }
  }
}
