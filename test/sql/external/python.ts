import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job, Measured } from './job.js';

/** An engine that a driver serves: it reads the job from a folder and leaves its results there. */
export function byDriver(name: string, job: Job, drive: (folder: string) => void): Measured {
  const folder = mkdtempSync(join(tmpdir(), `kunjing-${name}-`));
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  try {
    for (const table of job.tables) writeFileSync(join(folder, `${table.name}.csv`), table.csv);
    writeFileSync(
      join(folder, 'job.json'),
      JSON.stringify({ ...job, tables: job.tables.map((table) => ({ ...table, csv: undefined })) }),
    );
    drive(folder);
    const names = Object.keys(job.queries);
    return {
      results: Object.fromEntries(names.map((query) => [query, read(`${query}.result.csv`)])),
      seconds: Number(read('seconds.txt')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The Python that has pyspark and chdb. */
export const PYTHON = process.env.PYTHON ?? 'python3';

/** An engine that is a Python package. */
export function inPython(driver: 'spark' | 'clickhouse', job: Job): Measured {
  return byDriver(driver, job, (folder) => {
    execFileSync(PYTHON, [`test/sql/external/${driver}.py`, folder], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  });
}
