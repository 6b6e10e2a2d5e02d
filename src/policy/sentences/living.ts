import { COUNTIES_WITH_MEANS, UNNAMED } from './parties.js';
import type { Sentence } from './sentence.js';

/** Section 二（一） (2.1): basic living (强化基本生活保障). */
export const LIVING = [
  {
    id: '2.1-1',
    text: '对无法定抚养人、查找不到生父母、符合孤儿身份认定条件的儿童，纳入孤儿保障范围，按照我市社会散居孤儿养育标准不低于600元/人·月，福利机构供养孤儿标准不低于1000元/人·月，按时足额发放基本生活保障资金，有条件的县市区可适当提高供养标准，并建立保障标准自然增长机制。',
    kind: 'entitlement',
    also: ['amount', 'duty'],
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: { zh: '孤儿', en: 'orphans' },
        act: { zh: '按时足额发放基本生活保障资金', en: 'pay the basic living allowance on time and in full' },
      },
      {
        who: COUNTIES_WITH_MEANS,
        modality: '可',
        towards: { zh: '孤儿', en: 'orphans' },
        act: { zh: '适当提高供养标准', en: 'raise the standard as appropriate' },
      },
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: { zh: '孤儿保障标准', en: 'the standard for orphans' },
        act: { zh: '建立自然增长机制', en: 'establish a mechanism for its regular increase' },
      },
    ],
    why: {
      zh: '身份和金额由规则计算。是否提高标准由县市区决定，以其标准录入；自然增长机制没有公式或幅度，不能推算以后年度的数额；是否按时发放属于执行事实。',
      en: 'Status and amount are computed. Whether to pay more is for the county, whose decision enters as its own standard; the mechanism of regular increase has no formula or rate, so no later figure can be derived; whether payment is punctual is a matter of execution.',
    },
  },
  {
    id: '2.1-2',
    text: '携带艾滋病病毒或艾滋病儿童按照社会散居孤儿养育标准发放基本生活费。',
    kind: 'entitlement',
    also: ['amount'],
    why: null,
  },
  {
    id: '2.1-3',
    text: '对无劳动能力、无生活来源、法定抚养人无抚养能力的未满16周岁的儿童，纳入特困人员救助供养范围，按照我市特困人员救助供养标准按时足额发放供养资金，有条件的县市区可适当提高供养标准。',
    kind: 'entitlement',
    also: ['parameter', 'duty'],
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: { zh: '特困儿童', en: 'destitute children' },
        act: { zh: '按时足额发放供养资金', en: 'pay the support on time and in full' },
      },
      {
        who: COUNTIES_WITH_MEANS,
        modality: '可',
        towards: { zh: '特困儿童', en: 'destitute children' },
        act: { zh: '适当提高供养标准', en: 'raise the support standard as appropriate' },
      },
    ],
    why: {
      zh: '纳入特困供养由规则判断；“我市特困人员救助供养标准”正文没有数额，按城乡分别由使用者提供；有条件的县市区是否提高由其自行决定。',
      en: 'Inclusion in support for destitute persons (特困人员) is computed. The Chenzhou standard has no figure in the text and is supplied for rural and urban cases; whether a county with the means raises it is its own decision.',
    },
  },
  {
    id: '2.1-4',
    text: '对法定抚养人有抚养能力但家庭经济困难的儿童，符合最低生活保障条件的纳入最低生活保障范围，按照我市城乡低保补助标准按时足额发放基本生活保障资金，有条件的县市区可适当提高补助标准。',
    kind: 'entitlement',
    also: ['parameter', 'duty'],
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: { zh: '低保家庭儿童', en: 'children of families on the minimum living guarantee' },
        act: { zh: '按时足额发放基本生活保障资金', en: 'pay the guarantee on time and in full' },
      },
      {
        who: COUNTIES_WITH_MEANS,
        modality: '可',
        towards: { zh: '低保家庭儿童', en: 'children of families on the minimum living guarantee' },
        act: { zh: '适当提高补助标准', en: 'raise the subsidy standard as appropriate' },
      },
    ],
    why: {
      zh: '纳入低保和差额由规则计算；城乡低保补助标准正文没有数额；家庭收入、财产的核查和县市区是否提高补助不在规则之内。',
      en: "Inclusion in the minimum living guarantee (低保) and the difference payable are computed. The urban and rural standards have no figure in the text; verifying household income and property, and a county's choice to pay more, lie outside the rules.",
    },
  },
  {
    id: '2.1-5',
    text: '因父母重残或重病、长期服刑在押或强制戒毒、弃养或被人民法院依法剥夺监护权，父母一方死亡或失踪另一方因其他情况无法履行抚养义务和监护职责的事实无人抚养儿童，根据情况分别纳入特困人员救助供养范围和最低生活保障范围。',
    kind: 'entitlement',
    also: ['definition'],
    why: {
      zh: '谁是事实无人抚养儿童由规则判断；“根据情况分别纳入”由经办机关按特困、低保各自的条件办理（读法unattended-route），对不符合任一条件的儿童正文没有给出待遇；“长期”“重残”“重病”的标准正文未定，以认定记录为准。',
      en: 'Who is an unattended child is computed. "According to the situation" leaves it to the office to apply the conditions of destitute or minimum living support (reading unattended-route); a child who meets neither is given nothing by the text. What is long, severe or serious the text does not fix: it is taken as recorded.',
    },
  },
  {
    id: '2.1-6',
    text: '遭遇突发性、紧迫性、临时性基本生活困难家庭的儿童需要临时救助的；或者因父母被羁押而遭遇特殊困难，暂时无法得到家庭支持，导致基本生活陷入困境的儿童，需临时救助的，纳入临时救助范围。',
    kind: 'entitlement',
    why: {
      zh: '两种情形由规则判断；“需临时救助”视为随之成立，救助方式、金额和期限正文未定，由经办机关逐案决定。',
      en: 'Both situations are computed. "Needs temporary relief" is taken to follow from them; the form, amount and length of the relief are not fixed by the text and are decided case by case.',
    },
  },
  {
    id: '2.1-7',
    text: '对流浪未成年人，要做好主动救助、生活救助、医疗救助、教育矫治、返乡救助和临时安置相关工作。',
    kind: 'entitlement',
    also: ['duty'],
    duties: [
      {
        who: UNNAMED,
        modality: '要',
        towards: { zh: '流浪未成年人', en: 'minors living on the street' },
        act: {
          zh: '做好主动救助、生活救助、医疗救助、教育矫治、返乡救助和临时安置工作',
          en: 'carry out active outreach, living assistance, medical assistance, education and correction, help to return home, and temporary placement',
        },
      },
    ],
    why: {
      zh: '规则判断谁属于救助对象并列出六项服务；对某一未成年人提供哪几项、如何实施，由救助工作决定。',
      en: 'The rule says who is to be helped and lists the six services; which of them a given minor needs, and how they are delivered, is for case work.',
    },
  },
  {
    id: '2.1-8',
    text: '对符合残疾人两项补贴范围的儿童，可以申请困难残疾人生活补贴和重度残疾人护理补贴，享受孤儿基本生活保障政策的残疾儿童不享受困难残疾人生活补贴，可享受重度残疾人护理补贴。',
    kind: 'entitlement',
    also: ['exclusion'],
    why: null,
  },
] as const satisfies readonly Sentence[];
