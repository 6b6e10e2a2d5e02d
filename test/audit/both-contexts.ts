/** A child under two contexts, completion by completion: what `compare` must find, worked out with `assess` alone. */
import fc from 'fast-check';
import { CaseChecker } from '../../src/case/check.js';
import { EDITION_DICTIONARY, type EditionCase } from '../../src/case/edition-dictionaries.js';
import { birthDate } from '../../src/case/facts/child.js';
import { chenzhou } from '../../src/decide/assess.js';
import { engineOf } from '../../src/decide/editions.js';
import { type ResultOf, truthIn } from '../../src/decide/result.js';
import type { Ids, VerdictOf } from '../../src/policy/policy.js';
import { VERDICTS } from '../../src/policy/verdicts.js';
import { formatDay, parseDay, shiftDay, withYear } from '../oracle/calendar.js';
import {
  AGE_THRESHOLDS,
  ageBand,
  canBeAssumed,
  forEachCompletion,
  type OpenFact,
  openFacts,
} from '../oracle/completions.js';
import {
  areReadings,
  EDITIONS,
  type EditionId,
  type OracleContext,
  type Readings,
  readingsOf,
  type StandardEntry,
} from '../oracle/context.js';
import { type FactValue, type FlatCase, factsOf, flatten, nest } from '../oracle/facts.js';
import { STANDARDS } from '../oracle/ids.js';
import { type RandomCase, randomCase } from '../oracle/random-case.js';
import { contextArbitrary, contextOf } from '../oracle/random-context.js';

type Both = Required<Omit<OracleContext, 'assumptions' | 'edition'>> &
  Pick<OracleContext, 'assumptions' | 'edition'>;

const checker = new CaseChecker({ dictionary: EDITION_DICTIONARY, birth: birthDate });

/** Whether it is a case that may tell the facts of every edition. */
export const isEditionCase = (input: object): input is EditionCase =>
  checker.check(input, 20991231).issues.length === 0;

export interface Pair {
  readonly child: RandomCase['case'];
  readonly before: Both;
  readonly after: Both;
}

/** A figure for everything in the city, and for some of it in two counties, so that nothing is missing. */
const everyStandard: fc.Arbitrary<readonly StandardEntry[]> = fc
  .array(fc.integer({ min: 0, max: 8 }), { minLength: 60, maxLength: 60 })
  .map((steps) => {
    const next = steps.values();
    return STANDARDS.flatMap(({ id, unit }) =>
      ['431000', '431002', '431021'].flatMap((division) => {
        const kinds = id === 'destitute-support' || id === 'minimum-living' ? [true, false] : [null];
        return kinds.flatMap((rural): StandardEntry[] => {
          const step = next.next().value ?? 0;
          if (division !== '431000' && step < 4) return [];
          const floor = id === 'orphan-institution' ? 1000 : 600;
          const amount =
            unit === 'ratio' ? step / 8 : id.startsWith('orphan') ? floor + 25 * step : 40 * step;
          const entry = { standard: id, division, from: '2010-01-01', until: null, unit, source: 'random' };
          return [{ ...entry, amount: String(amount), ...(rural === null ? {} : { rural }) }];
        });
      }),
    );
  });

/** Two contexts that differ in the readings, the standards, the day, or several of them. */
export function pairs(maxForgotten: number, maxCompletions: number): fc.Arbitrary<Pair> {
  return fc
    .record({
      one: randomCase({ maxForgotten, maxCompletions }),
      other: contextArbitrary,
      figures: fc.tuple(everyStandard, everyStandard),
      given: fc.integer({ min: 0, max: 3 }),
      day: fc.boolean(),
      readings: fc.boolean(),
      standards: fc.boolean(),
    })
    .map(({ one, other, figures, given, day, readings, standards }) => {
      const was = one.context.readings ?? {};
      // Every fourth pair lacks standards.
      const [first, second] = given === 0 ? [one.context.standards ?? [], other.standards ?? []] : figures;
      return {
        child: one.case,
        before: { on: one.context.on, readings: was, standards: first },
        after: {
          on: day ? other.on : one.context.on,
          readings: readings ? (other.readings ?? {}) : was,
          standards: standards ? second : first,
        },
      };
    })
    .filter(({ child, before, after }) => {
      const { birthDate } = flatten(child);
      return birthDate === undefined || birthDate <= (before.on < after.on ? before.on : after.on);
    });
}

