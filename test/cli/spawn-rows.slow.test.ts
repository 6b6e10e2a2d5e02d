import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childAt } from '../bench/children.js';
import { bundled } from './bundle.js';

/** Threads, kills and interruptions as the system has them. */
const folder = mkdtempSync(join(tmpdir(), 'kunjing-spawn-rows-'));
const command = join(folder, 'bin.mjs');
const input = join(folder, 'in.ndjson');
const assess = [command, 'assess', input, '--on', '2017-06-01'];
const ended = (child: ChildProcess): Promise<unknown> => new Promise((done) => child.on('close', done));

beforeAll(async () => {
  await bundled(folder);
  const rows = Array.from(
    { length: 1000 },
    (_, at) => `${JSON.stringify(childAt(at, at % 4 === 0 ? 0.1 : 0))}\n`,
  );
  writeFileSync(input, rows.join('').repeat(30));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('threads', () => {
  it('write the same bytes as one thread', () => {
    const outputs = ['1', '3'].map((workers) => {
      const out = join(folder, `${workers}.ndjson`);
      const { status, stderr } = spawnSync(process.execPath, [...assess, '--workers', workers, '--out', out]);
      expect({ status, stderr: stderr.toString() }).toMatchObject({ status: 0 });
      expect(stderr.toString()).toContain('30000 rows: 30000 decided');
      return readFileSync(out);
    });
    expect(outputs[0]?.equals(outputs[1] ?? Buffer.alloc(0))).toBe(true);
  });

  it('are interrupted within half a second, and the file can be continued', async () => {
    const out = join(folder, 'interrupted.ndjson');
    const args = [...assess, '--workers', '2', '--out', out, '--resume'];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const end = ended(child);
    while (!existsSync(`${out}.part`)) await wait(10);
    await wait(300);
    const before = performance.now();
    child.kill('SIGINT');
    expect(await end).toBe(130);
    expect(performance.now() - before).toBeLessThan(500);
    expect(existsSync(`${out}.part`)).toBe(true);
    expect(spawnSync(process.execPath, args).status).toBe(0);
    expect(readFileSync(out).equals(readFileSync(join(folder, '1.ndjson')))).toBe(true);
  });

  it('are interrupted within half a second though nobody reads what is written', async () => {
    const child = spawn(process.execPath, assess, { stdio: ['ignore', 'pipe', 'ignore'] });
    const end = ended(child);
    await wait(1000);
    const before = performance.now();
    child.kill('SIGINT');
    const exited = new Promise((done) => child.on('exit', (code) => done(code)));
    expect(await exited).toBe(130);
    expect(performance.now() - before).toBeLessThan(500);
    child.stdout.destroy();
    await end;
  });

  it('end when the reader has gone, though the input is silent and never ends', async () => {
    const args = [command, 'assess', '--on', '2017-06-01', '--select', 'orphan', '--workers', '2'];
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    const end = ended(child);
    child.stdin.on('error', () => undefined);
    child.stdin.write('{"id":"a"}\n');
    await new Promise((done) => child.stdout.once('data', done));
    child.stdout.destroy();
    child.stdin.write('{"id":"b"}\n');
    expect(await end).toBe(0);
  });

  it('killed at any time and again, the file becomes the same', async () => {
    const out = join(folder, 'killed.ndjson');
    const args = [...assess, '--workers', '2', '--out', out, '--resume'];
    for (const ms of [250, 400, 330, 500, 290]) {
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      const end = ended(child);
      await wait(ms);
      child.kill('SIGKILL');
      await end;
    }
    expect(spawnSync(process.execPath, args).status).toBe(0);
    expect(readFileSync(out).equals(readFileSync(join(folder, '1.ndjson')))).toBe(true);
  });

  it.runIf(existsSync('/dev/full'))('a full disk is 74', () => {
    const stdout = openSync('/dev/full', 'w');
    const { status } = spawnSync(process.execPath, [...assess, '--workers', '2'], {
      stdio: ['ignore', stdout, 'pipe'],
    });
    expect(status).toBe(74);
  });
});
