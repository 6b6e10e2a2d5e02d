import type { Bilingual } from '../logic/bilingual.js';
import type { Expression } from '../logic/expression.js';
import type { Fact } from '../logic/fact.js';
import type { Reading } from '../logic/reading.js';
import { textOf } from '../logic/text.js';
import type { Amount } from '../money/amount.js';

/** What an amount depends on beside the standards. */
export interface AmountParts {
  readonly conditions: readonly Expression[];
  readonly facts: readonly Fact[];
  readonly readings: readonly Reading[];
}

function partsOfAll(amounts: readonly Amount[]): AmountParts {
  const parts = amounts.map(amountParts);
  return {
    conditions: parts.flatMap(({ conditions }) => conditions),
    facts: parts.flatMap(({ facts }) => facts),
    readings: parts.flatMap(({ readings }) => readings),
  };
}

/** The conditions, facts and readings that an amount itself names. */
export function amountParts(amount: Amount | null): AmountParts {
  switch (amount?.kind) {
    case undefined:
    case 'standard':
      return { conditions: [], facts: [], readings: [] };
    case 'choose': {
      const parts = partsOfAll([amount.then, amount.otherwise]);
      return { ...parts, conditions: [amount.when, ...parts.conditions] };
    }
    case 'less': {
      const parts = amountParts(amount.amount);
      return { ...parts, facts: [amount.deduct, ...parts.facts] };
    }
    case 'share':
      return { conditions: amount.shares.map(({ when }) => when), facts: [], readings: [] };
    case 'by-reading': {
      const parts = partsOfAll(Object.values(amount.options));
      return { ...parts, readings: [amount.reading, ...parts.readings] };
    }
  }
}

function standardText(id: string, rural: boolean | null): Bilingual {
  if (rural === null) return { zh: `标准 ${id}`, en: `standard ${id}` };
  return rural
    ? { zh: `标准 ${id}（农村）`, en: `standard ${id} (rural)` }
    : { zh: `标准 ${id}（城市）`, en: `standard ${id} (urban)` };
}

/** How much a benefit is, in words. */
export function amountText(amount: Amount): Bilingual {
  switch (amount.kind) {
    case 'standard':
      return standardText(amount.standard, amount.rural);
    case 'choose': {
      const [when, then, otherwise] = [
        textOf(amount.when),
        amountText(amount.then),
        amountText(amount.otherwise),
      ];
      return {
        zh: `${when.zh}的，${then.zh}；否则${otherwise.zh}`,
        en: `where ${when.en}: ${then.en}; elsewhere: ${otherwise.en}`,
      };
    }
    case 'less': {
      const whole = amountText(amount.amount);
      const { label } = amount.deduct;
      return { zh: `${whole.zh}减${label.zh}，不低于0`, en: `${whole.en} less ${label.en}, not below 0` };
    }
    case 'share': {
      const shares = amount.shares.map(({ when, share }): Bilingual => {
        const condition = textOf(when);
        return share === 'whole'
          ? { zh: `${condition.zh}的全额`, en: `all of it where ${condition.en}` }
          : { zh: `${condition.zh}的按比例 ${share}`, en: `the ratio ${share} where ${condition.en}` };
      });
      return {
        zh: `标准 ${amount.of} 乘以适用比例中最高者：${shares.map(({ zh }) => zh).join('；')}`,
        en: `standard ${amount.of} times the largest share that applies: ${shares.map(({ en }) => en).join('; ')}`,
      };
    }
    case 'by-reading': {
      const { reading } = amount;
      const options = Object.entries(amount.options).map(([option, part]): Bilingual => {
        const text = amountText(part);
        const name = reading.options[option] ?? { zh: option, en: option };
        return { zh: `按“${name.zh}”：${text.zh}`, en: `under “${name.en}”: ${text.en}` };
      });
      return {
        zh: `〔读法 ${reading.id}——${options.map(({ zh }) => zh).join('；')}〕`,
        en: `[reading ${reading.id} — ${options.map(({ en }) => en).join('; ')}]`,
      };
    }
  }
}
