// Made of the tables of the policy by `npm run generate`; change the tables, not this file.

import type * as money from '../money/standard.js';

/**
 * The groups of 2.0-2, with something for each: in a result, whether the child belongs to it.
 */
export type Categories<Value> = {
  /**
   * 孤儿: orphan.
   *
   * @see 2.0-2
   * @see 2.1-1
   * @see 2.5-1
   */
  readonly orphan: Value;

  /**
   * 特困救助供养儿童: destitute child.
   *
   * @see 2.0-2
   * @see 2.1-3
   * @see 2.1-5
   */
  readonly destitute: Value;

  /**
   * 低保家庭儿童: child in minimum living support.
   *
   * @see 2.0-2
   * @see 2.1-4
   * @see 2.1-5
   */
  readonly 'minimum-living': Value;

  /**
   * 事实无人抚养儿童: unattended child.
   *
   * @see 2.0-2
   * @see 2.1-5
   */
  readonly unattended: Value;

  /**
   * 需要临时救助的儿童: child in need of temporary relief.
   *
   * @see 2.0-2
   * @see 2.1-6
   */
  readonly temporary: Value;

  /**
   * 流浪儿童: street child.
   *
   * @see 2.0-2
   * @see 2.1-7
   */
  readonly street: Value;

  /**
   * 残疾儿童: disabled child.
   *
   * @see 2.0-2
   */
  readonly disabled: Value;
};

/**
 * Every benefit, with something for each: in a result, what became of it.
 */
