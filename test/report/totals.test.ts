import { describe, expect, it } from 'vitest';
import { CHENZHOU_2017 } from '../../src/policy/chenzhou-2017.js';
import { VERDICTS } from '../../src/policy/verdicts.js';
import { Totals } from '../../src/report/totals.js';
import { totalsFormat } from '../../src/report/totals-format.js';
import { totalsText } from '../../src/report/totals-text.js';

function register(...monthly: readonly { readonly min: string; readonly max: string | null }[]): Totals {
  const totals = new Totals();
  for (const bounds of monthly)
    totals.add({
      waiting: bounds.min !== bounds.max,
      doubtful: false,
      assumed: false,
      monthly: bounds,
      verdicts: [],
    });
  return totals;
}

describe('totals', () => {
  it('add up exactly, however large', () => {
    const large = { min: '999999999.99', max: '999999999.99' };
    const totals = register(...Array.from({ length: 100_003 }, () => large));
    expect(totals.shown().monthly).toEqual({ min: '100002999998999.97', max: '100002999998999.97' });
    expect(register().shown().monthly).toEqual({ min: '0.00', max: '0.00' });
    expect(register({ min: '0.05', max: '0.05' }).shown().monthly.min).toBe('0.05');
  });

  it('have no upper bound where a row has none', () => {
    const totals = register({ min: '1.00', max: null }, { min: '600.00', max: '600.00' });
    expect(totals.shown().monthly).toEqual({ min: '601.00', max: null });
    expect(totalsText(totals.shown(), 'en', VERDICTS)).toContain('CNY/month in all   601.00–?\n');
    expect(totalsFormat(CHENZHOU_2017, 'csv', 'en').end(totals.shown())).toContain('monthly.max,\n');
  });

  it('count what holds and what is open', () => {
    const totals = new Totals();
    const monthly = { min: '0.00', max: '0.00' };
    totals.add({
      waiting: true,
      doubtful: false,
      assumed: false,
      monthly,
      verdicts: [
        ['categories.orphan', null],
        ['benefits.schooling-aid', true],
      ],
    });
    totals.add({
      waiting: false,
      doubtful: true,
      assumed: false,
      monthly,
      verdicts: [
        ['categories.orphan', false],
        ['benefits.schooling-aid', true],
      ],
    });
    totals.addRefused();
    const shown = totals.shown();
    expect(shown).toEqual({
      rows: 3,
      assumed: 0,
      decided: 2,
      waiting: 1,
      doubtful: 1,
      refused: 1,
      gone: 0,
      confidential: 0,
      monthly: { min: '0.00', max: '0.00' },
      counts: { 'categories.orphan': { yes: 0, open: 1 }, 'benefits.schooling-aid': { yes: 2, open: 0 } },
    });
    expect(totalsText(shown, 'en', VERDICTS)).toBe(
      [
        'rows read          3',
        'decided            2',
        'waiting for facts  1',
        'with doubts        1',
        'refused            1',
        'CNY/month in all   0.00',
        '',
        '                  yes    open',
        'orphan              0       1',
        'schooling aid       2       0',
        '',
      ].join('\n'),
    );
    expect(totalsFormat(CHENZHOU_2017, 'csv', 'en').end(shown)).toBe(
      [
        'total,value',
        'rows,3',
        'decided,2',
        'waiting,1',
        'doubtful,1',
        'assumed,0',
        'refused,1',
        'confidential,0',
        'monthly.min,0.00',
        'monthly.max,0.00',
        'counts.categories.orphan.yes,0',
        'counts.categories.orphan.open,1',
        'counts.benefits.schooling-aid.yes,2',
        'counts.benefits.schooling-aid.open,0',
        '',
      ].join('\n'),
    );
    // That none is gone is not said.
    const { gone: _, ...written } = shown;
    expect(JSON.parse(totalsFormat(CHENZHOU_2017, 'json', 'en').end(shown))).toEqual(written);
    expect(totalsFormat(CHENZHOU_2017, 'ndjson', 'en').end(shown).split('\n')).toHaveLength(2);
  });
});
