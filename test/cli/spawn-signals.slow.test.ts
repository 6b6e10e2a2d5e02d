import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from './bundle.js';

/** Signals, pipes with a name and closed descriptors as the system has them. */
const folder = mkdtempSync(join(tmpdir(), 'kunjing-signals-'));
const path = (name: string): string => join(folder, name);
const on = ['--on', '2017-06-01'];
let command = '';

beforeAll(async () => {
  command = await bundled(folder);
  const fifos = ['in.fifo', 'out.fifo', 'fed.fifo', 'fed-out.fifo'].map(path);
  spawnSync('sh', ['-c', 'mkfifo "$@"', 'sh', ...fifos]);
  writeFileSync(path('case.json'), '{}');
  writeFileSync(path('register.ndjson'), '{"id":"a"}\n');
  writeFileSync(path('paid.csv'), 'id,benefit,amount\na,orphan-living,600\n');
  writeFileSync(path('history.json'), '{"case":{}}');
  writeFileSync(path('payments.json'), '[]');
  const result = spawnSync(process.execPath, [command, 'assess', ...on, '--format', 'json'], {
    input: '{}\n',
  });
  writeFileSync(path('result.json'), result.stdout);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

const ended = (child: ChildProcess): Promise<Ended> =>
  new Promise((done) => child.on('close', (code, signal) => done({ code, signal })));

/** Whether a process hears signals by now, and has had a while to wait for its input. */
async function ready({ pid }: ChildProcess): Promise<void> {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return wait(2000);
  // The signals that are caught, as bits; Node itself catches the second, SIGINT, so look at the first, SIGHUP.
  const caught = (): number =>
    Number.parseInt(/SigCgt:\s*[0-9a-f]*([0-9a-f]{4})/.exec(readFileSync(status, 'utf8'))?.[1] ?? '0', 16);
  while ((caught() & 1) === 0) await wait(20);
  await wait(400);
}

/** Starts the command, sends it one signal once it hears signals, and ends it for good where that was swallowed. */
async function signalled(args: readonly string[], signal: NodeJS.Signals): Promise<Ended> {
  const child = spawn(process.execPath, [command, ...args], { stdio: ['pipe', 'ignore', 'pipe'] });
  const end = ended(child);
  await ready(child);
  child.kill(signal);
  const giveUp = setTimeout(() => child.kill('SIGKILL'), 3000);
  const how = await end;
  clearTimeout(giveUp);
  return how;
}

const span = ['--from', '2017-01', '--to', '2017-12'];
const days = ['--from', '2017-01-01', '--to', '2017-12-31'];
const fifo = path('in.fifo');

/** Every command with a named pipe, into which nobody writes, in every place in which a file may stand. */
const WAITING: readonly (readonly string[])[] = [
  ['assess', fifo, ...on],
  ['assess', fifo, ...on, '--from', 'csv'],
  ['assess', fifo, ...on, '--resume', '--out', path('resumed.ndjson')],
  ['assess', path('register.ndjson'), ...on, '--standards', fifo],
  ['assess', path('register.ndjson'), ...on, '--from', 'csv', '--columns', fifo],
  ['assess', path('register.ndjson'), ...on, '--out', path('out.fifo')],
  ['explain', fifo, ...on],
  ['sensitivity', fifo, ...on],
  ['verify', fifo, path('case.json')],
  ['verify', path('result.json'), fifo],
  ['ledger', fifo, ...span],
  ['ledger', fifo, '--register', ...span],
  ['turning-points', fifo, ...days],
  ['settle', fifo, path('payments.json')],
  ['settle', path('payments.json'), fifo],
  ['reconcile', fifo, path('paid.csv'), '--on', '2017-06'],
  ['reconcile', path('register.ndjson'), fifo, '--on', '2017-06'],
  ['aggregate', fifo, ...on, '--by', 'county'],
];

describe.skipIf(process.platform === 'win32')('one signal', () => {
  const shown = (args: readonly string[]): string => args.join(' ').replaceAll(`${folder}/`, '');

  it.concurrent.each(WAITING.map((args) => [shown(args), args] as const))('ends %s', async (_, args) => {
    expect(await signalled(args, 'SIGINT')).toEqual({ code: 130, signal: null });
  });

  it.concurrent.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s leaves nothing beside the output, for every command that has one', async (signal, code) => {
    const commands = [
      ['assess', '-', ...on],
      ['ledger', '-', '--register', ...span],
      ['turning-points', '-', '--register', ...days],
    ];
    for (const args of commands) {
      const own = mkdtempSync(path('beside-'));
      const child = spawn(process.execPath, [command, ...args, '--out', join(own, 'out.ndjson')]);
      const end = ended(child);
      child.stdin.write('{}\n');
      // The file of which children's rows are a part stands there now.
      while (readdirSync(own).length === 0) await wait(20);
      child.kill(signal);
      expect(await end).toEqual({ code, signal: null });
      expect(readdirSync(own)).toEqual([]);
    }
  });

  it('what kill -9 leaves is removed by the next run, which says so', async () => {
    const own = mkdtempSync(path('killed-'));
    const out = join(own, 'out.ndjson');
    const args = [command, 'assess', ...on, '--out', out];
    const killed = spawn(process.execPath, args);
    const end = ended(killed);
    // What an input is, is told before anything is written.
    killed.stdin.write('{}\n');
    while (readdirSync(own).length === 0) await wait(20);
    killed.kill('SIGKILL');
    await end;
    expect(readdirSync(own)).toHaveLength(1);
    const next = spawnSync(process.execPath, args, { input: '{}\n', encoding: 'utf8' });
    expect(next.stderr).toContain('removed what an earlier run left beside');
    expect(readdirSync(own)).toEqual(['out.ndjson']);
  });

  it('a run that is still writing loses nothing to a second one on the same output', async () => {
    const own = mkdtempSync(path('two-'));
    const out = join(own, 'out.ndjson');
    const args = [command, 'assess', ...on, '--out', out];
    const first = spawn(process.execPath, args);
    const end = ended(first);
    first.stdin.write('{"id":"begun"}\n');
    while (readdirSync(own).length === 0) await wait(20);
    const second = spawnSync(process.execPath, args, { input: '{"id":"second"}\n', encoding: 'utf8' });
    expect(second.status).toBe(0);
    expect(second.stderr).not.toContain('removed');
    expect(readFileSync(out, 'utf8')).toContain('"second"');
    first.stdin.end('{"id":"first"}\n');
    expect(await end).toEqual({ code: 0, signal: null });
    expect(readFileSync(out, 'utf8')).toContain('"first"');
    expect(readdirSync(own)).toEqual(['out.ndjson']);
  });
});

