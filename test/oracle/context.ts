/**
 * What a decision depends on besides the case: the day, the readings and the standards.
 */
import type { FlatCase } from './facts.js';
import type { StandardId, StandardUnit } from './ids.js';

/** Every reading with its default first and its alternative second. */
export const READINGS = {
  birthday: ['day-after', 'on-birthday'],
  'zero-to-six': ['under-seven', 'through-sixth-birthday'],
  'three-to-six': ['under-seven', 'through-sixth-birthday'],
  'foundling-hukou': ['counts', 'hukou-required'],
  'both-declared-missing': ['orphan', 'unattended'],
  'unidentified-parent': ['counts', 'does-not-count'],
  'minimum-living-supporter': ['household-test', 'able-supporter'],
  'detained-scope': ['detained', 'any-short-custody'],
  'street-hukou': ['any-hukou', 'chenzhou-only'],
  'difficulty-scope': ['definition', 'seven-groups'],
  'unattended-route': ['own-conditions', 'one-is-due'],
  'surviving-parent': ['recorded', 'absence-counts'],
  'temporary-hukou': ['local', 'any-hukou'],
  'minimum-living-amount': ['difference', 'flat-supplement'],
  'hardship-subsidy-scope': ['minimum-living', 'low-income-too'],
  'nursing-scope': ['grades-1-2', 'mental-intellectual-too'],
  'orphan-and-minimum-living': ['excluded', 'both'],
  'hiv-and-orphan': ['orphan-only', 'both'],
  'hiv-and-destitute': ['both', 'hiv-only'],
  'hiv-and-minimum-living': ['both', 'hiv-only'],
  'destitute-subsidies': ['excluded', 'literal-text'],
  'hiv-subsidy': ['compatible', 'excluded'],
  'hard-pressed': ['hardship', 'in-difficulty'],
  'premium-aid': ['covered', 'named-groups-only'],
  'disabled-in-difficulty': ['every-disabled-child', 'hardship-too'],
  'free-education-age': ['child', 'through-senior-stage'],
  'senior-fee-age': ['pupil', 'child'],
  'private-school': ['not-covered', 'same-amount'],
  'adult-orphan-scope': ['education-and-living', 'education-only'],
  'compulsory-age': ['under-16', 'under-15'],
  incapacity: ['capacity', 'factual'],
  'interim-one-parent': ['no-able-parent-left', 'either-parent'],
  'report-triggers': ['left-behind-mechanism', 'harm-only'],
  'safety-scope': ['any-child', 'in-difficulty'],
} as const satisfies Record<string, readonly [string, string]>;

/** The editions in their order: each stands on the one before it. */
export const EDITIONS = [
  'chenzhou-2017',
  'chenzhou-2018-10',
  'chenzhou-2020',
  'chenzhou-2021-07',
  'hunan-2023-12',
] as const;
export type EditionId = (typeof EDITIONS)[number];

/** Readings that an edition brings, default first. */
const LATER_READINGS = {
  'rehabilitation-hardship': ['hardship-counts', 'named-groups-only'],
  'added-grounds': ['counts', 'does-not-count'],
  'unattended-at-school': ['until-eighteen', 'through-school'],
  'unattended-institution-rate': ['community-rate', 'by-care'],
  'hunan-half-rate': ['full-rate', 'half-outside-hardship'],
  'top-up-basis': ['computed', 'recorded'],
  'destitute-age': ['under-16', 'under-18'],
  'new-at-sixteen': ['enters', 'only-who-stays'],
  'scheme-choice': ['orphan-scheme', 'as-recorded'],
} as const satisfies Record<string, readonly [string, string]>;

