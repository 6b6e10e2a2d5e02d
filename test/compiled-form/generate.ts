/**
 * Draws the conformance pack, which `npm run conformance` writes: cases that pass the edges of the compiled diagrams and
 * notice broken rules; what is expected comes from the oracle alone.
 */
import fc from 'fast-check';
import { compiledForm } from '../../src/export/compiled/compiled-form.js';
import type { FormVariable } from '../../src/export/compiled/form.js';
import { CHENZHOU_2017 } from '../../src/policy/chenzhou-2017.js';
import { formatDay, parseDay, shiftDay } from '../oracle/calendar.js';
import { countCompletions, openFacts } from '../oracle/completions.js';
import { areReadings, type OracleContext, READINGS, type StandardEntry } from '../oracle/context.js';
import { type FactValue, isLost, nest, PARENT_DETAILS, PARENTS } from '../oracle/facts.js';
import { STANDARDS } from '../oracle/ids.js';
import { randomCase } from '../oracle/random-case.js';
import { breakEach } from './broken-rules.js';
import { drawEdition, EDITIONS_IN_PACK } from './edition-pack.js';
import { latestBirth, Reader } from './reader.js';
import { expectedOf, type Vector } from './vector.js';
import { type Bands, Edges } from './walk.js';

const SEED = 20_170_327;
const COMPLETE = 360;
const UNKNOWN = 240;
const MOST_COMPLETIONS = 240;

