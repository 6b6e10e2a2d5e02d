import { POLICE, UNNAMED } from './parties.js';
import type { Sentence } from './sentence.js';

/** Section 二（五） (2.5): guardianship (强化监护责任). */
export const GUARDIANSHIP = [
  {
    id: '2.5-1',
    text: '对于失去父母、查找不到生父母的儿童，纳入孤儿安置渠道，采取亲属抚养、机构养育、家庭寄养和依法收养方式妥善安置。',
    kind: 'entitlement',
    also: ['duty', 'procedure'],
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: {
          zh: '失去父母、查找不到生父母的儿童',
          en: 'children who have lost their parents or whose birth parents cannot be found',
        },
        act: {
          zh: '纳入孤儿安置渠道，以亲属抚养、机构养育、家庭寄养或依法收养妥善安置',
          en: 'bring them into orphan placement and place them properly with relatives, in an institution, in a foster family or by lawful adoption',
        },
      },
    ],
    why: {
      zh: '规则判断谁纳入孤儿安置渠道；四种安置方式选用哪一种，取决于儿童利益和照料人的评估。',
      en: "The rule says who is brought into orphan placement; which of the four forms is chosen depends on the child's interest and an assessment of the carers.",
    },
  },
  {
    id: '2.5-2',
    text: '对监护人不履行监护职责或者侵害儿童合法权益的，按照最高人民法院等四部门《关于依法处理监护人侵害未成年人权益行为若干问题的意见》(法发〔2014〕24号)进行处理。',
    kind: 'reference',
    also: ['duty'],
    duties: [
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: {
          zh: '不履行监护职责或者侵害儿童合法权益的监护人',
          en: 'guardians who fail in their duties or infringe the lawful rights and interests of the child',
        },
        act: { zh: '按照法发〔2014〕24号处理', en: 'deal with them under 法发〔2014〕24号' },
      },
    ],
    why: {
      zh: '规则只提示情形成立；告诫、带离、申请撤销监护人资格等处理依法发〔2014〕24号，由公安机关、民政部门、人民法院等依各自职权处理。',
      en: 'The rule only flags that the situation exists; warning, removal from the home or an application to revoke guardianship follows 法发〔2014〕24号 and is for the police, civil affairs departments, courts and others, each within its powers.',
    },
  },
  {
    id: '2.5-3',
    text: '对于父母没有监护能力且无其他监护人的儿童,以及人民法院指定由民政部门担任监护人的儿童,由民政部门设立的儿童福利机构收留抚养。',
    kind: 'duty',
    also: ['entitlement'],
    duties: [
      {
        who: {
          zh: '民政部门设立的儿童福利机构',
          en: 'child welfare institutions set up by civil affairs departments',
        },
        modality: '由',
        towards: {
          zh: '父母没有监护能力且无其他监护人的儿童，以及人民法院指定由民政部门担任监护人的儿童',
          en: "children whose parents are unable to act as guardians and who have no other guardian, and children for whom a people's court has appointed the civil affairs department as guardian",
        },
        act: { zh: '收留抚养', en: 'take them in and raise them' },
      },
    ],
    why: {
      zh: '谁应由机构收留抚养由规则判断；父母有无监护能力由经办机关认定（读法incapacity），收留抚养如何办理、何时结束正文未定。',
      en: 'Whom an institution must take in is computed; whether parents have the capacity to be guardians is for the office to establish (reading incapacity), and how the child is taken in and until when is not in the text.',
    },
  },
  {
    id: '2.5-4',
    text: '对于儿童生父母或收养关系已成立的养父母不履行监护职责且经教育不改的,由民政部门设立的儿童福利机构、救助保护机构临时监护,并依法追究生父母、养父母法律责任。',
    kind: 'duty',
    duties: [
      {
        who: {
          zh: '民政部门设立的儿童福利机构、救助保护机构',
          en: 'child welfare institutions and relief and protection institutions set up by civil affairs departments',
        },
        modality: '由',
        towards: {
          zh: '生父母或者养父母不履行监护职责且经教育不改的儿童',
          en: 'children whose birth or adoptive parents fail in their guardianship duties and do not mend their ways after admonition',
        },
        act: { zh: '临时监护', en: 'act as interim guardian' },
      },
      {
        who: UNNAMED,
        modality: '(直陈)',
        towards: { zh: '生父母、养父母', en: 'the birth or adoptive parents' },
        act: { zh: '依法追究法律责任', en: 'hold them legally liable according to law' },
      },
    ],
    why: {
      zh: '何时由机构临时监护由规则判断；依法追究父母责任的种类、程度和程序由其他法律规定，本库不作判断。',
      en: 'When an institution becomes interim guardian is computed; what liability the parents incur, how grave and by what procedure, is for other laws and is not judged here.',
    },
  },
  {
    id: '2.5-5',
    text: '对于决定执行行政拘留的被处罚人或采取刑事拘留等限制人身自由刑事强制措施的犯罪嫌疑人,公安机关应当询问其是否有未成年子女需要委托亲属、其他成年人或民政部门设立的儿童福利机构、救助保护机构监护,并协助其联系有关人员或民政部门予以安排。',
    kind: 'duty',
    also: ['procedure'],
    duties: [
      {
        who: POLICE,
        modality: '应当',
        towards: {
          zh: '决定执行行政拘留的被处罚人，被采取刑事拘留等限制人身自由刑事强制措施的犯罪嫌疑人',
          en: 'persons about to serve administrative detention, and criminal suspects under criminal detention or another compulsory measure that restricts personal liberty',
        },
        act: {
          zh: '询问其是否有未成年子女需要委托监护，并协助联系有关人员或民政部门予以安排',
          en: 'ask whether they have minor children to be entrusted to a guardian, and help them reach the persons concerned or the civil affairs department to make arrangements',
        },
      },
    ],
    why: {
      zh: '规则判断公安机关何时应当询问；协助联系和安排取决于被询问人的答复，该答复不是登记的事实。',
      en: 'The rule says when the police must ask; the help that follows depends on what the parent answers, and the answer is not a recorded fact.',
    },
  },
  {
    id: '2.5-6',
    text: '对于服刑人员、强制隔离戒毒人员的缺少监护人的未成年子女,执行机关应当为其通知亲属、其他成年人或民政部门设立的儿童福利机构、救助保护机构监护提供帮助。',
    kind: 'duty',
    also: ['procedure'],
    duties: [
      {
        who: { zh: '执行机关', en: 'the organ that executes the sentence or the compulsory treatment' },
        modality: '应当',
        towards: {
          zh: '服刑人员、强制隔离戒毒人员的缺少监护人的未成年子女',
          en: 'minor children without a guardian whose parent is serving a sentence or in compulsory isolated drug rehabilitation',
        },
        act: {
          zh: '为通知亲属、其他成年人或者民政部门设立的儿童福利机构、救助保护机构监护提供帮助',
          en: 'help to notify relatives, other adults, or the child welfare or relief and protection institutions set up by civil affairs departments, so that they act as guardian',
        },
      },
    ],
    why: null,
  },
  {
    id: '2.5-7',
    text: '对依法收养儿童,民政部门要组织开展收养评估,确保被收养儿童得到妥善抚养监护。',
    kind: 'duty',
    duties: [
      {
        who: { zh: '民政部门', en: 'civil affairs departments' },
        modality: '要',
        towards: { zh: '依法收养的儿童', en: 'children being lawfully adopted' },
        act: {
          zh: '组织开展收养评估，确保得到妥善抚养监护',
          en: 'organise an adoption assessment and ensure that the child is properly raised and kept under guardianship',
        },
      },
    ],
    why: {
      zh: '规则判断何时须作收养评估；评估的内容和结论，以及此后是否得到妥善抚养监护，须由民政部门查明。',
      en: 'The rule says when an adoption assessment is due; what it examines and finds, and whether the child is properly raised afterwards, is for the civil affairs department to establish.',
    },
  },
] as const satisfies readonly Sentence[];
