import type { Sentence } from './sentence.js';

/** Section 二, before its subsections (2.0): who is a child in difficulty (困境儿童). */
export const DEFINITION = [
  {
    id: '2.0-1',
    text: '我市困境儿童，是指具有我市户籍，年龄未满18周岁，因家庭经济贫困、自身残疾、缺乏有效监护等原因，面临生存、发展和安全困境的儿童。',
    kind: 'definition',
    why: {
      zh: '户籍和年龄由规则判断；致困原因以“等”字结尾而未封闭，规则只通过2.0-2所列七类认定，其他原因须个案判断。',
      en: 'Household registration and age are computed. The list of causes ends in "等" (and the like) and stays open: the rules recognise it only through the seven groups of 2.0-2, and any other cause is a matter for the individual case.',
    },
  },
  {
    id: '2.0-2',
    text: '主要包括孤儿、特困救助供养儿童、低保家庭儿童、流浪儿童、残疾儿童、事实无人抚养儿童和需要临时救助的儿童。',
    kind: 'definition',
    why: {
      zh: '七类均由规则判断；“主要包括”表明列举未尽，七类之外是否仍属困境儿童，规则不作结论。',
      en: 'All seven groups are computed. "主要包括" (mainly include) shows that the list is not closed: whether a child outside the seven is in difficulty all the same is not settled by a rule.',
    },
  },
] as const satisfies readonly Sentence[];