export type Benefits<Value> = {
  /**
   * 孤儿基本生活费: orphan living allowance.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * 单位 unit: `CNY/month`.
   *
   * @see 2.1-1
   * @see 2.3-5
   */
  readonly 'orphan-living': Value;

  /**
   * 艾滋病病毒感染儿童基本生活费: living allowance for a child with HIV.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * 单位 unit: `CNY/month`.
   *
   * @see 2.1-2
   */
  readonly 'hiv-living': Value;

  /**
   * 特困人员救助供养: destitute support.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * 单位 unit: `CNY/month`.
   *
   * @see 2.1-3
   * @see 2.1-5
   */
  readonly 'destitute-support': Value;

  /**
   * 最低生活保障金: minimum living allowance.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * 单位 unit: `CNY/month`.
   *
   * @see 2.1-4
   * @see 2.1-5
   */
  readonly 'minimum-living': Value;

  /**
   * 临时救助: temporary relief.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * @see 2.1-6
   */
  readonly 'temporary-relief': Value;

  /**
   * 流浪救助（主动救助、生活救助、医疗救助、教育矫治、返乡救助、临时安置）: services for street children (outreach, living, medical, corrective education, return home, temporary placement).
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * @see 2.1-7
   */
  readonly 'street-services': Value;

  /**
   * 困难残疾人生活补贴: hardship disability subsidy.
   *
   * 可以申请; may be applied for.
   *
   * 单位 unit: `CNY/month`.
   *
   * @see 2.1-8
   */
  readonly 'hardship-disability-subsidy': Value;

  /**
   * 重度残疾人护理补贴: nursing subsidy for severe disability.
   *
   * 可以申请; may be applied for.
   *
   * 单位 unit: `CNY/month`.
   *
   * @see 2.1-8
   * @see 2.2-7
   */
  readonly 'nursing-subsidy': Value;

  /**
   * 基本医疗保险和大病保险倾斜: preference in basic and critical-illness insurance.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * @see 2.2-1
   */
  readonly 'insurance-preference': Value;

  /**
   * 医疗救助提高报销比例和封顶线: higher share and cap of medical aid.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * @see 2.2-1
   */
  readonly 'medical-aid-uplift': Value;

  /**
   * 听力测试和语言训练纳入医保: insured hearing tests and speech training.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * @see 2.2-2
   */
  readonly 'hearing-rehabilitation-cover': Value;

  /**
   * 城乡居民基本医疗保险个人缴费资助: subsidy of the individual insurance premium.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * 单位 unit: `CNY/year`.
   *
   * @see 2.2-3
   * @see 2.2-4
   */
  readonly 'premium-subsidy': Value;

  /**
   * 大病保险: critical-illness insurance.
   *
   * 按其他文件执行; by reference to another document.
   *
   * @see 2.2-5
   */
  readonly 'critical-illness-insurance': Value;

  /**
   * “金叶慈善医疗卡”救助: Golden Leaf charity medical card.
   *
   * 可以申请; may be applied for.
   *
   * @see 2.2-6
   */
  readonly 'charity-medical-card': Value;

  /**
   * 就学资助、教育帮扶: schooling aid.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * @see 2.3-1
   */
  readonly 'schooling-aid': Value;

  /**
   * “两免一补”: two waivers and one subsidy.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * @see 2.3-1
   */
  readonly 'compulsory-aid': Value;

  /**
   * “零拒绝、全覆盖”就学（特教学校、特教班、随班就读、送教上门）: schooling without refusal (special school, special class, ordinary class, teaching at home).
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * @see 2.3-2
   */
  readonly 'inclusive-schooling': Value;

  /**
   * 12年免费教育: twelve years of free education.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * @see 2.3-3
   */
  readonly 'free-education-12': Value;

  /**
   * 普通高中免学杂费: senior school fee waiver.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * 单位 unit: `CNY/semester`.
   *
   * @see 2.3-4
   */
  readonly 'senior-fee-waiver': Value;

  /**
   * 孤儿成年后在校继续享有相应政策: continuation for an adult orphan at school.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * @see 2.3-5
   */
  readonly 'adult-orphan-continuation': Value;

  /**
   * 优先勤工俭学: priority in work-study.
   *
   * 支持、鼓励、优先; supported or encouraged.
   *
   * @see 2.3-5
   */
  readonly 'work-study-priority': Value;

  /**
   * 特教学校学前助学资金补贴: subsidy for preschool in a special school.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * 单位 unit: `CNY/year`.
   *
   * @see 2.3-5
   */
  readonly 'special-preschool-subsidy': Value;

  /**
   * 随迁子女就学、升学和中职免学费: schooling of children who moved along.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * @see 2.3-6
   */
  readonly 'migrant-schooling': Value;

  /**
   * 儿童福利机构特教班: special classes of welfare institutions.
   *
   * 支持、鼓励、优先; supported or encouraged.
   *
   * @see 2.3-8
   */
  readonly 'institution-special-classes': Value;

  /**
   * 0-6岁残疾儿童康复救助: rehabilitation for disabled children of 0-6.
   *
   * 逐步实现; to be reached step by step.
   *
   * @see 2.4-1
   */
  readonly 'rehabilitation-0-6': Value;

  /**
   * “启聪扶贫”人工耳蜗康复救助: cochlear implant programme.
   *
   * 按其他文件执行; by reference to another document.
   *
   * @see 2.4-2
   */
  readonly 'cochlear-implant': Value;

  /**
   * “残疾孤儿手术康复明天计划”: Tomorrow Plan for disabled orphans.
   *
   * 应当给予（纳入、发放、给予）; due.
   *
   * @see 2.4-3
   */
  readonly 'tomorrow-plan': Value;

  /**
   * 儿童福利机构面向社会残疾儿童的服务: services of welfare institutions for disabled children outside.
   *
   * 支持、鼓励、优先; supported or encouraged.
   *
   * @see 2.4-4
   */
  readonly 'institution-rehabilitation': Value;

  /**
   * 残疾人康复服务优先: priority in rehabilitation services.
   *
   * 支持、鼓励、优先; supported or encouraged.
   *
   * @see 2.4-5
   */
  readonly 'priority-rehabilitation': Value;
};

/**
 * Every measure, with something for each: in a result, whether there is a duty to act.
 */
