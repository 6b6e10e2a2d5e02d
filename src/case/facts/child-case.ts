// Made of the dictionary of facts by `npm run generate`; change the dictionary, not this file.

/**
 * What is recorded about one child on one day. Every fact is optional: absent or `null` means unknown, which is not
 * the same as no. A dead, declared-missing or unidentified parent has no other facts.
 *
 * @see 2.0-1
 */
export type ChildCase = {
  /**
   * 编号: case id.
   *
   * 该儿童在贵处的编号是什么？ What is your own key for this child?
   */
  readonly id?: string | null | undefined;

  /**
   * 出生日期: date of birth.
   *
   * 儿童的出生日期是哪一天？ On which day was the child born?
   *
   * 单位：公历日。Unit: a calendar day, `YYYY-MM-DD`.
   *
   * @see 2.0-1
   */
  readonly birthDate?: string | null | undefined;

  /**
   * 户籍所在县市区: household registration division.
   *
   * 儿童户籍在哪个县市区（没有户籍填 none）？ In which division is the child registered (none if nowhere)?
   *
   * 六位区划代码。A six-digit division code, or `none`.
   *
   * @see 2.0-1
   */
  readonly hukouDivision?: string | null | undefined;

  /**
   * 居住地县市区: division of residence.
   *
   * 儿童现在住在哪个县市区？ In which division does the child live?
   *
   * 六位区划代码。A six-digit division code.
   *
   * @see 2.3-6
   */
  readonly residenceDivision?: string | null | undefined;

  /**
   * 年满18周岁时为孤儿: was an orphan on turning 18.
   *
   * 该人年满18周岁时是否为孤儿？ Was the person an orphan on turning 18?
   *
   * @see 2.3-5
   */
  readonly orphanAtEighteen?: boolean | null | undefined;

  /**
   * 父亲: facts about the father.
   */
  readonly father?: FatherFacts | null | undefined;

  /**
   * 母亲: facts about the mother.
   */
  readonly mother?: MotherFacts | null | undefined;

  /**
   * 抚养方式: who raises the child.
   *
   * 儿童由谁抚养？ Who raises the child?
   *
   * - `parents`: 父母, parents
   * - `kin`: 亲属, kin
   * - `foster`: 家庭寄养, foster family
   * - `institution`: 福利机构供养, welfare institution
   * - `none`: 无人抚养, nobody
   *
   * @see 2.1-1
   */
  readonly care?: 'parents' | 'kin' | 'foster' | 'institution' | 'none' | null | undefined;

  /**
   * 有生活来源: has a source of income.
   *
   * 儿童有没有生活来源？ Does the child have a source of income?
   *
   * @see 2.1-3
   */
  readonly hasIncomeSource?: boolean | null | undefined;

  /**
   * 法定抚养人有抚养能力: a legal supporter is able to support.
   *
   * 法定抚养人中是否至少一人有抚养能力？ Is at least one person legally bound to support the child able to?
   *
   * @see 2.1-3
   */
  readonly supporterAble?: boolean | null | undefined;

  /**
   * 暂时无法得到家庭支持: temporarily without family support.
   *
   * 儿童是否暂时无法得到家庭支持？ Is the child for the time being without support of the family?
   *
   * @see 2.1-6
   */
  readonly lacksFamilySupport?: boolean | null | undefined;

  /**
   * 基本生活陷入困境: basic living in distress.
   *
   * 儿童的基本生活是否陷入困境？ Is the child's basic living in distress?
   *
   * @see 2.1-6
   */
  readonly livelihoodInDistress?: boolean | null | undefined;

  /**
   * 流浪: street child.
   *
   * 儿童是否流浪？ Is the child living on the street?
   *
   * @see 2.1-7
   */
  readonly street?: boolean | null | undefined;

  /**
   * 携带艾滋病病毒或患艾滋病: lives with HIV or AIDS.
   *
   * 儿童本人是否确诊携带艾滋病病毒或患艾滋病？ Is the child itself confirmed to live with HIV or AIDS?
   *
   * @see 2.1-2
   */
  readonly hiv?: boolean | null | undefined;

  /**
   * 重病: seriously ill.
   *
   * 儿童是否患重病？ Is the child seriously ill?
   *
   * @see 2.2-1
   */
  readonly severeIllness?: boolean | null | undefined;

  /**
   * 个案保密: confidential case.
   *
   * 本个案是否须保密（由经办机关决定）？ Is the case confidential, as the office decides?
   */
  readonly confidential?: boolean | null | undefined;

  /**
   * 家庭: facts about the household.
   */
  readonly household?: HouseholdFacts | null | undefined;

  /**
   * 残疾: facts about disability.
   */
  readonly disability?: DisabilityFacts | null | undefined;

  /**
   * 领取工伤保险生活护理费: receives the work injury care fee.
   *
   * 是否领取工伤保险生活护理费？ Is a work injury care fee received?
   *
   * @see 2.1-8
   */
  readonly workInjuryCareFee?: boolean | null | undefined;

  /**
   * 医疗保险: facts about medical insurance.
   */
  readonly insurance?: InsuranceFacts | null | undefined;

  /**
   * 就学: facts about education.
   */
  readonly education?: EducationFacts | null | undefined;

  /**
   * 监护: facts about guardianship.
   */
  readonly guardianship?: GuardianshipFacts | null | undefined;

  /**
   * 安全: facts about safety.
   */
  readonly safety?: SafetyFacts | null | undefined;
};

