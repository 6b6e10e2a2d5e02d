import type { Sentence, Source } from '../../sentences/sentence.js';

/** 国发〔2018〕20号《国务院关于建立残疾儿童康复救助制度的意见》, as the government's own summary of 2018-07 has it. */
const from = (zh: string, en: string): Source => ({
  document: '国发〔2018〕20号',
  article: { zh, en },
  known: 'reported',
  seen: {
    zh: '中央人民政府网站2018年7月的摘要（转载），条号未见',
    en: "the summary of July 2018 on the central government's website, reprinted; article numbers were not seen",
  },
});

export const REHABILITATION_SENTENCES = [
  {
    id: 'g20-1',
    text: '残疾儿童康复救助对象为符合条件的0—6岁视力、听力、言语、肢体、智力等残疾儿童和孤独症儿童，包括城乡最低生活保障家庭、建档立卡贫困户家庭的残疾儿童和儿童福利机构收留抚养的残疾儿童；残疾孤儿、纳入特困人员供养范围的残疾儿童；其他经济困难家庭的残疾儿童。',
    kind: 'entitlement',
    also: ['definition'],
    why: null,
    source: from('救助对象', 'whom it helps'),
  },
  {
    id: 'g20-2',
    text: '残疾儿童康复救助，由残疾儿童监护人向残疾儿童户籍所在地（居住证发放地）县级残联组织提出申请。',
    kind: 'procedure',
    why: null,
    source: from('工作流程', 'procedure'),
  },
] as const satisfies readonly Sentence[];
