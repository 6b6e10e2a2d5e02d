import type { Bilingual } from '../../logic/bilingual.js';
import type { Fact } from '../../logic/fact.js';
import type { StandardKind } from '../../money/standard-kind.js';
import type { Strength, Unit } from '../../policy/policy.js';

/** The compiled rule book as plain data: `docs/compiled.md` says how it is read. */
export interface CompiledForm {
  /** The version of this format: 2 where months, parts or top-ups are asked of the reader, else 1. It refuses any other. */
  readonly format: 1 | 2;
  readonly policy: {
    readonly id: string;
    readonly title: string;
    readonly edition: string;
    /** From which day it is in force, `YYYY-MM-DD`. */
    readonly from: string;
    readonly encoding: string;
    /** Of all rules, amounts and exclusions. */
    readonly digest: string;
  };
  readonly facts: readonly FormFact[];
  readonly readings: readonly FormReading[];
  /** Ages are reckoned from this fact; under this option of this reading an age is reached on the birthday itself. */
  readonly ages: { readonly fact: string; readonly reading: string; readonly onBirthday: string };
  /** The division whose figures amounts take, and the division whose entry stands in where it has none of its own. */
  readonly place: { readonly fact: string; readonly city: string };
  /** While one of the others is recorded, the fact is none of the values; beside one of them nothing else is recorded. */
  readonly lost: readonly {
    readonly fact: string;
    readonly values: readonly string[];
    readonly others: readonly string[];
  }[];
  readonly standards: readonly StandardKind[];
  /** What nodes ask, by number. */
  readonly variables: readonly FormVariable[];
  /** Node after node, kids before parents: the variable that is asked, then one kid per band of it. */
  readonly nodes: readonly number[];
  /** What a number below 0 stands for: -1 is the first. */
  readonly ends: readonly FormEnd[];
  readonly categories: readonly FormVerdict[];
  readonly inDifficulty: FormVerdict;
  readonly benefits: readonly FormBenefit[];
  readonly measures: readonly FormMeasure[];
  /** Ends in the sum that is paid each month. */
  readonly monthly: number;
}

/** A fact that can be recorded. */
export interface FormFact {
  readonly path: string;
  /** Its name as a flat column. */
  readonly column: string;
  readonly type: Fact['type'];
  /** The values in their order; of booleans, choices and grades only. */
  readonly values?: readonly (boolean | string | number)[];
  /** Of divisions: whether `none` may be recorded. */
  readonly none?: boolean;
  readonly label: Bilingual;
}

/** A contested reading. */
export interface FormReading {
  readonly id: string;
  readonly options: readonly string[];
  readonly default: string;
  readonly question: Bilingual;
}

/** What a node asks: which band a fact is in, or which option of a reading is in force. */
export type FormVariable =
  /** The band of each value, in the order of the fact's values. */
  | { readonly fact: string; readonly width: number; readonly bands: readonly number[] }
  /** The band is how many of these ages have been reached. */
  | { readonly fact: string; readonly width: number; readonly years: readonly number[] }
  /** The same of terms in months. */
  | { readonly fact: string; readonly width: number; readonly months: readonly number[] }
  /** Per band, which of the named prefixes a code begins with; or `none`. */
  | {
      readonly fact: string;
      readonly width: number;
      readonly prefixes: readonly (readonly string[] | 'none')[];
    }
  /** A sum, which no node asks. */
  | { readonly fact: string; readonly width: 1 }
  /** The band is the position of the option in force. */
  | { readonly reading: string; readonly width: number };

/** Where a diagram ends. */
export type FormEnd =
  | boolean
  /**
   * A formula: a standard, or the largest of the shares that apply of a standard, or a part of it in hundredths, less
   * sums and what other formulas come to (by the position of their end), but not below 0.
   */
  | {
      readonly standard: string;
      readonly rural?: boolean;
      readonly shares?: readonly string[];
      readonly percent?: number;
      readonly less?: readonly string[];
      readonly received?: readonly number[];
    }
  /** The obstacles that stand against a benefit, by their position. */
  | { readonly against: readonly number[] }
  /** The formulas that are paid together, by the position of their end. */
  | { readonly sum: readonly number[] };

/** A verdict that is true or false. */
export interface FormVerdict {
  readonly id: string;
  readonly label: Bilingual;
  readonly sentences: readonly string[];
  readonly root: number;
}

/** A benefit: `root` is whether it is paid. */
export interface FormBenefit extends FormVerdict {
  readonly strength: Strength;
  readonly unit: Unit;
  readonly monthly: boolean;
  /** Ends in false where it is not paid, else in a formula; `null` for a benefit without money. */
  readonly outcome: number | null;
  /** Ends in false where its own condition fails, else in what stands against it; `null` where nothing can. */
  readonly standing: number | null;
  readonly obstacles: readonly { readonly holder: string; readonly sentence: string }[];
}

/** A measure. */
export interface FormMeasure extends FormVerdict {
  readonly who: Bilingual;
}
