import type { Bilingual } from '../../logic/bilingual.js';
import { POLICY } from '../../policy/rulebook.js';
import type { Finding, FindingKind } from '../findings/finding.js';

/** What the kinds of findings are called. */
export const KIND_NAMES: Readonly<Record<FindingKind, Bilingual>> = {
  gap: { zh: '缺口', en: 'gap' },
  pair: { zh: '叠加', en: 'pair' },
  cliff: { zh: '断崖', en: 'cliff' },
  perverse: { zh: '反向', en: 'perverse' },
  reading: { zh: '读法', en: 'reading' },
  dead: { zh: '空文', en: 'dead' },
  coverage: { zh: '覆盖', en: 'coverage' },
};

/** What each kind of finding says. */
export const KIND_TITLES: Readonly<Record<FindingKind, Bilingual>> = {
  gap: {
    zh: '缺口：在困境中或属列名人群，却无应得',
    en: 'Gaps: in difficulty, or in a named group, and nothing is due',
  },
  pair: {
    zh: '叠加：哪些待遇可以同时享受，哪些不能',
    en: 'Pairs: which benefits can be had together, and which never',
  },
  cliff: {
    zh: '断崖：到某一年龄、收入或身份，钱骤减或骤增',
    en: 'Cliffs: ages, incomes and changes of status at which money falls or rises',
  },
  perverse: { zh: '反向：处境变差，应得反而减少', en: 'Perverse: the situation gets worse, and less is due' },
  reading: {
    zh: '读法：条文可作两解之处，改换一项至多改变多少',
    en: 'Readings: where the text can be read in two ways, what the other changes at most',
  },
  dead: {
    zh: '空文：从不起作用的部分，从不区分的事实',
    en: 'Dead: parts that never decide, facts that are never told apart',
  },
  coverage: {
    zh: '覆盖：每条各有一例成立，改一项事实即不成立',
    en: 'Coverage: for each sentence a child for it, and the one fact that turns it',
  },
};

/** Whose doing a finding is. */
export const NATURE_NAMES: Readonly<Record<Finding['nature'], Bilingual>> = {
  policy: { zh: '文件使然', en: 'policy' },
  reading: { zh: '读法使然', en: 'reading' },
  artefact: { zh: '记录方式使然', en: 'artefact' },
  unreviewed: { zh: '未经审阅', en: 'unreviewed' },
};

export const AUDIT_WORDS = {
  title: { zh: `${POLICY.id}政策体检`, en: `An audit of ${POLICY.id}` },
  kind: { zh: '类型', en: 'kind' },
  nature: { zh: '归因', en: 'nature' },
  pattern: { zh: '发现', en: 'finding' },
  effect: { zh: '后果', en: 'effect' },
  sentences: { zh: '条文', en: 'sentences' },
  changedBy: { zh: '会改变它的读法', en: 'changed by the readings' },
  noReading: { zh: '改换任何一项读法均不改变', en: 'no single reading changes it' },
  witness: { zh: '例', en: 'witness' },
  change: { zh: '变化', en: 'change' },
  on: { zh: '判定日期', en: 'day' },
  readings: { zh: '读法', en: 'readings' },
  defaults: { zh: '全部默认', en: 'the defaults' },
  standards: {
    zh: '金额以所给标准为准；没有给出的标准按0计',
    en: 'sums are those of the standards given; one that was not given counts 0',
  },
  noStandards: {
    zh: '没有给出标准：除条文自己写明的金额外，按0计',
    en: 'no standards given: sums count 0, but for those that the text itself sets',
  },
  figures: {
    zh: '当日有效的标准（以来源栏为准）',
    en: 'The standards in force on the day, with their sources',
  },
  rural: { zh: '（农村）', en: ' (rural)' },
  urban: { zh: '（城市）', en: ' (urban)' },
  falls: { zh: '不再有此项', en: 'no longer a fact of the case' },
  invented: {
    zh: '例中的儿童都是虚构的：只写与普通儿童不同之处和结论所需的事实，其余不详亦不影响结论。人数占比无从得知，此处不作推断。',
    en: 'The children are invented: only what departs from an ordinary child is said, and what the finding needs; whatever else is not known does not matter. How many such children there are cannot be told from this.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
