import type { Bilingual } from '../../../logic/bilingual.js';
import type { BooleanFact, DateFact, GradeFact } from '../../../logic/fact.js';
import { CUSTODIAN, DISABILITY_CARD_PAPER, DISABLED_FEDERATION, POLICE } from '../papers.js';
import { DEPORTATION_PAPER, SEARCH_RECEIPT_PAPER, TERM_PAPER } from './papers.js';

/**
 * What 民发〔2019〕62号 and 民发〔2020〕125号 ask about one parent beyond 2017.
 *
 * @param parent `father` or `mother`, the first part of every path.
 */
function laterFacts<Parent extends string>(parent: Parent, name: Bilingual) {
  return {
    /** 持有残疾人证. */
    disabilityCertified: {
      path: `${parent}.disabilityCertified`,
      type: 'boolean',
      label: { zh: `${name.zh}：持有残疾人证`, en: `${name.en}: holds a disability certificate` },
      question: {
        zh: `${name.zh}是否持有残疾人证？`,
        en: `Does the ${name.en} hold a disability certificate?`,
      },
      sentence: 'm62-2',
      document: DISABILITY_CARD_PAPER,
      issuer: DISABLED_FEDERATION,
    } as const satisfies BooleanFact,
    /** 残疾等级. */
    disabilityGrade: {
      path: `${parent}.disabilityGrade`,
      type: 'grade',
      values: [1, 2, 3, 4],
      label: { zh: `${name.zh}：残疾等级`, en: `${name.en}: grade of disability` },
      question: {
        zh: `${name.zh}的残疾人证是几级？`,
        en: `Which grade does the disability certificate of the ${name.en} show?`,
      },
      sentence: 'm62-2',
      document: DISABILITY_CARD_PAPER,
      issuer: DISABLED_FEDERATION,
    } as const satisfies GradeFact,
    /** 精神或智力残疾. */
    disabilityMentalOrIntellectual: {
      path: `${parent}.disabilityMentalOrIntellectual`,
      type: 'boolean',
      label: { zh: `${name.zh}：精神或智力残疾`, en: `${name.en}: mental or intellectual disability` },
      question: {
        zh: `${name.zh}的残疾类别是否为精神或智力残疾？`,
        en: `Is the disability of the ${name.en} mental or intellectual?`,
      },
      sentence: 'm62-2',
      document: DISABILITY_CARD_PAPER,
      issuer: DISABLED_FEDERATION,
    } as const satisfies BooleanFact,
    /** 服刑、强制隔离戒毒或其他限制人身自由的期限在6个月以上. */
    custodySixMonths: {
      path: `${parent}.custodySixMonths`,
      type: 'boolean',
      label: {
        zh: `${name.zh}：被限制人身自由的期限在6个月以上`,
        en: `${name.en}: restricted in liberty for six months or more`,
      },
      question: {
        zh: `${name.zh}服刑、强制隔离戒毒或被执行其他限制人身自由措施的期限是否在6个月以上？`,
        en: `Is the term of the sentence, rehabilitation or other restriction of the ${name.en} six months or more?`,
      },
      sentence: 'm62-2',
      document: TERM_PAPER,
      issuer: CUSTODIAN,
    } as const satisfies BooleanFact,
    /** 被执行其他限制人身自由的措施. */
    restrictedOtherwise: {
      path: `${parent}.restrictedOtherwise`,
      type: 'boolean',
      label: {
        zh: `${name.zh}：被执行其他限制人身自由的措施`,
        en: `${name.en}: under another restriction of liberty`,
      },
      question: {
        zh: `除羁押、服刑、强制戒毒外，${name.zh}是否被执行其他限制人身自由的措施？`,
        en: `Beside detention, prison and rehabilitation, is the ${name.en} under another restriction of liberty?`,
      },
      sentence: 'm62-1',
      document: TERM_PAPER,
      issuer: CUSTODIAN,
    } as const satisfies BooleanFact,
    /** 公安机关受理失联报案之日. */
    outOfContactReported: {
      path: `${parent}.outOfContactReported`,
      type: 'date',
      label: {
        zh: `${name.zh}：公安机关受理失联报案之日`,
        en: `${name.en}: day on which the police accepted the report of lost contact`,
      },
      question: {
        zh: `公安机关何日受理${name.zh}失联的报案？`,
        en: `On which day did the police accept the report that the ${name.en} is out of contact?`,
      },
      sentence: 'm125-2',
      document: SEARCH_RECEIPT_PAPER,
      issuer: POLICE,
    } as const satisfies DateFact,
    /** 被遣送（驱逐）出境且未履行抚养义务. */
    deported: {
      path: `${parent}.deported`,
      type: 'boolean',
      label: {
        zh: `${name.zh}：被遣送（驱逐）出境且未履行抚养义务`,
        en: `${name.en}: deported, and does not support the child`,
      },
      question: {
        zh: `${name.zh}（外籍）是否被依法遣送（驱逐）出境且未履行抚养义务？`,
        en: `Was the (foreign) ${name.en} deported by law, without supporting the child?`,
      },
      sentence: 'm125-1',
      document: DEPORTATION_PAPER,
      issuer: POLICE,
    } as const satisfies BooleanFact,
  } as const;
}

/** What later editions ask about one parent. */
export type LaterParentFacts =
  | ReturnType<typeof laterFacts<'father'>>
  | ReturnType<typeof laterFacts<'mother'>>;

/** 父亲: what later editions ask about the legal father. */
export const laterFather = /* @__PURE__ */ laterFacts('father', { zh: '父亲', en: 'father' });

/** 母亲: what later editions ask about the legal mother. */
export const laterMother = /* @__PURE__ */ laterFacts('mother', { zh: '母亲', en: 'mother' });
