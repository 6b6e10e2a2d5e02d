/**
 * The facts of a case in dictionary order, each with its finite domain, and the step between nested and flat form.
 */

import { type EditionId, isSince } from './context.js';

export type FactValue = string | number | boolean;

/** A case in flat form: dotted fact path → value. */
export type FlatCase = Readonly<Record<string, FactValue>>;

/** A case in nested form, as it is stored and handed to the library. */
export type CaseGroup = { [key: string]: FactValue | null };
export type NestedCase = { [key: string]: FactValue | null | CaseGroup };

/**
 * What may be written for a fact. `listed` domains are finite as they stand; the others have infinitely many values
 * (or depend on the context) and are cut into representatives in `completions.ts`.
 */
export type FactDomain =
  | { readonly kind: 'listed'; readonly values: readonly FactValue[] }
  | { readonly kind: 'key' | 'birth-date' | 'hukou' | 'residence' | 'permit' | 'income' | 'report' };

export interface Fact {
  readonly path: string;
  readonly domain: FactDomain;
}

const YES_NO: FactDomain = { kind: 'listed', values: [false, true] };

function choice(...values: FactValue[]): FactDomain {
  return { kind: 'listed', values };
}

export const PARENTS = ['father', 'mother'] as const;
export type ParentName = (typeof PARENTS)[number];

/** A parent's facts other than `status`; a lost parent has none of them. */
export const PARENT_DETAILS: readonly { readonly name: string; readonly domain: FactDomain }[] = [
  {
    name: 'custody',
    domain: choice('none', 'detained', 'serving-sentence', 'serving-long-sentence', 'compulsory-rehab'),
  },
  { name: 'severelyDisabled', domain: YES_NO },
  { name: 'seriouslyIll', domain: YES_NO },
  { name: 'abandonedChild', domain: YES_NO },
  { name: 'guardianshipRevoked', domain: YES_NO },
  { name: 'otherwiseUnable', domain: YES_NO },
  { name: 'failsDuty', domain: YES_NO },
  { name: 'uncorrected', domain: YES_NO },
  { name: 'harmsChild', domain: YES_NO },
  { name: 'ableToGuard', domain: YES_NO },
];

export const LOST_STATUSES = ['deceased', 'declared-missing', 'unidentified'] as const;
export const PRESENT_STATUSES = ['living', 'out-of-contact'] as const;

function parentFacts(parent: ParentName): Fact[] {
  return [
    {
      path: `${parent}.status`,
      domain: choice('living', 'deceased', 'declared-missing', 'out-of-contact', 'unidentified'),
    },
    ...PARENT_DETAILS.map((detail) => ({ path: `${parent}.${detail.name}`, domain: detail.domain })),
  ];
}

