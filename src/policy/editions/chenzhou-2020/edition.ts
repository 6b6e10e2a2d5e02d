import { UNATTENDED_DICTIONARY, type UnattendedPath } from '../../../case/edition-dictionaries.js';
import { holds } from '../../../logic/expression.js';
import type { ChenzhouIds } from '../../chenzhou-ids.js';
import { derive } from '../../derived/derive.js';
import type { Policy } from '../../policy.js';
import { type HolderId, holderCondition } from '../../stacking.js';
import { CHENZHOU_2018_10 } from '../chenzhou-2018-10/edition.js';
import { fatherGround, motherGround } from './parents.js';
import {
  addedGrounds,
  destituteAge,
  hunanHalfRate,
  topUpBasis,
  unattendedAtSchool,
  unattendedInstitutionRate,
} from './readings.js';
import {
  hivBeforeUnattended,
  inFullBeforeHardshipSubsidy,
  orphanBeforeUnattended,
  UNATTENDED_TOP_UPS,
  type UnattendedBenefitId,
} from './stacking.js';
import {
  destituteAgeOf2020,
  destituteOf,
  inMinimumLivingOf,
  unattended,
  unattendedLiving,
} from './unattended.js';

/** The names of 2017 with the benefit and the facts of 民发〔2019〕62号. */
export interface UnattendedIds extends Omit<ChenzhouIds, 'fact' | 'benefit' | 'holder'> {
  readonly fact: UnattendedPath;
  readonly benefit: UnattendedBenefitId;
  readonly holder: HolderId | 'unattended-living';
}

/** New facts of a parent are asked beside the parent's custody. */
const behindCustody = (parent: 'father' | 'mother'): readonly string[] =>
  [
    'disabilityCertified',
    'disabilityGrade',
    'disabilityMentalOrIntellectual',
    'custodySixMonths',
    'restrictedOtherwise',
    'outOfContactReported',
    'deported',
  ].map((fact) => `${parent}.${fact}`);

/** 郴政发〔2017〕3号 with 民发〔2019〕62号 and 民发〔2020〕125号: unattended children are paid at the orphan rate, as a top-up. */
export const CHENZHOU_2020: Policy<UnattendedIds> = /* @__PURE__ */ derive<UnattendedIds>(
  CHENZHOU_2018_10,
  {
    document: {
      id: '郴政发〔2017〕3号、民发〔2019〕62号',
      title: '郴州市困境儿童保障（2020年起，含事实无人抚养儿童保障）',
      edition: 'chenzhou-2020',
      from: '2020-01-01',
    },
    encoding: '0.1.0',
    dictionary: UNATTENDED_DICTIONARY,
    replaced: {
      categories: [destituteOf(destituteAgeOf2020, ['2.1-3']), unattended],
      conditions: [fatherGround, motherGround, inMinimumLivingOf(destituteAgeOf2020)],
    },
    added: [{ benefit: unattendedLiving, behind: 'hiv-living' }],
    readingsEnded: ['surviving-parent'],
    readingsAdded: [
      addedGrounds,
      unattendedInstitutionRate,
      hunanHalfRate,
      unattendedAtSchool,
      topUpBasis,
      destituteAge,
    ],
    exclusionsEnded: [],
    exclusionsAdded: [
      { exclusion: orphanBeforeUnattended, behind: 'orphan-living>hiv-living' },
      { exclusion: hivBeforeUnattended, behind: 'orphan-living>unattended-living' },
      { exclusion: inFullBeforeHardshipSubsidy, behind: null },
    ],
    topUps: { basis: topUpBasis, matrix: UNATTENDED_TOP_UPS },
    laterRulesHeld: ['2020-01-01'],
    concerns: [
      { since: '2023-12', concern: { verdict: 'unattended-living', when: holds(unattendedLiving) } },
    ],
    order: {
      'father.custody': behindCustody('father'),
      'mother.custody': behindCustody('mother'),
      orphanAtEighteen: ['unattendedAtEighteen'],
    },
  },
  holderCondition,
);
