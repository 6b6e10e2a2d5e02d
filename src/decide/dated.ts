import { mentionsOf } from '../logic/collect.js';
import type { DateFact } from '../logic/fact.js';
import type { Ids, Policy } from '../policy/policy.js';

/** A day that is recorded, and the terms since it that rules ask about: the ages of a birth, the months since a report. */
export interface Dated {
  readonly fact: DateFact;
  readonly place: number;
  /** In years, rising; half a year is six months. */
  readonly years: readonly number[];
}

/** Every recorded day from which a policy reckons, the birth first. */
export function datedOf<I extends Ids>({ verdicts, dictionary, birth }: Policy<I>): readonly Dated[] {
  const { terms } = mentionsOf(verdicts.all.map(({ condition }) => condition));
  const facts = [birth, ...[...terms.keys()].filter((fact) => fact !== birth)];
  return facts.map((fact) => ({
    fact,
    place: dictionary.slotOf(fact),
    years: [...(terms.get(fact) ?? [])].sort((one, other) => one - other),
  }));
}
