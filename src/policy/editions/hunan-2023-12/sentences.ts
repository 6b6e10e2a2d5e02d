import type { Bilingual } from '../../../logic/bilingual.js';
import type { Sentence, Source } from '../../sentences/sentence.js';

/** 《湖南省孤儿、事实无人抚养儿童和艾滋病病毒感染儿童基本生活保障实施办法》, number and day not seen. */
const reported = (article: Bilingual): Source => ({
  document: '《湖南省孤儿、事实无人抚养儿童和艾滋病病毒感染儿童基本生活保障实施办法》',
  article,
  known: 'reported',
  seen: {
    zh: '印发时的新闻报道（转载），文号、施行日、条号未见',
    en: 'a press report of its publication, reprinted; number, day and articles were not seen',
  },
});

export const HUNAN_SENTENCES = [
  {
    id: 'h23-1',
    text: '基本生活保障对象是指具有本省户籍，未满18周岁的孤儿、事实无人抚养儿童和艾滋病病毒感染儿童三类对象。',
    kind: 'definition',
    why: null,
    source: reported({ zh: '保障对象', en: 'whom it covers' }),
  },
  {
    id: 'h23-2',
    text: '孤儿、事实无人抚养儿童和艾滋病病毒感染儿童基本生活保障标准按照省级孤儿基本生活费最低保障标准予以补助，有条件地区可适当提高保障标准。',
    kind: 'amount',
    why: null,
    source: reported({ zh: '保障标准', en: 'rate' }),
  },
  {
    id: 'h23-3',
    text: '孤儿、事实无人抚养儿童和艾滋病病毒感染儿童已获得最低生活保障金、困难残疾人生活补贴且未达到孤儿基本生活保障补贴标准的，进行补差发放，其他被保障对象按照标准全额发放。已被纳入全额领取基本生活费的被保障对象其家庭申请最低生活保障的，被保障对象的基本生活费不计入家庭收入，在享受低保待遇之后根据人均救助水平进行重新计算，补差发放。',
    kind: 'entitlement',
    also: ['amount'],
    why: null,
    source: reported({ zh: '补差发放', en: 'top-up' }),
  },
  {
    id: 'h23-4',
    text: '鼓励各地对符合条件的这三类被保障对象年满18周岁后，在学制规定年限内，仍在全日制高中阶段、全日制大学阶段或全日制研究生阶段连续就读的，继续发放基本生活费。',
    kind: 'entitlement',
    why: {
      zh: '只是鼓励：孤儿见2.3-5，事实无人抚养儿童见读法“unattended-at-school”，艾滋病病毒感染儿童未计算',
      en: 'only encouraged: for orphans 2.3-5, for unattended children reading `unattended-at-school`; for children with HIV no rule computes it',
    },
    source: reported({ zh: '年满18周岁', en: 'after 18' }),
  },
] as const satisfies readonly Sentence[];
