import type { Bilingual } from '../../logic/bilingual.js';
import type { Expression } from '../../logic/expression.js';
import type { BooleanFact, DivisionFact, MoneyFact } from '../../logic/fact.js';
import type { Rule } from '../../logic/rule.js';
import type { CaseValue } from '../../logic/wording.js';
import type { Ids } from '../policy.js';

/** What an audit is told about a policy beside its rules: data that a person has reviewed. */

/**
 * Whose doing a finding is: the text's own (`policy`), that of an option of a contested reading (`reading`), or of how
 * facts are recorded here (`artefact`).
 */
export type Nature = 'policy' | 'reading' | 'artefact';

/** A person's judgment of a finding. */
export interface Review {
  readonly nature: Nature;
  readonly reason: Bilingual;
}

/** A group of whom one would expect that something is due. */
export interface GapQuestion<I extends Ids> {
  readonly id: string;
  readonly who: Bilingual;
  readonly when: Expression;
  /** None of these is paid. */
  readonly none: readonly I['benefit'][];
  /** What these are, in words. */
  readonly missing: Bilingual;
  readonly sentences: readonly string[];
}

/** Something that happens to a child: facts that take another value. */
export interface Happening {
  readonly id: string;
  readonly label: Bilingual;
  /** To whom it happens. */
  readonly from: Expression;
  /** By path, what they are afterwards. */
  readonly sets: Readonly<Record<string, CaseValue>>;
  readonly sentences: readonly string[];
}

/** A fact that is settled on reaching an age, by what the child was until then. */
export interface Tie {
  readonly fact: BooleanFact;
  /** Full years. */
  readonly age: number;
  readonly is: Expression;
}

/** A means test: below the standard the fact is a yes, above it a no. */
export interface IncomeLine<I extends Ids> {
  readonly id: string;
  readonly label: Bilingual;
  readonly passes: BooleanFact;
  readonly income: MoneyFact;
  /** The benefit from which the income is deducted. */
  readonly benefit: I['benefit'];
  readonly standard: I['standard'];
  /** Which of the two schemes the standard belongs to. */
  readonly rural: BooleanFact;
  /** What the standard of one of them is called, with its yuan. */
  readonly named: (isRural: boolean, amount: string) => Bilingual;
  /** Whose money is drawn by income: what departs from an ordinary child, and its age. */
  readonly drawn: {
    readonly label: Bilingual;
    readonly facts: Readonly<Record<string, CaseValue>>;
    readonly age: number;
  };
  readonly sentences: readonly string[];
}

/** A child whose money is drawn from birth on: what it is at each full age, beside an ordinary child. */
export interface Portrait {
  readonly id: string;
  readonly label: Bilingual;
  readonly at: (age: number) => Readonly<Record<string, CaseValue>>;
}

/** All that an audit of one policy is told. */
export interface Agenda<I extends Ids> {
  /** What an ordinary child is like, by path: a witness departs from it as little as it can. */
  readonly plain: Readonly<Record<string, CaseValue>>;
  /** How old the plain child is. */
  readonly plainAge: number;
  /** A division outside the city. */
  readonly elsewhere: string;
  /** What a departure costs where it is not 1; a fact below 1 tells no story and is left out where it can be. */
  readonly costs: Readonly<Record<string, number>>;
  /** What holds of every child that a witness may be. */
  readonly plausible: readonly Expression[];
  /** Why a child is in difficulty: the words in which gaps are told. */
  readonly reasons: readonly Rule[];
  /** The ways to a living benefit, in whose words gaps are told too. */
  readonly ways: readonly Rule[];
  /** The benefits that a child lives on. */
  readonly living: readonly I['benefit'][];
  readonly livingName: Bilingual;
  readonly gaps: readonly GapQuestion<I>[];
  readonly ties: readonly Tie[];
  /** `null` where no means test has a line. */
  readonly line: IncomeLine<I> | null;
  /** Changes of status at which money may fall or rise. */
  readonly turns: readonly Happening[];
  /** Changes for the worse: none of them should lower what is due. */
  readonly worse: readonly Happening[];
  /** The facts of where a child is registered and where it lives. */
  readonly places: readonly DivisionFact[];
  /** Whose money is drawn by age. */
  readonly portraits: readonly Portrait[];
  readonly reviews: Readonly<Record<string, Review>>;
}
