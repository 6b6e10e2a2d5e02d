import { describe, expect, it } from 'vitest';
import { assess } from '../../src/index.js';
import { reconcileLazily } from '../../src/reconcile/reconcile.js';
import {
  type EditionHistory,
  type EditionLedgerOptions,
  ledger,
  ledgerCsv,
  ledgerTable,
  settle,
  settleTable,
  turningPoints,
  turningPointsTable,
} from '../../src/time/index.js';
import { editionMonths } from '../../src/time/ledger/edition-months.js';
import { run } from '../cli/run.js';
import { refusalOf as refusal } from '../time/fixtures.js';

/** Months and days across editions, worked out by hand. */

const IN_FORCE = 'in-force';

const ill: EditionHistory = {
  case: {
    birthDate: '2012-05-01',
    hukouDivision: '431021',
    care: 'kin',
    hiv: false,
    hasIncomeSource: false,
    supporterAble: true,
    household: { meetsMinimumLiving: false },
    disability: { certified: false },
    father: { status: 'deceased' },
    mother: { status: 'living', seriouslyIll: true },
  },
};

const silent: EditionHistory = {
  case: {
    ...ill.case,
    mother: {
      status: 'out-of-contact',
      seriouslyIll: false,
      custody: 'none',
      custodySixMonths: false,
      restrictedOtherwise: false,
      guardianshipRevoked: false,
      disabilityCertified: false,
      deported: false,
      outOfContactReported: '2020-03-15',
    },
  },
};

const { outOfContactReported: _, ...quiet } = silent.case.mother ?? {};
const able = { ...quiet, status: 'living' } as const;

const MINIMUM_LIVING = {
  standard: 'minimum-living',
  division: '431000',
  from: '2017-01-01',
  until: null,
  amount: '410',
  unit: 'CNY/month',
  rural: true,
  source: 'made up',
} as const;

const DESTITUTE = { ...MINIMUM_LIVING, standard: 'destitute-support', amount: '500' } as const;

const totals = (history: EditionHistory, options: EditionLedgerOptions) =>
  ledger(history, options).rows.map(({ month, edition, total }) => [month, edition, total.min, total.max]);

