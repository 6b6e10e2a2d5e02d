import { describe, expect, it } from 'vitest';
import { checkCase } from '../../../src/case/check.js';
import { loadColumns } from '../../../src/columns/load-columns.js';
import { chenzhou } from '../../../src/decide/assess.js';
import { CompiledDecider } from '../../../src/decide/compiled/compiled-decider.js';
import { CHENZHOU_2017 } from '../../../src/policy/chenzhou-2017.js';
import { VARIABLE_ORDER } from '../../../src/policy/order.js';
import { columnsOf, drawing, randomRow } from '../../register/random-register.js';

const ON = '2017-06-01';

describe('the compiled rule book', () => {
  it('has the most of the monthly sum in one county, not in two at once', () => {
    // Place unknown: 800 a month and nothing of income in one county, 600 and 300 of minimum living in the city.
    const entry = { from: '2017-01-01', unit: 'CNY/month', source: 'invented' } as const;
    const standards = [
      { ...entry, standard: 'orphan-community', division: '431002', amount: '800' },
      { ...entry, standard: 'minimum-living', division: '431000', amount: '300', rural: true },
      { ...entry, standard: 'minimum-living', division: '431002', amount: '50', rural: true },
    ];
    const prepared = chenzhou().prepare({ on: ON, standards });
    const { slots } = checkCase(
      {
        birthDate: '2010-01-01',
        father: { status: 'living' },
        hasIncomeSource: true,
        supporterAble: true,
        hiv: true,
        household: { meetsMinimumLiving: true, rural: true },
        disability: { certified: false },
        care: 'parents',
      },
      prepared.onSlot,
    );
    // In 431002: 800 for HIV and up to 50; elsewhere in the city: the floor of 600 and up to 300, together 900.
    expect(new CompiledDecider(CHENZHOU_2017).decide(slots, prepared).monthly).toEqual({
      min: '0.00',
      max: '900.00',
    });
  });

  it('decides the same in any order of its variables', () => {
    const draw = drawing(5);
    const prepared = chenzhou().prepare({ on: ON });
    const one = new CompiledDecider(CHENZHOU_2017);
    const other = new CompiledDecider(CHENZHOU_2017, CHENZHOU_2017.verdicts, [...VARIABLE_ORDER].reverse());
    for (let row = 0; row < 60; row += 1) {
      const register = loadColumns(columnsOf([randomRow(draw, ON, row)], false));
      const slots = register.slots(0);
      expect(other.decide(slots, prepared)).toEqual(one.decide(slots, prepared));
    }
  });
});
