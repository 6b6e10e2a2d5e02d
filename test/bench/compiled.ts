/**
 * The compiled rule book against the diagrams of each child, in one run: sizes and times of the diagrams, then rows
 * decided a second, from complete ones to those of which nothing is known. Milliseconds of processor time, medians of turns.
 */
import { checkCase } from '../../src/case/check.js';
import { loadColumns } from '../../src/columns/register.js';
import { TruthQuestion } from '../../src/columns/truth-columns.js';
import { theAssessor } from '../../src/decide/assess.js';
import { CHENZHOU_VERDICTS } from '../../src/decide/compiled/chenzhou.js';
import { CompiledDecider, rulesToCompile } from '../../src/decide/compiled/compiled-decider.js';
import { compileRules } from '../../src/decide/compiled/compiled-rules.js';
import { VARIABLE_ORDER } from '../../src/decide/compiled/order.js';
import type { Flat } from '../../src/logic/compiled/flat.js';
import type { ReadingsInForce } from '../../src/logic/reading.js';
import type { StandardEntry } from '../../src/money/standard.js';
import { STANDARD_KINDS } from '../../src/money/standard-ids.js';
import { DEFAULT_READINGS } from '../../src/policy/readings.js';
import { VerdictPlanes } from '../decide/compiled/verdict-planes.js';
import { caseOf, columnsOf, drawing, randomRow } from '../register/random-register.js';
import { type Contender, median, race } from './measure.js';

const ON = '2017-06-01';
const ROWS = 4000;

/** A figure for everything in the city, and for two of its counties. */
const STANDARDS: readonly StandardEntry[] = STANDARD_KINDS.flatMap((kind) =>
  ['431000', '431002', '431021'].flatMap((division, place) =>
    (kind.byScheme ? [true, false] : [undefined]).map((rural) => ({
      standard: kind.id,
      division,
      from: '2017-01-01',
      amount: kind.unit === 'ratio' ? '0.6' : `${1020 + place}.50`,
      unit: kind.unit,
      source: 'invented for the benchmark',
      ...(rural === undefined ? {} : { rural }),
    })),
  ),
);

/** How many nodes stand under the roots, shared ones counted once. */
function sizeUnder({ first, kids }: Flat, roots: readonly number[]): number {
  const seen = new Set(roots.filter((root) => root >= 0));
  for (const node of seen) {
    for (const kid of kids.subarray(first[node], first[node + 1])) if (kid >= 0) seen.add(kid);
  }
  return seen.size;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function sizes(name: string, order: readonly string[], readings: ReadingsInForce | null): void {
  const rules = rulesToCompile(CHENZHOU_VERDICTS);
  const times: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    const start = process.cpuUsage();
    compileRules(rules, order, readings);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  const { flat, truths, benefits, monthly } = compileRules(rules, order, readings);
  const verdicts = [...truths, ...benefits.map(({ paid }) => paid)];
  print(
    `${name.padEnd(44)} verdicts ${sizeUnder(flat, verdicts)}, monthly ${sizeUnder(flat, [monthly])}, all ${flat.size}; ` +
      `first ${times[0]?.toFixed(1)} ms, then ${median(times).toFixed(1)} ms`,
  );
}

sizes('default readings, dictionary order', [], DEFAULT_READINGS);
sizes('default readings, searched order', VARIABLE_ORDER, DEFAULT_READINGS);
sizes('readings as variables, dictionary order', [], null);
sizes('readings as variables, searched order', VARIABLE_ORDER, null);

const assessor = theAssessor();
const prepared = assessor.prepare({ on: ON, standards: STANDARDS });
const compiled = new CompiledDecider(CHENZHOU_VERDICTS);

for (const forget of [0, 10, 40, 90, 100]) {
  const draw = drawing(2017);
  const cases = Array.from({ length: ROWS }, () => caseOf(randomRow(draw, ON, forget)));
  const rows = cases.map((input) => checkCase(input, prepared.onSlot).slots);
  const each =
    (decide: (row: number) => unknown): Contender['run'] =>
    (from, count) => {
      for (let i = from; i < from + count; i += 1) decide(i % ROWS);
    };
  const rates = await race(
    [
      { name: 'decide, today', run: each((row) => assessor.decide(null, rows[row] ?? [], prepared)) },
      { name: 'decide, compiled', run: each((row) => compiled.decide(rows[row] ?? [], prepared)) },
      {
        name: 'check and decide, today',
        run: each((row) => assessor.decide(null, checkCase(cases[row], prepared.onSlot).slots, prepared)),
      },
      {
        name: 'check and decide, compiled',
        run: each((row) => compiled.decide(checkCase(cases[row], prepared.onSlot).slots, prepared)),
      },
    ],
    7,
  );
  for (const [name, values] of rates) {
    const rate = median(values);
    print(
      `${String(forget).padStart(3)} % unknown  ${name.padEnd(28)} ${Math.round(rate).toString().padStart(8)} rows/s ${(1e6 / rate).toFixed(2).padStart(8)} µs`,
    );
  }
}

// Whole registers: all verdicts in bit planes, exact under unknowns, against today's columns with all they hold.
const REGISTER = 100_000;
const rules = rulesToCompile(CHENZHOU_VERDICTS);
const verdictsOfToday = new TruthQuestion([...rules.truths, ...rules.benefits.map(({ paid }) => paid)]);
const planes = new VerdictPlanes(
  compileRules(rulesToCompile(CHENZHOU_VERDICTS), VARIABLE_ORDER, prepared.readings),
);
for (const forget of [0, 10, 40]) {
  const draw = drawing(2017);
  const register = loadColumns(
    columnsOf(
      Array.from({ length: REGISTER }, () => randomRow(draw, ON, forget)),
      true,
    ),
  );
  const timed = (run: () => unknown): number => {
    run();
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return median(times);
  };
  const exact = timed(() => planes.ask(register, { on: ON, standards: STANDARDS }));
  const kleene = timed(() => verdictsOfToday.ask(register, { on: ON, standards: STANDARDS }));
  print(
    `${String(forget).padStart(3)} % unknown  all verdicts in columns: compiled ${exact.toFixed(1)} ms, ` +
      `today ${kleene.toFixed(1)} ms for ${REGISTER} children; ` +
      `${(REGISTER / exact / 1000).toFixed(2)} and ${(REGISTER / kleene / 1000).toFixed(2)} M children/s`,
  );
}
