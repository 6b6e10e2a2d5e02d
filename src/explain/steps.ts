import { FACTS, type FactPath } from '../case/dictionary.js';
import type { Bilingual } from '../logic/bilingual.js';
import { certain } from '../logic/certain.js';
import type { Fact } from '../logic/fact.js';
import { decisiveParts, type LeafProof, type Proof, partsOf, type RuleProof } from '../logic/proof.js';
import { caseValue, valueWords } from '../logic/wording.js';
import { READINGS } from '../policy/readings.js';
import { SENTENCES } from '../policy/sentences/index.js';
import type { AppliedReading, Evidence, Quote, Step } from './explanation.js';

const BY_PATH: ReadonlyMap<string, Fact & { readonly path: FactPath }> = new Map(
  FACTS.map((fact) => [fact.path, fact]),
);
const TEXTS: ReadonlyMap<string, string> = new Map(SENTENCES.map(({ id, text }) => [id, text]));
const OPTIONS: ReadonlyMap<string, Bilingual> = new Map(
  READINGS.flatMap(({ id, options }) =>
    Object.entries<Bilingual>(options).map(([option, words]): [string, Bilingual] => [
      `${id}/${option}`,
      words,
    ]),
  ),
);

/** The fact at a path. */
export function factAt(path: string): Fact & { readonly path: FactPath } {
  return certain(BY_PATH.get(path));
}

/** A sentence of the registry, word for word. */
export function quote(id: string): Quote {
  return { id, text: certain(TEXTS.get(id)) };
}

/** A reading with one of its options. */
export function appliedReading(reading: string, option: string): AppliedReading {
  return { reading, option, words: certain(OPTIONS.get(`${reading}/${option}`)) };
}

/** What a leaf of a proof looked at; a denied one is put the other way round, so that its verdict reads straight. */
function evidenceOf({ fact: path, test, denial, verdict, value }: LeafProof, denied: boolean): Evidence {
  const fact = factAt(path);
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
interface Ground {
  readonly evidence: Evidence[];
  readonly readings: AppliedReading[];
  readonly byCases: string[];
  readonly rules: RuleProof[];
}

function gather(proof: Proof, ground: Ground): Ground {
  switch (proof.kind) {
    case 'rule':
      ground.rules.push(proof);
      return ground;
    case 'leaf':
      ground.evidence.push(evidenceOf(proof, false));
      return ground;
    case 'not':
      if (proof.part.kind !== 'leaf') return gather(proof.part, ground);
      ground.evidence.push(evidenceOf(proof.part, true));
      return ground;
    case 'reading':
      ground.readings.push(appliedReading(proof.reading, proof.option));
      return gather(proof.because, ground);
    case 'all':
    case 'any':
      if (proof.byCases !== null) ground.byCases.push(...proof.byCases);
      for (const part of decisiveParts(proof)) gather(part, ground);
      return ground;
    case 'constant':
      return ground;
  }
}

function groundOf(proof: Proof): Ground {
  return gather(proof, { evidence: [], readings: [], byCases: [], rules: [] });
}

/** The rules that carry a verdict, each once, from the verdict down. */
export function stepsOf(proofs: readonly Proof[]): readonly Step[] {
  const steps = new Map<string, Step>();
  const walk = (proof: Proof): void => {
    for (const rule of groundOf(proof).rules) {
      const { id, label, verdict, because } = rule;
      // A category and a benefit may share an id, and then the label tells them apart.
      const key = `${id}/${label.zh}`;
      if (steps.has(key)) continue;
      const { evidence, readings, byCases } = groundOf(because);
      const sentences = rule.sentences.map(quote);
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
