/**
 * Random cases with their context for property tests: a complete case, some of whose facts are then forgotten.
 */
import fc from 'fast-check';
import { formatDay, parseDay, shiftDay, withYear } from './calendar.js';
import { countCompletions, openFacts } from './completions.js';
import { type OracleContext, READINGS, type Readings, type StandardEntry } from './context.js';
import {
  FACTS,
  type Fact,
  type FactValue,
  type FlatCase,
  LOST_STATUSES,
  type NestedCase,
  nest,
  PARENTS,
  type ParentName,
} from './facts.js';
import { STANDARDS, type StandardId } from './ids.js';

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
  /** At most so many recorded facts are forgotten; 8 when absent, 0 for complete cases. */
  readonly maxForgotten?: number;
  /** Forgetting stops before the case has more completions than this; 20,000 when absent. */
  readonly maxCompletions?: number;
}

type Facts = Record<string, FactValue>;

/** Days on which something is due to go wrong: policy start, leap days and the days beside them. */
const ON_DAYS = [
  '2017-03-27',
  '2017-06-01',
  '2016-02-29',
  '2018-02-28',
  '2018-03-01',
  '2019-12-31',
  '2020-02-29',
  '2020-03-01',
  '2021-02-28',
  '2021-03-01',
  '2024-02-29',
];

const onDay: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...ON_DAYS) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        year: fc.integer({ min: 2015, max: 2024 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .map(formatDay),
  },
);

/** A birth date near an age bound (a few days before or after), as an age and an offset in days. */
const birth = fc.record({
  age: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(3, 6, 7, 15, 16, 18) },
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
  { weight: 1, arbitrary: fc.constantFrom('440103', '431102', '110101') },
);

const residence = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('431002', '431022') },
  { weight: 1, arbitrary: fc.constantFrom('440103', '430102') },
);

const yuan = fc.oneof(
  fc.constantFrom('0', '0.01', '150', '252.17', '350.5', '600', '999999999.99'),
  fc
    .record({ whole: fc.integer({ min: 0, max: 1500 }), fen: fc.integer({ min: 0, max: 99 }) })
    .map(({ whole, fen }) => `${whole}.${String(fen).padStart(2, '0')}`),
);

/** Most children have few of the hardships: true one time in four. */
const seldom = fc.integer({ min: 0, max: 3 }).map((number) => number === 0);

