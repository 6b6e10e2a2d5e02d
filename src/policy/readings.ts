import type { Reading, ReadingsInForce } from '../logic/reading.js';

/** 周岁: on which day an age is reached. */
export const birthday = {
  id: 'birthday',
  question: {
    zh: '周岁从哪一天起算届满（“未满N周岁”到哪一天为止）？',
    en: 'On which day is an age of N full years reached (when does "under N" end)?',
  },
  default: 'day-after',
  options: {
    'day-after': { zh: '生日的次日', en: 'the day after the N-th birthday' },
    'on-birthday': { zh: '生日当日', en: 'on the N-th birthday' },
  },
  ground: {
    zh: '民法典第201、202条（时行民法通则第154条，规则相同：开始的当日不计入）；法释〔2006〕1号第2条',
    en: 'Civil Code art. 201-202 (General Principles art. 154 then in force, same rule: the first day is not counted); Fa Shi [2006] No. 1 art. 2',
  },
  sentences: ['2.0-1', '2.1-3', '2.3-5', '2.4-1'],
} as const satisfies Reading;

/** 0-6岁 of 2.4-1. */
export const zeroToSix = {
  id: 'zero-to-six',
  question: { zh: '“0-6岁”到几岁为止？', en: 'Where does "0-6 years" end?' },
  default: 'under-seven',
  options: {
    'under-seven': { zh: '未满7周岁', en: 'under 7 full years' },
    'through-sixth-birthday': { zh: '未满6周岁', en: 'under 6 full years' },
  },
  ground: {
    zh: '湖南省2016年项目：不满七周岁',
    en: "Hunan's own programme of 2016: not yet seven full years",
  },
  sentences: ['2.4-1'],
} as const satisfies Reading;

/** 3-6周岁 of 2.3-5. */
export const threeToSix = {
  id: 'three-to-six',
  question: { zh: '“3-6周岁”到几岁为止？', en: 'Where does "3-6 full years" end?' },
  default: 'under-seven',
  options: {
    'under-seven': { zh: '满3周岁、未满7周岁', en: '3 reached, under 7 full years' },
    'through-sixth-birthday': { zh: '满3周岁、未满6周岁', en: '3 reached, under 6 full years' },
  },
  ground: {
    zh: '湖南省2016年项目：不满七周岁',
    en: "Hunan's own programme of 2016: not yet seven full years",
  },
  sentences: ['2.3-5'],
} as const satisfies Reading;

/** Whether a foundling without registration is a child of the city. */
export const foundlingHukou = {
  id: 'foundling-hukou',
  question: {
    zh: '查找不到生父母、尚无户籍而居住在郴州的儿童，是否视为具有我市户籍？',
    en: 'Does a child without registration, both parents unidentified, living in Chenzhou, count as local?',
  },
  default: 'counts',
  options: {
    counts: { zh: '视为具有', en: 'counts as local' },
    'hukou-required': { zh: '须先有户籍', en: 'registration is required' },
  },
  ground: {
    zh: '2.1-1、2.5-1明列查找不到生父母的儿童，其户籍须由安置机构办理',
    en: '2.1-1 and 2.5-1 name children whose parents cannot be found; their registration is made by the institution that takes them in',
  },
  sentences: ['2.0-1', '2.1-1', '2.5-1'],
} as const satisfies Reading;

/** Whether two declared-missing parents make an orphan. */
export const bothDeclaredMissing = {
  id: 'both-declared-missing',
  question: {
    zh: '父母双方均被宣告失踪的儿童是否为孤儿？',
    en: 'Do two declared-missing parents make an orphan?',
  },
  default: 'orphan',
  options: {
    orphan: { zh: '是孤儿', en: 'an orphan' },
    unattended: { zh: '是事实无人抚养儿童', en: 'an unattended child' },
  },
  ground: {
    zh: '2.1-1“无法定抚养人”；宣告失踪与死亡同列',
    en: '2.1-1 "no legal supporter"; declared missing is treated like deceased',
  },
  sentences: ['2.1-1', '2.1-5'],
} as const satisfies Reading;

