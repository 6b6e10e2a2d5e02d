import { TRUE } from './diagram.js';
import type { ExactCompiler, ExactWorld } from './exact.js';
import type { Rule } from './rule.js';

/** The sentences that a rule rests on in one world. */
export type CitedIn = (world: ExactWorld) => readonly string[];

/**
 * Prepares the citations of a rule: the sentences of the branches that hold in every completion of the unknown facts;
 * where no branch is settled so, the sentences of the rule itself.
 */
export function citedBy(rule: Rule, compiler: ExactCompiler): CitedIn {
  const { sentences } = rule;
  if (rule.citations === undefined) return () => sentences;
  const branches = rule.citations.map(({ sentence, where }) => ({
    sentence,
    nodeOf: compiler.compile(where),
  }));
  const made = new Map<string, readonly string[]>();
  return (world) => {
    const cited = branches.filter(({ nodeOf }) => nodeOf(world) === TRUE).map(({ sentence }) => sentence);
    if (cited.length === 0) return sentences;
    // The same few lists serve all children.
    const key = cited.join(' ');
    const known = made.get(key);
    if (known !== undefined) return known;
    const list = Object.freeze(cited);
    made.set(key, list);
    return list;
  };
}