describe('a ledger across editions', () => {
  it('pays an unattended child from January 2020, and each month names its edition', () => {
    const options = { from: '2019-12', to: '2020-01', edition: IN_FORCE } as const;
    expect(totals(ill, options)).toEqual([
      ['2019-12', 'chenzhou-2018-10', '0.00', '0.00'],
      ['2020-01', 'chenzhou-2020', '600.00', '600.00'],
    ]);
    const { rows, policy, editions } = ledger(ill, options);
    expect(rows[1]?.changes).toEqual([
      {
        benefit: 'unattended-living',
        change: 'began',
        before: null,
        after: { min: '600.00', max: '600.00' },
        causes: [{ kind: 'edition', on: '2020-01-01', edition: 'chenzhou-2020', sentence: 'm62-3' }],
      },
    ]);
    expect(policy.edition).toBe('in-force');
    expect(editions?.map(({ edition, from }) => [edition, from])).toEqual([
      ['chenzhou-2018-10', '2018-10-01'],
      ['chenzhou-2020', '2020-01-01'],
    ]);
  });

  it('pays nothing of what came later unasked', () => {
    const plain = { from: '2020-01', to: '2020-01' };
    const { rows, policy } = ledger({ case: { birthDate: '2012-05-01' } }, plain);
    expect(policy.edition).toBe('chenzhou-2017');
    expect(rows[0]).not.toHaveProperty('edition');
    expect(refusal(() => ledger(JSON.parse(JSON.stringify(silent)), plain))).toMatchObject([
      { code: 'unknown-fact', path: 'case.mother.custodySixMonths' },
      { code: 'unknown-fact' },
      { code: 'unknown-fact' },
      { code: 'unknown-fact' },
      { code: 'unknown-fact' },
    ]);
  });

  it('counts six months since the report from the month after the one in which they end', async () => {
    // Accepted on 15 March 2020: the last day is 15 September, so October is the first month.
    const options = { from: '2020-09', to: '2020-10', edition: IN_FORCE } as const;
    expect(totals(silent, options)).toEqual([
      ['2020-09', 'chenzhou-2020', '0.00', '0.00'],
      ['2020-10', 'chenzhou-2020', '600.00', '600.00'],
    ]);
    expect(ledger(silent, options).rows[1]?.changes[0]?.causes).toEqual([
      { kind: 'term', on: '2020-09-15', fact: 'mother.outOfContactReported', months: 6, sentence: 'm62-3' },
    ]);
    // Who was not paid is told why it was due.
    const unpaid = await reconcileLazily(
      editionMonths(IN_FORCE),
      [{ case: { id: 'a', ...silent.case } }],
      [],
      {
        on: '2020-10',
      },
    );
    expect([...unpaid.rows].map(({ reason, causes }) => [reason, causes[0]])).toMatchObject([
      ['not-paid', { kind: 'term', on: '2020-09-15', months: 6, sentence: 'm62-3' }],
    ]);
    // A day that is assumed runs like one that is recorded.
    const assumed = { ...options, assumptions: { 'mother.outOfContactReported': '2020-03-15' } };
    const { outOfContactReported: _day, ...mother } = { ...silent.case.mother };
    const undated = { case: { ...silent.case, mother } };
    expect(ledger(undated, assumed).rows[1]?.changes[0]?.causes).toMatchObject([
      { kind: 'term', on: '2020-09-15' },
    ]);
    const days = { ...assumed, from: '2020-09-01', to: '2020-10-31' } as const;
    expect(turningPoints(undated, days).points.map(({ on }) => on)).toEqual(['2020-09-16']);
    // The same under the edition by its own name.
    const alone = { ...options, edition: 'chenzhou-2020' } as const;
    expect(ledger(silent, alone).rows.map(({ total }) => total.min)).toEqual(['0.00', '600.00']);
    expect(ledger(silent, alone).rows[0]).not.toHaveProperty('edition');
  });

  it('turns the exclusion of 4.4-3 into a top-up in December 2023', () => {
    // 低保 of 410 - 100 = 310: excluded beside 600 until November, topped up to 600 from December.
    const orphan: EditionHistory = {
      case: {
        ...ill.case,
        mother: { status: 'deceased' },
        household: { meetsMinimumLiving: true, incomePerCapita: '100', rural: true },
      },
    };
    const options = {
      from: '2023-11',
      to: '2023-12',
      edition: IN_FORCE,
      standards: [MINIMUM_LIVING],
    } as const;
    const [november, december] = ledger(orphan, options).rows;
    expect(november?.paid.map(({ benefit, min }) => [benefit, min])).toEqual([['orphan-living', '600.00']]);
    expect(december?.paid.map(({ benefit, min }) => [benefit, min])).toEqual([
      ['orphan-living', '290.00'],
      ['minimum-living', '310.00'],
    ]);
    expect(december?.changes.map(({ benefit, change, causes }) => [benefit, change, causes[0]])).toEqual([
      [
        'orphan-living',
        'changed',
        { kind: 'edition', on: '2023-12-01', edition: 'hunan-2023-12', sentence: 'h23-2' },
      ],
      [
        'minimum-living',
        'began',
        { kind: 'edition', on: '2023-12-01', edition: 'hunan-2023-12', sentence: 'h23-3' },
      ],
    ]);
  });

  it('takes up 特困 again in July 2021 for a child who left it with 16', () => {
    const destitute: EditionHistory = {
      case: {
        ...ill.case,
        birthDate: '2005-04-10',
        supporterAble: false,
        father: able,
        mother: able,
        household: { meetsMinimumLiving: false, rural: true },
      },
    };
    const { rows } = ledger(destitute, {
      from: '2021-04',
      to: '2021-07',
      edition: IN_FORCE,
      standards: [DESTITUTE],
    });
    expect(rows.map(({ paid }) => paid.map(({ benefit }) => benefit).join())).toEqual([
      'destitute-support',
      '',
      '',
      'destitute-support',
    ]);
    expect(rows[3]?.changes[0]?.causes).toEqual([
      { kind: 'edition', on: '2021-07-01', edition: 'chenzhou-2021-07', sentence: 'm43-2' },
    ]);
  });

  it('accepts readings of every edition, and tells those of its months', () => {
    const readings = { 'top-up-basis': 'recorded' };
    const of = (from: string) =>
      ledger(ill, { from, to: from, edition: IN_FORCE, readings }).readings['top-up-basis'];
    expect(of('2018-01')).toBeUndefined();
    expect(of('2020-02')).toBe('recorded');
    expect(
      refusal(() => ledger(ill, { from: '2018-01', to: '2018-01', edition: 'chenzhou-2017', readings })),
    ).toMatchObject([{ code: 'unknown-reading', path: 'readings.top-up-basis' }]);
  });

  it('takes what is assumed of a fact where an edition knows it', () => {
    const open: EditionHistory = {
      case: { ...silent.case, mother: { ...silent.case.mother, deported: null, outOfContactReported: null } },
    };
    const assumptions = { 'mother.deported': true };
    const options = { from: '2019-12', to: '2020-01', edition: IN_FORCE } as const;
    expect(totals(open, options).map((row) => row.slice(2))).toEqual([
      ['0.00', '0.00'],
      ['0.00', '600.00'],
    ]);
    expect(totals(open, { ...options, assumptions }).map((row) => row.slice(2))).toEqual([
      ['0.00', '0.00'],
      ['600.00', '600.00'],
    ]);
  });

  it('tells an office no reading about HIV, of whichever edition', () => {
    const options = { from: '2020-01', to: '2023-12', edition: IN_FORCE } as const;
    expect(Object.keys(ledger(ill, options).readings)).toContain('hiv-subsidy');
    const office = ledger({ case: { ...ill.case, hiv: true } }, { ...options, disclose: 'office' });
    expect(JSON.stringify({ ...office, rows: [] })).not.toMatch(/hiv/i);
    expect(JSON.stringify(office)).toBe(JSON.stringify(ledger(ill, { ...options, disclose: 'office' })));
  });

  it('refuses an edition that there is none of', () => {
    const options = { from: '2020-01', to: '2020-01', edition: 'chenzhou-2019' };
    expect(refusal(() => ledger({ case: {} }, JSON.parse(JSON.stringify(options))))).toEqual([
      { code: 'invalid-value', path: 'edition' },
    ]);
  });

  it('is told in both languages, with the edition of each month', () => {
    const made = ledger(ill, { from: '2019-12', to: '2020-01', edition: IN_FORCE, disclose: 'office' });
    expect(ledgerTable(made)).toContain('2020-01  chenzhou-2020');
    expect(ledgerTable(made)).toContain(
      '事实无人抚养儿童基本生活补贴开始：2020-01-01起依chenzhou-2020版〔m62-3〕',
    );
    expect(ledgerTable(made, { lang: 'en' })).toContain('edition chenzhou-2020 from 2020-01-01');
    const [head, , january] = ledgerCsv(made).split('\r\n');
    expect(head).toContain('id,month,edition,outside,');
    expect(head).toContain('unattended_living_min,unattended_living_max');
    expect(january).toContain('2020-01,chenzhou-2020,false,');
  });
});