export const FACTS: readonly Fact[] = [
  { path: 'id', domain: { kind: 'key' } },
  { path: 'birthDate', domain: { kind: 'birth-date' } },
  { path: 'hukouDivision', domain: { kind: 'hukou' } },
  { path: 'residenceDivision', domain: { kind: 'residence' } },
  { path: 'orphanAtEighteen', domain: YES_NO },
  ...parentFacts('father'),
  ...parentFacts('mother'),
  { path: 'care', domain: choice('parents', 'kin', 'foster', 'institution', 'none') },
  { path: 'hasIncomeSource', domain: YES_NO },
  { path: 'supporterAble', domain: YES_NO },
  { path: 'lacksFamilySupport', domain: YES_NO },
  { path: 'livelihoodInDistress', domain: YES_NO },
  { path: 'street', domain: YES_NO },
  { path: 'hiv', domain: YES_NO },
  { path: 'severeIllness', domain: YES_NO },
  { path: 'confidential', domain: YES_NO },
  { path: 'household.inHardship', domain: YES_NO },
  { path: 'household.meetsMinimumLiving', domain: YES_NO },
  { path: 'household.incomePerCapita', domain: { kind: 'income' } },
  { path: 'household.registeredPoor', domain: YES_NO },
  { path: 'household.rural', domain: YES_NO },
  { path: 'household.suddenHardship', domain: YES_NO },
  { path: 'disability.certified', domain: YES_NO },
  { path: 'disability.grade', domain: choice(1, 2, 3, 4) },
  { path: 'disability.visual', domain: YES_NO },
  { path: 'disability.hearing', domain: YES_NO },
  { path: 'disability.speech', domain: YES_NO },
  { path: 'disability.physical', domain: YES_NO },
  { path: 'disability.intellectual', domain: YES_NO },
  { path: 'disability.mental', domain: YES_NO },
  { path: 'disability.autism', domain: YES_NO },
  { path: 'workInjuryCareFee', domain: YES_NO },
  { path: 'insurance.enrolled', domain: YES_NO },
  { path: 'insurance.charityEligible', domain: YES_NO },
  { path: 'insurance.partnerHospital', domain: YES_NO },
  { path: 'insurance.aidEligible', domain: YES_NO },
  { path: 'education.enrolled', domain: YES_NO },
  {
    path: 'education.stage',
    domain: choice('none', 'preschool', 'primary', 'junior', 'senior', 'vocational', 'tertiary'),
  },
  { path: 'education.ownership', domain: choice('public', 'private') },
  { path: 'education.setting', domain: choice('ordinary', 'special') },
  { path: 'education.continuousSinceEighteen', domain: YES_NO },
  { path: 'education.migrant', domain: YES_NO },
  { path: 'guardianship.otherGuardian', domain: YES_NO },
  { path: 'guardianship.otherFailsDuty', domain: YES_NO },
  { path: 'guardianship.otherHarmsChild', domain: YES_NO },
  { path: 'guardianship.courtNamedCivilAffairs', domain: YES_NO },
  { path: 'guardianship.adoptionPending', domain: YES_NO },
  { path: 'safety.harmFromGuardianship', domain: YES_NO },
  {
    path: 'safety.incident',
    domain: choice('none', 'missing', 'domestic-violence', 'accidental-injury', 'unlawful-harm'),
  },
];

/** What an edition asks about a parent beside all that 2017 asks. */
const LATER_PARENT_DETAILS: readonly { readonly name: string; readonly domain: FactDomain }[] = [
  { name: 'disabilityCertified', domain: YES_NO },
  { name: 'disabilityGrade', domain: choice(1, 2, 3, 4) },
  { name: 'disabilityMentalOrIntellectual', domain: YES_NO },
  { name: 'custodySixMonths', domain: YES_NO },
  { name: 'restrictedOtherwise', domain: YES_NO },
  { name: 'outOfContactReported', domain: { kind: 'report' } },
  { name: 'deported', domain: YES_NO },
];

const laterFactsOf = (parent: ParentName): Fact[] =>
  LATER_PARENT_DETAILS.map(({ name, domain }) => ({ path: `${parent}.${name}`, domain }));

/** Facts that an edition brings; an edition knows its own and those of all before it. */
const LATER_FACTS: readonly { readonly from: EditionId; readonly facts: readonly Fact[] }[] = [
  { from: 'chenzhou-2018-10', facts: [{ path: 'residencePermitDivision', domain: { kind: 'permit' } }] },
  {
    from: 'chenzhou-2020',
    facts: [
      ...laterFactsOf('father'),
      ...laterFactsOf('mother'),
      { path: 'unattendedAtEighteen', domain: YES_NO },
      { path: 'received.minimumLiving', domain: { kind: 'income' } },
      { path: 'received.destituteSupport', domain: { kind: 'income' } },
      { path: 'received.hardshipSubsidy', domain: { kind: 'income' } },
    ],
  },
  {
    from: 'chenzhou-2021-07',
    facts: ['destituteBeforeSixteen', 'destituteAtEighteen', 'choosesDestituteSupport'].map((path) => ({
      path,
      domain: YES_NO,
    })),
  },
];

/** All facts that an edition knows, in dictionary order. */
export const factsOf = (edition: EditionId = 'chenzhou-2017'): readonly Fact[] => [
  ...FACTS,
  ...LATER_FACTS.flatMap(({ from, facts }) => (isSince(edition, from) ? facts : [])),
];

export function isLost(status: FactValue | undefined): boolean {
  return status === 'deceased' || status === 'declared-missing' || status === 'unidentified';
}