export type Measures<Value> = {
  /**
   * 孤儿安置（亲属抚养、机构养育、家庭寄养、依法收养）: placement of an orphan.
   *
   * 由民政部门办理（推定）。Who must act: civil affairs department (inferred).
   *
   * @see 2.5-1
   */
  readonly 'orphan-placement': Value;

  /**
   * 处理监护人侵害行为: action against a guardian’s misconduct.
   *
   * 由按法发〔2014〕24号：公安机关、民政部门、人民法院、人民检察院办理。Who must act: under Fa Fa [2014] No. 24: police, civil affairs, courts, procuratorates.
   *
   * @see 2.5-2
   */
  readonly 'guardian-misconduct': Value;

  /**
   * 儿童福利机构收留抚养: taken in by a children’s welfare institution.
   *
   * 由民政部门设立的儿童福利机构办理。Who must act: children’s welfare institution of the civil affairs department.
   *
   * @see 2.5-3
   */
  readonly 'institution-guardianship': Value;

  /**
   * 临时监护并追究责任: interim guardianship, and liability of the parents.
   *
   * 由民政部门设立的儿童福利机构、救助保护机构办理。Who must act: children’s welfare and relief institutions.
   *
   * @see 2.5-4
   */
  readonly 'interim-guardianship': Value;

  /**
   * 公安机关询问并协助安排监护: police ask about the child and help to arrange care.
   *
   * 由公安机关办理。Who must act: public security organ.
   *
   * @see 2.5-5
   */
  readonly 'police-inquiry': Value;

  /**
   * 执行机关通知并帮助落实监护: the executing authority gives notice and helps.
   *
   * 由执行机关办理。Who must act: executing authority.
   *
   * @see 2.5-6
   */
  readonly 'custodian-notice': Value;

  /**
   * 收养评估: assessment of the adoption.
   *
   * 由民政部门办理。Who must act: civil affairs department.
   *
   * @see 2.5-7
   */
  readonly 'adoption-assessment': Value;

  /**
   * 强制报告: mandatory report.
   *
   * 由学校、幼儿园、托儿所、医疗机构、村(居)民委员会、社会工作服务机构、救助管理机构、福利机构办理。Who must act: schools, kindergartens, nurseries, medical institutions, village and residents’ committees, social work, relief and welfare institutions.
   *
   * @see 2.6-1
   * @see 2.6-2
   * @see 3.1-2
   * @see 3.1-7
   * @see 3.2-3
   */
  readonly 'mandatory-report': Value;

  /**
   * 公安机关受理、应急处置、护送: police accept the case, act at once, escort if needed.
   *
   * 由公安机关办理。Who must act: public security organ.
   *
   * @see 2.6-3
   */
  readonly 'police-response': Value;

  /**
   * 控辍保学: back to school.
   *
   * 由学校、教育部门办理（推定）。Who must act: school and education department (inferred).
   *
   * @see 2.3-9
   */
  readonly 'no-dropout': Value;

  /**
   * 告知或协助申请: inform the family or help it to apply.
   *
   * 由村（居）民委员会办理。Who must act: village or residents’ committee.
   *
   * @see 3.1-7
   */
  readonly 'village-assistance': Value;

  /**
   * 一人一档案: a file of its own.
   *
   * 由乡镇人民政府（街道办事处）办理。Who must act: township government or subdistrict office.
   *
   * @see 3.1-4
   */
  readonly 'case-file': Value;

  /**
   * 定期走访: regular visits.
   *
   * 由儿童福利督导员或儿童权利监察员办理。Who must act: child welfare supervisor or child rights monitor of the village.
   *
   * @see 3.1-6
   */
  readonly 'regular-visits': Value;
};

/**
 * Options chosen by a caller; a reading that is not named keeps its default.
 */
