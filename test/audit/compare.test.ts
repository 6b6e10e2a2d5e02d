import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/audit/compare/compare.js';
import type { Bounds, ComparedRow } from '../../src/audit/compare/compared.js';
import { Comparison } from '../../src/audit/compare/comparison.js';
import { readingLadder } from '../../src/audit/compare/ladder.js';
import { missingFacts } from '../../src/audit/compare/missing-facts.js';
import { compareGroupsCsv, compareTable } from '../../src/audit/compare/render-compared.js';
import { parseCase } from '../../src/decide/assess.js';
import { standard } from '../../src/money/amount.js';
import { CHENZHOU_2017 } from '../../src/policy/chenzhou-2017.js';
import { caseOf, columnsOf, drawing, randomRow } from '../register/random-register.js';
import { runs } from '../size.js';
import { byCompletions, pairs } from './both-contexts.js';

const fen = (amount: string | null): number =>
  amount === null ? Number.NaN : Number(amount.replace('.', ''));

const inFen = ({ min, max }: Bounds): readonly [number, number] => [fen(min), fen(max)];

function turnsOf({ gained, lost, mayTurn }: ComparedRow): ReadonlyMap<string, string> {
  return new Map([
    ...gained.map((path) => [path, 'gained'] as const),
    ...lost.map((path) => [path, 'lost'] as const),
    ...mayTurn.map((path) => [path, 'mayTurn'] as const),
  ]);
}

describe('a child under two contexts', () => {
  it('changes by what some completion changes by, and by no more: every bound is reached', () => {
    let compared = 0;
    let open = 0;
    fc.assert(
      fc.property(pairs(8, 250), (pair) => {
        const found = byCompletions(pair, 800);
        const parsed = parseCase(pair.child);
        if (found === null || !parsed.ok) return;
        const row = new Comparison(pair.before, pair.after, { disclose: 'full' }).add(parsed.value);
        expect(turnsOf(row)).toEqual(found.turns);
        if (found.misses) return;
        compared += 1;
        if (found.money.some(({ change: [least, most] }) => least !== most)) open += 1;
        const told = [row, row.yearly, row.semester].map(
          (money) =>
            money && { before: inFen(money.before), after: inFen(money.after), change: inFen(money.change) },
        );
        expect(told).toEqual(found.money);
      }),
      { numRuns: runs(300), seed: 16 },
    );
    expect(compared).toBeGreaterThan(runs(120));
    expect(open).toBeGreaterThan(runs(30));
    // Each against up to 800 completions under both contexts.
  }, 120_000);
});

const ON = '2017-06-01';
const entry = (amount: string, rural: boolean) =>
  ({
    standard: 'minimum-living',
    division: '431000',
    from: '2017-01-01',
    until: null,
    amount,
    unit: 'CNY/month',
    source: 'worked example',
    rural,
  }) as const;
const PLAIN = {
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  care: 'parents',
  father: { status: 'living' },
  mother: { status: 'living' },
  hiv: false,
  supporterAble: true,
  disability: { certified: false },
} as const;
const BEFORE = { on: ON, standards: [entry('300', true)] };
const AFTER = { on: ON, standards: [entry('350', true)] };
/** 300.00 less 60.00 before, 350.00 less 60.00 after. */
const POOR = { ...PLAIN, household: { meetsMinimumLiving: true, incomePerCapita: '60', rural: true } };
/** Under the default reading the difference to the standard is paid; in hardship or not is not known. */
const PERHAPS = { ...PLAIN, household: { incomePerCapita: '60', rural: true } };
/** 300.00 or less before, and up to 50.00 more after: nothing where the income passes 350.00. */
const UNKNOWN_INCOME = { ...PLAIN, household: { meetsMinimumLiving: true, rural: true } };
const ORPHAN = {
  birthDate: '2000-08-15',
  hukouDivision: '431021',
  care: 'kin',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
  hiv: false,
  household: { meetsMinimumLiving: false },
  disability: { certified: false },
} as const;

