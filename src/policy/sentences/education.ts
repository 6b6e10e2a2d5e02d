import { CHILDREN, DISABLED_CHILDREN, GOVERNMENTS, UNNAMED } from './parties.js';
import type { Sentence } from './sentence.js';

/** Section 二（三） (2.3): education (强化教育保障). */
export const EDUCATION = [
  {
    id: '2.3-1',
    text: '落实家庭经济困难儿童就学资助、教育帮扶和义务教育阶段“两免一补”政策，建立残疾儿童特殊教育支持保障体系。',
    kind: 'entitlement',
    also: ['duty'],
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: { zh: '家庭经济困难儿童', en: 'children of families in economic hardship' },
        act: {
          zh: '落实就学资助、教育帮扶和“两免一补”政策',
          en: 'carry out schooling aid, educational assistance and the "two exemptions and one subsidy"',
        },
      },
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: DISABLED_CHILDREN,
        act: { zh: '建立特殊教育支持保障体系', en: 'establish a system of support for special education' },
      },
    ],
    why: {
      zh: '就学资助和“两免一补”的对象由规则判断，数额正文未定；建立特殊教育支持保障体系是制度建设职责，不计算。',
      en: 'Who is due schooling aid and the "two exemptions and one subsidy" (两免一补) is computed, without figures since the text has none; establishing a support system for special education is a duty to build an institution and is not computed.',
    },
  },
  {
    id: '2.3-2',
    text: '鼓励全纳教育，通过进入特教学校、特教班、随班就读、送教上门等方式解决困境残疾儿童就学问题，做到“零拒绝、全覆盖”。',
    kind: 'entitlement',
    also: ['principle', 'duty'],
    duties: [
      {
        who: UNNAMED,
        modality: '鼓励',
        towards: { zh: '困境残疾儿童', en: 'disabled children in difficulty' },
        act: { zh: '实行全纳教育', en: 'practise inclusive education' },
      },
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: { zh: '困境残疾儿童', en: 'disabled children in difficulty' },
        act: {
          zh: '通过特教学校、特教班、随班就读、送教上门等解决就学问题，做到“零拒绝、全覆盖”',
          en: 'provide schooling in special schools, special classes, ordinary classes or at home, so that none is refused and all are covered',
        },
      },
    ],
    why: {
      zh: '规则判断谁不得被拒绝就学；四种方式中适用哪一种须经教育评估，“鼓励全纳教育”本身没有可判断的条件。',
      en: 'The rule says who may not be refused a place; which of the four settings suits a child takes an educational assessment, and the encouragement of inclusive education has no condition to test.',
    },
  },
  {
    id: '2.3-3',
    text: '对家庭经济困难的残疾儿童提供包括义务教育、高中阶段教育在内的12年免费教育。',
    kind: 'entitlement',
    why: null,
  },
  {
    id: '2.3-4',
    text: '免学杂费对象为公办普通高中建档立卡家庭经济困难学生、非建档立卡家庭经济困难残疾学生、农村低保家庭学生、农村特困救助供养学生。',
    kind: 'entitlement',
    also: ['definition'],
    why: null,
  },
  {
    id: '2.3-5',
    text: '孤儿成年后仍在校就读的，继续享有相应政策，学校为其优先提供勤工俭学机会，对特殊教育学校中3-6周岁的困境残疾儿童学前教育阶段给予助学资金补贴。',
    kind: 'entitlement',
    also: ['parameter', 'duty'],
    duties: [
      {
        who: { zh: '学校', en: 'the school' },
        modality: '优先',
        towards: { zh: '成年后仍在校就读的孤儿', en: 'orphans still at school after coming of age' },
        act: { zh: '提供勤工俭学机会', en: 'offer work-study places' },
      },
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: {
          zh: '特殊教育学校中3-6周岁的困境残疾儿童',
          en: 'disabled children in difficulty aged 3–6 in special education schools',
        },
        act: { zh: '给予学前教育助学资金补贴', en: 'grant a subsidy for preschool education' },
      },
    ],
    why: {
      zh: '三项均由规则判断。“相应政策”指哪些由读法adult-orphan-scope决定；成年孤儿待遇到何时为止、勤工俭学机会如何提供、学前助学资金的数额正文未定，由经办机关和学校决定，数额以标准录入。',
      en: 'All three parts are computed. Which policies go on is reading adult-orphan-scope; until when an adult orphan is paid, how work-study is offered, and the amount of the preschool subsidy are not in the text: they are left to the office and the school, the amount enters as a standard.',
    },
  },
  {
    id: '2.3-6',
    text: '对于农业转移人口及其常住人口随迁子女，将其义务教育纳入各级政府教育发展规划和公共财政保障范围，全面落实在流入地参加升学考试政策和接受中等职业教育免学费政策。',
    kind: 'entitlement',
    also: ['duty'],
    duties: [
      {
        who: GOVERNMENTS,
        modality: '(直陈)',
        towards: {
          zh: '农业转移人口及其常住人口随迁子女',
          en: 'children who accompany rural migrants and other permanent residents',
        },
        act: {
          zh: '将其义务教育纳入教育发展规划和公共财政保障范围',
          en: 'include their compulsory education in education plans and public funding',
        },
      },
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: {
          zh: '农业转移人口及其常住人口随迁子女',
          en: 'children who accompany rural migrants and other permanent residents',
        },
        act: {
          zh: '落实在流入地参加升学考试和中等职业教育免学费政策',
          en: 'carry out the policies of entrance examinations where they live and of free secondary vocational schooling',
        },
      },
    ],
    why: {
      zh: '规则判断哪些随迁子女享有三项政策；纳入教育发展规划和公共财政保障是各级政府的预算和规划行为，不计算。',
      en: 'The rule says which migrant children the three policies reach; entering their schooling in development plans and public budgets is an act of the governments and is not computed.',
    },
  },
  {
    id: '2.3-7',
    text: '支持特殊教育学校、取得办园许可的残疾儿童康复机构和有条件的儿童福利机构开展学前教育。',
    kind: 'duty',
    duties: [
      {
        who: UNNAMED,
        modality: '支持',
        towards: {
          zh: '特殊教育学校、取得办园许可的残疾儿童康复机构、有条件的儿童福利机构',
          en: 'special education schools, rehabilitation institutions for disabled children licensed to run kindergartens, and child welfare institutions that have the means',
        },
        act: { zh: '开展学前教育', en: 'provide preschool education' },
      },
    ],
    why: {
      zh: '支持的是三类机构开展学前教育，条件是机构的许可和能力，而不是儿童的事实；儿童一方的补贴见2.3-5。',
      en: "The support goes to three kinds of institution, on conditions of licence and means that are facts about the institution and not about a child; the child's own subsidy is in 2.3-5.",
    },
  },
  {
    id: '2.3-8',
    text: '支持儿童福利机构特教班在做好机构内残疾儿童特殊教育的同时，为社会残疾儿童提供特殊教育。',
    kind: 'entitlement',
    also: ['duty'],
    duties: [
      {
        who: UNNAMED,
        modality: '支持',
        towards: {
          zh: '儿童福利机构特教班',
          en: 'special education classes of child welfare institutions',
        },
        act: {
          zh: '做好机构内残疾儿童特殊教育，同时为社会残疾儿童提供特殊教育',
          en: 'educate the disabled children of the institution and, at the same time, disabled children from outside it',
        },
      },
    ],
    why: {
      zh: '规则指出残疾儿童可以就读机构特教班；机构是否设班、有无学位，以及给予何种支持，不在规则之内。',
      en: 'The rule says that a disabled child may be served by such a class; whether an institution has one, whether a place is free and what support it receives lie outside the rules.',
    },
  },
  {
    id: '2.3-9',
    text: '完善义务教育控辍保学工作机制，确保困境儿童入学和不失学，依法完成义务教育。',
    kind: 'duty',
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: CHILDREN,
        act: {
          zh: '完善控辍保学工作机制，确保入学和不失学，依法完成义务教育',
          en: 'improve the mechanism against dropping out, and ensure that they enter school, do not drop out and complete compulsory education according to law',
        },
      },
    ],
    why: {
      zh: '规则找出义务教育年龄内未在校的困境儿童；完善机制和劝返复学的工作本身不计算。',
      en: 'The rule finds children in difficulty of compulsory school age who are not at school; improving the mechanism and bringing them back is work, not computation.',
    },
  },
] as const satisfies readonly Sentence[];
