import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  destituteSupport,
  hardshipDisabilitySubsidy,
  hivLiving,
  medicalAid,
  minimumLivingDifference,
  minimumLivingSupplement,
  nursingSubsidy,
  orphanLiving,
  type PremiumGroup,
  premiumSubsidy,
  seniorFee,
  specialPreschoolSubsidy,
} from '../../src/calculators/index.js';
import type { Calculation } from '../../src/calculators/reckoning/calculation.js';
import { chenzhou } from '../../src/decide/assess.js';
import { RefusedInput } from '../../src/input/issue.js';
import { STANDARD_KINDS, type StandardEntry, type StandardId } from '../../src/policy/standards.js';
import { randomCase } from '../oracle/random-case.js';
import { runs } from '../size.js';

/** An entry of the city, in force from 2017. */
function entry(standard: StandardId, amount: string, more: Partial<StandardEntry> = {}): StandardEntry {
  const unit = STANDARD_KINDS.find((kind) => kind.id === standard)?.unit ?? 'ratio';
  return { standard, division: '431000', from: '2017-01-01', amount, unit, source: 'by hand', ...more };
}

const under = (...standards: readonly StandardEntry[]) => ({
  on: '2017-06-01',
  division: '431002',
  standards,
});

describe('orphan living', () => {
  it.each([
    [false, [], '600.00'],
    [true, [], '1000.00'],
    [false, [entry('orphan-community', '650')], '650.00'],
    [false, [entry('orphan-institution', '1100')], '600.00'],
    [true, [entry('orphan-institution', '1100.5')], '1100.50'],
    // The county before the city, and only its own entry.
    [
      false,
      [entry('orphan-community', '650'), entry('orphan-community', '700.05', { division: '431002' })],
      '700.05',
    ],
    [
      false,
      [entry('orphan-community', '650'), entry('orphan-community', '700', { division: '431021' })],
      '650.00',
    ],
    // Not yet in force, and no longer.
    [false, [entry('orphan-community', '650', { from: '2017-06-02' })], '600.00'],
    [false, [entry('orphan-community', '650', { until: '2017-06-01' })], '650.00'],
    [false, [entry('orphan-community', '650', { until: '2017-05-31' })], '600.00'],
  ])('institution %j, %j: %s', (institution, standards, amount) => {
    expect(orphanLiving({ institution }, under(...standards)).amount).toBe(amount);
  });

  it('names what it stands on', () => {
    expect(orphanLiving({ institution: false }, under(entry('orphan-community', '650')))).toEqual({
      amount: '650.00',
      unit: 'CNY/month',
      standards: [
        { standard: 'orphan-community', division: '431000', from: '2017-01-01', source: 'by hand' },
      ],
      standardsMissing: [],
      sentences: ['2.1-1'],
    });
    expect(orphanLiving({ institution: true }, under()).standards).toEqual([]);
  });
});

describe('minimum living difference', () => {
  const urban = entry('minimum-living', '420', { rural: false });
  const rural = entry('minimum-living', '252.17', { rural: true });
  it.each([
    [false, '0', '420.00'],
    [false, '300', '120.00'],
    [false, '299.95', '120.05'],
    [false, '420', '0.00'],
    [false, '420.01', '0.00'],
    [false, '999999999.99', '0.00'],
    [true, '252.16', '0.01'],
    [true, '0.1', '252.07'],
  ])('rural %j, income %s: %s', (isRural, incomePerCapita, amount) => {
    const result = minimumLivingDifference({ rural: isRural, incomePerCapita }, under(urban, rural));
    expect(result.amount).toBe(amount);
    expect(result.standards).toHaveLength(1);
  });

  it('is unknown without the standard of its scheme', () => {
    const result = minimumLivingDifference({ rural: true, incomePerCapita: '0' }, under(urban));
    expect(result).toMatchObject({ amount: null, standards: [], standardsMissing: ['minimum-living'] });
  });
});