describe('compare', () => {
  it('bounds the difference, not the difference of bounds', () => {
    const { total, rows } = compare([POOR, PERHAPS, UNKNOWN_INCOME], BEFORE, AFTER, { disclose: 'full' });
    expect(
      [...rows()].map(({ direction, before, after, change }) => ({ direction, before, after, change })),
    ).toEqual([
      {
        direction: 'gains',
        before: { min: '240.00', max: '240.00' },
        after: { min: '290.00', max: '290.00' },
        change: { min: '50.00', max: '50.00' },
      },
      {
        direction: 'open',
        before: { min: '0.00', max: '240.00' },
        after: { min: '0.00', max: '290.00' },
        change: { min: '0.00', max: '50.00' },
      },
      {
        direction: 'open',
        before: { min: '0.00', max: '300.00' },
        after: { min: '0.00', max: '350.00' },
        change: { min: '0.00', max: '50.00' },
      },
    ]);
    expect(total).toMatchObject({
      children: 3,
      gains: 1,
      open: 2,
      before: { min: '240.00', max: '780.00' },
      after: { min: '290.00', max: '930.00' },
      change: { min: '50.00', max: '150.00' },
    });
  });

  it('names a verdict that turns between two days, with its sentence: an orphan comes of age', () => {
    // Born 2000-08-15: 16 on the first day, 18 on the second.
    const compared = compare([ORPHAN, POOR], { on: ON }, { on: '2018-09-01' }, { by: 'age' });
    const [orphan] = compared.rows();
    expect(orphan).toMatchObject({ direction: 'open', gained: [] });
    expect(orphan?.lost).toContain('categories.orphan');
    expect(compared.verdicts.find(({ verdict }) => verdict === 'categories.orphan')).toMatchObject({
      sentences: ['2.0-2', '2.1-1', '2.5-1'],
      gained: 0,
      lost: 1,
      mayTurn: 0,
    });
    expect(compared.groups.map(({ key, children }) => [key, children])).toEqual([
      ['6-15', 1],
      ['16-17', 1],
    ]);
  });

  it('adds up by county and by category, in which a child counts with nothing where it may not belong', () => {
    const byCounty = compare([ORPHAN, POOR, PERHAPS], BEFORE, AFTER, { by: 'county' });
    expect(byCounty.groups.map(({ key, name, change }) => [key, name.zh, change])).toEqual([
      ['431002', '北湖区', { min: '50.00', max: '100.00' }],
      ['431021', '桂阳县', { min: '0.00', max: '0.00' }],
    ]);
    const byCategory = compare([ORPHAN, POOR, PERHAPS], BEFORE, AFTER, { by: 'category' });
    expect(byCategory.groups.find(({ key }) => key === 'minimum-living')).toMatchObject({
      children: 2,
      mayBelong: 1,
      gains: 1,
      open: 1,
      before: { min: '240.00', max: '480.00' },
      change: { min: '50.00', max: '100.00' },
    });
  });

  it('a missing standard leaves a bound open, unless it is missing alike on both sides', () => {
    const alike = compare([POOR], { on: ON }, { on: ON, readings: { birthday: 'on-birthday' } });
    expect(alike.total).toMatchObject({
      unchanged: 1,
      before: { min: '0.00', max: null },
      change: { min: '0.00', max: '0.00' },
    });
    expect(compare([POOR], { on: ON }, AFTER).total.change).toEqual({ min: null, max: '290.00' });
    expect(compare([POOR], AFTER, { on: ON }).total.change).toEqual({ min: '-290.00', max: null });
  });

  it('tells an office nothing of HIV: whatever is recorded, the row is that of a child without', () => {
    const children = [true, false, null].map((hiv) => ({ ...PERHAPS, hiv }));
    const after = { ...AFTER, readings: { 'hiv-and-minimum-living': 'hiv-only' } } as const;
    const { rows, total } = compare(children, BEFORE, after);
    const [one, ...others] = [...rows()].map((row) => ({ ...row, row: 0 }));
    expect(others).toEqual([one, one]);
    expect(total.change).toEqual({ min: '0.00', max: '150.00' });
    const [full] = compare(children, BEFORE, after, { disclose: 'full' }).rows();
    expect(full?.before.min).toBe('600.00');
  });

  it('leaves a confidential child out of every sum of an office, however it comes', () => {
    const marked = { ...POOR, id: 'c', confidential: true };
    const { rows, refused, confidential, total } = compare([POOR, marked], BEFORE, AFTER);
    expect([refused, confidential, total.children]).toEqual([0, 1, 1]);
    const [, row] = rows();
    expect([row?.id, row?.direction, row?.county, row?.issues[0]?.code]).toEqual([
      'c',
      'refused',
      null,
      'confidential',
    ]);
    const columns = { birth_date: ['2010-01-15', '2010-01-15'], confidential: [false, true] };
    const read = compare(columns, BEFORE, AFTER);
    expect([read.refused, read.confidential, read.total.children]).toEqual([0, 1, 1]);
    expect([...read.rows()].map(({ direction }) => direction === 'refused')).toEqual([false, true]);
    expect(compare([marked], BEFORE, AFTER, { disclose: 'full' }).total.children).toBe(1);
  });

  it('does not look at HIV in an office, not even at a word that it cannot read', () => {
    const [odd] = compare([JSON.parse('{"birthDate":"2010-01-15","hiv":"?"}')], BEFORE, AFTER).rows();
    const [plain] = compare([{ birthDate: '2010-01-15' }], BEFORE, AFTER).rows();
    expect(odd).toEqual(plain);
  });

  it('rows in are rows out: cases and columns, with what is wrong in its place', () => {
    const wrong = { id: 'w', birthDate: '2017-06-02', hiv: true };
    const { rows, refused, total } = compare([POOR, wrong], BEFORE, AFTER, { disclose: 'full' });
    expect(refused).toBe(1);
    expect(total.children).toBe(1);
    expect(
      [...rows()].map(({ row, id, direction, issues }) => [row, id, direction, issues[0]?.code]),
    ).toEqual([
      [0, null, 'gains', undefined],
      [1, 'w', 'refused', 'birth-after-on'],
    ]);
    const columns = {
      birth_date: ['2010-01-15', '2017-06-02', 'x'],
      hukou_division: ['431002', '431002', '431002'],
      supporter_able: [true, true, true],
      household_meets_minimum_living: [true, true, true],
      household_income_per_capita: ['60', '60', '60'],
      household_rural: [true, true, true],
      hiv: [false, false, false],
      father_status: ['living', 'living', 'living'],
      disability_certified: [false, false, false],
    };
    const byColumns = compare(columns, BEFORE, AFTER);
    expect(byColumns.refused).toBe(2);
    expect([...byColumns.rows()].map(({ direction, change }) => [direction, change.min])).toEqual([
      ['gains', '50.00'],
      ['refused', null],
      ['refused', null],
    ]);
  });

  it('does not look at the cells of HIV in the columns of an office, not even at one that it cannot read', () => {
    const columns = (hiv: readonly unknown[]) => ({
      birth_date: ['2010-01-15', '2010-01-15', '2010-01-15'],
      supporter_able: [true, 'x', null],
      hiv,
    });
    const [odd, plain] = [
      ['?', '?', 7],
      [null, false, true],
    ].map((hiv) => compare(columns(hiv), BEFORE, AFTER));
    expect(odd?.refused).toBe(1);
    expect(JSON.stringify(odd)).toBe(JSON.stringify(plain));
    expect([...(odd?.rows() ?? [])]).toEqual([...(plain?.rows() ?? [])]);
    const full = compare(columns(['?', '?', 7]), BEFORE, AFTER, { disclose: 'full' });
    expect([full.refused, full.total.children]).toEqual([3, 0]);
  });

  it('counts columns as it counts cases', () => {
    const draw = drawing(16);
    for (const [forget, disclose] of [
      [0, 'office'],
      [12, 'office'],
      [12, 'full'],
    ] as const) {
      const rows = Array.from({ length: 400 }, () => randomRow(draw, ON, forget));
      const cases = rows.flatMap((row) => {
        const parsed = parseCase(caseOf(row));
        return parsed.ok ? [parsed.value] : [];
      });
      const sound = rows.filter((row) => parseCase(caseOf(row)).ok);
      const after = {
        on: '2018-09-01',
        readings: { birthday: 'on-birthday' },
        standards: AFTER.standards,
      } as const;
      for (const by of ['county', 'age', 'category'] as const) {
        const [one, other] = [cases, columnsOf(sound, true)].map((children) =>
          compare(children, BEFORE, after, { by, disclose }),
        );
        expect(JSON.parse(JSON.stringify(other))).toEqual(JSON.parse(JSON.stringify(one)));
      }
    }
  });

  it('compares what is paid by the year and by the semester, each by itself', () => {
    // Of a premium of 150.00 a child in 低保 is paid half, 75.00 a year; from the draft on 0.6 of it, 90.00. A rural pupil
    // of a senior school has fees of 800.00 a semester waived, and then of 900.00.
    const figures = (share: string, fee: string) => ({
      on: ON,
      standards: [
        entry('300', true),
        ...(
          [
            ['insurance-premium', '150', 'CNY/year'],
            ['premium-share-minimum-living', share, 'ratio'],
            ['senior-fee', fee, 'CNY/semester'],
          ] as const
        ).map(([standard, amount, unit]) => ({
          standard,
          division: '431000',
          from: '2017-01-01',
          amount,
          unit,
          source: 'worked example',
        })),
      ],
    });
    const pupil = {
      ...POOR,
      insurance: { aidEligible: false },
      education: { stage: 'senior', enrolled: true, ownership: 'public' },
    } as const;
    // Of the third child it is not known whether the school is public.
    const perhaps = { ...pupil, education: { stage: 'senior', enrolled: true } } as const;
    const { total, groups, rows } = compare(
      [pupil, { ...ORPHAN, insurance: { aidEligible: false }, education: { enrolled: false } }, perhaps],
      figures('0.5', '800'),
      figures('0.6', '900'),
      { by: 'category' },
    );
    expect(total).toMatchObject({ gains: 0, unchanged: 3, change: { min: '0.00', max: '0.00' } });
    expect(total.yearly).toMatchObject({
      gains: 2,
      unchanged: 1,
      before: { min: '150.00', max: '150.00' },
      after: { min: '180.00', max: '180.00' },
      change: { min: '30.00', max: '30.00' },
    });
    expect(total.semester).toMatchObject({
      gains: 1,
      open: 1,
      unchanged: 1,
      before: { min: '800.00', max: '1600.00' },
      change: { min: '100.00', max: '200.00' },
      moved: {
        gains: { min: '100.00', max: '100.00' },
        loses: { min: '0.00', max: '0.00' },
        open: { min: '0.00', max: '100.00' },
      },
    });
    expect(groups.find(({ key }) => key === 'minimum-living')?.yearly.change).toEqual(total.yearly.change);
    expect([...rows()].map(({ semester }) => semester?.change.max)).toEqual(['100.00', '0.00', '100.00']);
  });

  it('weighs a draft: another policy over the same facts', () => {
    // Every orphan is paid the standard of an institution, and nobody is visited.
    const { verdicts } = CHENZHOU_2017;
    const benefits = verdicts.benefits.map((benefit) =>
      benefit.id === 'orphan-living'
        ? { ...benefit, rule: { ...benefit.rule, amount: standard('orphan-institution') } }
        : benefit,
    );
    const measures = verdicts.measures.filter(({ id }) => id !== 'regular-visits');
    const { categories, inDifficulty } = verdicts;
    const all = [...categories, inDifficulty, ...benefits, ...measures];
    const draft = { ...CHENZHOU_2017, verdicts: { categories, inDifficulty, benefits, measures, all } };
    const { total, verdicts: turned } = compare([ORPHAN, POOR], BEFORE, { ...BEFORE, policy: draft });
    // 600.00 become 1,000.00; the other child keeps its 240.00.
    expect(total).toMatchObject({
      gains: 1,
      unchanged: 1,
      before: { min: '840.00', max: '840.00' },
      after: { min: '1240.00', max: '1240.00' },
    });
    expect(turned.map(({ verdict }) => verdict)).toEqual(['measures.regular-visits']);
    const back = compare([ORPHAN], { ...BEFORE, policy: draft }, BEFORE);
    expect(back.total.change).toEqual({ min: '-400.00', max: '-400.00' });
  });

  // 2017: nothing is due to a child whose father died and whose mother is lost to sight; from 2020 on 600 less the 低保 of
  // 300 less the income that the same result pays. With 300 of it in doubt (0 to 300.00): 低保 and top-up are 600 together.
  it('compares an edition with the text of 2017, top-ups followed to the fen', () => {
    const child = {
      ...PLAIN,
      hasIncomeSource: true,
      father: { status: 'deceased' },
      mother: { status: 'out-of-contact', outOfContactReported: '2019-01-01' },
      household: { meetsMinimumLiving: true, rural: true },
    } as const;
    const standards = [entry('300', true)];
    const before = { on: '2020-01-01', edition: 'chenzhou-2017', standards } as const;
    const after = { ...before, edition: 'chenzhou-2020' } as const;
    const { total, editions, verdicts } = compare([child], before, after, { missing: true });
    expect(editions).toEqual(['chenzhou-2017', 'chenzhou-2020']);
    // The income is not known: 低保 is 0.00 to 300.00 before; after it is 600.00 whatever the income.
    expect(total).toMatchObject({
      before: { min: '0.00', max: '300.00' },
      after: { min: '600.00', max: '600.00' },
      change: { min: '300.00', max: '600.00' },
    });
    expect(verdicts.map(({ verdict }) => verdict)).toContain('benefits.unattended-living');
    const known = { ...child, household: { ...child.household, incomePerCapita: '60' } };
    expect(compare([known], before, after).total.change).toEqual({ min: '360.00', max: '360.00' });
  });

  // 150 rise to 180, but which share of it is paid is not given: 0.5 would be 15.00 more, so it is not nothing.
  it('cancels what is missing on both sides only where it comes to the same', () => {
    const premium = (amount: string) =>
      ({
        ...entry(amount, true),
        standard: 'insurance-premium',
        unit: 'CNY/year',
        rural: undefined,
      }) as const;
    const under = (amount: string) => {
      const { rural: _, ...figure } = premium(amount);
      return { on: ON, standards: [entry('300', true), figure] } as const;
    };
    const change = (amount: string) => compare([POOR], under('150'), under(amount)).total.yearly.change;
    expect(change('180')).toEqual({ min: null, max: null });
    expect(change('150')).toEqual({ min: '0.00', max: '0.00' });
  });

  // 600 of an orphan hang on the mother. Declared dead on both sides nothing is open; before alone, the child may lose it.
  it('takes what is declared of what is not recorded, on each side its own', () => {
    const child = {
      ...PLAIN,
      hasIncomeSource: true,
      care: 'kin',
      father: { status: 'deceased' },
      mother: {},
    } as const;
    const poor = { ...child, household: { meetsMinimumLiving: false } };
    const declared = { ...BEFORE, assumptions: { 'mother.status': 'deceased' } } as const;
    const change = (one: typeof BEFORE | typeof declared, other: typeof BEFORE | typeof declared) =>
      compare([poor], one, other).total.change;
    expect(change(declared, declared)).toEqual({ min: '0.00', max: '0.00' });
    expect(change(declared, BEFORE)).toEqual({ min: '-600.00', max: '0.00' });
    expect(change(BEFORE, declared)).toEqual({ min: '0.00', max: '600.00' });
    // Of a mother with a recorded fact death is not assumed: it is one mother on both sides, and nothing changes.
    const [there] = [{ ...poor, mother: { seriouslyIll: true } }];
    const same = compare([there], declared, BEFORE);
    expect(same.total.change).toEqual({ min: '0.00', max: '0.00' });
    expect(same.verdicts).toEqual([]);
    const apart = { ...BEFORE, assumptions: { hukouDivision: '431002' } } as const;
    expect(() => compare([poor], BEFORE, apart)).toThrow(/hukouDivision must be the same before and after/);
  });

  it('tells the public counts and totals alone, and no small number', () => {
    const public1 = { disclose: 'public', by: 'county' } as const;
    const many = (child: object, times: number) => Array.from({ length: times }, () => child);
    // In 北湖区 six gain and five do not; in 桂阳县 there are three children, in 资兴市 five who do not.
    const children = [
      ...many(POOR, 6),
      ...many({ ...POOR, household: { meetsMinimumLiving: false } }, 5),
      ...many({ ...POOR, hukouDivision: '431021' }, 3),
      ...many({ ...POOR, hukouDivision: '431081', household: { meetsMinimumLiving: false } }, 5),
    ];
    const { groups, total, rows } = compare(children, BEFORE, AFTER, public1);
    // The three are put together with the next smallest, who are five: three of the eight gain, so nothing is told.
    expect(
      groups.map(({ name, isMerged, children: count, gains, change }) => [
        name.zh,
        isMerged,
        count,
        gains,
        change,
      ]),
    ).toEqual([
      ['北湖区', false, 11, 6, { min: '300.00', max: '300.00' }],
      ['合并', true, 8, null, null],
    ]);
    // Nor of the total, from which the three could be worked out.
    expect([total.children, total.gains, total.change]).toEqual([19, null, null]);
    expect(() => rows()).toThrow(/public has counts and totals alone/);
    expect(() => compare(children, BEFORE, AFTER, { disclose: 'public', by: 'category' })).toThrow(/overlap/);
    const alone = compare(children.slice(0, 11), BEFORE, AFTER, public1);
    expect([alone.total.gains, alone.total.change]).toEqual([6, { min: '300.00', max: '300.00' }]);
    const few = compare(many(POOR, 4), BEFORE, AFTER, public1);
    expect([few.total.children, few.total.gains, few.groups[0]?.children]).toEqual([null, null, null]);
    const hidden = compare([...children, { ...POOR, id: 'c', confidential: true }], BEFORE, AFTER, public1);
    expect([hidden.confidential, hidden.total.children]).toEqual([null, 19]);
    const text = compareTable(hidden, { lang: 'en' });
    expect(text).toContain('confidential cases: <5');
    expect(compareGroupsCsv(hidden).split('\r\n')[4]).toBe(
      'merged,,合并,merged,monthly,8,0,*,*,*,*,*,*,*,*,*,*',
    );
  });

  it('refuses a context by its side, and an unknown option', () => {
    // @ts-expect-error no such reading
    expect(() => compare([], BEFORE, { on: ON, readings: { birthdays: 'x' } })).toThrow(
      /^after: readings.birthdays/,
    );
    // @ts-expect-error no such key
    expect(() => compare([], BEFORE, AFTER, { by: 'sex' })).toThrow(/by must be/);
  });
});

