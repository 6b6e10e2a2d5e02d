import { certain } from '../../logic/certain.js';
import type { Compiler } from '../../logic/compiled/compile.js';
import { FALSE, type Node } from '../../logic/compiled/forest.js';
import type { MoneyFact } from '../../logic/fact.js';
import type { Amount, Share } from '../../money/amount.js';
import { type Due, largestShareDue, standardDue } from '../../money/due.js';
import { foldAmount } from '../../money/fold-amount.js';
import type { StandardBook } from '../../money/standard-book.js';

/** Where a formula's figure comes from: a standard, or the largest of the shares that apply, of a standard. */
export type Figured<Standard extends string = string> =
  | { readonly kind: 'standard'; readonly standard: Standard; readonly rural: boolean | null }
  | { readonly kind: 'share'; readonly of: Standard; readonly shares: readonly ('whole' | Standard)[] };

/**
 * How an amount is worked out once its conditions are settled: a figure of the child's place, less sums. Diagrams end
 * in formulas, not in yuan, so they do not depend on any standard.
 */
export interface Formula<Standard extends string = string> {
  readonly figured: Figured<Standard>;
  readonly deducts: readonly MoneyFact[];
}

/** What a formula comes to in a place, before anything is deducted. */
export function formulaDue<Standard extends string>(
  { figured }: Formula<Standard>,
  book: StandardBook<Standard>,
  place: number,
): Due<Standard> {
  return figured.kind === 'standard'
    ? standardDue(book, figured.standard, figured.rural, place)
    : largestShareDue(book, figured.of, figured.shares, place);
}

/** Joins that deduct a sum are told apart by number, from this one on; the numbers below belong to others. */
const LESS = 64;

/** The formulas that diagrams end in, each kept once, by the name of its end. */
export class Formulas<Standard extends string = string> {
  private readonly byName: Map<string, Formula<Standard>>;
  private readonly deducted: MoneyFact[];

  /** @param beside formulas of another compiler that draws in the same forest: what both draw has one name. */
  constructor(
    private readonly compiler: Compiler,
    beside?: Formulas<Standard>,
  ) {
    this.byName = beside?.byName ?? new Map<string, Formula<Standard>>();
    this.deducted = beside?.deducted ?? [];
  }

  /** The formula that an end stands for, or `undefined` where it stands for something else. */
  named(end: string): Formula<Standard> | undefined {
    return this.byName.get(end);
  }

  /** The diagram of an amount. */
  draw(amount: Amount<Standard>): Node {
    const { compiler } = this;
    return foldAmount<Node, Standard>(amount, {
      standard: (id, rural) =>
        this.end(`${id}/${rural ?? ''}`, {
          figured: { kind: 'standard', standard: id, rural },
          deducts: [],
        }),
      choose: (when, then, otherwise) => compiler.forest.choose(compiler.condition(when), then, otherwise),
      less: (whole, deduct) => this.less(whole, deduct),
      largestShare: (of, shares) => this.shares(of, shares, 0, []),
      reading: (reading, options) => compiler.byReading(reading, options),
    });
  }

  private less(whole: Node, deduct: MoneyFact): Node {
    const { forest } = this.compiler;
    if (!this.deducted.includes(deduct)) this.deducted.push(deduct);
    return forest.combine(LESS + this.deducted.indexOf(deduct), whole, FALSE, (part) => {
      const name = forest.nameOf(part);
      const { figured, deducts } = certain(this.byName.get(name));
      return this.end(`${name} less ${deduct.path}`, { figured, deducts: [...deducts, deduct] });
    });
  }

  /** From the `from`-th share on: with it where its condition holds, else without it. */
  private shares(
    of: Standard,
    all: readonly Share<Standard>[],
    from: number,
    applying: readonly ('whole' | Standard)[],
  ): Node {
    const next = all[from];
    if (next === undefined) {
      return this.end(`${of} by ${applying.join('+')}`, {
        figured: { kind: 'share', of, shares: applying },
        deducts: [],
      });
    }
    return this.compiler.forest.choose(
      this.compiler.condition(next.when),
      this.shares(of, all, from + 1, [...applying, next.share]),
      this.shares(of, all, from + 1, applying),
    );
  }

  private end(name: string, formula: Formula<Standard>): Node {
    this.byName.set(name, formula);
    return this.compiler.forest.end(name);
  }
}
