import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Job, Measured } from './job.js';

/** DuckDB on two threads; the result of the measurement goes into a table. */
export async function inDuckdb({ table, types, query, selfTest, guard, copies }: Job): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'kunjing-duckdb-'));
  try {
    const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
    const file = join(folder, 'children.csv');
    writeFileSync(file, table);
    const columns = types.map(([name, type]) => `"${name}" ${type}`).join(', ');
    await connection.run(`CREATE TABLE children (${columns})`);
    await connection.run(`COPY children FROM '${file}' (FORMAT csv, HEADER)`);
    const out = join(folder, 'rows.csv');
    await connection.run(`COPY (${query}) TO '${out}' (FORMAT csv, HEADER, NULLSTR '\\N')`);
    const lines = async (sql: string): Promise<string> =>
      (await connection.runAndReadAll(sql))
        .getRowsJson()
        .map((row) => JSON.stringify(row))
        .join('\n');
    const complaints = await lines(selfTest);
    const foreign = await lines(guard);
    await connection.run(`CREATE TABLE small AS FROM children`);
    await connection.run(`TRUNCATE children`);
    await connection.run(`INSERT INTO children SELECT small.* FROM small, range(${copies})`);
    const start = performance.now();
    const before = process.cpuUsage();
    await connection.run(`CREATE TABLE decided AS ${query}`);
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    const processor = (user + system) / 1e6;
    return { rows: readFileSync(out, 'utf8'), complaints, foreign, seconds, processor };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
