import { describe, expect, it } from 'vitest';
import { FACTS } from '../../src/case/dictionary.js';
import { birthDate, hukouDivision } from '../../src/case/facts/child.js';
import { hiv } from '../../src/case/facts/circumstances.js';
import { householdIncomePerCapita } from '../../src/case/facts/household.js';
import { flatColumnName } from '../../src/case/flat.js';
import { assessColumns } from '../../src/columns/assess-columns.js';
import { byteAt, fenAt, itemAt, wordAt } from '../../src/columns/bits.js';
import { planesOf } from '../../src/columns/fact-column.js';
import { loadColumns } from '../../src/columns/load-columns.js';
import { TruthQuestion } from '../../src/columns/truth-columns.js';
import { ageBands, aggregate } from '../../src/count/column-counts.js';
import { chenzhou } from '../../src/decide/assess.js';
import { RefusedInput } from '../../src/input/issue.js';
import { holds, not, reached, yes } from '../../src/logic/expression.js';
import { orphan } from '../../src/policy/categories.js';
import { child } from '../../src/policy/definition.js';
import { READINGS } from '../../src/policy/readings.js';
import {
  caseOf,
  columnsOf,
  drawing,
  type Row,
  randomDay,
  randomReadings,
  randomRow,
  randomStandards,
  spoiled,
} from '../register/random-register.js';
import { runs } from '../size.js';
import { differenceIn } from './differences.js';

const ORPHANS = {
  birth_date: ['2010-01-15', '2010-01-15', '2017-06-02', '2010-02-30', null],
  hukou_division: ['431002', '431021', '431002', '431002', '431002'],
  care: ['kin', 'institution', 'kin', 'kin', 'kin'],
  father_status: ['deceased', 'deceased', 'deceased', 'deceased', 'living'],
  mother_status: ['deceased', 'unidentified', 'deceased', 'deceased', null],
};
const ON = '2017-06-01';

function issuesOf(run: () => unknown): readonly (readonly [string, string])[] {
  try {
    run();
  } catch (error) {
    if (error instanceof RefusedInput) return error.issues.map(({ code, path }) => [code, path] as const);
    throw error;
  }
  return [];
}

describe('columns and single cases come out alike, cell for cell', () => {
  it.each([
    ['complete rows, typed arrays', 0, true],
    ['complete rows, plain lists', 0, false],
    ['one fact in fifty unknown', 2, true],
    ['one fact in seven unknown', 14, false],
    ['half of all facts unknown', 50, true],
  ])('%s', (_name, forget, typed) => {
    const draw = drawing(2017 + forget);
    for (let register = 0; register < runs(20); register += 1) {
      const on = randomDay(draw);
      const context = { on, readings: randomReadings(draw), standards: randomStandards(draw) };
      const length = forget === 50 ? 50 : 240;
      const rows = Array.from({ length }, () => spoiled(draw, randomRow(draw, on, forget)));
      const columns = assessColumns(columnsOf(rows, typed), context);
      rows.forEach((row, index) => {
        expect(differenceIn(columns, index, caseOf(row), context)).toEqual([]);
      });
      if (forget === 0) expect(columns.decidedByDiagram).toBe(0);
    }
  });

  it('with a day of its own for every row, as text or as numbers', () => {
    const draw = drawing(327);
    const readings = randomReadings(draw);
    const standards = randomStandards(draw);
    const days = Array.from({ length: 600 }, () => randomDay(draw));
    const rows = days.map((on) => randomRow(draw, on, 3));
    const numbers = Int32Array.from(days, (day) => Number(day.replaceAll('-', '')));
    for (const on of [days, numbers]) {
      const columns = assessColumns(columnsOf(rows, true), { on, readings, standards });
      rows.forEach((row, index) => {
        const context = { on: days[index], readings, standards };
        expect(differenceIn(columns, index, caseOf(row), context)).toEqual([]);
      });
    }
  });

  it('over more than one block, when only one row of the second is incomplete', () => {
    const draw = drawing(5);
    const row = randomRow(draw, ON, 0);
    const partial: Row = new Map(row).set(birthDate, null).set(hukouDivision, '431002');
    const rows = Array.from({ length: 16_400 }, (_, index) => (index === 16_390 ? partial : row));
    const columns = assessColumns(columnsOf(rows, true), { on: ON });
    for (const index of [0, 16_383, 16_384, 16_389, 16_390, 16_391, 16_399]) {
      expect(differenceIn(columns, index, caseOf(rows[index] ?? row), { on: ON })).toEqual([]);
    }
    expect(columns.decidedByDiagram).toBe(1);
  });

  it('where the register lacks whole columns, and where it has no rows', () => {
    for (const names of [
      ['father_status'],
      ['household_income_per_capita'],
      ['education_stage', 'household_rural'],
    ]) {
      const columns = Object.fromEntries(names.map((name) => [name, [null, null]]));
      expect(differenceIn(assessColumns(columns, { on: ON }), 1, {}, { on: ON })).toEqual([]);
    }
    const pupil = {
      education_stage: ['senior'],
      education_enrolled: [true],
      education_ownership: ['public'],
      household_registered_poor: [true],
    };
    const given = {
      education: { stage: 'senior', enrolled: true, ownership: 'public' },
      household: { registeredPoor: true },
    };
    expect(differenceIn(assessColumns(pupil, { on: ON }), 0, given, { on: ON })).toEqual([]);
    const two = Object.fromEntries(
      Object.entries(pupil).map(([name, cells]) => [name, [...cells, ...cells]]),
    );
    const columns = assessColumns({ ...two, hukou_division: ['431002', null] }, { on: ON });
    expect(differenceIn(columns, 0, { ...given, hukouDivision: '431002' }, { on: ON })).toEqual([]);
    expect(differenceIn(columns, 1, given, { on: ON })).toEqual([]);
    expect(loadColumns({ hiv: [true] }).bytes).toBeLessThan(200);
    expect(assessColumns({}, { on: ON }).rows).toBe(0);
    expect(aggregate(assessColumns({}, { on: ON }))).toEqual([]);
  });

  it('facts of a lost parent are never looked at, under every reading', () => {
    const lost = { father: { status: 'deceased' }, mother: { status: 'declared-missing' } };
    const switched = READINGS.flatMap(({ id, options }) =>
      Object.keys(options).map((option) => ({ [id]: option })),
    );
    for (const readings of switched) {
      const { missing } = chenzhou().assess(lost, { on: ON, readings });
      expect(missing.filter((path) => /^(father|mother)\./.test(path))).toEqual([]);
    }
  });
});

