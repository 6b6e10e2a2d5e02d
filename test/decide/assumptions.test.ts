import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeclaredFacts, DICTIONARY } from '../../src/case/dictionary.js';
import { flatColumnName } from '../../src/case/flat.js';
import { settingsIn } from '../../src/case/shape.js';
import { assessColumns } from '../../src/columns/assess-columns.js';
import { loadColumns } from '../../src/columns/load-columns.js';
import { TruthQuestion } from '../../src/columns/truth-columns.js';
import { assess, chenzhou } from '../../src/decide/assess.js';
import { sensitivity } from '../../src/decide/sensitivity.js';
import { verify } from '../../src/decide/verify.js';
import { RefusedInput } from '../../src/input/issue.js';
import { holds } from '../../src/logic/expression.js';
import { orphan as orphanRule } from '../../src/policy/categories.js';
import { isOrphan } from '../../src/predicates/is-orphan.js';
import { ledger } from '../../src/time/ledger/ledger.js';
import { turningPoints } from '../../src/time/turning/turning-points.js';
import { differenceIn } from '../columns/differences.js';
import { caseWithAbsentParent, caseWithAssumptions, expectedAssumed } from '../oracle/assumptions.js';
import { expectedResult } from '../oracle/expected.js';
import { type FactValue, nest } from '../oracle/facts.js';
import { PLAIN } from '../oracle/plain.js';
import { asked, assessed } from '../predicates/asked.js';
import {
  caseOf,
  columnsOf,
  drawing,
  randomDay,
  randomReadings,
  randomRow,
  randomStandards,
  spoiled,
} from '../register/random-register.js';
import { runs } from '../size.js';

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

// Nothing but the street is open: a local child of ten is on the street (2.1-7) or is not.
const child = { birthDate: '2007-01-15', hukouDivision: '431002' } as const;