describe('settling months across editions', () => {
  it('owes what was not paid since the edition changed, and finds the benefit by its name', () => {
    const due = ledger(ill, { from: '2019-12', to: '2020-02', edition: IN_FORCE });
    const paid = [{ month: '2020-02', benefit: '事实无人抚养儿童基本生活补贴', amount: '310' }];
    const settled = settle(paid, due, { edition: IN_FORCE });
    // January 600 and February 600 - 310.
    expect(settled.totals.arrears).toEqual({ min: '890.00', max: '890.00' });
    expect(settled.rows.map(({ month, benefit, reason }) => [month, benefit, reason.kind])).toEqual([
      ['2020-01', 'unattended-living', 'not-paid'],
      ['2020-02', 'unattended-living', 'amount'],
    ]);
    expect(settleTable(settled)).toContain('应发未发；2020-01-01起依chenzhou-2020版');
  });

  it.each(['chenzhou-2020', IN_FORCE] as const)(
    'for an office sets nothing against a full ledger of %s under another edition',
    (edition) => {
      // 2.1-2 takes the place of the allowance of an unattended child: 0 due instead of 600 would tell of HIV.
      const outcomes = [true, false].map((hiv) => {
        const history = { case: { ...ill.case, hiv } };
        const due = ledger(history, { from: '2020-02', to: '2020-02', edition });
        const office = [{}, { edition: 'chenzhou-2018-10' }, { edition }].map((under) => ({
          ...under,
          disclose: 'office',
        }));
        return office.map((options) => refusal(() => Reflect.apply(settle, undefined, [[], due, options])));
      });
      const refused = [{ code: 'unknown-option', path: 'due' }];
      expect(outcomes).toEqual([
        [refused, refused, refused],
        [refused, refused, refused],
      ]);
    },
  );
});

