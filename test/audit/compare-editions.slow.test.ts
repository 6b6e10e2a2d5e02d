import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../src/audit/compare/compared.js';
import { Comparison } from '../../src/audit/compare/comparison.js';
import { runs } from '../size.js';
import { byCompletions, editionPairs, isEditionCase } from './both-contexts.js';

const fen = (amount: string | null): number =>
  amount === null ? Number.NaN : Number(amount.replace('.', ''));
const inFen = ({ min, max }: Bounds): readonly [number, number] => [fen(min), fen(max)];

describe('a child under an edition and an earlier one', () => {
  it.each(['chenzhou-2020', 'chenzhou-2021-07', 'hunan-2023-12'] as const)(
    '%s: every bound is reached by a completion that assess confirms, and none is passed',
    (edition) => {
      let compared = 0;
      let open = 0;
      fc.assert(
        fc.property(editionPairs(edition, 4, 60), (pair) => {
          const found = byCompletions(pair, 800);
          const { child } = pair;
          if (found === null || !isEditionCase(child)) return;
          const row = new Comparison(pair.before, pair.after, { disclose: 'full' }).add(child);
          const turns = new Map<string, string>();
          for (const turn of ['gained', 'lost', 'mayTurn'] as const)
            for (const path of row[turn]) turns.set(path, turn);
          expect(turns).toEqual(found.turns);
          if (found.misses) return;
          compared += 1;
          if (found.money.some(({ change: [least, most] }) => least !== most)) open += 1;
          const told = [row, row.yearly, row.semester].map(
            (money) =>
              money && {
                before: inFen(money.before),
                after: inFen(money.after),
                change: inFen(money.change),
              },
          );
          expect(told).toEqual(found.money);
        }),
        { numRuns: runs(60), seed: 16 },
      );
      expect(compared).toBeGreaterThan(runs(20));
      expect(open).toBeGreaterThan(runs(5));
    },
    60_000,
  );
});
