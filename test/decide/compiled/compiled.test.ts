import { describe, expect, it } from 'vitest';
import { checkCase } from '../../../src/case/check.js';
import { loadColumns } from '../../../src/columns/register.js';
import { theAssessor } from '../../../src/decide/assess.js';
import { CHENZHOU_VERDICTS } from '../../../src/decide/compiled/chenzhou.js';
import { CompiledDecider, rulesToCompile } from '../../../src/decide/compiled/compiled-decider.js';
import { compileRules } from '../../../src/decide/compiled/compiled-rules.js';
import { VARIABLE_ORDER } from '../../../src/decide/compiled/order.js';
import { columnsOf, drawing, randomRow } from '../../register/random-register.js';
import { compare } from './compare.js';
import { VerdictPlanes } from './verdict-planes.js';

const ON = '2017-06-01';

describe('the compiled rule book', () => {
  it('decides random rows as the diagrams of each child do, cell for cell', { timeout: 60_000 }, () => {
    const differences: string[] = [];
    compare(1500, 11, (difference) => differences.push(difference));
    expect(differences).toEqual([]);
  });

  it('has the most of the monthly sum in one county, not in two at once', () => {
    // Place unknown: 800 a month and nothing of income in one county, 600 and 300 of minimum living in the city.
    const entry = { from: '2017-01-01', unit: 'CNY/month', source: 'invented' } as const;
    const standards = [
      { ...entry, standard: 'orphan-community', division: '431002', amount: '800' },
      { ...entry, standard: 'minimum-living', division: '431000', amount: '300', rural: true },
      { ...entry, standard: 'minimum-living', division: '431002', amount: '50', rural: true },
    ];
    const prepared = theAssessor().prepare({ on: ON, standards });
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
    expect(new CompiledDecider(CHENZHOU_VERDICTS).decide(slots, prepared).monthly).toEqual({
      min: '0.00',
      max: '900.00',
    });
  });

  it('decides the same in any order of its variables', () => {
    const draw = drawing(5);
    const prepared = theAssessor().prepare({ on: ON });
    const one = new CompiledDecider(CHENZHOU_VERDICTS);
    const other = new CompiledDecider(CHENZHOU_VERDICTS, [...VARIABLE_ORDER].reverse());
    for (let row = 0; row < 60; row += 1) {
      const register = loadColumns(columnsOf([randomRow(draw, ON, row)], false));
      const slots = register.slots(0);
      expect(other.decide(slots, prepared)).toEqual(one.decide(slots, prepared));
    }
  });

  it('gives in planes what it gives row by row, whatever is unknown', () => {
    const draw = drawing(3);
    const rows = Array.from({ length: 600 }, (_, row) => randomRow(draw, ON, [0, 10, 40, 90][row % 4] ?? 0));
    const register = loadColumns(columnsOf(rows, true));
    const prepared = theAssessor().prepare({ on: ON });
    const decider = new CompiledDecider(CHENZHOU_VERDICTS);
    const planes = new VerdictPlanes(
      compileRules(rulesToCompile(CHENZHOU_VERDICTS), VARIABLE_ORDER, prepared.readings),
    );
    const columns = planes.ask(register, { on: ON });
    rows.forEach((_, row) => {
      const { categories, inDifficulty, measures, benefits } = decider.decide(register.slots(row), prepared);
      const paid = Object.values(benefits).map(({ status }) =>
        status === 'entitled' ? true : status === 'undetermined' ? null : false,
      );
      const verdicts = [...Object.values(categories), inDifficulty, ...Object.values(measures), ...paid];
      expect(columns.map((column) => column.at(row))).toEqual(verdicts);
    });
  });
});
