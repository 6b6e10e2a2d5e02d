import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { mentionsOf } from '../logic/collect.js';
import { holds } from '../logic/expression.js';
import { type Algebra, fold } from '../logic/fold.js';
import type { CaseValue } from '../logic/wording.js';
import { type AmountAlgebra, foldAmount } from '../money/fold-amount.js';
import type { StandardEntry } from '../money/standard.js';
import type { Policy } from '../policy/policy.js';

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

const canonicalAmount: AmountAlgebra<Canonical> = {
  standard: (id, rural) => ['standard', id, String(rural)],
  choose: (when, then, otherwise) => ['choose', fold(when, canonicalAlgebra), then, otherwise],
  less: (amount, deduct) => ['less', amount, deduct.path],
  part: (amount, percent) => ['part', amount, String(percent)],
  topUp: (amount, received) => [
    'top-up',
    amount,
    ...received.map((one) => [one.benefit, fold(one.paid, canonicalAlgebra), one.amount]),
  ],
  largestShare: (of, shares) => [
    'share',
    of,
    ...shares.map(({ when, share }) => [share, fold(when, canonicalAlgebra)]),
  ],
  reading: (reading, options) => ['reading', reading.id, ...Object.entries(options)],
};

function digestOf(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(data))));
}

/** The digest of all rules, amounts and exclusions of a policy. */
export function digestOfRules({ verdicts, exclusions: matrix, encoding }: Policy): string {
  const asked = verdicts.all.flatMap(({ rule, condition }) => [holds(rule), condition]);
  const rules = [...mentionsOf(asked).rules].map((rule) => [
    rule.id,
    rule.sentences,
    fold(rule.when, canonicalAlgebra),
    ...(rule.citations ?? []).map(({ sentence, where }) => [sentence, fold(where, canonicalAlgebra)]),
  ]);
  const amounts = verdicts.benefits.map(({ id, rule: { amount } }) => [
    id,
    amount === null ? 'none' : foldAmount(amount, canonicalAmount),
  ]);
  const exclusions = matrix.map(({ holder, excludes, only }) => [
    holder,
    excludes,
    only?.reading.id,
    only?.option,
  ]);
  return digestOf([encoding, rules, amounts, exclusions]);
}

/** The digest of a result's basis: rules, readings in force, the standards that bear on the child, and what is assumed. */
export function digestOfBasis(
  rules: string,
  readings: readonly (readonly [id: string, option: string | undefined])[],
  standards: readonly StandardEntry[],
  assumptions: Readonly<Record<string, CaseValue>>,
): string {
  const declared = Object.entries(assumptions);
  // Where nothing is assumed the basis is what it was before anything could be.
  const basis = [rules, readings, standards, ...(declared.length === 0 ? [] : [declared])];
  return `sha256:${digestOf(basis)}`;
}
