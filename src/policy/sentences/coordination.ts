import { CHILDREN, CHILDREN_AND_FAMILIES } from './parties.js';
import type { Sentence } from './sentence.js';

/** Section 三（二） (3.2): departments working together (部门协作联动机制). */
export const COORDINATION = [
  {
    id: '3.2-1',
    text: '各级民政部门、妇儿工委办公室要发挥牵头作用，做好综合协调、指导督促等工作，会同教育、卫生计生、人力资源社会保障等有关部门和公安机关、残联组织，推动各有关方面共同做好困境儿童保障工作。',
    kind: 'duty',
    duties: [
      {
        who: {
          zh: '各级民政部门、妇儿工委办公室',
          en: 'civil affairs departments and offices of the working committees on women and children at all levels',
        },
        modality: '要',
        towards: {
          zh: '教育、卫生计生、人力资源社会保障等有关部门和公安机关、残联组织',
          en: "the departments of education, of health and family planning, of human resources and social security and others concerned, public security organs and disabled persons' federations",
        },
        act: {
          zh: '发挥牵头作用，综合协调、指导督促，推动各方共同做好困境儿童保障工作',
          en: 'take the lead, coordinate, guide and urge, and bring all sides to work together for children in difficulty',
        },
      },
    ],
    why: {
      zh: '指定牵头部门及其协调职责；各部门对某一儿童应作的事由第二部分各句规定。',
      en: 'It names the departments that lead and their task of coordination; what each department owes a given child is set by the sentences of section 2.',
    },
  },
  {
    id: '3.2-2',
    text: '民政、教育、卫生计生、人力资源社会保障、住房城乡建设等社会救助管理部门要进一步完善政策措施，健全“一门受理、协同办理”等工作机制，确保符合条件的困境儿童及其家庭及时得到有效帮扶。',
    kind: 'duty',
    also: ['procedure'],
    duties: [
      {
        who: {
          zh: '民政、教育、卫生计生、人力资源社会保障、住房城乡建设等社会救助管理部门',
          en: 'the departments that administer social assistance: civil affairs, education, health and family planning, human resources and social security, housing and urban-rural development, and others',
        },
        modality: '要',
        towards: CHILDREN_AND_FAMILIES,
        act: {
          zh: '完善政策措施，健全“一门受理、协同办理”等机制，确保符合条件者及时得到有效帮扶',
          en: 'improve policies and measures, complete the mechanism of one counter and joint handling, and ensure that those who qualify are helped promptly and effectively',
        },
      },
    ],
    why: {
      zh: '“一门受理、协同办理”是受理流程；谁“符合条件”由第二部分的规则判断，本句不增加条件或待遇。',
      en: 'One counter and joint handling (一门受理、协同办理) is a way of receiving applications; who qualifies is computed by the rules of section 2, and this sentence adds neither a condition nor a benefit.',
    },
  },
  {
    id: '3.2-3',
    text: '民政、教育、卫生计生部门和公安机关要督促和指导中小学校、幼儿园、托儿所、医疗卫生机构、社会福利机构、救助保护机构切实履行困境儿童安全保护机制赋予的强制报告、应急处置、评估帮扶、监护干预等职责，保障困境儿童人身安全。',
    kind: 'duty',
    duties: [
      {
        who: {
          zh: '民政、教育、卫生计生部门和公安机关',
          en: 'the departments of civil affairs, of education and of health and family planning, and public security organs',
        },
        modality: '要',
        towards: {
          zh: '中小学校、幼儿园、托儿所、医疗卫生机构、社会福利机构、救助保护机构',
          en: 'primary and secondary schools, kindergartens, nurseries, medical and health institutions, social welfare institutions, and relief and protection institutions',
        },
        act: {
          zh: '督促和指导其履行强制报告、应急处置、评估帮扶、监护干预等职责',
          en: 'urge and guide them to perform their duties of mandatory reporting, emergency response, assessment and assistance, and guardianship intervention',
        },
      },
      {
        who: {
          zh: '中小学校、幼儿园、托儿所、医疗卫生机构、社会福利机构、救助保护机构',
          en: 'primary and secondary schools, kindergartens, nurseries, medical and health institutions, social welfare institutions, and relief and protection institutions',
        },
        modality: '(直陈)',
        towards: CHILDREN,
        act: {
          zh: '切实履行安全保护机制赋予的强制报告等职责',
          en: 'actually perform the reporting and other duties that the safety mechanism lays on them',
        },
      },
    ],
    why: {
      zh: '规则由此取得强制报告主体（2.6-1之外增加托儿所）；四部门的督促和指导是机关之间的行为，不计算。',
      en: 'From here the rules take who must report (nurseries, beyond the list of 2.6-1); the urging and guidance by the four authorities is conduct between bodies and is not computed.',
    },
  },
] as const satisfies readonly Sentence[];
