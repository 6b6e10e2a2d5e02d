import { describe, expect, it } from 'vitest';
import { ColumnEngine } from '../../src/columns/assess-columns.js';
import { RegisterLoader } from '../../src/columns/load-columns.js';
import { Engine } from '../../src/decide/engine.js';
import { Explainer } from '../../src/explain/explainer.js';
import { Prover } from '../../src/explain/prove.js';
import { amountText } from '../../src/export/amount-text.js';
import { rulebookOf } from '../../src/export/rulebook.js';
import { rulebookChart, rulebookMarkdown } from '../../src/export/rulebook-as.js';
import { RefusedInput } from '../../src/input/issue.js';
import { textOf } from '../../src/logic/text.js';
import { CHENZHOU_NAMES, MEALS, MEALS_TEXT } from './second-policy.js';

const engine = new Engine(MEALS);
const on = '2021-03-01';
const meal = {
  standard: 'meal-rate',
  division: '430102',
  from: '2021-01-01',
  amount: '260.00',
  unit: 'CNY/month',
  source: '区财政局',
};
const context = { on, standards: [meal] };
/** Eight years old, in the district of 260 yuan. */
const pupil = { id: 'p1', birthDate: '2013-01-15', district: '430102', atSchool: true, boards: false };

describe('a second policy in every world', () => {
  it('is decided: who, how much, instead of whom, and what is missing', () => {
    const result = engine.assess(pupil, context);
    expect(result.policy).toMatchObject({ id: '长午〔2020〕1号', edition: 'meals-2020', encoding: '1' });
    expect(result.categories).toEqual({ pupil: true });
    expect(result.inDifficulty).toBe(true);
    expect(result.benefits['school-meal']).toEqual({
      status: 'entitled',
      strength: 'due',
      amount: '260.00',
      unit: 'CNY/month',
      standard: { standard: 'meal-rate', division: '430102', from: '2021-01-01', source: '区财政局' },
      sentences: ['2'],
      excludedBy: [],
    });
    expect(result.monthly).toEqual({ min: '260.00', max: '260.00' });
    const boarder = engine.assess({ ...pupil, boards: true }, context).benefits['school-meal'];
    expect(boarder).toMatchObject({ status: 'excluded', excludedBy: ['boards'], sentences: ['2', '3'] });
    const open = engine.assess({ ...pupil, boards: null }, context);
    expect(open.benefits['school-meal'].status).toBe('undetermined');
    expect(open.missing).toEqual(['boards']);
    expect(open.monthly).toEqual({ min: '0.00', max: '260.00' });
  });

  it('takes the floor of its own text, and its own divisions and readings', () => {
    expect(engine.assess({ ...pupil, district: '430103' }, context).benefits['school-meal'].amount).toBe(
      '200.00',
    );
    const elsewhere = { ...pupil, district: '431002' };
    expect(engine.assess(elsewhere, context).categories.pupil).toBe(false);
    const anywhere = { ...context, readings: { 'pupil-scope': 'anywhere' } };
    expect(engine.assess(elsewhere, anywhere).categories.pupil).toBe(true);
    const foreign = { on, standards: [{ ...meal, division: '431002' }] };
    expect(() => engine.assess(pupil, foreign)).toThrow(/4301/);
    expect(() => engine.assess({ hiv: true }, context)).toThrow(RefusedInput);
    // Twelve years are reached on the day after the birthday.
    expect(engine.assess({ ...pupil, birthDate: '2009-03-01' }, context).categories.pupil).toBe(true);
    expect(engine.assess({ ...pupil, birthDate: '2009-02-28' }, context).categories.pupil).toBe(false);
    expect(engine.assess(pupil, { on: '2020-08-31' }).notices.map(({ message }) => message)).toEqual([
      '长午〔2020〕1号 is in force from 2020-09-01; this day lies before it.',
    ]);
  });

  it('is proved', () => {
    const { slots, prepared } = engine.check({ ...pupil, boards: true }, context);
    const proved = new Prover(MEALS).prove(slots, prepared);
    expect(proved.map(({ verdict, proof }) => [verdict.key, proof.verdict])).toEqual([
      ['category:pupil', true],
      ['condition:in-difficulty', true],
      ['benefit:school-meal', false],
    ]);
  });

  it('is put in words', () => {
    const [category] = MEALS.verdicts.categories;
    const [benefit] = MEALS.verdicts.benefits;
    const words = textOf(category?.rule.when ?? { kind: 'constant', value: false });
    expect(words.zh).toContain('未满12周岁');
    expect(words.zh).toContain('在校');
    expect(benefit?.rule.amount && amountText(benefit.rule.amount)).toEqual({
      zh: '标准 meal-rate',
      en: 'standard meal-rate',
    });
  });

  it('is explained: steps, exclusion, reading, what would change it, what to fetch', () => {
    const explainer = new Explainer(engine, MEALS_TEXT);
    const { verdicts, policy } = explainer.explain({ ...pupil, boards: true }, context, 'school-meal');
    expect(policy.id).toBe('长午〔2020〕1号');
    const [told] = verdicts;
    expect(told).toMatchObject({ id: 'school-meal', verdict: false, status: 'excluded' });
    expect(told?.sentences).toEqual([
      { id: '2', text: '补助对象每月发放午餐补助，不低于二百元。' },
      { id: '3', text: '寄宿生不享受午餐补助。' },
    ]);
    expect(told?.exclusions).toMatchObject([
      { holder: 'boards', label: { zh: '寄宿', en: 'boards' }, sentence: { id: '3' }, reading: null },
    ]);
    expect(told?.counterfactuals.map(({ fact, becomes, words }) => [fact, becomes, words.zh])).toEqual([
      ['boards', true, '否'],
    ]);
    const [elsewhere] = explainer.explain({ ...pupil, district: '110101' }, context, 'pupil').verdicts;
    expect(elsewhere?.counterfactuals.map(({ words }) => words)).toEqual([
      { zh: '长沙市', en: 'in Changsha' },
    ]);
    expect(elsewhere?.readings.map(({ reading, other }) => [reading, other.option])).toEqual([
      ['pupil-scope', 'anywhere'],
    ]);
    const { missing, notices } = explainer.explain({ district: '110101' }, context, undefined);
    expect(missing).toEqual([]);
    expect(notices).toEqual([]);
    const unknown = explainer.explain({ ...pupil, atSchool: null }, context, undefined);
    expect(unknown.missing.map(({ fact, document }) => [fact, document.zh])).toEqual([
      ['atSchool', '学籍卡'],
    ]);
    expect(JSON.stringify(unknown)).not.toMatch(CHENZHOU_NAMES);
    expect(() => explainer.explain(pupil, context, 'school-meals')).toThrow(/did you mean school-meal\?/);
  });

  it('is decided by columns, cell for cell', () => {
    const register = new RegisterLoader(MEALS).load({
      birth_date: ['2013-01-15', '2013-01-15', '2013-01-15', '2009-02-28', '2013-01-15'],
      district: ['430102', '430103', '430102', '430102', '110101'],
      at_school: [true, true, true, true, true],
      boards: [false, false, null, false, false],
    });
    const columns = new ColumnEngine(engine).assess(register, context);
    const rows = [0, 1, 2, 3, 4];
    expect(rows.map((row) => columns.categories.pupil.at(row))).toEqual([true, true, true, false, false]);
    expect(rows.map((row) => columns.benefits['school-meal'].at(row))).toEqual([
      'entitled',
      'entitled',
      'undetermined',
      'not-entitled',
      'not-entitled',
    ]);
    expect(rows.map((row) => columns.benefits['school-meal'].amount?.at(row))).toEqual([
      26000,
      20000,
      null,
      null,
      null,
    ]);
    expect(rows.map((row) => columns.monthly.max.at(row))).toEqual([26000, 20000, 26000, 0, 0]);
    expect(columns.decidedByDiagram).toBe(1);
    expect(() => new RegisterLoader(MEALS).load({ hiv: [true] })).toThrow(RefusedInput);
  });

  it('has a rule book and a flow chart', () => {
    const book = rulebookOf(MEALS, MEALS_TEXT);
    expect(book.rules.map(({ kind, id, facts }) => [kind, id, facts])).toEqual([
      ['category', 'pupil', ['birthDate', 'district', 'atSchool']],
      ['benefit', 'school-meal', ['birthDate', 'district', 'atSchool']],
      ['condition', 'in-difficulty', ['birthDate', 'district', 'atSchool']],
      ['condition', 'school-meal-paid', ['birthDate', 'district', 'atSchool', 'boards']],
    ]);
    expect(book.sentences.map(({ id, encodedBy }) => [id, encodedBy])).toEqual([
      ['1', ['pupil', 'in-difficulty', 'pupil-scope']],
      ['2', ['school-meal']],
      ['3', ['school-meal-paid', 'boards>school-meal']],
    ]);
    const chart = rulebookChart(book);
    expect(chart).toContain('寄宿 boards');
    expect(chart.split('\n').filter((line) => line.includes('-.'))).toHaveLength(1);
    for (const text of [chart, rulebookMarkdown(book)]) expect(text).not.toMatch(CHENZHOU_NAMES);
  });
});
