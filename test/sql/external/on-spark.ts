import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { CHENZHOU_2017, compiledForm } from '../../../src/export/compiled/index.js';
import type { Children } from './children.js';
import { Cluster, until } from './cluster.js';
import { PYTHON } from './python.js';

/** What is to be compared: rows by the name of the way they were decided, as CSV; and what was seen. */
export interface Decided {
  readonly results: Readonly<Record<string, string>>;
  readonly lines: { readonly found: readonly string[]; readonly expected: readonly string[] };
  readonly seen: readonly string[];
}

const OFFICES = 8;
const FILES = 24;

/** The register as Parquet, a folder an office and three files in it. */
async function writeRegister({ tables }: Children, folder: string, register: string): Promise<void> {
  const children = tables.find(({ name }) => name === 'children');
  if (children === undefined) throw new Error('no children');
  const file = join(folder, 'children.csv');
  writeFileSync(file, children.csv);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const columns = children.types.map(([name, type]) => `"${name}" ${type}`).join(', ');
  await connection.run(`CREATE TABLE children (${columns})`);
  await connection.run(`COPY children FROM '${file}' (FORMAT csv, HEADER)`);
  for (let part = 0; part < FILES; part += 1) {
    const office = join(register, `office=o${part % OFFICES}`);
    mkdirSync(office, { recursive: true });
    const rows = `SELECT * EXCLUDE (decided_on) FROM children WHERE CAST(id AS INTEGER) % ${FILES} = ${part}`;
    await connection.run(`COPY (${rows}) TO '${join(office, `part${part}.parquet`)}' (FORMAT parquet)`);
  }
}

async function parquetAsCsv(folder: string, out: string): Promise<string> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `COPY (FROM read_parquet('${out}/*.parquet')) TO '${join(folder, 'result.csv')}' (FORMAT csv, HEADER, NULLSTR '\\N')`,
  );
  return readFileSync(join(folder, 'result.csv'), 'utf8');
}

/** The reader in Java as a jar, compiled against the jars of Spark. */
function jarOf(folder: string): string {
  const home = execFileSync(PYTHON, ['-c', 'import pyspark; print(pyspark.__path__[0])'], {
    encoding: 'utf8',
  });
  const [classes, jar] = [join(folder, 'classes'), join(folder, 'kunjing-readers.jar')];
  mkdirSync(classes);
  writeFileSync(join(classes, 'rules.json'), JSON.stringify(compiledForm(CHENZHOU_2017)));
  const sources = readdirSync('src/readers/java').filter((name) => name.endsWith('.java'));
  const paths = sources.map((name) => join('src/readers/java', name));
  const flags = ['--release', '8', '-Xlint:-options', '-cp', join(home.trim(), 'jars', '*'), '-d', classes];
  execFileSync('javac', [...flags, ...paths], { stdio: 'inherit' });
  execFileSync('jar', ['cf', jar, '-C', classes, '.']);
  return jar;
}

/** The tasks that the event log says were lost, and those that ended well. */
function tasks(folder: string): { readonly lost: number; readonly done: number } {
  const found = { lost: 0, done: 0 };
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/app-[^/]*$/.test(file) || !existsSync(join(folder, file))) continue;
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (!line.includes('"Event":"SparkListenerTaskEnd"')) continue;
      if (line.includes('"Reason":"Success"')) found.done += 1;
      else found.lost += 1;
    }
  }
  return found;
}

function linesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('part-'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '');
}

/**
 * The examples of `examples/spark` on a cluster of a master and two workers, over a partitioned Parquet register: SQL,
 * the function in Java, and `kunjing assess` in a pipe, in the middle of which one of the two workers is killed. Beside
 * them the function of Hive.
 */
export async function onSpark(children: Children, command: string): Promise<Decided> {
  const folder = mkdtempSync(join(tmpdir(), 'kunjing-cluster-'));
  const at = (name: string): string => join(folder, name);
  const seen: string[] = [];
  let cluster: Cluster | undefined;
  try {
    const { on, standards } = children.context;
    writeFileSync(at('standards.json'), JSON.stringify(standards));
    writeFileSync(at('settings.json'), JSON.stringify({ on, standards }));
    await writeRegister(children, folder, at('register'));
    const jar = jarOf(folder);
    const started = await Cluster.start(folder);
    cluster = started;
    const timed = async (name: string, run: () => Promise<void>): Promise<void> => {
      const start = performance.now();
      await run();
      seen.push(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s with its start`);
    };
    const asked = ['--on', String(on), '--standards', at('standards.json')];
    const example = (name: string, out: string, ...more: readonly string[]): readonly string[] => [
      ...[resolve('examples/spark', `${name}.py`), at('register'), at(out), ...asked, ...more],
    ];
    const kunjing = ['--kunjing', `${process.execPath} ${command}`];
    await timed('with_sql.py', () => started.submit(example('with_sql', 'sql', ...kunjing)));
    await timed('with_function.py', () =>
      started.submit(['--jars', jar, ...example('with_function', 'function')]),
    );
    await timed('the function of Hive', () =>
      started.submit([
        ...['--jars', jar, resolve('test/sql/external/hive_function.py')],
        ...[at('register'), at('hive'), jar, at('settings.json'), folder],
      ]),
    );
    mkdirSync(at('events'));
    const events = {
      'spark.eventLog.enabled': 'true',
      'spark.eventLog.dir': `file://${at('events')}`,
      'spark.eventLog.compress': 'false',
      'spark.eventLog.rolling.enabled': 'false',
    };
    await timed('with_pipe.py', async () => {
      const whole = started.submit(example('with_pipe', 'pipe', ...kunjing), events);
      const written = join(at('pipe'), '_temporary', '0');
      const kill = async (): Promise<void> => {
        const done = await until(() => {
          const names = existsSync(written) ? readdirSync(written) : [];
          const count = names.filter((name) => name.startsWith('task_')).length;
          return count >= FILES / 4 && count;
        });
        started.killOneWorker();
        seen.push(`one of two workers was killed after ${done} of ${FILES} tasks`);
      };
      await Promise.all([whole, kill()]);
    });
    const { lost, done } = tasks(at('events'));
    seen.push(`tasks lost with the worker and run again: ${lost}; tasks done: ${done}`);
    if (lost === 0) throw new Error('no task was lost with the worker');
    const cases = children.cases().map((one) => JSON.stringify(one));
    writeFileSync(at('cases.ndjson'), `${cases.join('\n')}\n`);
    const alone = ['assess', at('cases.ndjson'), ...asked, '--format', 'ndjson', '--workers', '1'];
    const expected = execFileSync(process.execPath, [command, ...alone], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const results: Record<string, string> = {};
    for (const name of ['sql', 'function', 'hive']) results[name] = await parquetAsCsv(folder, at(name));
    const lines = {
      found: [...linesIn(at('pipe'))].sort(),
      expected: expected
        .split('\n')
        .filter((line) => line !== '')
        .sort(),
    };
    return { results, lines, seen };
  } finally {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
