import type { Sentence, Source, SourceKnown } from '../../sentences/sentence.js';

/** 民发〔2019〕62号《关于进一步加强事实无人抚养儿童保障工作的意见》, as implementing documents quote it. */
const from62 = (zh: string, en: string, known: SourceKnown, seenZh: string, seenEn: string): Source => ({
  document: '民发〔2019〕62号',
  article: { zh, en },
  known,
  seen: { zh: seenZh, en: seenEn },
});

/** 民发〔2020〕125号《关于进一步做好事实无人抚养儿童保障有关工作的通知》: its first two parts were read in a copy. */
const from125 = (zh: string, en: string): Source => ({
  document: '民发〔2020〕125号',
  article: { zh, en },
  known: 'in-part',
  seen: {
    zh: '转载的通知原文第一、二部分；施行日未见',
    en: 'a copy of the notice, its first two parts; the day it took effect was not seen',
  },
});

export const UNATTENDED_SENTENCES = [
  {
    id: 'm62-1',
    text: '事实无人抚养儿童是指父母双方均符合重残、重病、服刑在押、强制隔离戒毒、被执行其他限制人身自由的措施、失联情形之一的儿童；或者父母一方死亡或失踪，另一方符合重残、重病、服刑在押、强制隔离戒毒、被执行其他限制人身自由的措施、失联情形之一的儿童。',
    kind: 'definition',
    why: null,
    source: from62(
      '明确保障对象',
      'whom it covers',
      'in-part',
      '浙江、广东、重庆等省级实施意见的相同文字',
      'the same words in the implementing opinions of Zhejiang, Guangdong, Chongqing and others',
    ),
  },
  {
    id: 'm62-2',
    text: '重残是指一级二级残疾或三级四级精神、智力残疾。重病由各地根据当地大病、地方病等实际情况确定。失联是指失去联系且未履行监护抚养责任6个月以上。服刑在押、强制隔离戒毒或被执行其他限制人身自由的措施是指期限在6个月以上。死亡是指自然死亡或人民法院宣告死亡，失踪是指人民法院宣告失踪。',
    kind: 'definition',
    why: null,
    source: from62(
      '明确保障对象（界定）',
      'whom it covers, definitions',
      'in-part',
      '广东省实施意见、海沧区和钦州市公开问答的相同文字',
      'the same words in the opinions of Guangdong and in the public answers of Haicang and Qinzhou',
    ),
  },
  {
    id: 'm62-3',
    text: '各地对事实无人抚养儿童按照与当地孤儿保障标准相衔接的原则发放基本生活补贴。已获得最低生活保障金、特困人员救助供养金或者困难残疾人生活补贴且未达到事实无人抚养儿童基本生活保障补贴标准的进行补差发放，其他事实无人抚养儿童按照补贴标准全额发放。',
    kind: 'entitlement',
    also: ['amount'],
    why: null,
    source: from62(
      '强化基本生活保障',
      'basic living',
      'in-part',
      '深圳市2020年公示、济源示范区公开答复所引补差一句；“相衔接”一句系转述',
      "the top-up as Shenzhen's public notice of 2020 and Jiyuan's public answer quote it; the first sentence is reported",
    ),
  },
  {
    id: 'm62-4',
    text: '已全额领取事实无人抚养儿童补贴的残疾儿童不享受困难残疾人生活补贴。',
    kind: 'exclusion',
    why: null,
    source: from62(
      '强化基本生活保障',
      'basic living',
      'in-part',
      '深圳市2020年公示的相同文字（“困境儿童”）',
      "the same words, of children in difficulty, in Shenzhen's public notice of 2020",
    ),
  },
  {
    id: 'm62-5',
    text: '不再符合规定情形的，从次月起停止发放。',
    kind: 'procedure',
    why: {
      zh: '月度台账本来如此：一个月按上月末的事实发放',
      en: 'a ledger has it so anyway: a month is paid by the facts as they stood at the end of the month before',
    },
    source: from62(
      '规范认定流程（终止）',
      'procedure, end',
      'reported',
      '原文未见，系转述',
      'not seen, reported',
    ),
  },
  {
    id: 'm125-1',
    text: '在民发〔2019〕62号文件规定情形的基础上补充增加被撤销监护资格、被遣送（驱逐）出境两种情形。被撤销监护资格的情形是指人民法院依法判决撤销监护人资格；被遣送（驱逐）出境的情形是指外籍人员与内地居民生育子女后被依法遣送（驱逐）出境且未履行抚养义务。',
    kind: 'definition',
    why: null,
    source: from125('一、扩大保障对象范围', '1. whom it adds'),
  },
  {
    id: 'm125-2',
    text: '儿童监护人、受监护人委托的近亲属或儿童所在村（居）民委员会可向儿童户籍所在地公安部门报警，申请查找失联父母。公安部门受理后，应当加大对失联父母的查找力度，对登记受理超过6个月仍下落不明的，出具《儿童失联父母查找情况回执单》。',
    kind: 'procedure',
    why: {
      zh: '公安部门难以接警处置的，另有以承诺、邻里证明、村（居）证实等方式认定的办法，原文未见全，未计算',
      en: 'where the police cannot take the report there is another way, by promise, neighbours and the village; its words were not seen whole and no rule computes it',
    },
    source: from125('二、精准认定失联情形', '2. how lost contact is established'),
  },
  {
    id: 't20-1',
    text: '适度放宽特困人员认定条件，将特困人员救助供养覆盖的未成年人年龄从16周岁放宽至18周岁。',
    kind: 'entitlement',
    why: null,
    source: {
      document: '民政部、财政部《关于进一步做好困难群众基本生活保障工作的通知》（2020年7月）',
      article: { zh: '条号未见', en: 'article not seen' },
      known: 'reported',
      seen: {
        zh: '中国妇女报2020年7月30日对民政部7月29日新闻发布会的报道',
        en: "China Women's News of 2020-07-30 on the ministry's press conference of 29 July",
      },
    },
  },
] as const satisfies readonly Sentence[];
