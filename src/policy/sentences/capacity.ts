import { CHILD_OFFICERS, GOVERNMENTS, UNNAMED, VILLAGE_COMMITTEES } from './parties.js';
import type { Sentence } from './sentence.js';

/** Sections 四（二） and 四（三） (4.2, 4.3): facilities and local capacity (基础设施、基层工作能力). */
export const CAPACITY = [
  {
    id: '4.2-1',
    text: '各级人民政府要依托救助管理机构设立未成年人保护中心，统筹各方资源，充分发挥政府、市场、社会作用，逐步完善儿童福利机构或社会福利机构儿童部、救助保护机构场所设施，完善服务功能，提升服务能力，满足监护照料困境儿童需要。',
    kind: 'duty',
    duties: [
      {
        who: GOVERNMENTS,
        modality: '要',
        towards: {
          zh: '需要监护照料的困境儿童',
          en: 'children in difficulty who need guardianship and care',
        },
        act: {
          zh: '依托救助管理机构设立未成年人保护中心',
          en: 'set up centres for the protection of minors within relief management institutions',
        },
      },
      {
        who: GOVERNMENTS,
        modality: '逐步',
        towards: {
          zh: '儿童福利机构或社会福利机构儿童部、救助保护机构',
          en: "child welfare institutions, children's sections of social welfare institutions, and relief and protection institutions",
        },
        act: {
          zh: '完善场所设施和服务功能，提升服务能力',
          en: 'improve premises, facilities and functions, and raise their capacity',
        },
      },
    ],
    why: {
      zh: '设立保护中心和完善场所设施是建设任务，“逐步”而无期限；机构有无床位不影响2.5-3、2.5-4的判断。',
      en: 'Setting up centres and improving premises is building work, "step by step" and undated; whether an institution has room does not alter the findings under 2.5-3 and 2.5-4.',
    },
  },
  {
    id: '4.2-2',
    text: '利用现有公共服务设施开辟儿童之家等儿童活动和服务场所，将面向儿童服务功能纳入社区公共服务体系，确保困境儿童活动有场地，儿童福利督导员、儿童权利监察员、专业社会工作者、志愿者服务有平台和阵地。',
    kind: 'duty',
    duties: [
      {
        who: {
          zh: '各级人民政府（主语承4.2-1省略）',
          en: "people's governments at all levels (subject carried over from 4.2-1)",
        },
        modality: '(直陈)',
        towards: {
          zh: '困境儿童，儿童福利督导员、儿童权利监察员、专业社会工作者、志愿者',
          en: 'children in difficulty, child welfare supervisors, child rights monitors, professional social workers and volunteers',
        },
        act: {
          zh: '利用现有公共服务设施开辟儿童之家等场所，将面向儿童服务功能纳入社区公共服务体系',
          en: "open children's activity centres (儿童之家) and similar places in existing public facilities, and make services for children part of community services",
        },
      },
    ],
    why: {
      zh: '儿童之家等活动场所面向社区开放，不以困境类别为进入条件，也没有数量指标。',
      en: "Children's activity centres and similar places are open to the community; no category of difficulty is a condition of entry, and no number of them is set.",
    },
  },
  {
    id: '4.3-1',
    text: '村（居）民委员会至少要设立儿童福利督导员或儿童权利监察员。',
    kind: 'duty',
    duties: [
      {
        who: VILLAGE_COMMITTEES,
        modality: '要',
        towards: CHILD_OFFICERS,
        act: {
          zh: '至少设立儿童福利督导员或儿童权利监察员',
          en: 'have at least a child welfare supervisor or a child rights monitor',
        },
      },
    ],
    why: {
      zh: '规定每个村（居）的最低人员配置，核查对象是村（居）委会名册，不是儿童档案。',
      en: "It sets the least staffing of each village or community; that is checked against the committees' lists, not against children's files.",
    },
  },
  {
    id: '4.3-2',
    text: '儿童福利督导员或儿童权利监察员可由村（居）民委员会委员、大学生村官或者专业社会工作者等担（兼）任。',
    kind: 'procedure',
    also: ['duty'],
    duties: [
      {
        who: {
          zh: '村（居）民委员会委员、大学生村官或者专业社会工作者等',
          en: "members of villagers' (residents') committees, college-graduate village officials, professional social workers and others",
        },
        modality: '可',
        towards: {
          zh: '儿童福利督导员或儿童权利监察员',
          en: 'the post of child welfare supervisor or child rights monitor',
        },
        act: { zh: '担（兼）任', en: 'hold it, full-time or concurrently' },
      },
    ],
    why: {
      zh: '“可由……等担（兼）任”是开放的人选范围，任用由村（居）委会决定。',
      en: '"可由……等" opens the post to a range of people that is not closed; the committee decides whom to appoint.',
    },
  },
  {
    id: '4.3-3',
    text: '要制定儿童福利督导员或儿童权利监察员工作规范，明确工作职责，强化责任意识，提高服务困境儿童能力。',
    kind: 'duty',
    duties: [
      {
        who: UNNAMED,
        modality: '要',
        towards: CHILD_OFFICERS,
        act: {
          zh: '制定工作规范，明确工作职责，强化责任意识，提高服务能力',
          en: 'adopt working rules for them, define their tasks, and strengthen their sense of responsibility and ability to serve',
        },
      },
    ],
    why: {
      zh: '工作规范有待制定，制定主体正文未指明；本意见只在3.1-6概述其职责。',
      en: 'The working rules are still to be adopted, by an authority the text does not name; the policy only sketches the tasks in 3.1-6.',
    },
  },
  {
    id: '4.3-4',
    text: '要建立儿童福利督导员和儿童权利监察员管理制度，明确岗位职责及考核奖惩制度，定期开展各类业务培训，提高业务素质；建立健全激励机制，提高工作热情和积极性。',
    kind: 'duty',
    duties: [
      {
        who: UNNAMED,
        modality: '要',
        towards: CHILD_OFFICERS,
        act: {
          zh: '建立管理制度和考核奖惩制度，定期培训，建立健全激励机制',
          en: 'establish a system of management, assessment, reward and sanction, train them regularly, and establish incentives',
        },
      },
    ],
    why: {
      zh: '管理、考核、培训和激励是对基层人员的人事制度，不涉及儿童待遇。',
      en: 'Management, assessment, training and incentives are personnel matters of local officers and do not touch what a child receives.',
    },
  },
] as const satisfies readonly Sentence[];
