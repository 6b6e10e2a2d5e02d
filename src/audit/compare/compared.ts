import type { Issue } from '../../input/issue.js';
import type { Bilingual } from '../../logic/bilingual.js';

/** By what a comparison is added up beside the total. */
export type CompareKey = 'county' | 'age' | 'category';

/** How much a comparison tells: `office` decides every child as if `hiv` were false, in both contexts. */
export type CompareDisclosure = 'full' | 'office';

/** What the change comes to over all completions: more, less, the same, or not settled. */
export type Direction = 'gains' | 'loses' | 'unchanged' | 'open';

/** Bounds in yuan; `null` where a missing standard leaves one open. Of a change, below 0 is a loss. */
export interface Bounds {
  readonly min: string | null;
  readonly max: string | null;
}

/** One row of the register under both contexts, as a tidy row. */
export interface ComparedRow {
  /** The row, counted from 0. */
  readonly row: number;
  /** The caller's own key; `null` when absent. */
  readonly id: string | null;
  /** `refused` where the row has issues; then nothing else is told of it. */
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
  /** Dotted paths of the verdicts that come to hold in every completion. */
  readonly gained: readonly string[];
  /** Of those that cease to hold in every completion. */
  readonly lost: readonly string[];
  /** Of those that turn in some completion. */
  readonly mayTurn: readonly string[];
  readonly issues: readonly Issue[];
}

/** How many children gain, lose, stay or are not settled, and what it costs. */
export interface ComparedGroup {
  /** A division code, an age band, or the id of a category; `null`: not known, or all. */
  readonly key: string | null;
  readonly name: Bilingual;
  /** Those who belong to the group, or who may. */
  readonly children: number;
  /** How many of them may belong to it or not: of a category that is not settled for them. */
  readonly mayBelong: number;
  readonly gains: number;
  readonly loses: number;
  readonly unchanged: number;
  readonly open: number;
  readonly before: Bounds;
  readonly after: Bounds;
  readonly change: Bounds;
}

/** A verdict that turns for somebody. */
export interface ComparedVerdict {
  /** Dotted path into a result. */
  readonly verdict: string;
  readonly label: Bilingual;
  readonly sentences: readonly string[];
  /** For how many children it comes to hold, ceases to hold, or may turn. */
  readonly gained: number;
  readonly lost: number;
  readonly mayTurn: number;
}

/** A register under two contexts, in numbers. */
export interface CompareSummary {
  readonly disclose: CompareDisclosure;
  readonly by: CompareKey | null;
  readonly on: readonly [before: string, after: string];
  readonly refused: number;
  readonly total: ComparedGroup;
  /** A child stands under every category that it meets, so categories do not add up to the total. */
  readonly groups: readonly ComparedGroup[];
  readonly verdicts: readonly ComparedVerdict[];
}
