import type { Reading } from '../logic/reading.js';
import type { ReadingChoices } from './tables.js';

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
    zh: '比照湖南省2016年康复项目（不满七周岁）；该项目不是学前教育项目，仅作类推',
    en: "by analogy: Hunan's rehabilitation programme of 2016 (not yet seven full years); it is no programme of preschools",
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

/** Whether 2.0-1 defines, or 2.0-2 lists, who is in difficulty. */
export const difficultyScope = {
  id: 'difficulty-scope',
  question: {
    zh: '困境儿童是按2.0-1的定义，还是限于2.0-2的七类？',
    en: 'Is a child in difficulty whoever 2.0-1 defines, or only the seven groups of 2.0-2?',
  },
  default: 'definition',
  options: {
    definition: {
      zh: '按定义：另含家庭经济困难、缺乏有效监护、携带艾滋病病毒',
      en: 'the definition: also economic hardship, lack of guardianship, HIV',
    },
    'seven-groups': { zh: '限于七类', en: 'the seven groups only' },
  },
  ground: {
    zh: '2.0-1是定义（因家庭经济贫困、自身残疾、缺乏有效监护等原因），2.0-2只说“主要包括”；2.1-2亦列于困境儿童保障之内',
    en: '2.0-1 is the definition (for want of means, disability, lack of effective guardianship and the like), 2.0-2 only says 主要包括 ("mainly include"); 2.1-2 stands in the same part',
  },
  sentences: ['2.0-1', '2.0-2', '2.1-2'],
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

/** Whether absence makes a surviving parent unable. */
export const survivingParent = {
  id: 'surviving-parent',
  question: {
    zh: '在世一方被羁押、服刑、戒毒或失联，是否属于“因其他情况无法履行”？',
    en: 'Is a surviving parent in custody or out of contact unable for other reasons?',
  },
  default: 'recorded',
  options: {
    recorded: { zh: '以认定记录为准', en: 'only what is recorded as such' },
    'absence-counts': { zh: '羁押、服刑、戒毒或失联即属之', en: 'custody or being out of contact counts' },
  },
  ground: {
    zh: '“因其他情况无法履行”须经认定，2.1-5只列明长期服刑和强制戒毒',
    en: 'being unable for other reasons is established in the case; 2.1-5 names long sentences and compulsory rehabilitation only',
  },
  sentences: ['2.1-5'],
} as const satisfies Reading;

/** Whether 特困 and 低保 keep their own conditions for unattended children. */
export const unattendedRoute = {
  id: 'unattended-route',
  question: {
    zh: '事实无人抚养儿童“根据情况分别纳入”特困和低保，是否仍须符合两项制度各自的条件？',
    en: '2.1-5 sends unattended children to destitute or minimum living support: do the two schemes keep their own conditions?',
  },
  default: 'own-conditions',
  options: {
    'own-conditions': { zh: '仍须符合各自条件', en: 'they keep their own conditions' },
    'one-is-due': {
      zh: '必纳入其一：未满16周岁且无生活来源的为特困，其余为低保',
      en: 'one of them is due: under 16 without income destitute, all others minimum living',
    },
  },
  ground: {
    zh: '2.1-5指向的两项制度各有条件；缺口到2020年才由民发〔2019〕62号补上',
    en: '2.1-5 points to two schemes that have tests of their own; the gap was closed only in 2020 (Min Fa [2019] No. 62)',
  },
  sentences: ['2.1-3', '2.1-4', '2.1-5'],
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

/** Whether temporary relief needs Chenzhou registration. */
export const temporaryHukou = {
  id: 'temporary-hukou',
  question: {
    zh: '临时救助是否须具有我市户籍？',
    en: 'Does temporary relief need registration in Chenzhou?',
  },
  default: 'local',
  options: {
    local: { zh: '须具有我市户籍', en: 'it does' },
    'any-hukou': { zh: '不限户籍，未满18周岁即可', en: 'any registration: under 18 is enough' },
  },
  ground: {
    zh: '2.0-1以我市户籍为前提；另见国发〔2014〕47号，任何家庭或个人均可',
    en: '2.0-1 presupposes registration in Chenzhou; Guo Fa [2014] No. 47 takes any family or person',
  },
  sentences: ['2.0-1', '2.1-6'],
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

/** Whether an orphan is also paid 低保. */
export const orphanAndMinimumLiving = {
  id: 'orphan-and-minimum-living',
  question: {
    zh: '孤儿能否同时享受最低生活保障？',
    en: 'May an orphan also be paid the minimum living allowance?',
  },
  default: 'excluded',
  options: {
    excluded: { zh: '不能', en: 'it is excluded' },
    both: { zh: '可以', en: 'both' },
  },
  ground: {
    zh: '4.4-3“孤儿因不再享受……最低生活保障待遇”：以此为前提，并非直接规定',
    en: '4.4-3: orphans "no longer receive" minimum living support; it presupposes rather than orders',
  },
  sentences: ['4.4-3', '2.1-4'],
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

/** Whether 2.1-2 excludes 低保. */
export const hivAndMinimumLiving = {
  id: 'hiv-and-minimum-living',
  question: {
    zh: '按2.1-2领取基本生活费的儿童能否同时享受最低生活保障？',
    en: 'May a child paid under 2.1-2 also receive the minimum living allowance?',
  },
  default: 'both',
  options: {
    both: { zh: '可以', en: 'both' },
    'hiv-only': { zh: '不可以', en: 'the allowance of 2.1-2 only' },
  },
  ground: {
    zh: '低保看家庭收入和财产；民发〔2012〕179号全额发放，不问家庭收入',
    en: 'minimum living support looks at the household; Min Fa [2012] No. 179 pays in full without looking at its means',
  },
  sentences: ['2.1-2', '2.1-4'],
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

/** Whether 困难残疾人生活补贴 reaches low incomes. */
export const hardshipSubsidyScope = {
  id: 'hardship-subsidy-scope',
  question: {
    zh: '困难残疾人生活补贴是否也发给低收入（家庭经济困难）的残疾儿童？',
    en: 'Does the hardship disability subsidy reach disabled children of low-income households too?',
  },
  default: 'minimum-living',
  options: {
    'minimum-living': { zh: '限于低保', en: 'minimum living support only' },
    'low-income-too': { zh: '也包括家庭经济困难', en: 'economic hardship too' },
  },
  ground: {
    zh: '国发〔2015〕52号、湘政发〔2015〕54号：低保家庭或本人低保；县市区可扩大到低收入',
    en: 'Guo Fa [2015] No. 52, Xiang Zheng Fa [2015] No. 54: the household or the child is in minimum living support; a county may extend it',
  },
  sentences: ['2.1-8'],
} as const satisfies Reading;

/** Whether 护理补贴 reaches mental and intellectual disability of grade 3 and 4. */
export const nursingScope = {
  id: 'nursing-scope',
  question: {
    zh: '重度残疾人护理补贴是否也发给三、四级精神、智力残疾儿童？',
    en: 'Does the nursing subsidy reach mental and intellectual disability of grade 3 or 4?',
  },
  default: 'grades-1-2',
  options: {
    'grades-1-2': { zh: '限于一、二级', en: 'grades 1 and 2 only' },
    'mental-intellectual-too': {
      zh: '也包括三、四级精神、智力残疾',
      en: 'mental and intellectual of grade 3 or 4 too',
    },
  },
  ground: {
    zh: '湘政发〔2015〕54号：一、二级；县市区可扩大到三、四级精神、智力残疾',
    en: 'Xiang Zheng Fa [2015] No. 54: grades 1 and 2; a county may extend it to mental and intellectual disability of grade 3 or 4',
  },
  sentences: ['2.1-8', '2.2-7'],
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

/** What 困境残疾儿童 means in 2.3-2 and 2.3-5. */
export const disabledInDifficulty = {
  id: 'disabled-in-difficulty',
  question: {
    zh: '2.3-2、2.3-5的“困境残疾儿童”是否须家庭经济困难？',
    en: 'Must a 困境残疾儿童 of 2.3-2 and 2.3-5 also be in economic hardship?',
  },
  default: 'every-disabled-child',
  options: {
    'every-disabled-child': { zh: '我市残疾儿童均是', en: 'every disabled child of the city is one' },
    'hardship-too': { zh: '还须家庭经济困难', en: 'economic hardship too' },
  },
  ground: {
    zh: '2.0-2将残疾儿童整体列为困境儿童',
    en: '2.0-2 counts disabled children as such among children in difficulty',
  },
  sentences: ['2.0-2', '2.3-2', '2.3-5'],
} as const satisfies Reading;

/** Whether a pupil who turns 18 in the senior stage finishes it free of charge. */
export const freeEducationAge = {
  id: 'free-education-age',
  question: {
    zh: '高中阶段年满18周岁的残疾学生，12年免费教育是否至学段结束？',
    en: 'Does free education go on for a disabled pupil who turns 18 in the senior stage?',
  },
  default: 'child',
  options: {
    child: { zh: '至年满18周岁', en: 'it ends with 18' },
    'through-senior-stage': { zh: '至高中阶段结束', en: 'through the senior stage' },
  },
  ground: {
    zh: '2.3-3称“残疾儿童”，2.0-1的儿童未满18周岁',
    en: '2.3-3 says disabled children, and a child in the sense of 2.0-1 is under 18',
  },
  sentences: ['2.0-1', '2.3-3'],
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
    pupil: {
      zh: '不限年龄：我市户籍或居住在我市的学生',
      en: 'no: any pupil registered or living in Chenzhou',
    },
    child: { zh: '限于儿童', en: 'yes: a child in the sense of 2.0-1' },
  },
  ground: {
    zh: '2.3-4称“学生”；本市文件所指为本市学校的学生',
    en: "2.3-4 says pupils; the city's document speaks of the city's own schools",
  },
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
  ground: {
    zh: '“相应政策”不限于教育；已见到公布做法的地方均如此理解',
    en: '“相应政策” is not limited to schooling, and places that published their practice read it so',
  },
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

/** What 没有监护能力 means in 2.5-3. */
export const incapacity = {
  id: 'incapacity',
  question: {
    zh: '2.5-3“没有监护能力”是否包括实际不能监护（失职、羁押、服刑、失联等）？',
    en: 'Does "without capacity to be guardian" in 2.5-3 include parents who do not guard in fact?',
  },
  default: 'capacity',
  options: {
    capacity: { zh: '仅指没有监护能力', en: 'want of capacity only' },
    factual: { zh: '也包括实际不能监护', en: 'not guarding in fact too' },
  },
  ground: {
    zh: '不履行职责见2.5-4，羁押见2.5-5，服刑、戒毒见2.5-6，各有处置顺序',
    en: 'failing the duty is in 2.5-4, detention in 2.5-5, prison and rehabilitation in 2.5-6, each with an order of its own',
  },
  sentences: ['2.5-3', '2.5-4', '2.5-5', '2.5-6'],
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

/** Whom 2.6 protects. */
export const safetyScope = {
  id: 'safety-scope',
  question: {
    zh: '2.6的安全保护是否限于困境儿童？',
    en: 'Is the protection of 2.6 limited to children in difficulty?',
  },
  default: 'any-child',
  options: {
    'any-child': { zh: '未满18周岁的任何儿童', en: 'any child under 18' },
    'in-difficulty': { zh: '限于困境儿童', en: 'children in difficulty only' },
  },
  ground: {
    zh: '2.6虽称困境儿童，强制报告和出警在查明身份之前即须进行',
    en: '2.6 speaks of children in difficulty, but a report and a police response cannot wait until that is established',
  },
  sentences: ['2.6-1', '2.6-3'],
} as const satisfies Reading;

/** 从哪个月起发放: with which month a benefit begins. */
export const firstMonth = {
  id: 'first-month',
  question: { zh: '从哪个月起发放？', en: 'With which month does payment begin?' },
  default: 'month-after-approval',
  options: {
    'month-after-approval': { zh: '批准的次月', en: 'the month after the approval' },
    'approval-month': { zh: '批准的当月', en: 'the month of the approval' },
  },
  ground: {
    zh: '孤儿基本生活费、特困供养、低保：所见规定均自批准的次月起发放；艾滋病儿童基本生活费和残疾人两项补贴未见规定，比照处理',
    en: 'orphan allowance, destitute and minimum living support: the rules seen pay from the month after the approval; for the HIV allowance and the two disability subsidies no rule was seen, they are treated alike',
  },
  sentences: ['2.1-1', '2.1-2', '2.1-3', '2.1-4', '2.1-8'],
} as const satisfies Reading;

/** 发放到哪个月为止: with which month a benefit ends that a birthday ends. */
export const lastMonth = {
  id: 'last-month',
  question: {
    zh: '因年满周岁而终止的，发放到哪个月为止？',
    en: 'Which is the last paid month where a birthday ends entitlement?',
  },
  default: 'birthday-month',
  options: {
    'birthday-month': { zh: '生日当月', en: 'the month of the birthday' },
    'month-before': { zh: '生日的上一个月', en: 'the month before the birthday' },
  },
  ground: { zh: '自生日的次月起停发', en: 'payment stops with the month after the birthday' },
  sentences: ['2.0-1', '2.1-3'],
} as const satisfies Reading;

/** Every contested reading that a day's result depends on, in the order of the text. */
export const READINGS = [
  birthday,
  zeroToSix,
  threeToSix,
  foundlingHukou,
  difficultyScope,
  bothDeclaredMissing,
  unidentifiedParent,
  survivingParent,
  unattendedRoute,
  minimumLivingSupporter,
  detainedScope,
  temporaryHukou,
  streetHukou,
  minimumLivingAmount,
  orphanAndMinimumLiving,
  hivAndOrphan,
  hivAndDestitute,
  hivAndMinimumLiving,
  hardshipSubsidyScope,
  nursingScope,
  destituteSubsidies,
  hivSubsidy,
  hardPressed,
  premiumAid,
  disabledInDifficulty,
  freeEducationAge,
  seniorFeeAge,
  privateSchool,
  adultOrphanScope,
  compulsoryAge,
  incapacity,
  interimOneParent,
  reportTriggers,
  safetyScope,
] as const satisfies readonly Reading[];

/** The contested readings of time; they bear on months, so no single day's result depends on them. */
export const TIME_READINGS = [firstMonth, lastMonth] as const satisfies readonly Reading[];

/** Every contested reading that a month's payment depends on. */
export const LEDGER_READINGS = [...READINGS, ...TIME_READINGS] as const satisfies readonly Reading[];

export type { LedgerReadingChoices, ReadingChoices } from './tables.js';

/** The id of a contested reading that a day's result depends on. */
export type ReadingId = keyof ReadingChoices;
