import { moneySlot } from '../logic/slot.js';
import type { StandardEntry, UsedStandard } from './standard.js';
import type { StandardRules } from './standard-kind.js';

/** What a standard comes to for one county on one day. */
export interface Figure<Id extends string = string> {
  /** Amount or ratio as given; `null` where none was given. */
  readonly amount: string | null;
  /** The entry it came from; `null` where the text itself says it (a floor) or none was given. */
  readonly entry: StandardEntry<Id> | null;
}

const keyOf = (id: string, rural: boolean | null, division: number): string =>
  `${id}/${rural ?? ''}/${division}`;

/** The standards in force on one day, ready to be looked up by county, with the city as fallback. */
export class StandardBook<Id extends string = string> {
  /** The entries in force on the day, in a fixed order, so that the order in which they were given is no matter. */
  readonly inForce: readonly StandardEntry<Id>[];
  /** The counties that have an entry of their own, beside the city. */
  readonly counties: readonly number[];
  private readonly byKey = new Map<string, StandardEntry<Id>>();
  private readonly floors: ReadonlyMap<string, string>;
  private readonly city: number;

  /** @param entries checked entries. @param on calendar day, `YYYY-MM-DD`. @param rules the policy's standards. */
  constructor(entries: readonly StandardEntry<Id>[], on: string, { kinds, city }: StandardRules<Id>) {
    this.city = city;
    this.floors = new Map(kinds.flatMap(({ id, floor }) => (floor === null ? [] : [[id, floor.amount]])));
    const place = (entry: StandardEntry<Id>): string =>
      keyOf(entry.standard, entry.rural ?? null, Number(entry.division));
    this.inForce = entries
      .filter((entry) => entry.from <= on && on <= (entry.until ?? '9999-12-31'))
      .sort((one, other) => (place(one) < place(other) ? -1 : 1));
    for (const entry of this.inForce) this.byKey.set(place(entry), entry);
    const divisions = new Set(this.inForce.map((entry) => Number(entry.division)));
    divisions.delete(city);
    this.counties = [...divisions];
  }

  /** The county's own entry, else the city's, else the floor of the text, else nothing. */
  figure(id: Id, rural: boolean | null, county: number): Figure<Id> {
    const entry =
      this.byKey.get(keyOf(id, rural, county)) ?? this.byKey.get(keyOf(id, rural, this.city)) ?? null;
    return { amount: entry?.amount ?? this.floors.get(id) ?? null, entry };
  }

  /** The entries that can bear on a child of the county; all of them where the county is unknown. */
  bearingOn(county: number | undefined): readonly StandardEntry<Id>[] {
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
export function shown<Id extends string>(entry: StandardEntry<Id>): UsedStandard<Id> {
  const { standard, division, from, source } = entry;
  return Object.freeze({ standard, division, from, source });
}
