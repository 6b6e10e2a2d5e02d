/** A child under two contexts, completion by completion: what `compare` must find, worked out with `assess` alone. */
import fc from 'fast-check';
import { chenzhou } from '../../src/decide/assess.js';
import { type AssessResult, truthIn } from '../../src/decide/result.js';
import { VERDICTS } from '../../src/policy/verdicts.js';
import { formatDay, parseDay, shiftDay, withYear } from '../oracle/calendar.js';
import {
  AGE_THRESHOLDS,
  ageBand,
  forEachCompletion,
  type OpenFact,
  openFacts,
} from '../oracle/completions.js';
import type { OracleContext, StandardEntry } from '../oracle/context.js';
import { flatten, nest } from '../oracle/facts.js';
import { STANDARDS } from '../oracle/ids.js';
import { type RandomCase, randomCase } from '../oracle/random-case.js';
import { contextArbitrary } from '../oracle/random-context.js';

type Both = Required<Omit<OracleContext, 'assumptions' | 'edition'>>;

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

/** Every value of an unknown fact that either context tells apart, and every income at which a difference turns. */
function valuesFor(pair: Pair): readonly OpenFact[] {
  const [one, other] = [openFacts(pair.child, pair.before), openFacts(pair.child, pair.after)];
  const figures = [...pair.before.standards, ...pair.after.standards]
    .filter(({ standard }) => standard === 'minimum-living')
    .map(({ amount }) => amount);
  return one.map(({ path, values }, index) => {
    if (values.length < 2) return { path, values };
    if (path === 'birthDate') return { path, values: births(pair) };
    const more = path === 'household.incomePerCapita' ? figures : [];
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
function paidBy(unit: string, { benefits }: AssessResult): number {
  const paid = Object.values(benefits).filter((one) => one.unit === unit && one.status === 'entitled');
  return paid.reduce((sum, { amount }) => sum + fen(amount), 0);
}

const ends = (numbers: readonly number[]): readonly [number, number] => [
  numbers.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY),
  numbers.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY),
];

/** `null` where there are too many completions to go through. */
export function byCompletions(pair: Pair, most: number): Found | null {
  const open = valuesFor(pair);
  if (open.reduce((product, { values }) => product * values.length, 1) > most) return null;
  const completions: object[] = [];
  forEachCompletion(open, (complete) => {
    completions.push(nest(complete));
  });
  const under = (context: OracleContext): readonly AssessResult[] =>
    completions.map((complete) => chenzhou().assess(complete, context));
  const [was, is] = [under(pair.before), under(pair.after)];
  const money = ['CNY/month', 'CNY/year', 'CNY/semester'].map((unit): FoundMoney => {
    const [before, after] = [was, is].map((results) => results.map((result) => paidBy(unit, result)));
    return {
      before: ends(before ?? []),
      after: ends(after ?? []),
      change: ends((after ?? []).map((one, i) => one - (before?.[i] ?? 0))),
    };
  });
  const turns = new Map<string, 'gained' | 'lost' | 'mayTurn'>();
  for (const verdict of VERDICTS) {
    const seen = new Set(
      was.map((result, i) => {
        const held = truthIn(result, verdict);
        const holds = truthIn(is[i] ?? result, verdict);
        return held === holds ? 'stays' : holds === true ? 'gained' : 'lost';
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
