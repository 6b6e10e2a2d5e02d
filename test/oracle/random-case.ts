/**
 * Random cases with their context for property tests: a complete case, some of whose facts are then forgotten.
 */
import fc from 'fast-check';
import { daysInMonth, formatDay, parseDay, shiftDay, withYear } from './calendar.js';
import { countCompletions, openFacts } from './completions.js';
import { type EditionId, isSince, type OracleContext } from './context.js';
import { laterSituation } from './editions/random-situations.js';
import {
  type Fact,
  type FactValue,
  type FlatCase,
  factsOf,
  LOST_STATUSES,
  type NestedCase,
  nest,
  PARENTS,
} from './facts.js';
import { contextOf } from './random-context.js';
import { type Facts, lonelySituation, seldom, situation } from './random-situations.js';

export interface RandomCase {
  /** The case as handed to the library: valid, with the forgotten facts absent or `null`. */
  readonly case: NestedCase;
  /** The case before forgetting: every fact has a value (of a lost parent: values that nothing looks at). */
  readonly complete: FlatCase;
  /** Recorded facts that were forgotten, in the order of forgetting. */
  readonly forgotten: readonly string[];
  readonly context: OracleContext;
}

export interface RandomCaseOptions {
  /** Which edition's facts and readings; those of 2017 when absent. */
  readonly edition?: EditionId;
  /** At most so many recorded facts are forgotten; 8 when absent, 0 for complete cases. */
  readonly maxForgotten?: number;
  /** Forgetting stops before the case has more completions than this; 20,000 when absent. */
  readonly maxCompletions?: number;
}

/** A birth date near an age bound (a few days before or after), as an age and an offset in days. */
const birth = fc.record({
  age: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(3, 6, 7, 15, 16, 18) },
    { weight: 2, arbitrary: fc.constantFrom(5, 6, 16, 17, 18, 19) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 20 }) },
  ),
  offset: fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: -2, max: 2 }) },
    { weight: 1, arbitrary: fc.integer({ min: 3, max: 200 }) },
  ),
});

function birthDateOf(on: string, age: number, offset: number): string {
  const today = parseDay(on);
  const born = formatDay(shiftDay(withYear(today, today.year - age), offset));
  return born > on ? on : born;
}

const hukou = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('431002', '431021', '431024', '431081') },
  { weight: 1, arbitrary: fc.constant('none') },
  { weight: 1, arbitrary: fc.constantFrom('440103', '431102', '110101', '431099') },
);

const residence = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('431002', '431022') },
  { weight: 1, arbitrary: fc.constantFrom('440103', '430102', '431099') },
);

const yuan = fc.oneof(
  fc.constantFrom('0', '0.01', '150', '252.17', '350.5', '600', '999999999.99'),
  fc
    .record({ whole: fc.integer({ min: 0, max: 1500 }), fen: fc.integer({ min: 0, max: 99 }) })
    .map(({ whole, fen }) => `${whole}.${String(fen).padStart(2, '0')}`),
);

const reportDay = fc
  .record({
    year: fc.integer({ min: 2018, max: 2024 }),
    month: fc.constantFrom(1, 2, 3, 8, 9, 12),
    day: fc.constantFrom(1, 15, 28, 29, 30, 31),
  })
  .map(({ year, month, day }) => formatDay({ year, month, day: Math.min(day, daysInMonth(year, month)) }));

function arbitraryOf(fact: Fact): fc.Arbitrary<FactValue> {
  switch (fact.domain.kind) {
    case 'key':
      return fc.integer({ min: 1, max: 99 }).map((number) => `c${number}`);
    case 'hukou':
      return hukou;
    case 'residence':
      return residence;
    case 'permit':
      return fc.constantFrom('none', '431021', '440103');
    case 'report':
      // Mostly near the days that `contextOf` likes, so that six months have passed, or are about to, or have not.
      return reportDay;
    case 'income':
      return yuan;
    case 'birth-date':
      // Replaced once the day of the assessment is known.
      return fc.constant('2010-01-01');
    case 'listed':
      break;
  }
  const { values } = fact.domain;
  if (fact.path.endsWith('.ableToGuard')) return fc.boolean();
  if (values.includes(true)) {
    const aboutParent = PARENTS.some((parent) => fact.path.startsWith(`${parent}.`));
    return aboutParent ? seldom : fc.boolean();
  }
  if (fact.path.endsWith('.custody')) {
    return fc.oneof({ weight: 2, arbitrary: fc.constant('none') }, fc.constantFrom(...values));
  }
  return fc.constantFrom(...values);
}