export type ReadingChoices = {
  /**
   * 周岁从哪一天起算届满（“未满N周岁”到哪一天为止）？ On which day is an age of N full years reached (when does "under N" end)?
   *
   * - `day-after` (default): 生日的次日; the day after the N-th birthday
   * - `on-birthday`: 生日当日; on the N-th birthday
   *
   * @see 2.0-1
   * @see 2.1-3
   * @see 2.3-5
   * @see 2.4-1
   */
  readonly birthday?: 'day-after' | 'on-birthday';

  /**
   * “0-6岁”到几岁为止？ Where does "0-6 years" end?
   *
   * - `under-seven` (default): 未满7周岁; under 7 full years
   * - `through-sixth-birthday`: 未满6周岁; under 6 full years
   *
   * @see 2.4-1
   */
  readonly 'zero-to-six'?: 'under-seven' | 'through-sixth-birthday';

  /**
   * “3-6周岁”到几岁为止？ Where does "3-6 full years" end?
   *
   * - `under-seven` (default): 满3周岁、未满7周岁; 3 reached, under 7 full years
   * - `through-sixth-birthday`: 满3周岁、未满6周岁; 3 reached, under 6 full years
   *
   * @see 2.3-5
   */
  readonly 'three-to-six'?: 'under-seven' | 'through-sixth-birthday';

  /**
   * 查找不到生父母、尚无户籍而居住在郴州的儿童，是否视为具有我市户籍？ Does a child without registration, both parents unidentified, living in Chenzhou, count as local?
   *
   * - `counts` (default): 视为具有; counts as local
   * - `hukou-required`: 须先有户籍; registration is required
   *
   * @see 2.0-1
   * @see 2.1-1
   * @see 2.5-1
   */
  readonly 'foundling-hukou'?: 'counts' | 'hukou-required';

  /**
   * 困境儿童是按2.0-1的定义，还是限于2.0-2的七类？ Is a child in difficulty whoever 2.0-1 defines, or only the seven groups of 2.0-2?
   *
   * - `definition` (default): 按定义：另含家庭经济困难、缺乏有效监护、携带艾滋病病毒; the definition: also economic hardship, lack of guardianship, HIV
   * - `seven-groups`: 限于七类; the seven groups only
   *
   * @see 2.0-1
   * @see 2.0-2
   * @see 2.1-2
   */
  readonly 'difficulty-scope'?: 'definition' | 'seven-groups';

  /**
   * 父母双方均被宣告失踪的儿童是否为孤儿？ Do two declared-missing parents make an orphan?
   *
   * - `orphan` (default): 是孤儿; an orphan
   * - `unattended`: 是事实无人抚养儿童; an unattended child
   *
   * @see 2.1-1
   * @see 2.1-5
   */
  readonly 'both-declared-missing'?: 'orphan' | 'unattended';

  /**
   * 一方查找不到、另一方有情形的，是否按一方死亡或失踪处理？ Does an unidentified parent beside the other’s ground count like a dead one?
   *
   * - `counts` (default): 按死亡或失踪处理; counts like a dead parent
   * - `does-not-count`: 不按此处理; does not count
   *
   * @see 2.1-5
   */
  readonly 'unidentified-parent'?: 'counts' | 'does-not-count';

  /**
   * 在世一方被羁押、服刑、戒毒或失联，是否属于“因其他情况无法履行”？ Is a surviving parent in custody or out of contact unable for other reasons?
   *
   * - `recorded` (default): 以认定记录为准; only what is recorded as such
   * - `absence-counts`: 羁押、服刑、戒毒或失联即属之; custody or being out of contact counts
   *
   * @see 2.1-5
   */
  readonly 'surviving-parent'?: 'recorded' | 'absence-counts';

  /**
   * 事实无人抚养儿童“根据情况分别纳入”特困和低保，是否仍须符合两项制度各自的条件？ 2.1-5 sends unattended children to destitute or minimum living support: do the two schemes keep their own conditions?
   *
   * - `own-conditions` (default): 仍须符合各自条件; they keep their own conditions
   * - `one-is-due`: 必纳入其一：未满16周岁且无生活来源的为特困，其余为低保; one of them is due: under 16 without income destitute, all others minimum living
   *
   * @see 2.1-3
   * @see 2.1-4
   * @see 2.1-5
   */
  readonly 'unattended-route'?: 'own-conditions' | 'one-is-due';

  /**
   * 纳入低保是否另须法定抚养人有抚养能力？ Does minimum living support also require an able legal supporter?
   *
   * - `household-test` (default): 只看家庭收入和财产; the household's income and property alone
   * - `able-supporter`: 还须有抚养能力，或为事实无人抚养儿童; also an able supporter, or an unattended child
   *
   * @see 2.1-4
   * @see 2.1-5
   */
  readonly 'minimum-living-supporter'?: 'household-test' | 'able-supporter';

  /**
   * “父母被羁押”包括哪些情形？ Which custody is "detained"?
   *
   * - `detained` (default): 仅羁押; detention only
   * - `any-short-custody`: 也包括（非长期）服刑; also serving a sentence that is not long
   *
   * @see 2.1-6
   */
  readonly 'detained-scope'?: 'detained' | 'any-short-custody';

  /**
   * 临时救助是否须具有我市户籍？ Does temporary relief need registration in Chenzhou?
   *
   * - `local` (default): 须具有我市户籍; it does
   * - `any-hukou`: 不限户籍，未满18周岁即可; any registration: under 18 is enough
   *
   * @see 2.0-1
   * @see 2.1-6
   */
  readonly 'temporary-hukou'?: 'local' | 'any-hukou';

  /**
   * 流浪未成年人是否须具有我市户籍？ Must a street child be registered in Chenzhou?
   *
   * - `any-hukou` (default): 不限户籍; any registration
   * - `chenzhou-only`: 限我市户籍; Chenzhou registration only
   *
   * @see 2.0-1
   * @see 2.1-7
   */
  readonly 'street-hukou'?: 'any-hukou' | 'chenzhou-only';

  /**
   * 低保金如何计算？ How is the minimum living allowance reckoned?
   *
   * - `difference` (default): 按标准补差; the standard less the income per head
   * - `flat-supplement`: 按定额补助; a flat supplement
   *
   * @see 2.1-4
   */
  readonly 'minimum-living-amount'?: 'difference' | 'flat-supplement';

  /**
   * 孤儿能否同时享受最低生活保障？ May an orphan also be paid the minimum living allowance?
   *
   * - `excluded` (default): 不能; it is excluded
   * - `both`: 可以; both
   *
   * @see 4.4-3
   * @see 2.1-4
   */
  readonly 'orphan-and-minimum-living'?: 'excluded' | 'both';

  /**
   * 携带艾滋病病毒的孤儿是否领取两份基本生活费？ Is an orphan with HIV paid both living allowances?
   *
   * - `orphan-only` (default): 只领孤儿基本生活费; the orphan allowance only
   * - `both`: 两份都领; both
   *
   * @see 2.1-1
   * @see 2.1-2
   */
  readonly 'hiv-and-orphan'?: 'orphan-only' | 'both';

  /**
   * 按2.1-2领取基本生活费的儿童能否同时享受特困供养？ May a child paid under 2.1-2 also receive destitute support?
   *
   * - `both` (default): 可以; both
   * - `hiv-only`: 不可以; the allowance of 2.1-2 only
   *
   * @see 2.1-2
   * @see 2.1-3
   */
  readonly 'hiv-and-destitute'?: 'both' | 'hiv-only';

  /**
   * 按2.1-2领取基本生活费的儿童能否同时享受最低生活保障？ May a child paid under 2.1-2 also receive the minimum living allowance?
   *
   * - `both` (default): 可以; both
   * - `hiv-only`: 不可以; the allowance of 2.1-2 only
   *
   * @see 2.1-2
   * @see 2.1-4
   */
  readonly 'hiv-and-minimum-living'?: 'both' | 'hiv-only';

  /**
   * 困难残疾人生活补贴是否也发给低收入（家庭经济困难）的残疾儿童？ Does the hardship disability subsidy reach disabled children of low-income households too?
   *
   * - `minimum-living` (default): 限于低保; minimum living support only
   * - `low-income-too`: 也包括家庭经济困难; economic hardship too
   *
   * @see 2.1-8
   */
  readonly 'hardship-subsidy-scope'?: 'minimum-living' | 'low-income-too';

  /**
   * 重度残疾人护理补贴是否也发给三、四级精神、智力残疾儿童？ Does the nursing subsidy reach mental and intellectual disability of grade 3 or 4?
   *
   * - `grades-1-2` (default): 限于一、二级; grades 1 and 2 only
   * - `mental-intellectual-too`: 也包括三、四级精神、智力残疾; mental and intellectual of grade 3 or 4 too
   *
   * @see 2.1-8
   * @see 2.2-7
   */
  readonly 'nursing-scope'?: 'grades-1-2' | 'mental-intellectual-too';

  /**
   * 特困供养、工伤生活护理费与残疾人两项补贴能否同时享受？ Do destitute support and the work injury care fee exclude the two disability subsidies?
   *
   * - `excluded` (default): 不能; they do
   * - `literal-text`: 本文件未作排除; this text excludes neither
   *
   * @see 2.1-8
   */
  readonly 'destitute-subsidies'?: 'excluded' | 'literal-text';

  /**
   * 按2.1-2领取基本生活费的残疾儿童能否享受困难残疾人生活补贴？ May a disabled child paid under 2.1-2 receive the hardship disability subsidy?
   *
   * - `compatible` (default): 可以; compatible
   * - `excluded`: 不可以; excluded
   *
   * @see 2.1-2
   * @see 2.1-8
   */
  readonly 'hiv-subsidy'?: 'compatible' | 'excluded';

  /**
   * 2.2-1“困难的”如何理解？ What does "in difficulty" mean in 2.2-1?
   *
   * - `hardship` (default): 家庭经济困难; economic hardship
   * - `in-difficulty`: 属于困境儿童; any child in difficulty
   *
   * @see 2.2-1
   */
  readonly 'hard-pressed'?: 'hardship' | 'in-difficulty';

  /**
   * 未列名的医疗救助对象参保是否也资助？ Are medical aid recipients outside the named groups subsidised too?
   *
   * - `covered` (default): 资助; covered
   * - `named-groups-only`: 只资助列名对象; the named groups only
   *
   * @see 2.2-3
   */
  readonly 'premium-aid'?: 'covered' | 'named-groups-only';

  /**
   * 2.3-2、2.3-5的“困境残疾儿童”是否须家庭经济困难？ Must a 困境残疾儿童 of 2.3-2 and 2.3-5 also be in economic hardship?
   *
   * - `every-disabled-child` (default): 我市残疾儿童均是; every disabled child of the city is one
   * - `hardship-too`: 还须家庭经济困难; economic hardship too
   *
   * @see 2.0-2
   * @see 2.3-2
   * @see 2.3-5
   */
  readonly 'disabled-in-difficulty'?: 'every-disabled-child' | 'hardship-too';

  /**
   * 高中阶段年满18周岁的残疾学生，12年免费教育是否至学段结束？ Does free education go on for a disabled pupil who turns 18 in the senior stage?
   *
   * - `child` (default): 至年满18周岁; it ends with 18
   * - `through-senior-stage`: 至高中阶段结束; through the senior stage
   *
   * @see 2.0-1
   * @see 2.3-3
   */
  readonly 'free-education-age'?: 'child' | 'through-senior-stage';

  /**
   * 免学杂费是否限于未满18周岁的我市户籍儿童？ Is the fee waiver limited to local children under 18?
   *
   * - `pupil` (default): 不限年龄：我市户籍或居住在我市的学生; no: any pupil registered or living in Chenzhou
   * - `child`: 限于儿童; yes: a child in the sense of 2.0-1
   *
   * @see 2.3-4
   */
  readonly 'senior-fee-age'?: 'pupil' | 'child';

  /**
   * 民办普通高中学生是否免学杂费？ Does the fee waiver reach private schools?
   *
   * - `not-covered` (default): 不免; not covered
   * - `same-amount`: 按公办同额; the same amount as in a public school
   *
   * @see 2.3-4
   */
  readonly 'private-school'?: 'not-covered' | 'same-amount';

  /**
   * 孤儿成年后在校就读，“继续享有相应政策”包括哪些？ What goes on for an orphan who is of age and still at school?
   *
   * - `education-and-living` (default): 教育政策和基本生活费; education measures and the living allowance
   * - `education-only`: 仅教育政策; education measures only
   *
   * @see 2.3-5
   * @see 2.1-1
   */
  readonly 'adult-orphan-scope'?: 'education-and-living' | 'education-only';

  /**
   * 义务教育年龄到几岁为止？ Where does the age of compulsory schooling end?
   *
   * - `under-16` (default): 满6周岁、未满16周岁; 6 reached, under 16
   * - `under-15`: 满6周岁、未满15周岁（九年）; 6 reached, under 15 (nine years)
   *
   * @see 2.3-2
   * @see 2.3-9
   */
  readonly 'compulsory-age'?: 'under-16' | 'under-15';

  /**
   * 2.5-3“没有监护能力”是否包括实际不能监护（失职、羁押、服刑、失联等）？ Does "without capacity to be guardian" in 2.5-3 include parents who do not guard in fact?
   *
   * - `capacity` (default): 仅指没有监护能力; want of capacity only
   * - `factual`: 也包括实际不能监护; not guarding in fact too
   *
   * @see 2.5-3
   * @see 2.5-4
   * @see 2.5-5
   * @see 2.5-6
   */
  readonly incapacity?: 'capacity' | 'factual';

  /**
   * 父母一方经教育不改而另一方尚能监护的，是否由机构临时监护？ Does interim guardianship begin while the other parent can still be guardian?
   *
   * - `no-able-parent-left` (default): 另一方不能监护时; only if the other parent cannot guard
   * - `either-parent`: 任一方即可; either parent suffices
   *
   * @see 2.5-4
   */
  readonly 'interim-one-parent'?: 'no-able-parent-left' | 'either-parent';

  /**
   * 哪些情形须强制报告？ What sets off mandatory reporting?
   *
   * - `left-behind-mechanism` (default): 参照农村留守儿童机制的情形; the cases of the mechanism for left-behind children
   * - `harm-only`: 仅威胁或侵害; threat or harm only
   *
   * @see 2.6-1
   * @see 2.6-2
   * @see 3.1-2
   */
  readonly 'report-triggers'?: 'left-behind-mechanism' | 'harm-only';

  /**
   * 2.6的安全保护是否限于困境儿童？ Is the protection of 2.6 limited to children in difficulty?
   *
   * - `any-child` (default): 未满18周岁的任何儿童; any child under 18
   * - `in-difficulty`: 限于困境儿童; children in difficulty only
   *
   * @see 2.6-1
   * @see 2.6-3
   */
  readonly 'safety-scope'?: 'any-child' | 'in-difficulty';
};

