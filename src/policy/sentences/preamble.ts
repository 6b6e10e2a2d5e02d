import { CHILDREN, UNNAMED } from './parties.js';
import type { Sentence } from './sentence.js';

/** The opening sentence and section 一 (总体要求): purpose, basis, guiding thought, principles and aim. */
export const PREAMBLE = [
  {
    id: '0-1',
    text: '为完善我市困境儿童保障机制，推动儿童福利事业持续健康发展，切实维护困境儿童的合法权益，根据《国务院关于加强困境儿童保障工作的意见》（国发〔2016〕36号）和《湖南省人民政府关于加强困境儿童保障工作的实施意见》（湘政发〔2016〕26号）精神，结合我市实际，特制定本实施意见。',
    kind: 'reference',
    also: ['principle'],
    why: {
      zh: '说明制定目的和依据（国发〔2016〕36号、湘政发〔2016〕26号），本身不给予任何待遇；两份上位文件只用于解释后文。',
      en: 'It states the purpose and the basis (国发〔2016〕36号 and 湘政发〔2016〕26号) and grants nothing itself; the two superior documents serve only to interpret what follows.',
    },
  },
  {
    id: '1.1-1',
    text: '全面落实党的十八大和十八届三中、四中、五中、六中全会精神，深入贯彻习近平总书记系列重要讲话精神，按照党中央、国务院和省委、省政府的决策部署，以促进儿童全面发展为出发点和落脚点，以儿童需求为导向，完善制度设计、强化家庭责任，综合运用社会救助、社会福利和社会保障等政策措施，分类施策、精准帮扶，为困境儿童健康成长营造良好环境，有效保障困境儿童生存、发展、安全权益。',
    kind: 'principle',
    why: {
      zh: '指导思想，面向全部工作，没有可就某一儿童判断真假的条件；“分类施策”的“类”由2.0-2和二（一）规定。',
      en: 'The guiding thought governs the work as a whole and holds no condition that could be true or false of one child; the classes of "classified measures" are set by 2.0-2 and section 2.1.',
    },
  },
  {
    id: '1.2-1',
    text: '落实家庭责任。',
    kind: 'principle',
    why: {
      zh: '只是第一项原则的标题，内容见1.2-2。',
      en: 'It only names the first principle, that families carry their responsibility; its content is 1.2-2.',
    },
  },
  {
    id: '1.2-2',
    text: '强化家庭是抚养、教育、保护儿童和促进儿童发展第一责任主体的意识，大力支持家庭提高抚养监护能力，形成有利于困境儿童健康成长的家庭环境。',
    kind: 'principle',
    also: ['duty'],
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: { zh: '家庭', en: 'families' },
        act: {
          zh: '强化家庭是第一责任主体的意识',
          en: 'strengthen the awareness that the family bears the primary responsibility for children',
        },
      },
      {
        who: UNNAMED,
        modality: '支持',
        towards: { zh: '家庭', en: 'families' },
        act: {
          zh: '提高抚养监护能力',
          en: 'improve their capacity to raise children and act as their guardians',
        },
      },
    ],
    why: {
      zh: '家庭为第一责任主体是解释监护条款（2.5-2至2.5-4）的原则；对家庭的支持没有对象、标准和期限。',
      en: 'That the family is primarily responsible guides the reading of the guardianship sentences (2.5-2 to 2.5-4); the support promised to families has no named beneficiary, standard or term.',
    },
  },
  {
    id: '1.2-3',
    text: '坚持政府主导。',
    kind: 'principle',
    why: {
      zh: '只是第二项原则的标题，内容见1.2-4。',
      en: 'It only names the second principle, that government leads; its content is 1.2-4.',
    },
  },
  {
    id: '1.2-4',
    text: '积极发挥政府在困境儿童保障工作的主导作用，完善保障儿童权益、促进儿童发展的相关规范性文件，制定配套政策措施，健全工作机制，统筹各方资源，加快形成困境儿童保障工作合力。',
    kind: 'principle',
    also: ['duty'],
    duties: [
      {
        who: { zh: '政府', en: 'government' },
        modality: '(直陈)',
        towards: CHILDREN,
        act: {
          zh: '完善规范性文件，制定配套政策措施，健全工作机制，统筹各方资源',
          en: 'improve the normative documents, adopt supporting measures, complete the working mechanisms and pool resources',
        },
      },
    ],
    why: {
      zh: '要求政府另行制定文件和配套措施；这些文件不在本意见之内，出台后才可能有可计算的规则。',
      en: 'It calls on government to issue further documents and measures; these are not part of this policy, and only they could hold anything to compute.',
    },
  },
  {
    id: '1.2-5',
    text: '引导社会参与。',
    kind: 'principle',
    why: {
      zh: '只是第三项原则的标题，内容见1.2-6，具体措施见三（四）。',
      en: 'It only names the third principle, that society takes part; its content is 1.2-6, its measures are in section 3.4.',
    },
  },
  {
    id: '1.2-6',
    text: '积极孵化培育相关社会组织，动员引导广大企业和志愿服务力量参与困境儿童保障工作，营造全社会关心关爱困境儿童的良好氛围。',
    kind: 'principle',
    also: ['duty'],
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: {
          zh: '社会组织、企业和志愿服务力量',
          en: 'social organisations, enterprises and volunteers',
        },
        act: {
          zh: '孵化培育社会组织，动员引导参与困境儿童保障工作',
          en: 'incubate and foster social organisations, and mobilise and guide participation in the protection of children in difficulty',
        },
      },
    ],
    why: {
      zh: '以社会组织、企业和志愿者为对象，儿童的任何事实都不能使其成立或不成立。',
      en: 'It is directed at social organisations, enterprises and volunteers; no fact about a child makes it apply or not apply.',
    },
  },
  {
    id: '1.2-7',
    text: '实施分类保障。',
    kind: 'principle',
    why: {
      zh: '只是第四项原则的标题，内容见1.2-8；分类本身由第二部分的规则完成。',
      en: 'It only names the fourth principle, protection by class; its content is 1.2-8, and the classes themselves are the rules of section 2.',
    },
  },
  {
    id: '1.2-8',
    text: '根据困境儿童不同群体需求特点，分层次统筹推进，分类型执行国家、省相关标准，分标准实施保障。',
    kind: 'parameter',
    also: ['reference', 'principle'],
    why: {
      zh: '引入国家、省标准：正文没有金额之处，数额是由使用者提供并注明来源的标准；600元和1000元以外的标准不由本库推定。',
      en: 'It imports the national and provincial standards: where the text gives no figure, the amount is a standard supplied by the caller with its source. No standard other than 600 and 1000 yuan stands in the text, and none is presumed here.',
    },
  },
  {
    id: '1.3-1',
    text: '构建家庭尽责、政府主导、社会参与的困境儿童保障工作格局，建立健全与我市经济社会发展水平相适应的困境儿童分类保障制度，使困境儿童生活保障更加有力，医疗康复保障更加健全，教育保障政策更加完善，监护保护制度更加科学，儿童关爱机制更加优化，困境儿童成长环境更为改善、安全更有保障。',
    kind: 'principle',
    why: {
      zh: '总体目标以“更加有力、更加健全”等程度表述，没有指标和期限，只能评价工作，不能判断个案。',
      en: 'The overall aim is put in degrees ("stronger", "more complete") without indicator or date; it can measure the work, not decide a case.',
    },
  },
] as const satisfies readonly Sentence[];