describe('a bad row is reported like a bad case and gets no verdicts', () => {
  it('an impossible day, a birth after the decision, a fact of a lost parent', () => {
    const columns = assessColumns(
      {
        ...ORPHANS,
        mother_custody: [null, 'detained', null, null, null],
        hiv: [null, null, null, 'no', null],
      },
      { on: ON },
    );
    expect(columns.issues.map(({ row, code, path }) => [row, code, path])).toEqual([
      [1, 'fact-of-lost-parent', 'mother.custody'],
      [2, 'birth-after-on', 'birthDate'],
      [3, 'invalid-date', 'birthDate'],
      [3, 'invalid-type', 'hiv'],
    ]);
    expect([...columns.categories.orphan.toCodes()]).toEqual([1, 254, 254, 254, 0]);
    expect([...columns.benefits['orphan-living'].toCodes()]).toEqual([1, 254, 254, 254, 255]);
    expect(columns.benefits['orphan-living'].at(1)).toBeUndefined();
    expect(columns.benefits['orphan-living'].amount?.at(1)).toBeNull();
    expect(columns.monthly.min.at(3)).toBeNull();
  });

  it.each([
    ['boolean', { hiv: Uint8Array.of(0, 1, 255, 7) }, [[3, 'invalid-type', 'hiv']]],
    ['choice', { care: Uint8Array.of(0, 255, 99) }, [[2, 'invalid-value', 'care']]],
    [
      'grade',
      { disability_grade: Uint8Array.of(1, 255, 0, 5) },
      [
        [2, 'invalid-value', 'disability.grade'],
        [3, 'invalid-value', 'disability.grade'],
      ],
    ],
    [
      'date',
      { birth_date: Int32Array.of(20100203, 0, 20100230, -5) },
      [
        [2, 'invalid-date', 'birthDate'],
        [3, 'invalid-date', 'birthDate'],
      ],
    ],
    [
      'division',
      { hukou_division: Int32Array.of(431002, 0, -1, 43) },
      [[3, 'invalid-division', 'hukouDivision']],
    ],
    [
      'money',
      { household_income_per_capita: Int32Array.of(100, -1, -2) },
      [[2, 'invalid-amount', 'household.incomePerCapita']],
    ],
    [
      'money, long',
      { household_income_per_capita: BigInt64Array.of(5n, -1n, 100_000_000_000n) },
      [[2, 'invalid-amount', 'household.incomePerCapita']],
    ],
    ['text', { id: ['a', null, undefined, 5] }, [[3, 'invalid-type', 'id']]],
  ])('codes of a %s', (_type, columns, expected) => {
    const { issues } = loadColumns(columns);
    expect(issues.map(({ row, code, path }) => [row, code, path])).toEqual(expected);
  });

  it('a row of codes, unknown ones among them, is told like a case', () => {
    const { issues } = loadColumns({
      birth_date: Int32Array.of(0, 20100203),
      hukou_division: Int32Array.of(-1, 0),
      household_income_per_capita: BigInt64Array.of(-1n, 5n),
      disability_grade: Uint8Array.of(255, 1),
      care: Uint8Array.of(255, 0),
      hiv: Uint8Array.of(255, 1),
      street: Uint8Array.of(9, 9),
    });
    expect(issues.map(({ row, code, path }) => [row, code, path])).toEqual([
      [0, 'invalid-type', 'street'],
      [1, 'invalid-type', 'street'],
    ]);
  });

  it('a row without a day of its own', () => {
    const on = ['2017-06-01', null, '2017-06-31', '2017-06-01', '2017-06-01'];
    const columns = assessColumns(ORPHANS, { on });
    expect(columns.issues.map(({ row, code, path }) => [row, code, path])).toEqual([
      [1, 'required', 'on'],
      [2, 'invalid-date', 'on'],
      [3, 'invalid-date', 'birthDate'],
    ]);
    expect(columns.categories.orphan.counts()).toEqual({ true: 1, false: 1, unknown: 0 });
    expect(assessColumns({ hiv: [true] }, { on: [null] }).issues).toHaveLength(1);
  });

  it('a cell that no list of remembered values has room for is read all the same', () => {
    const incomes = Array.from({ length: 100_050 }, (_, index) => `${index}.5`);
    const register = loadColumns({ household_income_per_capita: incomes });
    expect(register.issues).toEqual([]);
    expect(register.slots(100_049).filter((slot) => slot !== undefined)).toEqual([10_004_950]);
  });
});

