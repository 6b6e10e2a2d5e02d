import type { Bilingual } from '../../logic/bilingual.js';
import type { Strength } from '../../policy/kinds.js';

/** The fixed words of a written explanation. */
export const WORDS = {
  title: { zh: '困境儿童保障结论说明', en: 'Explanation of the decision' },
  anonymous: { zh: '未编号', en: 'no case id' },
  case: { zh: '个案', en: 'case' },
  day: { zh: '日期', en: 'day' },
  basis: { zh: '依据', en: 'under' },
  monthly: { zh: '每月合计', en: 'Monthly total' },
  to: { zh: '至', en: 'to' },
  unknownSum: { zh: '未知', en: 'unknown' },
  why: { zh: '为什么', en: 'Why' },
  exclusions: { zh: '被哪项待遇排除', en: 'What is paid instead' },
  ground: { zh: '理由', en: 'ground' },
  change: { zh: '什么会改变这一结论', en: 'What would change it' },
  nothing: {
    zh: '没有任何一项已记录的事实，单独改变后会改变这一结论。',
    en: 'No recorded fact, changed alone, would change it.',
  },
  ifIt: { zh: '若', en: 'if' },
  were: { zh: '改为', en: 'were' },
  becomes: { zh: '结论将为', en: 'the answer would be' },
  without: { zh: '同时不再适用', en: 'no longer applying' },
  underReading: { zh: '读法', en: 'reading' },
  otherReading: { zh: '若改按', en: 'under' },
  missing: { zh: '还缺什么', en: 'What is missing' },
  allMissing: { zh: '全部待补材料', en: 'Everything still missing' },
  paper: { zh: '材料', en: 'paper' },
  from: { zh: '出具单位', en: 'from' },
  noStandard: { zh: '未提供标准', en: 'standard not given' },
  strength: { zh: '性质', en: 'Strength of the claim' },
  topUp: { zh: '补差', en: 'top-up' },
  standard: { zh: '所用标准', en: 'Standard used' },
  byText: { zh: '正文所定下限', en: 'the floor set by the text itself' },
  who: { zh: '责任主体', en: 'Who must act' },
  others: { zh: '其余各项：否', en: 'Everything else: no' },
  because: { zh: '因为', en: 'because' },
  more: { zh: '另有', en: 'and more:' },
  assumed: { zh: '未登记，按声明的假定', en: 'Not recorded, assumed as declared' },
  note: { zh: '注意', en: 'Note' },
  notRecorded: { zh: '未记录', en: 'not recorded' },
  eitherWay: { zh: '未记录，无论如何均同', en: 'not recorded, the same either way' },
  verdict: { zh: '结论', en: 'the answer' },
  amount: { zh: '金额', en: 'the amount' },
  paidInstead: { zh: '因之不重复享受的待遇', en: 'what is paid instead' },
  atLeast: { zh: '每月至少', en: 'at least a month' },
  atMost: { zh: '每月至多', en: 'at most a month' },
  none: { zh: '无', en: 'nothing' },
  yuan: { zh: '元', en: ' yuan' },
  whatever: { zh: '无论以下事实如何，结论相同', en: 'the same whatever these turn out to be' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The words of the one-page form. */
export const PAGE = {
  groups: { zh: '属于', en: 'Belongs to' },
  common: { zh: '各项共同条件', en: 'What all of it rests on' },
  receives: { zh: '应得到的', en: 'What the child receives' },
  instead: { zh: '不重复享受的', en: 'What is not paid beside it' },
  because: { zh: '因享受', en: 'paid instead: ' },
  acts: { zh: '谁应当做什么', en: 'Who must act' },
  open: { zh: '尚不能定的，和要补的材料', en: 'What is open, and the papers that settle it' },
  benefits: { zh: '待遇', en: 'Benefits' },
  measures: { zh: '应采取的措施', en: 'Measures' },
  lacks: { zh: '缺', en: 'lacking' },
  amountOpen: { zh: '金额待定', en: 'amount not known yet' },
  assumed: {
    zh: '没有登记、按声明的假定处理的，和能证实的材料',
    en: 'Not recorded, and assumed as declared; the papers that would settle it',
  },
  notes: { zh: '注意', en: 'Note' },
  no: { zh: '不属于、不符合条件的', en: 'What does not apply' },
  sentences: { zh: '所依据的条文', en: 'The sentences' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How strong a claim is, in a few words; what is due needs none. */
export const STRENGTH_NOTE: Readonly<Record<Strength, Bilingual>> = {
  due: { zh: '', en: '' },
  'may-apply': { zh: '可以申请', en: 'may be applied for' },
  supported: { zh: '支持、优先', en: 'supported' },
  progressive: { zh: '逐步实现', en: 'step by step' },
  'by-reference': { zh: '按其他文件执行', en: 'under another document' },
};