describe('declared assumptions', () => {
  it('nothing is assumed unasked', () => {
    const { categories, assumptions, assumed } = assess(child, { on: ON });
    expect([categories.street, assumptions, assumed]).toEqual([null, {}, []]);
    expect(assess(child, { on: ON, assumptions: {} })).toEqual(assess(child, { on: ON }));
    expect(assess(child, { on: ON, assumptions: { street: null } })).toEqual(assess(child, { on: ON }));
  });

  it('what is not recorded is taken as declared, and said', () => {
    const result = assess(child, { on: ON, assumptions: { 'safety.incident': 'none', street: false } });
    expect(result.categories.street).toBe(false);
    expect(result.measures['police-response']).toBe(false);
    expect(result.assumptions).toEqual({ street: false, 'safety.incident': 'none' });
    expect(result.assumed).toEqual(['street', 'safety.incident']);
    expect(result.missing).not.toContain('street');
  });

  it('what is recorded wins', () => {
    const result = assess({ ...child, street: true }, { on: ON, assumptions: { street: false } });
    expect(result.categories.street).toBe(true);
    expect([result.assumptions, result.assumed]).toEqual([{ street: false }, []]);
  });

  it('names only what could have changed something: nobody under 16 draws the fee of 2.1-8', () => {
    expect(assess(child, { on: ON, assumptions: { workInjuryCareFee: false } }).assumed).toEqual([]);
  });

  it('does not make a parent one who is not lost', () => {
    const lost = { ...child, father: { status: 'deceased' } } as const;
    const assumptions = { 'mother.custody': 'none', 'mother.ableToGuard': true } as const;
    // A recorded custody tells that the mother is living or out of contact; an assumed one does not.
    expect(assess({ ...lost, mother: { custody: 'none' } }, { on: ON }).categories.orphan).toBe(false);
    expect(assess(lost, { on: ON, assumptions }).categories.orphan).toBe(null);
    expect(isOrphan(lost, { on: ON, assumptions })).toBe(null);
    expect(assess(lost, { on: ON, assumptions }).assumed).toEqual(['mother.custody', 'mother.ableToGuard']);
  });

  it('is void of a lost parent, and never makes one of a parent of whom something is recorded', () => {
    const orphan = { ...child, father: { status: 'deceased' }, mother: { status: 'deceased' } } as const;
    const dead = assess(orphan, { on: ON, assumptions: { 'father.custody': 'detained' } });
    expect([dead.measures['police-inquiry'], dead.assumed]).toEqual([false, []]);
    const mother = { ...child, father: { status: 'deceased' }, mother: { custody: 'none' } } as const;
    const assumptions = { 'mother.status': 'deceased' } as const;
    const alive = assess(mother, { on: ON, assumptions });
    expect([alive.categories.orphan, alive.assumed]).toEqual([false, []]);
    expect(isOrphan(mother, { on: ON, assumptions })).toBe(false);
    const unsaid = assess({ ...child, father: { status: 'deceased' } }, { on: ON, assumptions });
    expect([unsaid.categories.orphan, unsaid.assumed]).toEqual([true, ['mother.status']]);
  });

  it('the digest covers them and verify derives with them', () => {
    const context = { on: ON, assumptions: { street: false } } as const;
    const result = assess(child, context);
    expect(result.policy.digest).not.toBe(assess(child, { on: ON }).policy.digest);
    expect(verify(JSON.parse(JSON.stringify(result)), child)).toEqual({ identical: true, differences: [] });
    const forged = { ...result, assumptions: {} };
    expect(verify(forged, child).identical).toBe(false);
  });

  it('are of a county too: its standards bear on the child', () => {
    const standard = {
      standard: 'orphan-community',
      division: '431021',
      from: '2017-01-01',
      until: null,
      amount: '650',
      unit: 'CNY/month',
      source: 's',
    } as const;
    const orphan = {
      birthDate: '2010-01-15',
      care: 'kin',
      father: { status: 'deceased' },
      mother: { status: 'deceased' },
    } as const;
    const context = { on: ON, standards: [standard], assumptions: { hukouDivision: '431021' } } as const;
    const result = assess(orphan, context);
    expect(result.benefits['orphan-living'].amount).toBe('650.00');
    expect(result.standards).toHaveLength(1);
    expect(verify(result, orphan).identical).toBe(true);
  });

  it('are refused by name where they are no fact, no value of it, or must be told of each child', () => {
    const refuse = (assumptions: unknown) =>
      issuesOf(() => chenzhou().assess(child, { on: ON, assumptions }));
    expect(refuse({ stret: false })).toEqual([['unknown-fact', 'assumptions.stret']]);
    expect(refuse({ id: 'a', confidential: false })).toEqual([
      ['unknown-fact', 'assumptions.id'],
      ['unknown-fact', 'assumptions.confidential'],
    ]);
    expect(refuse({ street: 'no', 'safety.incident': 'nothing' })).toEqual([
      ['invalid-type', 'assumptions.street'],
      ['invalid-value', 'assumptions.safety.incident'],
    ]);
    expect(refuse({ constructor: true })).toEqual([['unknown-fact', 'assumptions.constructor']]);
    expect(refuse([])).toEqual([['invalid-type', 'assumptions']]);
    expect(refuse({ birthDate: '2017-06-02' })).toEqual([['birth-after-on', 'assumptions.birthDate']]);
    expect(issuesOf(() => isOrphan(child, { on: ON, assumptions: { birthDate: '2017-06-02' } }))).toEqual([
      ['birth-after-on', 'assumptions.birthDate'],
    ]);
  });

  it('may tell of a day that is still to come, but of no birth', () => {
    // Nobody has been out of contact for six months on the day before the report: 民发〔2019〕62号 gives nothing yet.
    const on = { on: '2020-03-14', edition: 'chenzhou-2020' } as const;
    const lost = { ...child, mother: { status: 'out-of-contact' } } as const;
    const reported = '2020-03-15';
    const assumed = assess(lost, { ...on, assumptions: { 'mother.outOfContactReported': reported } });
    const recorded = { ...lost, mother: { ...lost.mother, outOfContactReported: reported } } as const;
    expect(assumed.benefits).toEqual(assess(recorded, on).benefits);
  });

  it('a changed object is noticed: the context is remembered by its content', () => {
    const assumptions: { street?: boolean } = { street: false };
    const context = { on: ON, assumptions };
    expect(assess(child, context).categories.street).toBe(false);
    assumptions.street = true;
    expect(assess(child, context).categories.street).toBe(true);
    delete assumptions.street;
    expect(assess(child, context).categories.street).toBe(null);
  });

  it('hold for every month of a ledger and every day of a history', () => {
    const disabled = {
      ...child,
      disability: { certified: true, grade: 1 },
    } as const;
    const subsidy = {
      standard: 'nursing-subsidy',
      division: '431000',
      from: '2017-01-01',
      until: null,
      amount: '50',
      unit: 'CNY/month',
      source: 's',
    } as const;
    const options = { from: '2017-06', to: '2017-07', standards: [subsidy] } as const;
    // Whether the child is destitute decides whether the nursing subsidy is paid beside it.
    const open = ledger({ case: disabled }, options);
    expect(open.rows[0]?.total.max).toBe(null);
    const assumptions = {
      'father.status': 'living',
      'mother.status': 'living',
      hiv: false,
      supporterAble: true,
      'household.meetsMinimumLiving': false,
    } as const;
    const settled = ledger({ case: disabled }, { ...options, assumptions });
    expect(settled.total).toEqual({ min: '100.00', max: '100.00' });
    expect(settled.assumptions).toEqual(assumptions);
    expect(settled.rows[0]?.assumed).toContain('supporterAble');
    expect(
      Object.keys(ledger({ case: disabled }, { ...options, assumptions, disclose: 'office' }).assumptions),
    ).toEqual(['father.status', 'mother.status', 'supporterAble', 'household.meetsMinimumLiving']);
  });

  it('of a day of birth: a ledger begins with it, and turning points reckon from it', () => {
    const orphan = {
      hukouDivision: '431002',
      care: 'kin',
      father: { status: 'deceased' },
      mother: { status: 'deceased' },
    } as const;
    const assumptions = { birthDate: '2017-08-20' } as const;
    const { rows } = ledger({ case: orphan }, { from: '2017-08', to: '2017-10', assumptions });
    expect(rows.map(({ total }) => total.min)).toEqual(['0.00', '600.00', '600.00']);
    const born = { birthDate: '2000-08-20' } as const;
    const points = turningPoints(
      { case: orphan },
      { from: '2018-01', to: '2018-12', assumptions: born },
    ).points;
    expect(points.map(({ on }) => on)).toEqual(['2018-08-21']);
  });

  it('stay in force while sensitivity switches a reading', () => {
    const context = { on: ON, assumptions: { street: false } } as const;
    expect(
      sensitivity(child, context).flatMap(({ changes }) => changes.map(({ path }) => path)),
    ).not.toContain('categories.street');
  });
});

