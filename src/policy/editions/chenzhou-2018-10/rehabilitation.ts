import { birthDate } from '../../../case/facts/child.js';
import { care } from '../../../case/facts/circumstances.js';
import {
  disabilityAutism,
  disabilityHearing,
  disabilityIntellectual,
  disabilityPhysical,
  disabilitySpeech,
  disabilityVisual,
} from '../../../case/facts/disability.js';
import { residencePermitDivision } from '../../../case/facts/editions/child.js';
import { householdInHardship, householdRegisteredPoor } from '../../../case/facts/household.js';
import { all, any, byReading, holds, never, oneOf, under, within, yes } from '../../../logic/expression.js';
import { orphan } from '../../categories.js';
import { CHENZHOU_PREFIX, local, underEighteen } from '../../definition.js';
import { destitute, inMinimumLiving } from '../../livelihood.js';
import type { BenefitRule, ConditionRule } from '../../policy.js';
import { zeroToSix } from '../../readings.js';
import type { StandardId } from '../../standards.js';
import { rehabilitationHardship } from './readings.js';

/** 户籍所在地（居住证发放地）: registered in Chenzhou, or holding a residence permit issued there. */
const registeredOrResident: ConditionRule<'registered-or-resident'> = {
  kind: 'condition',
  id: 'registered-or-resident',
  label: { zh: '郴州户籍或持郴州居住证', en: 'registered in Chenzhou or holding its residence permit' },
  sentences: ['g20-2'],
  when: any(holds(local), within(residencePermitDivision, CHENZHOU_PREFIX)),
};

/** 低保、建档立卡、机构收留抚养、孤儿、特困，以及其他经济困难家庭. */
const helpedWithRehabilitation: ConditionRule<'helped-with-rehabilitation'> = {
  kind: 'condition',
  id: 'helped-with-rehabilitation',
  label: { zh: '康复救助对象家庭', en: 'in a family or institution that rehabilitation helps' },
  sentences: ['g20-1'],
  when: any(
    holds(inMinimumLiving),
    yes(householdRegisteredPoor),
    oneOf(care, 'institution'),
    holds(orphan),
    holds(destitute),
    byReading(rehabilitationHardship, {
      'hardship-counts': yes(householdInHardship),
      'named-groups-only': never,
    }),
  ),
};

/** 0—6岁残疾儿童康复救助: a scheme in force since 2018-10-01, for poor families first; applied for where the child is registered or resident. */
export const rehabilitationScheme: BenefitRule<'rehabilitation-0-6', StandardId> = {
  kind: 'benefit',
  id: 'rehabilitation-0-6',
  label: { zh: '0-6岁残疾儿童康复救助', en: 'rehabilitation for disabled children of 0-6' },
  sentences: ['2.4-1', 'g20-1'],
  strength: 'due',
  unit: null,
  when: all(
    holds(underEighteen),
    holds(registeredOrResident),
    byReading(zeroToSix, {
      'under-seven': under(birthDate, 7),
      'through-sixth-birthday': under(birthDate, 6),
    }),
    any(
      yes(disabilityVisual),
      yes(disabilityHearing),
      yes(disabilitySpeech),
      yes(disabilityIntellectual),
      yes(disabilityPhysical),
      yes(disabilityAutism),
    ),
    holds(helpedWithRehabilitation),
  ),
  amount: null,
};