function arbitraryOf(fact: Fact): fc.Arbitrary<FactValue> {
  switch (fact.domain.kind) {
    case 'key':
      return fc.integer({ min: 1, max: 99 }).map((number) => `c${number}`);
    case 'hukou':
      return hukou;
    case 'residence':
      return residence;
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

const baseCase: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(FACTS.map((fact): [string, fc.Arbitrary<FactValue>] => [fact.path, arbitraryOf(fact)])),
);

const lostStatus = fc.constantFrom(...LOST_STATUSES);

function ground(parent: ParentName): fc.Arbitrary<Facts> {
  return fc.oneof(
    fc.constantFrom<Facts[]>(
      { [`${parent}.severelyDisabled`]: true },
      { [`${parent}.seriouslyIll`]: true },
      { [`${parent}.custody`]: 'serving-long-sentence' },
      { [`${parent}.custody`]: 'compulsory-rehab' },
      { [`${parent}.abandonedChild`]: true },
      { [`${parent}.guardianshipRevoked`]: true },
      { [`${parent}.otherwiseUnable`]: true },
    ),
  );
}

/** Situations in which rules meet; each overrides some facts of the base case. */
const situation: fc.Arbitrary<Facts> = fc.oneof(
  fc.constant<Facts>({}),
  // Both parents lost.
  fc.record({ 'father.status': lostStatus, 'mother.status': lostStatus }),
  fc.constant<Facts>({ 'father.status': 'declared-missing', 'mother.status': 'declared-missing' }),
  fc.constant<Facts>({
    'father.status': 'unidentified',
    'mother.status': 'unidentified',
    hukouDivision: 'none',
    residenceDivision: '431002',
  }),
  // One parent lost, the other with a ground; two living parents with a ground each.
  fc
    .record({ status: lostStatus, facts: ground('mother') })
    .map(({ status, facts }): Facts => ({ ...facts, 'father.status': status, 'mother.status': 'living' })),
  fc.record({ status: lostStatus, facts: ground('father') }).map(
    ({ status, facts }): Facts => ({
      ...facts,
      'mother.status': status,
      'father.status': 'out-of-contact',
    }),
  ),
  fc.record({ father: ground('father'), mother: ground('mother') }).map(
    ({ father, mother }): Facts => ({
      ...father,
      ...mother,
      'father.status': 'living',
      'mother.status': 'living',
    }),
  ),
  // Means.
  fc.constant<Facts>({ hasIncomeSource: false, supporterAble: false }),
  fc.constant<Facts>({ 'household.meetsMinimumLiving': true }),
  fc.constant<Facts>({
    'household.meetsMinimumLiving': false,
    'household.inHardship': false,
    'household.registeredPoor': false,
    supporterAble: true,
  }),
  fc.constant<Facts>({
    'father.status': 'living',
    'father.custody': 'detained',
    lacksFamilySupport: true,
    livelihoodInDistress: true,
  }),
  // Health.
  fc.constant<Facts>({ hiv: true }),
  fc.record({ 'disability.certified': fc.constant(true), 'disability.grade': fc.constantFrom(1, 2) }),
  fc.constant<Facts>({ 'disability.certified': true, 'household.meetsMinimumLiving': true }),
  // School.
  fc.constant<Facts>({
    'education.stage': 'senior',
    'education.enrolled': true,
    'education.ownership': 'public',
    'household.rural': true,
  }),
  fc.constant<Facts>({
    'education.stage': 'preschool',
    'education.setting': 'special',
    'disability.certified': true,
  }),
  fc.constant<Facts>({ orphanAtEighteen: true, 'education.enrolled': true }),
  // Guardians.
  fc.constant<Facts>({ 'father.status': 'living', 'father.failsDuty': true, 'father.uncorrected': true }),
  fc.constant<Facts>({ 'guardianship.otherGuardian': false, 'mother.ableToGuard': true }),
);

function optionOf<Options extends readonly string[]>(options: Options): fc.Arbitrary<Options[number]> {
  return fc.constantFrom(...options);
}

/** Each reading is absent, given as its default, or switched. */
export const readingsArbitrary: fc.Arbitrary<Readings> = fc.oneof(
  fc.constant<Readings>({}),
  fc.record(
    {
      birthday: optionOf(READINGS.birthday),
      'zero-to-six': optionOf(READINGS['zero-to-six']),
      'three-to-six': optionOf(READINGS['three-to-six']),
      'foundling-hukou': optionOf(READINGS['foundling-hukou']),
      'both-declared-missing': optionOf(READINGS['both-declared-missing']),
      'unidentified-parent': optionOf(READINGS['unidentified-parent']),
      'minimum-living-supporter': optionOf(READINGS['minimum-living-supporter']),
      'detained-scope': optionOf(READINGS['detained-scope']),
      'street-hukou': optionOf(READINGS['street-hukou']),
      'minimum-living-amount': optionOf(READINGS['minimum-living-amount']),
      'hiv-and-orphan': optionOf(READINGS['hiv-and-orphan']),
      'hiv-and-destitute': optionOf(READINGS['hiv-and-destitute']),
      'destitute-subsidies': optionOf(READINGS['destitute-subsidies']),
      'hiv-subsidy': optionOf(READINGS['hiv-subsidy']),
      'hard-pressed': optionOf(READINGS['hard-pressed']),
      'premium-aid': optionOf(READINGS['premium-aid']),
      'senior-fee-age': optionOf(READINGS['senior-fee-age']),
      'private-school': optionOf(READINGS['private-school']),
      'adult-orphan-scope': optionOf(READINGS['adult-orphan-scope']),
      'compulsory-age': optionOf(READINGS['compulsory-age']),
      'interim-one-parent': optionOf(READINGS['interim-one-parent']),
      'report-triggers': optionOf(READINGS['report-triggers']),
    },
    { requiredKeys: [] },
  ),
);

function floorOf(standard: StandardId): number {
  if (standard === 'orphan-community') return 600;
  if (standard === 'orphan-institution') return 1000;
  return 0;
}

function amountOf(line: (typeof STANDARDS)[number]): fc.Arbitrary<string> {
  if (line.unit === 'ratio') return fc.constantFrom('0', '0.25', '0.3333', '0.5', '0.6667', '1');
  const floor = floorOf(line.id);
  return fc
    .record({ above: fc.constantFrom(0, 50, 70, 150, 350, 420), fraction: fc.constantFrom('', '.5', '.17') })
    .map(({ above, fraction }) => `${floor + above}${fraction}`);
}

/** The entries of one standard, division and kind: none, one without end, or two that follow each other. */
function slot(
  line: (typeof STANDARDS)[number],
  division: string,
  rural: boolean | null,
): fc.Arbitrary<StandardEntry[]> {
  const entry = (from: string, until: string | null, amount: string, source: string): StandardEntry => ({
    standard: line.id,
    division,
    from,
    until,
    amount,
    unit: line.unit,
    source,
    ...(rural === null ? {} : { rural }),
  });
  const amount = amountOf(line);
  const none = fc.constant<StandardEntry[]>([]);
  const one = amount.map((value) => [entry('2015-01-01', null, value, 'a')]);
  const two = fc
    .record({ before: amount, after: amount })
    .map(({ before, after }) => [
      entry('2015-01-01', '2018-02-28', before, 'a'),
      entry('2018-03-01', null, after, 'b'),
    ]);
  const short = amount.map((value) => [entry('2017-01-01', '2017-12-31', value, 'c')]);
  const weight = division === '431000' ? 2 : 6;
  return fc.oneof(
    { weight, arbitrary: none },
    { weight: 2, arbitrary: one },
    { weight: 1, arbitrary: two },
    { weight: 1, arbitrary: short },
  );
}

/** Valid standards for the city and two of its counties, with gaps. */
export const standardsArbitrary: fc.Arbitrary<StandardEntry[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<StandardEntry[]>([]) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        ...STANDARDS.flatMap((line) =>
          ['431000', '431002', '431021'].flatMap((division) => {
            const twoKinds = line.id === 'destitute-support' || line.id === 'minimum-living';
            return twoKinds
              ? [slot(line, division, true), slot(line, division, false)]
              : [slot(line, division, null)];
          }),
        ),
      )
      .map((slots) => slots.flat()),
  },
);

