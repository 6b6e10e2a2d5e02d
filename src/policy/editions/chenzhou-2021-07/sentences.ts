import type { Sentence, Source } from '../../sentences/sentence.js';

/** 民发〔2021〕43号《特困人员认定办法》: its words were not seen; provinces repeat them. */
const from43 = (zh: string, en: string, seenZh: string, seenEn: string): Source => ({
  document: '民发〔2021〕43号',
  article: { zh, en },
  known: 'reported',
  seen: { zh: seenZh, en: seenEn },
});

const FUJIAN = [
  '福建日报2021年12月2日对福建省特困人员认定办法的报道',
  "Fujian Daily of 2021-12-02 on Fujian's own Measures",
] as const;

export const DESTITUTE_SENTENCES = [
  {
    id: 'm43-1',
    text: '未满16周岁的未成年人，应当认定为无劳动能力。',
    kind: 'definition',
    why: null,
    source: from43('无劳动能力', 'inability to work', ...FUJIAN),
  },
  {
    id: 'm43-2',
    text: '特困人员中的未成年人，可继续享有救助供养待遇至18周岁。',
    kind: 'entitlement',
    why: null,
    source: from43('未成年人', 'minors', ...FUJIAN),
  },
  {
    id: 'm43-3',
    text: '年满18周岁仍在接受义务教育或者在普通高中、中等职业学校就读的，可继续享有救助供养待遇。',
    kind: 'entitlement',
    why: null,
    source: from43('未成年人', 'minors', ...FUJIAN),
  },
  {
    id: 'm43-4',
    text: '同时符合特困人员救助供养条件和孤儿、事实无人抚养儿童认定条件的未成年人，选择申请纳入孤儿、事实无人抚养儿童基本生活保障范围的，不再认定为特困人员。',
    kind: 'exclusion',
    why: null,
    source: from43(
      '与孤儿、事实无人抚养儿童保障的衔接',
      'beside the orphan and unattended schemes',
      '南方日报对广东省修订实施意见的报道',
      "Southern Daily on Guangdong's revised opinions",
    ),
  },
] as const satisfies readonly Sentence[];
