import type { Reading } from '../../../logic/reading.js';

/** 民发〔2020〕125号: do its two grounds count on the day? */
export const addedGrounds = {
  id: 'added-grounds',
  question: {
    zh: '被撤销监护资格、被遣送（驱逐）出境两种情形是否计入（民发〔2020〕125号的施行日未见）？',
    en: 'Do revoked guardianship and deportation count (the day Min Fa [2020] No. 125 took effect was not seen)?',
  },
  default: 'counts',
  options: {
    counts: { zh: '计入', en: 'they count' },
    'does-not-count': { zh: '不计入（该通知施行以前）', en: 'they do not (before that notice)' },
  },
  ground: {
    zh: '通知于2020年底印发；广东省自2021年1月1日起补发。对此前的月份应选“不计入”',
    en: 'the notice is of the end of 2020; Guangdong pays back from 2021-01-01. For months before, the other option is to be chosen',
  },
  sentences: ['m125-1'],
} as const satisfies Reading;

/** 机构内的事实无人抚养儿童按哪个标准. */
export const unattendedInstitutionRate = {
  id: 'unattended-institution-rate',
  question: {
    zh: '福利机构内的事实无人抚养儿童按哪个标准发放？',
    en: 'At which rate is an unattended child in an institution paid?',
  },
  default: 'community-rate',
  options: {
    'community-rate': { zh: '社会散居孤儿标准', en: 'the community orphan rate' },
    'by-care': { zh: '随养育方式，同孤儿', en: 'by care, as an orphan' },
  },
  ground: {
    zh: '所见各地均按社会散居孤儿标准发放；机构标准未见规定',
    en: 'the places seen pay the community orphan rate; no rule on the institution rate was seen',
  },
  sentences: ['m62-3'],
} as const satisfies Reading;

/** 湖南：非困难家庭的按50%. */
export const hunanHalfRate = {
  id: 'hunan-half-rate',
  question: {
    zh: '非生活困难家庭的事实无人抚养儿童是否按标准的50%发放？',
    en: 'Is an unattended child of a family that is not in hardship paid half the rate?',
  },
  default: 'full-rate',
  options: {
    'full-rate': { zh: '全额标准', en: 'the full rate' },
    'half-outside-hardship': { zh: '非困难家庭按50%', en: 'half where the family is not in hardship' },
  },
  ground: {
    zh: '国家文件不分家庭是否困难；50%只见于湖南两市2023年的公布',
    en: 'the national document does not ask for hardship; half was seen only in what two cities of Hunan published in 2023',
  },
  sentences: ['m62-3'],
} as const satisfies Reading;

/** 年满18周岁仍在校的事实无人抚养儿童. */
export const unattendedAtSchool = {
  id: 'unattended-at-school',
  question: {
    zh: '年满18周岁仍在校就读的事实无人抚养儿童是否继续发放？',
    en: 'Does an unattended child who turns 18 at school go on being paid?',
  },
  default: 'until-eighteen',
  options: {
    'until-eighteen': { zh: '至18周岁', en: 'until 18' },
    'through-school': { zh: '在校期间继续', en: 'while at school without a break' },
  },
  ground: {
    zh: '保障对象是未满18周岁的儿童；广东、重庆规定在校的继续，湖南2023年只是鼓励',
    en: 'it covers children under 18; Guangdong and Chongqing go on through school, Hunan only encouraged it in 2023',
  },
  sentences: ['m62-3'],
} as const satisfies Reading;

/** 补差时扣除的是什么. */
export const topUpBasis = {
  id: 'top-up-basis',
  question: {
    zh: '补差时扣除的“已获得”金额，按本结论计算的还是按记录实际领取的？',
    en: 'What is deducted in a top-up: what this result computes as paid, or what is recorded as received?',
  },
  default: 'computed',
  options: {
    computed: { zh: '按本结论计算的', en: 'what this result computes' },
    recorded: { zh: '按记录实际领取的', en: 'what is recorded as received' },
  },
  ground: {
    zh: '同一结论中的各项待遇互相一致；实际领取与应领取不同的，可改选',
    en: 'the benefits of one result then agree with each other; where more or less is drawn than is due, the other option serves',
  },
  sentences: ['m62-3'],
} as const satisfies Reading;

/** 特困 16—17 周岁: 2020 年 7 月的通知. */
export const destituteAge = {
  id: 'destitute-age',
  question: {
    zh: '特困救助供养的未成年人到几岁为止（2020年7月29日公布放宽至18周岁，施行日未见）？',
    en: 'Up to which age are children destitute (18 was announced on 2020-07-29; the day it took effect was not seen)?',
  },
  default: 'under-16',
  options: {
    'under-16': { zh: '未满16周岁', en: 'under 16' },
    'under-18': { zh: '未满18周岁', en: 'under 18' },
  },
  ground: {
    zh: '本版自2020年1月起，通知在后',
    en: 'this edition begins in January 2020, before the notice',
  },
  sentences: ['2.1-3', 't20-1'],
} as const satisfies Reading;
