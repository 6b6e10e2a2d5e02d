import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Job, Measured, Table } from './job.js';
import { byDriver } from './python.js';

/** The engine's own jars, which Maven brings; and its driver, compiled beside them. */
function compiled(engine: 'trino' | 'hive', javac: string): string {
  const folder = resolve('coverage', 'engines', engine);
  const [source, jars, classes] = [
    `test/sql/external/${engine}`,
    join(folder, 'jars'),
    join(folder, 'classes'),
  ];
  mkdirSync(classes, { recursive: true });
  const copy = ['-q', '-B', '-f', join(source, 'pom.xml'), 'dependency:copy-dependencies'];
  execFileSync('mvn', [...copy, `-DoutputDirectory=${jars}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  const name = engine === 'trino' ? 'RunTrino' : 'RunHive';
  execFileSync(javac, ['-nowarn', '-cp', join(jars, '*'), '-d', classes, join(source, `${name}.java`)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return `${classes}:${join(jars, '*')}`;
}

/** Runs a driver: the statements of `setup.sql`, then every query and at last the measured one. */
function drive(
  folder: string,
  { queries, timed }: Job,
  setup: readonly string[],
  run: (names: readonly string[]) => readonly [command: string, ...args: string[]],
): void {
  writeFileSync(join(folder, 'setup.sql'), setup.join(';\n'));
  const all = { ...queries, timed };
  for (const [name, sql] of Object.entries(all)) writeFileSync(join(folder, `${name}.sql`), sql);
  const [command, ...args] = run(Object.keys(all));
  // What a JVM warns of goes nowhere; what goes wrong is in the message of the error.
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 30 });
}

/** A table whose rows are cut out of one text: a list of ten thousand rows of literals takes Trino minutes to plan. */
function trinoTable({ name, csv, types }: Table): readonly string[] {
  const columns = types.map(([column, type]) => `"${column}" ${type}`).join(', ');
  const cells = types.map(([, type], index) => `CAST(NULLIF(cells[${index + 1}], '') AS ${type})`).join(', ');
  const lines = csv.split('\n').slice(1);
  const chunks = Array.from({ length: Math.ceil(lines.length / 1000) }, (_, chunk) =>
    lines.slice(chunk * 1000, chunk * 1000 + 1000).join('\n'),
  );
  return [
    `CREATE TABLE ${name} (${columns})`,
    ...chunks.map(
      (text) =>
        `INSERT INTO ${name} SELECT ${cells} FROM (SELECT split(line, ',') AS cells FROM UNNEST(split('${text}', chr(10))) AS list (line))`,
    ),
  ];
}

/** A Trino server with the memory connector. TRINO_JAVA_HOME is a JDK of at least 24, if that on the path is older. */
export function inTrino(job: Job): Measured {
  const home = process.env.TRINO_JAVA_HOME;
  const bin = (program: string): string => (home === undefined ? program : join(home, 'bin', program));
  const path = compiled('trino', bin('javac'));
  return byDriver('trino', job, (folder) => {
    const setup = job.tables.flatMap(trinoTable);
    drive(folder, job, setup, (names) => [
      bin('java'),
      ...['-Xmx4g', '--add-modules=jdk.incubator.vector', '-cp', path, 'RunTrino', folder],
      ...names,
    ]);
  });
}

const OPENED = ['lang', 'lang.reflect', 'util', 'util.concurrent', 'util.concurrent.atomic', 'util.regex'];
const ALSO_OPENED = ['net', 'nio', 'io', 'time', 'text'];

/** Hive's own compiler and operators, with a metastore in the same process and Hadoop's local runner. */
export function inHive(job: Job): Measured {
  const path = compiled('hive', 'javac');
  return byDriver('hive', job, (folder) => {
    const setup = job.tables.flatMap(({ name, csv, types }) => {
      const rows: readonly (readonly string[])[] = parse(csv, { from_line: 2 });
      const file = join(folder, `${name}.rows`);
      writeFileSync(file, rows.map((row) => row.join(',')).join('\n'));
      const columns = types.map(([column, type]) => `\`${column}\` ${type}`).join(', ');
      return [
        `CREATE TABLE ${name} (${columns}) ROW FORMAT DELIMITED FIELDS TERMINATED BY ',' NULL DEFINED AS '' STORED AS TEXTFILE`,
        `LOAD DATA LOCAL INPATH '${file}' INTO TABLE ${name}`,
      ];
    });
    const opened = [...OPENED, ...ALSO_OPENED].map(
      (name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`,
    );
    drive(folder, job, setup, (names) => [
      'java',
      '-Xmx3g',
      ...opened,
      '-cp',
      path,
      'RunHive',
      folder,
      ...names,
    ]);
  });
}