describe('turning points across editions', () => {
  it('finds the first day of an edition and what begins with it', () => {
    const found = turningPoints(ill, { from: '2019-12-01', to: '2020-02-01', edition: IN_FORCE });
    expect(found.edition).toBe('in-force');
    expect(found.points).toMatchObject([
      {
        on: '2020-01-01',
        edition: 'chenzhou-2020',
        causes: [{ kind: 'edition', on: '2020-01-01', edition: 'chenzhou-2020' }],
        monthly: { before: { min: '0.00', max: '0.00' }, after: { min: '600.00', max: '600.00' } },
        follows: [{ benefit: 'unattended-living', status: 'entitled', strength: 'due', missing: [] }],
      },
    ]);
    expect(turningPointsTable(found)).toContain('事实无人抚养儿童基本生活补贴');
  });

  it('finds the day on which six months have passed', () => {
    const { points } = turningPoints(silent, {
      from: '2020-02-01',
      to: '2020-12-31',
      edition: 'chenzhou-2020',
    });
    expect(points).toMatchObject([
      {
        on: '2020-09-16',
        causes: [{ kind: 'term', on: '2020-09-15', fact: 'mother.outOfContactReported', months: 6 }],
      },
    ]);
  });
});

describe('the edition in force on the day of a decision', () => {
  it.each([
    ['2019-12-31', 'chenzhou-2018-10'],
    ['2020-01-01', 'chenzhou-2020'],
    ['2016-05-01', 'chenzhou-2017'],
    ['2024-01-01', 'hunan-2023-12'],
  ])('on %s is %s', (on, edition) => {
    expect(assess(ill.case, { on, edition: IN_FORCE }).policy.edition).toBe(edition);
  });
});

describe('on the command line', () => {
  const span = ['--from', '2019-12', '--to', '2020-01', '--edition', 'in-force'];
  const given = (command: string, ...args: readonly string[]) =>
    run([command, '-', ...span, ...args], { stdin: JSON.stringify(ill) });

  it('--edition goes with ledger, turning-points and settle', async () => {
    const made = await given('ledger', '--format', 'json', '--disclose', 'office');
    expect(made.stdout).toContain('"edition": "chenzhou-2018-10"');
    expect((await given('ledger')).stdout).toContain('2020-01  chenzhou-2020');
    expect((await given('turning-points')).stdout).toContain('2020-01-01起依chenzhou-2020版');
    const settled = await run(
      ['settle', 'test/fixtures/editions/paid.json', '-', '--edition', 'in-force', '--lang', 'en'],
      { stdin: made.stdout },
    );
    expect(settled.stdout).toContain('another amount; edition chenzhou-2020 from 2020-01-01');
    expect(settled.stdout).toMatch(/arrears +290\.00/);
  });

  it('takes assumptions about facts of later editions, and refuses what is none', async () => {
    const assumed = await given('ledger', '--assume', '母亲：被遣送（驱逐）出境且未履行抚养义务=否');
    expect({ code: assumed.code, stderr: assumed.stderr }).toEqual({ code: 0, stderr: '' });
    const refused = await given('ledger', '--assume', 'mother.exiled=no');
    expect(refused.code).toBe(64);
    const wrong = await run([
      'ledger',
      '-',
      '--from',
      '2020-01',
      '--to',
      '2020-01',
      '--edition',
      'chenzhou-2019',
    ]);
    expect(wrong).toMatchObject({ code: 64 });
    expect(wrong.stderr).toContain('edition must be one of chenzhou-2017');
  });
});
