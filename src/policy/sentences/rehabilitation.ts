import { DISABLED_CHILDREN, UNNAMED } from './parties.js';
import type { Sentence } from './sentence.js';

/** Section 二（四） (2.4): services for disabled children (强化残疾儿童福利服务). */
export const REHABILITATION = [
  {
    id: '2.4-1',
    text: '对于0-6岁视力、听力、言语、智力、肢体残疾儿童和孤独症儿童，加快建立康复救助制度，逐步实现免费得到手术、康复辅助器具配置和康复训练等服务。',
    kind: 'entitlement',
    also: ['duty'],
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: {
          zh: '0-6岁视力、听力、言语、智力、肢体残疾儿童和孤独症儿童',
          en: 'children aged 0–6 with a visual, hearing, speech, intellectual or physical disability or with autism',
        },
        act: {
          zh: '加快建立康复救助制度',
          en: 'speed up the establishment of a rehabilitation assistance scheme',
        },
      },
      {
        who: UNNAMED,
        modality: '逐步',
        towards: {
          zh: '0-6岁视力、听力、言语、智力、肢体残疾儿童和孤独症儿童',
          en: 'children aged 0–6 with a visual, hearing, speech, intellectual or physical disability or with autism',
        },
        act: {
          zh: '实现免费得到手术、康复辅助器具配置和康复训练等服务',
          en: 'bring about free surgery, assistive devices, rehabilitation training and other such services',
        },
      },
    ],
    why: {
      zh: '对象由规则判断；制度尚待“加快建立”，免费服务“逐步实现”，没有日期，因此规则只标明为渐进的权益，不断言即时可得。',
      en: 'Who is meant is computed. The scheme is still to be set up and free service comes "step by step", without a date: the rule marks the claim as progressive and does not assert that it can be had at once.',
    },
  },
  {
    id: '2.4-2',
    text: '继续实施“启聪扶贫”聋儿人工耳蜗康复救助等省级重点康复项目。',
    kind: 'entitlement',
    also: ['reference', 'duty'],
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: { zh: '聋儿等残疾儿童', en: 'deaf children and others within the programmes' },
        act: {
          zh: '继续实施“启聪扶贫”聋儿人工耳蜗康复救助等省级重点康复项目',
          en: 'continue the cochlear implant programme "启聪扶贫" and other key provincial rehabilitation programmes',
        },
      },
    ],
    why: {
      zh: '规则只就听力残疾儿童指出“启聪扶贫”项目；“等”字所含其他省级项目未列名，名额和医学筛查由项目规定。',
      en: 'The rule points a child with a hearing disability to "启聪扶贫" alone; the other provincial programmes behind "等" are not named, and quotas and medical screening are for the programme.',
    },
  },
  {
    id: '2.4-3',
    text: '对于社会散居残疾孤儿，纳入“残疾孤儿手术康复明天计划”对象范围。',
    kind: 'entitlement',
    also: ['reference'],
    why: null,
  },
  {
    id: '2.4-4',
    text: '支持儿童福利机构在做好机构内孤残儿童服务的同时，为社会残疾儿童提供替代照料、养育辅导、康复训练等服务。',
    kind: 'entitlement',
    also: ['duty'],
    duties: [
      {
        who: UNNAMED,
        modality: '支持',
        towards: { zh: '儿童福利机构', en: 'child welfare institutions' },
        act: {
          zh: '为社会残疾儿童提供替代照料、养育辅导、康复训练等服务',
          en: 'offer disabled children from outside substitute care, parenting guidance, rehabilitation training and other services',
        },
      },
    ],
    why: {
      zh: '规则指出哪些社会残疾儿童可以接受服务；机构以做好机构内服务为前提，有无余力和政府如何支持不计算。',
      en: 'The rule says which disabled children outside institutions may be served; whether the institution, which serves its own children as well, has room, and how it is supported, is not computed.',
    },
  },
  {
    id: '2.4-5',
    text: '纳入基本公共服务项目的残疾人康复等服务要优先保障残疾儿童需求。',
    kind: 'entitlement',
    also: ['duty'],
    duties: [
      {
        who: {
          zh: '未指明（基本公共服务项目中残疾人康复等服务的提供者）',
          en: 'not named (those who provide rehabilitation and other services for disabled persons under the basic public service programmes)',
        },
        modality: '要',
        towards: DISABLED_CHILDREN,
        act: { zh: '优先保障其需求', en: 'meet their needs first' },
      },
    ],
    why: {
      zh: '规则标明享有优先的儿童；优先是与其他申请人相比的次序，排队名单和服务容量不在个案事实之中。',
      en: 'The rule marks the child who has priority; priority is an order among applicants, and neither the waiting list nor the capacity is among the facts of one case.',
    },
  },
] as const satisfies readonly Sentence[];