describe('a register that is refused as a whole', () => {
  it.each([
    ['no columns', 5, [['invalid-type', '']]],
    ['a misspelt column', { father_statsu: [] }, [['unknown-fact', 'father_statsu']]],
    ['a column far from all others', { qqqqqqqqqqqqqq: [] }, [['unknown-fact', 'qqqqqqqqqqqqqq']]],
    ['no list', { hiv: 'yes' }, [['invalid-type', 'hiv']]],
    [
      'money in binary fractions',
      { household_income_per_capita: new Float64Array(1) },
      [['invalid-type', 'household_income_per_capita']],
    ],
    ['text as codes', { id: new Uint8Array(1) }, [['invalid-type', 'id']]],
    ['days as bytes', { birth_date: new Uint8Array(1) }, [['invalid-type', 'birth_date']]],
    [
      'amounts as bytes',
      { household_income_per_capita: new Uint8Array(1) },
      [['invalid-type', 'household_income_per_capita']],
    ],
    ['yes and no as words of four bytes', { hiv: new Int32Array(1) }, [['invalid-type', 'hiv']]],
    ['columns of two lengths', { hiv: [true], street: [true, false] }, [['invalid-type', 'street']]],
  ])('%s', (_name, columns, expected) => {
    const given: unknown = columns;
    expect(issuesOf(() => Reflect.apply(loadColumns, undefined, [given]))).toEqual(expected);
  });

  it('a context that is wrong', () => {
    expect(issuesOf(() => assessColumns(ORPHANS, { on: '2017-06-31' }))).toEqual([['invalid-date', 'on']]);
    const context: unknown = { on: [null], standards: [5] };
    expect(issuesOf(() => Reflect.apply(assessColumns, undefined, [{ hiv: [true] }, context]))).toEqual([
      ['invalid-type', 'standards[0]'],
    ]);
  });

  it('an absent column is no column', () => {
    const columns: unknown = { hiv: undefined, street: [true] };
    expect(Reflect.apply(loadColumns, undefined, [columns])).toMatchObject({ rows: 1 });
  });
});

describe('any condition of the rule book can be asked of a register', () => {
  it('gives what a single case gives', () => {
    const draw = drawing(12);
    const rows = Array.from({ length: 400 }, () => randomRow(draw, ON, 10));
    const register = loadColumns(columnsOf(rows, true));
    const question = new TruthQuestion([holds(child), holds(orphan), not(yes(hiv))]);
    const [, orphans, healthy] = question.ask(register, { on: ON });
    const assessed = assessColumns(register, { on: ON });
    expect(orphans?.toCodes()).toEqual(assessed.categories.orphan.toCodes());
    expect(healthy?.at(0)).toBe(rows[0]?.get(hiv) === null ? null : rows[0]?.get(hiv) === false);
    expect(question.ask(register, { on: ON })[1]?.counts()).toEqual(orphans?.counts());
  });

  it('an age that no rule of the book asks about is reached by nobody', () => {
    const [thirty] = new TruthQuestion([reached(birthDate, 30)]).ask(
      loadColumns({ birth_date: ['1950-01-01'] }),
      { on: ON },
    );
    expect(thirty?.at(0)).toBe(false);
  });

  it('gives the settled truth where planes leave it open', () => {
    const question = new TruthQuestion([
      holds({ ...orphan, when: not(yes(hiv)) }),
      { kind: 'any', of: [yes(hiv), not(yes(hiv))] },
    ]);
    const [healthy, either] = question.ask(loadColumns({ hiv: [null, true, false] }), { on: ON });
    expect([healthy?.at(0), healthy?.at(1), healthy?.at(2)]).toEqual([null, false, true]);
    expect([either?.at(0), either?.at(1)]).toEqual([true, true]);
  });
});