/**
 * Options of readings chosen by a caller, those of the policy and those of time together.
 */
export type LedgerReadingChoices = ReadingChoices & {
  /**
   * 从哪个月起发放？ With which month does payment begin?
   *
   * - `month-after-approval` (default): 批准的次月; the month after the approval
   * - `approval-month`: 批准的当月; the month of the approval
   *
   * @see 2.1-1
   * @see 2.1-2
   * @see 2.1-3
   * @see 2.1-4
   * @see 2.1-8
   */
  readonly 'first-month'?: 'month-after-approval' | 'approval-month';

  /**
   * 因年满周岁而终止的，发放到哪个月为止？ Which is the last paid month where a birthday ends entitlement?
   *
   * - `birthday-month` (default): 生日当月; the month of the birthday
   * - `month-before`: 生日的上一个月; the month before the birthday
   *
   * @see 2.0-1
   * @see 2.1-3
   */
  readonly 'last-month'?: 'birthday-month' | 'month-before';
};

/**
 * Every standard that the policy leaves to others, with what it is called and measured in.
 */
export type Standards<Value> = {
  /**
   * 社会散居孤儿养育标准: standard for orphans in the community.
   *
   * 单位 unit: `CNY/month`.
   *
   * 不低于 at least 600 (2.1-1).
   *
   * @see 2.1-1
   */
  readonly 'orphan-community': Value;

  /**
   * 机构集中供养孤儿养育标准: standard for orphans in institutions.
   *
   * 单位 unit: `CNY/month`.
   *
   * 不低于 at least 1000 (2.1-1).
   *
   * @see 2.1-1
   */
  readonly 'orphan-institution': Value;

  /**
   * 特困供养标准: standard of destitute support.
   *
   * 单位 unit: `CNY/month`，分城乡 by scheme: `rural` must be given.
   */
  readonly 'destitute-support': Value;

  /**
   * 低保标准: minimum living standard.
   *
   * 单位 unit: `CNY/month`，分城乡 by scheme: `rural` must be given.
   */
  readonly 'minimum-living': Value;

  /**
   * 低保定额补助标准: flat supplement of minimum living support.
   *
   * 单位 unit: `CNY/month`.
   */
  readonly 'minimum-living-supplement': Value;

  /**
   * 困难残疾人生活补贴标准: rate of the hardship disability subsidy.
   *
   * 单位 unit: `CNY/month`.
   */
  readonly 'hardship-disability-subsidy': Value;

  /**
   * 重度残疾人护理补贴标准: rate of the nursing subsidy.
   *
   * 单位 unit: `CNY/month`.
   */
  readonly 'nursing-subsidy': Value;

  /**
   * 城乡居民医保个人缴费标准: premium of resident medical insurance.
   *
   * 单位 unit: `CNY/year`.
   */
  readonly 'insurance-premium': Value;

  /**
   * 残疾儿童学前教育补助标准: special preschool subsidy.
   *
   * 单位 unit: `CNY/year`.
   */
  readonly 'special-preschool-subsidy': Value;

  /**
   * 医疗救助封顶线: cap of medical aid.
   *
   * 单位 unit: `CNY/year`.
   */
  readonly 'medical-aid-cap': Value;

  /**
   * 医疗救助封顶线提高额: uplift of the cap of medical aid.
   *
   * 单位 unit: `CNY/year`.
   */
  readonly 'medical-aid-cap-uplift': Value;

  /**
   * 低保对象参保资助比例: premium share in minimum living support.
   *
   * 单位 unit: `ratio`.
   */
  readonly 'premium-share-minimum-living': Value;

  /**
   * 重度残疾人参保资助比例: premium share with severe disability.
   *
   * 单位 unit: `ratio`.
   */
  readonly 'premium-share-severe-disability': Value;

  /**
   * 医疗救助对象参保资助比例: premium share of medical aid recipients.
   *
   * 单位 unit: `ratio`.
   */
  readonly 'premium-share-aid': Value;

  /**
   * 医疗救助比例: share of medical aid.
   *
   * 单位 unit: `ratio`.
   */
  readonly 'medical-aid-share': Value;

  /**
   * 医疗救助比例提高额: uplift of the share of medical aid.
   *
   * 单位 unit: `ratio`.
   */
  readonly 'medical-aid-share-uplift': Value;

  /**
   * 普通高中学杂费标准: fees of senior schools.
   *
   * 单位 unit: `CNY/semester`.
   */
  readonly 'senior-fee': Value;
};

