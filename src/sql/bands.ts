import { certain } from '../logic/certain.js';
import { noneBit, type Variable } from '../logic/compiled/variable.js';
import { valuesOf } from '../logic/slot.js';
import type { FactTerms } from './facts.js';
import { and, FALSE_TERM, not, or, type Term } from './term.js';

type Places = Extract<Variable, { kind: 'place' }>;
type Ages = Extract<Variable, { kind: 'age' }>;

/** Whether a fact is in one of some bands of its variable, in SQL. */
export class BandTerms {
  constructor(private readonly facts: FactTerms) {}

  /** @param bands neither none nor all of the variable's bands. */
  within(variable: Variable, bands: ReadonlySet<number>): Term {
    switch (variable.kind) {
      case 'listed': {
        const { fact, bandOf } = variable;
        if (fact.type === 'boolean') {
          const column = this.facts.column(fact);
          return bands.has(certain(bandOf[1])) ? column : not(column);
        }
        return this.facts.oneOf(
          fact,
          valuesOf(fact).filter((_, position) => bands.has(certain(bandOf[position]))),
        );
      }
      case 'age':
        return this.ages(variable, bands);
      case 'place':
        return this.places(variable, bands);
      case 'sum':
      case 'reading':
        throw new RangeError(`${variable.name} has no bands to be told apart`);
    }
  }

  /** Each unbroken run of bands is an age reached and a higher one not reached. */
  private ages({ fact, years, width }: Ages, bands: ReadonlySet<number>): Term {
    const runs: Term[] = [];
    for (let band = 0; band < width; band += 1) {
      if (!bands.has(band) || bands.has(band - 1)) continue;
      let end = band;
      while (bands.has(end + 1)) end += 1;
      const from = band === 0 ? [] : [this.facts.reached(fact, certain(years[band - 1]))];
      const until = end === width - 1 ? [] : [not(this.facts.reached(fact, certain(years[end])))];
      runs.push(and(...from, ...until));
    }
    return or(...runs);
  }

  private places({ fact, prefixes, signatures }: Places, bands: ReadonlySet<number>): Term {
    // The rest is written as what it is not: "elsewhere" is neither in the city nor none.
    const elsewhere = signatures.indexOf(0);
    if (bands.has(elsewhere)) {
      const others = signatures.flatMap((_, band) => (bands.has(band) ? [] : band));
      return not(
        this.places(
          { kind: 'place', name: fact.path, width: signatures.length, fact, prefixes, signatures },
          new Set(others),
        ),
      );
    }
    const terms = [...bands].map((band): Term => {
      const signature = certain(signatures[band]);
      if (signature === noneBit(prefixes)) return this.facts.unregistered(fact);
      return and(
        ...prefixes.map((prefix, bit) => {
          const within = this.facts.within(fact, prefix);
          return ((signature >> bit) & 1) === 1 ? within : not(within);
        }),
      );
    });
    return terms.length === 0 ? FALSE_TERM : or(...terms);
  }
}