/**
 * 父亲: what is recorded about the father; absent or `null` is unknown.
 */
export type FatherFacts = {
  /**
   * 父亲：状况: father: status.
   *
   * 儿童现在法律上的父亲（收养成立后为养父）状况如何？ What is the status of the child's legal father today (the adoptive father once an adoption stands)?
   *
   * - `living`: 健在, living
   * - `deceased`: 死亡, deceased
   * - `declared-missing`: 被人民法院宣告失踪, declared missing by a court
   * - `out-of-contact`: 失联（无判决）, out of contact, no judgment
   * - `unidentified`: 查找不到, cannot be found
   *
   * @see 2.1-1
   */
  readonly status?:
    | 'living'
    | 'deceased'
    | 'declared-missing'
    | 'out-of-contact'
    | 'unidentified'
    | null
    | undefined;

  /**
   * 父亲：羁押、服刑、戒毒情况: father: custody.
   *
   * 父亲是否被羁押、服刑或强制戒毒？ Is the father detained, serving a sentence or in compulsory rehabilitation?
   *
   * - `none`: 无, none
   * - `detained`: 被羁押, detained
   * - `serving-sentence`: 服刑, serving a sentence
   * - `serving-long-sentence`: 长期服刑在押, serving a long sentence
   * - `compulsory-rehab`: 强制（隔离）戒毒, compulsory rehabilitation
   *
   * @see 2.1-5
   */
  readonly custody?:
    | 'none'
    | 'detained'
    | 'serving-sentence'
    | 'serving-long-sentence'
    | 'compulsory-rehab'
    | null
    | undefined;

  /**
   * 父亲：重残: father: severely disabled.
   *
   * 父亲是否重残？ Is the father severely disabled?
   *
   * @see 2.1-5
   */
  readonly severelyDisabled?: boolean | null | undefined;

  /**
   * 父亲：重病: father: seriously ill.
   *
   * 父亲是否重病？ Is the father seriously ill?
   *
   * @see 2.1-5
   */
  readonly seriouslyIll?: boolean | null | undefined;

  /**
   * 父亲：弃养: father: abandoned the child.
   *
   * 父亲是否弃养？ Has the father abandoned the child?
   *
   * @see 2.1-5
   */
  readonly abandonedChild?: boolean | null | undefined;

  /**
   * 父亲：被人民法院依法剥夺监护权: father: guardianship revoked by a court.
   *
   * 父亲是否被人民法院依法剥夺监护权？ Has a court revoked the guardianship of the father?
   *
   * @see 2.1-5
   */
  readonly guardianshipRevoked?: boolean | null | undefined;

  /**
   * 父亲：因其他情况无法履行抚养义务和监护职责: father: unable for other reasons.
   *
   * 父亲是否因其他情况无法履行抚养义务和监护职责？ Is the father unable for other reasons to support and guard the child?
   *
   * @see 2.1-5
   */
  readonly otherwiseUnable?: boolean | null | undefined;

  /**
   * 父亲：不履行监护职责: father: fails the duty of guardianship.
   *
   * 父亲是否不履行监护职责？ Does the father fail the duty of guardianship?
   *
   * @see 2.5-2
   */
  readonly failsDuty?: boolean | null | undefined;

  /**
   * 父亲：经教育不改: father: uncorrected after admonition.
   *
   * 父亲是否经教育不改？ Has the father not mended after admonition?
   *
   * @see 2.5-4
   */
  readonly uncorrected?: boolean | null | undefined;

  /**
   * 父亲：侵害儿童合法权益: father: violates the rights of the child.
   *
   * 父亲是否侵害儿童合法权益？ Does the father violate the rights of the child?
   *
   * @see 2.5-2
   */
  readonly harmsChild?: boolean | null | undefined;

  /**
   * 父亲：有监护能力: father: able to be guardian.
   *
   * 父亲身体和精神状况是否有监护能力（外出、羁押、服刑不影响）？ Has the father the capacity of body and mind to be guardian (absence, detention and prison do not remove it)?
   *
   * @see 2.5-3
   */
  readonly ableToGuard?: boolean | null | undefined;
};

