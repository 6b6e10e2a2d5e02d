import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOf } from '../../src/decide/editions.js';
import { CHENZHOU_2017, compiledForm } from '../../src/export/compiled/index.js';
import { assess } from '../../src/index.js';
import { run } from '../cli/run.js';
import { nest } from '../oracle/facts.js';
import { ORPHAN } from '../oracle/plain.js';
import { randomCase } from '../oracle/random-case.js';
import { Reader } from './reader.js';
import { said } from './vector.js';

const form = compiledForm(CHENZHOU_2017);
const reader = new Reader(form);

describe('the compiled form', () => {
  it('is what the command writes, one JSON of at most 300 kB', async () => {
    const { code, stdout, stderr } = await run(['compile']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(form);
    expect(Buffer.byteLength(stdout)).toBeLessThanOrEqual(300_000);
    expect(stdout).toBe((await run(['compile'])).stdout);
    expect((await run(['compile', 'rules.json'])).code).toBe(64);
  });

  it('names the policy, and every id and column of the interface', () => {
    expect(form.format).toBe(1);
    expect(form.policy).toMatchObject({
      id: '郴政发〔2017〕3号',
      edition: 'chenzhou-2017',
      from: '2017-03-27',
    });
    expect(form.policy.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(form.benefits.length).toBe(29);
    expect(form.facts.find(({ path }) => path === 'father.severelyDisabled')?.column).toBe(
      'father_severely_disabled',
    );
    expect(form.lost.map(({ fact, values }) => [fact, ...values])).toEqual([
      ['father.status', 'deceased', 'declared-missing', 'unidentified'],
      ['mother.status', 'deceased', 'declared-missing', 'unidentified'],
    ]);
    expect(form.place).toEqual({ fact: 'hukouDivision', city: '431000' });
  });

  it('has kids before parents, and nothing that is not there', () => {
    let node = 0;
    for (let place = 0; place < form.nodes.length; node += 1) {
      const width = form.variables[form.nodes[place] ?? -1]?.width ?? 0;
      for (const kid of form.nodes.slice(place + 1, place + 1 + width)) {
        expect(kid).toBeLessThan(node);
        expect(kid).toBeGreaterThanOrEqual(-form.ends.length);
      }
      place += 1 + width;
    }
    expect(form.ends.slice(0, 2)).toEqual([false, true]);
  });

  it('is not made of a policy with top-ups, which its readers would pay in full', () => {
    expect(() => compiledForm(policyOf('chenzhou-2020'))).toThrow(RangeError);
  });

  it('pays an orphan of whom nothing but the care is unknown one of two floors', () => {
    const { care, ...others } = ORPHAN;
    expect(care).toBe('kin');
    const expected = reader.decide(nest(others), { on: '2017-06-01' });
    expect(expected.benefits['orphan-living']).toEqual({ status: 'entitled' });
    expect(expected.monthly).toEqual({ min: '600.00', max: '1000.00' });
  });

  it('decides random cases as assess does, whatever is unknown', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 40, maxCompletions: Number.MAX_SAFE_INTEGER }), (random) => {
        const { case: recorded, context } = random;
        expect(reader.decide(recorded, context)).toEqual(said(assess(recorded, context)));
      }),
      { numRuns: 150 },
    );
  });
});
