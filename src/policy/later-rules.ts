import { birthDate } from '../case/facts/child.js';
import { hasIncomeSource, supporterAble } from '../case/facts/circumstances.js';
import { all, any, holds, not, reached, yes } from '../logic/expression.js';
import { underEighteen } from './definition.js';
import { destitute, unattended } from './livelihood.js';
import { hivLiving, orphanLiving } from './living.js';
import type { LaterRule } from './policy.js';
import { cochlearImplant, rehabilitation0To6 } from './rehabilitation.js';
import type { VerdictId } from './rulebook.js';

/** 已满16周岁、无生活来源、法定抚养人无抚养能力: whom 特困 left with 16. */
const agedOutOfDestitution = all(
  reached(birthDate, 16),
  holds(underEighteen),
  not(yes(hasIncomeSource)),
  not(yes(supporterAble)),
);

/** What came after this policy, in the order of time. No repeal of this policy is known. */
export const LATER_RULES: readonly LaterRule<VerdictId>[] = [
  {
    since: '2018-10-01',
    known: 'day',
    by: '国发〔2018〕20号',
    changes: {
      zh: '0-6岁残疾儿童康复救助制度施行，先保障困难家庭',
      en: 'rehabilitation of disabled children of 0-6 is a scheme in force, for poor families first',
    },
    concerns: [
      { verdict: 'rehabilitation-0-6', when: holds(rehabilitation0To6) },
      { verdict: 'cochlear-implant', when: holds(cochlearImplant) },
    ],
  },
  {
    since: '2020-01-01',
    known: 'day',
    by: '民发〔2019〕62号（及民发〔2020〕125号）',
    changes: {
      zh: '事实无人抚养儿童按孤儿标准补差发放基本生活补贴',
      en: 'unattended children are paid at the orphan rate, as a top-up',
    },
    concerns: [{ verdict: 'unattended', when: holds(unattended) }],
  },
  {
    since: '2020-07-29',
    known: 'announced',
    by: '民政部、财政部《关于进一步做好困难群众基本生活保障工作的通知》',
    changes: {
      zh: '特困救助供养的未成年人年龄从16周岁提高到18周岁',
      en: 'destitute support reaches children up to 18 instead of 16',
    },
    concerns: [{ verdict: 'destitute', when: agedOutOfDestitution }],
  },
  {
    since: '2021-07',
    known: 'month',
    by: '民发〔2021〕43号《特困人员认定办法》',
    changes: {
      zh: '纳入特困的未成年人可继续享受至18周岁或完成学业；可在特困与其他制度间自主选择',
      en: 'destitute support goes on to 18 and through school, and a child may choose between schemes',
    },
    concerns: [{ verdict: 'destitute', when: any(holds(destitute), agedOutOfDestitution) }],
  },
  {
    since: '2023-12',
    known: 'about',
    by: '《湖南省孤儿、事实无人抚养儿童和艾滋病病毒感染儿童基本生活保障实施办法》',
    changes: {
      zh: '三类儿童同一标准，与低保等补差发放，不再互相排除',
      en: 'the three groups are paid at one rate, with top-ups instead of exclusions',
    },
    concerns: [
      { verdict: 'orphan-living', when: holds(orphanLiving) },
      { verdict: 'hiv-living', when: holds(hivLiving) },
      { verdict: 'unattended', when: holds(unattended) },
    ],
  },
  {
    since: '2025-05',
    known: 'about',
    by: '国办发〔2025〕18号（湖南：湘政办发〔2025〕54号）',
    changes: {
      zh: '困境儿童定义不以户籍为限；临时救助由居住地给予',
      en: 'the definition has no test of registration, and temporary relief is given where the child lives',
    },
    concerns: [
      { verdict: 'in-difficulty', when: holds(underEighteen) },
      { verdict: 'temporary', when: holds(underEighteen) },
    ],
  },
];
