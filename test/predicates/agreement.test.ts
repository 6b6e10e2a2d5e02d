import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chenzhou } from '../../src/decide/assess.js';
import { VERDICTS } from '../../src/policy/verdicts.js';
import * as predicates from '../../src/predicates/index.js';
import { randomCase } from '../oracle/random-case.js';
import { runs } from '../size.js';
import { predicateName, predicateOf } from './ask.js';
import { asked, assessed } from './asked.js';

describe('one predicate per verdict', () => {
  it('none is missing, each in a file named by its id', () => {
    expect(VERDICTS.filter((verdict) => predicateOf(verdict) === undefined).map(predicateName)).toEqual([]);
    const prefix = { category: 'is', condition: 'is', benefit: 'is-entitled-to', measure: 'needs' };
    const files = VERDICTS.map(({ kind, id }) => `${prefix[kind]}-${id}.ts`);
    const found = readdirSync(new URL('../../src/predicates/', import.meta.url)).filter((name) =>
      name.endsWith('.ts'),
    );
    expect(found.sort()).toEqual(['index.ts', ...files].sort());
    expect(Object.keys(predicates)).toHaveLength(files.length);
  });
});

describe('random cases', () => {
  it('complete: as assess says', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 0 }), ({ case: child, context }) => {
        expect(asked(child, context)).toEqual(assessed(chenzhou().assess(child, context)));
      }),
      { numRuns: runs(300), seed: 8 },
    );
  });

  it('with unknown facts: open exactly where assess leaves it open', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 14, maxCompletions: 1e9 }), ({ case: child, context }) => {
        expect(asked(child, context)).toEqual(assessed(chenzhou().assess(child, context)));
      }),
      { numRuns: runs(700), seed: 36 },
    );
  });
});
