import type { Bilingual } from '../../logic/bilingual.js';
import type { BooleanFact, ChoiceFact } from '../../logic/fact.js';
import {
  COURT,
  CUSTODIAN,
  CUSTODY_PAPER,
  DIAGNOSIS_PAPER,
  DISABILITY_CARD_PAPER,
  DISABLED_FEDERATION,
  HARDSHIP_CHECK_PAPER,
  HOSPITAL,
  JUDGMENT_PAPER,
  POLICE,
  POLICE_RECORD_PAPER,
  REPORT_PAPER,
  STATUS_ISSUERS,
  STATUS_PAPER,
  SUPPORT_CHECK_PAPER,
  TOWNSHIP,
  VILLAGE,
} from './papers.js';

/**
 * What is recorded about one legal parent (adoptive parents once the adoption is established).
 *
 * @param parent `father` or `mother`, the first part of every path.
 * @param name how the parent is called in labels and questions.
 */
function parentFacts<Parent extends string>(parent: Parent, name: Bilingual) {
  return {
    /** 死亡 (natural or declared), 宣告失踪, 失联, 查找不到. */
    status: {
      path: `${parent}.status`,
      type: 'choice',
      values: {
        living: { zh: '健在', en: 'living' },
        deceased: { zh: '死亡', en: 'deceased' },
        'declared-missing': { zh: '被人民法院宣告失踪', en: 'declared missing by a court' },
        'out-of-contact': { zh: '失联（无判决）', en: 'out of contact, no judgment' },
        unidentified: { zh: '查找不到', en: 'cannot be found' },
      },
      label: { zh: `${name.zh}：状况`, en: `${name.en}: status` },
      question: {
        zh: `儿童现在法律上的${name.zh}（收养成立后为养${name.zh.slice(0, 1)}）状况如何？`,
        en: `What is the status of the child's legal ${name.en} today (the adoptive ${name.en} once an adoption stands)?`,
      },
      sentence: '2.1-1',
      document: STATUS_PAPER,
      issuer: STATUS_ISSUERS,
    } as const satisfies ChoiceFact,
    /** 被羁押 (行政拘留、刑事拘留等), 服刑, 长期服刑在押, 强制(隔离)戒毒. */
    custody: {
      path: `${parent}.custody`,
      type: 'choice',
      values: {
        none: { zh: '无', en: 'none' },
        detained: { zh: '被羁押', en: 'detained' },
        'serving-sentence': { zh: '服刑', en: 'serving a sentence' },
        'serving-long-sentence': { zh: '长期服刑在押', en: 'serving a long sentence' },
        'compulsory-rehab': { zh: '强制（隔离）戒毒', en: 'compulsory rehabilitation' },
      },
      label: { zh: `${name.zh}：羁押、服刑、戒毒情况`, en: `${name.en}: custody` },
      question: {
        zh: `${name.zh}是否被羁押、服刑或强制戒毒？`,
        en: `Is the ${name.en} detained, serving a sentence or in compulsory rehabilitation?`,
      },
      sentence: '2.1-5',
      document: CUSTODY_PAPER,
      issuer: CUSTODIAN,
    } as const satisfies ChoiceFact,
    /** 重残. */
    severelyDisabled: {
      path: `${parent}.severelyDisabled`,
      type: 'boolean',
      label: { zh: `${name.zh}：重残`, en: `${name.en}: severely disabled` },
      question: { zh: `${name.zh}是否重残？`, en: `Is the ${name.en} severely disabled?` },
      sentence: '2.1-5',
      document: DISABILITY_CARD_PAPER,
      issuer: DISABLED_FEDERATION,
    } as const satisfies BooleanFact,
    /** 重病. */
    seriouslyIll: {
      path: `${parent}.seriouslyIll`,
      type: 'boolean',
      label: { zh: `${name.zh}：重病`, en: `${name.en}: seriously ill` },
      question: { zh: `${name.zh}是否重病？`, en: `Is the ${name.en} seriously ill?` },
      sentence: '2.1-5',
      document: DIAGNOSIS_PAPER,
      issuer: HOSPITAL,
    } as const satisfies BooleanFact,
    /** 弃养. */
    abandonedChild: {
      path: `${parent}.abandonedChild`,
      type: 'boolean',
      label: { zh: `${name.zh}：弃养`, en: `${name.en}: abandoned the child` },
      question: { zh: `${name.zh}是否弃养？`, en: `Has the ${name.en} abandoned the child?` },
      sentence: '2.1-5',
      document: REPORT_PAPER,
      issuer: VILLAGE,
    } as const satisfies BooleanFact,
    /** 被人民法院依法剥夺监护权. */
    guardianshipRevoked: {
      path: `${parent}.guardianshipRevoked`,
      type: 'boolean',
      label: {
        zh: `${name.zh}：被人民法院依法剥夺监护权`,
        en: `${name.en}: guardianship revoked by a court`,
      },
      question: {
        zh: `${name.zh}是否被人民法院依法剥夺监护权？`,
        en: `Has a court revoked the guardianship of the ${name.en}?`,
      },
      sentence: '2.1-5',
      document: JUDGMENT_PAPER,
      issuer: COURT,
    } as const satisfies BooleanFact,
    /** 因其他情况无法履行抚养义务和监护职责. */
    otherwiseUnable: {
      path: `${parent}.otherwiseUnable`,
      type: 'boolean',
      label: {
        zh: `${name.zh}：因其他情况无法履行抚养义务和监护职责`,
        en: `${name.en}: unable for other reasons`,
      },
      question: {
        zh: `${name.zh}是否因其他情况无法履行抚养义务和监护职责？`,
        en: `Is the ${name.en} unable for other reasons to support and guard the child?`,
      },
      sentence: '2.1-5',
      document: HARDSHIP_CHECK_PAPER,
      issuer: TOWNSHIP,
    } as const satisfies BooleanFact,
    /** 不履行监护职责. */
    failsDuty: {
      path: `${parent}.failsDuty`,
      type: 'boolean',
      label: { zh: `${name.zh}：不履行监护职责`, en: `${name.en}: fails the duty of guardianship` },
      question: {
        zh: `${name.zh}是否不履行监护职责？`,
        en: `Does the ${name.en} fail the duty of guardianship?`,
      },
      sentence: '2.5-2',
      document: REPORT_PAPER,
      issuer: VILLAGE,
    } as const satisfies BooleanFact,
    /** 经教育不改. */
    uncorrected: {
      path: `${parent}.uncorrected`,
      type: 'boolean',
      label: { zh: `${name.zh}：经教育不改`, en: `${name.en}: uncorrected after admonition` },
      question: { zh: `${name.zh}是否经教育不改？`, en: `Has the ${name.en} not mended after admonition?` },
      sentence: '2.5-4',
      document: REPORT_PAPER,
      issuer: POLICE,
    } as const satisfies BooleanFact,
    /** 侵害儿童合法权益. */
    harmsChild: {
      path: `${parent}.harmsChild`,
      type: 'boolean',
      label: { zh: `${name.zh}：侵害儿童合法权益`, en: `${name.en}: violates the rights of the child` },
      question: {
        zh: `${name.zh}是否侵害儿童合法权益？`,
        en: `Does the ${name.en} violate the rights of the child?`,
      },
      sentence: '2.5-2',
      document: POLICE_RECORD_PAPER,
      issuer: POLICE,
    } as const satisfies BooleanFact,
    /** 有监护能力: capacity in body and mind; absence, detention and prison do not remove it. */
    ableToGuard: {
      path: `${parent}.ableToGuard`,
      type: 'boolean',
      label: { zh: `${name.zh}：有监护能力`, en: `${name.en}: able to be guardian` },
      question: {
        zh: `${name.zh}身体和精神状况是否有监护能力（外出、羁押、服刑不影响）？`,
        en: `Has the ${name.en} the capacity of body and mind to be guardian (absence, detention and prison do not remove it)?`,
      },
      sentence: '2.5-3',
      document: SUPPORT_CHECK_PAPER,
      issuer: VILLAGE,
    } as const satisfies BooleanFact,
  } as const;
}

/** The facts of one parent. */
export type ParentFacts = ReturnType<typeof parentFacts<'father'>> | ReturnType<typeof parentFacts<'mother'>>;

/** 父亲: the legal father. */
export const father = /* @__PURE__ */ parentFacts('father', { zh: '父亲', en: 'father' });

/** 母亲: the legal mother. */
export const mother = /* @__PURE__ */ parentFacts('mother', { zh: '母亲', en: 'mother' });