export const contextArbitrary: fc.Arbitrary<OracleContext> = fc.record({
  on: onDay,
  readings: readingsArbitrary,
  standards: standardsArbitrary,
});

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
];
const anyPath = fc.oneof(
  fc.constantFrom(...OFTEN),
  fc.constantFrom(...FACTS.map((fact) => fact.path).filter((path) => path !== 'id')),
);

function forget(complete: Facts, paths: readonly string[], context: OracleContext, most: number): string[] {
  // Only recorded facts can be forgotten: those that the nested form of the complete case holds.
  const left: Facts = { ...complete };
  const forgotten: string[] = [];
  for (const path of paths) {
    const value = left[path];
    if (value === undefined) continue;
    delete left[path];
    if (countCompletions(openFacts(nest(stripLost(left, complete)), context)) > most) left[path] = value;
    else forgotten.push(path);
  }
  return forgotten;
}

/** Leaves out the other facts of a parent who is lost in the complete case: they are not on record at all. */
function stripLost(facts: Facts, complete: FlatCase): Facts {
  const left: Facts = {};
  for (const { path } of FACTS) {
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
  const { maxForgotten = 8, maxCompletions = 20_000 } = options;
  return fc
    .record({
      context: contextArbitrary,
      base: baseCase,
      situations: fc.array(situation, { maxLength: 3 }),
      birth,
      paths: fc.uniqueArray(anyPath, { maxLength: maxForgotten }),
      writeNull: fc.boolean(),
    })
    .map(({ context, base, situations, birth: { age, offset }, paths, writeNull }) => {
      const complete: Facts = { ...base };
      for (const overrides of situations) Object.assign(complete, overrides);
      complete.birthDate = birthDateOf(context.on, age, offset);
      const recorded = stripLost(complete, complete);
      const forgotten = forget(recorded, paths, context, maxCompletions);
      for (const path of forgotten) delete recorded[path];
      return { case: nest(recorded, writeNull ? forgotten : []), complete, forgotten, context };
    });
}
