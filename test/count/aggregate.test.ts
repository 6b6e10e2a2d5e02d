import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChildCase } from '../../src/case/dictionary.js';
import {
  type Aggregate,
  type AggregateOptions,
  Aggregation,
  aggregateCsv,
  aggregateJson,
  aggregateMarkdown,
  aggregateTable,
} from '../../src/count/index.js';
import { assess } from '../../src/decide/assess.js';
import { RefusedInput } from '../../src/input/issue.js';
import { runs } from '../size.js';

const ON = '2017-06-01';
const STANDARDS = [
  {
    standard: 'nursing-subsidy',
    division: '431000',
    from: '2017-01-01',
    until: null,
    amount: '50',
    unit: 'CNY/month',
    source: 'worked example',
  },
] as const;

const ORPHAN = {
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  care: 'kin',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
  disability: { certified: false },
} as const;
const ABLE = {
  birthDate: '2014-01-15',
  hukouDivision: '431021',
  care: 'parents',
  father: { status: 'living' },
  mother: { status: 'living' },
  hiv: false,
  hasIncomeSource: true,
  supporterAble: true,
  household: { meetsMinimumLiving: false },
  disability: { certified: false },
} as const;
/** Paid 600 or nothing: it hangs on the mother. */
const HALF = {
  ...ABLE,
  hukouDivision: '431002',
  care: 'kin',
  father: { status: 'deceased' },
  mother: {},
} as const;
const HIV = { ...ABLE, hiv: true } as const;

function counted(
  children: readonly ChildCase[],
  options?: AggregateOptions,
  standards: readonly (typeof STANDARDS)[number][] = STANDARDS,
): Aggregate {
  const aggregation = new Aggregation(options);
  for (const child of children) aggregation.add(child, assess(child, { on: ON, standards }));
  return aggregation.result();
}

const times = (child: ChildCase, count: number): readonly ChildCase[] =>
  Array.from({ length: count }, () => child);

/** The counts of a verdict, group by group and of all. */
function verdictIn({ groups, total }: Aggregate, verdict: string) {
  return [...groups, total].map(({ verdicts }) => {
    const found = verdicts.find((counts) => counts.verdict === verdict);
    return found && [found.true, found.false, found.open];
  });
}

describe('an aggregate', () => {
  it('counts categories by county and adds up their money: 2 × 600, and 600 that hangs on a mother', () => {
    const aggregate = counted([ORPHAN, ABLE, ORPHAN, HALF], { disclose: 'full' });
    expect(aggregate.groups.map(({ county, children, monthly }) => [county, children, monthly])).toEqual([
      ['431002', 3, { min: '1200.00', max: '1800.00' }],
      ['431021', 1, { min: '0.00', max: '0.00' }],
    ]);
    expect(verdictIn(aggregate, 'orphan')).toEqual([
      [2, 0, 1],
      [0, 1, 0],
      [2, 1, 1],
    ]);
    const orphans = aggregate.total.verdicts.find(({ verdict }) => verdict === 'orphan');
    expect(orphans?.monthly).toEqual({ min: '1200.00', max: '1800.00' });
    expect(aggregate.total.monthly).toEqual({ min: '1200.00', max: '1800.00' });
  });

  it('has no most where a standard is missing of somebody', () => {
    const severe = {
      ...ORPHAN,
      disability: { certified: true, grade: 1 },
      workInjuryCareFee: false,
    } as const;
    const { total } = counted([ORPHAN, severe, ORPHAN], { disclose: 'full' }, []);
    expect(total.monthly).toEqual({ min: '1800.00', max: null });
    expect(total.verdicts.find(({ verdict }) => verdict === 'disabled')?.monthly).toEqual({
      min: '600.00',
      max: null,
    });
  });

  it('groups by age, the unknown last, and by both', () => {
    const children = [ORPHAN, ABLE, { ...ABLE, birthDate: null }, { ...ABLE, hukouDivision: null }, {}];
    const ages = counted(children, { by: ['age-band'] });
    expect(ages.groups.map(({ county, ageBand, children: all }) => [county, ageBand, all])).toEqual([
      [null, '3-5', 2],
      [null, '6-15', 1],
      [null, null, 2],
    ]);
    const both = counted(children, { by: ['county', 'age-band'], ages: [7] });
    expect(both.groups.map(({ county, ageBand }) => [county, ageBand])).toEqual([
      ['431002', '7+'],
      ['431021', '0-6'],
      ['431021', null],
      [null, '0-6'],
      [null, null],
    ]);
    expect(counted(children, { by: [] }).groups.map((group) => group.children)).toEqual([5]);
  });

  it('counts what was refused apart', () => {
    const aggregation = new Aggregation();
    aggregation.addRefused();
    expect(aggregation.result()).toMatchObject({ refused: 1, groups: [], total: { children: 0 } });
    expect(aggregateTable(aggregation.result())).toContain('有误未计: 1');
  });

  it('refuses options that mean nothing', () => {
    const paths = (options: unknown): readonly string[] => {
      try {
        // @ts-expect-error -- options come from outside
        new Aggregation(options);
      } catch (error) {
        if (error instanceof RefusedInput) return error.issues.map(({ path }) => path);
        throw error;
      }
      return [];
    };
    expect(paths({ by: ['sex'], ages: [6, 3], disclose: 'all' })).toEqual(['by', 'ages', 'disclose']);
    expect(paths({ ages: [0] })).toEqual(['ages']);
    expect(paths({ ages: [2.5] })).toEqual(['ages']);
    expect(paths({ by: [], ages: [] })).toEqual([]);
  });
});

