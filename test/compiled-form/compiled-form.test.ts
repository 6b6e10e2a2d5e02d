import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHENZHOU_2017, compiledForm, compiledFormOfEdition } from '../../src/export/compiled/index.js';
import { assess } from '../../src/index.js';
import { run } from '../cli/run.js';
import type { StandardEntry } from '../oracle/context.js';
import { factsOf, nest } from '../oracle/facts.js';
import { ORPHAN, PLAIN } from '../oracle/plain.js';
import { randomCase } from '../oracle/random-case.js';
import { Reader } from './reader.js';
import { said } from './vector.js';

/** Born 2010-01-01 and raised by kin: the father dead, the mother seriously ill; the income is not recorded. */
const { 'household.incomePerCapita': _income, ...NO_INCOME } = PLAIN;
const UNATTENDED = {
  ...NO_INCOME,
  birthDate: '2010-01-01',
  'father.status': 'deceased',
  'mother.seriouslyIll': true,
  care: 'kin',
};

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

  it('of an edition with terms in months and top-ups has the second format, which older readers refuse', async () => {
    const { code, stdout } = await run(['compile', '--edition', 'chenzhou-2020']);
    expect(code).toBe(0);
    const later = compiledFormOfEdition('chenzhou-2020');
    expect(JSON.parse(stdout)).toEqual(later);
    expect(later.format).toBe(2);
    expect(compiledFormOfEdition('chenzhou-2018-10').format).toBe(1);
    // Six months since the police accepted the report; half the rate outside hardship; less what is paid beside it.
    expect(later.variables.find((one) => 'months' in one)).toMatchObject({ months: [6] });
    const halves = later.ends.filter(
      (end) => typeof end === 'object' && 'percent' in end && end.percent === 50,
    );
    expect(halves.length).toBeGreaterThan(0);
    const toppedUp = later.ends.flatMap((end) =>
      typeof end === 'object' && 'received' in end ? end.received : [],
    );
    for (const end of toppedUp) expect(later.ends[end ?? -1]).toHaveProperty('standard');
    expect(toppedUp.length).toBeGreaterThan(0);
    expect((await run(['compile', '--edition', 'chenzhou-2030'])).code).toBe(64);
  });

  it('tops up by hand: 950 beside 低保 of 310, of 450 less an unknown income, and the two together', () => {
    // An unattended child of the city; 低保 450 less the income of the household.
    const given = {
      division: '431000',
      from: '2020-01-01',
      until: null,
      unit: 'CNY/month',
      source: 'given',
    } as const;
    const standards: readonly StandardEntry[] = [
      { ...given, standard: 'orphan-community', amount: '950' },
      { ...given, standard: 'minimum-living', amount: '450', rural: true },
    ];
    const later = new Reader(compiledFormOfEdition('chenzhou-2020'));
    const context = { on: '2020-06-15', edition: 'chenzhou-2020', standards } as const;
    const child = { ...UNATTENDED, 'household.meetsMinimumLiving': true, 'household.rural': true };
    const known = later.decide(
      nest({ ...child, 'household.incomePerCapita': '140' }, [], factsOf('chenzhou-2020')),
      context,
    );
    expect(known.benefits['minimum-living']?.amount).toBe('310.00');
    expect(known.benefits['unattended-living']?.amount).toBe('640.00');
    expect(known.monthly).toEqual({ min: '950.00', max: '950.00' });
    // Whatever the income, the two come to 950 together.
    const unknown = later.decide(nest(child, [], factsOf('chenzhou-2020')), context);
    expect(unknown.benefits['unattended-living']).toEqual({ status: 'entitled' });
    expect(unknown.monthly).toEqual({ min: '950.00', max: '950.00' });
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