describe('readingLadder', () => {
  it('says which reading moves how many children and how much', () => {
    // Both parents declared missing: an orphan, paid 600.00, or under the other option not one.
    const missing = { status: 'declared-missing' } as const;
    const child = {
      ...ORPHAN,
      birthDate: '2010-01-15',
      father: missing,
      mother: missing,
      supporterAble: true,
    };
    const ladder = readingLadder([child, ORPHAN], { on: ON });
    const rung = ladder.find(({ reading }) => reading === 'both-declared-missing');
    expect(rung).toMatchObject({
      option: 'unattended',
      total: { loses: 1, unchanged: 1, change: { min: '-600.00', max: '-600.00' } },
    });
    expect(ladder[0]).toBe(rung);
    expect(rung?.verdicts.find(({ verdict }) => verdict === 'categories.orphan')).toMatchObject({ lost: 1 });
    // Nothing about these children hangs on where 0-6 ends.
    expect(ladder.some(({ reading }) => reading === 'zero-to-six')).toBe(false);
  });
});

describe('missingFacts', () => {
  it('says by how much the budget narrows once a fact is known, at least and at most', () => {
    // Of the first child nothing is known of the mother. Dead, it is an orphan, paid 600.00; living, it has 0.00: the bounds
    // 0.00 to 600.00 become one figure, whatever is found out.
    const half = { ...ORPHAN, birthDate: '2010-01-15', mother: {}, hasIncomeSource: true } as const;
    const [mother] = missingFacts([half], { on: ON });
    expect(mother).toMatchObject({
      fact: 'mother.status',
      children: 1,
      monthly: { min: '600.00', max: '600.00' },
      semester: { min: '0.00', max: '0.00' },
    });
    // Neither the condition of 低保 nor the income is known: a standard of 300.00 is due, or less, or nothing. Without the
    // condition nothing is due, so it may settle all 300.00; with it the income still leaves 0.00 to 300.00.
    const poor = { ...PLAIN, household: { rural: true } } as const;
    const facts = missingFacts([poor], BEFORE);
    expect(facts.find(({ fact }) => fact === 'household.meetsMinimumLiving')?.monthly).toEqual({
      min: '0.00',
      max: '300.00',
    });
    // Known to be 300.00 or more, the income settles it too; known to be 0.00 it leaves 0.00 or 300.00.
    expect(facts.find(({ fact }) => fact === 'household.incomePerCapita')?.monthly).toEqual({
      min: '0.00',
      max: '300.00',
    });
  });

  it('asks the change of a comparison, and names HIV to no office', () => {
    const { missing } = compare([PERHAPS], BEFORE, AFTER, { missing: true });
    expect(missing?.map(({ fact, monthly }) => [fact, monthly])).toEqual([
      ['household.meetsMinimumLiving', { min: '50.00', max: '50.00' }],
    ]);
    expect(compare([PERHAPS], BEFORE, AFTER).missing).toBeNull();
    const open = { ...PERHAPS, hiv: null };
    expect(missingFacts([open], BEFORE).some(({ fact }) => fact === 'hiv')).toBe(false);
    expect(missingFacts([open], BEFORE, { disclose: 'full' }).some(({ fact }) => fact === 'hiv')).toBe(true);
  });

  it('leaves the county to be known: each of its standards counts', () => {
    // 600.00 in the city, 700.00 in 桂阳县: learning the county settles the 100.00 between them, and out of the city nothing
    // is due.
    const rate = (division: string, amount: string) =>
      ({
        standard: 'orphan-community',
        division,
        from: '2017-01-01',
        until: null,
        amount,
        unit: 'CNY/month',
        source: 'worked example',
      }) as const;
    const { hukouDivision, ...somewhere } = { ...ORPHAN, birthDate: '2010-01-15' };
    const standards = [rate('431000', '600'), rate('431021', '700')];
    const [county] = missingFacts([{ ...somewhere, hasIncomeSource: true }], { on: ON, standards });
    expect(county).toMatchObject({ fact: 'hukouDivision', monthly: { min: '700.00', max: '700.00' } });
    expect(hukouDivision).toBe('431021');
  });

  it('tells the public of no fact that is missing of one to four children', () => {
    const many = Array.from({ length: 5 }, () => PERHAPS);
    const [few] = missingFacts(many.slice(1), BEFORE, { disclose: 'public' });
    expect(few).toMatchObject({ children: null, monthly: null });
    const [told] = missingFacts(many, BEFORE, { disclose: 'public' });
    expect(told).toMatchObject({ children: 5, monthly: { min: '1200.00', max: '1200.00' } });
  });
});
