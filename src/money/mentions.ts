import type { Expression } from '../logic/expression.js';
import type { MoneyFact } from '../logic/fact.js';
import type { Reading } from '../logic/reading.js';
import type { Amount } from './amount.js';
import { foldAmount } from './fold-amount.js';

/** What an amount itself names. */
export interface AmountMentions<Id extends string = string> {
  readonly conditions: readonly Expression[];
  /** What may be deducted. */
  readonly facts: readonly MoneyFact[];
  readonly standards: readonly Id[];
  readonly readings: readonly Reading[];
}

const NOTHING: AmountMentions<never> = { conditions: [], facts: [], standards: [], readings: [] };

/** Collects the conditions, facts, standards and readings that an amount names; none for no amount. */
export function amountMentions<Id extends string>(amount: Amount<Id> | null): AmountMentions<Id> {
  if (amount === null) return NOTHING;
  const conditions: Expression[] = [];
  const facts = new Set<MoneyFact>();
  const standards = new Set<Id>();
  const readings = new Set<Reading>();
  foldAmount<void, Id>(amount, {
    standard: (id) => void standards.add(id),
    choose: (when) => void conditions.push(when),
    less: (_, deduct) => void facts.add(deduct),
    part: () => undefined,
    topUp: (_, received) => {
      for (const { paid } of received) conditions.push(paid);
    },
    largestShare: (of, shares) => {
      standards.add(of);
      for (const { when, share } of shares) {
        conditions.push(when);
        if (share !== 'whole') standards.add(share);
      }
    },
    reading: (reading) => void readings.add(reading),
  });
  return { conditions, facts: [...facts], standards: [...standards], readings: [...readings] };
}
