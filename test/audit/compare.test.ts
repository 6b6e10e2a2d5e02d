import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds, ComparedRow } from '../../src/audit/compare/compared.js';
import { Comparison } from '../../src/audit/compare/comparison.js';
import { parseCase } from '../../src/decide/assess.js';
import { byCompletions, pairs } from './both-contexts.js';

const fen = (amount: string | null): number =>
  amount === null ? Number.NaN : Number(amount.replace('.', ''));

const inFen = ({ min, max }: Bounds): readonly [number, number] => [fen(min), fen(max)];

function turnsOf({ gained, lost, mayTurn }: ComparedRow): ReadonlyMap<string, string> {
  return new Map([
    ...gained.map((path) => [path, 'gained'] as const),
    ...lost.map((path) => [path, 'lost'] as const),
    ...mayTurn.map((path) => [path, 'mayTurn'] as const),
  ]);
}

describe('a child under two contexts', () => {
  it('changes by what some completion changes by, and by no more: every bound is reached', () => {
    let compared = 0;
    let open = 0;
    fc.assert(
      fc.property(pairs(8, 250), (pair) => {
        const found = byCompletions(pair, 800);
        const parsed = parseCase(pair.child);
        if (found === null || !parsed.ok) return;
        const row = new Comparison(pair.before, pair.after, { disclose: 'full' }).add(parsed.value);
        expect(turnsOf(row)).toEqual(found.turns);
        if (found.misses) return;
        compared += 1;
        if (found.change[0] !== found.change[1]) open += 1;
        expect([inFen(row.before), inFen(row.after)]).toEqual([found.before, found.after]);
        expect(inFen(row.change)).toEqual(found.change);
      }),
      { numRuns: 200, seed: 16 },
    );
    expect(compared).toBeGreaterThan(80);
    expect(open).toBeGreaterThan(20);
  });
});
