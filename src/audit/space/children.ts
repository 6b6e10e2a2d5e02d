import { subMonths } from 'date-fns/subMonths';
import { dateOf, dayAfter, dayOf } from '../../calendar/calendar.js';
import { readerOf } from '../../case/read.js';
import { nest } from '../../case/shape.js';
import { certain } from '../../logic/certain.js';
import type { Node } from '../../logic/compiled/forest.js';
import type { Variable } from '../../logic/compiled/variable.js';
import type { Fact } from '../../logic/fact.js';
import { daySlot } from '../../logic/slot.js';
import { type CaseValue, caseValue, dayOfSlot } from '../../logic/wording.js';
import type { Agenda } from '../../policy/audit/agenda.js';
import type { Ids } from '../../policy/policy.js';
import { type Bands, leastChild } from './least.js';
import type { Space } from './space.js';

/** A child, fact by fact. */
export type Facts = ReadonlyMap<string, CaseValue>;

/** Birthdays lie a good part of a year back, so that a child's age is not the day's. */
const SINCE_BIRTHDAY = 3;

/** The slot of a value that a case holds. */
function slotIn(fact: Fact, value: CaseValue): number {
  const slot = readerOf(fact)(value);
  if (typeof slot === 'string') throw new RangeError(`${fact.path}: ${slot}`);
  return slot;
}

/** The children of a space: of a condition the one who departs least from an ordinary child, as a case. */
export class Children<I extends Ids> {
  /** The plain child, fact by fact. */
  readonly plain: Facts;
  private readonly plainBands: readonly number[];

  constructor(
    private readonly space: Space<I>,
    private readonly agenda: Agenda<I>,
  ) {
    const [{ on }] = space.sides;
    const birth = dayOf(subMonths(dateOf(on), agenda.plainAge * 12 + SINCE_BIRTHDAY));
    this.plain = new Map(Object.entries({ ...agenda.plain, [space.policy.birth.path]: birth }));
    this.plainBands = space.variables.map((variable, place) => {
      if (variable.kind === 'reading') return variable.options.indexOf(variable.reading.default);
      const value = this.plain.get(variable.fact.path);
      return value === undefined ? 0 : space.bandOf(place, slotIn(variable.fact, value));
    });
  }

  /** What a fact costs that is not as an ordinary child's. */
  costOf(path: string): number {
    return this.agenda.costs[path] ?? 1;
  }

  /** The child for whom a condition holds and who departs least from an ordinary one; `undefined` where there is none. */
  least(condition: Node): Facts | undefined {
    const { space, plainBands } = this;
    const bands = leastChild(space, condition, (place, band) =>
      band === plainBands[place] ? 0 : this.costOf(certain(space.variables[place]).name),
    );
    return bands === undefined ? undefined : this.factsOf(bands);
  }

  /** Facts that take other values: a lost parent loses all others. */
  changed(child: Facts, sets: Readonly<Record<string, CaseValue>>): Facts {
    return this.without(new Map([...child, ...Object.entries(sets)]));
  }

  /** Whether a condition holds of a child in every completion of what the case leaves open. */
  must(condition: Node, child: Facts): boolean {
    const { space } = this;
    const { groups } = space.policy.dictionary;
    const bands = space.variables.map((variable, place) => {
      if (variable.kind === 'reading') return undefined;
      const value = child.get(variable.fact.path);
      if (value !== undefined) return [space.bandOf(place, slotIn(variable.fact, value))];
      const group = groups.find(({ status }) => status === variable.fact);
      if (group === undefined || !group.others.some(({ fact }) => child.has(fact.path))) return undefined;
      return group.present.map((slot) => space.bandOf(place, slot));
    });
    return space.must(condition, bands);
  }

  /** A child as a case, in the order of the dictionary. */
  caseOf(child: ReadonlyMap<string, CaseValue | null>): Record<string, unknown> {
    return nest(
      this.space.policy.dictionary.facts.flatMap(({ path }) => {
        const value = child.get(path);
        return value === undefined ? [] : [[path, value] as const];
      }),
    );
  }

  /** What of a child is not as an ordinary one's. */
  departures(child: Facts): readonly string[] {
    return [...child].flatMap(([path, value]) => (this.plain.get(path) === value ? [] : path));
  }

  private factsOf(bands: Bands): Facts {
    const child = new Map(this.plain);
    bands.forEach((band, place) => {
      const variable = certain(this.space.variables[place]);
      if (band === undefined || band === this.plainBands[place] || variable.kind === 'reading') return;
      child.set(variable.fact.path, this.valueIn(variable, band));
    });
    return this.without(child);
  }

  /** A parent who is lost has no other facts. */
  private without(child: Facts): Facts {
    const left = new Map(child);
    for (const { status, others, lost } of this.space.policy.dictionary.groups) {
      const value = left.get(status.path);
      if (value === undefined || !lost.includes(slotIn(status, value))) continue;
      for (const { fact } of others) left.delete(fact.path);
    }
    return left;
  }

  private valueIn(variable: Variable, band: number): CaseValue {
    switch (variable.kind) {
      case 'listed':
        return caseValue(variable.fact, variable.bandOf.indexOf(band));
      case 'age':
        return this.birthIn(band);
      case 'place': {
        const signature = certain(variable.signatures[band]);
        if (signature === 0) return this.agenda.elsewhere;
        const bit = 31 - Math.clz32(signature);
        return variable.prefixes[bit] === undefined
          ? 'none'
          : certain(this.plain.get(this.space.policy.county.path));
      }
      case 'sum':
      case 'reading':
        throw new RangeError(`${variable.name} has no bands`);
    }
  }

  /** A day of birth of those who have reached so many of the ages. */
  private birthIn(band: number): string {
    const { ages, sides } = this.space;
    const latest = band === 0 ? sides[0].onSlot : certain(ages.day.latestBirth[band - 1]);
    const oldest = ages.day.latestBirth[band];
    const earlier = dayOf(subMonths(dateOf(dayOfSlot(latest)), SINCE_BIRTHDAY));
    return oldest === undefined || daySlot(earlier) > oldest ? earlier : dayOfSlot(latest);
  }

  /** The youngest who have reached the ages of a band, and those one day younger. */
  turning(band: number): { readonly before: string; readonly after: string } {
    const after = dayOfSlot(certain(this.space.ages.day.latestBirth[band - 1]));
    return { before: dayAfter(after), after };
  }
}
