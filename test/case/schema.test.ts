import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FACTS } from '../../src/case/dictionary.js';
import { checkGone } from '../../src/case/gone.js';
import { caseSchema, goneSchema, jsonSchema } from '../../src/case/schema.js';
import { parseCase } from '../../src/decide/assess.js';
import type { Issue } from '../../src/input/issue.js';
import { randomCase } from '../oracle/random-case.js';
import { runs } from '../size.js';
import { disagreements } from './disagreements.js';

/** Values that a fact of some type takes, and values that no fact takes. */
const odd = fc.constantFrom<unknown>(
  null,
  true,
  'false',
  1,
  '10',
  2.5,
  -1,
  'none',
  'living',
  'deceased',
  '2010-02-30',
  '2012-02-29',
  '2010-2-3',
  '0010-01-01',
  '431002',
  '43100',
  '031002',
  '-5',
  '1e3',
  '12.345',
  '0.5',
  '01',
  [],
  {},
  { status: 'deceased' },
  { grade: 5 },
);

const paths = [
  ...FACTS.map((fact) => fact.path),
  'father',
  'household',
  'hivv',
  'father.stattus',
  'constructor',
];

type Json = { [key: string]: unknown };

/** A case with one place set to something odd. */
function withOdd(given: Json, path: string, value: unknown): Json {
  const [name = '', key] = path.split('.');
  if (key === undefined) return { ...given, [name]: value };
  const group = given[name];
  return { ...given, [name]: { ...(typeof group === 'object' ? group : {}), [key]: value } };
}

describe('goneSchema', () => {
  it.each([
    [{ on: '2019-03-12', reason: 'died' }, true],
    [{ on: '2019-03-12', reason: 'adopted' }, true],
    [{ on: '2019-03-12', reason: 'registered-elsewhere' }, true],
    [{ on: '2019-02-29', reason: 'died' }, false],
    [{ on: '2019-03-12', reason: 'dead' }, false],
    [{ on: '2019-03-12' }, false],
    [{ reason: 'died' }, false],
    [{ on: '2019-03-12', reason: 'died', why: '' }, false],
    ['died', false],
  ])('%o: %s, as the checker says', (input, sound) => {
    const issues: Issue[] = [];
    expect(goneSchema.safeParse(input).success).toBe(sound);
    expect([checkGone(input, null, issues) !== null, issues.length === 0]).toEqual([sound, sound]);
  });

  it('is no member of a case, and one of a line', () => {
    const line = { street: false, gone: { on: '2019-03-12', reason: 'died' } };
    expect([caseSchema.safeParse(line).success, parseCase(line).ok]).toEqual([false, false]);
    expect(caseSchema.extend({ gone: goneSchema.nullish() }).safeParse(line).success).toBe(true);
    expect(jsonSchema).toMatchObject({
      $defs: { gone: { required: ['on', 'reason'], additionalProperties: false } },
    });
  });
});

describe('caseSchema', () => {
  it('accepts exactly what parseCase accepts', () => {
    let refused = 0;
    fc.assert(
      fc.property(
        randomCase(),
        fc.array(fc.tuple(fc.constantFrom(...paths), odd), { maxLength: 2 }),
        ({ case: given }, changes) => {
          const input = changes.reduce<Json>((made, [path, value]) => withOdd(made, path, value), {
            ...given,
          });
          const { ok } = parseCase(input);
          if (!ok) refused += 1;
          expect({ input, ok: caseSchema.safeParse(input).success }).toEqual({ input, ok });
        },
      ),
      { numRuns: runs(2000), seed: 5 },
    );
    expect(refused).toBeGreaterThan(runs(2000) / 10);
  });

  it('names every fact, under its group, in the order of the dictionary', () => {
    const text = JSON.stringify(jsonSchema);
    let from = 0;
    for (const fact of FACTS.filter(({ path }) => path.startsWith('education.'))) {
      const at = text.indexOf(`"description":"${fact.label.zh}: `, from);
      expect(at).toBeGreaterThan(from);
      from = at;
    }
    for (const fact of FACTS) expect(text).toContain(`"description":"${fact.label.zh}: ${fact.label.en}`);
  });

  it('takes an untouched field of a form for unknown, as the checker does', () => {
    for (const input of [{ hiv: undefined }, { father: undefined }, { father: { status: undefined } }]) {
      expect(caseSchema.safeParse(input).success).toBe(true);
      expect(parseCase(input).ok).toBe(true);
    }
    const lost = { father: { status: 'deceased', custody: undefined } };
    expect([caseSchema.safeParse(lost).success, parseCase(lost).ok]).toEqual([true, true]);
    for (const input of [{ hivv: undefined }, { father: { stattus: undefined } }]) {
      expect([caseSchema.safeParse(input).success, parseCase(input).ok]).toEqual([false, false]);
    }
  });

  it('is an object of zod: members are added, and some are picked', () => {
    const own = caseSchema.extend({ worker: z.string() });
    expect(own.safeParse({ worker: 'Li', hiv: true }).success).toBe(true);
    expect(own.safeParse({ hiv: true }).success).toBe(false);
    const some = caseSchema.pick({ hiv: true, father: true });
    expect(some.safeParse({ hiv: null, father: { status: 'living' } }).success).toBe(true);
    expect(some.safeParse({ street: true }).success).toBe(false);
    expect(caseSchema.shape.care.safeParse('kin').success).toBe(true);
    expect(caseSchema.shape.care.safeParse('0').success).toBe(false);
  });

  it('agrees with the checker on inputs of every kind', () => {
    expect(disagreements(runs(12_000), 3)).toEqual([]);
  });
});
