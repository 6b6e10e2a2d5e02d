import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job, Measured } from './job.js';

/** An engine that is a Python package: a driver reads the job from a folder and leaves its results there. */
export function inPython(driver: 'spark' | 'clickhouse', job: Job): Measured {
  const folder = mkdtempSync(join(tmpdir(), `kunjing-${driver}-`));
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  try {
    writeFileSync(join(folder, 'children.csv'), job.table);
    writeFileSync(join(folder, 'job.json'), JSON.stringify({ ...job, table: '' }));
    const python = process.env.PYTHON ?? 'python3';
    execFileSync(python, [`test/sql/external/${driver}.py`, folder], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return {
      rows: read('rows.csv'),
      complaints: read('complaints.txt').trim(),
      foreign: read('foreign.txt').trim(),
      seconds: Number(read('seconds.txt')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
