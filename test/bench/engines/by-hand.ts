import type { Truth } from '../../../src/logic/truth.js';
import { SETTING } from '../day.js';
import { flatName } from '../dialect.js';
import { type Facts, LOOKED_AT } from '../facts.js';
import type { Engine } from './engine.js';

const EIGHTEEN = SETTING.latestBirth[18] ?? 0;
const SIXTEEN = SETTING.latestBirth[16] ?? 0;

/** What the hand-written version reads; an unknown fact is `undefined`, which counts as no. */
type Row = { readonly [name: string]: boolean | string | number | undefined };

const isLost = (status: Row[string]): boolean =>
  status === 'deceased' || status === 'declared-missing' || status === 'unidentified';

const inChenzhou = (code: Row[string]): boolean =>
  typeof code === 'number' && code >= 431000 && code <= 431099;

/** The cut as plain code, written from the text and not from the rules. */
function decide(row: Row, verdicts: Truth[]): void {
  const fatherLost = isLost(row.father_status);
  const motherLost = isLost(row.mother_status);
  const fatherGround =
    !fatherLost &&
    (row.father_severelyDisabled === true ||
      row.father_seriouslyIll === true ||
      row.father_custody === 'serving-long-sentence' ||
      row.father_custody === 'compulsory-rehab' ||
      row.father_abandonedChild === true ||
      row.father_guardianshipRevoked === true);
  const motherGround =
    !motherLost &&
    (row.mother_severelyDisabled === true ||
      row.mother_seriouslyIll === true ||
      row.mother_custody === 'serving-long-sentence' ||
      row.mother_custody === 'compulsory-rehab' ||
      row.mother_abandonedChild === true ||
      row.mother_guardianshipRevoked === true);
  const fatherDetained = !fatherLost && row.father_custody === 'detained';
  const motherDetained = !motherLost && row.mother_custody === 'detained';

  const local =
    inChenzhou(row.hukouDivision) ||
    (row.hukouDivision === 0 &&
      row.father_status === 'unidentified' &&
      row.mother_status === 'unidentified' &&
      inChenzhou(row.residenceDivision));
  const birth = row.birthDate;
  const ofAge = typeof birth === 'number' && birth <= EIGHTEEN;
  const underSixteen = typeof birth === 'number' && birth > SIXTEEN;
  const child = local && !ofAge;

  const orphan = child && fatherLost && motherLost;
  const destitute = child && underSixteen && row.hasIncomeSource !== true && row.supporterAble !== true;
  const unattended =
    child &&
    ((fatherGround && motherGround) ||
      (fatherLost && !motherLost && (motherGround || row.mother_otherwiseUnable === true)) ||
      (motherLost && !fatherLost && (fatherGround || row.father_otherwiseUnable === true)));
  const meets = row.household_meetsMinimumLiving === true;
  const minimumLiving = child && meets;
  const temporary =
    child &&
    (row.household_suddenHardship === true ||
      ((fatherDetained || motherDetained) &&
        row.lacksFamilySupport === true &&
        row.livelihoodInDistress === true));
  const street = !ofAge && row.street === true;
  const certified = row.disability_certified === true;
  const disabled = child && certified;
  const inDifficulty =
    child && (orphan || destitute || unattended || minimumLiving || temporary || street || disabled);

  const adultOrphan = local && ofAge && row.orphanAtEighteen === true && row.education_enrolled === true;
  const orphanLiving = orphan || adultOrphan;
  const destituteSupport = destitute && !orphanLiving;
  const excluded = destituteSupport || row.workInjuryCareFee === true;
  const severe = certified && (row.disability_grade === 1 || row.disability_grade === 2);
  const poor = row.household_registeredPoor === true;
  const rural = row.household_rural === true;
  const hardship = row.household_inHardship === true || meets || poor || destitute;

  verdicts[0] = child;
  verdicts[1] = orphan;
  verdicts[2] = destitute;
  verdicts[3] = unattended;
  verdicts[4] = minimumLiving;
  verdicts[5] = temporary;
  verdicts[6] = street;
  verdicts[7] = disabled;
  verdicts[8] = inDifficulty;
  verdicts[9] = orphanLiving;
  verdicts[10] = destituteSupport;
  verdicts[11] = minimumLiving && !orphanLiving && !destituteSupport;
  verdicts[12] = disabled && meets && !orphanLiving && !excluded;
  verdicts[13] = child && severe && !excluded;
  verdicts[14] =
    row.education_stage === 'senior' &&
    row.education_enrolled === true &&
    row.education_ownership === 'public' &&
    (poor || (certified && hardship) || (rural && (meets || destituteSupport)));
}

/** Every child with the same fields in the same order, as a typed record would have them. */
function rowOf(facts: Facts): Row {
  return Object.fromEntries(LOOKED_AT.map(({ fact }) => [flatName(fact), facts[flatName(fact)]]));
}

/** Plain if/else: the yardstick of speed, and what unknowns do to it. */
export function byHand(): Engine {
  return {
    name: 'hand-written if/else',
    children: 100_000,
    inFlight: 1,
    load: (children) => {
      const rows = children.map(({ facts }) => rowOf(facts));
      return (index, verdicts) => decide(rows[index] ?? {}, verdicts);
    },
  };
}