const baseCase = (facts: readonly Fact[]): fc.Arbitrary<Facts> =>
  fc.record(
    Object.fromEntries(
      facts.map((fact): [string, fc.Arbitrary<FactValue>] => [fact.path, arbitraryOf(fact)]),
    ),
  );

/** A fact to forget, and whether to write `null` in its place. Facts that decide much are forgotten more often. */
const OFTEN = [
  'birthDate',
  'hukouDivision',
  'father.status',
  'mother.status',
  'care',
  'supporterAble',
  'household.meetsMinimumLiving',
  'household.incomePerCapita',
  'disability.certified',
  'disability.grade',
  'hiv',
  'workInjuryCareFee',
  'hasIncomeSource',
  'father.custody',
  'mother.otherwiseUnable',
  'education.enrolled',
  'education.continuousSinceEighteen',
  'guardianship.otherGuardian',
  'guardianship.otherFailsDuty',
];
const anyPath = (facts: readonly Fact[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...OFTEN),
    fc.constantFrom(...facts.map((fact) => fact.path).filter((path) => path !== 'id')),
  );

function forget(complete: Facts, paths: readonly string[], context: OracleContext, most: number): string[] {
  // Only recorded facts can be forgotten: those that the nested form of the complete case holds.
  const left: Facts = { ...complete };
  const forgotten: string[] = [];
  for (const path of paths) {
    const value = left[path];
    if (value === undefined) continue;
    delete left[path];
    const facts = factsOf(context.edition);
    const kept = nest(stripLost(left, complete, facts), [], facts);
    if (countCompletions(openFacts(kept, context)) > most) left[path] = value;
    else forgotten.push(path);
  }
  return forgotten;
}

/** Leaves out the other facts of a parent who is lost in the complete case: they are not on record at all. */
function stripLost(facts: Facts, complete: FlatCase, known: readonly Fact[]): Facts {
  const left: Facts = {};
  for (const { path } of known) {
    const value = facts[path];
    if (value === undefined) continue;
    const parent = PARENTS.find((name) => path.startsWith(`${name}.`) && path !== `${name}.status`);
    const status = parent === undefined ? undefined : complete[`${parent}.status`];
    if (LOST_STATUSES.some((lost) => lost === status)) continue;
    left[path] = value;
  }
  return left;
}

/** A valid random case: a complete one of which up to `maxForgotten` facts are forgotten. */
export function randomCase(options: RandomCaseOptions = {}): fc.Arbitrary<RandomCase> {
  const { maxForgotten = 8, maxCompletions = 20_000, edition = 'chenzhou-2017' } = options;
  const facts = factsOf(edition);
  const later = isSince(edition, 'chenzhou-2020');
  return fc
    .record({
      context: contextOf(edition),
      base: baseCase(facts),
      situations: fc.oneof(
        { weight: 3, arbitrary: fc.array(situation, { maxLength: 3 }) },
        { weight: 1, arbitrary: fc.tuple(lonelySituation) },
        ...(later
          ? [{ weight: 4, arbitrary: fc.array(laterSituation, { minLength: 1, maxLength: 2 }) }]
          : []),
      ),
      birth,
      paths: fc.uniqueArray(anyPath(facts), { maxLength: maxForgotten }),
      writeNull: fc.boolean(),
    })
    .map(({ context, base, situations, birth: { age, offset }, paths, writeNull }) => {
      const complete: Facts = { ...base };
      for (const overrides of situations) Object.assign(complete, overrides);
      complete.birthDate = birthDateOf(context.on, age, offset);
      const recorded = stripLost(complete, complete, facts);
      const forgotten = forget(recorded, paths, context, maxCompletions);
      for (const path of forgotten) delete recorded[path];
      return { case: nest(recorded, writeNull ? forgotten : [], facts), complete, forgotten, context };
    });
}
