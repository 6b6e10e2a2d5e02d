import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chenzhou } from '../../src/decide/assess.js';
import type { AssessResult } from '../../src/decide/result.js';
import { CATEGORIES } from '../../src/policy/categories.js';
import { BENEFITS, MEASURES } from '../../src/policy/rulebook.js';
import * as predicates from '../../src/predicates/index.js';
import { type Row, TABLES, tableOf } from '../fixture-rows.js';
import { randomCase } from '../oracle/random-case.js';
import { ask, predicateOf } from './ask.js';

const PAID: Readonly<Record<string, boolean | null>> = {
  entitled: true,
  'not-entitled': false,
  excluded: false,
  undetermined: null,
};

/** What the predicates say, each under the path that a fixture uses. */
function asked(child: unknown, context: unknown): Readonly<Record<string, unknown>> {
  const verdicts: Record<string, unknown> = { inDifficulty: ask(predicates.isInDifficulty, child, context) };
  const groups = { categories: CATEGORIES, benefits: BENEFITS, measures: MEASURES };
  for (const group of ['categories', 'benefits', 'measures'] as const) {
    for (const { id } of groups[group]) {
      verdicts[`${group}.${id}`] = ask(predicateOf(group, id), child, context);
    }
  }
  return verdicts;
}

/** What the result of `assess` says of the same. */
function assessed(result: AssessResult): Readonly<Record<string, unknown>> {
  const verdicts: Record<string, unknown> = { inDifficulty: result.inDifficulty };
  for (const [id, truth] of Object.entries(result.categories)) verdicts[`categories.${id}`] = truth;
  for (const [id, { status }] of Object.entries(result.benefits)) verdicts[`benefits.${id}`] = PAID[status];
  for (const [id, truth] of Object.entries(result.measures)) verdicts[`measures.${id}`] = truth;
  return verdicts;
}

/** The verdicts that a row expects, under the paths above. */
function expectedIn(row: Row): [string, unknown][] {
  return Object.entries(row.expect ?? {}).flatMap(([path, value]): [string, unknown][] => {
    if (path === 'inDifficulty' || /^(categories|measures)\./.test(path)) return [[path, value]];
    return path.endsWith('.status') ? [[path.slice(0, -'.status'.length), PAID[String(value)]]] : [];
  });
}

describe('one predicate per category, benefit and measure', () => {
  it('and one file each, named by its id', () => {
    const files = [
      'index',
      'is-in-difficulty',
      ...CATEGORIES.map(({ id }) => `is-${id}`),
      ...BENEFITS.map(({ id }) => `is-entitled-to-${id}`),
      ...MEASURES.map(({ id }) => `needs-${id}`),
    ];
    const found = readdirSync(new URL('../../src/predicates/', import.meta.url)).filter((name) =>
      name.endsWith('.ts'),
    );
    expect(found.sort()).toEqual(files.map((name) => `${name}.ts`).sort());
    expect(Object.keys(predicates)).toHaveLength(files.length - 1);
  });
});

for (const file of TABLES.filter((name) => name !== 'refusals.json')) {
  describe(file, () => {
    for (const row of tableOf(file).filter((each) => each.expect !== undefined)) {
      const { on, standards, readings } = row;
      it(`${row.sentence ?? ''} ${row.name}`.trim(), () => {
        const verdicts = asked(row.case, { on, readings });
        for (const [path, value] of expectedIn(row)) expect([path, verdicts[path]]).toEqual([path, value]);
        expect(verdicts).toEqual(assessed(chenzhou().assess(row.case, { on, standards, readings })));
      });
    }
  });
}

describe('random cases', () => {
  it('complete: as assess says', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 0 }), ({ case: child, context }) => {
        expect(asked(child, context)).toEqual(assessed(chenzhou().assess(child, context)));
      }),
      { numRuns: 300, seed: 8 },
    );
  });

  it('with unknown facts: open exactly where assess leaves it open', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 14, maxCompletions: 1e9 }), ({ case: child, context }) => {
        expect(asked(child, context)).toEqual(assessed(chenzhou().assess(child, context)));
      }),
      { numRuns: 700, seed: 36 },
    );
  });
});
