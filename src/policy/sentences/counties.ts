import { CHILD_OFFICERS, CHILDREN, UNNAMED } from './parties.js';
import type { Sentence } from './sentence.js';

/** 县级人民政府, left out in 3.1-2 and 3.1-3 because 3.1-1 has just named it. */
const COUNTY_GOVERNMENTS_CARRIED_OVER = {
  zh: '县级人民政府（主语承3.1-1省略）',
  en: "county-level people's governments (subject carried over from 3.1-1)",
} as const;

/** Section 三 before its subsections, and the county level of 三（一） (3.0-1, 3.1-1 to 3.1-3): 县市区. */
export const COUNTIES = [
  {
    id: '3.0-1',
    text: '强化和落实基层政府、部门职责,提升基层工作能力,着力构建县乡村三级工作为支撑、部门联动机制为关键、群团组织为纽带、社会力量为补充的困境儿童保障工作体系。',
    kind: 'duty',
    also: ['principle'],
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: { zh: '基层政府、部门', en: 'grass-roots governments and departments' },
        act: {
          zh: '强化和落实职责，提升工作能力，构建困境儿童保障工作体系',
          en: 'strengthen and give effect to their responsibilities, raise their capacity and build the system of work for children in difficulty',
        },
      },
    ],
    why: {
      zh: '概括第三部分的体系结构，由三（一）至三（四）展开；是政府组织问题，与个案事实无关。',
      en: 'It outlines the system that 3.1 to 3.4 set out in detail; it concerns how government is organised and touches no fact of a case.',
    },
  },
  {
    id: '3.1-1',
    text: '县级人民政府要建立政府领导,民政部门、妇儿工委办公室牵头,教育、卫生计生、人力资源社会保障等部门和公安机关、残联组织信息共享、协调联动的工作机制,统筹做好困境儿童保障政策落实和指导、协调、督查等工作。',
    kind: 'duty',
    duties: [
      {
        who: { zh: '县级人民政府', en: "county-level people's governments" },
        modality: '要',
        towards: {
          zh: '民政部门、妇儿工委办公室，教育、卫生计生、人力资源社会保障等部门，公安机关、残联组织',
          en: "civil affairs departments, the offices of the working committees on women and children, the departments of education, of health and family planning, of human resources and social security and others, public security organs and disabled persons' federations",
        },
        act: {
          zh: '建立政府领导、民政和妇儿工委办公室牵头、信息共享、协调联动的工作机制，统筹政策落实和指导、协调、督查',
          en: 'establish a working mechanism led by the government, headed by civil affairs and the office of the working committee, with shared information and joint action, and coordinate implementation, guidance and inspection',
        },
      },
    ],
    why: {
      zh: '县级联动机制是机关之间的组织安排，是否建立要看县级政府文件，而不是儿童的事实。',
      en: 'The county mechanism is an arrangement between authorities; whether it exists is shown by documents of the county government, not by facts about a child.',
    },
  },
  {
    id: '3.1-2',
    text: '要参照农村留守儿童救助保护机制,建立面向城乡困境儿童包括强制报告、应急处置、评估帮扶、监护干预等在内的困境儿童安全保护机制。',
    kind: 'duty',
    also: ['reference'],
    duties: [
      {
        who: COUNTY_GOVERNMENTS_CARRIED_OVER,
        modality: '要',
        towards: { zh: '城乡困境儿童', en: 'children in difficulty in town and country' },
        act: {
          zh: '参照农村留守儿童救助保护机制，建立包括强制报告、应急处置、评估帮扶、监护干预等在内的安全保护机制',
          en: 'establish, on the model of the rescue and protection mechanism for rural left-behind children, a safety mechanism of mandatory reporting, emergency response, assessment and assistance, and guardianship intervention',
        },
      },
    ],
    why: {
      zh: '规则借助“参照农村留守儿童救助保护机制”（国发〔2016〕13号）确定强制报告的触发情形；建立该机制以及其余三个环节不计算。',
      en: 'Through the reference to the mechanism for left-behind children (国发〔2016〕13号) the rules take the triggers of mandatory reporting; setting the mechanism up, and its other three stages, are not computed.',
    },
  },
  {
    id: '3.1-3',
    text: '要依托县级儿童福利机构、救助保护机构、特困人员救助供养机构、残疾人服务机构、城乡社区公共服务设施等,健全困境儿童服务网络,辐射城乡社区,发挥临时庇护、收留抚养、福利服务等功能;要依托专业社会工作服务机构,指导儿童福利督导员和儿童权利监察员开展相关工作。',
    kind: 'duty',
    duties: [
      {
        who: COUNTY_GOVERNMENTS_CARRIED_OVER,
        modality: '要',
        towards: CHILDREN,
        act: {
          zh: '依托县级机构和城乡社区公共服务设施健全服务网络，发挥临时庇护、收留抚养、福利服务等功能',
          en: 'complete, on the basis of county institutions and community service facilities, a service network that gives temporary shelter, residential care and welfare services',
        },
      },
      {
        who: COUNTY_GOVERNMENTS_CARRIED_OVER,
        modality: '要',
        towards: CHILD_OFFICERS,
        act: {
          zh: '依托专业社会工作服务机构，指导其开展工作',
          en: 'guide their work with the help of professional social work agencies',
        },
      },
    ],
    why: {
      zh: '服务网络和专业指导是设施与人员的配置；哪个机构接收某一儿童由2.5-3、2.5-4规定，本句不另设条件。',
      en: 'The service network and professional guidance are matters of facilities and staff; which institution takes a child in is settled by 2.5-3 and 2.5-4, and this sentence adds no condition.',
    },
  },
] as const satisfies readonly Sentence[];
