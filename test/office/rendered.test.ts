import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { compare } from '../../src/audit/compare/compare.js';
import { missingFacts } from '../../src/audit/compare/missing-facts.js';
import { waterfallPicture } from '../../src/audit/compare/pictures.js';
import type { ChildCase } from '../../src/case/dictionary.js';
import { assessColumns } from '../../src/columns/assess-columns.js';
import { Aggregation } from '../../src/count/aggregation.js';
import { aggregate } from '../../src/count/column-counts.js';
import { assess } from '../../src/decide/assess.js';
import { explainAsData } from '../../src/explain/explain-as-data.js';
import { reconcile } from '../../src/reconcile/reconcile.js';
import { ledger } from '../../src/time/ledger/ledger.js';
import { settle } from '../../src/time/settle/settle.js';

const ON = '2017-06-01';
const SPAN = { from: '2017-05', to: '2017-06' } as const;
/** In the name of no fact, benefit or sentence is there anything that tells of HIV. */
const TELLING = /hiv|艾滋/i;

/** An orphan of seven with relatives: 600 a month under 2.1-1, and were it told, 2.1-2 as well. */
function childWith(hiv: boolean | null, confidential: boolean): ChildCase {
  return {
    id: 'a<b>|17',
    birthDate: '2010-01-15',
    hukouDivision: '431002',
    care: 'kin',
    father: { status: 'deceased' },
    mother: { status: 'deceased' },
    confidential,
    hiv,
  };
}

/** Nothing whose standard is not given depends on the child. */
const SETTLED = {
  hasIncomeSource: true,
  household: { meetsMinimumLiving: false },
  disability: { certified: false },
} as const;

type Maker = (child: ChildCase, disclose: 'full' | 'office') => object | Promise<object>;

const RESULTS: readonly (readonly [name: string, make: Maker])[] = [
  ['ledger', (child, disclose) => ledger({ case: child, events: [] }, { ...SPAN, disclose })],
  [
    'settle',
    (child, disclose) => {
      const due = ledger({ case: child, events: [] }, { ...SPAN, disclose });
      return settle([{ month: '2017-06', benefit: 'orphan-living', amount: '500' }], due, { disclose });
    },
  ],
  [
    'reconcile',
    (child, disclose) =>
      reconcile([{ case: child }], [{ id: 'a<b>|17', amount: '500' }], { on: '2017-06', disclose }),
  ],
  ['compare', (child, disclose) => compare([child], { on: ON }, { on: '2018-06-01' }, { disclose })],
  [
    'waterfall',
    (child, disclose) => waterfallPicture(compare([child], { on: ON }, { on: '2026-02-01' }, { disclose })),
  ],
  [
    'missing facts',
    (child, disclose) => missingFacts([{ ...child, ...SETTLED, mother: {} }], { on: ON }, { disclose }),
  ],
  ['explanation', (child, disclose) => explainAsData(child, { on: ON }, { disclose })],
  [
    'aggregation',
    (child, disclose) => {
      const aggregation = new Aggregation({ disclose });
      aggregation.add(child, assess(child, { on: ON }));
      return aggregation.result();
    },
  ],
  [
    'aggregate',
    ({ hiv }) =>
      aggregate(
        assessColumns(
          { birth_date: ['2010-01-15'], hukou_division: ['431002'], hiv: [hiv ?? null] },
          { on: ON },
        ),
        ['431002'],
      ),
  ],
];

function displayOf(of: object): Record<string, string> {
  const display: unknown = Reflect.get(of, Symbol.for('Jupyter.display'));
  if (typeof display !== 'function') throw new TypeError('a result must render in a notebook');
  return z.record(z.string(), z.string()).parse(Reflect.apply(display, of, []));
}

describe.each(RESULTS)('%s, in a notebook', (name, make) => {
  it.each(['full', 'office'] as const)('made for %s, shows the same whatever hiv is', async (disclose) => {
    const made = await Promise.all(
      [true, false, null].map(async (hiv) => make(childWith(hiv, false), disclose)),
    );
    const shown = made.map((of) => ({ ...displayOf(of), inspected: inspect(of) }));
    expect(shown[1]).toEqual(shown[0]);
    expect(shown[2]).toEqual(shown[0]);
    expect(Object.values(shown[0] ?? {}).join('')).not.toMatch(TELLING);
  });

  it('is plain data beside: as JSON and copied it has no renderings', async () => {
    const made = await make(childWith(true, false), 'office');
    expect(Object.keys(made).join()).not.toContain('display');
    expect(Reflect.get({ ...made }, Symbol.for('Jupyter.display'))).toBeUndefined();
  });

  it('shows of a confidential case nothing but that there is one', async () => {
    if (name === 'aggregate') return;
    const full = await make(childWith(true, true), 'full');
    const texts = [...Object.values(displayOf(full)), inspect(full)];
    for (const text of texts) {
      expect(text).not.toMatch(TELLING);
      expect(text).not.toContain('600.00');
      expect(text).not.toContain('2010');
    }
  });
});

const shownAtOffice = async (wanted: string): Promise<string> => {
  const [, make] = RESULTS.find(([name]) => name === wanted) ?? RESULTS[0] ?? [];
  const made = await make?.(childWith(true, false), 'office');
  return made === undefined ? '' : (displayOf(made)['text/plain'] ?? '');
};

// 600 a month of the floor under 2.1-1: two months are 1,200; 500 paid in one leaves 700; of one month, 100.
describe('what is shown', () => {
  it.each([
    ['ledger', '1200.00', 'orphan living allowance'],
    ['settle', '700.00', 'orphan living allowance'],
    ['reconcile', '100.00', 'underpaid'],
    ['compare', '2017-06-01', 'Two contexts compared'],
    ['explanation', '600.00', 'orphan'],
    ['aggregation', '600.00', 'orphan'],
    ['aggregate', '431002', 'children'],
    // Whether the mother died decides the whole 600.
    ['missing facts', '600.00', 'Missing facts'],
  ])('of %s: the figures, in both languages', async (name, figure, words) => {
    const text = await shownAtOffice(name);
    expect(text).toContain(figure);
    expect(text).toContain(words);
    expect(text).toMatch(/\p{Script=Han}/u);
  });

  it('of the explanation of a confidential case: the key, and that it is one', () => {
    const made = explainAsData(childWith(true, true), { on: ON });
    expect(displayOf(made)['text/plain']).toBe(
      'a<b>|17: 保密个案，见完整记录\n\na<b>|17: confidential case, see the full record',
    );
  });

  it('escapes the caller’s own key', async () => {
    const made = await reconcile([{ case: childWith(null, false) }], [], { on: '2017-06' });
    expect(displayOf(made)['text/html']).toContain('a&lt;b&gt;|17');
  });
});
