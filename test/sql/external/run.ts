/**
 * The rules in the engines that do not run in this process: random children decided by `assess` and by the engine, cell
 * for cell, with self-tests and guards, and the time that a register takes. Whatever an engine needs is started and
 * stopped here. An engine that is missing is a failure: nothing is skipped.
 *
 * Arguments: names of engines (all unless given). PYTHON names the Python that has pyspark and chdb; TRINO_JAVA_HOME a
 * JDK of at least 24.
 */
import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { type DialectName, toSql } from '../../../src/sql/index.js';
import { Children } from './children.js';
import { compare, rowsOf } from './compare.js';
import { inDuckdb } from './duckdb.js';
import type { Job, Measured } from './job.js';
import { inMariadb } from './mariadb.js';
import { inHive, inTrino } from './maven.js';
import { onSpark } from './on-spark.js';
import { inPostgres } from './postgres.js';
import { inPython } from './python.js';

interface Engine {
  readonly dialect: DialectName;
  readonly type: (type: string) => string;
  /** How often the ten thousand children are repeated for the measurement. */
  readonly copies: number;
  /** Whether the bounds of what is looked up by a day in each row take more memory than a test may. */
  readonly isGreedy?: boolean;
  readonly run: (job: Job) => Measured | Promise<Measured>;
}

const ROWS = 10_000;
const same = (type: string): string => type;
const strings = (type: string): string => (type.startsWith('VARCHAR') ? 'STRING' : type);
const CLICKHOUSE: Readonly<Record<string, string>> = { DATE: 'Date32', BOOLEAN: 'Bool', INTEGER: 'Int32' };

const ENGINES: Readonly<Record<string, Engine>> = {
  duckdb: { dialect: 'duckdb', type: same, copies: 100, run: inDuckdb },
  postgres: { dialect: 'postgres', type: same, copies: 100, run: inPostgres },
  clickhouse: {
    dialect: 'clickhouse',
    type: (type) => `Nullable(${type.startsWith('VARCHAR') ? 'String' : (CLICKHOUSE[type] ?? type)})`,
    copies: 100,
    isGreedy: true,
    run: (job) => inPython('clickhouse', job),
  },
  spark: { dialect: 'spark', type: strings, copies: 100, run: (job) => inPython('spark', job) },
  mariadb: { dialect: 'mysql', type: same, copies: 10, run: inMariadb },
  // Both begin to work only after a second of planning; a million rows are no work for one process of either.
  trino: { dialect: 'trino', type: same, copies: 1, run: inTrino },
  hive: { dialect: 'hive', type: (type) => strings(type).replace('INTEGER', 'INT'), copies: 1, run: inHive },
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Says what was found; the first few of what is wrong. */
function report(head: string, wrong: readonly string[]): void {
  say(head);
  for (const line of wrong.slice(0, 10)) say(`  ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}

async function tryEngine(children: Children, name: string, engine: Engine): Promise<void> {
  const { dialect, type, copies, run } = engine;
  const { variants, measured } = children;
  const queries = variants.flatMap(({ name: variant, options }) => {
    const monthly = options.monthly === true && !(engine.isGreedy === true && options.onColumn !== undefined);
    return (['query', 'self-test', 'guard'] as const).map((mode): readonly [string, string] => [
      `${variant}-${mode}`,
      toSql({ ...options, monthly, dialect, mode }).trim(),
    ]);
  });
  // Of a later edition, whose table has other columns, the self-test: it brings its own children.
  const later = { on: '2021-02-28', edition: 'hunan-2023-12', monthly: true, mode: 'self-test' } as const;
  const edition = toSql({ ...later, standards: measured.standards ?? [], dialect }).trim();
  const timed = toSql({ ...measured, dialect }).trim();
  const result = await run({
    tables: children.tables.map((table) => ({
      ...table,
      types: table.types.map(([column, plain]) => [column, type(plain)] as const),
    })),
    queries: { ...Object.fromEntries(queries), 'edition-self-test': edition },
    timed,
    copies,
  });
  for (const { name: variant, options, expected } of variants) {
    const of = (mode: string): string => result.results[`${variant}-${mode}`] ?? '';
    const { cells, different } = compare(of('query'), ROWS, expected, options.form === 'kleene');
    const wrong = [
      ...different,
      ...rowsOf(of('self-test')).map((row) => `self-test: ${row}`),
      ...rowsOf(of('guard')).map((row) => `guard: ${row}`),
    ];
    report(`${name}, ${variant}: ${different.length} of ${cells} cells differ`, wrong);
  }
  const complaints = rowsOf(result.results['edition-self-test'] ?? '');
  report(`${name}, self-test of hunan-2023-12: ${complaints.length} rows`, complaints);
  const seconds = `${result.seconds.toFixed(1)} s for ${ROWS * copies} rows`;
  const processor = result.processor === undefined ? '' : ` (${result.processor.toFixed(1)} s of processors)`;
  say(`${name}: ${timed.length} bytes; ${seconds}${processor}; load ${loadavg()[0]?.toFixed(1) ?? '?'}`);
}

async function tryCluster(children: Children): Promise<void> {
  const command = resolve('coverage/engines/kunjing.mjs');
  const source = ['src/cli/bin.ts', '--bundle', '--platform=node', '--format=esm', '--packages=external'];
  execFileSync('npx', ['esbuild', ...source, `--outfile=${command}`, '--log-level=error'], {
    stdio: 'inherit',
  });
  const { results, lines, seen } = await onSpark(children, command);
  for (const line of seen) say(`cluster: ${line}`);
  const decided = (index: number): ReturnType<Children['decided']> => ({
    ...children.decided(index, children.context),
    refused: null,
  });
  for (const [way, csv] of Object.entries(results)) {
    const { cells, different } = compare(csv, ROWS, decided);
    report(`cluster, ${way}: ${different.length} of ${cells} cells differ`, different);
  }
  const { found, expected } = lines;
  const different = expected.filter((line, index) => line !== found[index]);
  const wrong = [
    ...(found.length === expected.length ? [] : [`${found.length} lines, not ${expected.length}`]),
    ...different,
  ];
  report(`cluster, pipe: ${different.length} of ${expected.length} lines differ from one process`, wrong);
}

const asked = process.argv.slice(2);
const known = [...Object.keys(ENGINES), 'cluster'];
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0)
  throw new Error(`no such engine: ${unknown.join(', ')}; there are ${known.join(', ')}`);

const children = new Children(ROWS);
for (const name of known) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  try {
    const engine = ENGINES[name];
    await (engine === undefined ? tryCluster(children) : tryEngine(children, name, engine));
  } catch (error) {
    report(`${name}: did not run`, [error instanceof Error ? error.message.slice(-3000) : String(error)]);
  }
}
