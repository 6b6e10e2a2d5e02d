import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Job, Measured } from './job.js';

/** DuckDB on two threads; the result of the measurement goes into a table. */
export async function inDuckdb({ tables, queries, timed, copies }: Job): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'kunjing-duckdb-'));
  try {
    const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
    for (const { name, csv, types } of tables) {
      const file = join(folder, `${name}.csv`);
      writeFileSync(file, csv);
      await connection.run(
        `CREATE TABLE ${name} (${types.map(([column, type]) => `"${column}" ${type}`).join(', ')})`,
      );
      await connection.run(`COPY ${name} FROM '${file}' (FORMAT csv, HEADER)`);
    }
    const results: Record<string, string> = {};
    for (const [name, query] of Object.entries(queries)) {
      const out = join(folder, `${name}.result.csv`);
      await connection.run(`COPY (${query}) TO '${out}' (FORMAT csv, HEADER, NULLSTR '\\N')`);
      results[name] = readFileSync(out, 'utf8');
    }
    await connection.run(`CREATE TABLE small AS FROM children`);
    await connection.run(`TRUNCATE children`);
    await connection.run(`INSERT INTO children SELECT small.* FROM small, range(${copies})`);
    const start = performance.now();
    const before = process.cpuUsage();
    await connection.run(`CREATE TABLE decided AS ${timed}`);
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    return { results, seconds, processor: (user + system) / 1e6 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
