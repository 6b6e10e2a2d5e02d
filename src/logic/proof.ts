import type { Bilingual } from './bilingual.js';
import type { Truth } from './truth.js';

/** Why a named rule came out as it did. */
export interface RuleProof {
  readonly kind: 'rule';
  readonly id: string;
  readonly label: Bilingual;
  readonly sentences: readonly string[];
  readonly verdict: Truth;
  readonly because: Proof;
}

/** All, or any, of the parts. */
export interface GroupProof {
  readonly kind: 'all' | 'any';
  readonly verdict: Truth;
  readonly parts: readonly Proof[];
  /** Where no part settles it but all of them together do: the facts that may turn out as they will. */
  readonly byCases: readonly string[] | null;
}

/** The opposite of the part. */
export interface NotProof {
  readonly kind: 'not';
  readonly verdict: Truth;
  readonly part: Proof;
}

/** The condition that belongs to the option in force of a contested reading. */
export interface ReadingProof {
  readonly kind: 'reading';
  readonly reading: string;
  readonly option: string;
  readonly verdict: Truth;
  readonly because: Proof;
}

/** One fact against one test. */
export interface LeafProof {
  readonly kind: 'leaf';
  /** Path of the fact. */
  readonly fact: string;
  /** The test in words. */
  readonly test: Bilingual;
  /** The opposite of the test in words. */
  readonly denial: Bilingual;
  readonly verdict: Truth;
  /** What is recorded, as a slot; `null` where nothing is. */
  readonly value: number | null;
  /** Where nothing is recorded and the test comes out alike for every value that the fact can still take. */
  readonly byCases: readonly string[] | null;
}

/** A condition that holds in every case, or in none. */
export interface ConstantProof {
  readonly kind: 'constant';
  readonly verdict: boolean;
}

/** Why a condition came out as it did: a tree of plain data. */
export type Proof = RuleProof | GroupProof | NotProof | ReadingProof | LeafProof | ConstantProof;

/** The parts that a proof stands on directly. */
export function partsOf(proof: Proof): readonly Proof[] {
  switch (proof.kind) {
    case 'all':
    case 'any':
      return proof.parts;
    case 'rule':
    case 'reading':
      return [proof.because];
    case 'not':
      return [proof.part];
    case 'leaf':
    case 'constant':
      return [];
  }
}

/** What a proof stays open on, or is settled in spite of: the unknown facts of its open parts, each once. */
export function openFacts(proofs: readonly Proof[]): readonly string[] {
  const facts = new Set<string>();
  const visit = (proof: Proof): void => {
    if (proof.verdict !== null) return;
    if (proof.kind === 'leaf') facts.add(proof.fact);
    for (const part of partsOf(proof)) visit(part);
  };
  for (const proof of proofs) visit(proof);
  return [...facts];
}

/**
 * The parts that carry the verdict: of a conjunction that fails the parts that fail, of a disjunction that holds the
 * parts that hold, of an open one the open parts; else all of them.
 */
export function decisiveParts(proof: Proof): readonly Proof[] {
  const parts = partsOf(proof);
  if (proof.kind === 'not' || proof.kind === 'rule' || proof.kind === 'reading') return parts;
  const telling = parts.filter((part) => part.verdict === proof.verdict);
  return telling.length > 0 ? telling : parts;
}
