import type { Flat } from './flat.js';
import type { Node } from './forest.js';
import { intAt } from './ints.js';
import type { Known } from './known.js';

const LAST_GENERATION = 0x7fff_fff0;

/** Which ends the completions of a row reach. */
export class Reach {
  /** Numbers of the ends that `from` found, each once; `count` of them. */
  readonly ends: Int32Array;
  count = 0;
  private readonly seen: Int32Array;
  private readonly endSeen: Int32Array;
  private readonly stack: Int32Array;
  private generation = 0;

  constructor(
    private readonly flat: Flat,
    private readonly known: Known,
  ) {
    this.ends = new Int32Array(flat.ends.length);
    this.seen = new Int32Array(flat.size);
    this.endSeen = new Int32Array(flat.ends.length);
    this.stack = new Int32Array(flat.kids.length + 1);
  }

  /** Finds every end under the root that some completion reaches. */
  from(root: Node): void {
    const { flat, known, seen, stack } = this;
    const { variableOf, first, kids } = flat;
    const { bands, possible } = known;
    let start = root;
    while (start >= 0) {
      const band = intAt(bands, intAt(variableOf, start));
      if (band < 0) break;
      start = intAt(kids, intAt(first, start) + band);
    }
    if (start < 0) {
      this.ends[0] = ~start;
      this.count = 1;
      return;
    }
    if (this.generation > LAST_GENERATION) {
      this.generation = 0;
      seen.fill(0);
      this.endSeen.fill(0);
    }
    this.generation += 1;
    this.count = 0;
    let height = 1;
    stack[0] = start;
    while (height > 0) {
      height -= 1;
      const node = intAt(stack, height);
      if (node < 0) {
        this.note(~node);
        continue;
      }
      if (seen[node] === this.generation) continue;
      seen[node] = this.generation;
      const from = intAt(first, node);
      for (let bits = intAt(possible, intAt(variableOf, node)); bits !== 0; bits &= bits - 1) {
        stack[height] = intAt(kids, from + 31 - Math.clz32(bits & -bits));
        height += 1;
      }
    }
  }

  private note(end: number): void {
    if (this.endSeen[end] === this.generation) return;
    this.endSeen[end] = this.generation;
    this.ends[this.count] = end;
    this.count += 1;
  }
}