/**
 * 母亲: what is recorded about the mother; absent or `null` is unknown.
 */
export type MotherFacts = {
  /**
   * 母亲：状况: mother: status.
   *
   * 儿童现在法律上的母亲（收养成立后为养母）状况如何？ What is the status of the child's legal mother today (the adoptive mother once an adoption stands)?
   *
   * - `living`: 健在, living
   * - `deceased`: 死亡, deceased
   * - `declared-missing`: 被人民法院宣告失踪, declared missing by a court
   * - `out-of-contact`: 失联（无判决）, out of contact, no judgment
   * - `unidentified`: 查找不到, cannot be found
   *
   * @see 2.1-1
   */
  readonly status?:
    | 'living'
    | 'deceased'
    | 'declared-missing'
    | 'out-of-contact'
    | 'unidentified'
    | null
    | undefined;

  /**
   * 母亲：羁押、服刑、戒毒情况: mother: custody.
   *
   * 母亲是否被羁押、服刑或强制戒毒？ Is the mother detained, serving a sentence or in compulsory rehabilitation?
   *
   * - `none`: 无, none
   * - `detained`: 被羁押, detained
   * - `serving-sentence`: 服刑, serving a sentence
   * - `serving-long-sentence`: 长期服刑在押, serving a long sentence
   * - `compulsory-rehab`: 强制（隔离）戒毒, compulsory rehabilitation
   *
   * @see 2.1-5
   */
  readonly custody?:
    | 'none'
    | 'detained'
    | 'serving-sentence'
    | 'serving-long-sentence'
    | 'compulsory-rehab'
    | null
    | undefined;

  /**
   * 母亲：重残: mother: severely disabled.
   *
   * 母亲是否重残？ Is the mother severely disabled?
   *
   * @see 2.1-5
   */
  readonly severelyDisabled?: boolean | null | undefined;

  /**
   * 母亲：重病: mother: seriously ill.
   *
   * 母亲是否重病？ Is the mother seriously ill?
   *
   * @see 2.1-5
   */
  readonly seriouslyIll?: boolean | null | undefined;

  /**
   * 母亲：弃养: mother: abandoned the child.
   *
   * 母亲是否弃养？ Has the mother abandoned the child?
   *
   * @see 2.1-5
   */
  readonly abandonedChild?: boolean | null | undefined;

  /**
   * 母亲：被人民法院依法剥夺监护权: mother: guardianship revoked by a court.
   *
   * 母亲是否被人民法院依法剥夺监护权？ Has a court revoked the guardianship of the mother?
   *
   * @see 2.1-5
   */
  readonly guardianshipRevoked?: boolean | null | undefined;

  /**
   * 母亲：因其他情况无法履行抚养义务和监护职责: mother: unable for other reasons.
   *
   * 母亲是否因其他情况无法履行抚养义务和监护职责？ Is the mother unable for other reasons to support and guard the child?
   *
   * @see 2.1-5
   */
  readonly otherwiseUnable?: boolean | null | undefined;

  /**
   * 母亲：不履行监护职责: mother: fails the duty of guardianship.
   *
   * 母亲是否不履行监护职责？ Does the mother fail the duty of guardianship?
   *
   * @see 2.5-2
   */
  readonly failsDuty?: boolean | null | undefined;

  /**
   * 母亲：经教育不改: mother: uncorrected after admonition.
   *
   * 母亲是否经教育不改？ Has the mother not mended after admonition?
   *
   * @see 2.5-4
   */
  readonly uncorrected?: boolean | null | undefined;

  /**
   * 母亲：侵害儿童合法权益: mother: violates the rights of the child.
   *
   * 母亲是否侵害儿童合法权益？ Does the mother violate the rights of the child?
   *
   * @see 2.5-2
   */
  readonly harmsChild?: boolean | null | undefined;

  /**
   * 母亲：有监护能力: mother: able to be guardian.
   *
   * 母亲身体和精神状况是否有监护能力（外出、羁押、服刑不影响）？ Has the mother the capacity of body and mind to be guardian (absence, detention and prison do not remove it)?
   *
   * @see 2.5-3
   */
  readonly ableToGuard?: boolean | null | undefined;
};

