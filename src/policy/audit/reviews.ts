import type { Nature, Review } from './agenda.js';

/**
 * Whose doing each finding is, as a person judged it, and why. A finding of the default readings that is not here fails
 * the tests: somebody must look at it.
 */

const review = (nature: Nature, zh: string, en: string): Review => ({ nature, reason: { zh, en } });

const SERVICES_ONLY = review(
  'policy',
  '2.1只给孤儿、艾滋病病毒感染儿童、特困和低保儿童发放基本生活保障金；其余困境儿童只有服务和措施。',
  '2.1 pays a living only to orphans, children with HIV, the destitute and those in minimum living; the others have services and measures.',
);

const WITHOUT_JUDGMENT = review(
  'policy',
  '2.1-1、2.1-5只认死亡、宣告失踪和所列情形；没有判决的失联不属任何一类，宣告失踪须下落不明满二年（民法典第40条）。',
  '2.1-1 and 2.1-5 know death, a judgment of absence and the grounds they list; out of contact without a judgment is none, and the judgment takes two years (Civil Code art. 40).',
);

const ORPHANS_NOT_NAMED = review(
  'policy',
  '2.2-3、2.2-4和2.3-4逐类列名，没有孤儿；4.4-3又使孤儿退出特困和低保，列名的资格随之失去。',
  '2.2-3, 2.2-4 and 2.3-4 list groups without orphans; and 4.4-3 takes orphans out of the schemes that are listed.',
);

const ENDS_AT_16 = review(
  'policy',
  '2.1-3以未满16周岁为限，2020年7月才放宽到18周岁；附随于特困的资助一并终止。',
  '2.1-3 ends at 16; this was raised to 18 only in July 2020. What rests on destitute support ends with it.',
);

const FOLLOWS_DESTITUTE = review(
  'policy',
  '特困终止后不再排除低保和两项补贴，所以这些待遇从16周岁起发放。',
  'Destitute support no longer stands in the way of minimum living and the two subsidies, so that they begin at 16.',
);

const ENDS_AT_18 = review(
  'policy',
  '2.0-1以未满18周岁为限；成年后只有2.3-5在校的孤儿继续。',
  '2.0-1 ends at 18; of age, only orphans at school go on under 2.3-5.',
);

const CUSTODY = review(
  'reading',
  '2.1-6只写“被羁押”；默认读法不含服刑，判刑后临时救助即停，读法detained-scope另一选项可补非长期服刑。',
  '2.1-6 says “detained”; by default a sentence is not, so relief stops with it. The other option of detained-scope mends it for sentences that are not long.',
);

const SUBSIDIES = review(
  'reading',
  '特困供养排除两项补贴是依国发〔2015〕52号经2.1-8引入的读法；金额取自所给标准。',
  'That destitute support excludes the two subsidies is a reading (Guo Fa [2015] No. 52 through 2.1-8); how much follows from the standards given.',
);

const BETWEEN = review(
  'policy',
  '2.1-6止于羁押，2.1-5要求父母双方都有情形：一方判长刑、另一方无情形的，两头不着。',
  '2.1-6 ends with detention and 2.1-5 asks for a ground in both parents: one long sentence alone falls between the two.',
);

const ORPHAN_WITH_HIV = review(
  'reading',
  '两读法相遇：孤儿只领一份（hiv-and-orphan），而此前艾滋病补助与特困可同领（hiv-and-destitute）。',
  'Two readings meet: an orphan is paid once (hiv-and-orphan), but before that HIV and destitute support went together (hiv-and-destitute).',
);

const WHEREVER = review(
  'policy',
  '2.1-7、2.5、2.6的救助和保护不以户籍或居住地为条件；2.6是否限于困境儿童是读法safety-scope。',
  'The help and protection of 2.1-7, 2.5 and 2.6 ask neither registration nor residence; whether 2.6 is for children in difficulty alone is the reading safety-scope.',
);

const DEFINED_ALREADY = review(
  'reading',
  '默认读法difficulty-scope按2.0-1的定义，家庭经济困难已包括特困和低保，2.0-2再列不起作用。',
  'By default (difficulty-scope) 2.0-1 defines: hardship takes in the destitute and minimum living, and naming them in 2.0-2 decides nothing.',
);

const FINER = review(
  'artefact',
  '事实登记得比规则所问的细；默认读法下这些取值不作区分。',
  'The facts are recorded finer than the rules ask: by default these values are not told apart.',
);