describe('aggregates', () => {
  const standards = [
    {
      standard: 'orphan-community',
      division: '431000',
      from: '2017-01-01',
      amount: '650.10',
      unit: 'CNY/month',
      source: 'x',
    },
  ] as const;

  it('count every verdict and bound the budget, for all rows or by any key', () => {
    const columns = assessColumns(ORPHANS, { on: ON, standards });
    const [all] = aggregate(columns);
    expect(all).toMatchObject({ key: null, rows: 5, refused: 2 });
    expect(all?.verdicts['categories.orphan']).toEqual({ true: 2, false: 1, unknown: 0 });
    expect(all?.monthly.min).toBe(65_010n + 100_000n);
    const groups = aggregate(columns, ['a', 'b', 'a', 'b', null]);
    expect(groups.map(({ key, rows, refused }) => [key, rows, refused])).toEqual([
      ['a', 2, 1],
      ['b', 2, 1],
      [null, 1, 0],
    ]);
    expect(groups[1]?.monthly.max).toBeNull();
  });

  it('agree with the sum over single cases', () => {
    const draw = drawing(8);
    const rows = Array.from({ length: 500 }, () => randomRow(draw, ON, 4));
    const context = { on: ON, standards: randomStandards(draw) };
    const columns = assessColumns(columnsOf(rows, true), context);
    const groups = aggregate(
      columns,
      rows.map((row) => (row.get(birthDate) === null ? 'unknown' : 'known')),
    );
    const least = rows.reduce((sum, _, row) => sum + (columns.monthly.min.at(row) ?? 0), 0);
    expect(groups.reduce((sum, { monthly }) => sum + monthly.min, 0n)).toBe(BigInt(least));
    expect(groups.reduce((sum, { verdicts }) => sum + (verdicts.inDifficulty?.unknown ?? 0), 0)).toBe(
      columns.inDifficulty.counts().unknown,
    );
  });

  it('add up without rounding', () => {
    const row = randomRow(drawing(1), ON, 0);
    const large = [{ ...standards[0], amount: '999999999.99' }];
    const columns = assessColumns(columnsOf(new Array<Row>(50_000).fill(row), true), {
      on: ON,
      standards: large,
    });
    columns.monthly.min.fen.fill(99_999_999_999);
    expect(aggregate(columns)[0]?.monthly.min).toBe(99_999_999_999n * 50_000n);
  });

  it('refuse keys for other rows', () => {
    expect(() => aggregate(assessColumns(ORPHANS, { on: ON }), ['a'])).toThrow(RangeError);
  });

  it('age bands go by the calendar', () => {
    const births = [20110602, 20110601, 20010601, 19990601, 0];
    expect(ageBands(births, 20170601, [6, 16, 18])).toEqual(['0-5', '6-15', '16-17', '18+', null]);
  });
});

describe('memory', () => {
  it('a list is never read past its end', () => {
    expect(() => itemAt([], 0)).toThrow(RangeError);
    expect(wordAt(new Int32Array(0), 0)).toBe(0);
    expect(fenAt(new Float64Array(0), 0)).toBe(0);
    expect(byteAt(new Uint8Array(0), 0)).toBe(0);
    const income = loadColumns({ household_income_per_capita: ['1'] }).column(householdIncomePerCapita);
    expect(income === undefined ? null : planesOf(income)).toEqual([]);
  });

  it('all facts of a child take at most 64 bytes', () => {
    const draw = drawing(3);
    const rows = Array.from({ length: 4096 }, () => randomRow(draw, ON, 1));
    const register = loadColumns(columnsOf(rows, true));
    assessColumns(register, { on: ON });
    expect(register.bytes / register.rows).toBeLessThan(64);
    expect(Object.keys(columnsOf(rows.slice(0, 1), true))).toHaveLength(FACTS.length);
    expect(flatColumnName('father.severelyDisabled')).toBe('father_severely_disabled');
  });
});
