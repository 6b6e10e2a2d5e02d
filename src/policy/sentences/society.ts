import { UNNAMED } from './parties.js';
import type { Sentence } from './sentence.js';

/** Section 三（四） (3.4): society at large (社会力量). */
export const SOCIETY = [
  {
    id: '3.4-1',
    text: '建立政府主导与社会参与良性互动机制。',
    kind: 'duty',
    also: ['principle'],
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: { zh: '政府与社会力量', en: 'government and society' },
        act: {
          zh: '建立政府主导与社会参与良性互动机制',
          en: 'establish a mechanism in which the lead of government and the participation of society support each other',
        },
      },
    ],
    why: {
      zh: '互动机制的形式和内容正文均未规定，具体方式见3.4-2至3.4-6。',
      en: 'The text fixes neither the form nor the content of this interplay; its ways follow in 3.4-2 to 3.4-6.',
    },
  },
  {
    id: '3.4-2',
    text: '加快孵化培育专业社会工作服务机构、慈善组织、志愿服务组织，引导其围绕困境儿童基本生活、教育、医疗、照料、康复等需求，捐赠资金物资、实施慈善项目、提供专业服务。',
    kind: 'duty',
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: {
          zh: '专业社会工作服务机构、慈善组织、志愿服务组织',
          en: 'professional social work agencies, charities and volunteer organisations',
        },
        act: {
          zh: '加快孵化培育，引导其捐赠资金物资、实施慈善项目、提供专业服务',
          en: 'speed up their incubation, and guide them to give money and goods, run charitable programmes and provide professional services',
        },
      },
    ],
    why: {
      zh: '捐赠和慈善项目由社会组织自愿提供，对象和数额由捐赠人确定；本意见中可判断条件的慈善救助只有2.2-6。',
      en: 'Gifts and charitable programmes are voluntary, and their recipients and amounts are set by the giver; the only charitable relief whose conditions can be tested here is that of 2.2-6.',
    },
  },
  {
    id: '3.4-3',
    text: '落实国家有关税费优惠政策，通过政府和社会资本合作（PPP）等方式，支持社会力量举办困境儿童托养照料、康复训练等服务机构，并鼓励其参与承接政府购买服务。',
    kind: 'duty',
    also: ['reference'],
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: { zh: '社会力量', en: 'non-governmental actors' },
        act: {
          zh: '落实国家有关税费优惠政策',
          en: 'carry out the national preferences in taxes and fees',
        },
      },
      {
        who: UNNAMED,
        modality: '支持',
        towards: { zh: '社会力量', en: 'non-governmental actors' },
        act: {
          zh: '举办困境儿童托养照料、康复训练等服务机构',
          en: 'run institutions for the care, rehabilitation training and other service of children in difficulty',
        },
      },
      {
        who: UNNAMED,
        modality: '鼓励',
        towards: { zh: '社会力量举办的服务机构', en: 'the institutions run by non-governmental actors' },
        act: { zh: '参与承接政府购买服务', en: 'take on services purchased by government' },
      },
    ],
    why: {
      zh: '税费优惠依国家税法，PPP和政府购买服务依合同，受惠人是举办机构者，不是儿童。',
      en: 'Preferences follow national tax law, public-private partnership and purchased services follow contracts; the beneficiary is whoever runs the institution, not the child.',
    },
  },
  {
    id: '3.4-4',
    text: '支持社会工作者、法律工作者等专业人员和志愿者针对困境儿童不同特点提供心理疏导、精神关爱、家庭教育指导、权益维护等服务。',
    kind: 'duty',
    duties: [
      {
        who: UNNAMED,
        modality: '支持',
        towards: {
          zh: '社会工作者、法律工作者等专业人员和志愿者',
          en: 'social workers, legal workers and other professionals, and volunteers',
        },
        act: {
          zh: '提供心理疏导、精神关爱、家庭教育指导、权益维护等服务',
          en: 'provide counselling, emotional care, guidance on family education, defence of rights and other services',
        },
      },
    ],
    why: {
      zh: '支持的对象是专业人员和志愿者；“不同特点”没有分类标准，服务内容由专业判断决定。',
      en: 'The support goes to professionals and volunteers; "different characteristics" are not classified, and what service fits is a professional judgement.',
    },
  },
  {
    id: '3.4-5',
    text: '鼓励爱心家庭依据相关规定，为有需要的困境儿童提供家庭寄养、委托代养、爱心助养等服务，帮助困境儿童得到妥善照料和家庭亲情。',
    kind: 'duty',
    also: ['reference'],
    duties: [
      {
        who: UNNAMED,
        modality: '鼓励',
        towards: { zh: '爱心家庭', en: 'caring families' },
        act: {
          zh: '依据相关规定提供家庭寄养、委托代养、爱心助养等服务',
          en: 'offer foster care, entrusted care or sponsored care according to the relevant provisions',
        },
      },
    ],
    why: {
      zh: '鼓励爱心家庭自愿提供寄养、代养、助养；资格和程序依“相关规定”，正文未载；孤儿的安置方式见2.5-1。',
      en: 'It encourages families to foster, care for or sponsor a child of their own will; qualification and procedure follow "relevant provisions" not set out here, and placement of orphans is in 2.5-1.',
    },
  },
  {
    id: '3.4-6',
    text: '积极倡导企业履行社会责任，通过一对一帮扶、慈善捐赠、实施公益项目等多种方式，为困境儿童及其家庭提供更多帮助。',
    kind: 'duty',
    duties: [
      {
        who: UNNAMED,
        modality: '倡导',
        towards: { zh: '企业', en: 'enterprises' },
        act: {
          zh: '履行社会责任，通过一对一帮扶、慈善捐赠、公益项目等帮助困境儿童及其家庭',
          en: 'assume social responsibility and help children in difficulty and their families through one-to-one help, donations and public-benefit projects',
        },
      },
    ],
    why: {
      zh: '“倡导”不设义务，企业是否帮扶、帮扶谁由其自愿，任何儿童不能据此主张。',
      en: '"倡导" (advocate) imposes no obligation: whether and whom an enterprise helps is its own choice, and no child can rely on it.',
    },
  },
] as const satisfies readonly Sentence[];
