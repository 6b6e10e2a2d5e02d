import { CaseChecker, type CheckedCase } from '../case/check.js';
import type { FactDictionary } from '../case/fact-dictionary.js';
import { GONE_FACTS } from '../case/gone.js';
import type { Bilingual } from '../logic/bilingual.js';
import type { BooleanFact, DateFact, DivisionFact, Fact } from '../logic/fact.js';
import type { Places } from '../policy/places.js';
import { FactNames } from './fact-names.js';
import type { Told } from './mapping/mapping.js';

/** Of a policy, what is recorded of a child. */
interface Recorded {
  readonly dictionary: FactDictionary;
  readonly birth: DateFact;
  readonly county: DivisionFact;
  readonly confidential: BooleanFact | null;
  readonly withheld: { readonly fact: BooleanFact } | null;
}

/** How offices write it. */
interface Wording {
  /** What such a register is called. */
  readonly title: Bilingual;
  /** How its divisions are named; `null` where a register has their codes alone. */
  readonly places: Places | null;
  /** Words of a fact's column that tell other facts: no grade of disability is no certificate. */
  readonly words: ReadonlyMap<Fact, ReadonlyMap<string, Told>>;
}

/** The terms of a policy's registers: what a column may tell, how it is named and written, and what is kept back. */
export class RegisterTerms {
  readonly dictionary: FactDictionary;
  /** Everything that a column may tell: the facts of the dictionary, and that a child is gone. */
  readonly columns: readonly Fact[];
  readonly names: FactNames;
  readonly birth: DateFact;
  readonly county: DivisionFact;
  /** The caller's own key: the first fact of a dictionary. */
  readonly id: Fact | undefined;
  /** The mark of a case of which an office list shows only the key. */
  readonly confidential: BooleanFact | null;
  /** The fact that is not looked at where a register is read for an office list. */
  readonly withheld: BooleanFact | null;
  readonly title: Bilingual;
  readonly places: Places | null;
  private readonly words: Wording['words'];
  private readonly checker: CaseChecker;

  constructor(policy: Recorded, { title, places, words }: Wording) {
    const { dictionary, birth, county, confidential, withheld } = policy;
    this.dictionary = dictionary;
    this.columns = [...dictionary.facts, ...GONE_FACTS];
    this.names = new FactNames(this.columns);
    this.birth = birth;
    this.county = county;
    this.id = dictionary.facts[0];
    this.confidential = confidential;
    this.withheld = withheld === null ? null : withheld.fact;
    this.title = title;
    this.places = places;
    this.words = words;
    this.checker = new CaseChecker({ dictionary, birth });
  }

  /** What a word of a fact's column tells, where it tells another fact. */
  toldElsewhere(fact: Fact, word: string): Told | undefined {
    return this.words.get(fact)?.get(word);
  }

  /** Reads the values of a row once, strictly. @param on the day of the decision as a slot; a birth after it is refused. */
  check(values: unknown, on: number): CheckedCase {
    return this.checker.check(values, on);
  }
}
