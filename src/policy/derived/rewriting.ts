import type { Expression } from '../../logic/expression.js';
import { type Algebra, fold } from '../../logic/fold.js';
import type { Citation, Rule } from '../../logic/rule.js';
import type { Amount } from '../../money/amount.js';
import { type AmountAlgebra, foldAmount } from '../../money/fold-amount.js';
import type { BenefitRule } from '../policy.js';

/** Kind and id together: `minimum-living` is the id of a category and of a benefit. */
function keyOf(rule: Rule): string {
  return `${'kind' in rule ? String(rule.kind) : 'condition'}:${rule.id}`;
}

/** What is worked out at its first use: rules name each other, so none can be finished before all others. */
function late<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Writes the rules of a policy anew with others in the place of those they replace, wherever a rule names one of them.
 * Each rule is made once; what a rule says of itself stays as it is.
 */
export class Rewriting {
  /** What stands for a rule that is named, by kind and id. */
  private readonly replaced: ReadonlyMap<string, Rule>;
  private readonly made = new Map<string, Rule>();
  private readonly expressions: Algebra<Expression>;

  /**
   * @param current the rules as they stand: a new rule may name an earlier one that was replaced since.
   * @param conditions what stands in the place of conditions of the same id.
   * @param paid by kind and id, when a benefit is paid after the exclusions, in the place of what was so before.
   */
  constructor(
    current: Iterable<Rule>,
    conditions: readonly Rule[],
    private readonly paid: (key: string) => Expression | undefined,
  ) {
    this.replaced = new Map([...current, ...conditions].map((rule) => [keyOf(rule), rule]));
    this.expressions = {
      constant: (value) => ({ kind: 'constant', value }),
      fact: (fact) => ({ kind: 'fact', fact }),
      oneOf: (fact, values) => ({ kind: 'one-of', fact, values }),
      within: (fact, prefix) => ({ kind: 'within', fact, prefix }),
      unregistered: (fact) => ({ kind: 'unregistered', fact }),
      reached: (fact, years) => ({ kind: 'reached', fact, years }),
      all: (of) => ({ kind: 'all', of }),
      any: (of) => ({ kind: 'any', of }),
      not: (of) => ({ kind: 'not', of }),
      reading: (reading, options) => ({ kind: 'reading', reading, options }),
      rule: (rule) => this.naming(rule),
    };
  }

  /** A condition with the rules that it names written anew. */
  expression(expression: Expression): Expression {
    return fold(expression, this.expressions);
  }

  /** A rule written anew: its own words, the conditions of what stands in its place. */
  rule<R extends Rule>(source: R): R {
    const when = late(() => this.expression(source.when));
    return this.keep({
      ...source,
      ...this.citations(source),
      get when() {
        return when();
      },
    });
  }

  /**
   * A benefit written anew.
   *
   * @param amountOf its amount, made of what it comes to before anything is topped up.
   */
  benefit<Id extends string, Standard extends string>(
    source: BenefitRule<Id, Standard>,
    amountOf: (base: Amount<Standard>) => Amount<Standard>,
  ): BenefitRule<Id, Standard> {
    const base = source.base ?? source.amount;
    const when = late(() => this.expression(source.when));
    const amount = late(() => (base === null ? null : amountOf(this.amount(base))));
    return this.keep({
      ...source,
      ...this.citations(source),
      ...(base === null ? {} : { base }),
      get when() {
        return when();
      },
      get amount() {
        return amount();
      },
    });
  }

  /** An amount with the rules that its conditions name written anew, before anything is topped up. */
  amount<Standard extends string>(amount: Amount<Standard>): Amount<Standard> {
    const written: AmountAlgebra<Amount<Standard>, Standard> = {
      standard: (standard, rural) => ({ kind: 'standard', standard, rural }),
      choose: (when, then, otherwise) => ({ kind: 'choose', when: this.expression(when), then, otherwise }),
      less: (amount, deduct) => ({ kind: 'less', amount, deduct }),
      part: (amount, percent) => ({ kind: 'part', amount, percent }),
      // What is topped up is worked out anew: the exclusions may have changed.
      topUp: (amount) => amount,
      largestShare: (of, shares) => ({
        kind: 'share',
        of,
        shares: shares.map(({ when, share }) => ({ when: this.expression(when), share })),
      }),
      reading: (reading, options) => ({ kind: 'by-reading', reading, options }),
    };
    return foldAmount(amount, written);
  }

  private citations({ citations }: Rule): { readonly citations?: readonly Citation[] } {
    if (citations === undefined) return {};
    return {
      citations: citations.map(({ sentence, where }) => {
        const written = late(() => this.expression(where));
        return {
          sentence,
          get where() {
            return written();
          },
        };
      }),
    };
  }

  private keep<R extends Rule>(rule: R): R {
    this.made.set(keyOf(rule), rule);
    return rule;
  }

  private naming(rule: Rule): Expression {
    const key = keyOf(rule);
    const paid = this.paid(key);
    if (paid !== undefined) return paid;
    const made = this.made.get(key) ?? this.rule(this.replaced.get(key) ?? rule);
    return { kind: 'rule', rule: made };
  }
}
