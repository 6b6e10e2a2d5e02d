import { describe, expect, it } from 'vitest';
import { ColumnEngine } from '../../src/columns/assess-columns.js';
import { RegisterLoader } from '../../src/columns/load-columns.js';
import { PolicyAggregation } from '../../src/count/aggregation.js';
import { aggregateUnder } from '../../src/count/column-counts.js';
import { aggregateCsvIn, aggregateTableIn } from '../../src/count/render.js';
import { Engine } from '../../src/decide/engine.js';
import { alone } from '../../src/decide/succession.js';
import { Interviewer } from '../../src/interview/interviewer.js';
import { reconcileLazily } from '../../src/reconcile/reconcile.js';
import { reconcileCsvLines, reconcileTableLines } from '../../src/reconcile/render.js';
import { reportOf } from '../../src/report/report.js';
import { RowBytes } from '../../src/report/row-bytes.js';
import { rowsReport } from '../../src/report/rows-report.js';
import { factsOn } from '../../src/time/history/history.js';
import { ledgerUnder } from '../../src/time/ledger/ledger.js';
import { ledgerCsvHeaderIn, ledgerCsvLinesIn, ledgerTableIn } from '../../src/time/ledger/ledger-text.js';
import { MonthEngine } from '../../src/time/ledger/month-engine.js';
import { ledgerSvgIn } from '../../src/time/ledger/svg.js';
import { settleUnder } from '../../src/time/settle/settle.js';
import { settleTableIn } from '../../src/time/settle/settle-text.js';
import { turningPointsUnder } from '../../src/time/turning/turning-points.js';
import { turningPointsTableIn } from '../../src/time/turning/turning-points-text.js';
import type { Wording } from '../../src/time/words.js';
import { CHENZHOU_NAMES, MEALS } from './second-policy.js';

const engine = new Engine(MEALS);
const months = new MonthEngine(engine);
const words: Wording = { policy: engine.policy, names: engine.names, office: engine.office, lang: 'zh' };
const meal = {
  standard: 'meal-rate',
  division: '430102',
  from: '2021-01-01',
  amount: '260.00',
  unit: 'CNY/month',
  source: '区财政局',
};
const standards = [meal];
const pupil = { id: 'p1', birthDate: '2013-01-15', district: '430102', atSchool: true, boards: false };
/** From 10 March 2021 on the pupil boards. */
const history = { case: pupil, events: [{ on: '2021-03-10', set: { boards: true } }] };

describe('a second policy over months', () => {
  const made = ledgerUnder(months, history, { from: '2020-12', to: '2021-05', standards });

  it('has a ledger: the floor, the new standard, the exclusion, each with its cause and sentence', () => {
    // Boarding begins within March, so March is still paid: 200 + 3 × 260 = 980.
    expect(made.rows.map(({ month, total }) => [month, total.min])).toEqual([
      ['2020-12', '200.00'],
      ['2021-01', '260.00'],
      ['2021-02', '260.00'],
      ['2021-03', '260.00'],
      ['2021-04', '0.00'],
      ['2021-05', '0.00'],
    ]);
    expect(made.total).toEqual({ min: '980.00', max: '980.00' });
    expect(made.readings).toEqual({
      'pupil-scope': 'city',
      'first-month': 'approval-month',
      'last-month': 'birthday-month',
    });
    const changes = made.rows.flatMap(({ month, changes: all }) =>
      all.map(({ change, causes }) => [month, change, causes]),
    );
    expect(changes).toEqual([
      [
        '2021-01',
        'changed',
        [{ kind: 'standard', on: '2021-01-01', standards: ['meal-rate'], sentence: '2' }],
      ],
      [
        '2021-04',
        'ended',
        [{ kind: 'event', on: '2021-03-10', events: [0], facts: ['boards'], sentence: '3' }],
      ],
    ]);
    expect(factsOn(engine, history, '2021-03-10')).toEqual({ ...pupil, boards: true });
  });

  it('is before its first month what it is: outside', () => {
    const early = ledgerUnder(months, history, { from: '2020-08', to: '2020-09', standards });
    expect(early.rows.map(({ outside, total }) => [outside, total.min])).toEqual([
      [true, '0.00'],
      [false, '200.00'],
    ]);
  });

  it('has its ledger written in its own words', () => {
    const table = ledgerTableIn(made, words);
    expect(table).toContain('午餐补助');
    expect(table).toContain('2021-03-10情况变化（寄宿）〔3〕');
    const csv = ledgerCsvHeaderIn('full', words) + ledgerCsvLinesIn(made, words).join('');
    expect(csv).toContain('school_meal_min');
    const office = ledgerUnder(months, history, {
      from: '2021-01',
      to: '2021-01',
      standards,
      disclose: 'office',
    });
    // Nothing is withheld, so nothing is said to be left out.
    expect(ledgerTableIn(office, words)).not.toContain('未含');
    for (const text of [table, csv, ledgerSvgIn(made, words)]) expect(text).not.toMatch(CHENZHOU_NAMES);
  });

  it('is settled: 720 owed, 260 paid in a month of boarding', () => {
    const paid = ['2021-03', '2021-04'].map((month) => ({ month, benefit: '午餐补助', amount: '260' }));
    const settled = settleUnder(engine, paid, made);
    expect(settled.totals.arrears).toEqual({ min: '720.00', max: '720.00' });
    expect(settled.totals.overpaid).toEqual({ min: '260.00', max: '260.00' });
    expect(settled.rows.at(-1)).toMatchObject({
      month: '2021-04',
      benefit: 'school-meal',
      reason: { kind: 'not-due', since: '2021-04', change: 'ended' },
    });
    const text = settleTableIn(settled, words);
    expect(text).toContain('午餐补助');
    expect(text).not.toMatch(CHENZHOU_NAMES);
  });

  it('turns on the day of a new rate and on the day after the twelfth birthday', () => {
    const found = turningPointsUnder(
      alone(engine),
      { case: pupil },
      { from: '2020-12', to: '2025-12', standards },
    );
    expect(found.points.map(({ on, changes }) => [on, changes.map(({ kind, id }) => [kind, id])])).toEqual([
      ['2021-01-01', [['benefit', 'school-meal']]],
      [
        '2025-01-16',
        [
          ['category', 'pupil'],
          ['in-difficulty', 'in-difficulty'],
          ['benefit', 'school-meal'],
        ],
      ],
    ]);
    const text = turningPointsTableIn(found, words);
    expect(text).toContain('2025-01-15满12周岁');
    expect(text).not.toMatch(CHENZHOU_NAMES);
  });
});

