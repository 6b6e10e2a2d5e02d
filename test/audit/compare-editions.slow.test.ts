import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/audit/compare/compared.js';
import { Comparison } from '../../src/audit/compare/comparison.js';
import { runs } from '../size.js';
import { assumingPairs, byCompletions, editionPairs, isEditionCase, type Pair } from './both-contexts.js';

const fen = (amount: string | null): number =>
  amount === null ? Number.NaN : Number(amount.replace('.', ''));
const inFen = ({ min, max }: Bounds): readonly [number, number] => [fen(min), fen(max)];

/** Compares a child, and sets every bound and turn against all completions. @returns whether its change is open. */
function isOpen(pair: Pair): boolean | undefined {
  const found = byCompletions(pair, 800);
  const { child } = pair;
  if (found === null || !isEditionCase(child)) return undefined;
  const row = new Comparison(pair.before, pair.after, { disclose: 'full' }).add(child);
  const turns = new Map<string, string>();
  for (const turn of ['gained', 'lost', 'mayTurn'] as const)
    for (const path of row[turn]) turns.set(path, turn);
  expect(turns).toEqual(found.turns);
  if (found.misses) return undefined;
  const told = [row, row.yearly, row.semester].map(
    (money) =>
      money && { before: inFen(money.before), after: inFen(money.after), change: inFen(money.change) },
  );
  expect(told).toEqual(found.money);
  return found.money.some(({ change: [least, most] }) => least !== most);
}

// `npm run soak:compare -- 2000 1 chenzhou-2020` (or `assuming`) goes through more of them.
describe('every bound is reached by a completion that assess confirms, and none is passed', () => {
  it.each([
    ['chenzhou-2020 and an earlier edition', editionPairs('chenzhou-2020', 4, 60)],
    ['hunan-2023-12 and an earlier edition', editionPairs('hunan-2023-12', 4, 60)],
    ['assumptions, on each side others', assumingPairs(8, 250)],
  ])('under %s', (_, pairs) => {
    const seen: boolean[] = [];
    fc.assert(
      fc.property(pairs, (pair) => {
        const open = isOpen(pair);
        if (open !== undefined) seen.push(open);
      }),
      { numRuns: runs(24), seed: 16 },
    );
    expect(seen.length).toBeGreaterThan(runs(8));
    expect(seen).toContain(true);
  });
});