export const REVIEWS: Readonly<Record<string, Review>> = {
  'gap/in-difficulty/unattended': review(
    'policy',
    '2.1-5只把事实无人抚养儿童分别引入特困和低保，两项制度各有条件；缺口2020年（民发〔2019〕62号）才补上。',
    '2.1-5 only sends unattended children to two schemes with conditions of their own; the gap was closed in 2020 (Min Fa [2019] No. 62).',
  ),
  'gap/in-difficulty/temporary': SERVICES_ONLY,
  'gap/in-difficulty/street': SERVICES_ONLY,
  'gap/in-difficulty/disabled': SERVICES_ONLY,
  'gap/in-difficulty/severely-disabled': SERVICES_ONLY,
  'gap/in-difficulty/lacks-guardianship': SERVICES_ONLY,
  'gap/in-difficulty/recorded-hardship': SERVICES_ONLY,
  'gap/destitute-from-16': ENDS_AT_16,
  'gap/both-out-of-contact': WITHOUT_JUDGMENT,
  'gap/dead-and-out-of-contact': WITHOUT_JUDGMENT,
  'gap/both-serve-short-sentences': CUSTODY,
  'gap/institution-must-take-in': review(
    'policy',
    '2.5-3规定收留抚养而未规定经费；2.1的基本生活保障金均不以在机构供养为条件，1000元只给孤儿。',
    '2.5-3 orders the institution to take the child in and says nothing of money; no living benefit of 2.1 rests on being there, and the 1,000 yuan are for orphans.',
  ),
  'gap/rural-destitute-pupil-from-16': review(
    'policy',
    '2.3-4列出农村特困救助供养学生，2.1-3却在16周岁终止特困，与高中阶段几乎不重叠。',
    '2.3-4 lists rural pupils in destitute support, but 2.1-3 ends the support at 16: it hardly meets senior school.',
  ),
  'gap/orphan-premium': ORPHANS_NOT_NAMED,
  'gap/orphan-senior-fee': ORPHANS_NOT_NAMED,
  'gap/registered-poor': SERVICES_ONLY,
  'gap/mental-disability-0-6': review(
    'policy',
    '2.4-1逐项列举视力、听力、言语、智力、肢体残疾和孤独症，没有精神残疾。',
    '2.4-1 lists sight, hearing, speech, intellect, body and autism; mental disability is not there.',
  ),
  'gap/unregistered-one-parent-known': review(
    'policy',
    '2.0-1以具有我市户籍为前提；读法foundling-hukou只顾及父母双方查找不到的儿童。',
    '2.0-1 asks for registration in the city; the reading foundling-hukou helps only where neither parent can be found.',
  ),
  'cliff/age/3/special-preschool-subsidy/begins': review(
    'policy',
    '2.3-5的补贴从满3周岁开始。',
    'The subsidy of 2.3-5 begins at 3.',
  ),
  'cliff/age/7': review('policy', '2.3-5的补贴止于7周岁。', 'The subsidy of 2.3-5 ends at 7.'),
  'cliff/age/7/special-preschool-subsidy/ends': review(
    'reading',
    '“3-6周岁”止于何时未写明，默认读法three-to-six至未满7周岁；尚未入小学的，当日即停。',
    'Where “3-6” ends is not said; by default (three-to-six) before 7, on the day, even before school begins.',
  ),
  'cliff/age/16': ENDS_AT_16,
  'cliff/age/16/destitute-support/ends': ENDS_AT_16,
  'cliff/age/16/premium-subsidy/ends': ENDS_AT_16,
  'cliff/age/16/senior-fee-waiver/ends': ENDS_AT_16,
  'cliff/age/16/minimum-living/begins': FOLLOWS_DESTITUTE,
  'cliff/age/16/hardship-disability-subsidy/begins': FOLLOWS_DESTITUTE,
  'cliff/age/16/nursing-subsidy/begins': FOLLOWS_DESTITUTE,
  'cliff/age/18': ENDS_AT_18,
  'cliff/age/18/orphan-living/ends': ENDS_AT_18,
  'cliff/age/18/hiv-living/ends': ENDS_AT_18,
  'cliff/age/18/minimum-living/ends': ENDS_AT_18,
  'cliff/age/18/hardship-disability-subsidy/ends': ENDS_AT_18,
  'cliff/age/18/nursing-subsidy/ends': ENDS_AT_18,
  'cliff/age/18/premium-subsidy/ends': ENDS_AT_18,
  'cliff/minimum-living-line': review(
    'policy',
    '困难残疾人补贴（2.1-8）、参保资助（2.2-3）和免学杂费（2.3-4）都附随于低保，收入过线一分即全部失去；金额取自所给标准。',
    'The hardship subsidy (2.1-8), the premium (2.2-3) and the fee waiver (2.3-4) all hang on minimum living: one fen over the line loses them all. The sums are those of the standards given.',
  ),
  'cliff/becomes-orphan/month': ORPHAN_WITH_HIV,
  'cliff/becomes-orphan/year': ORPHANS_NOT_NAMED,
  'cliff/leaves-school/month': review(
    'reading',
    '2.3-5以仍在校就读为限；“相应政策”是否含基本生活费是读法adult-orphan-scope。',
    '2.3-5 asks that the orphan is still at school; whether it covers the living allowance is the reading adult-orphan-scope.',
  ),
  'cliff/leaves-school/year': review(
    'policy',
    '2.3-4的免学杂费只给在校学生。',
    'The waiver of 2.3-4 is for pupils: who leaves school has no fee to waive.',
  ),
  'cliff/leaves-institution/month': review(
    'policy',
    '2.1-1对机构供养和社会散居定有两个标准。',
    '2.1-1 sets one rate in institutions and another outside.',
  ),
  'perverse/parent-dies': ORPHAN_WITH_HIV,
  'perverse/detained-then-sentenced/in-difficulty': CUSTODY,
  'perverse/detained-then-sentenced/temporary-relief': CUSTODY,
  'perverse/sentenced-for-long/in-difficulty': BETWEEN,
  'perverse/sentenced-for-long/temporary-relief': BETWEEN,
  'perverse/no-supporter-able': SUBSIDIES,
  'perverse/income-lost': SUBSIDIES,
  'pair/together': review(
    'policy',
    '两项条件可以并存，文件未作排除。',
    'Both conditions can hold, and the text excludes neither.',
  ),
  'pair/by-reading': review(
    'reading',
    '默认读法下不能并享，另一读法下可以。',
    'Not together by default; another reading allows it.',
  ),
  'pair/excluded': review(
    'policy',
    '2.1-8、4.4-3等规定或预设一项让位于另一项，任何读法均如此。',
    '2.1-8, 4.4-3 and others order or presuppose that one gives way, under every reading.',
  ),
  'pair/apart': review(
    'policy',
    '两项的年龄、学段或身份条件互不相容。',
    'Ages, stages of schooling or groups shut each other out.',
  ),
  'place/street-services': WHEREVER,
  'place/guardian-misconduct': WHEREVER,
  'place/institution-guardianship': WHEREVER,
  'place/interim-guardianship': WHEREVER,
  'place/police-inquiry': WHEREVER,
  'place/custodian-notice': WHEREVER,
  'place/adoption-assessment': WHEREVER,
  'place/mandatory-report': WHEREVER,
  'place/police-response': WHEREVER,
  'dead/part/in-difficulty/“destitute child”': DEFINED_ALREADY,
  'dead/part/in-difficulty/“child in minimum living support”': DEFINED_ALREADY,
  'dead/part/effective-other-guardian/not “another guardian harms the child”': review(
    'artefact',
    '其他监护人侵害儿童，本身已属缺乏有效监护，此处再问一遍不起作用。',
    'A guardian who harms the child is a want of guardianship by itself: asked again here it decides nothing.',
  ),
  'dead/part/unregistered-disabled-pupil/not “registered poor household”': review(
    'policy',
    '2.3-4的“非建档立卡”是多余的：建档立卡学生本已列名。',
    '“Not registered as poor” in 2.3-4 is redundant: pupils who are registered are named already.',
  ),
  'dead/nearly/senior-fee-waiver/rural scheme, and “destitute support, after exclusions”': review(
    'policy',
    '特困止于16周岁，普通高中多自15周岁始，“农村特困救助供养学生”只剩一年。',
    'Destitute support ends at 16 and senior school mostly begins at 15: one year is left to “rural pupils in destitute support”.',
  ),
  'dead/values/disability.grade': review(
    'policy',
    '文件只区分重度（一、二级）与其他。',
    'The text tells severe (grades 1 and 2) from the rest, no more.',
  ),
  'dead/values/disability.mental': review(
    'policy',
    '2.4-1未列精神残疾；只有读法nursing-scope的另一选项问及。',
    '2.4-1 does not list mental disability; only the other option of nursing-scope asks it.',
  ),
  'dead/values/safety.incident': FINER,
  'dead/values/education.stage': FINER,
  'dead/values/father.status': FINER,
  'dead/values/father.custody': FINER,
  'dead/values/mother.status': FINER,
  'dead/values/mother.custody': FINER,
  'dead/values/care': FINER,
  coverage: review(
    'policy',
    '条文各有规则，成立与不成立均可举例。',
    'The sentence has a rule, and there are children for it and against.',
  ),
  'reading/together': review(
    'reading',
    '两处疑义相互掩盖，单独改换一处看不出影响。',
    'Two doubts hide each other: switched alone, neither shows.',
  ),
  reading: review(
    'reading',
    '条文有两种读法；默认选项及其依据见规则书。',
    'The text can be read in two ways; the rule book names the default and its ground.',
  ),
};
