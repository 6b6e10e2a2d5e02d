import { CHILDREN, POLICE, VILLAGE_COMMITTEES } from './parties.js';
import type { Sentence } from './sentence.js';

/** Section 二（六） (2.6): safety (强化安全保护). */
export const SAFETY = [
  {
    id: '2.6-1',
    text: '学校、幼儿园、医疗机构、村(居)民委员会、社会工作服务机构、救助管理机构、福利机构及其工作人员履行困境儿童安全保护机制的强制报告、应急处置、评估帮扶、监护干预等职责,切实保障困境儿童人身安全。',
    kind: 'duty',
    duties: [
      {
        who: {
          zh: '学校、幼儿园、医疗机构、村(居)民委员会、社会工作服务机构、救助管理机构、福利机构及其工作人员',
          en: "schools, kindergartens, medical institutions, villagers' (residents') committees, social work agencies, relief management institutions and welfare institutions, and their staff",
        },
        modality: '(直陈)',
        towards: CHILDREN,
        act: {
          zh: '履行强制报告、应急处置、评估帮扶、监护干预等职责，切实保障人身安全',
          en: 'perform their duties of mandatory reporting, emergency response, assessment and assistance, and guardianship intervention, and effectively safeguard personal safety',
        },
      },
    ],
    why: {
      zh: '规则只计算强制报告何时触发；应急处置、评估帮扶和监护干预的内容因案而异，正文没有规定条件。',
      en: 'The rules compute only when mandatory reporting is triggered; emergency response, assessment and assistance, and guardianship intervention differ from case to case, and the text sets no conditions for them.',
    },
  },
  {
    id: '2.6-2',
    text: '村(居)民委员会对因家庭监护缺失或监护不当导致儿童人身安全受到威胁或侵害的,要落实强制报告责任,并积极协助相关部门或组织做好困境儿童保护工作。',
    kind: 'duty',
    duties: [
      {
        who: VILLAGE_COMMITTEES,
        modality: '要',
        towards: {
          zh: '因家庭监护缺失或监护不当导致人身安全受到威胁或侵害的儿童',
          en: 'children whose personal safety is threatened or violated because family guardianship is absent or improper',
        },
        act: { zh: '落实强制报告责任', en: 'carry out their responsibility of mandatory reporting' },
      },
      {
        who: VILLAGE_COMMITTEES,
        modality: '要',
        towards: { zh: '相关部门或组织', en: 'the departments and organisations concerned' },
        act: {
          zh: '积极协助做好困境儿童保护工作',
          en: 'actively assist in protecting children in difficulty',
        },
      },
    ],
    why: {
      zh: '强制报告由规则判断；“积极协助相关部门或组织”没有启动条件和限度，不计算。',
      en: 'Mandatory reporting is computed; "actively assist the departments and organisations concerned" has neither a trigger nor a limit and is not.',
    },
  },
  {
    id: '2.6-3',
    text: '公安机关要及时受理困境儿童失踪、遭受家庭暴力、遭受意外伤害或不法侵害的案(事)件,并有针对性的采取应急处置措施,必要时护送至其他近亲属、村(居)民委员会或救助管理机构和福利机构临时监护照料。',
    kind: 'duty',
    also: ['procedure'],
    duties: [
      {
        who: POLICE,
        modality: '要',
        towards: {
          zh: '失踪、遭受家庭暴力、遭受意外伤害或不法侵害的困境儿童',
          en: 'children in difficulty who are missing or suffer domestic violence, accidental injury or unlawful harm',
        },
        act: {
          zh: '及时受理案（事）件，有针对性地采取应急处置措施',
          en: 'accept the case or incident promptly and take emergency measures suited to it',
        },
      },
      {
        who: POLICE,
        modality: '要',
        towards: {
          zh: '失踪、遭受家庭暴力、遭受意外伤害或不法侵害的困境儿童',
          en: 'children in difficulty who are missing or suffer domestic violence, accidental injury or unlawful harm',
        },
        act: {
          zh: '必要时护送至其他近亲属、村(居)民委员会或救助管理机构和福利机构临时监护照料',
          en: "where necessary, escort the child to other close relatives, the villagers' (residents') committee, or a relief management or welfare institution for interim guardianship and care",
        },
      },
    ],
    why: {
      zh: '规则判断公安机关何时应受理和处置；“必要时”护送以及护送至何处，须由公安机关在现场判断。',
      en: 'The rule says when the police must accept the case and respond; whether an escort is "necessary", and to whom, is for the police to judge on the spot.',
    },
  },
] as const satisfies readonly Sentence[];
