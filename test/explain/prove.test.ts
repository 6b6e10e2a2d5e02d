import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chenzhou } from '../../src/decide/assess.js';
import type { AssessResult } from '../../src/decide/result.js';
import { Prover, proveVerdicts } from '../../src/explain/prove.js';
import { RefusedInput } from '../../src/input/issue.js';
import { type Proof, partsOf } from '../../src/logic/proof.js';
import type { Truth } from '../../src/logic/truth.js';
import { CHENZHOU_2017 } from '../../src/policy/chenzhou-2017.js';
import { SENTENCES } from '../../src/policy/sentences/index.js';
import { VERDICTS } from '../../src/policy/verdicts.js';
import { randomCase } from '../oracle/random-case.js';
import { runs } from '../size.js';

const PAID: Readonly<Record<string, Truth>> = {
  entitled: true,
  undetermined: null,
  excluded: false,
  'not-entitled': false,
};

/** Every verdict of a result, in the order in which they are proved. */
function verdictsOf({ categories, inDifficulty, benefits, measures }: AssessResult): Record<string, Truth> {
  const named = (group: string, table: Readonly<Record<string, Truth>>): [string, Truth][] =>
    Object.entries(table).map(([id, truth]) => [`${group}.${id}`, truth]);
  const paid = Object.entries(benefits).map(([id, { status }]): [string, Truth] => [
    id,
    PAID[status] ?? null,
  ]);
  return Object.fromEntries([
    ...named('categories', categories),
    ['inDifficulty', inDifficulty],
    ...named('benefits', Object.fromEntries(paid)),
    ...named('measures', measures),
  ]);
}

describe('proofs', () => {
  const prover = new Prover(CHENZHOU_2017);

  for (const maxForgotten of [0, 6, 20]) {
    it(`say what the result says, with up to ${maxForgotten} facts forgotten`, () => {
      fc.assert(
        fc.property(
          randomCase({ maxForgotten, maxCompletions: Number.POSITIVE_INFINITY }),
          ({ case: given, context }) => {
            const { id, slots, prepared } = chenzhou().check(given, context);
            const proved = prover.prove(slots, prepared);
            const proofs = proved.map(({ verdict, proof }) => [verdict.path, proof.verdict]);
            expect(Object.fromEntries(proofs)).toEqual(verdictsOf(chenzhou().decide(id, slots, prepared)));
          },
        ),
        { numRuns: runs(700), seed: 96 },
      );
    });
  }

  it('cover 7 categories, in-difficulty, 29 benefits and 13 measures', () => {
    expect(VERDICTS).toHaveLength(7 + 1 + 29 + 13);
    expect(proveVerdicts({}, { on: '2017-06-01' }).map(({ kind, id }) => `${kind} ${id}`)).toEqual(
      VERDICTS.map(({ id, rule }) => `${rule.kind} ${id}`),
    );
  });

  it('cite at least one sentence in every rule, and only sentences of the registry', () => {
    const ids = new Set<string>(SENTENCES.map(({ id }) => id));
    const visit = (proof: Proof): void => {
      if (proof.kind === 'rule') {
        expect(proof.sentences.length, proof.id).toBeGreaterThan(0);
        for (const id of proof.sentences) expect(ids.has(id), id).toBe(true);
      }
      for (const part of partsOf(proof)) visit(part);
    };
    for (const { proof } of proveVerdicts({}, { on: '2017-06-01' })) visit(proof);
  });

  it('refuse what the assessment refuses', () => {
    expect(() => proveVerdicts({ birthDate: '2018-01-01' }, { on: '2017-06-01' })).toThrow(RefusedInput);
  });
});