/** An orphan of the other county. */
const PAID: ChildCase = { ...ABLE, father: { status: 'deceased' }, mother: { status: 'deceased' } };

const CHILDREN: readonly ChildCase[] = [ORPHAN, ABLE, HALF, HIV, {}, { ...ABLE, street: true }];

describe('disclosure', () => {
  const children = fc.array(fc.constantFrom(...CHILDREN), { maxLength: 30 });

  it('no number of an office or of the public depends on HIV, and none is named', () => {
    fc.assert(
      fc.property(
        children,
        fc.array(fc.constantFrom(true, false, null), { minLength: 30, maxLength: 30 }),
        (some, hiv) => {
          for (const disclose of ['office', 'public'] as const) {
            const aggregate = counted(some, { disclose });
            const other = some.map((child, at) => ({ ...child, hiv: hiv[at] ?? null }));
            expect(counted(other, { disclose })).toEqual(aggregate);
            const texts = [
              aggregateJson(aggregate),
              aggregateCsv(aggregate),
              ...(['zh', 'en'] as const).flatMap((lang) => [
                aggregateTable(aggregate, { lang }),
                aggregateMarkdown(aggregate, { lang }),
              ]),
            ];
            for (const text of texts) expect(text).not.toMatch(/hiv|艾滋/i);
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('office counts the groups of 2.0-2 with their money: 3 orphans at 600', () => {
    const office = counted([...times(ORPHAN, 3), HIV], {});
    expect(verdictIn(office, 'orphan')).toEqual([
      [3, 0, 0],
      [0, 1, 0],
      [3, 1, 0],
    ]);
    const orphans = office.total.verdicts.find(({ verdict }) => verdict === 'orphan');
    expect(orphans?.monthly).toEqual({ min: '1800.00', max: '1800.00' });
    // The allowance of 2.1-2 is left out: nothing is paid in the county of the other child.
    expect(office.groups[1]?.monthly).toEqual({ min: '0.00', max: '0.00' });
    expect(aggregateTable(office)).toContain('未含2.1-2');
  });

  it('a confidential case is in no number but its own, with every row of its id, before it and behind', () => {
    const marked = { ...ORPHAN, id: 'a', confidential: true } as const;
    const some = [
      { ...ORPHAN, id: 'a' },
      marked,
      { ...ABLE, id: 'a' },
      { ...ABLE, id: 'b' },
      { ...ABLE, confidential: true },
    ] as const;
    const office = counted(some, {});
    expect(office).toMatchObject({ confidential: 4, total: { children: 1 }, groups: [{ county: '431021' }] });
    expect(aggregateTable(office, { lang: 'en' })).toContain('confidential cases: 4, in no total');
    expect(counted(some, { disclose: 'full' })).toMatchObject({ confidential: 0, total: { children: 5 } });
    const publicly = counted(some, { disclose: 'public' });
    expect(publicly.confidential).toBe('<5');
    expect(aggregateTable(publicly)).toContain('保密个案<5个');
  });

  it('public shows no group and no count of fewer than five', () => {
    fc.assert(
      fc.property(children, (some) => {
        const { groups, total } = counted(some, { disclose: 'public', by: ['county', 'age-band'] });
        for (const { children: all, verdicts } of [...groups, total]) {
          if (some.length > 0) expect(all === '<5' || Number(all) >= 5).toBe(true);
          for (const counts of verdicts) {
            const shown = [counts.true, counts.false, counts.open];
            // All three or none: which of them is small is not told.
            expect(new Set(shown.map((count) => count === null)).size).toBe(1);
            for (const count of shown) {
              expect(count === null || count === 0 || Number(count) >= 5).toBe(true);
            }
          }
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('public merges small groups, with the smallest other where they are still too few', () => {
    const others = ['431022', '431023'].flatMap((hukouDivision) => times({ ...ABLE, hukouDivision }, 3));
    const both = counted([...times(ABLE, 7), ...others], { disclose: 'public' });
    expect(both.groups.map(({ county, isMerged, children: all }) => [county, isMerged, all])).toEqual([
      ['431021', false, 7],
      [null, true, 6],
    ]);
    const one = counted([...times(ABLE, 7), ...times(ORPHAN, 9), ...others.slice(0, 2)], {
      disclose: 'public',
    });
    expect(one.groups.map(({ county, isMerged, children: all }) => [county, isMerged, all])).toEqual([
      ['431002', false, 9],
      [null, true, 9],
    ]);
    expect(counted(times(ABLE, 5), { disclose: 'public' }).groups.map(({ county }) => county)).toEqual([
      '431021',
    ]);
  });

  it('public says nothing of fewer than five children in all', () => {
    const few = counted([ORPHAN, ORPHAN], { disclose: 'public' });
    expect(few.total).toMatchObject({ children: '<5', monthly: null });
    expect(verdictIn(few, 'living')).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    expect(counted([], { disclose: 'public' }).total.children).toBe(0);
  });

  it('public withholds what subtraction would give away', () => {
    // 431021: 6 of whom 2 are paid; 431002: 7 orphans. Of 13, 9 are paid: 9 less 7 would be 2.
    const alone = counted([...times(ABLE, 4), ...times(PAID, 2), ...times(ORPHAN, 7)], {
      disclose: 'public',
    });
    expect(verdictIn(alone, 'living')).toEqual([
      [7, 0, 0],
      [null, null, null],
      [null, null, null],
    ]);
    expect(alone.groups.map(({ monthly }) => monthly?.min)).toEqual(['4200.00', undefined]);
    expect(alone.total.monthly).toBeNull();
    // Two groups each with a small count: from a total of 6 and the rate the two counts of 3 could be worked out.
    const two = counted(
      [
        ...times(ABLE, 6),
        ...times(PAID, 3),
        ...times({ ...ABLE, hukouDivision: '431002' }, 6),
        ...times(ORPHAN, 3),
      ],
      { disclose: 'public' },
    );
    expect(verdictIn(two, 'living')).toEqual([
      [null, null, null],
      [null, null, null],
      [null, null, null],
    ]);
    expect(two.total.monthly).toBeNull();
  });
});

describe('an aggregate as text', () => {
  const SOME = [...times(ORPHAN, 2), ABLE, HALF, { ...ABLE, hukouDivision: null }];

  it('full', () => {
    const aggregate = counted(SOME, { disclose: 'full' });
    expect(aggregateTable(aggregate)).toMatchInlineSnapshot(`
      "县市区         类别                是  否  待核    每月金额（元）
      -------------  ------------------  --  --  ----  ----------------
      431002 北湖区  全部儿童             3            1200.00至1800.00
      431002 北湖区  孤儿                 2   0     1  1200.00至1800.00
      431002 北湖区  特困救助供养儿童     0   1     2     0.00至1200.00
      431002 北湖区  低保家庭儿童         0   1     2     0.00至1200.00
      431002 北湖区  事实无人抚养儿童     0   2     1      0.00至600.00
      431002 北湖区  需要临时救助的儿童   0   0     3     0.00至1800.00
      431002 北湖区  流浪儿童             0   0     3     0.00至1800.00
      431002 北湖区  我市困境儿童         2   0     1  1200.00至1800.00
      431021 桂阳县  全部儿童             1                        0.00
      431021 桂阳县  事实无人抚养儿童     0   0     1              0.00
      431021 桂阳县  需要临时救助的儿童   0   0     1              0.00
      431021 桂阳县  流浪儿童             0   0     1              0.00
      431021 桂阳县  我市困境儿童         0   0     1              0.00
      不详           全部儿童             1                        0.00
      不详           事实无人抚养儿童     0   0     1              0.00
      不详           需要临时救助的儿童   0   0     1              0.00
      不详           流浪儿童             0   0     1              0.00
      不详           我市困境儿童         0   0     1              0.00
      合计           全部儿童             5            1200.00至1800.00
      合计           孤儿                 2   2     1  1200.00至1800.00
      合计           特困救助供养儿童     0   3     2     0.00至1200.00
      合计           低保家庭儿童         0   3     2     0.00至1200.00
      合计           事实无人抚养儿童     0   2     3      0.00至600.00
      合计           需要临时救助的儿童   0   0     5     0.00至1800.00
      合计           流浪儿童             0   0     5     0.00至1800.00
      合计           我市困境儿童         2   0     3  1200.00至1800.00
      "
    `);
    expect(aggregateMarkdown(aggregate, { lang: 'en' })).toMatchInlineSnapshot(`
      "# Children in numbers

      | county | verdict | true | false | open | yuan a month |
      | --- | --- | ---: | ---: | ---: | ---: |
      | 431002 Beihu | all children | 3 |  |  | 1200.00 to 1800.00 |
      | 431002 Beihu | orphan | 2 | 0 | 1 | 1200.00 to 1800.00 |
      | 431002 Beihu | destitute child | 0 | 1 | 2 | 0.00 to 1200.00 |
      | 431002 Beihu | child in minimum living support | 0 | 1 | 2 | 0.00 to 1200.00 |
      | 431002 Beihu | unattended child | 0 | 2 | 1 | 0.00 to 600.00 |
      | 431002 Beihu | child in need of temporary relief | 0 | 0 | 3 | 0.00 to 1800.00 |
      | 431002 Beihu | street child | 0 | 0 | 3 | 0.00 to 1800.00 |
      | 431002 Beihu | child in difficulty | 2 | 0 | 1 | 1200.00 to 1800.00 |
      | 431021 Guiyang | all children | 1 |  |  | 0.00 |
      | 431021 Guiyang | unattended child | 0 | 0 | 1 | 0.00 |
      | 431021 Guiyang | child in need of temporary relief | 0 | 0 | 1 | 0.00 |
      | 431021 Guiyang | street child | 0 | 0 | 1 | 0.00 |
      | 431021 Guiyang | child in difficulty | 0 | 0 | 1 | 0.00 |
      | unknown | all children | 1 |  |  | 0.00 |
      | unknown | unattended child | 0 | 0 | 1 | 0.00 |
      | unknown | child in need of temporary relief | 0 | 0 | 1 | 0.00 |
      | unknown | street child | 0 | 0 | 1 | 0.00 |
      | unknown | child in difficulty | 0 | 0 | 1 | 0.00 |
      | total | all children | 5 |  |  | 1200.00 to 1800.00 |
      | total | orphan | 2 | 2 | 1 | 1200.00 to 1800.00 |
      | total | destitute child | 0 | 3 | 2 | 0.00 to 1200.00 |
      | total | child in minimum living support | 0 | 3 | 2 | 0.00 to 1200.00 |
      | total | unattended child | 0 | 2 | 3 | 0.00 to 600.00 |
      | total | child in need of temporary relief | 0 | 0 | 5 | 0.00 to 1800.00 |
      | total | street child | 0 | 0 | 5 | 0.00 to 1800.00 |
      | total | child in difficulty | 2 | 0 | 3 | 1200.00 to 1800.00 |
      "
    `);
    expect(aggregateCsv(aggregate).split('\r\n').slice(0, 3)).toMatchInlineSnapshot(`
      [
        "county,age_band,group,verdict,children,true,false,open,monthly_min,monthly_max",
        "431002,,group,all,3,,,,1200.00,1800.00",
        "431002,,group,orphan,3,2,0,1,1200.00,1800.00",
      ]
    `);
    expect(JSON.parse(aggregateJson(aggregate))).toEqual(aggregate);
  });

  it('public', () => {
    const aggregate = counted([...SOME, ...times(ABLE, 6)], {
      disclose: 'public',
      by: ['county', 'age-band'],
    });
    expect(aggregateTable(aggregate, { lang: 'en' })).toMatchInlineSnapshot(`
      "county  age     verdict                            true  false  open
      ------  ------  ---------------------------------  ----  -----  ----
      merged  merged  all children                         11
      merged  merged  orphan                                *      *     *
      merged  merged  destitute child                       *      *     *
      merged  merged  child in minimum living support       *      *     *
      merged  merged  unattended child                      *      *     *
      merged  merged  child in need of temporary relief     0      0    11
      merged  merged  street child                          0      0    11
      merged  merged  child in difficulty                   *      *     *
      merged  merged  living benefits                       *      *     *
      total           all children                         11
      total           orphan                                *      *     *
      total           destitute child                       *      *     *
      total           child in minimum living support       *      *     *
      total           unattended child                      *      *     *
      total           child in need of temporary relief     0      0    11
      total           street child                          0      0    11
      total           child in difficulty                   *      *     *
      total           living benefits                       *      *     *
      "<5" is one to four; "*" is one to four, or would give such a number away; groups of fewer than five are merged, so that no child can be told from a number.
      2.1-2 is left out: it is decided in the full record.
      "
    `);
    expect(aggregateMarkdown(aggregate)).toContain('以免从数字认出个人');
    expect(aggregateCsv(aggregate)).toContain('merged,all,');
    const few = counted([ORPHAN], { disclose: 'public', by: [] });
    expect(aggregateTable(few)).toMatchInlineSnapshot(`
      "类别                是  否  待核
      ------------------  --  --  ----
      全部儿童            <5
      孤儿                 *   *     *
      特困救助供养儿童     *   *     *
      低保家庭儿童         *   *     *
      事实无人抚养儿童     *   *     *
      需要临时救助的儿童   *   *     *
      流浪儿童             *   *     *
      残疾儿童             *   *     *
      我市困境儿童         *   *     *
      基本生活保障         *   *     *
      “<5”为1至4人；“*”为1至4人，或可由此推算出这样的数字，故不公开；少于5人的组并入其他组，以免从数字认出个人。
      未含2.1-2：该条只在完整记录中判定。
      "
    `);
    expect(aggregateCsv(few).split('\r\n')[1]).toMatchInlineSnapshot(`",,merged,all,<5,,,,,"`);
  });
});
