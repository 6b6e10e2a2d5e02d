import { UNNAMED } from './parties.js';
import type { Sentence } from './sentence.js';

/**
 * Section 四（五） (4.5), publicity (宣传引导), and the closing paragraph (4.6): who answers for carrying the policy out.
 * The closing paragraph has no heading of its own; 4.6 is only its number.
 */
export const CLOSING = [
  {
    id: '4.5-1',
    text: '加强儿童权益保障法律法规和困境儿童保障政策宣传，开展形式多样的宣传教育活动，强化全社会保护儿童权利意识，强化家庭履责的法律意识和政府主导、全民关爱的责任意识。',
    kind: 'duty',
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: { zh: '全社会', en: 'society as a whole' },
        act: {
          zh: '宣传儿童权益保障法律法规和困境儿童保障政策，强化权利意识、法律意识和责任意识',
          en: "make known the laws on children's rights and this policy, and strengthen the awareness of rights, of the law and of responsibility",
        },
      },
    ],
    why: {
      zh: '宣传教育以全社会的意识为目标，面向不特定公众，没有个案条件。',
      en: 'Publicity aims at the awareness of an indefinite public and has no condition in an individual case.',
    },
  },
  {
    id: '4.5-2',
    text: '大力弘扬社会主义核心价值观和中华民族恤孤慈幼的传统美德，鼓励、倡导、表彰邻里守望和社区互助行为，宣传报道先进典型，发挥示范带动作用。',
    kind: 'duty',
    also: ['principle'],
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: { zh: '社会公众', en: 'the public' },
        act: {
          zh: '弘扬社会主义核心价值观和恤孤慈幼的传统美德，宣传报道先进典型',
          en: 'uphold the core socialist values and the traditional virtue of caring for orphans and the young, and report on good examples',
        },
      },
      {
        who: UNNAMED,
        modality: '鼓励',
        towards: {
          zh: '邻里守望和社区互助行为',
          en: 'neighbours who look out for one another and mutual help in the community',
        },
        act: { zh: '鼓励、倡导、表彰', en: 'encourage, advocate and commend such conduct' },
      },
    ],
    why: {
      zh: '弘扬价值观、表彰邻里互助是价值倡导；由谁表彰、如何评选正文未定。',
      en: 'Upholding values and commending neighbourly help is exhortation; who commends, and by what selection, the text does not say.',
    },
  },
  {
    id: '4.5-3',
    text: '建立健全舆情监测预警和应对机制，及时妥善回应社会关切。',
    kind: 'duty',
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: { zh: '舆情和社会关切', en: 'public opinion and public concerns' },
        act: {
          zh: '建立健全舆情监测预警和应对机制，及时妥善回应',
          en: 'establish and complete a mechanism to monitor, give early warning of and respond to public opinion, and answer concerns promptly and properly',
        },
      },
    ],
    why: {
      zh: '舆情监测和回应以公共舆论为对象，儿童的事实与之无关。',
      en: 'Monitoring and answering public opinion is about public debate, to which the facts of a child are irrelevant.',
    },
  },
  {
    id: '4.6-1',
    text: '各县市区、各有关部门要根据实际情况和职责分工制定具体政策和措施。',
    kind: 'duty',
    duties: [
      {
        who: {
          zh: '各县市区、各有关部门',
          en: 'all counties, county-level cities and districts, and all departments concerned',
        },
        modality: '要',
        towards: { zh: '本意见的执行', en: 'the implementation of this policy' },
        act: {
          zh: '根据实际情况和职责分工制定具体政策和措施',
          en: 'adopt specific policies and measures in the light of local conditions and the division of responsibilities',
        },
      },
    ],
    why: {
      zh: '授权并要求县市区和部门制定细则；细则中的数额可作为该县市区的标准录入，细则本身不在本意见之内。',
      en: "It requires counties and departments to adopt detailed measures; figures from these can be supplied as a county's own standards, while the measures themselves are not part of this policy.",
    },
  },
  {
    id: '4.6-2',
    text: '强化激励问责，将困境儿童保障工作纳入县市区和各部门社会服务综合考核范围，明确考核指标。',
    kind: 'duty',
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: {
          zh: '县市区和各部门',
          en: 'the counties, county-level cities and districts, and all departments',
        },
        act: {
          zh: '强化激励问责，将困境儿童保障工作纳入社会服务综合考核范围，明确考核指标',
          en: 'strengthen incentives and accountability, include the work for children in difficulty in their overall assessment of social services, and define the indicators',
        },
      },
    ],
    why: {
      zh: '考核对象是县市区和部门，考核指标有待明确；考核结果不影响儿童的待遇。',
      en: 'Those assessed are the counties and departments, by indicators still to be defined; the outcome does not affect what a child receives.',
    },
  },
  {
    id: '4.6-3',
    text: '市民政局、市妇女儿童工委办公室要加强对本意见执行情况的监督检查，贯彻执行情况及时向市人民政府报告。',
    kind: 'duty',
    also: ['procedure'],
    duties: [
      {
        who: {
          zh: '市民政局、市妇女儿童工委办公室',
          en: 'the municipal civil affairs bureau and the office of the municipal working committee on women and children',
        },
        modality: '要',
        towards: { zh: '本意见执行情况', en: 'the implementation of this policy' },
        act: { zh: '加强监督检查', en: 'strengthen supervision and inspection' },
      },
      {
        who: {
          zh: '市民政局、市妇女儿童工委办公室',
          en: 'the municipal civil affairs bureau and the office of the municipal working committee on women and children',
        },
        modality: '(直陈)',
        towards: { zh: '市人民政府', en: "the municipal people's government" },
        act: { zh: '及时报告贯彻执行情况', en: 'report promptly on how it is carried out' },
      },
    ],
    why: {
      zh: '规定市级监督检查和报告渠道；“及时”没有期限，检查内容由两机关确定。',
      en: 'It provides for supervision and reporting at city level; "promptly" has no time limit, and the two offices decide what they inspect.',
    },
  },
  {
    id: '4.6-4',
    text: '市人民政府将适时组织专项督查。',
    kind: 'duty',
    duties: [
      {
        who: { zh: '市人民政府', en: "the municipal people's government" },
        modality: '将',
        towards: { zh: '本意见的贯彻执行', en: 'the carrying out of this policy' },
        act: { zh: '适时组织专项督查', en: 'organise special inspections at a suitable time' },
      },
    ],
    why: {
      zh: '市政府预告专项督查，“适时”不定日期，是对机关的督查，不是对个案的复核。',
      en: 'The municipal government announces special inspections "at a suitable time", undated; they review authorities, not individual cases.',
    },
  },
] as const satisfies readonly Sentence[];