/**
 * 家庭: what is recorded about the household; absent or `null` is unknown.
 */
export type HouseholdFacts = {
  /**
   * 家庭经济困难: household in economic hardship.
   *
   * 家庭经济是否困难？ Is the household in economic hardship?
   *
   * @see 2.3-1
   */
  readonly inHardship?: boolean | null | undefined;

  /**
   * 符合最低生活保障条件: meets the minimum living conditions.
   *
   * 家庭（或儿童单人）是否符合最低生活保障条件？ Does the household, or the child alone, meet the conditions of minimum living support?
   *
   * @see 2.1-4
   */
  readonly meetsMinimumLiving?: boolean | null | undefined;

  /**
   * 家庭月人均收入（元）: household income per head (yuan a month).
   *
   * 家庭月人均收入是多少元？ What is the monthly income per head, in yuan?
   *
   * 单位：元。Unit: yuan as text, at most two decimals, such as `420.50`.
   *
   * @see 2.1-4
   */
  readonly incomePerCapita?: string | null | undefined;

  /**
   * 建档立卡: registered poor household.
   *
   * 家庭是否建档立卡？ Is the household registered as poor?
   *
   * @see 2.3-4
   */
  readonly registeredPoor?: boolean | null | undefined;

  /**
   * 农村: rural scheme.
   *
   * 适用农村（是）还是城市（否）的保障标准？ Does the rural scheme apply (yes) or the urban one (no)?
   *
   * @see 2.1-4
   */
  readonly rural?: boolean | null | undefined;

  /**
   * 遭遇突发性、紧迫性、临时性基本生活困难: sudden, pressing, temporary hardship.
   *
   * 家庭是否遭遇突发性、紧迫性、临时性基本生活困难？ Has the household met with sudden, pressing, temporary hardship in basic living?
   *
   * @see 2.1-6
   */
  readonly suddenHardship?: boolean | null | undefined;
};

/**
 * 残疾: what is recorded about disability; absent or `null` is unknown.
 */
