import { CHILDREN, UNNAMED } from './parties.js';
import type { Sentence } from './sentence.js';

/** Section 二（二） (2.2): basic medical care (强化基本医疗保障). */
export const MEDICAL = [
  {
    id: '2.2-1',
    text: '对于困难的重病、重残儿童，城乡居民基本医疗保险和大病保险给予适当倾斜，医疗救助对符合条件的适当提高报销比例和封顶线。',
    kind: 'entitlement',
    also: ['parameter'],
    why: {
      zh: '谁应享受倾斜和提高由规则判断；“适当倾斜”没有数额，不能计算；提高后的报销比例和封顶线须由使用者提供标准，方可就一笔费用计算。',
      en: 'Who is to be favoured is computed. The "appropriate preference" (适当倾斜) in the two insurances has no figure and cannot be computed; the higher share and cap of medical assistance (医疗救助) can be applied to a bill once they are supplied as standards.',
    },
  },
  {
    id: '2.2-2',
    text: '落实小儿行为听力测试、儿童听力障碍语言训练等医疗康复项目纳入基本医疗保险范围政策。',
    kind: 'entitlement',
    also: ['duty'],
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: {
          zh: '需要听力测试、语言训练等医疗康复的儿童',
          en: 'children who need hearing tests, speech training or other medical rehabilitation',
        },
        act: {
          zh: '落实医疗康复项目纳入基本医疗保险范围的政策',
          en: 'carry out the policy that brings medical rehabilitation services within basic medical insurance',
        },
      },
    ],
    why: {
      zh: '规则判断参保儿童可享受所列两项；“等”字所含其他康复项目以及报销比例，由基本医疗保险目录规定。',
      en: 'The rule covers the two named services for an insured child; the further services meant by "等" and the share reimbursed are set by the catalogue of basic medical insurance.',
    },
  },
  {
    id: '2.2-3',
    text: '资助医疗救助对象参保，其中对最低生活保障家庭儿童、重度残疾儿童参加城乡居民基本医疗保险的个人缴费部分给予补贴。',
    kind: 'entitlement',
    also: ['parameter'],
    why: null,
  },
  {
    id: '2.2-4',
    text: '对纳入特困人员救助供养范围的儿童参加城乡居民基本医疗保险给予全额资助。',
    kind: 'entitlement',
    also: ['amount'],
    why: null,
  },
  {
    id: '2.2-5',
    text: '困境儿童大病保险可按照《郴州市城乡居民大病保险实施方案》（郴政办发〔2016〕20号）执行。',
    kind: 'reference',
    also: ['entitlement'],
    why: {
      zh: '指引适用郴政办发〔2016〕20号：规则指出谁可适用，起付线、比例和封顶线在该方案之中，本库不作计算。',
      en: 'It refers to 郴政办发〔2016〕20号: the rule says whom the reference reaches, while deductible, shares and cap stand in that scheme and are never computed here.',
    },
  },
  {
    id: '2.2-6',
    text: '符合慈善救助条件且在市慈善总会合作医院就医的困境儿童可向市慈善总会申请“金叶慈善医疗卡”救助。',
    kind: 'entitlement',
    also: ['procedure'],
    why: null,
  },
  {
    id: '2.2-7',
    text: '符合条件的残疾儿童（含享受孤儿基本生活保障政策的残疾儿童）可享受重度残疾人护理补贴。',
    kind: 'entitlement',
    why: null,
  },
  {
    id: '2.2-8',
    text: '加强城乡居民基本医疗保险、大病保险、医疗救助、疾病应急救助和慈善救助的有效衔接，实施好基本公共卫生服务项目，形成困境儿童医疗保障合力。',
    kind: 'duty',
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: {
          zh: '基本医保、大病保险、医疗救助、疾病应急救助和慈善救助各项制度',
          en: 'the schemes of basic medical insurance, critical-illness insurance, medical assistance, emergency medical relief and charitable relief',
        },
        act: { zh: '加强有效衔接', en: 'strengthen their effective coordination' },
      },
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: CHILDREN,
        act: {
          zh: '实施好基本公共卫生服务项目',
          en: 'carry out the basic public health service programmes well',
        },
      },
    ],
    why: {
      zh: '这是各项制度之间衔接和公共卫生服务的工作要求，没有针对某一儿童的条件或待遇；如何衔接由医保、卫生计生和民政部门决定。',
      en: 'A duty to coordinate schemes and public health services, with no condition or benefit for a given child; how they are coordinated is left to the insurance, health and civil affairs departments.',
    },
  },
] as const satisfies readonly Sentence[];
