import { certain } from '../certain.js';
import type { Forest, Node } from './forest.js';
import { intAt, mixed } from './ints.js';
import type { Variable } from './variable.js';

/**
 * Diagrams as flat lists of numbers. Nodes are numbered from 0 with kids before parents; an end is the complement of
 * its number, so everything below 0 is an end.
 */
export interface Flat {
  readonly variables: readonly Variable[];
  /** What the ends stand for, by number; 0 is false and 1 is true. */
  readonly ends: readonly string[];
  /** How many nodes ask something. */
  readonly size: number;
  /** Which variable each node asks. */
  readonly variableOf: Int32Array;
  /** Where each node's kids begin in `kids`, one per band of its variable. */
  readonly first: Int32Array;
  readonly kids: Int32Array;
  /** Which variables each node depends on: `words` words a node, 32 variables to a word. */
  readonly support: Int32Array;
  readonly words: number;
  /** The node, by a hash of what it asks and its kids: open addressing, -1 where empty. */
  readonly table: Int32Array;
}

function nodesUnder(forest: Forest, roots: Iterable<Node>): readonly Node[] {
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (node < 0 || seen.has(node)) return;
    for (const kid of forest.kidsOf(node)) visit(kid);
    seen.add(node);
  };
  for (const root of roots) visit(root);
  return [...seen];
}

/** The diagrams under the roots, and the roots' own numbers in them. */
export function flatten(
  forest: Forest,
  variables: readonly Variable[],
  roots: readonly Node[],
): { readonly flat: Flat; readonly roots: readonly Node[] } {
  const nodes = nodesUnder(forest, roots);
  const numbers = new Map<Node, Node>(nodes.map((node, number) => [node, number]));
  const numberOf = (node: Node): Node => (node < 0 ? node : certain(numbers.get(node)));
  const words = (variables.length + 31) >> 5;
  const variableOf = Int32Array.from(nodes, (node) => forest.variableOf(node));
  const first = new Int32Array(nodes.length);
  const kids: Node[] = [];
  const support = new Int32Array(nodes.length * words);
  let tableLength = 64;
  while (tableLength < nodes.length * 3) tableLength *= 2;
  const table = new Int32Array(tableLength).fill(-1);
  nodes.forEach((node, number) => {
    first[number] = kids.length;
    const variable = intAt(variableOf, number);
    const own = number * words + (variable >> 5);
    support[own] = intAt(support, own) | (1 << (variable & 31));
    let hash = variable;
    for (const kid of forest.kidsOf(node).map(numberOf)) {
      kids.push(kid);
      hash = mixed(hash, kid);
      for (let word = 0; kid >= 0 && word < words; word += 1) {
        const place = number * words + word;
        support[place] = intAt(support, place) | intAt(support, kid * words + word);
      }
    }
    let place = hash & (tableLength - 1);
    while (intAt(table, place) >= 0) place = (place + 1) & (tableLength - 1);
    table[place] = number;
  });
  const flat: Flat = {
    variables,
    ends: [...forest.ends],
    size: nodes.length,
    variableOf,
    first,
    kids: Int32Array.from(kids),
    support,
    words,
    table,
  };
  return { flat, roots: roots.map(numberOf) };
}
