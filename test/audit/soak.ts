/**
 * `compare` against `assess` over every completion, for many random children, each under two random contexts. Exits
 * with 1 where a bound is not reached, or a verdict turns that should not.
 *
 * Arguments: how many children (2,000), the seed (1), and where given an edition, which is compared
 * with earlier ones, or `assuming`: with something declared of what is not recorded.
 */
import fc from 'fast-check';
import { Comparison } from '../../src/audit/compare/comparison.js';
import { EDITIONS } from '../oracle/context.js';
import {
  assumingPairs,
  byCompletions,
  editionPairs,
  type Found,
  isEditionCase,
  pairs,
} from './both-contexts.js';

const CHILDREN = Number(process.argv[2] ?? 2000);
const SEED = Number(process.argv[3] ?? 1);

const EDITION = EDITIONS.find((id) => id === process.argv[4]);
const drawn =
  EDITION !== undefined
    ? editionPairs(EDITION, 4, 60)
    : process.argv[4] === 'assuming'
      ? assumingPairs(8, 250)
      : pairs(8, 250);

const fen = (amount: string | null): number =>
  amount === null ? Number.NaN : Number(amount.replace('.', ''));

let compared = 0;
let open = 0;
let differences = 0;
for (let batch = 0; compared < CHILDREN; batch += 1) {
  for (const pair of fc.sample(drawn, { numRuns: 100, seed: SEED * 1000 + batch })) {
    const { child } = pair;
    const found: Found | null = byCompletions(pair, 800);
    if (!isEditionCase(child) || found === null || found.misses) continue;
    compared += 1;
    if (found.money.some(({ change: [least, most] }) => least !== most)) open += 1;
    const row = new Comparison(pair.before, pair.after, { disclose: 'full' }).add(child);
    const turns = [
      ...row.gained.map((path) => `${path} gained`),
      ...row.lost.map((path) => `${path} lost`),
      ...row.mayTurn.map((path) => `${path} mayTurn`),
    ];
    const expected = [...found.turns].map(([path, turn]) => `${path} ${turn}`);
    const same =
      [row, row.yearly, row.semester].every((money, period) => {
        const expected = found.money[period];
        return (['before', 'after', 'change'] as const).every(
          (side) =>
            fen(money?.[side].min ?? null) === expected?.[side][0] &&
            fen(money?.[side].max ?? null) === expected?.[side][1],
        );
      }) && turns.sort().join() === expected.sort().join();
    if (same) continue;
    differences += 1;
    if (differences === 1)
      process.stdout.write(`${JSON.stringify({ pair, row, money: found.money, turns: [...found.turns] })}\n`);
  }
}
process.stdout.write(`${compared} children, ${open} with an open change, ${differences} differ\n`);
process.exitCode = differences > 0 ? 1 : 0;
