import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Engine } from '../../src/decide/engine.js';
import { compiledForm } from '../../src/export/compiled/compiled-form.js';
import { assess, RefusedInput } from '../../src/index.js';
import { isRecord } from '../../src/input/record.js';
import { CHENZHOU_2017 } from '../../src/policy/chenzhou-2017.js';
import { READINGS } from '../oracle/context.js';
import { BENEFITS, CATEGORIES, MEASURES } from '../oracle/ids.js';
import { latestBirth, Reader } from './reader.js';
import { expectedOf, said, type Vector } from './vector.js';

function isVector(value: unknown): value is Vector {
  return isRecord(value) && isRecord(value.case) && isRecord(value.context) && isRecord(value.expect);
}

function vectorOf(line: string): Vector {
  const value: unknown = JSON.parse(line);
  if (!isVector(value)) throw new Error('a vector was expected');
  return value;
}

const folder = fileURLToPath(new URL('../conformance/', import.meta.url));
const linesOf = (name: string): readonly string[] =>
  readFileSync(`${folder}${name}`, 'utf8').trim().split('\n');
const pack = ['complete.ndjson', 'unknown.ndjson'].flatMap(linesOf).map(vectorOf);
const reader = new Reader(compiledForm(CHENZHOU_2017));
const AGES = [3, 6, 7, 15, 16, 18];

const text = (value: unknown): string => JSON.stringify(value);
/** The numbers of the lines that do not come to what they expect. */
function wrong(of: (vector: (typeof pack)[number]) => unknown): readonly number[] {
  return pack.flatMap((vector, line) => (text(of(vector)) === text(vector.expect) ? [] : line + 1));
}

describe('the conformance pack', () => {
  it('expects what the oracle says', () => {
    expect(wrong(({ case: recorded, context }) => expectedOf(recorded, context))).toEqual([]);
  });

  it('is what assess decides', () => {
    expect(wrong(({ case: recorded, context }) => said(assess(recorded, context)))).toEqual([]);
    // Nearly every vector has readings of its own, for which assess compiles the rules anew.
  }, 180_000);

  it('is what a reader of the compiled form decides', () => {
    expect(wrong(({ case: recorded, context }) => reader.decide(recorded, context))).toEqual([]);
  });
});

describe('what a reader must refuse', () => {
  it.each(linesOf('refused.ndjson'))('%s', (line) => {
    const value: unknown = JSON.parse(line);
    if (!isRecord(value)) throw new Error('a vector was expected');
    expect(value.expect).toEqual({ refused: true });
    expect(() => new Engine(CHENZHOU_2017).assess(value.case, value.context)).toThrow(RefusedInput);
  });
});

describe('what the pack holds', () => {
  it('is at least 400 vectors, with every verdict true, false and unknown', () => {
    expect(pack.length).toBeGreaterThanOrEqual(400);
    const seen = new Set<string>();
    for (const { expect: expected } of pack) {
      for (const id of CATEGORIES) seen.add(`${id} ${text(expected.categories[id])}`);
      for (const id of MEASURES) seen.add(`${id} ${text(expected.measures[id])}`);
      for (const id of BENEFITS) seen.add(`${id} ${expected.benefits[id]?.status ?? 'not-entitled'}`);
    }
    const wanted = [
      ...[...CATEGORIES, ...MEASURES].flatMap((id) => [`${id} true`, `${id} false`, `${id} null`]),
      ...BENEFITS.flatMap((id) => [`${id} entitled`, `${id} not-entitled`, `${id} undetermined`]),
    ];
    expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
  });

  it('takes every reading that bears on one day in both options', () => {
    const seen = new Set(
      pack.flatMap(({ context: { readings } }) => Object.entries(readings ?? {}).map(text)),
    );
    for (const [id, [, alternative]] of Object.entries(READINGS))
      expect(seen).toContain(text([id, alternative]));
    expect(pack.some(({ context: { readings } }) => Object.keys(readings ?? {}).length === 0)).toBe(true);
  });

  it.each(AGES)('has a child on its last day under %i and one on its first day of that age', (years) => {
    const births = pack.map(({ case: { birthDate }, context: { on, readings } }) => {
      const latest = latestBirth(on, years, readings?.birthday === 'on-birthday');
      return typeof birthDate === 'string' ? (Date.parse(birthDate) - Date.parse(latest)) / 86_400_000 : null;
    });
    expect(births).toContain(0);
    expect(births).toContain(1);
  });

  it('has amounts, bounds that are open, missing standards, and every holder alone', () => {
    const benefits = pack.flatMap(({ expect: expected }) => Object.entries(expected.benefits));
    const withAmount = new Set(benefits.flatMap(([id, { amount }]) => (amount === undefined ? [] : id)));
    expect([...withAmount].sort()).toEqual([
      'destitute-support',
      'hardship-disability-subsidy',
      'hiv-living',
      'minimum-living',
      'nursing-subsidy',
      'orphan-living',
      'premium-subsidy',
      'senior-fee-waiver',
      'special-preschool-subsidy',
    ]);
    const alone = new Set(
      benefits.flatMap(([id, { excludedBy = [] }]) =>
        excludedBy.length === 1 ? `${excludedBy[0]}>${id}` : [],
      ),
    );
    const standing = CHENZHOU_2017.exclusions.map(({ holder, excludes }) => `${holder}>${excludes}`);
    expect([...alone].sort()).toEqual(standing.sort());
    const bounds = pack.map(({ expect: { monthly } }) => monthly);
    expect(bounds.some(({ max }) => max === null)).toBe(true);
    expect(bounds.some(({ min, max }) => max !== null && min !== max && min !== '0.00')).toBe(true);
  });
});