/** The parent a path speaks of when it is one of the facts that a lost parent does not have, else null. */
export function parentOfDetail(path: string): ParentName | null {
  for (const parent of PARENTS) {
    if (path.startsWith(`${parent}.`) && path !== `${parent}.status`) return parent;
  }
  return null;
}

function isFactValue(value: unknown): value is FactValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The recorded facts of a nested case: absent and `null` alike are left out. */
export function flatten(nested: object, facts: readonly Fact[] = FACTS): Record<string, FactValue> {
  const top = new Map<string, unknown>(Object.entries(nested));
  const flat: Record<string, FactValue> = {};
  for (const { path } of facts) {
    const [first = '', second] = path.split('.');
    let value = top.get(first);
    if (second !== undefined) {
      if (typeof value !== 'object' || value === null) continue;
      value = new Map<string, unknown>(Object.entries(value)).get(second);
    }
    if (isFactValue(value)) flat[path] = value;
  }
  return flat;
}

/** The nested case of recorded facts; `nulls` are written out as `null`. A lost parent's other facts are dropped. */
export function nest(
  flat: FlatCase,
  nulls: readonly string[] = [],
  facts: readonly Fact[] = FACTS,
): NestedCase {
  const nested: NestedCase = {};
  const groups = new Map<string, CaseGroup>();
  for (const { path } of facts) {
    const parent = parentOfDetail(path);
    if (parent !== null && isLost(flat[`${parent}.status`])) continue;
    const value = flat[path] ?? (nulls.includes(path) ? null : undefined);
    if (value === undefined) continue;
    const [first = '', second] = path.split('.');
    if (second === undefined) {
      nested[first] = value;
      continue;
    }
    let group = groups.get(first);
    if (group === undefined) {
      group = {};
      groups.set(first, group);
      nested[first] = group;
    }
    group[second] = value;
  }
  return nested;
}

/** The value of a yes/no fact of a complete case; a fact without a value is a mistake of the caller. */
export function yes(complete: FlatCase, path: string): boolean {
  const value = complete[path];
  if (typeof value !== 'boolean') throw new Error(`complete case expected: ${path}`);
  return value;
}

/** The value of a text fact of a complete case. */
export function text(complete: FlatCase, path: string): string {
  const value = complete[path];
  if (typeof value !== 'string') throw new Error(`complete case expected: ${path}`);
  return value;
}

/** A parent as the rules see one: of a lost parent nothing but the status is left. */
export interface Parent {
  readonly status: string;
  readonly lost: boolean;
  readonly custody: string;
  readonly severelyDisabled: boolean;
  readonly seriouslyIll: boolean;
  readonly abandonedChild: boolean;
  readonly guardianshipRevoked: boolean;
  readonly otherwiseUnable: boolean;
  readonly failsDuty: boolean;
  readonly uncorrected: boolean;
  readonly harmsChild: boolean;
  readonly ableToGuard: boolean;
}

export function parentOf(complete: FlatCase, name: ParentName): Parent {
  const status = text(complete, `${name}.status`);
  if (isLost(status)) {
    return {
      status,
      lost: true,
      custody: 'none',
      severelyDisabled: false,
      seriouslyIll: false,
      abandonedChild: false,
      guardianshipRevoked: false,
      otherwiseUnable: false,
      failsDuty: false,
      uncorrected: false,
      harmsChild: false,
      ableToGuard: false,
    };
  }
  return {
    status,
    lost: false,
    custody: text(complete, `${name}.custody`),
    severelyDisabled: yes(complete, `${name}.severelyDisabled`),
    seriouslyIll: yes(complete, `${name}.seriouslyIll`),
    abandonedChild: yes(complete, `${name}.abandonedChild`),
    guardianshipRevoked: yes(complete, `${name}.guardianshipRevoked`),
    otherwiseUnable: yes(complete, `${name}.otherwiseUnable`),
    failsDuty: yes(complete, `${name}.failsDuty`),
    uncorrected: yes(complete, `${name}.uncorrected`),
    harmsChild: yes(complete, `${name}.harmsChild`),
    ableToGuard: yes(complete, `${name}.ableToGuard`),
  };
}
