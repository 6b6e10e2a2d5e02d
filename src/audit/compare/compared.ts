import type { Issue } from '../../input/issue.js';
import type { Bilingual } from '../../logic/bilingual.js';
import type { Disclosure } from '../../office/disclosure.js';
import type { MissingFact } from './missing-league.js';

/** By what a comparison is added up beside the total. */
export type CompareKey = 'county' | 'age' | 'category';

/**
 * How much a comparison tells: `office` decides every child as if `hiv` were false, in both contexts; `public` has counts
 * and totals of the same decisions, small ones withheld, and no rows.
 */
export type CompareDisclosure = Disclosure;

/** What the change comes to over all completions: more, less, the same, or not settled. */
export type Direction = 'gains' | 'loses' | 'unchanged' | 'open';

/** Bounds in yuan; `null` where a missing standard leaves one open. Of a change, below 0 is a loss. */
export interface Bounds {
  readonly min: string | null;
  readonly max: string | null;
}

/** What is paid of one child in one period, and the bounds of the difference itself. */
export interface ComparedMoney {
  readonly direction: Direction;
  readonly before: Bounds;
  readonly after: Bounds;
  /** Completion by completion; not the difference of the bounds. */
  readonly change: Bounds;
}

/** One row of the register under both contexts, as a tidy row. */
export interface ComparedRow {
  /** The row, counted from 0. */
  readonly row: number;
  /** The caller's own key; `null` when absent. */
  readonly id: string | null;
  /** Of the monthly money; `refused` where the row has issues: then nothing else is told of it. */
  readonly direction: Direction | 'refused';
  /** The division code of the registration; `null`: not known. */
  readonly county: string | null;
  /** `null` where it is not one of the eleven counties. */
  readonly countyName: Bilingual | null;
  /** The age band on the day before: `3-5`; `null`: not known. */
  readonly ageBand: string | null;
  /** All monthly benefits together. */
  readonly before: Bounds;
  readonly after: Bounds;
  /** The bounds of the difference itself, completion by completion; not the difference of the bounds. */
  readonly change: Bounds;
  /** All benefits that are paid by the year; `null` where the row is refused. */
  readonly yearly: ComparedMoney | null;
  /** All that are paid by the semester. */
  readonly semester: ComparedMoney | null;
  /** Dotted paths of the verdicts that come to hold in every completion. */
  readonly gained: readonly string[];
  /** Of those that cease to hold in every completion. */
  readonly lost: readonly string[];
  /** Of those that turn in some completion. */
  readonly mayTurn: readonly string[];
  readonly issues: readonly Issue[];
}

/** How many children: `null` where the public is not told, because the number is small or would give a small one away. */
export type ComparedCount = number | null;

/** How many children gain, lose, stay or are not settled in one period, and what it costs. */
export interface MoneyOfGroup {
  readonly gains: ComparedCount;
  readonly loses: ComparedCount;
  readonly unchanged: ComparedCount;
  readonly open: ComparedCount;
  /** `null`: the public is not told. */
  readonly before: Bounds | null;
  readonly after: Bounds | null;
  readonly change: Bounds | null;
  /** The change of those who gain, who lose, and of whom it is not settled: together `change`. */
  readonly moved: Readonly<Record<'gains' | 'loses' | 'open', Bounds>> | null;
}

/** How many children gain, lose, stay or are not settled, and what it costs; its own members are of monthly money. */
export interface ComparedGroup extends MoneyOfGroup {
  /** A division code, an age band, or the id of a category; `null`: not known, or all. */
  readonly key: string | null;
  readonly name: Bilingual;
  /** Several groups too small to be told apart. */
  readonly isMerged: boolean;
  /** Those who belong to the group, or who may. */
  readonly children: ComparedCount;
  /** How many of them may belong to it or not: of a category that is not settled for them. */
  readonly mayBelong: number;
  /** Of the benefits that are paid by the year. */
  readonly yearly: MoneyOfGroup;
  /** Of those that are paid by the semester. */
  readonly semester: MoneyOfGroup;
}

/** A verdict that turns for somebody. */
export interface ComparedVerdict {
  /** Dotted path into a result. */
  readonly verdict: string;
  readonly label: Bilingual;
  readonly sentences: readonly string[];
  /** For how many children it comes to hold, ceases to hold, or may turn; `null`: the public is not told. */
  readonly gained: ComparedCount;
  readonly lost: ComparedCount;
  readonly mayTurn: ComparedCount;
}

/** A register under two contexts, in numbers. */
export interface CompareSummary {
  readonly disclose: CompareDisclosure;
  readonly by: CompareKey | null;
  readonly on: readonly [before: string, after: string];
  /** The editions that decided. */
  readonly editions: readonly [before: string, after: string];
  /** How many rows have issues, and stand in no sum. */
  readonly refused: number;
  /** How many cases are confidential, and stand in no sum; in full they are like any other. `null`: one to four. */
  readonly confidential: ComparedCount;
  readonly total: ComparedGroup;
  /** A child stands under every category that it meets, so categories do not add up to the total. */
  readonly groups: readonly ComparedGroup[];
  readonly verdicts: readonly ComparedVerdict[];
  /** Facts that hold the change up, those first on which most money hangs; `null` where they were not asked for. */
  readonly missing: readonly MissingFact[] | null;
}
