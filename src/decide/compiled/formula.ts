import { certain } from '../../logic/certain.js';
import type { Compiler } from '../../logic/compiled/compile.js';
import { FALSE, type Node } from '../../logic/compiled/forest.js';
import type { MoneyFact } from '../../logic/fact.js';
import type { Amount, Share } from '../../money/amount.js';
import { type Due, partOfFen, standardDue } from '../../money/due.js';
import { foldAmount } from '../../money/fold-amount.js';
import { largestShareDue } from '../../money/largest-share.js';
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
  /** Only so many hundredths of the figure. */
  readonly percent?: number;
  readonly deducts: readonly MoneyFact[];
  /** What is received of other benefits and deducted, by the number of the end that is its formula. */
  readonly received?: readonly number[];
}

/**
 * What a formula comes to in a place, before anything is deducted; nothing is known where the standard of something that
 * is deducted is missing.
 *
 * @param formulas by the number of their end.
 */
export function formulaDue<Standard extends string>(
  { figured, percent = 100, received = [] }: Formula<Standard>,
  formulas: readonly (Formula<Standard> | undefined)[],
  book: StandardBook<Standard>,
  place: number,
): Due<Standard> {
  const due =
    figured.kind === 'standard'
      ? standardDue(book, figured.standard, figured.rural, place)
      : largestShareDue(book, figured.of, figured.shares, place);
  const lacking = received.flatMap((end) => formulaDue(certain(formulas[end]), formulas, book, place).needs);
  if (lacking.length > 0) return { fen: null, entry: null, needs: [...new Set([...due.needs, ...lacking])] };
  return percent === 100 || due.fen === null ? due : { ...due, fen: partOfFen(due.fen, percent) };
}

/** Joins that take a part or deduct are told apart by number, from here on; the numbers below belong to others. */
const TOP_UP = 60;
const LESS = 64;
const PART = 1024;

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
      part: (whole, percent) =>
        compiler.forest.combine(PART + percent, whole, FALSE, (one) =>
          this.changed(one, `${percent} % of`, (formula) => ({ ...formula, percent })),
        ),
      topUp: (whole, received) =>
        received.reduce((rest, { paid, amount: other }) => {
          const taken = compiler.forest.choose(compiler.condition(paid), other, FALSE);
          return this.toppingUp(rest, taken);
        }, whole),
      largestShare: (of, shares) => this.shares(of, shares, 0, []),
      reading: (reading, options) => compiler.byReading(reading, options),
    });
  }

  private less(whole: Node, deduct: MoneyFact): Node {
    const { forest } = this.compiler;
    if (!this.deducted.includes(deduct)) this.deducted.push(deduct);
    return forest.combine(LESS + this.deducted.indexOf(deduct), whole, FALSE, (part) =>
      this.changed(part, `less ${deduct.path}`, (formula) => ({
        ...formula,
        deducts: [...formula.deducts, deduct],
      })),
    );
  }

  /** What is left beside another benefit, wherever that is paid. */
  private toppingUp(whole: Node, taken: Node): Node {
    const { forest } = this.compiler;
    return forest.combine(TOP_UP, whole, taken, (part, other) =>
      other === FALSE
        ? part
        : this.changed(part, `topping up ${forest.nameOf(other)}`, (formula) => ({
            ...formula,
            received: [...(formula.received ?? []), ~other],
          })),
    );
  }

  private changed(part: Node, how: string, change: (formula: Formula<Standard>) => Formula<Standard>): Node {
    const name = this.compiler.forest.nameOf(part);
    return this.end(`${name} ${how}`, change(certain(this.byName.get(name))));
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
