import type { Bilingual } from '../../logic/bilingual.js';
import { titleOf } from '../../policy/editions/index.js';
import { clauses, type Language, listOf } from '../../words/language.js';
import { unitWords } from '../../words/verdicts.js';
import type { AppliedTopUp, Explanation, VerdictExplanation } from '../any-policy.js';
import { plain } from './block.js';
import { WORDS } from './words.js';

/** How pieces of a sentence are put together in one language. */
export class Phrases {
  private readonly colon: string;

  constructor(readonly lang: Language) {
    this.colon = lang === 'zh' ? '：' : ': ';
  }

  say(words: Bilingual): string {
    return words[this.lang];
  }

  pair(name: Bilingual | string, value: string): string {
    return `${typeof name === 'string' ? name : this.say(name)}${this.colon}${value}`;
  }

  list(words: readonly string[]): string {
    return listOf(words, this.lang);
  }

  clauses(words: readonly string[]): string {
    return clauses(words, this.lang);
  }

  brackets(text: string): string {
    return this.lang === 'zh' ? `（${text}）` : ` (${text})`;
  }

  /** The label of a fact within a sentence: `父亲：状况` is 父亲状况 there. */
  inner(label: Bilingual): string {
    return this.lang === 'zh' ? label.zh.replaceAll('：', '') : label.en.replaceAll(': ', ' ');
  }

  /** `600.00元/月`; nothing where there is no amount. */
  money({ amount, unit }: Pick<VerdictExplanation, 'amount' | 'unit'>): string {
    return amount === null ? '' : `${amount}${this.say(unitWords(unit))}`;
  }

  /** What is received already and deducted: `补差发放，已减去最低生活保障金310.00元/月`. */
  topUps(applied: readonly AppliedTopUp[] = []): string {
    if (applied.length === 0) return '';
    const parts = applied.map(({ label, amount }) => {
      const sum = amount === null ? this.say(WORDS.unknownSum) : this.money({ amount, unit: 'CNY/month' });
      return this.lang === 'zh' ? `${label.zh}${sum}` : `${label.en} (${sum})`;
    });
    return this.lang === 'zh' ? `补差发放，已减去${this.list(parts)}` : `a top-up, less ${this.list(parts)}`;
  }

  /** The monthly sum: one figure, or the least and the most. */
  sum({ min, max }: Explanation['monthly']): string {
    const unit = this.say(unitWords('CNY/month'));
    if (min === max) return `${min}${unit}`;
    const most = max === null ? this.say(WORDS.unknownSum) : `${max}${unit}`;
    return `${min} ${this.say(WORDS.to)} ${most}`;
  }

  /** Whose case it is, on which day, under which document. */
  head({ id, on, policy }: Explanation): string {
    return this.clauses([
      this.pair(WORDS.case, id === null ? this.say(WORDS.anonymous) : plain(id)),
      this.pair(WORDS.day, on),
      this.pair(WORDS.basis, `${policy.id}${this.lang === 'zh' ? `《${titleOf(policy.edition)}》` : ''}`),
    ]);
  }
}
