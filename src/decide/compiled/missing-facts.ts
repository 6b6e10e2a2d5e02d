import type { Flat } from '../../logic/compiled/flat.js';
import type { Node } from '../../logic/compiled/forest.js';
import { intAt } from '../../logic/compiled/ints.js';
import type { Reducer } from '../../logic/compiled/reduce.js';

/** More than any slot's number. */
const SLOTS = 1024;

const NONE: readonly number[] = Object.freeze([]);

/**
 * The unknown facts that can still change a result, exactly: two completions that differ in that fact alone differ in
 * a verdict or in an amount.
 */
export class MissingFacts {
  /** How many verdicts each variable can change. */
  private readonly verdicts: Int32Array;
  /** Which variables can change an amount, 32 to a word. */
  private readonly inAmounts: Int32Array;
  private readonly sorted: Int32Array;
  private any = false;

  /** @param slots where each variable's fact stands in the dictionary. */
  constructor(
    private readonly flat: Flat,
    private readonly slots: readonly number[],
    private readonly reducer: Reducer,
  ) {
    this.verdicts = new Int32Array(slots.length);
    this.inAmounts = new Int32Array(flat.words);
    this.sorted = new Int32Array(slots.length);
  }

  begin(): void {
    if (!this.any) return;
    this.any = false;
    this.verdicts.fill(0);
    this.inAmounts.fill(0);
  }

  /** The reduced diagram of a verdict that is open. */
  addVerdict(reduced: Node): void {
    this.any = true;
    const { verdicts } = this;
    for (let word = 0; word < this.flat.words; word += 1) {
      for (let bits = this.reducer.supportOf(reduced, word); bits !== 0; bits &= bits - 1) {
        const variable = word * 32 + 31 - Math.clz32(bits & -bits);
        verdicts[variable] = intAt(verdicts, variable) + 1;
      }
    }
  }

  /** An amount's reduced diagram. @returns whether it depends on anything. */
  addAmount(reduced: Node): boolean {
    let depends = 0;
    for (let word = 0; word < this.flat.words; word += 1) {
      const bits = this.reducer.supportOf(reduced, word);
      depends |= bits;
      this.inAmounts[word] = intAt(this.inAmounts, word) | bits;
    }
    if (depends !== 0) this.any = true;
    return depends !== 0;
  }

  /** A variable that an amount depends on. */
  addVariable(variable: number): void {
    this.any = true;
    const word = variable >> 5;
    this.inAmounts[word] = intAt(this.inAmounts, word) | (1 << (variable & 31));
  }

  /** The slots of the missing facts: first those that can change most verdicts, then in the dictionary's order. */
  list(): readonly number[] {
    if (!this.any) return NONE;
    const { verdicts, inAmounts, sorted, slots } = this;
    let count = 0;
    for (let variable = 0; variable < slots.length; variable += 1) {
      const times = intAt(verdicts, variable);
      if (times === 0 && ((intAt(inAmounts, variable >> 5) >> (variable & 31)) & 1) === 0) continue;
      sorted[count] = (slots[variable] ?? 0) - times * SLOTS;
      count += 1;
    }
    return Array.from(sorted.subarray(0, count).sort(), (key) => ((key % SLOTS) + SLOTS) % SLOTS);
  }
}
