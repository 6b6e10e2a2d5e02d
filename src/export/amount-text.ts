import type { Bilingual } from '../logic/bilingual.js';
import { textOf } from '../logic/text.js';
import type { Amount } from '../money/amount.js';
import { type AmountAlgebra, foldAmount } from '../money/fold-amount.js';
import { clausesInBoth } from '../words/language.js';

function standardText(id: string, rural: boolean | null): Bilingual {
  if (rural === null) return { zh: `标准 ${id}`, en: `standard ${id}` };
  return rural
    ? { zh: `标准 ${id}（农村）`, en: `standard ${id} (rural)` }
    : { zh: `标准 ${id}（城市）`, en: `standard ${id} (urban)` };
}

/** The algebra of words for amounts. */
const amountWords: AmountAlgebra<Bilingual> = {
  standard: standardText,
  choose: (condition, then, otherwise) => {
    const when = textOf(condition);
    return {
      zh: `${when.zh}的，${then.zh}；否则${otherwise.zh}`,
      en: `where ${when.en}: ${then.en}; elsewhere: ${otherwise.en}`,
    };
  },
  less: (whole, { label }) => ({
    zh: `${whole.zh}减${label.zh}，不低于0`,
    en: `${whole.en} less ${label.en}, not below 0`,
  }),
  part: (whole, percent) => ({ zh: `${whole.zh}的${percent}%`, en: `${percent} % of ${whole.en}` }),
  topUp: (whole, received) => ({
    zh: `${whole.zh}减去已享受的${received.map(({ label }) => label.zh).join('、')}，差额发放，不低于0`,
    en: `${whole.en} less what is received of ${received.map(({ label }) => label.en).join(', ')}, not below 0`,
  }),
  largestShare: (of, parts) => {
    const shares = clausesInBoth(
      parts.map(({ when, share }): Bilingual => {
        const condition = textOf(when);
        return share === 'whole'
          ? { zh: `${condition.zh}的全额`, en: `all of it where ${condition.en}` }
          : { zh: `${condition.zh}的按比例 ${share}`, en: `the ratio ${share} where ${condition.en}` };
      }),
    );
    return {
      zh: `标准 ${of} 乘以适用比例中最高者：${shares.zh}`,
      en: `standard ${of} times the largest share that applies: ${shares.en}`,
    };
  },
  reading: (reading, parts) => {
    const options = clausesInBoth(
      Object.entries(parts).map(([option, text]): Bilingual => {
        const name = reading.options[option] ?? { zh: option, en: option };
        return { zh: `按“${name.zh}”：${text.zh}`, en: `under “${name.en}”: ${text.en}` };
      }),
    );
    return {
      zh: `〔读法 ${reading.id}——${options.zh}〕`,
      en: `[reading ${reading.id} — ${options.en}]`,
    };
  },
};

/** How much a benefit is, in words. */
export function amountText(amount: Amount): Bilingual {
  return foldAmount(amount, amountWords);
}
