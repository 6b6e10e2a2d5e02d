import { CHILDREN, UNNAMED } from './parties.js';
import type { Sentence } from './sentence.js';

/** Section 四（四） (4.4): funding (资金保障). */
export const FUNDING = [
  {
    id: '4.4-1',
    text: '各级财政部门要优化和调整支出结构，多渠道筹措资金，支持做好困境儿童保障工作。',
    kind: 'duty',
    duties: [
      {
        who: { zh: '各级财政部门', en: 'finance departments at all levels' },
        modality: '要',
        towards: { zh: '困境儿童保障工作', en: 'the work for children in difficulty' },
        act: {
          zh: '优化和调整支出结构，多渠道筹措资金',
          en: 'improve and adjust the structure of expenditure and raise funds through several channels',
        },
      },
    ],
    why: {
      zh: '筹资和支出结构属于财政预算安排，没有数额；正文未以筹资结果作为儿童待遇的条件。',
      en: "Raising funds and structuring expenditure are budget matters without a figure; the text does not make a child's entitlement depend on how they turn out.",
    },
  },
  {
    id: '4.4-2',
    text: '县级以上人民政府要优化财政支出结构，切实保障困境儿童基本生活等支出需求。',
    kind: 'duty',
    duties: [
      {
        who: { zh: '县级以上人民政府', en: "people's governments at county level and above" },
        modality: '要',
        towards: CHILDREN,
        act: {
          zh: '优化财政支出结构，切实保障基本生活等支出需求',
          en: 'improve the structure of public expenditure and effectively secure what is needed for basic living and the like',
        },
      },
    ],
    why: {
      zh: '保障支出需求的责任在县级以上政府；需求总额可由批量结果汇总，但预算如何安排由政府决定。',
      en: 'The responsibility to secure the spending lies with governments from the county upwards; the sum needed can be added up from batch results, but how the budget meets it is for them.',
    },
  },
  {
    id: '4.4-3',
    text: '孤儿因不再享受特困人员救助供养和最低生活保障待遇的，财政部门要相应调整预算、补足缺口，确保其基本生活费足额、及时发放。',
    kind: 'duty',
    also: ['exclusion'],
    duties: [
      {
        who: { zh: '财政部门', en: 'finance departments' },
        modality: '要',
        towards: {
          zh: '不再享受特困人员救助供养和最低生活保障待遇的孤儿',
          en: 'orphans who no longer receive support for destitute persons or the minimum living guarantee',
        },
        act: {
          zh: '相应调整预算、补足缺口，确保基本生活费足额、及时发放',
          en: 'adjust the budget accordingly, make up the shortfall, and ensure that their basic living allowance is paid in full and on time',
        },
      },
    ],
    why: {
      zh: '孤儿不再享受特困供养和低保这一前提由规则作为排除关系计算；财政部门调整预算、补足缺口不计算。',
      en: 'Its premise, that an orphan no longer receives destitute support or the minimum living guarantee, is computed as an exclusion; adjusting the budget and making up the shortfall is not computed.',
    },
  },
  {
    id: '4.4-4',
    text: '要合理安排基层工作经费，困境儿童保障工作所需经费纳入市县财政预算。',
    kind: 'duty',
    duties: [
      {
        who: UNNAMED,
        modality: '要',
        towards: { zh: '基层工作', en: 'work at the grass roots' },
        act: { zh: '合理安排工作经费', en: 'provide reasonable working funds' },
      },
      {
        who: {
          zh: '未指明（依文意为市、县人民政府）',
          en: "not named (by the sense of the sentence, the municipal and county people's governments)",
        },
        modality: '(直陈)',
        towards: {
          zh: '困境儿童保障工作所需经费',
          en: 'the funds needed for the work for children in difficulty',
        },
        act: { zh: '纳入市县财政预算', en: 'include them in the municipal and county budgets' },
      },
    ],
    why: {
      zh: '工作经费是行政开支，不是发给儿童的款项；“合理”没有标准。',
      en: 'Working funds are administrative expenditure, not money for a child; "reasonable" has no measure.',
    },
  },
  {
    id: '4.4-5',
    text: '要创新思路，通过加大政府购买服务力度、聘用专业社工等多种措施解决人员和经费不足问题。',
    kind: 'duty',
    duties: [
      {
        who: UNNAMED,
        modality: '要',
        towards: { zh: '人员和经费不足问题', en: 'the shortage of staff and funds' },
        act: {
          zh: '创新思路，通过政府购买服务、聘用专业社工等措施解决',
          en: 'find new ways and solve it by purchasing services, engaging professional social workers and other means',
        },
      },
    ],
    why: {
      zh: '以政府购买服务和聘用社工解决人手、经费不足，是行政管理方法的选择。',
      en: 'Meeting shortages by purchasing services and engaging social workers is a choice of administrative means.',
    },
  },
] as const satisfies readonly Sentence[];