/** Of each of some facts what may be declared. */
const DECLARED: Readonly<Record<string, readonly FactValue[]>> = {
  care: ['kin', 'institution'],
  'father.status': ['deceased', 'living'],
  'mother.status': ['declared-missing', 'out-of-contact'],
  street: [true, false],
  hasIncomeSource: [true, false],
  'household.meetsMinimumLiving': [true, false],
  'disability.certified': [true, false],
  severeIllness: [false],
};
const assumptions: fc.Arbitrary<FlatCase> = fc
  .subarray(Object.keys(DECLARED))
  .chain((paths) =>
    fc.record(Object.fromEntries(paths.map((path) => [path, fc.constantFrom(...(DECLARED[path] ?? []))]))),
  );

/** The same, with something declared of what is not recorded: of some pairs the same in both contexts. */
export function assumingPairs(maxForgotten: number, maxCompletions: number): fc.Arbitrary<Pair> {
  return fc
    .tuple(pairs(maxForgotten, maxCompletions), assumptions, assumptions, fc.boolean())
    .map(([{ child, before, after }, one, other, alike]) => ({
      child,
      before: { ...before, assumptions: one },
      after: { ...after, assumptions: alike ? one : other },
    }));
}

/** The readings that an edition knows, as they were chosen for a later one. */
function knownTo(edition: EditionId, readings: Readings): Readings {
  const known = new Set(readingsOf(edition).map(([id]) => id));
  const chosen = Object.fromEntries(Object.entries(readings).filter(([id]) => known.has(id)));
  return areReadings(chosen) ? chosen : {};
}

const ofTheCity = ({ division }: StandardEntry): boolean => division === '431000';

/** An edition against an earlier one, the readings or the standards changed as well in some, on one day. */
export function editionPairs(
  edition: EditionId,
  maxForgotten: number,
  maxCompletions: number,
): fc.Arbitrary<Pair> {
  const earlier = EDITIONS.slice(0, EDITIONS.indexOf(edition) + 1);
  return fc
    .record({
      one: randomCase({ edition, maxForgotten, maxCompletions }),
      other: contextOf(edition),
      from: fc.constantFrom(...earlier),
      figures: fc.tuple(everyStandard, everyStandard),
      readings: fc.boolean(),
      standards: fc.boolean(),
    })
    .map(({ one, other, from, figures: [first, second], readings, standards }) => ({
      child: one.case,
      before: {
        on: one.context.on,
        edition: from,
        readings: knownTo(from, one.context.readings ?? {}),
        standards: first.filter(ofTheCity),
      },
      after: {
        on: one.context.on,
        edition,
        readings: (readings ? other.readings : one.context.readings) ?? {},
        standards: (standards ? second : first).filter(ofTheCity),
      },
    }));
}

/** One birth for everything that the ages on both days can be. */
function births({ before, after }: Pair): string[] {
  const last = before.on < after.on ? before.on : after.on;
  const candidates = [last];
  for (const { on } of [before, after]) {
    const today = parseDay(on);
    for (const age of AGE_THRESHOLDS) {
      const around = withYear(today, today.year - age);
      for (let offset = -3; offset <= 3; offset += 1) candidates.push(formatDay(shiftDay(around, offset)));
    }
  }
  const byBand = new Map<string, string>();
  for (const birth of candidates) {
    if (birth <= last) byBand.set(`${ageBand(birth, before)} ${ageBand(birth, after)}`, birth);
  }
  return [...byBand.values()];
}

/** What is deducted, by the path of the fact. */
const DEDUCTED = /^household\.incomePerCapita$|^received\./;

/** Every value of an unknown fact that either context tells apart, and every sum at which a difference turns. */
function valuesFor(pair: Pair): readonly OpenFact[] {
  // What is recorded is recorded of one child: both sides are asked about all facts that the later edition knows.
  const { edition } = pair.after;
  const seen = (given: Both): OracleContext => {
    const { assumptions: _, ...context } = given;
    return edition === undefined ? context : { ...context, edition };
  };
  const [one, other] = [openFacts(pair.child, seen(pair.before)), openFacts(pair.child, seen(pair.after))];
  const figures = [...pair.before.standards, ...pair.after.standards].flatMap(({ standard, amount }) =>
    standard === 'minimum-living' || (edition !== undefined && standard.startsWith('orphan')) ? amount : [],
  );
  const between = edition === undefined ? [] : figures.flatMap((high) => figures.map((low) => [high, low]));
  const turning = [
    ...figures,
    ...between.flatMap(([high, low]) => {
      const left = Number(high) - Number(low);
      return left > 0 ? left.toFixed(2) : [];
    }),
  ];
  return one.map(({ path, values }, index) => {
    if (values.length < 2) return { path, values };
    if (path === 'birthDate') return { path, values: births(pair) };
    const more = DEDUCTED.test(path) ? turning : [];
    return { path, values: [...new Set([...values, ...(other[index]?.values ?? []), ...more])] };
  });
}

