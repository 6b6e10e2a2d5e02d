import { CHILD_OFFICERS, CHILDREN, CHILDREN_AND_FAMILIES, TOWNSHIPS, VILLAGE_COMMITTEES } from './parties.js';
import type { Sentence } from './sentence.js';

/** The township and village levels of 三（一） (3.1-4 to 3.1-7): 乡镇(街道)、村(居). */
export const COMMUNITIES = [
  {
    id: '3.1-4',
    text: '乡镇人民政府(街道办事处)负责民政工作的机构要建立翔实完备的困境儿童信息台账,一人一档案,实行动态管理,为困境儿童保障工作提供信息支持。',
    kind: 'duty',
    also: ['procedure'],
    duties: [
      {
        who: {
          zh: '乡镇人民政府（街道办事处）负责民政工作的机构',
          en: "the units in charge of civil affairs in township people's governments (subdistrict offices)",
        },
        modality: '要',
        towards: CHILDREN,
        act: {
          zh: '建立信息台账，一人一档案，实行动态管理',
          en: 'keep an accurate and complete register with one file for each child, and keep it up to date',
        },
      },
    ],
    why: {
      zh: '谁应有档案由规则判断（case-file）；台账是判断所用事实的来源：“一人一档案”即批量输入的一人一条记录，其是否翔实、及时更新，无法从记录本身算出。',
      en: 'Who must have a file is computed (case-file). The register is where the facts come from: one file for each child is one record of the batch input; whether it is accurate and kept current cannot be computed from the records themselves.',
    },
  },
  {
    id: '3.1-5',
    text: '乡镇人民政府(街道办事处)要畅通与县级人民政府及其民政部门、妇儿工委办公室和教育、卫生计生、人力资源社会保障等部门以及公安机关、残联组织的联系,并依托上述部门(组织)在乡镇(街道)的办事(派出)机构,及时办理困境儿童及其家庭社会救助、社会福利、安全保护等事务。',
    kind: 'duty',
    also: ['procedure'],
    duties: [
      {
        who: TOWNSHIPS,
        modality: '要',
        towards: {
          zh: '县级人民政府及其民政部门、妇儿工委办公室，教育、卫生计生、人力资源社会保障等部门，公安机关、残联组织',
          en: "the county-level people's government and its civil affairs department, office of the working committee on women and children, departments of education, of health and family planning, of human resources and social security and others, public security organs and disabled persons' federations",
        },
        act: { zh: '畅通联系', en: 'keep the channels of contact open' },
      },
      {
        who: TOWNSHIPS,
        modality: '要',
        towards: CHILDREN_AND_FAMILIES,
        act: {
          zh: '依托上述部门（组织）的办事（派出）机构，及时办理社会救助、社会福利、安全保护等事务',
          en: 'handle matters of social assistance, social welfare and safety promptly through the local offices of those departments and organisations',
        },
      },
    ],
    why: {
      zh: '规定乡镇与县级部门的联系和代办渠道；“及时”没有期限，办理何种事务由第二部分决定。',
      en: 'It provides the channel between township and county; "promptly" has no time limit, and what is handled there follows from section 2.',
    },
  },
  {
    id: '3.1-6',
    text: '村（居）民委员会要设立专（兼）职儿童福利督导员或儿童权利监察员，负责困境儿童保障政策宣传和日常工作，通过全面排查、定期走访及时掌握困境儿童家庭、监护、就学等基本情况，指导监督家庭依法履行抚养义务和监护职责，并通过村（居）民委员会向乡镇人民政府（街道办事处）报告情况。',
    kind: 'duty',
    also: ['procedure'],
    duties: [
      {
        who: VILLAGE_COMMITTEES,
        modality: '要',
        towards: CHILD_OFFICERS,
        act: {
          zh: '设立专（兼）职儿童福利督导员或儿童权利监察员',
          en: 'appoint a full-time or part-time child welfare supervisor or child rights monitor',
        },
      },
      {
        who: CHILD_OFFICERS,
        modality: '(直陈)',
        towards: CHILDREN_AND_FAMILIES,
        act: {
          zh: '宣传政策，全面排查、定期走访，掌握家庭、监护、就学等基本情况，指导监督家庭依法履行抚养义务和监护职责',
          en: 'make the policy known, survey and visit regularly, know the situation of family, guardianship and schooling, and guide and supervise families in performing their duties of support and guardianship according to law',
        },
      },
      {
        who: CHILD_OFFICERS,
        modality: '(直陈)',
        towards: TOWNSHIPS,
        act: {
          zh: '通过村（居）民委员会报告情况',
          en: "report through the villagers' (residents') committee",
        },
      },
    ],
    why: {
      zh: '谁应定期走访由规则判断（regular-visits）。基层人员的设置和日常报告不在规则之内：走访所得是规则的输入，报告义务不以某一儿童的情形为条件（以情形为条件的见2.6-2、3.1-7）。',
      en: "Whom to visit regularly is computed (regular-visits). Local officers and routine reports are outside the rules: what the visits find is the input of the rules, and this reporting does not depend on a child's situation (the reporting that does is in 2.6-2 and 3.1-7).",
    },
  },
  {
    id: '3.1-7',
    text: '村（居）民委员会对于发现的困境儿童及其家庭，属于家庭经济贫困、儿童自身残疾等困难情形的，要告知或协助其申请相关社会救助、社会福利等保障；属于家庭监护缺失或监护不当导致儿童人身安全受到威胁或侵害的，要落实强制报告责任；并积极协助乡镇人民政府（街道办事处）、民政部门、妇儿工委办公室和教育、卫生计生、人力资源社会保障等部门及公安机关、残联组织开展困境儿童保障工作。',
    kind: 'duty',
    also: ['procedure'],
    duties: [
      {
        who: VILLAGE_COMMITTEES,
        modality: '要',
        towards: {
          zh: '家庭经济贫困、儿童自身残疾等困难情形的困境儿童及其家庭',
          en: 'children in difficulty and their families where the family is poor, the child is disabled or there is similar hardship',
        },
        act: {
          zh: '告知或协助其申请社会救助、社会福利等保障',
          en: 'inform them of, or help them apply for, social assistance, social welfare and other protection',
        },
      },
      {
        who: VILLAGE_COMMITTEES,
        modality: '要',
        towards: {
          zh: '家庭监护缺失或监护不当导致人身安全受到威胁或侵害的儿童',
          en: 'children whose personal safety is threatened or violated because family guardianship is absent or improper',
        },
        act: { zh: '落实强制报告责任', en: 'carry out the responsibility of mandatory reporting' },
      },
      {
        who: VILLAGE_COMMITTEES,
        modality: '(直陈)',
        towards: {
          zh: '乡镇人民政府（街道办事处）、各有关部门及公安机关、残联组织',
          en: "township people's governments (subdistrict offices), the departments concerned, public security organs and disabled persons' federations",
        },
        act: {
          zh: '积极协助开展困境儿童保障工作',
          en: 'actively assist in the work for children in difficulty',
        },
      },
    ],
    why: {
      zh: '告知协助和强制报告由规则判断；“等困难情形”未封闭，协助乡镇和部门开展工作没有可判断的条件。',
      en: 'The duty to inform or help and the mandatory report are computed; "等困难情形" (and similar hardship) is not closed, and assisting the township and departments has no condition to test.',
    },
  },
] as const satisfies readonly Sentence[];