/** Whether an unidentified parent counts like a dead one in 2.1-5. */
export const unidentifiedParent = {
  id: 'unidentified-parent',
  question: {
    zh: '一方查找不到、另一方有情形的，是否按一方死亡或失踪处理？',
    en: 'Does an unidentified parent beside the other’s ground count like a dead one?',
  },
  default: 'counts',
  options: {
    counts: { zh: '按死亡或失踪处理', en: 'counts like a dead parent' },
    'does-not-count': { zh: '不按此处理', en: 'does not count' },
  },
  ground: {
    zh: '2.1-1、2.5-1将查找不到与失去父母并列',
    en: '2.1-1 and 2.5-1 put parents who cannot be found beside lost ones',
  },
  sentences: ['2.1-5'],
} as const satisfies Reading;

/** Whether 低保 also asks for an able supporter. */
export const minimumLivingSupporter = {
  id: 'minimum-living-supporter',
  question: {
    zh: '纳入低保是否另须法定抚养人有抚养能力？',
    en: 'Does minimum living support also require an able legal supporter?',
  },
  default: 'household-test',
  options: {
    'household-test': { zh: '只看家庭收入和财产', en: "the household's income and property alone" },
    'able-supporter': {
      zh: '还须有抚养能力，或为事实无人抚养儿童',
      en: 'also an able supporter, or an unattended child',
    },
  },
  ground: {
    zh: '“有抚养能力”只用以区分2.1-4与2.1-3；社会救助暂行办法第9条；2.1-5亦将事实无人抚养儿童纳入低保',
    en: '"able to support" only sets 2.1-4 off from 2.1-3; Interim Measures for Social Assistance art. 9; 2.1-5 sends unattended children here too',
  },
  sentences: ['2.1-4', '2.1-5'],
} as const satisfies Reading;

/** Which custody counts for 临时救助. */
export const detainedScope = {
  id: 'detained-scope',
  question: { zh: '“父母被羁押”包括哪些情形？', en: 'Which custody is "detained"?' },
  default: 'detained',
  options: {
    detained: { zh: '仅羁押', en: 'detention only' },
    'any-short-custody': { zh: '也包括（非长期）服刑', en: 'also serving a sentence that is not long' },
  },
  ground: {
    zh: '羁押不是服刑；长期服刑另见2.1-5',
    en: 'detention is not a sentence; long sentences are in 2.1-5',
  },
  sentences: ['2.1-6'],
} as const satisfies Reading;

/** Whether a street child must be registered in Chenzhou. */
export const streetHukou = {
  id: 'street-hukou',
  question: { zh: '流浪未成年人是否须具有我市户籍？', en: 'Must a street child be registered in Chenzhou?' },
  default: 'any-hukou',
  options: {
    'any-hukou': { zh: '不限户籍', en: 'any registration' },
    'chenzhou-only': { zh: '限我市户籍', en: 'Chenzhou registration only' },
  },
  ground: {
    zh: '返乡救助以外地儿童为前提；社会救助暂行办法第50条不问户籍',
    en: 'return-home help presupposes children from elsewhere; Interim Measures art. 50 has no such test',
  },
  sentences: ['2.0-1', '2.1-7'],
} as const satisfies Reading;

/** How 低保 is reckoned. */
export const minimumLivingAmount = {
  id: 'minimum-living-amount',
  question: { zh: '低保金如何计算？', en: 'How is the minimum living allowance reckoned?' },
  default: 'difference',
  options: {
    difference: { zh: '按标准补差', en: 'the standard less the income per head' },
    'flat-supplement': { zh: '按定额补助', en: 'a flat supplement' },
  },
  ground: { zh: '社会救助暂行办法第12条', en: 'Interim Measures for Social Assistance art. 12' },
  sentences: ['2.1-4'],
} as const satisfies Reading;

/** Whether an orphan with HIV is paid twice. */
export const hivAndOrphan = {
  id: 'hiv-and-orphan',
  question: {
    zh: '携带艾滋病病毒的孤儿是否领取两份基本生活费？',
    en: 'Is an orphan with HIV paid both living allowances?',
  },
  default: 'orphan-only',
  options: {
    'orphan-only': { zh: '只领孤儿基本生活费', en: 'the orphan allowance only' },
    both: { zh: '两份都领', en: 'both' },
  },
  ground: { zh: '一名儿童同一标准只发一份基本生活费', en: 'one child, one living allowance at this rate' },
  sentences: ['2.1-1', '2.1-2'],
} as const satisfies Reading;

