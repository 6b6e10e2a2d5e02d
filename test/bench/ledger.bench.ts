import fc from 'fast-check';
import { bench, describe } from 'vitest';
import { assess } from '../../src/decide/assess.js';
import { ledger } from '../../src/time/ledger/ledger.js';
import { randomHistory, STANDARDS } from '../time/random-history.js';

// Children with up to nine facts known at first and up to eight events: most months hold something unknown.
const histories = fc.sample(randomHistory, { numRuns: 10_000, seed: 3 });
const few = histories.slice(0, 200);

describe('a ledger of 12 months costs at most ten times one assess', () => {
  bench('200 × assess', () => {
    for (const { case: child } of few) assess(child, { on: '2018-07-01', standards: STANDARDS });
  });

  bench('200 × ledger of 12 months', () => {
    for (const history of few) ledger(history, { from: '2018-07', to: '2019-06', standards: STANDARDS });
  });
});

describe('10,000 histories × 24 months take at most 7 s', () => {
  bench(
    '10,000 × ledger of 24 months',
    () => {
      for (const history of histories)
        ledger(history, { from: '2018-07', to: '2020-06', standards: STANDARDS });
    },
    { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 },
  );
});
