import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessColumns } from '../../src/batch.js';
import { flatColumnName } from '../../src/case/flat.js';
import { valueAt } from '../../src/case/shape.js';
import { engineOf } from '../../src/decide/editions.js';
import { proveVerdicts } from '../../src/index.js';
import { moneySlot } from '../../src/logic/slot.js';
import { randomCase } from '../oracle/random-case.js';
import { runs } from '../size.js';
import { refusalOf } from '../time/fixtures.js';

const fen = (amount: string | null): number | null => (amount === null ? null : moneySlot(amount));

describe('columns of an edition, with its top-ups, cell for cell as one by one', () => {
  it.each(['chenzhou-2020', 'chenzhou-2021-07', 'hunan-2023-12'] as const)(
    '%s',
    (edition) => {
      const engine = engineOf(edition);
      const { dictionary, verdicts } = engine.policy;
      fc.assert(
        fc.property(
          randomCase({ edition, maxForgotten: 3, maxCompletions: 1e9 }),
          ({ case: input, context }) => {
            const columns: Record<string, readonly unknown[]> = {};
            for (const { path } of dictionary.facts)
              columns[flatColumnName(path)] = [valueAt(input, path) ?? null];
            const many = assessColumns(columns, { ...context, edition });
            const one = engine.assess(input, { ...context, edition });
            for (const { id, rule } of verdicts.benefits) {
              expect(many.benefits[id].at(0)).toBe(one.benefits[id].status);
              if (rule.amount !== null)
                expect(many.benefits[id].amount?.at(0)).toBe(fen(one.benefits[id].amount));
            }
            expect(many.monthly.min.at(0)).toBe(fen(one.monthly.min));
            expect(many.monthly.max.at(0)).toBe(fen(one.monthly.max));
          },
        ),
        { numRuns: runs(240) },
      );
    },
    120_000,
  );

  const columns = { father_status: ['deceased'], mother_deported: [true] };

  it('takes the edition in force on one day, and refuses it for days row by row', () => {
    const on = '2020-06-01';
    expect(assessColumns(columns, { on, edition: 'in-force' }).categories.unattended.at(0)).toBe(null);
    const several = { on: [on], edition: 'in-force' } as const;
    expect(refusalOf(() => assessColumns(columns, several))).toEqual([
      { code: 'invalid-value', path: 'edition' },
    ]);
    expect(assessColumns(columns, { on: [on], edition: 'chenzhou-2020' }).rows).toBe(1);
  });
});

describe('proofs under an edition', () => {
  it('prove the verdicts of the edition', () => {
    const child = {
      birthDate: '2012-05-01',
      hukouDivision: '431021',
      father: { status: 'deceased' },
      mother: { status: 'living', deported: true },
    } as const;
    const proofs = proveVerdicts(child, { on: '2020-06-01', edition: 'in-force' });
    expect(proofs.find(({ id }) => id === 'unattended')?.proof.verdict).toBe(true);
    expect(proofs.some(({ id }) => id === 'unattended-living')).toBe(true);
  });
});
