import type { Bilingual } from './bilingual.js';

/** What every fact says of itself, whatever its type: how it is asked for, where it is used, what proves it. */
interface Described<Path extends string> {
  /** Dotted path in the case object, for example `father.status`. */
  readonly path: Path;
  readonly label: Bilingual;
  /** The question that a clerk would ask. */
  readonly question: Bilingual;
  /** The sentence of the policy that first needs the fact; `null` where none does. */
  readonly sentence: string | null;
  /** The paper that proves the fact. */
  readonly document: Bilingual;
  /** Who issues that paper. */
  readonly issuer: Bilingual;
}

/** A yes-or-no fact. */
export interface BooleanFact<Path extends string = string> extends Described<Path> {
  readonly type: 'boolean';
}

/** A fact with a fixed list of named values; the order of the keys is the order of the values. */
export interface ChoiceFact<Path extends string = string, Value extends string = string>
  extends Described<Path> {
  readonly type: 'choice';
  readonly values: { readonly [V in Value]: Bilingual };
}

/** A fact with a small whole number as its value, such as a grade of disability. */
export interface GradeFact<Path extends string = string, Value extends number = number>
  extends Described<Path> {
  readonly type: 'grade';
  readonly values: readonly Value[];
}

/** A calendar day, `YYYY-MM-DD`. */
export interface DateFact<Path extends string = string> extends Described<Path> {
  readonly type: 'date';
}

/** A six-digit administrative division code (GB/T 2260); `none` only where the fact allows it. */
export interface DivisionFact<Path extends string = string> extends Described<Path> {
  readonly type: 'division';
  readonly allowsNone: boolean;
}

/** An amount of money in yuan, a decimal string with at most two decimals. */
export interface MoneyFact<Path extends string = string> extends Described<Path> {
  readonly type: 'money';
}

/** Free text that no rule reads. */
export interface TextFact<Path extends string = string> extends Described<Path> {
  readonly type: 'text';
}

/** One thing that can be recorded; a rule refers to it by this very object, so a misspelt fact does not compile. */
export type Fact = BooleanFact | ChoiceFact | GradeFact | DateFact | DivisionFact | MoneyFact | TextFact;

/** The value that a fact takes in a case, once it is known. */
export type FactValue<F extends Fact> = F extends BooleanFact
  ? boolean
  : F extends ChoiceFact<string, infer Value>
    ? Value
    : F extends GradeFact<string, infer Value>
      ? Value
      : string;
