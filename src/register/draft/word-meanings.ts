import { care } from '../../case/facts/circumstances.js';
import {
  disabilityAutism,
  disabilityHearing,
  disabilityIntellectual,
  disabilityMental,
  disabilityPhysical,
  disabilitySpeech,
  disabilityVisual,
} from '../../case/facts/disability.js';
import { educationStage } from '../../case/facts/education.js';
import {
  householdMeetsMinimumLiving,
  householdRegisteredPoor,
  householdRural,
} from '../../case/facts/household.js';
import { father, mother, type ParentFacts } from '../../case/facts/parents.js';
import type { ChoiceFact, Fact } from '../../logic/fact.js';
import type { Told } from '../mapping/mapping.js';
import type { Subject } from './subject.js';

/** What registers write, and what it probably says; a person confirms each. */
type Meanings = readonly (readonly [words: readonly string[], told: readonly Told[]])[];

const is = <Choice extends ChoiceFact>(fact: Choice, value: keyof Choice['values'] & string): Told => ({
  fact,
  value,
});
const yes = (fact: Fact): Told => ({ fact, value: true });
const no = (fact: Fact): Told => ({ fact, value: false });

/** Words that can be read in two ways, such as 失踪 (by judgment or not) or 在押 (sentenced or not), are not among them. */
function parentMeanings(parent: ParentFacts): Meanings {
  const { status, custody, severelyDisabled, seriouslyIll, abandonedChild } = parent;
  const living = is(status, 'living');
  return [
    [
      ['健在', '在世', '正常', '改嫁', '再婚', '离异', '离婚', '务工', '外出务工', '打工', '外出打工'],
      [living],
    ],
    [
      ['去世', '已去世', '病故', '亡故', '已故', '身故', '过世', '病逝', '亡', '已死亡'],
      [is(status, 'deceased')],
    ],
    [['宣告失踪', '法院宣告失踪'], [is(status, 'declared-missing')]],
    [['失联', '失去联系', '联系不上', '下落不明', '离家出走', '出走'], [is(status, 'out-of-contact')]],
    [
      ['服刑', '服刑中', '正在服刑', '判刑', '坐牢'],
      [living, is(custody, 'serving-sentence')],
    ],
    [
      ['长期服刑', '长期服刑在押'],
      [living, is(custody, 'serving-long-sentence')],
    ],
    [
      ['羁押', '拘留', '刑拘', '刑事拘留', '被羁押'],
      [living, is(custody, 'detained')],
    ],
    [
      ['强戒', '强制戒毒', '强制隔离戒毒'],
      [living, is(custody, 'compulsory-rehab')],
    ],
    [
      ['重残', '重度残疾'],
      [living, yes(severelyDisabled)],
    ],
    [
      ['重病', '患重病', '重大疾病', '大病'],
      [living, yes(seriouslyIll)],
    ],
    [
      ['弃养', '遗弃'],
      [living, yes(abandonedChild)],
    ],
  ];
}

const CHILD: Meanings = [
  [['低保', '低保户', '低保家庭', '低保对象', '享受低保'], [yes(householdMeetsMinimumLiving)]],
  [['农村低保'], [yes(householdMeetsMinimumLiving), yes(householdRural)]],
  [
    ['城市低保', '城镇低保'],
    [yes(householdMeetsMinimumLiving), no(householdRural)],
  ],
  [['建档立卡', '建档立卡户', '建档立卡贫困户', '贫困户'], [yes(householdRegisteredPoor)]],
  [['农村', '农业', '农业户口'], [yes(householdRural)]],
  [['城市', '城镇', '非农', '非农业', '非农业户口', '城镇户口'], [no(householdRural)]],
  [['视力', '视力残疾'], [yes(disabilityVisual)]],
  [['听力', '听力残疾'], [yes(disabilityHearing)]],
  [['言语', '言语残疾'], [yes(disabilitySpeech)]],
  [['肢体', '肢体残疾'], [yes(disabilityPhysical)]],
  [['智力', '智力残疾'], [yes(disabilityIntellectual)]],
  [['精神', '精神残疾'], [yes(disabilityMental)]],
  [['孤独症', '自闭症'], [yes(disabilityAutism)]],
  [['亲属抚养', '亲属监护'], [is(care, 'kin')]],
  [['父母抚养'], [is(care, 'parents')]],
  [['寄养'], [is(care, 'foster')]],
  [
    ['集中供养', '机构养育', '机构供养', '机构集中养育', '集中养育', '福利院', '福利机构'],
    [is(care, 'institution')],
  ],
  [['幼儿园', '学前班', '幼儿'], [is(educationStage, 'preschool')]],
  [['高中'], [is(educationStage, 'senior')]],
  [['中职', '中专', '职高', '技校'], [is(educationStage, 'vocational')]],
  [['大学', '大专', '本科'], [is(educationStage, 'tertiary')]],
];

const TICKS: readonly string[] = ['√', '✓', '✔', 'v', '1'];
const CROSSES: readonly string[] = ['×', '✗', '✘', 'x', '0'];

/** Words of registers that this module does not explain, and that name nobody. */
const MORE_WORDS: readonly string[] = [
  '失踪',
  '在押',
  '病重',
  '孤儿',
  '散居',
  '社会散居',
  '散居孤儿',
  '机构孤儿',
  '事实无人抚养',
  '特困',
  '特困供养',
  '五保',
  '一般',
  '一般户',
  '普通',
  '困难',
  '其他',
  '监护缺失',
  '监护不当',
  '留守',
  '留守儿童',
  '贫困家庭',
  '未入学',
  '学龄前',
  '辍学',
  '在读',
  '已毕业',
  '轻度',
  '中度',
  '重度',
  '多重',
  '多重残疾',
  '残疾',
  '享受',
  '未享受',
  '已参保',
  '未参保',
  '参保',
  '已办',
  '未办',
  '家庭',
  '单亲',
];

const FATHER = /* @__PURE__ */ parentMeanings(father);
const MOTHER = /* @__PURE__ */ parentMeanings(mother);

/** What a word probably says of somebody; `undefined` where that is anybody's guess. */
export function meaningOf(word: string, subject: Subject): readonly Told[] | undefined {
  if (subject === 'other') return undefined;
  const meanings = subject === 'child' ? CHILD : subject === 'father' ? FATHER : MOTHER;
  return meanings.find(([words]) => words.includes(word))?.[1];
}

/** What a sign in a tick list says of a yes-or-no fact. */
export function tickMeaning(word: string): boolean | undefined {
  const sign = word.toLowerCase();
  if (TICKS.includes(sign)) return true;
  return CROSSES.includes(sign) ? false : undefined;
}

/** Every word that this module knows. */
export const REGISTER_WORDS: readonly string[] = [
  ...FATHER.flatMap(([words]) => words),
  ...CHILD.flatMap(([words]) => words),
  ...TICKS,
  ...CROSSES,
  ...MORE_WORDS,
];
