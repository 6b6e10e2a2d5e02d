import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Job, Measured } from './job.js';

/** A pause between looks at a server that is starting, in milliseconds, and how many there are. */
const PAUSE = 200;
const LOOKS = 600;

function literal(cell: string): string {
  if (cell === '') return 'NULL';
  return /^(true|false)$/.test(cell) ? cell : `'${cell}'`;
}

/** A server of its own in a temporary folder, reached by a socket there, stopped and removed at the end. */
export async function inMariadb({ tables, queries, timed, copies }: Job): Promise<Measured> {
  // Short: the path of a socket has at most 107 characters.
  const folder = mkdtempSync('/tmp/kunjing-my-');
  const [data, socket] = [join(folder, 'data'), join(folder, 's')];
  const own = ['--no-defaults', '--user=root', `--datadir=${data}`];
  execFileSync('mariadb-install-db', [...own, '--auth-root-authentication-method=normal'], {
    stdio: 'ignore',
  });
  const server = spawn('mariadbd', [...own, `--socket=${socket}`, '--skip-networking'], { stdio: 'ignore' });
  const gone = new Promise((resolve) => server.once('exit', resolve));
  const client = ['--no-defaults', '-uroot', '-S', socket, '-B'];
  const run = (sql: string): string =>
    execFileSync('mariadb', [...client, '-D', 'kunjing'], {
      input: sql,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
  try {
    for (let look = 0; !existsSync(socket) && look < LOOKS; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    execFileSync('mariadb', [...client, '-e', 'CREATE DATABASE kunjing']);
    for (const { name, csv, types } of tables) {
      const rows = parse(csv, { from_line: 2 });
      run(`CREATE TABLE ${name} (${types.map(([column, type]) => `\`${column}\` ${type}`).join(', ')})`);
      for (let at = 0; at < rows.length; at += 1000) {
        const values = rows.slice(at, at + 1000).map((row) => `(${row.map(literal).join(', ')})`);
        run(`INSERT INTO ${name} VALUES ${values.join(',\n')}`);
      }
    }
    // No cell holds a tab, a quote or a line break.
    const cellOf = (cell: string): string =>
      cell === 'NULL' ? '\\N' : cell.includes(',') ? `"${cell}"` : cell;
    const asCsv = (text: string): string =>
      text
        .split('\n')
        .map((line) => line.split('\t').map(cellOf).join(','))
        .join('\n');
    const results = Object.fromEntries(
      Object.entries(queries).map(([name, query]) => [name, asCsv(run(query))]),
    );
    run('CREATE TABLE small AS SELECT * FROM children');
    run(`INSERT INTO children SELECT small.* FROM small, seq_2_to_${copies}`);
    const start = performance.now();
    run(`CREATE TABLE decided AS ${timed}`);
    return { results, seconds: (performance.now() - start) / 1000 };
  } finally {
    server.kill();
    await gone;
    rmSync(folder, { recursive: true, force: true });
  }
}
