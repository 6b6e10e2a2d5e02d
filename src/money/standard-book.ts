import { moneySlot } from '../logic/slot.js';
import type { StandardEntry, UsedStandard } from './standard.js';
import { STANDARD_KINDS, type StandardId } from './standard-ids.js';

/** The division whose entry stands in for a county that has none of its own. */
export const CITY = 431000;

/** What a standard comes to for one county on one day. */
export interface Figure {
  /** Amount or ratio as given; `null` where nobody gave one. */
  readonly amount: string | null;
  /** The entry it came from; `null` where the text itself says it (a floor) or nobody gave one. */
  readonly entry: StandardEntry | null;
}

const FLOORS = new Map<StandardId, string>();
for (const kind of STANDARD_KINDS) if (kind.floor !== null) FLOORS.set(kind.id, kind.floor.amount);

const keyOf = (id: StandardId, rural: boolean | null, division: number): string =>
  `${id}/${rural ?? ''}/${division}`;

/** The standards in force on one day, ready to be looked up by county, with the city as fallback. */
export class StandardBook {
  /** The entries in force on the day, in a fixed order, so that the order in which they were given is no matter. */
  readonly inForce: readonly StandardEntry[];
  /** The counties that have an entry of their own, beside the city. */
  readonly counties: readonly number[];
  private readonly byKey = new Map<string, StandardEntry>();

  /** @param entries checked entries. @param on calendar day, `YYYY-MM-DD`. */
  constructor(entries: readonly StandardEntry[], on: string) {
    const place = (entry: StandardEntry): string =>
      keyOf(entry.standard, entry.rural ?? null, Number(entry.division));
    this.inForce = entries
      .filter((entry) => entry.from <= on && on <= (entry.until ?? '9999-12-31'))
      .sort((one, other) => (place(one) < place(other) ? -1 : 1));
    for (const entry of this.inForce) this.byKey.set(place(entry), entry);
    const divisions = new Set(this.inForce.map((entry) => Number(entry.division)));
    divisions.delete(CITY);
    this.counties = [...divisions];
  }

  /** The county's own entry, else the city's, else the floor of the text, else nothing. */
  figure(id: StandardId, rural: boolean | null, county: number): Figure {
    const entry = this.byKey.get(keyOf(id, rural, county)) ?? this.byKey.get(keyOf(id, rural, CITY)) ?? null;
    return { amount: entry?.amount ?? FLOORS.get(id) ?? null, entry };
  }

  /** The entries that can bear on a child of the county; all of them where the county is unknown. */
  bearingOn(county: number | undefined): readonly StandardEntry[] {
    if (county === undefined) return this.inForce;
    return this.inForce.filter(
      (entry) => this.figure(entry.standard, entry.rural ?? null, county).entry === entry,
    );
  }
}

/** Whole fen of a figure in yuan. */
export function fenOf(figure: Figure): number | null {
  return figure.amount === null ? null : moneySlot(figure.amount);
}

/** What a result shows of the entry that an amount came from. */
export function shown(entry: StandardEntry): UsedStandard {
  const { standard, division, from, source } = entry;
  return Object.freeze({ standard, division, from, source });
}
