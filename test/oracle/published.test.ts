/** The oracle against published cases and their official answers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFacts, pickCompletion } from './completions.js';
import { areReadings, type OracleContext, type Readings } from './context.js';
import { decide } from './decide.js';
import type { Decision } from './decision.js';
import { expectedResult } from './expected.js';
import { FACTS, type FactValue, flatten, nest } from './facts.js';
import { BENEFITS, CATEGORIES, MEASURES } from './ids.js';

interface Row {
  readonly name: string;
  readonly on: string;
  readonly case: object;
  readonly readings: Readings;
  readonly expect: ReadonlyMap<string, unknown>;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function rowOf(value: unknown): Row {
  if (!isObject(value)) throw new Error('a row is an object');
  const fields = new Map<string, unknown>(Object.entries(value));
  const facts = fields.get('case');
  const expected = fields.get('expect');
  if (!isObject(facts) || !isObject(expected)) throw new Error('a row has case and expect');
  const given = fields.get('readings') ?? {};
  if (!isObject(given)) throw new Error('readings are by id');
  const readings = Object.fromEntries(Object.entries(given));
  if (!areReadings(readings)) throw new Error('a reading that there is not');
  return {
    name: String(fields.get('name')),
    on: String(fields.get('on')),
    case: facts,
    readings,
    expect: new Map<string, unknown>(Object.entries(expected)),
  };
}

function publishedRows(): Row[] {
  return ['published.json', 'published-2.json', 'published-3.json'].flatMap((name) => {
    const file = new URL(`../fixtures/${name}`, import.meta.url);
    const rows: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!Array.isArray(rows)) throw new Error('a list of rows');
    return rows.map(rowOf);
  });
}

/** A small repeatable generator of numbers below `count` (the seed is the only state). */
function picker(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // The high bits: the low ones of such a generator repeat.
    return Math.floor((state / 2 ** 32) * count);
  };
}

/**
 * What a decision says under a dotted path of a row: a status is read as paid or not. `undefined` for a path that one
 * completion cannot answer.
 */
function answer(decision: Decision, path: string): unknown {
  if (path === 'inDifficulty') return decision.inDifficulty;
  const [group, id, field] = path.split('.');
  if (group === 'categories') {
    const category = CATEGORIES.find((name) => name === id);
    return category === undefined ? undefined : decision.categories[category];
  }
  if (group === 'measures') {
    const measure = MEASURES.find((name) => name === id);
    return measure === undefined ? undefined : decision.measures[measure];
  }
  const benefit = BENEFITS.find((name) => name === id);
  if (group !== 'benefits' || benefit === undefined) return undefined;
  const { paid, amount } = decision.benefits[benefit];
  if (field === 'status') return paid;
  if (field === 'amount') return amount;
  return undefined;
}

/** The answer that every completion must give for the row to hold. */
function wanted(path: string, value: unknown): unknown {
  return path.endsWith('.status') ? value === 'entitled' : value;
}

describe('published cases', () => {
  it('are 38 rows', () => {
    expect(publishedRows()).toHaveLength(38);
  });

  // Too many facts are unknown in them for brute force over all: a sample of completions must agree throughout.
  for (const row of publishedRows()) {
    const context: OracleContext = { on: row.on, readings: row.readings };
    const facts = openFacts(row.case, context);

    it(`${row.name}: every sampled completion agrees`, () => {
      const pick = picker(1);
      const ownConditions = new Set<string>();
      const open = new Map([...row.expect.keys()].map((path) => [path, new Set<unknown>()]));
      for (let round = 0; round < 2000; round += 1) {
        const decision = decide(pickCompletion(facts, pick), context);
        for (const [path, value] of row.expect) {
          if (value === null) open.get(path)?.add(answer(decision, path));
          else expect([path, answer(decision, path)]).toEqual([path, wanted(path, value)]);
        }
        for (const id of BENEFITS) if (decision.benefits[id].ownConditions) ownConditions.add(id);
      }
      for (const [path, value] of row.expect) {
        if (value === null) expect(open.get(path)).toEqual(new Set([true, false]));
        if (value === 'excluded') expect(ownConditions).toContain(path.split('.')[1]);
        if (value === 'not-entitled') expect(ownConditions).not.toContain(path.split('.')[1]);
      }
    });

    it(`${row.name}: brute force agrees when all but a few facts are filled in`, () => {
      const pick = picker(2);
      const recorded = flatten(row.case);
      for (let round = 0; round < 20; round += 1) {
        const filled: Record<string, FactValue> = pickCompletion(facts, pick);
        const unknown = FACTS.map((fact) => fact.path).filter((path) => recorded[path] === undefined);
        for (let count = 0; count < 5; count += 1) {
          const path = unknown[pick(unknown.length)];
          if (path !== undefined && !path.endsWith('.status')) delete filled[path];
        }
        const result = expectedResult(nest(filled), context);
        for (const [path, value] of row.expect) {
          // What is open for want of facts may be settled once they are filled in.
          if (value === null) continue;
          // A filled-in fact can turn what is excluded in some completions into what is not due at all.
          if (value === 'excluded') {
            const status = result.benefits[path.split('.')[1] ?? '']?.status;
            expect(['excluded', 'not-entitled']).toContain(status);
          } else {
            expect(result).toHaveProperty(path.split('.'), value);
          }
        }
      }
    });
  }
});
