import { birthDate, orphanAtEighteen } from '../../case/facts/child.js';
import { care, hasIncomeSource, hiv, severeIllness, supporterAble } from '../../case/facts/circumstances.js';
import { disabilityCertified, disabilityGrade } from '../../case/facts/disability.js';
import { educationContinuousSinceEighteen, educationEnrolled } from '../../case/facts/education.js';
import {
  householdInHardship,
  householdMeetsMinimumLiving,
  householdRegisteredPoor,
  householdSuddenHardship,
} from '../../case/facts/household.js';
import { father } from '../../case/facts/parents.js';
import { all, holds, not, oneOf, under, yes } from '../../logic/expression.js';
import { orphan } from '../categories.js';
import { ofFather, ofMother } from '../parents.js';
import type { Happening, Tie } from './agenda.js';

/** What happens to children: at which money may fall or rise, and what makes a child's situation worse. */

/** On turning 18 it is settled whether the child was an orphan then, and whether it went to school without a break. */
export const TIES: readonly Tie[] = [
  { fact: orphanAtEighteen, age: 18, is: holds(orphan) },
  { fact: educationContinuousSinceEighteen, age: 18, is: yes(educationEnrolled) },
];

/** Changes of status that are neither better nor worse as such. */
export const TURNS: readonly Happening[] = [
  {
    id: 'becomes-orphan',
    label: { zh: '成为孤儿（尚存的父亲死亡）', en: 'becomes an orphan (the father, the last parent, dies)' },
    from: all(under(birthDate, 18), holds(ofMother.lost), oneOf(father.status, 'living')),
    sets: { 'father.status': 'deceased' },
    sentences: ['2.1-1', '4.4-3'],
  },
  {
    id: 'leaves-school',
    label: { zh: '成年孤儿离校', en: 'an adult orphan leaves school' },
    from: all(yes(orphanAtEighteen), yes(educationEnrolled), yes(educationContinuousSinceEighteen)),
    sets: { 'education.enrolled': false, 'education.continuousSinceEighteen': false },
    sentences: ['2.3-5'],
  },
  {
    id: 'leaves-institution',
    label: { zh: '孤儿由福利机构转入亲属家', en: 'an orphan moves from a welfare institution to kin' },
    from: all(holds(orphan), oneOf(care, 'institution')),
    sets: { care: 'kin' },
    sentences: ['2.1-1'],
  },
];

const fatherAtHome = all(
  not(holds(ofFather.lost)),
  oneOf(father.status, 'living'),
  oneOf(father.custody, 'none'),
);

/** For the worse. Only one parent is told of: what holds of the father holds of the mother. */
export const WORSE: readonly Happening[] = [
  {
    id: 'parent-dies',
    label: { zh: '父亲死亡', en: 'the father dies' },
    from: oneOf(father.status, 'living'),
    sets: { 'father.status': 'deceased' },
    sentences: ['2.1-1'],
  },
  {
    id: 'parent-out-of-contact',
    label: { zh: '父亲失联', en: 'the father is no longer heard of' },
    from: fatherAtHome,
    sets: { 'father.status': 'out-of-contact' },
    sentences: ['2.1-5'],
  },
  {
    id: 'parent-severely-disabled',
    label: { zh: '父亲重残', en: 'the father becomes severely disabled' },
    from: all(fatherAtHome, not(yes(father.severelyDisabled))),
    sets: { 'father.severelyDisabled': true },
    sentences: ['2.1-5'],
  },
  {
    id: 'parent-detained',
    label: { zh: '父亲被羁押', en: 'the father is detained' },
    from: fatherAtHome,
    sets: { 'father.custody': 'detained' },
    sentences: ['2.1-6'],
  },
  {
    id: 'detained-then-sentenced',
    label: { zh: '被羁押的父亲被判刑入狱（非长期）', en: 'the detained father is sentenced (not for long)' },
    from: all(not(holds(ofFather.lost)), oneOf(father.custody, 'detained')),
    sets: { 'father.custody': 'serving-sentence' },
    sentences: ['2.1-6'],
  },
  {
    id: 'sentenced-for-long',
    label: { zh: '被羁押的父亲被判长期徒刑', en: 'the detained father is sentenced for long' },
    from: all(not(holds(ofFather.lost)), oneOf(father.custody, 'detained')),
    sets: { 'father.custody': 'serving-long-sentence' },
    sentences: ['2.1-5', '2.1-6'],
  },
  {
    id: 'no-supporter-able',
    label: { zh: '法定抚养人丧失抚养能力', en: 'no supporter is able any longer' },
    from: yes(supporterAble),
    sets: { supporterAble: false },
    sentences: ['2.1-3'],
  },
  {
    id: 'income-lost',
    label: { zh: '儿童失去生活来源', en: 'the child loses its income' },
    from: yes(hasIncomeSource),
    sets: { hasIncomeSource: false },
    sentences: ['2.1-3'],
  },
  {
    id: 'minimum-living',
    label: { zh: '家庭落入最低生活保障', en: 'the household falls into minimum living support' },
    from: all(not(yes(householdMeetsMinimumLiving)), yes(householdInHardship)),
    sets: { 'household.meetsMinimumLiving': true },
    sentences: ['2.1-4'],
  },
  {
    id: 'hardship',
    label: { zh: '家庭陷入经济困难', en: 'the household falls into hardship' },
    from: not(yes(householdInHardship)),
    sets: { 'household.inHardship': true },
    sentences: ['2.3-1'],
  },
  {
    id: 'registered-poor',
    label: { zh: '家庭被列为建档立卡户', en: 'the household is registered as poor' },
    from: not(yes(householdRegisteredPoor)),
    sets: { 'household.inHardship': true, 'household.registeredPoor': true },
    sentences: ['2.3-4'],
  },
  {
    id: 'sudden-hardship',
    label: { zh: '家庭遭遇突发困难', en: 'sudden hardship befalls the household' },
    from: not(yes(householdSuddenHardship)),
    sets: { 'household.suddenHardship': true },
    sentences: ['2.1-6'],
  },
  {
    id: 'hiv',
    label: { zh: '儿童感染艾滋病病毒', en: 'the child contracts HIV' },
    from: not(yes(hiv)),
    sets: { hiv: true },
    sentences: ['2.1-2'],
  },
  {
    id: 'severe-illness',
    label: { zh: '儿童患重病', en: 'the child falls seriously ill' },
    from: not(yes(severeIllness)),
    sets: { severeIllness: true },
    sentences: ['2.2-1'],
  },
  {
    id: 'disability',
    label: { zh: '儿童成为残疾（三级）', en: 'the child becomes disabled (grade 3)' },
    from: not(yes(disabilityCertified)),
    sets: { 'disability.certified': true, 'disability.grade': 3, 'disability.physical': true },
    sentences: ['2.0-2'],
  },
  {
    id: 'disability-severe',
    label: { zh: '残疾由三级加重为一级', en: 'the disability worsens from grade 3 to 1' },
    from: all(yes(disabilityCertified), oneOf(disabilityGrade, 3)),
    sets: { 'disability.grade': 1 },
    sentences: ['2.1-8'],
  },
  {
    id: 'street',
    label: { zh: '儿童流落街头', en: 'the child comes to live on the street' },
    from: under(birthDate, 18),
    sets: { street: true },
    sentences: ['2.1-7'],
  },
];
