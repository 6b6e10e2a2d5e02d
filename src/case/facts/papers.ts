import type { Bilingual } from '../../logic/bilingual.js';

/** The papers that prove a fact, and who issues them: a list of missing facts is a list of papers to fetch. */

export const CIVIL_AFFAIRS: Bilingual = { zh: '县级民政部门', en: 'county civil affairs department' };
export const POLICE: Bilingual = { zh: '公安机关', en: 'public security organ' };
export const COURT: Bilingual = { zh: '人民法院', en: "people's court" };
export const HOSPITAL: Bilingual = {
  zh: '县级以上医疗机构',
  en: 'medical institution at county level or above',
};
export const DISABLED_FEDERATION: Bilingual = { zh: '县级残联', en: "county disabled persons' federation" };
export const TOWNSHIP: Bilingual = {
  zh: '乡镇人民政府（街道办事处）',
  en: 'township government or subdistrict office',
};
export const VILLAGE: Bilingual = { zh: '村（居）民委员会', en: "village or residents' committee" };
export const SCHOOL: Bilingual = { zh: '学校', en: 'school' };
export const EDUCATION: Bilingual = { zh: '县级教育部门', en: 'county education department' };
export const WORK_INJURY: Bilingual = { zh: '工伤保险经办机构', en: 'work injury insurance agency' };
export const INSURANCE: Bilingual = { zh: '医疗保险经办机构', en: 'medical insurance agency' };
export const CHARITY: Bilingual = { zh: '市慈善总会', en: 'city charity federation' };
export const SHELTER: Bilingual = { zh: '救助管理机构', en: 'relief management station' };
export const POVERTY_RELIEF: Bilingual = { zh: '扶贫部门', en: 'poverty relief office' };
export const CUSTODIAN: Bilingual = { zh: '执行机关', en: 'executing authority' };

/** Of a parent's status: each paper has an issuer of its own. */
export const STATUS_ISSUERS: Bilingual = {
  zh: '死亡：医疗机构或公安机关；宣告失踪或宣告死亡：人民法院；失联、查找不到：公安机关',
  en: 'death: medical institution or police; declared missing or dead: court; out of contact or cannot be found: police',
};

export const HOUSEHOLD_REGISTER_PAPER: Bilingual = { zh: '户口簿', en: 'household register' };
export const BIRTH_PAPER: Bilingual = {
  zh: '出生医学证明或户口簿',
  en: 'birth certificate or household register',
};
export const RESIDENCE_PAPER: Bilingual = {
  zh: '居住证或居住证明',
  en: 'residence permit or proof of residence',
};
export const ORPHAN_FILE_PAPER: Bilingual = {
  zh: '儿童福利证或孤儿认定档案',
  en: 'child welfare certificate or orphan recognition file',
};
export const CONFIDENTIALITY_PAPER: Bilingual = {
  zh: '经办机关的保密决定',
  en: "the office's decision of confidentiality",
};
export const CARE_PAPER: Bilingual = { zh: '监护（抚养）情况证明', en: 'statement of guardianship and care' };
export const INCOME_CHECK_PAPER: Bilingual = {
  zh: '家庭经济状况核对报告',
  en: 'report of the household means check',
};
export const SUPPORT_CHECK_PAPER: Bilingual = {
  zh: '法定抚养人抚养能力认定表',
  en: "assessment of the legal supporters' ability",
};
export const HARDSHIP_CHECK_PAPER: Bilingual = { zh: '入户调查表', en: 'home visit record' };
export const STREET_PAPER: Bilingual = { zh: '救助登记表', en: 'relief registration form' };
export const DIAGNOSIS_PAPER: Bilingual = { zh: '诊断证明书', en: 'medical diagnosis' };
export const MINIMUM_LIVING_PAPER: Bilingual = {
  zh: '最低生活保障证或审批表',
  en: 'minimum living certificate or approval form',
};
export const POOR_CARD_PAPER: Bilingual = {
  zh: '建档立卡贫困户手册',
  en: 'registered poor household booklet',
};
export const DISABILITY_CARD_PAPER: Bilingual = { zh: '残疾人证', en: 'disability certificate' };
export const WORK_INJURY_PAPER: Bilingual = { zh: '工伤保险待遇核定表', en: 'work injury benefit statement' };
export const INSURED_PAPER: Bilingual = { zh: '参保缴费凭证', en: 'proof of enrolment and premium payment' };
export const CHARITY_REVIEW_PAPER: Bilingual = { zh: '慈善救助审批表', en: 'charity aid approval form' };
export const ADMISSION_PAPER: Bilingual = { zh: '就诊或住院证明', en: 'proof of treatment or admission' };
export const AID_PAPER: Bilingual = { zh: '医疗救助审批表', en: 'medical aid approval form' };
export const ENROLMENT_PAPER: Bilingual = { zh: '学籍证明', en: 'school enrolment record' };
export const MIGRANT_PAPER: Bilingual = {
  zh: '父母务工证明和居住证',
  en: "parents' proof of work and residence permit",
};
export const GUARDIAN_PAPER: Bilingual = { zh: '监护人确认文书', en: 'document naming the guardian' };
export const REPORT_PAPER: Bilingual = { zh: '调查或报告记录', en: 'record of the inquiry or report' };
export const JUDGMENT_PAPER: Bilingual = { zh: '判决书或裁定书', en: 'judgment or ruling' };
export const ADOPTION_PAPER: Bilingual = { zh: '收养登记申请材料', en: 'adoption application file' };
export const POLICE_RECORD_PAPER: Bilingual = { zh: '接处警登记', en: 'police incident record' };
export const CUSTODY_PAPER: Bilingual = {
  zh: '拘留通知书、判决书、释放证明或强制隔离戒毒决定书',
  en: 'notice of detention, judgment, release certificate or rehabilitation decision',
};
export const STATUS_PAPER: Bilingual = {
  zh: '死亡证明、宣告失踪（死亡）判决书、查找不到生父母证明或户口簿',
  en: 'death certificate, judgment declaring the parent missing or dead, statement that the parents cannot be found, or household register',
};
