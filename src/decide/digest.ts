import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { mentionsOf } from '../logic/collect.js';
import { holds } from '../logic/expression.js';
import { type Algebra, fold } from '../logic/fold.js';
import type { ReadingsInForce } from '../logic/reading.js';
import type { Amount } from '../money/amount.js';
import type { StandardEntry } from '../money/standard.js';
import { CATEGORIES } from '../policy/categories.js';
import { inDifficulty } from '../policy/difficulty.js';
import { READINGS } from '../policy/readings.js';
import { BENEFITS, EDITION, MEASURES } from '../policy/rulebook.js';
import { EXCLUSIONS, entitlementOf } from '../policy/stacking.js';

type Canonical = string | readonly Canonical[] | { readonly [key: string]: Canonical };

/** An expression as canonical data: facts by path, other rules by id. */
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
  rule: (rule) => ['rule', rule.id],
};

function canonicalAmount(amount: Amount): Canonical {
  switch (amount.kind) {
    case 'standard':
      return ['standard', amount.standard, String(amount.rural)];
    case 'choose': {
      const when = fold(amount.when, canonicalAlgebra);
      return ['choose', when, canonicalAmount(amount.then), canonicalAmount(amount.otherwise)];
    }
    case 'less':
      return ['less', canonicalAmount(amount.amount), amount.deduct.path];
    case 'share':
      return [
        'share',
        amount.of,
        ...amount.shares.map(({ when, share }) => [share, fold(when, canonicalAlgebra)]),
      ];
    case 'by-reading':
      return [
        'reading',
        amount.reading.id,
        ...Object.entries(amount.options).map(([option, part]) => [option, canonicalAmount(part)]),
      ];
  }
}

function digestOf(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(data))));
}

/** The digest of all rules, amounts and exclusions of this edition. */
export function digestOfRules(): string {
  const verdicts = [...CATEGORIES, inDifficulty, ...BENEFITS, ...MEASURES].map(holds);
  const entitlements = BENEFITS.map((benefit) => entitlementOf(benefit).paid);
  const rules = [...mentionsOf([...verdicts, ...entitlements]).rules].map((rule) => [
    rule.id,
    rule.sentences,
    fold(rule.when, canonicalAlgebra),
  ]);
  const amounts = BENEFITS.map(({ id, amount }) => [id, amount === null ? 'none' : canonicalAmount(amount)]);
  const exclusions = EXCLUSIONS.map(({ holder, excludes, only }) => [
    holder,
    excludes,
    only?.reading.id,
    only?.option,
  ]);
  return digestOf([EDITION, rules, amounts, exclusions]);
}

/** The digest of a result's basis: rules, readings in force, and the standards that bear on the child. */
export function digestOfBasis(
  rules: string,
  readings: ReadingsInForce,
  standards: readonly StandardEntry[],
): string {
  return `sha256:${digestOf([rules, READINGS.map(({ id }) => [id, readings[id]]), standards])}`;
}