/** In which editions a reading stands: from the first named, and up to the edition that no longer has it. */
const SPANS: Readonly<Record<string, { readonly from?: EditionId; readonly gone?: EditionId }>> = {
  'surviving-parent': { gone: 'chenzhou-2020' },
  'orphan-and-minimum-living': { gone: 'hunan-2023-12' },
  'hiv-and-orphan': { gone: 'hunan-2023-12' },
  'hiv-and-minimum-living': { gone: 'hunan-2023-12' },
  'hiv-subsidy': { gone: 'hunan-2023-12' },
  'rehabilitation-hardship': { from: 'chenzhou-2018-10' },
  'added-grounds': { from: 'chenzhou-2020' },
  'unattended-at-school': { from: 'chenzhou-2020' },
  'unattended-institution-rate': { from: 'chenzhou-2020', gone: 'hunan-2023-12' },
  'hunan-half-rate': { from: 'chenzhou-2020', gone: 'hunan-2023-12' },
  'top-up-basis': { from: 'chenzhou-2020' },
  'destitute-age': { from: 'chenzhou-2020', gone: 'chenzhou-2021-07' },
  'new-at-sixteen': { from: 'chenzhou-2021-07' },
  'scheme-choice': { from: 'chenzhou-2021-07' },
};

const ALL_READINGS = { ...READINGS, ...LATER_READINGS };

export type ReadingId = keyof typeof ALL_READINGS;
export type Readings = { readonly [Id in ReadingId]?: (typeof ALL_READINGS)[Id][number] };

/** Whether the first edition is the second or a later one. */
export const isSince = (edition: EditionId, from: EditionId): boolean =>
  EDITIONS.indexOf(edition) >= EDITIONS.indexOf(from);

/** The readings of an edition with their options, the default first. */
export function readingsOf(edition: EditionId): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(ALL_READINGS).filter(([id]) => {
    const { from, gone } = SPANS[id] ?? {};
    if (from !== undefined && !isSince(edition, from)) return false;
    return gone === undefined || !isSince(edition, gone);
  });
}

export interface StandardEntry {
  readonly standard: StandardId;
  readonly division: string;
  readonly from: string;
  readonly until: string | null;
  readonly amount: string;
  readonly unit: StandardUnit;
  readonly source: string;
  readonly rural?: boolean;
}

export interface OracleContext {
  readonly on: string;
  /** Which edition of the policy; that of 2017 where none is named. */
  readonly edition?: EditionId;
  readonly standards?: readonly StandardEntry[];
  readonly readings?: Readings;
  /** What is taken as declared where nothing is recorded, by path. */
  readonly assumptions?: FlatCase;
}

/** Whether every id is a reading and every value one of its options. */
export function areReadings<Chosen extends { readonly [id: string]: unknown }>(
  chosen: Chosen,
): chosen is Chosen & Readings {
  const known = new Map<string, readonly unknown[]>(Object.entries(ALL_READINGS));
  return Object.entries(chosen).every(([id, option]) => known.get(id)?.includes(option) === true);
}

/** Whether the edition asked for is the one named or a later one. */
export const since = (context: OracleContext, from: EditionId): boolean =>
  isSince(context.edition ?? 'chenzhou-2017', from);

/** Whether the reading is taken in this option, by choice or by default. */
export function reads<Id extends ReadingId>(
  context: OracleContext,
  id: Id,
  option: (typeof ALL_READINGS)[Id][number],
): boolean {
  const given: string | undefined = context.readings?.[id];
  const byDefault: string = ALL_READINGS[id][0];
  return (given ?? byDefault) === option;
}

export function inForce(entry: StandardEntry, on: string): boolean {
  if (on < entry.from) return false;
  if (entry.until !== null && on > entry.until) return false;
  return true;
}

function entryOf(
  context: OracleContext,
  standard: StandardId,
  division: string,
  rural: boolean | null,
): StandardEntry | null {
  for (const entry of context.standards ?? []) {
    if (entry.standard !== standard || entry.division !== division) continue;
    if (rural !== null && entry.rural !== rural) continue;
    if (inForce(entry, context.on)) return entry;
  }
  return null;
}

/** The county's own entry for the day, else the city's. `rural` is null for standards of one kind. */
export function lookUp(
  context: OracleContext,
  standard: StandardId,
  hukouDivision: string,
  rural: boolean | null,
): StandardEntry | null {
  const own = entryOf(context, standard, hukouDivision, rural);
  if (own !== null) return own;
  return entryOf(context, standard, '431000', rural);
}
