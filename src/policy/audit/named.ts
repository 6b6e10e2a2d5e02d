import { hiv } from '../../case/facts/circumstances.js';
import { householdInHardship, householdRegisteredPoor } from '../../case/facts/household.js';
import { any, yes } from '../../logic/expression.js';
import type { Rule } from '../../logic/rule.js';
import { adultOrphan } from '../adult-orphan.js';
import { minimumLiving, orphan, street, temporary } from '../categories.js';
import { disabled, severelyDisabled } from '../definition.js';
import { lacksGuardianship } from '../difficulty.js';
import { destitute, unattended } from '../livelihood.js';

/** The conditions in whose words gaps are told: why a child is in difficulty, and the ways to a living benefit. */

/** 携带艾滋病病毒或艾滋病: no rule of its own in the text, a fact that 2.1-2 asks. */
const hasHiv: Rule = {
  id: 'hiv',
  label: { zh: '携带艾滋病病毒或艾滋病', en: 'child with HIV or AIDS' },
  sentences: ['2.1-2'],
  when: yes(hiv),
};

/** 家庭经济困难 as it is recorded, without 低保 and 特困. */
const recordedHardship: Rule = {
  id: 'recorded-hardship',
  label: {
    zh: '家庭经济困难儿童（含建档立卡）',
    en: 'child of a household in hardship, or registered as poor',
  },
  sentences: ['2.0-1', '2.3-1'],
  when: any(yes(householdInHardship), yes(householdRegisteredPoor)),
};

/** Why a child is in difficulty. */
export const REASONS: readonly Rule[] = [
  unattended,
  temporary,
  street,
  disabled,
  severelyDisabled,
  lacksGuardianship,
  recordedHardship,
];

/** The ways to a living benefit; those that could be left out stand first. */
export const WAYS: readonly Rule[] = [adultOrphan, orphan, hasHiv, destitute, minimumLiving];
