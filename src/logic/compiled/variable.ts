import { certain } from '../certain.js';
import type { Expression } from '../expression.js';
import type { BooleanFact, ChoiceFact, DateFact, DivisionFact, Fact, GradeFact, MoneyFact } from '../fact.js';
import { type Algebra, fold } from '../fold.js';
import type { Reading } from '../reading.js';
import type { Rule } from '../rule.js';
import { valuesOf } from '../slot.js';

/**
 * One question that a compiled diagram can ask. Its answers are bands: values that no rule tells apart are one band,
 * so a place is only "in the city", "elsewhere" or "none" where the rules ask nothing finer.
 */
export type Variable =
  | {
      readonly kind: 'listed';
      readonly name: string;
      readonly fact: BooleanFact | ChoiceFact | GradeFact;
      readonly width: number;
      /** The band of each value, by its position in the fact's list. */
      readonly bandOf: readonly number[];
    }
  | {
      readonly kind: 'age';
      readonly name: string;
      readonly fact: DateFact;
      readonly width: number;
      /** Ascending; the band is how many of these ages have been reached. */
      readonly years: readonly number[];
    }
  | {
      readonly kind: 'place';
      readonly name: string;
      readonly fact: DivisionFact;
      readonly width: number;
      readonly prefixes: readonly string[];
      /** Per band, which prefixes its codes begin with: one bit each, and one more for "none". */
      readonly signatures: readonly number[];
    }
  | { readonly kind: 'sum'; readonly name: string; readonly fact: MoneyFact; readonly width: 1 }
  | {
      readonly kind: 'reading';
      readonly name: string;
      readonly reading: Reading;
      readonly width: number;
      readonly options: readonly string[];
    };

/** The name of the variable that stands for a reading. */
export function nameOfReading(reading: Reading): string {
  return `reading:${reading.id}`;
}

/** What the conditions ask of each fact. */
interface Asked {
  readonly listed: Map<BooleanFact | ChoiceFact | GradeFact, Set<string>[]>;
  readonly years: Map<DateFact, Set<number>>;
  readonly places: Map<DivisionFact, { readonly prefixes: Set<string>; none: boolean }>;
  readonly readings: Set<Reading>;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function askedBy(expressions: Iterable<Expression>): Asked {
  const asked: Asked = { listed: new Map(), years: new Map(), places: new Map(), readings: new Set() };
  const seen = new Set<Rule>();
  const nothing = (): void => undefined;
  const place = (fact: DivisionFact) =>
    entry(asked.places, fact, () => ({ prefixes: new Set<string>(), none: false }));
  const collect: Algebra<void> = {
    constant: nothing,
    fact: (fact) => void entry(asked.listed, fact, () => [new Set(['1'])]),
    oneOf: (fact, values) =>
      void entry(asked.listed, fact, () => []).push(new Set(values.map((value) => String(value)))),
    within: (fact, prefix) => void place(fact).prefixes.add(prefix),
    unregistered: (fact) => {
      place(fact).none = true;
    },
    reached: (fact, years) => void entry(asked.years, fact, () => new Set<number>()).add(years),
    all: nothing,
    any: nothing,
    not: nothing,
    reading: (reading) => void asked.readings.add(reading),
    rule: (rule, body) => {
      if (seen.has(rule)) return;
      seen.add(rule);
      body();
    },
  };
  for (const expression of expressions) fold(expression, collect);
  return asked;
}

function listedVariable(fact: BooleanFact | ChoiceFact | GradeFact, sets: readonly Set<string>[]): Variable {
  const names = fact.type === 'boolean' ? ['0', '1'] : valuesOf(fact).map((value) => String(value));
  const bands = new Map<string, number>();
  const bandOf = names.map((name) => {
    const signature = sets.map((set) => (set.has(name) ? '1' : '0')).join('');
    return entry(bands, signature, () => bands.size);
  });
  return { kind: 'listed', name: fact.path, fact, width: bands.size, bandOf };
}

/** The bit of "none" among a place's signature: above every prefix. */
export function noneBit(prefixes: readonly string[]): number {
  return 1 << prefixes.length;
}

function placeVariable(fact: DivisionFact, prefixes: readonly string[], none: boolean): Variable {
  const beginsWith = (code: string): number =>
    prefixes.reduce((mask, prefix, bit) => (code.startsWith(prefix) ? mask | (1 << bit) : mask), 0);
  const signatures = new Set([0, ...prefixes.map(beginsWith)]);
  if (none) signatures.add(noneBit(prefixes));
  return {
    kind: 'place',
    name: fact.path,
    fact,
    width: signatures.size,
    prefixes,
    signatures: [...signatures],
  };
}

/**
 * Everything that can be asked: the facts of the conditions, further facts that amounts look at, and the readings.
 *
 * @param further divisions whose figures amounts take, and sums that they deduct.
 */
export function variablesOf(
  expressions: Iterable<Expression>,
  further: Iterable<DivisionFact | MoneyFact>,
): { readonly facts: ReadonlyMap<Fact, Variable>; readonly readings: readonly Variable[] } {
  const asked = askedBy(expressions);
  const facts = new Map<Fact, Variable>();
  for (const [fact, sets] of asked.listed) facts.set(fact, listedVariable(fact, sets));
  for (const [fact, ages] of asked.years) {
    const years = [...ages].sort((one, other) => one - other);
    facts.set(fact, { kind: 'age', name: fact.path, fact, width: years.length + 1, years });
  }
  for (const [fact, { prefixes, none }] of asked.places)
    facts.set(fact, placeVariable(fact, [...prefixes], none));
  for (const fact of further) {
    if (fact.type === 'money') facts.set(fact, { kind: 'sum', name: fact.path, fact, width: 1 });
    else if (!facts.has(fact)) facts.set(fact, placeVariable(fact, [], false));
  }
  const readings = [...asked.readings].map((reading): Variable => {
    const options = Object.keys(reading.options);
    return { kind: 'reading', name: nameOfReading(reading), reading, width: options.length, options };
  });
  return { facts, readings };
}

/**
 * Variables in the order of `names`; one that is not named stands behind its predecessor in `variables`, so that a new
 * fact stands beside the facts it belongs to.
 */
export function ordered(variables: readonly Variable[], names: readonly string[]): readonly Variable[] {
  const byName = new Map(variables.map((variable) => [variable.name, variable]));
  const result = names.flatMap((name) => byName.get(name) ?? []);
  const placed = new Set(result);
  variables.forEach((variable, index) => {
    if (placed.has(variable)) return;
    const before = index === 0 ? -1 : result.indexOf(certain(variables[index - 1]));
    result.splice(before + 1, 0, variable);
    placed.add(variable);
  });
  return result;
}
