import { FACTS } from '../../case/dictionary.js';
import { birthDate, hukouDivision, id, residenceDivision } from '../../case/facts/child.js';
import { care, hiv, severeIllness, street } from '../../case/facts/circumstances.js';
import { disabilityCertified, disabilityGrade } from '../../case/facts/disability.js';
import { educationEnrolled, educationOwnership, educationStage } from '../../case/facts/education.js';
import {
  householdIncomePerCapita,
  householdInHardship,
  householdMeetsMinimumLiving,
  householdRegisteredPoor,
  householdRural,
} from '../../case/facts/household.js';
import { insuranceEnrolled, workInjuryCareFee } from '../../case/facts/insurance.js';
import { father, mother, type ParentFacts } from '../../case/facts/parents.js';
import type { Fact } from '../../logic/fact.js';
import { CHENZHOU_TERMS } from '../chenzhou-terms.js';
import { isAboutOthers } from '../group-header.js';
import { plainName } from '../half-width.js';
import { nameBelow } from '../mapping/mapping.js';
import { type Subject, subjectOf } from './subject.js';

/** Headers of registers, the narrower before the wider; `null` where the words tell several facts and the header none. */
type Aliases = readonly (readonly [RegExp, Fact | null])[];

const CHILD: Aliases = [
  [/出生|生日/, birthDate],
  [/户口性质|户籍性质|户籍类别|户口类别|城乡/, householdRural],
  [/户籍|户口/, hukouDivision],
  [/居住|常住|现住|住址/, residenceDivision],
  [/^(?:所属|所在)?(?:县|区|市)(?:县|区|市)*(?:名称)?$/, hukouDivision],
  [/(?:档案|个案|儿童|孤儿)(?:编)?号/, id],
  [/(?:抚养|养育|安置|供养|监护)(?:方式|类型|形式|情况)/, care],
  [/残疾.{0,20}(?:等级|级别)|残级/, disabilityGrade],
  [/残疾.{0,20}(?:类别|类型|种类)/, null],
  [/残疾/, disabilityCertified],
  // A yearly income is no monthly one.
  [/年.{0,20}收入/, null],
  [/收入/, householdIncomePerCapita],
  [/家庭类别|家庭类型|困难类型|困难类别|保障类别|保障类型/, null],
  [/低保|最低生活保障/, householdMeetsMinimumLiving],
  [/建档立卡|贫困户|贫困人口/, householdRegisteredPoor],
  [/经济困难|困难家庭/, householdInHardship],
  [/流浪/, street],
  [/艾滋|hiv|携带/, hiv],
  [/重病|大病|疾病|患病|病情/, severeIllness],
  [/学段|就读阶段|文化程度|学历|年级|受教育/, educationStage],
  [/公办|民办|办学/, educationOwnership],
  [/在校|就读|就学|入学|上学/, educationEnrolled],
  [/医保|合作医疗|参保|医疗保险/, insuranceEnrolled],
  [/工伤|护理费/, workInjuryCareFee],
];

const parentAliases = (parent: ParentFacts): Aliases => [
  [/服刑|在押|羁押|戒毒|刑/, parent.custody],
  [/残/, parent.severelyDisabled],
  [/病/, parent.seriouslyIll],
  [/弃/, parent.abandonedChild],
  [/监护权|撤销|剥夺/, parent.guardianshipRevoked],
  [/监护能力/, parent.ableToGuard],
  [/情况|状况|状态|现状|类型|类别|死亡|去世|失联|失踪|健在/, parent.status],
];

const FATHER = /* @__PURE__ */ parentAliases(father);
const MOTHER = /* @__PURE__ */ parentAliases(mother);

function aliasesOf(subject: Subject): Aliases {
  if (subject === 'other') return [];
  return subject === 'child' ? CHILD : subject === 'father' ? FATHER : MOTHER;
}

/** The letters of every label, and of whom it says something. */
const LABELS = FACTS.map((fact) => {
  const label = plainName(fact.label.zh);
  return { fact, letters: new Set(label), subject: subjectOf('', label) };
});

/** How much two words have in common: twice the letters of both, by the letters of each; 1 for the same, 0 for none. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((letter) => other.has(letter)).length;
  return (2 * common) / (one.size + other.size);
}

const NEAR = 0.6;

function nearestLabel(name: string, subject: Subject): Fact | undefined {
  const letters = new Set(name);
  let best: Fact | undefined;
  let bestLikeness = NEAR;
  for (const label of LABELS) {
    const found = label.subject === subject ? likeness(letters, label.letters) : 0;
    if (found <= bestLikeness) continue;
    best = label.fact;
    bestLikeness = found;
  }
  return best;
}

/** A column as its header makes it look. */
export interface Suggestion {
  /** `undefined` where no fact is near; `null` where the words tell several and the header none. */
  readonly fact: Fact | null | undefined;
  /** Whether the header is the dictionary's own name, about which nothing is to be decided. */
  readonly isOwnName: boolean;
}

/** The fact that is nearest to a header, of whom the column tells it. */
export function suggestFact(upper: string, header: string): Suggestion {
  const isBelow = isAboutOthers(upper);
  const own = isBelow ? nameBelow(upper, header) : header;
  const known = CHENZHOU_TERMS.names.named(own);
  if (known !== undefined) return { fact: known, isOwnName: !isBelow };
  const name = plainName(header).replace(/^是否|是否$/g, '');
  const subject = subjectOf(upper, header);
  const alias = aliasesOf(subject).find(([pattern]) => pattern.test(name));
  return { fact: alias === undefined ? nearestLabel(name, subject) : alias[1], isOwnName: false };
}