describe('a second policy over a register', () => {
  const boarder = { ...pupil, id: 'p2', boards: true };
  const open = { ...pupil, id: 'p3', boards: null };
  const context = { on: '2021-03-01', standards };

  it('is reconciled: owed, paid too much, to be verified, not in the register', async () => {
    const result = await reconcileLazily(
      months,
      [pupil, boarder, open].map((child) => ({ case: child })),
      [
        { id: 'p1', amount: '200' },
        { id: 'p2', benefit: '午餐补助', amount: '260' },
        { id: 'p4', amount: '260' },
      ],
      { on: '2021-03', standards },
    );
    const rows = [...result.rows];
    expect(
      rows.map(({ kind, reason, id, difference }) => [kind, reason, id, difference?.min ?? null]),
    ).toEqual([
      ['underpaid', 'too-little', 'p1', '60.00'],
      ['overpaid', 'not-due', 'p2', '-260.00'],
      ['to-verify', 'facts-missing', 'p3', '0.00'],
      ['not-in-register', null, 'p4', null],
    ]);
    expect(rows[2]?.missing.map(({ fact, document }) => [fact, document.zh])).toEqual([['boards', '学籍卡']]);
    const text = [...reconcileTableLines(result, words, {})].join('');
    expect(text).toContain('因享受寄宿');
    for (const told of [text, [...reconcileCsvLines(result, words)].join('')])
      expect(told).not.toMatch(CHENZHOU_NAMES);
  });

  it('is counted, child by child and column by column', () => {
    const aggregation = new PolicyAggregation(engine, { by: ['county', 'age-band'] });
    for (const child of [pupil, boarder, open]) aggregation.add(child, engine.assess(child, context));
    const counted = aggregation.result();
    expect(counted.groups).toMatchObject([
      {
        county: '430102',
        ageBand: '6-15',
        children: 3,
        monthly: { min: '260.00', max: '520.00' },
        verdicts: [
          { verdict: 'pupil', true: 3, false: 0, open: 0 },
          { verdict: 'in-difficulty', true: 3, false: 0, open: 0 },
        ],
      },
    ]);
    const table = aggregateTableIn(counted, words, {});
    expect(table).toContain('小学生');
    for (const text of [table, aggregateCsvIn(counted, words, { on: '2020-01-01' })])
      expect(text).not.toMatch(CHENZHOU_NAMES);
    const register = new RegisterLoader(MEALS).load({
      birth_date: ['2013-01-15', '2013-01-15'],
      district: ['430102', '430102'],
      at_school: [true, true],
      boards: [false, true],
    });
    const [all] = aggregateUnder(MEALS, new ColumnEngine(engine).assess(register, context));
    expect(all?.verdicts['benefits.school-meal']).toEqual({ true: 1, false: 1, unknown: 0 });
    expect(all?.monthly).toEqual({ min: 26000n, max: 26000n });
  });

  it('is written row by row, with totals', () => {
    const result = engine.assess(pupil, context);
    const rows = rowsReport(words, { disclose: 'office', format: 'csv', select: null, hasKey: false });
    expect(rows.begin()).toContain('categories.pupil,inDifficulty,benefits.school-meal.status');
    const whole = rowsReport(words, { disclose: 'full', format: 'ndjson', select: null, hasKey: false });
    const bytes = new RowBytes();
    whole.row({ kind: 'result', result, county: null }, bytes);
    expect(new TextDecoder().decode(bytes.take())).toBe(`${JSON.stringify(result)}\n`);
    const table = reportOf(words, 'office', 'table', {
      columns: 200,
      lang: 'zh',
      hasKey: false,
      counties: {},
    });
    table.row({ kind: 'result', result, county: null }, new RowBytes());
    const text = table.end();
    expect(text).toContain('午餐补助');
    expect(text).not.toMatch(CHENZHOU_NAMES);
  });

  it('is asked about: what is open, in its own words, until nothing is', () => {
    const interviewer = new Interviewer(engine, {
      subjects: { child: { zh: '学生', en: 'the pupil' } },
      why: null,
    });
    const { boards: _open, ...known } = pupil;
    const begun = {
      goal: 'school-meal',
      context: { on: '2021-03-01' },
      known,
      leaveOut: [],
      answers: [],
      case: known,
    } as const;
    interviewer.check(begun);
    const standing = interviewer.standing(begun);
    expect(standing.atMost).toBe(1);
    expect(standing.question).toMatchObject({
      fact: 'boards',
      subjectLabel: { zh: '学生' },
      question: { zh: '是否寄宿？' },
      why: null,
    });
    const answered = interviewer.caseAfter(known, { fact: 'boards', value: true }, '2021-03-01');
    const ended = interviewer.standing({ ...begun, case: answered });
    expect(ended.question).toBeNull();
    expect(ended.result.benefits['school-meal'].status).toBe('excluded');
  });
});
