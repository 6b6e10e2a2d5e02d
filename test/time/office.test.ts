import { describe, expect, it } from 'vitest';
import { type History, ledger, ledgerSvg, settle, settleCsv, settleTable } from '../../src/time/index.js';

/** A child with HIV who becomes an orphan: the allowance stays 600 yuan, only its name changes. */
const history: History = {
  case: {
    birthDate: '2010-05-01',
    hukouDivision: '431002',
    hiv: true,
    care: 'kin',
    hasIncomeSource: true,
    supporterAble: true,
    household: { meetsMinimumLiving: false },
    disability: { certified: false },
    father: { status: 'living' },
    mother: { status: 'living' },
  },
  events: [{ on: '2018-05-10', set: { father: { status: 'deceased' }, mother: { status: 'deceased' } } }],
};
const MARK = '<circle';

describe('what an office may see of a change', () => {
  const book = ledger(history, { from: '2018-04', to: '2018-08' });

  it('in full the picture marks where one benefit took another’s place', () => {
    expect(ledgerSvg(book, { disclose: 'full' })).toContain(MARK);
  });

  it('an office picture does not mark what does not change the sum', () => {
    expect(book.rows.some(({ changes }) => changes.length > 0)).toBe(true);
    expect(ledgerSvg(book, { disclose: 'office' })).not.toContain(MARK);
  });
});

describe('what the books call a benefit', () => {
  const paid = [{ month: '2018-05', benefit: '艾滋病病毒感染儿童基本生活费', amount: '500' }];

  it('is the benefit, by its Chinese name as by its id', () => {
    const due = [{ month: '2018-05', benefit: 'hiv-living', amount: '600' }];
    expect(settle(paid, due).rows).toMatchObject([{ benefit: 'hiv-living', difference: { min: '100.00' } }]);
  });

  it('never stands in an office list where it tells of HIV, not even a name of the books’ own', () => {
    const own = [...paid, { month: '2018-05', benefit: '艾滋儿童补助', amount: '20' }];
    const settlement = settle(own, ledger(history, { from: '2018-05', to: '2018-05' }));
    for (const text of [settleTable(settlement), settleCsv(settlement)]) {
      expect(text).not.toMatch(/hiv|艾滋/i);
      expect(text).toContain('80.00');
    }
  });
});
