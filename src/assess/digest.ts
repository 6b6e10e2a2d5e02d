import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Expression } from '../logic/expression.js';
import { type Algebra, fold } from '../logic/fold.js';
import type { ReadingsInForce } from '../logic/reading.js';
import type { StandardEntry } from '../money/standard.js';
import { CATEGORIES, inDifficulty } from '../policy/categories.js';
import { READINGS } from '../policy/readings.js';
import { BENEFITS, EDITION, MEASURES } from '../policy/rulebook.js';
import { EXCLUSIONS } from '../policy/stacking.js';

type Canonical = string | readonly Canonical[] | { readonly [key: string]: Canonical };

/** An expression as canonical data: facts by path, rules opened, so that any change of a rule changes it. */
const canonicalAlgebra: Algebra<Canonical> = {
  constant: String,
  fact: (fact) => fact.path,
  oneOf: (fact, values) => ['one-of', fact.path, values.map(String)],
  within: (fact, prefix) => ['within', fact.path, prefix],
  unregistered: (fact) => ['unregistered', fact.path],
  reached: (fact, years) => ['reached', fact.path, String(years)],
  all: (of) => ['all', ...of],
  any: (of) => ['any', ...of],
  not: (of) => ['not', of],
  reading: (reading, options) => ['reading', reading.id, options],
  rule: (rule, body) => [rule.id, body()],
};

function canonical(expression: Expression): Canonical {
  return fold(expression, canonicalAlgebra);
}

function digestOf(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(data))));
}

/** The digest of all rules, amounts and exclusions of this edition. */
export function digestOfRules(): string {
  const rules = [...CATEGORIES, inDifficulty, ...BENEFITS, ...MEASURES].map((rule) => [
    rule.id,
    rule.sentences,
    canonical(rule.when),
  ]);
  const amounts = BENEFITS.map((benefit) =>
    JSON.stringify([benefit.id, benefit.amount], (key, value: unknown) =>
      key === 'rule' ? ruleId(value) : value,
    ),
  );
  const exclusions = EXCLUSIONS.map(({ holder, excludes, only }) => [
    holder,
    excludes,
    only?.reading.id,
    only?.option,
  ]);
  return digestOf([EDITION, rules, amounts, exclusions]);
}

function ruleId(rule: unknown): unknown {
  return typeof rule === 'object' && rule !== null && 'id' in rule ? rule.id : rule;
}

/** The digest of a result's basis: rules, readings in force, and the standards that bear on the child. */
export function digestOfBasis(
  rules: string,
  readings: ReadingsInForce,
  standards: readonly StandardEntry[],
): string {
  return `sha256:${digestOf([rules, READINGS.map(({ id }) => [id, readings[id]]), standards])}`;
}
