/** What a benefit must and may cite, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { type Citations, expectedCitations } from './citations.js';
import type { OracleContext } from './context.js';
import { type FactValue, nest } from './facts.js';
import { ORPHAN, PLAIN, without } from './plain.js';

type Facts = Readonly<Record<string, FactValue>>;

function cites(facts: Facts, id: string, readings: OracleContext['readings'] = {}): Citations | undefined {
  return expectedCitations(nest(facts), { on: '2017-06-01', readings })[id];
}

const UNATTENDED = { ...PLAIN, 'father.status': 'deceased', 'mother.seriouslyIll': true };
const POOR = { 'household.meetsMinimumLiving': true };
const DESTITUTE = { hasIncomeSource: false, supporterAble: false };

describe('citations', () => {
  it('of an orphan, of one who has grown up', () => {
    expect(cites(ORPHAN, 'orphan-living')).toEqual({ must: ['2.1-1'], may: ['2.1-1'] });
    const grown = {
      ...ORPHAN,
      birthDate: '1998-01-01',
      orphanAtEighteen: true,
      'education.continuousSinceEighteen': true,
    };
    expect(cites(grown, 'orphan-living')?.must).toEqual(['2.3-5']);
  });

  it('of what an orphan does not get beside it', () => {
    const orphan = { ...ORPHAN, ...POOR, ...DESTITUTE };
    expect(cites(orphan, 'minimum-living')?.must).toEqual(['2.1-4', '4.4-3']);
    expect(cites(orphan, 'destitute-support')?.must).toEqual(['2.1-3', '4.4-3']);
    expect(cites(orphan, 'minimum-living')?.may).not.toContain('2.1-5');
    // Paid under the other reading: nothing is excluded, nothing to cite for it.
    expect(cites(orphan, 'minimum-living', { 'orphan-and-minimum-living': 'both' })).toEqual({
      must: ['2.1-4'],
      may: ['2.1-4'],
    });
  });

  it('of 2.1-5 for an unattended child alone', () => {
    expect(cites({ ...PLAIN, ...POOR }, 'minimum-living')).toEqual({ must: ['2.1-4'], may: ['2.1-4'] });
    expect(cites({ ...UNATTENDED, ...POOR }, 'minimum-living')?.must).toEqual(['2.1-4', '2.1-5']);
    expect(cites({ ...PLAIN, ...DESTITUTE }, 'destitute-support')?.may).toEqual(['2.1-3']);
    expect(cites({ ...UNATTENDED, ...DESTITUTE }, 'destitute-support')?.must).toEqual(['2.1-3', '2.1-5']);
    // Both: 低保 says what stands in its way.
    expect(cites({ ...UNATTENDED, ...POOR, ...DESTITUTE }, 'minimum-living')?.must).toEqual([
      '2.1-4',
      '2.1-5',
      '2.1-3',
    ]);
    // By the route alone: an able supporter, so 2.1-3 does not hold.
    expect(
      cites({ ...UNATTENDED, hasIncomeSource: false }, 'destitute-support', {
        'unattended-route': 'one-is-due',
      })?.must,
    ).toEqual(['2.1-5']);
    // Whether she is unattended is open: the sentence is allowed and not asked for.
    expect(cites({ ...without(UNATTENDED, 'mother.seriouslyIll'), ...POOR }, 'minimum-living')).toEqual({
      must: ['2.1-4'],
      may: ['2.1-4', '2.1-5'],
    });
  });

  it('of the premium by its two branches', () => {
    expect(cites({ ...PLAIN, ...POOR }, 'premium-subsidy')).toEqual({ must: ['2.2-3'], may: ['2.2-3'] });
    expect(cites({ ...PLAIN, ...DESTITUTE }, 'premium-subsidy')).toEqual({ must: ['2.2-4'], may: ['2.2-4'] });
    expect(cites({ ...PLAIN, ...DESTITUTE, ...POOR }, 'premium-subsidy')?.may).toEqual(['2.2-3', '2.2-4']);
  });

  it('of a subsidy said twice, and of a fee given twice', () => {
    const disabled = { ...PLAIN, 'disability.certified': true, 'disability.grade': 2 };
    expect(cites(disabled, 'nursing-subsidy')?.must).toEqual(['2.1-8', '2.2-7']);
    const pupil = {
      ...disabled,
      birthDate: '2001-01-01',
      'education.stage': 'senior',
      'household.inHardship': true,
    };
    expect(cites(pupil, 'free-education-12')).toEqual({ must: ['2.3-3'], may: ['2.3-3', '2.3-4'] });
    expect(cites(pupil, 'senior-fee-waiver')).toEqual({ must: ['2.3-4'], may: ['2.3-3', '2.3-4'] });
  });
});