describe('premium subsidy', () => {
  const premium = entry('insurance-premium', '150');
  const minimum = entry('premium-share-minimum-living', '0.5');
  const severe = entry('premium-share-severe-disability', '0.3333');
  const aid = entry('premium-share-aid', '0.6');
  it.each<[readonly PremiumGroup[], readonly StandardEntry[], string | null, readonly StandardId[]]>([
    [['destitute-support'], [premium], '150.00', []],
    [['destitute-support', 'minimum-living'], [premium], '150.00', []],
    [['minimum-living'], [premium, minimum], '75.00', []],
    // 0.3333 of 150 is 49.995: half up to the fen.
    [['severe-disability'], [premium, severe], '50.00', []],
    // 0.3333 of 149.98 is 49.988334.
    [['severe-disability'], [entry('insurance-premium', '149.98'), severe], '49.99', []],
    // Binary floats say 1.005 × 100 is 100.49999999999999: 0.5 of 2.01 is 1.005.
    [['minimum-living'], [entry('insurance-premium', '2.01'), minimum], '1.01', []],
    [['severe-disability', 'minimum-living', 'medical-aid'], [premium, minimum, severe, aid], '90.00', []],
    [['minimum-living', 'severe-disability'], [premium, minimum], null, ['premium-share-severe-disability']],
    [['minimum-living'], [minimum], null, ['insurance-premium']],
    [['medical-aid'], [], null, ['insurance-premium', 'premium-share-aid']],
    // A share of 1 cannot be exceeded, so the missing one does not matter.
    [
      ['minimum-living', 'medical-aid'],
      [premium, entry('premium-share-minimum-living', '1.0')],
      '150.00',
      [],
    ],
    [['medical-aid'], [premium, entry('premium-share-aid', '0')], '0.00', []],
  ])('%j', (groups, standards, amount, missing) => {
    const result = premiumSubsidy({ groups }, under(...standards));
    expect([result.amount, result.standardsMissing]).toEqual([amount, missing]);
  });

  it('cites the sentence that gives it, and every entry that it stands on', () => {
    const shared = premiumSubsidy(
      { groups: ['minimum-living', 'medical-aid'] },
      under(premium, minimum, aid),
    );
    expect(shared.sentences).toEqual(['2.2-3']);
    expect(shared.standards.map(({ standard }) => standard)).toEqual([
      'insurance-premium',
      'premium-share-minimum-living',
      'premium-share-aid',
    ]);
    const whole = premiumSubsidy(
      { groups: ['minimum-living', 'destitute-support'] },
      under(premium, minimum),
    );
    expect(whole.sentences).toEqual(['2.2-4']);
    expect(whole.standards.map(({ standard }) => standard)).toEqual(['insurance-premium']);
  });
});

describe('medical aid', () => {
  const share = entry('medical-aid-share', '0.7');
  const cap = entry('medical-aid-cap', '10000');
  const uplifts = [entry('medical-aid-share-uplift', '0.2'), entry('medical-aid-cap-uplift', '5000.5')];
  it.each([
    ['0', false, '0.00'],
    ['1000', false, '700.00'],
    ['1000', true, '900.00'],
    // 0.7 × 0.05 is 0.035.
    ['0.05', false, '0.04'],
    // 0.9 × 0.15 is 0.135.
    ['0.15', true, '0.14'],
    ['14285.71', false, '10000.00'],
    ['14285.7', false, '9999.99'],
    ['14286', false, '10000.00'],
    ['20000', true, '15000.50'],
    ['16667', true, '15000.30'],
    ['999999999.99', true, '15000.50'],
  ])('a cost of %s, uplift %j: %s', (cost, uplift, amount) => {
    expect(medicalAid({ cost, uplift }, under(share, cap, ...uplifts)).amount).toBe(amount);
  });

  it('never pays more than the cost', () => {
    const raised = [
      entry('medical-aid-share', '0.7'),
      entry('medical-aid-share-uplift', '0.3001'),
      entry('medical-aid-cap', '10000'),
      entry('medical-aid-cap-uplift', '0'),
    ];
    expect(medicalAid({ cost: '123.45', uplift: true }, under(...raised)).amount).toBe('123.45');
  });

  it('is unknown while a share or a cap that applies is missing', () => {
    expect(medicalAid({ cost: '1', uplift: true }, under(share, cap))).toMatchObject({
      amount: null,
      standardsMissing: ['medical-aid-share-uplift', 'medical-aid-cap-uplift'],
    });
    expect(medicalAid({ cost: '1', uplift: false }, under(share, cap))).toMatchObject({
      amount: '0.70',
      unit: 'CNY',
      sentences: ['2.2-1'],
      standardsMissing: [],
    });
    expect(medicalAid({ cost: '1', uplift: false }, under()).standardsMissing).toEqual([
      'medical-aid-share',
      'medical-aid-cap',
    ]);
  });
});

describe('one figure each', () => {
  it('the senior fee, per semester and per year', () => {
    const context = under(entry('senior-fee', '800.25'));
    expect(seniorFee({ per: 'semester' }, context)).toMatchObject({ amount: '800.25', unit: 'CNY/semester' });
    expect(seniorFee({ per: 'year' }, context)).toMatchObject({ amount: '1600.50', unit: 'CNY/year' });
    expect(seniorFee({ per: 'year' }, under())).toMatchObject({
      amount: null,
      standardsMissing: ['senior-fee'],
    });
  });

  it.each<[(context: ReturnType<typeof under>) => Calculation, StandardEntry, string]>([
    [hivLiving, entry('orphan-community', '700'), 'CNY/month'],
    [
      (context) => destituteSupport({ rural: true }, context),
      entry('destitute-support', '700', { rural: true }),
      'CNY/month',
    ],
    [minimumLivingSupplement, entry('minimum-living-supplement', '700'), 'CNY/month'],
    [hardshipDisabilitySubsidy, entry('hardship-disability-subsidy', '700'), 'CNY/month'],
    [nursingSubsidy, entry('nursing-subsidy', '700'), 'CNY/month'],
    [specialPreschoolSubsidy, entry('special-preschool-subsidy', '700'), 'CNY/year'],
  ])('%#', (calculator, standard, unit) => {
    const given = calculator(under(standard));
    expect([given.amount, given.unit, given.standards.length]).toEqual(['700.00', unit, 1]);
    const without = calculator(under());
    const floored = standard.standard === 'orphan-community';
    expect(without.amount).toBe(floored ? '600.00' : null);
    expect(without.standardsMissing).toEqual(floored ? [] : [standard.standard]);
  });
});

