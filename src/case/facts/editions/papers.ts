import type { Bilingual } from '../../../logic/bilingual.js';

/** The papers that prove the facts of later editions. */

export const PERMIT_PAPER: Bilingual = { zh: '居住证', en: 'residence permit' };
export const TERM_PAPER: Bilingual = {
  zh: '判决书、强制隔离戒毒决定书或限制人身自由措施的决定文书',
  en: 'judgment, rehabilitation decision, or decision on the restriction of liberty',
};
export const SEARCH_RECEIPT_PAPER: Bilingual = {
  zh: '公安机关受理回执或《儿童失联父母查找情况回执单》',
  en: "the police's receipt of the report, or their receipt on the search for the parent",
};
export const DEPORTATION_PAPER: Bilingual = {
  zh: '判决书或公安机关遣送（驱逐）出境文书',
  en: "judgment, or the police's deportation papers",
};
export const UNATTENDED_FILE_PAPER: Bilingual = {
  zh: '事实无人抚养儿童认定档案',
  en: 'recognition file of the unattended child',
};
export const PAYMENT_PAPER: Bilingual = { zh: '发放记录或银行流水', en: 'payment record or bank statement' };
export const DESTITUTE_FILE_PAPER: Bilingual = {
  zh: '特困人员认定审批表',
  en: 'recognition form of destitute support',
};
export const CHOICE_PAPER: Bilingual = { zh: '申请书', en: 'application' };