export interface FoundMoney {
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
  readonly change: readonly [number, number];
}

export interface Found {
  /** Whether a standard was missing in some completion. */
  readonly misses: boolean;
  /** In fen, over all completions, by the month, the year and the semester. */
  readonly money: readonly FoundMoney[];
  /** By dotted path, how a verdict turns; those that never do are left out. */
  readonly turns: ReadonlyMap<string, 'gained' | 'lost' | 'mayTurn'>;
}

const fen = (amount: string | null): number =>
  amount === null ? Number.NaN : Number(amount.replace('.', ''));

/** What is paid of a unit to a child of whom everything is known. */
function paidBy(unit: string, { benefits }: ResultOf<Ids>): number {
  const paid = Object.values(benefits).filter((one) => one.unit === unit && one.status === 'entitled');
  return paid.reduce((sum, { amount }) => sum + fen(amount), 0);
}

const ends = (numbers: readonly number[]): readonly [number, number] => [
  numbers.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY),
  numbers.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY),
];

/** What a fact can be on both sides at once: what is declared on one is a value of that side alone. */
function waysOf(
  { child, before, after }: Pair,
  path: string,
  values: readonly FactValue[],
): readonly (readonly [FactValue, FactValue])[] {
  const recorded = flatten(child, factsOf(after.edition));
  const declared = [before, after].map(({ assumptions: all }) => {
    const value = all?.[path];
    return value !== undefined && canBeAssumed(path, value, recorded) ? value : undefined;
  });
  const ways = values.map((value) => [declared[0] ?? value, declared[1] ?? value] as const);
  return declared.every((value) => value !== undefined) ? ways.slice(0, 1) : ways;
}

/** `null` where there are too many completions to go through. */
export function byCompletions(pair: Pair, most: number): Found | null {
  const open = valuesFor(pair).map(({ path, values }) => ({ path, ways: waysOf(pair, path, values) }));
  if (open.reduce((product, { ways }) => product * ways.length, 1) > most) return null;
  const completions: { readonly before: object; readonly after: object }[] = [];
  const numbered = open.map(({ path, ways }) => ({ path, values: ways.map((_, way) => way) }));
  forEachCompletion(numbered, (chosen) => {
    const onSide = (side: 0 | 1): object => {
      const facts = open.map(({ path, ways }) => [path, ways[Number(chosen[path])]?.[side] ?? ''] as const);
      return nest(Object.fromEntries(facts), [], factsOf(pair.after.edition));
    };
    completions.push({ before: onSide(0), after: onSide(1) });
  });
  const under = (side: 'before' | 'after'): readonly ResultOf<Ids>[] => {
    const { assumptions: _, ...context } = pair[side];
    const { edition } = context;
    return completions.map(
      ({ [side]: complete }): ResultOf<Ids> =>
        edition === undefined
          ? chenzhou().assess(complete, context)
          : engineOf(edition).assess(complete, context),
    );
  };
  const [was, is] = [under('before'), under('after')];
  const money = ['CNY/month', 'CNY/year', 'CNY/semester'].map((unit): FoundMoney => {
    const [before, after] = [was, is].map((results) => results.map((result) => paidBy(unit, result)));
    return {
      before: ends(before ?? []),
      after: ends(after ?? []),
      change: ends((after ?? []).map((one, i) => one - (before?.[i] ?? 0))),
    };
  });
  const turns = new Map<string, 'gained' | 'lost' | 'mayTurn'>();
  const verdictsOf = ({ edition }: Both): readonly VerdictOf<Ids>[] =>
    edition === undefined ? VERDICTS : engineOf(edition).policy.verdicts.all;
  const held = (result: ResultOf<Ids>, verdict: VerdictOf<Ids>, context: Both): boolean =>
    verdictsOf(context).some(({ key }) => key === verdict.key) && truthIn(result, verdict) === true;
  for (const verdict of verdictsOf(pair.after)) {
    const seen = new Set(
      was.map((result, i) => {
        const before = held(result, verdict, pair.before);
        const after = held(is[i] ?? result, verdict, pair.after);
        return before === after ? 'stays' : after ? 'gained' : 'lost';
      }),
    );
    const [first] = seen;
    if (seen.size > 1) turns.set(verdict.path, 'mayTurn');
    else if (first === 'gained' || first === 'lost') turns.set(verdict.path, first);
  }
  return {
    misses: [...was, ...is].some(({ standardsMissing }) => standardsMissing.length > 0),
    money,
    turns,
  };
}