/** Whether 2.1-2 excludes 特困. */
export const hivAndDestitute = {
  id: 'hiv-and-destitute',
  question: {
    zh: '按2.1-2领取基本生活费的儿童能否同时享受特困供养？',
    en: 'May a child paid under 2.1-2 also receive destitute support?',
  },
  default: 'both',
  options: {
    both: { zh: '可以', en: 'both' },
    'hiv-only': { zh: '不可以', en: 'the allowance of 2.1-2 only' },
  },
  ground: { zh: '文件未作排除', en: 'the text is silent' },
  sentences: ['2.1-2', '2.1-3'],
} as const satisfies Reading;

/** Whether 特困 and the work injury care fee exclude the disability subsidies. */
export const destituteSubsidies = {
  id: 'destitute-subsidies',
  question: {
    zh: '特困供养、工伤生活护理费与残疾人两项补贴能否同时享受？',
    en: 'Do destitute support and the work injury care fee exclude the two disability subsidies?',
  },
  default: 'excluded',
  options: {
    excluded: { zh: '不能', en: 'they do' },
    'literal-text': { zh: '本文件未作排除', en: 'this text excludes neither' },
  },
  ground: {
    zh: '国发〔2015〕52号，经2.1-8“符合残疾人两项补贴范围”引入',
    en: 'Guo Fa [2015] No. 52, reached through "within the scope of the two subsidies" in 2.1-8',
  },
  sentences: ['2.1-8'],
} as const satisfies Reading;

/** Whether 2.1-2 excludes 困难残疾人生活补贴. */
export const hivSubsidy = {
  id: 'hiv-subsidy',
  question: {
    zh: '按2.1-2领取基本生活费的残疾儿童能否享受困难残疾人生活补贴？',
    en: 'May a disabled child paid under 2.1-2 receive the hardship disability subsidy?',
  },
  default: 'compatible',
  options: { compatible: { zh: '可以', en: 'compatible' }, excluded: { zh: '不可以', en: 'excluded' } },
  ground: {
    zh: '2.1-8只排除享受孤儿基本生活保障政策的残疾儿童',
    en: '2.1-8 names only disabled children under the orphan living policy',
  },
  sentences: ['2.1-2', '2.1-8'],
} as const satisfies Reading;

/** What 困难的 means in 2.2-1. */
export const hardPressed = {
  id: 'hard-pressed',
  question: { zh: '2.2-1“困难的”如何理解？', en: 'What does "in difficulty" mean in 2.2-1?' },
  default: 'hardship',
  options: {
    hardship: { zh: '家庭经济困难', en: 'economic hardship' },
    'in-difficulty': { zh: '属于困境儿童', en: 'any child in difficulty' },
  },
  ground: {
    zh: '医疗保险倾斜以经济困难为前提',
    en: 'the tilt of medical insurance answers to economic need',
  },
  sentences: ['2.2-1'],
} as const satisfies Reading;

/** Whether 医疗救助对象 alone are subsidised. */
export const premiumAid = {
  id: 'premium-aid',
  question: {
    zh: '未列名的医疗救助对象参保是否也资助？',
    en: 'Are medical aid recipients outside the named groups subsidised too?',
  },
  default: 'covered',
  options: {
    covered: { zh: '资助', en: 'covered' },
    'named-groups-only': { zh: '只资助列名对象', en: 'the named groups only' },
  },
  ground: {
    zh: '“资助医疗救助对象参保，其中……”：列名者只是其中一部分',
    en: '"subsidise medical aid recipients, among them ...": the named groups are a part of them',
  },
  sentences: ['2.2-3'],
} as const satisfies Reading;

/** Whether the fee waiver has a test of age and registration. */
export const seniorFeeAge = {
  id: 'senior-fee-age',
  question: {
    zh: '免学杂费是否限于未满18周岁的我市户籍儿童？',
    en: 'Is the fee waiver limited to local children under 18?',
  },
  default: 'pupil',
  options: {
    pupil: { zh: '不限，凡学生', en: 'no: any pupil' },
    child: { zh: '限于儿童', en: 'yes: a child in the sense of 2.0-1' },
  },
  ground: { zh: '2.3-4称“学生”', en: '2.3-4 says pupils' },
  sentences: ['2.3-4'],
} as const satisfies Reading;

/** Whether private schools are covered by the fee waiver. */
export const privateSchool = {
  id: 'private-school',
  question: { zh: '民办普通高中学生是否免学杂费？', en: 'Does the fee waiver reach private schools?' },
  default: 'not-covered',
  options: {
    'not-covered': { zh: '不免', en: 'not covered' },
    'same-amount': { zh: '按公办同额', en: 'the same amount as in a public school' },
  },
  ground: { zh: '2.3-4称“公办普通高中”', en: '2.3-4 says public senior schools' },
  sentences: ['2.3-4'],
} as const satisfies Reading;