describe.skipIf(process.platform === 'win32')('a pipe with a name', () => {
  it('is read to its end, whoever opens it first, and written to', async () => {
    for (const writer of ['sleep 0.5; echo \'{"id":"fed"}\' > "$1"', 'echo \'{"id":"fed"}\' > "$1"']) {
      const feeder = spawn('sh', ['-c', writer, 'sh', path('fed.fifo')]);
      const reader = spawn('sh', [
        '-c',
        'sleep 0.3; cat "$1" > "$2"',
        'sh',
        path('fed-out.fifo'),
        path('got'),
      ]);
      const [fed, got] = [ended(feeder), ended(reader)];
      const args = [command, 'assess', path('fed.fifo'), ...on, '--out', path('fed-out.fifo')];
      const { code } = await ended(spawn(process.execPath, args));
      expect(code).toBe(0);
      await Promise.all([fed, got]);
      expect(readFileSync(path('got'), 'utf8')).toContain('"id":"fed"');
    }
  });

  it('is what a shell makes of <(…), also where nothing comes out of it', () => {
    const bash = (script: string): ReturnType<typeof spawnSync> =>
      spawnSync('bash', ['-c', script, process.execPath, command], { encoding: 'utf8' });
    expect(bash('"$0" "$1" explain --on 2017-06-01 <(sleep 0.2; echo "{}")').status).toBe(0);
    expect(bash('"$0" "$1" explain --on 2017-06-01 <(true)').status).toBe(65);
  });
});

describe.skipIf(process.platform === 'win32')('standard output', () => {
  const COMMANDS: readonly (readonly string[])[] = [
    ['help'],
    ['--version'],
    ['assess', '--help'],
    ['rules'],
    ['assess', path('register.ndjson'), ...on],
    ['assess', path('register.ndjson'), ...on, '--workers', '2'],
    ['assess', path('register.ndjson'), ...on, '--format', 'table'],
    ['explain', path('case.json'), ...on],
    ['sensitivity', path('case.json'), ...on],
    ['verify', path('result.json'), path('case.json')],
    ['ledger', path('history.json'), ...span],
    ['turning-points', path('history.json'), ...days],
    ['settle', path('payments.json'), path('payments.json')],
    ['reconcile', path('register.ndjson'), path('paid.csv'), '--on', '2017-06'],
    ['aggregate', path('register.ndjson'), ...on, '--by', 'county'],
  ];
  const shell = (redirect: string, args: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync('sh', ['-c', `"$0" "$@" ${redirect}`, process.execPath, command, ...args], {
      encoding: 'utf8',
    });

  it.each(COMMANDS)('closed is 74, given away is 0: %s', (...args) => {
    const closed = shell('>&-', args);
    expect(closed.status).toBe(74);
    expect(String(closed.stderr)).toContain('standard output is closed');
    // Also where standard input, or standard error, is closed as well.
    expect(shell('<&- >&- 2>&-', args).status).toBe(74);
    expect(shell('> /dev/null', args)).toMatchObject({ status: 0 });
  });

  it('closed harms nothing where it is not written to', () => {
    const args = ['assess', path('register.ndjson'), ...on, '--out', path('closed.ndjson')];
    expect(shell('>&-', args).status).toBe(0);
    expect(readFileSync(path('closed.ndjson'), 'utf8')).toContain('"id":"a"');
  });

  it('that can only be read is 74', () => {
    expect(shell('1< /dev/null', ['rules']).status).toBe(74);
  });
});
