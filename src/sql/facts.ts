import type { ExclusiveGroup, FactDictionary } from '../case/fact-dictionary.js';
import { flatColumnName } from '../case/flat.js';
import type { Assumption } from '../decide/context/assumptions.js';
import { certain } from '../logic/certain.js';
import type { ChoiceFact, DateFact, DivisionFact, Fact, GradeFact } from '../logic/fact.js';
import { valuesOf } from '../logic/slot.js';
import type { Day } from './day.js';
import type { Dialect } from './dialect.js';
import type { Layers } from './layers.js';
import type { Bound } from './table/bindings.js';
import { cleanValue, slotLiteral, unknownValue } from './table/clean-value.js';
import { FALSE_TERM, made, not, type Term } from './term.js';

/** What can be asked of one fact, in SQL; each question is named once. */
export class FactTerms {
  private readonly columns = new Map<Fact, Term>();
  private readonly named = new Map<string, Term>();

  constructor(
    private readonly dialect: Dialect,
    private readonly bound: Bound,
    private readonly layers: Layers,
    private readonly day: Day,
    private readonly dictionary: FactDictionary,
    private readonly born: DateFact,
    private readonly assumptions: readonly Assumption[],
  ) {}

  /** The fact: what is recorded, and what is declared of the rest. */
  column(fact: Fact): Term {
    const assumption = this.assumptions.find(({ fact: assumed }) => assumed === fact);
    return assumption === undefined ? this.recorded(fact) : this.assumed(assumption);
  }

  private assumed({ fact, slot }: Assumption): Term {
    return this.once(`${flatColumnName(fact.path)}_or_assumed`, () => {
      const recorded = this.recorded(fact);
      const value = slotLiteral(fact, slot, this.dialect);
      const group = this.dictionary.groups.find(({ status }) => status === fact);
      // Of whom any other fact is recorded, that parent is not lost; nobody is born after the day.
      const possible =
        group !== undefined && !group.present.includes(slot)
          ? this.nothingElse(group)
          : fact.type === 'date' && fact === this.born
            ? made([], `${value} <= ${this.day.text}`)
            : null;
      const text = possible === null ? value : `CASE WHEN ${possible.text} THEN ${value} END`;
      return made(
        possible === null ? [recorded] : [recorded, possible],
        `COALESCE(${recorded.text}, ${text})`,
      );
    });
  }

  /** The fact's own column, NULL where it holds no word of the dictionary. */
  private recorded(fact: Fact): Term {
    const known = this.columns.get(fact);
    if (known !== undefined) return known;
    if (this.bound.isFalse(fact.path)) return FALSE_TERM;
    const column = this.bound.column(fact.path);
    const text =
      column === null
        ? unknownValue(fact, this.dialect)
        : cleanValue(fact, column, this.dialect, fact === this.born ? this.day.text : null);
    const term = this.layers.bind(flatColumnName(fact.path), text);
    this.columns.set(fact, term);
    return term;
  }

  /** Whether the fact has one of the values. Of an unknown status that cannot be lost, being lost is FALSE. */
  oneOf(fact: ChoiceFact | GradeFact, values: readonly (string | number)[]): Term {
    const all = valuesOf(fact);
    const wanted = all.filter((value) => values.includes(value));
    if (wanted.length * 2 > all.length) {
      return not(
        this.oneOf(
          fact,
          all.filter((value) => !wanted.includes(value)),
        ),
      );
    }
    return this.once(`${flatColumnName(fact.path)}_${wanted.join('_')}`.replaceAll('-', '_'), () => {
      const column = this.statusOr(fact, wanted);
      return made([column], `${column.text} IN (${wanted.map((value) => `'${value}'`).join(', ')})`);
    });
  }

  /** Whether the division begins with the prefix. */
  within(fact: DivisionFact, prefix: string): Term {
    return this.once(`${flatColumnName(fact.path)}_in_${prefix}`, () => {
      const column = this.column(fact);
      return made([column], `SUBSTR(${column.text}, 1, ${prefix.length}) = '${prefix}'`);
    });
  }

  /** Whether the division is known to be none. */
  unregistered(fact: DivisionFact): Term {
    return this.once(`${flatColumnName(fact.path)}_none`, () => {
      const column = this.column(fact);
      return made([column], `${column.text} = 'none'`);
    });
  }

  /** Whether the age has been reached: a comparison of days, never a sum of them. */
  reached(fact: DateFact, years: number): Term {
    const term = Number.isInteger(years) ? String(years) : `${Math.round(years * 12)}_months`;
    return this.once(`${flatColumnName(fact.path)}_reached_${term}`, () =>
      this.day.reached(this.column(fact), years),
    );
  }

  private once(name: string, make: () => Term): Term {
    const known = this.named.get(name);
    if (known !== undefined) return known;
    const term = this.layers.name(name, make());
    this.named.set(name, term);
    return term;
  }

  private statusOr(fact: ChoiceFact | GradeFact, wanted: readonly (string | number)[]): Term {
    const group = this.dictionary.groups.find(({ status }) => status === fact);
    if (group === undefined) return this.column(fact);
    const all = valuesOf(fact);
    const present = group.present.map((slot) => certain(all[slot]));
    const among = present.filter((value) => wanted.includes(value)).length;
    // What tells a present status from another present one stays unknown.
    return among === 0 || among === present.length
      ? this.withoutLoss(group, present)
      : this.withoutContradiction(group, present);
  }

  /** The status as given, but NULL where it is lost beside another recorded fact: one of the two is wrong. */
  private withoutContradiction(group: ExclusiveGroup, present: readonly (string | number)[]): Term {
    return this.once(`${flatColumnName(group.status.path)}_given`, () => {
      const status = this.column(group.status);
      const text = `WHEN ${this.isIn(status, present)} THEN ${status.text} WHEN ${this.nothingElse(group).text} THEN ${status.text}`;
      return made([status, this.nothingElse(group)], `CASE ${text} END`);
    });
  }

  /** The same, and one that is not lost where the status is unknown beside another recorded fact. */
  private withoutLoss(group: ExclusiveGroup, present: readonly (string | number)[]): Term {
    return this.once(`${flatColumnName(group.status.path)}_or_present`, () => {
      const status = this.column(group.status);
      const nothing = this.nothingElse(group);
      const text = [
        `CASE WHEN ${this.isIn(status, present)} THEN ${status.text}`,
        `WHEN ${nothing.text} THEN ${status.text}`,
        `WHEN ${status.text} IS NULL THEN '${certain(present[0])}' END`,
      ];
      return made([status, nothing], text.join(' '));
    });
  }

  private isIn(status: Term, values: readonly (string | number)[]): string {
    return `${status.text} IN (${values.map((value) => `'${value}'`).join(', ')})`;
  }

  private nothingElse(group: ExclusiveGroup): Term {
    const name = flatColumnName(group.status.path).replace(/status$/, 'unrecorded');
    return this.once(name, () => {
      const others = group.others.map(({ fact }) => this.recorded(fact));
      return made(others, others.map(({ text }) => `${text} IS NULL`).join(' AND '));
    });
  }
}