it('columns, as single results: an assumed fact of a parent does not make one who is not lost', () => {
  // The mother is declared missing. With a father who is lost too it is an orphan; of him nothing is recorded, or that
  // he can guard. All else is settled, so that nothing but this leaves a verdict open.
  const known = Object.entries(PLAIN).filter(([path]) => !/^(father|mother)[.]/.test(path));
  const open = { ...Object.fromEntries(known), 'mother.status': 'declared-missing' };
  const rows: readonly Record<string, FactValue>[] = [open, { ...open, 'father.ableToGuard': true }];
  const columns = Object.keys({ ...rows[1] }).map((path): readonly [string, unknown[]] => [
    flatColumnName(path),
    rows.map((row) => row[path] ?? null),
  ]);
  const context = { on: ON, assumptions: { 'father.ableToGuard': true } } as const;
  const { categories } = assessColumns(Object.fromEntries(columns), context);
  expect(rows.map((row) => assess(nest(row), context).categories.orphan)).toEqual([null, false]);
  expect(rows.map((_, row) => categories.orphan.at(row))).toEqual([null, false]);
});

describe('random cases under random assumptions', () => {
  const some = caseWithAssumptions({ maxForgotten: 8, maxCompletions: 3000 });

  const comesOutAlike = (given: object, context: Parameters<typeof expectedAssumed>[1]): void => {
    const result = chenzhou().assess(given, context);
    const { categories, inDifficulty, measures, monthly, missing, standardsMissing } = expectedResult(
      given,
      context,
    );
    expect(result).toMatchObject({
      categories,
      inDifficulty,
      measures,
      monthly,
      missing,
      standardsMissing,
      assumptions: context.assumptions ?? {},
      assumed: expectedAssumed(given, context),
    });
    expect(verify(JSON.parse(JSON.stringify(result)), given).identical).toBe(true);
  };

  it('come out as the oracle has them, the facts that were assumed too', () => {
    fc.assert(
      fc.property(some, ({ case: given, context }) => comesOutAlike(given, context)),
      { numRuns: runs(750), seed: 1115 },
    );
    // Each is compared with up to 3,000 completions.
  }, 120_000);

  it('the same of a parent of whom nothing is recorded', () => {
    fc.assert(
      fc.property(caseWithAbsentParent(), ({ case: given, context }) => comesOutAlike(given, context)),
      // Each is compared with all 10,240 completions of what is recorded: 5 * 4 * 2 ** 9.
      { numRuns: runs(24), seed: 1118, endOnFailure: true },
    );
  }, 120_000);

  it('predicates say what results say', () => {
    fc.assert(
      fc.property(some, ({ case: given, context }) => {
        expect(asked(given, context)).toEqual(assessed(chenzhou().assess(given, context)));
      }),
      { numRuns: runs(500), seed: 1116 },
    );
  });

  it('columns say what single results say, cell for cell', () => {
    const draw = drawing(1117);
    const question = new TruthQuestion([holds(orphanRule)]);
    for (let register = 0; register < runs(24); register += 1) {
      const on = randomDay(draw);
      const declared = [...settingsIn(caseOf(randomRow(draw, on, 0)), DICTIONARY)].filter(
        ([path, value]) => path !== 'id' && path !== 'confidential' && value !== null && draw(3) === 0,
      );
      const assumptions: DeclaredFacts = Object.fromEntries(declared);
      const context = { on, readings: randomReadings(draw), standards: randomStandards(draw), assumptions };
      const rows = Array.from({ length: 100 }, () => spoiled(draw, randomRow(draw, on, 30)));
      const loaded = loadColumns(columnsOf(rows, true));
      const columns = assessColumns(loaded, context);
      const [orphans] = question.ask(loaded, context);
      rows.forEach((row, index) => {
        expect(differenceIn(columns, index, caseOf(row), context)).toEqual([]);
        expect(orphans?.at(index)).toBe(columns.categories.orphan.at(index));
      });
    }
  });
});
