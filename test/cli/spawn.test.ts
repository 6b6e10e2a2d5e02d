import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from './bundle.js';

/** The command as a process of its own: pipes, signals and descriptors are the system's, not a stand-in. */
const folder = mkdtempSync(join(tmpdir(), 'kunjing-spawn-'));
const command = join(folder, 'bin.mjs');
const assess = [command, 'assess', '--on', '2017-06-01'];
const lines = (count: number): string =>
  '{"birthDate":"1990-01-01","orphanAtEighteen":false}\n'.repeat(count);

beforeAll(async () => {
  await bundled(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command as a process', () => {
  it('every line reaches a slow reader before the process ends', async () => {
    const child = spawn(process.execPath, assess, { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.end(lines(2000));
    const ended = new Promise((resolve) => child.on('close', resolve));
    await wait(200);
    const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect(out.split('\n')).toHaveLength(2001);
    expect(errors).toContain('2000 rows: 2000 decided');
    expect(await ended).toBe(0);
  });

  it('ends quietly when its reader has gone', async () => {
    const child = spawn(process.execPath, assess, { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.on('error', () => undefined);
    child.stdin.write(lines(2000));
    child.stdout.once('data', () => child.stdout.destroy());
    const ended = new Promise((resolve) => child.on('close', resolve));
    const errors = await text(child.stderr);
    expect(await ended).toBe(0);
    expect(errors).toBe('');
  });

  it('is interrupted while it waits for input', async () => {
    const child = spawn(process.execPath, assess, { stdio: ['pipe', 'pipe', 'pipe'] });
    const ended = new Promise((resolve) => child.on('close', resolve));
    // Once it has answered it is ready to be interrupted.
    child.stdout.once('data', () => child.kill('SIGINT'));
    child.stdin.write('{}\n');
    child.stderr.resume();
    expect(await ended).toBe(130);
  });

  it.runIf(existsSync('/dev/full'))('a full disk is 74', () => {
    const stdout = openSync('/dev/full', 'w');
    const { status } = spawnSync(process.execPath, assess, {
      input: lines(3),
      stdio: ['pipe', stdout, 'pipe'],
    });
    expect(status).toBe(74);
  });

  it('a wrong call is 64, a missing file 66', () => {
    expect(spawnSync(process.execPath, [command, 'assess']).status).toBe(64);
    expect(spawnSync(process.execPath, [...assess, 'nowhere.csv']).status).toBe(66);
  });
});