/** What goes on for an adult orphan at school. */
export const adultOrphanScope = {
  id: 'adult-orphan-scope',
  question: {
    zh: '孤儿成年后在校就读，“继续享有相应政策”包括哪些？',
    en: 'What goes on for an orphan who is of age and still at school?',
  },
  default: 'education-and-living',
  options: {
    'education-and-living': { zh: '教育政策和基本生活费', en: 'education measures and the living allowance' },
    'education-only': { zh: '仅教育政策', en: 'education measures only' },
  },
  ground: { zh: '湖南省的做法', en: 'so practised in Hunan' },
  sentences: ['2.3-5', '2.1-1'],
} as const satisfies Reading;

/** 义务教育 age. */
export const compulsoryAge = {
  id: 'compulsory-age',
  question: { zh: '义务教育年龄到几岁为止？', en: 'Where does the age of compulsory schooling end?' },
  default: 'under-16',
  options: {
    'under-16': { zh: '满6周岁、未满16周岁', en: '6 reached, under 16' },
    'under-15': { zh: '满6周岁、未满15周岁（九年）', en: '6 reached, under 15 (nine years)' },
  },
  ground: {
    zh: '义务教育法第11条；法定就业年龄为16周岁',
    en: 'Compulsory Education Law art. 11; the working age is 16',
  },
  sentences: ['2.3-2', '2.3-9'],
} as const satisfies Reading;

/** Whether one failing parent suffices for 临时监护. */
export const interimOneParent = {
  id: 'interim-one-parent',
  question: {
    zh: '父母一方经教育不改而另一方尚能监护的，是否由机构临时监护？',
    en: 'Does interim guardianship begin while the other parent can still be guardian?',
  },
  default: 'no-able-parent-left',
  options: {
    'no-able-parent-left': { zh: '另一方不能监护时', en: 'only if the other parent cannot guard' },
    'either-parent': { zh: '任一方即可', en: 'either parent suffices' },
  },
  ground: {
    zh: '父母都是监护人，一方能监护即不缺监护',
    en: 'both parents are guardians; while one can guard, guardianship is not lacking',
  },
  sentences: ['2.5-4'],
} as const satisfies Reading;

/** What sets off 强制报告. */
export const reportTriggers = {
  id: 'report-triggers',
  question: { zh: '哪些情形须强制报告？', en: 'What sets off mandatory reporting?' },
  default: 'left-behind-mechanism',
  options: {
    'left-behind-mechanism': {
      zh: '参照农村留守儿童机制的情形',
      en: 'the cases of the mechanism for left-behind children',
    },
    'harm-only': { zh: '仅威胁或侵害', en: 'threat or harm only' },
  },
  ground: {
    zh: '3.1-2参照农村留守儿童救助保护机制（国发〔2016〕13号）',
    en: '3.1-2 imports the mechanism for left-behind children (Guo Fa [2016] No. 13)',
  },
  sentences: ['2.6-1', '2.6-2', '3.1-2'],
} as const satisfies Reading;

/** Every contested reading, in the order of the text. */
export const READINGS = [
  birthday,
  zeroToSix,
  threeToSix,
  foundlingHukou,
  bothDeclaredMissing,
  unidentifiedParent,
  minimumLivingSupporter,
  detainedScope,
  streetHukou,
  minimumLivingAmount,
  hivAndOrphan,
  hivAndDestitute,
  destituteSubsidies,
  hivSubsidy,
  hardPressed,
  premiumAid,
  seniorFeeAge,
  privateSchool,
  adultOrphanScope,
  compulsoryAge,
  interimOneParent,
  reportTriggers,
] as const satisfies readonly Reading[];

type KnownReading = (typeof READINGS)[number];

/** The id of a contested reading. */
export type ReadingId = KnownReading['id'];

/** Options chosen by a caller; a reading that is not named keeps its default. */
export type ReadingChoices = {
  readonly [Id in ReadingId]?: keyof Extract<KnownReading, { id: Id }>['options'];
};

/** The default option of every reading. */
export const DEFAULT_READINGS: ReadingsInForce = Object.freeze(
  Object.fromEntries(READINGS.map((reading) => [reading.id, reading.default])),
);
