import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job, Measured } from './job.js';

/** PostgreSQL refuses to run as root; then the user that its package made runs it. */
function account(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A cluster of its own in a temporary folder, reached by a socket there, stopped and removed at the end. */
export function inPostgres({ tables, queries, timed, copies }: Job): Measured {
  const owner = account();
  // Short: the path of a socket has at most 107 characters.
  const folder = mkdtempSync('/tmp/kunjing-pg-');
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const run = (command: string, args: readonly string[], input?: string): string =>
    execFileSync(command, args, {
      ...owner,
      encoding: 'utf8',
      cwd: '/',
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'inherit'],
      ...(input === undefined ? {} : { input }),
    });
  const psql = (sql: string): string =>
    run('psql', ['-h', folder, '-d', 'postgres', '-qAtX', '-v', 'ON_ERROR_STOP=1'], sql);
  try {
    run('initdb', ['-D', data, '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale', 'C']);
    const options = `-k ${folder} -c listen_addresses= -c fsync=off -c max_parallel_workers_per_gather=0`;
    run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
    for (const { name, csv, types } of tables) {
      const file = join(folder, `${name}.csv`);
      writeFileSync(file, csv);
      psql(`CREATE TABLE ${name} (${types.map(([column, type]) => `"${column}" ${type}`).join(', ')})`);
      psql(`COPY ${name} FROM '${file}' (FORMAT csv, HEADER)`);
    }
    const results: Record<string, string> = {};
    for (const [name, query] of Object.entries(queries)) {
      results[name] = psql(`COPY (${query}) TO STDOUT (FORMAT csv, HEADER, NULL '\\N')`);
    }
    psql(
      `CREATE TABLE small AS TABLE children; TRUNCATE children; INSERT INTO children SELECT small.* FROM small, generate_series(1, ${copies})`,
    );
    const start = performance.now();
    psql(`CREATE TABLE decided AS ${timed}`);
    return { results, seconds: (performance.now() - start) / 1000 };
  } finally {
    spawnSync('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'], { ...owner, cwd: '/' });
    rmSync(folder, { recursive: true, force: true });
  }
}
