import { certain } from '../../logic/certain.js';
import type { Compiler } from '../../logic/compiled/compile.js';
import { FALSE, type Node } from '../../logic/compiled/forest.js';
import type { Expression } from '../../logic/expression.js';
import type { MoneyFact } from '../../logic/fact.js';
import type { Amount } from '../../money/amount.js';
import { type Due, largestShareDue, standardDue } from '../../money/due.js';
import type { StandardBook } from '../../money/standard-book.js';

/**
 * How an amount is worked out once its conditions are settled: a figure of the child's place, less sums. Diagrams end
 * in formulas, not in yuan, so they do not depend on any standard.
 */
export interface Formula {
  readonly due: (book: StandardBook, place: number) => Due;
  readonly deducts: readonly MoneyFact[];
}

/** Joins that deduct a sum are told apart by number, from this one on; the numbers below belong to others. */
const LESS = 64;

/** What amounts mention. */
export interface AmountMentions {
  readonly conditions: readonly Expression[];
  readonly sums: readonly MoneyFact[];
}

/** The conditions that an amount hangs on, and the sums that it deducts. */
export function mentionsOfAmount(amount: Amount): AmountMentions {
  const within = (parts: readonly Amount[], conditions: readonly Expression[] = []): AmountMentions => {
    const found = parts.map(mentionsOfAmount);
    return {
      conditions: [...conditions, ...found.flatMap((one) => one.conditions)],
      sums: found.flatMap((one) => one.sums),
    };
  };
  switch (amount.kind) {
    case 'standard':
      return within([]);
    case 'choose':
      return within([amount.then, amount.otherwise], [amount.when]);
    case 'less': {
      const { conditions, sums } = within([amount.amount]);
      return { conditions, sums: [...sums, amount.deduct] };
    }
    case 'share':
      return within(
        [],
        amount.shares.map(({ when }) => when),
      );
    case 'by-reading': {
      const condition: Expression = {
        kind: 'reading',
        reading: amount.reading,
        options: Object.fromEntries(
          Object.keys(amount.options).map((option): [string, Expression] => [
            option,
            { kind: 'constant', value: true },
          ]),
        ),
      };
      return within(Object.values(amount.options), [condition]);
    }
  }
}

/** The formulas that diagrams end in, each kept once, by the name of its end. */
export class Formulas {
  private readonly byName = new Map<string, Formula>();
  private readonly deducted: MoneyFact[] = [];

  constructor(private readonly compiler: Compiler) {}

  /** The formula that an end stands for, or `undefined` where it stands for something else. */
  named(end: string): Formula | undefined {
    return this.byName.get(end);
  }

  /** The diagram of an amount. */
  draw(amount: Amount): Node {
    const { forest } = this.compiler;
    switch (amount.kind) {
      case 'standard':
        return this.end(`${amount.standard}/${amount.rural ?? ''}`, {
          due: (book, place) => standardDue(book, amount.standard, amount.rural, place),
          deducts: [],
        });
      case 'choose':
        return forest.choose(
          this.compiler.condition(amount.when),
          this.draw(amount.then),
          this.draw(amount.otherwise),
        );
      case 'less': {
        if (!this.deducted.includes(amount.deduct)) this.deducted.push(amount.deduct);
        const operation = LESS + this.deducted.indexOf(amount.deduct);
        return forest.combine(operation, this.draw(amount.amount), FALSE, (whole) => {
          const name = forest.nameOf(whole);
          const { due, deducts } = certain(this.byName.get(name));
          return this.end(`${name} less ${amount.deduct.path}`, {
            due,
            deducts: [...deducts, amount.deduct],
          });
        });
      }
      case 'share':
        return this.shares(amount, 0, []);
      case 'by-reading': {
        const options = Object.entries(amount.options);
        return this.compiler.byReading(
          amount.reading,
          Object.fromEntries(options.map(([option, part]): [string, Node] => [option, this.draw(part)])),
        );
      }
    }
  }

  /** From the `from`-th share on: with it where its condition holds, else without it. */
  private shares(
    amount: Extract<Amount, { readonly kind: 'share' }>,
    from: number,
    applying: readonly (typeof amount.shares)[number]['share'][],
  ): Node {
    const next = amount.shares[from];
    if (next === undefined) {
      return this.end(`${amount.of} by ${applying.join('+')}`, {
        due: (book, place) => largestShareDue(book, amount.of, applying, place),
        deducts: [],
      });
    }
    return this.compiler.forest.choose(
      this.compiler.condition(next.when),
      this.shares(amount, from + 1, [...applying, next.share]),
      this.shares(amount, from + 1, applying),
    );
  }

  private end(name: string, formula: Formula): Node {
    this.byName.set(name, formula);
    return this.compiler.forest.end(name);
  }
}
