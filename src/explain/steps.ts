import type { Bilingual } from '../logic/bilingual.js';
import { decisiveParts, type LeafProof, type Proof, partsOf, type RuleProof } from '../logic/proof.js';
import { caseValue, valueWords } from '../logic/wording.js';
import type { Ids } from '../policy/policy.js';
import type { AppliedReading, Evidence, Step } from './explanation.js';
import type { Lexicon } from './lexicon.js';

/** What turns a proof into words, and which facts it takes as declared. */
interface Reader<I extends Ids> {
  readonly lexicon: Lexicon<I>;
  readonly isAssumed: (path: string) => boolean;
}

/** A value that nobody recorded says so wherever it stands. */
function assumedWords({ zh, en }: Bilingual): Bilingual {
  return { zh: `${zh}（假定，未登记）`, en: `${en} (assumed, not recorded)` };
}

/** What a leaf of a proof looked at; a denied one is put the other way round, so that its verdict reads straight. */
function evidenceOf<I extends Ids>(
  { fact: path, test, denial, verdict, value }: LeafProof,
  denied: boolean,
  { lexicon, isAssumed }: Reader<I>,
): Evidence<I> {
  const fact = lexicon.fact(path);
  const assumed = isAssumed(path);
  return {
    fact: fact.path,
    label: fact.label,
    test: denied ? denial : test,
    verdict: denied && verdict !== null ? !verdict : verdict,
    value: value === null ? null : caseValue(fact, value),
    words: assumed ? assumedWords(valueWords(fact, value)) : valueWords(fact, value),
    assumed,
  };
}

/** Everything that carries a verdict below one rule, up to the next rules. */
interface Ground<I extends Ids> {
  readonly evidence: Evidence<I>[];
  readonly readings: AppliedReading[];
  readonly byCases: string[];
  readonly rules: RuleProof[];
}

function gather<I extends Ids>(proof: Proof, ground: Ground<I>, reader: Reader<I>): Ground<I> {
  switch (proof.kind) {
    case 'rule':
      ground.rules.push(proof);
      return ground;
    case 'leaf':
      ground.evidence.push(evidenceOf(proof, false, reader));
      return ground;
    case 'not':
      if (proof.part.kind !== 'leaf') return gather(proof.part, ground, reader);
      ground.evidence.push(evidenceOf(proof.part, true, reader));
      return ground;
    case 'reading':
      ground.readings.push(reader.lexicon.reading(proof.reading, proof.option));
      return gather(proof.because, ground, reader);
    case 'all':
    case 'any':
      if (proof.byCases !== null) ground.byCases.push(...proof.byCases);
      for (const part of decisiveParts(proof)) gather(part, ground, reader);
      return ground;
    case 'constant':
      return ground;
  }
}

function groundOf<I extends Ids>(proof: Proof, reader: Reader<I>): Ground<I> {
  return gather(proof, { evidence: [], readings: [], byCases: [], rules: [] }, reader);
}

/** The rules that carry a verdict, each once, from the verdict down. */
export function stepsOf<I extends Ids>(proofs: readonly Proof[], reader: Reader<I>): readonly Step<I>[] {
  const steps = new Map<string, Step<I>>();
  const walk = (proof: Proof): void => {
    for (const rule of groundOf(proof, reader).rules) {
      const { id, label, verdict, because } = rule;
      // A category and a benefit may share an id, and then the label tells them apart.
      const key = `${id}/${label.zh}`;
      if (steps.has(key)) continue;
      const { evidence, readings, byCases } = groundOf(because, reader);
      const sentences = rule.sentences.map((sentence) => reader.lexicon.quote(sentence));
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
