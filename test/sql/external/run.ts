/**
 * The SQL in the engines that do not run in this process: random children decided by `assess` and by the engine, cell
 * for cell, the self-test and the guard, and the time that a million rows take. An engine that is missing is a failure.
 *
 * Arguments: names of engines (all unless given); --kleene for the other form, whose cells may stay open. PYTHON names the Python that has pyspark and chdb.
 */
import { loadavg } from 'node:os';
import { parse } from 'csv-parse/sync';
import { FACTS } from '../../../src/case/dictionary.js';
import { flatColumnName } from '../../../src/case/flat.js';
import { type DialectName, type SqlOptions, toSql } from '../../../src/sql/index.js';
import { drawing, randomStandards } from '../../register/random-register.js';
import { columnTypes, expectedCells, randomRows, tableRow } from '../engine-rows.js';
import { inDuckdb } from './duckdb.js';
import type { Job, Measured } from './job.js';
import { inPostgres } from './postgres.js';
import { inPython } from './python.js';

const ON = '2017-06-01';
const ROWS = 10_000;
const COPIES = 100;
const FORGET = 10;
const FORM = process.argv.includes('--kleene') ? 'kleene' : 'exact';

const nullable = (type: string): string => `Nullable(${type})`;
const CLICKHOUSE: Readonly<Record<string, string>> = { DATE: 'Date32', BOOLEAN: 'Bool', INTEGER: 'Int32' };

interface Engine {
  readonly dialect: DialectName;
  readonly types: Job['types'];
  readonly run: (job: Job) => Measured | Promise<Measured>;
}

const SQL_TYPES = columnTypes('DATE', 'BOOLEAN');
const named = (change: (type: string) => string): Job['types'] =>
  SQL_TYPES.map(([name, type]) => [name, change(type)] as const);

const ENGINES: Readonly<Record<string, Engine>> = {
  duckdb: { dialect: 'duckdb', types: SQL_TYPES, run: inDuckdb },
  postgres: { dialect: 'postgres', types: SQL_TYPES, run: inPostgres },
  clickhouse: {
    dialect: 'clickhouse',
    types: named((type) => nullable(type.startsWith('VARCHAR') ? 'String' : (CLICKHOUSE[type] ?? type))),
    run: (job) => inPython('clickhouse', job),
  },
  spark: {
    dialect: 'spark',
    types: named((type) => (type.startsWith('VARCHAR') ? 'STRING' : type)),
    run: (job) => inPython('spark', job),
  },
};

const draw = drawing(7);
const context = { on: ON, standards: randomStandards(draw) };
const rows = randomRows(draw, ON, ROWS, FORGET);
const names = FACTS.map(({ path }) => flatColumnName(path));
const table = [
  names.join(','),
  ...rows.map((row, index) => {
    const cells = tableRow(row, String(index));
    return names.map((name) => cells[name] ?? '').join(',');
  }),
].join('\n');
const expected = rows.map((row) => expectedCells(row, context));

const TRUTHS: Readonly<Record<string, string>> = { t: 'true', f: 'false', 1: 'true', 0: 'false' };

/** A cell as text, however the engine writes it. */
function cellText(name: string, cell: unknown): string {
  if (cell === null || cell === '\\N') return 'NULL';
  const text = (typeof cell === 'string' ? cell : JSON.stringify(cell ?? 'NULL')).toLowerCase();
  return /_(fen|status)$/.test(name) ? text : (TRUTHS[text] ?? text);
}

/** Whether the kleene form says of itself that it does not settle a cell. */
function isOpen(name: string, cell: string, open: string): boolean {
  return cellText('open', open) === 'true' && ['NULL', 'undetermined'].includes(cellText(name, cell));
}

function differences({ rows: csv }: Measured): {
  readonly cells: number;
  readonly different: readonly string[];
} {
  const found: readonly Readonly<Record<string, string>>[] = parse(csv, { columns: true });
  const different: string[] = [];
  let cells = 0;
  if (found.length !== ROWS) different.push(`${found.length} rows, not ${ROWS}`);
  for (const row of found) {
    const wanted = expected[Number(row.id)] ?? {};
    for (const [name, cell] of Object.entries(row)) {
      if (name === 'id' || name === 'open') continue;
      // What the kleene form leaves open is no difference; what it says must be right.
      if (FORM === 'kleene' && row.open !== undefined && isOpen(name, cell, row.open)) continue;
      cells += 1;
      if (cellText(name, cell) !== cellText(name, wanted[name]))
        different.push(`row ${row.id}: ${name} is ${cell}`);
    }
  }
  return { cells, different };
}

async function measure(name: string, { dialect, types, run }: Engine): Promise<boolean> {
  const options: SqlOptions = { ...context, dialect, form: FORM };
  const query = toSql(options);
  const result = await run({
    table,
    types,
    query: query.trim(),
    selfTest: toSql({ ...options, mode: 'self-test' }),
    guard: toSql({ ...options, mode: 'guard' }),
    copies: COPIES,
  });
  const { cells, different } = differences(result);
  const million = `${result.seconds.toFixed(1)} s for ${ROWS * COPIES} rows`;
  const processor = result.processor === undefined ? '' : ` (${result.processor.toFixed(1)} s of processors)`;
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  process.stdout.write(
    `${name}: ${different.length} of ${cells} cells differ; ${query.length} bytes; ${million}${processor}; load ${load}\n`,
  );
  for (const line of different.slice(0, 10)) process.stdout.write(`  ${line}\n`);
  if (result.complaints !== '') process.stdout.write(`  self-test: ${result.complaints.slice(0, 500)}\n`);
  if (result.foreign !== '') process.stdout.write(`  guard: ${result.foreign.slice(0, 500)}\n`);
  return different.length === 0 && result.complaints === '' && result.foreign === '';
}

const asked = process.argv.slice(2).filter((argument) => argument !== '--kleene');
for (const [name, engine] of Object.entries(ENGINES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  try {
    if (!(await measure(name, engine))) process.exitCode = 1;
  } catch (error) {
    process.stdout.write(
      `${name}: did not run: ${error instanceof Error ? error.message.slice(0, 2000) : ''}\n`,
    );
    process.exitCode = 1;
  }
}
