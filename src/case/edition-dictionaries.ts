import type { Fact, FactValue } from '../logic/fact.js';
import { FACTS, type FactPath } from './dictionary.js';
import { type ExclusiveFacts, FactDictionary } from './fact-dictionary.js';
import * as child from './facts/editions/child.js';
import { type LaterParentFacts, laterFather, laterMother } from './facts/editions/parents.js';
import * as received from './facts/editions/received.js';
import { father, mother, type ParentFacts } from './facts/parents.js';
import { LOST, PRESENT } from './lost.js';

/** Facts that later editions add, behind those of 2017: what is recorded keeps its place. */

const PERMIT_FACTS = [child.residencePermitDivision] as const;

const UNATTENDED_FACTS = [
  laterFather.disabilityCertified,
  laterFather.disabilityGrade,
  laterFather.disabilityMentalOrIntellectual,
  laterFather.custodySixMonths,
  laterFather.restrictedOtherwise,
  laterFather.outOfContactReported,
  laterFather.deported,
  laterMother.disabilityCertified,
  laterMother.disabilityGrade,
  laterMother.disabilityMentalOrIntellectual,
  laterMother.custodySixMonths,
  laterMother.restrictedOtherwise,
  laterMother.outOfContactReported,
  laterMother.deported,
  child.unattendedAtEighteen,
  received.receivedMinimumLiving,
  received.receivedDestituteSupport,
  received.receivedHardshipSubsidy,
] as const;

const DESTITUTE_FACTS = [
  child.destituteBeforeSixteen,
  child.destituteAtEighteen,
  child.choosesDestituteSupport,
] as const;

/** Every fact of any edition. */
export const EDITION_FACTS = [...FACTS, ...PERMIT_FACTS, ...UNATTENDED_FACTS, ...DESTITUTE_FACTS] as const;

type EditionFact = (typeof EDITION_FACTS)[number];

/** The paths that each edition knows. */
export type PermitPath = FactPath | (typeof PERMIT_FACTS)[number]['path'];
export type UnattendedPath = PermitPath | (typeof UNATTENDED_FACTS)[number]['path'];
export type EditionPath = UnattendedPath | (typeof DESTITUTE_FACTS)[number]['path'];

type ValueAt<Path extends EditionPath> = FactValue<Extract<EditionFact, { path: Path }>>;

type GroupName = EditionPath extends infer Path
  ? Path extends `${infer Name}.${string}`
    ? Name
    : never
  : never;

/** What is recorded about a child, with the facts of every edition; absent or `null` is unknown. */
export type EditionCase = {
  readonly [Path in EditionPath as Path extends `${string}.${string}` ? never : Path]?:
    | ValueAt<Path>
    | null
    | undefined;
} & {
  readonly [Name in GroupName]?:
    | {
        readonly [Path in EditionPath as Path extends `${Name}.${infer Key}` ? Key : never]?:
          | ValueAt<Path>
          | null
          | undefined;
      }
    | null
    | undefined;
};

const parent = ({ status, ...others }: ParentFacts, later: LaterParentFacts | null): ExclusiveFacts => ({
  status,
  others: [...Object.values<Fact>(others), ...(later === null ? [] : Object.values<Fact>(later))],
  lost: LOST,
  present: PRESENT,
});

const LATER_PARENTS = [parent(father, laterFather), parent(mother, laterMother)];

/** With the residence permit. */
export const PERMIT_DICTIONARY: FactDictionary<PermitPath> = /* @__PURE__ */ new FactDictionary<PermitPath>(
  [...FACTS, ...PERMIT_FACTS],
  [parent(father, null), parent(mother, null)],
);

/** With what 民发〔2019〕62号 asks of parents. */
export const UNATTENDED_DICTIONARY: FactDictionary<UnattendedPath> =
  /* @__PURE__ */ new FactDictionary<UnattendedPath>(
    [...FACTS, ...PERMIT_FACTS, ...UNATTENDED_FACTS],
    LATER_PARENTS,
  );

/** With every fact of any edition. */
export const EDITION_DICTIONARY: FactDictionary<EditionPath> =
  /* @__PURE__ */ new FactDictionary<EditionPath>(EDITION_FACTS, LATER_PARENTS);
