import { decisiveParts, type LeafProof, type Proof, partsOf, type RuleProof } from '../logic/proof.js';
import { caseValue, valueWords } from '../logic/wording.js';
import type { Ids } from '../policy/policy.js';
import type { AppliedReading, Evidence, Step } from './explanation.js';
import type { Lexicon } from './lexicon.js';

/** What a leaf of a proof looked at; a denied one is put the other way round, so that its verdict reads straight. */
function evidenceOf<I extends Ids>(
  { fact: path, test, denial, verdict, value }: LeafProof,
  denied: boolean,
  lexicon: Lexicon<I>,
): Evidence<I> {
  const fact = lexicon.fact(path);
  return {
    fact: fact.path,
    label: fact.label,
    test: denied ? denial : test,
    verdict: denied && verdict !== null ? !verdict : verdict,
    value: value === null ? null : caseValue(fact, value),
    words: valueWords(fact, value),
  };
}

/** Everything that carries a verdict below one rule, up to the next rules. */
interface Ground<I extends Ids> {
  readonly evidence: Evidence<I>[];
  readonly readings: AppliedReading[];
  readonly byCases: string[];
  readonly rules: RuleProof[];
}

function gather<I extends Ids>(proof: Proof, ground: Ground<I>, lexicon: Lexicon<I>): Ground<I> {
  switch (proof.kind) {
    case 'rule':
      ground.rules.push(proof);
      return ground;
    case 'leaf':
      ground.evidence.push(evidenceOf(proof, false, lexicon));
      return ground;
    case 'not':
      if (proof.part.kind !== 'leaf') return gather(proof.part, ground, lexicon);
      ground.evidence.push(evidenceOf(proof.part, true, lexicon));
      return ground;
    case 'reading':
      ground.readings.push(lexicon.reading(proof.reading, proof.option));
      return gather(proof.because, ground, lexicon);
    case 'all':
    case 'any':
      if (proof.byCases !== null) ground.byCases.push(...proof.byCases);
      for (const part of decisiveParts(proof)) gather(part, ground, lexicon);
      return ground;
    case 'constant':
      return ground;
  }
}

function groundOf<I extends Ids>(proof: Proof, lexicon: Lexicon<I>): Ground<I> {
  return gather(proof, { evidence: [], readings: [], byCases: [], rules: [] }, lexicon);
}

/** The rules that carry a verdict, each once, from the verdict down. */
export function stepsOf<I extends Ids>(proofs: readonly Proof[], lexicon: Lexicon<I>): readonly Step<I>[] {
  const steps = new Map<string, Step<I>>();
  const walk = (proof: Proof): void => {
    for (const rule of groundOf(proof, lexicon).rules) {
      const { id, label, verdict, because } = rule;
      // A category and a benefit may share an id, and then the label tells them apart.
      const key = `${id}/${label.zh}`;
      if (steps.has(key)) continue;
      const { evidence, readings, byCases } = groundOf(because, lexicon);
      const sentences = rule.sentences.map((sentence) => lexicon.quote(sentence));
      steps.set(key, {
        rule: id,
        label,
        verdict,
        sentences,
        evidence,
        readings,
        byCases: [...new Set(byCases)],
      });
      walk(because);
    }
  };
  for (const proof of proofs) walk(proof);
  return [...steps.values()];
}

/** Where to begin: an excluded benefit stands on its own condition, which holds, and on what excludes it. */
export function startOf(proof: Proof, excluded: boolean): readonly Proof[] {
  return excluded ? partsOf(proof).flatMap(partsOf) : [proof];
}