/**
 * A figure that this policy leaves to others, for one division of Chenzhou and a span of days.
 */
export interface StandardEntry extends money.StandardEntry<keyof Standards<unknown>> {
  /**
   * Which figure:
   *
   * - `orphan-community`: 社会散居孤儿养育标准, standard for orphans in the community; `CNY/month`
   * - `orphan-institution`: 机构集中供养孤儿养育标准, standard for orphans in institutions; `CNY/month`
   * - `destitute-support`: 特困供养标准, standard of destitute support; `CNY/month`, rural or urban
   * - `minimum-living`: 低保标准, minimum living standard; `CNY/month`, rural or urban
   * - `minimum-living-supplement`: 低保定额补助标准, flat supplement of minimum living support; `CNY/month`
   * - `hardship-disability-subsidy`: 困难残疾人生活补贴标准, rate of the hardship disability subsidy; `CNY/month`
   * - `nursing-subsidy`: 重度残疾人护理补贴标准, rate of the nursing subsidy; `CNY/month`
   * - `insurance-premium`: 城乡居民医保个人缴费标准, premium of resident medical insurance; `CNY/year`
   * - `special-preschool-subsidy`: 残疾儿童学前教育补助标准, special preschool subsidy; `CNY/year`
   * - `medical-aid-cap`: 医疗救助封顶线, cap of medical aid; `CNY/year`
   * - `medical-aid-cap-uplift`: 医疗救助封顶线提高额, uplift of the cap of medical aid; `CNY/year`
   * - `premium-share-minimum-living`: 低保对象参保资助比例, premium share in minimum living support; `ratio`
   * - `premium-share-severe-disability`: 重度残疾人参保资助比例, premium share with severe disability; `ratio`
   * - `premium-share-aid`: 医疗救助对象参保资助比例, premium share of medical aid recipients; `ratio`
   * - `medical-aid-share`: 医疗救助比例, share of medical aid; `ratio`
   * - `medical-aid-share-uplift`: 医疗救助比例提高额, uplift of the share of medical aid; `ratio`
   * - `senior-fee`: 普通高中学杂费标准, fees of senior schools; `CNY/semester`
   */
  readonly standard: keyof Standards<unknown>;
}