let state = SEED;
/** A number under the limit; the same numbers for the same seed (mulberry32). */
function below(limit: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
}
const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[below(items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const form = compiledForm(CHENZHOU_2017);
const edges = new Edges(form);
const reader = new Reader(form);
const facts = new Map(form.facts.map((fact) => [fact.path, fact]));
const DAYS = ['2017-06-01', '2018-03-01', '2018-02-28', '2020-02-29', '2020-03-01', '2017-12-31'] as const;

interface Candidate {
  readonly complete: Readonly<Record<string, FactValue>>;
  readonly context: OracleContext;
  /** The facts of the path that it was drawn for. */
  readonly path: readonly string[];
}

/** A day of birth in the band: on either side of the age, or somewhere. */
function bornIn(years: readonly number[], band: number, on: string, onBirthday: boolean): string {
  const reachedNow = years[band - 1];
  const next = years[band];
  const youngest = reachedNow === undefined ? on : latestBirth(on, reachedNow, onBirthday);
  const oldest =
    next === undefined ? '1995-05-05' : formatDay(shiftDay(parseDay(latestBirth(on, next, onBirthday)), 1));
  return below(2) === 0 ? youngest : oldest;
}

function valueIn(variable: FormVariable, band: number, context: OracleContext): FactValue | undefined {
  if ('reading' in variable) return undefined;
  if ('bands' in variable) {
    const values = facts.get(variable.fact)?.values ?? [];
    return pick(values.filter((_, at) => variable.bands[at] === band));
  }
  if ('years' in variable) {
    return bornIn(variable.years, band, context.on, context.readings?.birthday === 'on-birthday');
  }
  if (!('prefixes' in variable)) return undefined;
  const begins = variable.prefixes[band];
  if (begins === 'none') return 'none';
  return begins?.length === 0 ? pick(['440103', '431102', '110101']) : pick(['431002', '431021', '431024']);
}

const entry = (
  line: (typeof STANDARDS)[number],
  division: string,
  amount: string,
  rural?: boolean,
): StandardEntry => ({
  standard: line.id,
  division,
  from: '2017-01-01',
  until: below(6) === 0 ? '2018-02-28' : null,
  amount,
  unit: line.unit,
  source: 'given',
  ...(rural === undefined ? {} : { rural }),
});

function amountFor({ id, unit }: (typeof STANDARDS)[number]): string {
  if (unit === 'ratio') return pick(['0', '0.25', '0.3333', '0.5', '0.6667', '1']);
  if (id === 'orphan-community') return pick(['600', '650', '700.5', '950.17']);
  if (id === 'orphan-institution') return pick(['1000', '1100', '1350.05']);
  return pick(['50', '70', '150.01', '252.17', '350', '420.5']);
}

/** Standards for what may be paid here: some for the city, some for counties, some not given. */
function standardsFor(complete: Candidate['complete'], context: OracleContext): readonly StandardEntry[] {
  const { benefits, standardsMissing } = reader.decide(nest(complete), context);
  const floors = benefits['orphan-living'] ?? benefits['hiv-living'];
  const needed = new Set<string>([
    ...standardsMissing,
    ...(floors === undefined ? [] : ['orphan-community', 'orphan-institution']),
  ]);
  return STANDARDS.filter(({ id }) => needed.has(id)).flatMap((line) => {
    const kinds =
      line.id === 'destitute-support' || line.id === 'minimum-living' ? [true, false] : [undefined];
    return kinds.flatMap((rural) => {
      const city = below(5) < 3 ? [entry(line, '431000', amountFor(line), rural)] : [];
      const county = below(5) < 2 ? [entry(line, pick(['431002', '431021']), amountFor(line), rural)] : [];
      return [...city, ...county];
    });
  });
}

const bases = fc
  .sample(randomCase({ maxForgotten: 0 }), { numRuns: 4000, seed: SEED })
  .map(({ complete }) => complete);

function drawn(bands: Bands): Candidate {
  const readings: Record<string, string> = {};
  for (const [id, options] of Object.entries(READINGS)) {
    if (below(id === 'birthday' ? 4 : 8) === 0) readings[id] = options[1];
  }
  for (const [variable, band] of bands) {
    const asked = form.variables[variable];
    if (asked === undefined || !('reading' in asked)) continue;
    const options = form.readings.find(({ id }) => id === asked.reading);
    if (options?.options[band] !== undefined) readings[asked.reading] = options.options[band];
    if (options?.options[band] === options?.default) delete readings[asked.reading];
  }
  if (!areReadings(readings)) throw new Error('the oracle knows other readings');
  const context: OracleContext = { on: pick(DAYS), readings };
  const complete: Record<string, FactValue> = { ...pick(bases) };
  const birth = form.variables.findIndex((one) => 'years' in one);
  const all = new Map([[birth, below(form.variables[birth]?.width ?? 1)], ...bands]);
  const path: string[] = [];
  for (const [variable, band] of all) {
    const asked = form.variables[variable];
    if (asked === undefined || 'reading' in asked) continue;
    const value = valueIn(asked, band, context);
    if (value === undefined) continue;
    complete[asked.fact] = value;
    if (bands.has(variable)) path.push(asked.fact);
  }
  delete complete.id;
  delete complete.confidential;
  return { complete, context: { ...context, standards: standardsFor(complete, context) }, path };
}

const passedBy = ({ complete, context }: Candidate): Set<number> =>
  edges.passedBy(reader.possible(nest(complete), context).map(([band = 0]) => band));

/** Forgets facts of the path, and a few others, while the oracle can still go through all completions. */
function forgetful({ complete, context, path }: Candidate): Candidate {
  const left: Record<string, FactValue> = { ...complete };
  // Of a parent who is lost nothing else is recorded that could be forgotten.
  for (const parent of PARENTS) {
    if (!isLost(complete[`${parent}.status`])) continue;
    for (const detail of PARENT_DETAILS) delete left[`${parent}.${detail.name}`];
  }
  const wanted = 1 + below(5);
  for (let forgotten = 0, tries = 0; forgotten < wanted && tries < 20; tries += 1) {
    const fact = below(4) === 0 || path.length === 0 ? pick(form.facts).path : pick(path);
    const value = left[fact];
    if (value === undefined) continue;
    delete left[fact];
    if (countCompletions(openFacts(nest(left), context)) > MOST_COMPLETIONS) left[fact] = value;
    else forgotten += 1;
  }
  return { complete: left, context, path };
}

type Passing = { readonly candidate: Candidate; readonly passed: ReadonlySet<number> };

/** Candidates that together pass every edge that a child can pass: a lost parent's other facts are never asked. */
function passingEveryEdge(): readonly Passing[] {
  const open = new Set(edges.all.map(({ edge }) => edge));
  const pool: Passing[] = [];
  for (let round = 0; round < 4; round += 1) {
    for (const { edge, node, band } of edges.all) {
      if (!open.has(edge)) continue;
      const candidate = drawn(edges.pathThrough(node, band, below));
      const passed = passedBy(candidate);
      if (![...passed].some((one) => open.has(one))) continue;
      for (const one of passed) open.delete(one);
      pool.push({ candidate, passed });
    }
  }
  return pool;
}

/** The candidates that pass most edges that those before them did not pass. */
function passingMost(pool: readonly Passing[], covered: Set<number>): Candidate[] {
  const chosen: Candidate[] = [];
  const gains = pool.map((one) => ({ one, gain: one.passed.size }));
  while (chosen.length < COMPLETE) {
    // A gain only ever falls: the first whose gain is still the greatest is the best.
    gains.sort((left, right) => right.gain - left.gain);
    const [best] = gains;
    if (best === undefined || best.gain === 0) break;
    best.gain = [...best.one.passed].filter((edge) => !covered.has(edge)).length;
    if (best.gain < (gains[1]?.gain ?? 0)) continue;
    gains.shift();
    chosen.push(best.one.candidate);
    for (const edge of best.one.passed) covered.add(edge);
  }
  return chosen;
}

const linesOf = (candidates: readonly Candidate[]): string =>
  candidates
    .map(({ complete, context }) => {
      const recorded = nest(complete);
      const vector: Vector = { case: recorded, context, expect: expectedOf(recorded, context) };
      return `${JSON.stringify(vector)}\n`;
    })
    .join('');

/** The files of the pack, and what it covers. */
export function drawPack(): { readonly files: Readonly<Record<string, string>>; readonly report: string } {
  const pool = passingEveryEdge();
  const covered = new Set<number>();
  const complete = passingMost(pool, covered);
  const others = pool.map(({ candidate }) => candidate);
  const counts = { broken: 0, noticed: 0, added: 0, unseen: 0 };
  breakEach((differs) => {
    counts.broken += 1;
    if (complete.some(differs)) {
      counts.noticed += 1;
      return;
    }
    const witness = others.find(differs);
    if (witness === undefined) {
      counts.unseen += 1;
      return;
    }
    counts.added += 1;
    complete.push(witness);
    for (const edge of passedBy(witness)) covered.add(edge);
  });
  const unknown = Array.from({ length: UNKNOWN }, () => {
    const { node, band } = pick(edges.all);
    return forgetful(drawn(edges.pathThrough(node, band, below)));
  });
  const report = [
    `${complete.length} complete vectors, ${unknown.length} with unknown facts`,
    `${covered.size} of ${edges.all.length} edges passed by a complete vector; ${pool.length} cases pass all that a child can`,
    `${counts.broken} broken rules: ${counts.noticed + counts.added} noticed by a complete vector (${counts.added} were added for them), ${counts.unseen} by no case that was drawn`,
  ];
  return {
    files: {
      'complete.ndjson': linesOf(complete),
      'unknown.ndjson': linesOf(unknown),
      ...Object.fromEntries(
        EDITIONS_IN_PACK.map((edition) => [`editions/${edition}.ndjson`, drawEdition(edition)]),
      ),
    },
    report: report.join('\n'),
  };
}
