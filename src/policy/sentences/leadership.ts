import { CHILDREN } from './parties.js';
import type { Sentence } from './sentence.js';

/** Section 四（一） (4.1): leadership (组织领导). */
export const LEADERSHIP = [
  {
    id: '4.1-1',
    text: '各县市区要将困境儿童保障工作和农村留守儿童关爱保护工作有效结合起来，纳入重要议事日程和经济社会发展规划，完善政策措施，健全工作机制，及时研究解决工作中的重大问题。',
    kind: 'duty',
    duties: [
      {
        who: { zh: '各县市区', en: 'all counties, county-level cities and districts' },
        modality: '要',
        towards: {
          zh: '困境儿童保障工作和农村留守儿童关爱保护工作',
          en: 'the protection of children in difficulty and the care of rural left-behind children',
        },
        act: {
          zh: '将两项工作有效结合，纳入议事日程和经济社会发展规划，及时研究解决重大问题',
          en: 'join the two effectively, put them on the agenda and in the plans of economic and social development, and study and solve major problems in time',
        },
      },
    ],
    why: {
      zh: '要求县市区把两项工作列入议程和发展规划，属于政府决策安排；强制报告中对留守儿童机制的参照另见3.1-2。',
      en: 'It asks the counties to put both tasks on their agenda and in their plans, which is a matter of government decision; the reference to left-behind children that matters to reporting is in 3.1-2.',
    },
  },
  {
    id: '4.1-2',
    text: '要完善工作考核，强化激励问责，制定督查考核办法，明确督查指标，建立常态化、经常化的督查考核机制，定期通报工作情况，及时总结推广先进经验。',
    kind: 'duty',
    duties: [
      {
        who: {
          zh: '各县市区（主语承4.1-1省略）',
          en: 'all counties, county-level cities and districts (subject carried over from 4.1-1)',
        },
        modality: '要',
        towards: { zh: '困境儿童保障工作', en: 'the work for children in difficulty' },
        act: {
          zh: '完善考核，强化激励问责，制定督查考核办法，明确督查指标，建立常态化督查考核机制，定期通报，总结推广先进经验',
          en: 'improve performance assessment, strengthen incentives and accountability, adopt rules and indicators of inspection, inspect regularly, report periodically and spread good experience',
        },
      },
    ],
    why: {
      zh: '督查考核的办法和指标有待另行制定，本意见没有给出任何可计算的指标。',
      en: 'The rules and indicators of inspection are still to be adopted; the policy itself gives no indicator that could be computed.',
    },
  },
  {
    id: '4.1-3',
    text: '各级民政、教育、公安、卫生计生、妇联、残联等有关部门要制定完善儿童福利、保护、收养和家庭教育等政策措施，为困境儿童保障工作提供制度保障。',
    kind: 'duty',
    duties: [
      {
        who: {
          zh: '各级民政、教育、公安、卫生计生、妇联、残联等有关部门',
          en: "the civil affairs, education, public security, and health and family planning departments, women's federations, disabled persons' federations and other departments concerned, at all levels",
        },
        modality: '要',
        towards: CHILDREN,
        act: {
          zh: '制定完善儿童福利、保护、收养和家庭教育等政策措施',
          en: 'adopt and improve policies and measures on child welfare, protection, adoption and family education',
        },
      },
    ],
    why: {
      zh: '要求各部门另行制定福利、保护、收养和家庭教育政策；将来的政策不是本意见的内容。',
      en: 'It asks departments to adopt policies on welfare, protection, adoption and family education; policies yet to come are not the content of this one.',
    },
  },
  {
    id: '4.1-4',
    text: '加强各级各部门困境儿童工作信息共享和动态监测。',
    kind: 'duty',
    duties: [
      {
        who: { zh: '各级各部门', en: 'all departments at all levels' },
        modality: '(直陈)',
        towards: { zh: '困境儿童工作信息', en: 'information on the work for children in difficulty' },
        act: { zh: '加强信息共享和动态监测', en: 'strengthen its sharing and continuous monitoring' },
      },
    ],
    why: {
      zh: '信息共享和动态监测是机关之间的数据工作，范围、频率和权限均未规定；本库的批量结果可供监测使用，但不代替监测。',
      en: 'Sharing and monitoring is data work between authorities, with scope, frequency and access left open; batch results may serve monitoring but do not replace it.',
    },
  },
] as const satisfies readonly Sentence[];
