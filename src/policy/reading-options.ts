import type { ReadingChoices } from './tables.js';

/**
 * The options of every reading, the default first: all that a context is checked against. What they mean stands with the
 * readings themselves, in words that a predicate does not carry. `test/policy/reading-options.test.ts` holds the two together.
 */
export const READING_OPTIONS: {
  readonly [Id in keyof ReadingChoices]-?: readonly [
    NonNullable<ReadingChoices[Id]>,
    ...NonNullable<ReadingChoices[Id]>[],
  ];
} = {
  birthday: ['day-after', 'on-birthday'],
  'zero-to-six': ['under-seven', 'through-sixth-birthday'],
  'three-to-six': ['under-seven', 'through-sixth-birthday'],
  'foundling-hukou': ['counts', 'hukou-required'],
  'difficulty-scope': ['definition', 'seven-groups'],
  'both-declared-missing': ['orphan', 'unattended'],
  'unidentified-parent': ['counts', 'does-not-count'],
  'surviving-parent': ['recorded', 'absence-counts'],
  'unattended-route': ['own-conditions', 'one-is-due'],
  'minimum-living-supporter': ['household-test', 'able-supporter'],
  'detained-scope': ['detained', 'any-short-custody'],
  'temporary-hukou': ['local', 'any-hukou'],
  'street-hukou': ['any-hukou', 'chenzhou-only'],
  'minimum-living-amount': ['difference', 'flat-supplement'],
  'orphan-and-minimum-living': ['excluded', 'both'],
  'hiv-and-orphan': ['orphan-only', 'both'],
  'hiv-and-destitute': ['both', 'hiv-only'],
  'hiv-and-minimum-living': ['both', 'hiv-only'],
  'hardship-subsidy-scope': ['minimum-living', 'low-income-too'],
  'nursing-scope': ['grades-1-2', 'mental-intellectual-too'],
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
};