export type DisabilityFacts = {
  /**
   * 残疾（持证）: certified disability.
   *
   * 儿童是否持有残疾人证？ Does the child hold a disability certificate?
   *
   * @see 2.0-2
   */
  readonly certified?: boolean | null | undefined;

  /**
   * 残疾等级: grade of disability.
   *
   * 残疾等级是几级？ Which grade is the disability?
   *
   * 单位：级。Unit: grade.
   *
   * @see 2.1-8
   */
  readonly grade?: 1 | 2 | 3 | 4 | null | undefined;

  /**
   * 视力残疾: visual disability.
   *
   * 儿童是否有视力残疾？ Does the child have a visual disability?
   *
   * @see 2.4-1
   */
  readonly visual?: boolean | null | undefined;

  /**
   * 听力残疾: hearing disability.
   *
   * 儿童是否有听力残疾？ Does the child have a hearing disability?
   *
   * @see 2.4-1
   */
  readonly hearing?: boolean | null | undefined;

  /**
   * 言语残疾: speech disability.
   *
   * 儿童是否有言语残疾？ Does the child have a speech disability?
   *
   * @see 2.4-1
   */
  readonly speech?: boolean | null | undefined;

  /**
   * 肢体残疾: physical disability.
   *
   * 儿童是否有肢体残疾？ Does the child have a physical disability?
   *
   * @see 2.4-1
   */
  readonly physical?: boolean | null | undefined;

  /**
   * 智力残疾: intellectual disability.
   *
   * 儿童是否有智力残疾？ Does the child have an intellectual disability?
   *
   * @see 2.4-1
   */
  readonly intellectual?: boolean | null | undefined;

  /**
   * 精神残疾: mental disability.
   *
   * 儿童是否有精神残疾？ Does the child have a mental disability?
   */
  readonly mental?: boolean | null | undefined;

  /**
   * 孤独症: autism.
   *
   * 儿童是否有孤独症？ Does the child have autism?
   *
   * @see 2.4-1
   */
  readonly autism?: boolean | null | undefined;
};

/**
 * 医疗保险: what is recorded about medical insurance; absent or `null` is unknown.
 */
export type InsuranceFacts = {
  /**
   * 参加城乡居民基本医疗保险: enrolled in resident medical insurance.
   *
   * 儿童是否参加城乡居民基本医疗保险？ Is the child enrolled in resident medical insurance?
   *
   * @see 2.2-2
   */
  readonly enrolled?: boolean | null | undefined;

  /**
   * 符合慈善救助条件: meets the conditions of charity aid.
   *
   * 儿童是否符合慈善救助条件？ Does the child meet the conditions of charity aid?
   *
   * @see 2.2-6
   */
  readonly charityEligible?: boolean | null | undefined;

  /**
   * 在市慈善总会合作医院就医: treated in a partner hospital.
   *
   * 儿童是否在市慈善总会合作医院就医？ Is the child treated in a partner hospital of the city charity federation?
   *
   * @see 2.2-6
   */
  readonly partnerHospital?: boolean | null | undefined;

  /**
   * 符合医疗救助条件: meets the conditions of medical aid.
   *
   * 儿童是否符合医疗救助条件？ Does the child meet the conditions of medical aid?
   *
   * @see 2.2-1
   */
  readonly aidEligible?: boolean | null | undefined;
};

/**
 * 就学: what is recorded about education; absent or `null` is unknown.
 */