/** The codes and paths of a refusal; nothing where nothing was refused. */
function refused(calculator: (...given: never[]) => unknown, ...given: readonly unknown[]): unknown {
  try {
    Reflect.apply(calculator, undefined, given);
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
  return [];
}

describe('what is not known is refused, never taken for no', () => {
  it.each([
    [orphanLiving, {}, ['required institution']],
    [orphanLiving, undefined, ['required institution']],
    [orphanLiving, { institution: null }, ['required institution']],
    [orphanLiving, { institution: 'false' }, ['invalid-type institution']],
    [minimumLivingDifference, { rural: true }, ['required incomePerCapita']],
    [minimumLivingDifference, { rural: true, incomePerCapita: 300 }, ['invalid-amount incomePerCapita']],
    [minimumLivingDifference, { rural: true, incomePerCapita: '-1' }, ['invalid-amount incomePerCapita']],
    [minimumLivingDifference, { rural: true, incomePerCapita: '1.005' }, ['invalid-amount incomePerCapita']],
    [medicalAid, { cost: '1e3' }, ['invalid-amount cost', 'required uplift']],
    [premiumSubsidy, {}, ['required groups']],
    [premiumSubsidy, { groups: [] }, ['invalid-value groups']],
    [premiumSubsidy, { groups: 'medical-aid' }, ['invalid-value groups']],
    [premiumSubsidy, { groups: ['medical-aid', 'orphan'] }, ['invalid-value groups']],
    [seniorFee, { per: 'month' }, ['invalid-value per']],
  ])('%# %j', (calculator, given, issues) => {
    expect(refused(calculator, given, under())).toEqual(issues);
  });

  it.each([
    [undefined, ['required on', 'required division']],
    [{ on: '2017-02-29', division: 431002 }, ['invalid-date on', 'invalid-type division']],
    [{ on: '2017-06-01', division: '440103' }, ['invalid-division division']],
    [
      { on: '2017-06-01', division: '431002', standards: [entry('orphan-community', '599.99')] },
      ['standard-below-floor standards[0].amount'],
    ],
    [{ on: '2017-06-01', division: '431002', standards: {} }, ['invalid-type standards']],
  ])('context %# %j', (context, issues) => {
    expect(refused(orphanLiving, { institution: false }, context)).toEqual(issues);
  });
});

describe('the same amounts as in a result', () => {
  it('for random complete cases', () => {
    fc.assert(
      fc.property(randomCase({ maxForgotten: 0 }), ({ case: child, complete, context }) => {
        const { benefits } = chenzhou().assess(child, context);
        const { hukouDivision } = complete;
        const local = String(hukouDivision).startsWith('4310');
        const basis = { ...context, division: local ? String(hukouDivision) : '431000' };
        const rural = complete['household.rural'] === true;
        const incomePerCapita = String(complete['household.incomePerCapita']);
        const minimum =
          context.readings?.['minimum-living-amount'] === 'flat-supplement'
            ? minimumLivingSupplement(basis)
            : minimumLivingDifference({ rural, incomePerCapita }, basis);
        const amounts = {
          'orphan-living': orphanLiving({ institution: complete.care === 'institution' }, basis),
          'hiv-living': hivLiving(basis),
          'destitute-support': destituteSupport({ rural }, basis),
          'minimum-living': minimum,
          'hardship-disability-subsidy': hardshipDisabilitySubsidy(basis),
          'nursing-subsidy': nursingSubsidy(basis),
          'senior-fee-waiver': seniorFee({ per: 'semester' }, basis),
          'special-preschool-subsidy': specialPreschoolSubsidy(basis),
        } as const;
        for (const [id, calculated] of Object.entries(amounts)) {
          const benefit = Object.entries(benefits).find(([name]) => name === id)?.[1];
          if (benefit?.status !== 'entitled') continue;
          expect([id, calculated.amount, calculated.unit]).toEqual([id, benefit.amount, benefit.unit]);
          expect(calculated.standards).toEqual(benefit.standard === null ? [] : [benefit.standard]);
        }
      }),
      { numRuns: runs(400), seed: 5 },
    );
  });
});
