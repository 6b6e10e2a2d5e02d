/**
 * Columns against single cases and against DuckDB, in one run: the fifteen decisions of the cut over a loaded register
 * of 100,000 complete children, then the whole rule book. One core, columns loaded, medians.
 *
 * Bundle it for Node and run it; DuckDB is measured where `@duckdb/node-api` is installed beside it.
 */

import { FACTS, slotOf } from '../../src/case/dictionary.js';
import { assessColumns } from '../../src/columns/assess-columns.js';
import { loadColumns } from '../../src/columns/load-columns.js';
import { TruthQuestion } from '../../src/columns/truth-columns.js';
import { aggregate } from '../../src/count/column-counts.js';
import { chenzhou } from '../../src/decide/assess.js';
import { truthOf } from '../../src/logic/truth.js';
import { STANDARD_KINDS, type StandardEntry } from '../../src/policy/standards.js';
import { columnsOf, drawing, type Row, randomRow } from '../register/random-register.js';
import { cutInDuckDB } from './columns-duckdb.mjs';
import { CUT } from './cut.js';
import { fromSlots } from './from-slots.js';

const CHILDREN = 100_000;
const ON = '2017-06-01';

/** A figure for everything in the city, and for two of its counties. */
const STANDARDS: readonly StandardEntry[] = STANDARD_KINDS.flatMap((kind) =>
  ['431000', '431002', '431021'].flatMap((division) =>
    (kind.byScheme ? [true, false] : [undefined]).map((rural) => ({
      standard: kind.id,
      division,
      from: '2017-01-01',
      amount: kind.unit === 'ratio' ? '0.6' : '1020.50',
      unit: kind.unit,
      source: 'invented for the benchmark',
      ...(rural === undefined ? {} : { rural }),
    })),
  ),
);
const CONTEXT = { on: ON, standards: STANDARDS };

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function median(runs: number, run: () => void): number {
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[runs >> 1] ?? Number.NaN;
}

function report(name: string, milliseconds: number, children: number): void {
  const perSecond = children / milliseconds / 1000;
  print(
    `${name.padEnd(58)} ${milliseconds.toFixed(2).padStart(9)} ms ${perSecond.toFixed(2).padStart(8)} M children/s`,
  );
}

const draw = drawing(2017);
const rows: Row[] = Array.from({ length: CHILDREN }, () => randomRow(draw, ON, 0));
const columns = columnsOf(rows, true);

const register = loadColumns(columns);
report(
  'load and check, typed arrays',
  median(3, () => void loadColumns(columns)),
  CHILDREN,
);

const question = new TruthQuestion(CUT.map(({ when }) => when));
const verdicts = question.ask(register, CONTEXT);
report(
  'cut, columns',
  median(200, () => void question.ask(register, CONTEXT)),
  CHILDREN,
);
report(
  'whole rule book with amounts, columns',
  median(100, () => void assessColumns(register, CONTEXT)),
  CHILDREN,
);
const assessed = assessColumns(register, CONTEXT);
report(
  'aggregate of all verdicts and the budget',
  median(10, () => void aggregate(assessed)),
  CHILDREN,
);
print(`memory of all ${FACTS.length} facts: ${(register.bytes / CHILDREN).toFixed(1)} bytes a child`);

const assessor = chenzhou();
const prepared = assessor.prepare(CONTEXT);
const some = Array.from({ length: 5000 }, (_, row) => register.slots(row));
const conditions = CUT.map(({ when }) => truthOf(when, fromSlots(slotOf)));
report(
  'cut, case by case (closures)',
  median(20, () => {
    for (const slots of some) {
      const world = { slots, readings: prepared.readings, latestBirth: prepared.latestBirth };
      for (const condition of conditions) condition(world);
    }
  }),
  some.length,
);
report(
  'whole rule book, case by case (assess)',
  median(5, () => {
    for (const slots of some) assessor.decide(null, slots, prepared);
  }),
  some.length,
);

const duck = await cutInDuckDB(columns, prepared.latestBirth, 20);
if (duck === null) {
  print('DuckDB is not installed here');
} else {
  report('cut, DuckDB, one thread (sums only, nothing written)', duck.milliseconds, CHILDREN);
  const ours = verdicts.map((column) => column.counts().true);
  print(`same counts: ${JSON.stringify(ours) === JSON.stringify(duck.counts)}`);
}