export type EducationFacts = {
  /**
   * 在校就读: enrolled in a school.
   *
   * 儿童是否在校就读？ Is the child enrolled in a school?
   *
   * @see 2.3-1
   */
  readonly enrolled?: boolean | null | undefined;

  /**
   * 学段: stage of education.
   *
   * 儿童属于哪个学段（无论是否在校）？ To which stage does the child belong, enrolled or not?
   *
   * - `none`: 无, none
   * - `preschool`: 学前, preschool
   * - `primary`: 小学, primary
   * - `junior`: 初中, junior secondary
   * - `senior`: 普通高中, senior secondary
   * - `vocational`: 中等职业, secondary vocational
   * - `tertiary`: 高等, tertiary
   *
   * @see 2.3-1
   */
  readonly stage?:
    | 'none'
    | 'preschool'
    | 'primary'
    | 'junior'
    | 'senior'
    | 'vocational'
    | 'tertiary'
    | null
    | undefined;

  /**
   * 办学性质: ownership of the school.
   *
   * 学校是公办还是民办？ Is the school public or private?
   *
   * - `public`: 公办, public
   * - `private`: 民办, private
   *
   * @see 2.3-4
   */
  readonly ownership?: 'public' | 'private' | null | undefined;

  /**
   * 学校类型: setting of the school.
   *
   * 学校是普通学校还是特殊教育学校？ Is it an ordinary or a special school?
   *
   * - `ordinary`: 普通, ordinary
   * - `special`: 特殊教育学校, special school
   *
   * @see 2.3-5
   */
  readonly setting?: 'ordinary' | 'special' | null | undefined;

  /**
   * 成年后仍在校就读（未间断）: at school without a break since turning 18.
   *
   * 该人年满18周岁后是否一直在校就读、没有间断？ Has the person been at school without a break since turning 18?
   *
   * @see 2.3-5
   */
  readonly continuousSinceEighteen?: boolean | null | undefined;

  /**
   * 农业转移人口及其他常住人口随迁子女: child moved along with migrant workers or other residents.
   *
   * 儿童是否为农业转移人口或其他常住人口的随迁子女？ Has the child moved along with migrant workers or other residents?
   *
   * @see 2.3-6
   */
  readonly migrant?: boolean | null | undefined;
};

/**
 * 监护: what is recorded about guardianship; absent or `null` is unknown.
 */
export type GuardianshipFacts = {
  /**
   * 有其他监护人: has another guardian.
   *
   * 除父母外是否有人可以担任监护人？ Can someone other than the parents be guardian?
   *
   * @see 2.5-3
   */
  readonly otherGuardian?: boolean | null | undefined;

  /**
   * 其他监护人不履行监护职责: another guardian fails the duty.
   *
   * 父母以外的监护人是否不履行监护职责？ Does a guardian other than the parents fail the duty?
   *
   * @see 2.5-2
   */
  readonly otherFailsDuty?: boolean | null | undefined;

  /**
   * 其他监护人侵害儿童合法权益: another guardian harms the child.
   *
   * 父母以外的监护人是否侵害儿童合法权益？ Does a guardian other than the parents violate the child's rights?
   *
   * @see 2.5-2
   */
  readonly otherHarmsChild?: boolean | null | undefined;

  /**
   * 人民法院指定民政部门担任监护人: court named civil affairs as guardian.
   *
   * 人民法院是否指定民政部门担任监护人？ Has a court named the civil affairs department as guardian?
   *
   * @see 2.5-3
   */
  readonly courtNamedCivilAffairs?: boolean | null | undefined;

  /**
   * 正在依法收养: adoption in progress.
   *
   * 是否正在办理收养？ Is an adoption in progress?
   *
   * @see 2.5-7
   */
  readonly adoptionPending?: boolean | null | undefined;
};

/**
 * 安全: what is recorded about safety; absent or `null` is unknown.
 */
export type SafetyFacts = {
  /**
   * 因监护缺失或监护不当人身安全受到威胁或侵害: harm from missing or improper guardianship.
   *
   * 人身安全是否因家庭监护缺失或监护不当受到威胁或侵害？ Is the child threatened or harmed because guardianship is missing or improper?
   *
   * @see 2.6-2
   */
  readonly harmFromGuardianship?: boolean | null | undefined;

  /**
   * 案（事）件: incident.
   *
   * 是否发生失踪、家庭暴力、意外伤害或不法侵害？ Is the child missing, or did domestic violence, an accidental injury or unlawful harm happen?
   *
   * - `none`: 无, none
   * - `missing`: 失踪, missing
   * - `domestic-violence`: 家庭暴力, domestic violence
   * - `accidental-injury`: 意外伤害, accidental injury
   * - `unlawful-harm`: 不法侵害, unlawful harm
   *
   * @see 2.6-3
   */
  readonly incident?:
    | 'none'
    | 'missing'
    | 'domestic-violence'
    | 'accidental-injury'
    | 'unlawful-harm'
    | null
    | undefined;
};
