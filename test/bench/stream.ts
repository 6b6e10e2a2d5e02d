// A register of all known facts as NDJSON through the command: what it costs above reading, JSON.parse and writing.
// node stream.mjs [rows]   (bundle this file first, and run `npm run build`: dist/cli.js is what is measured)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childAt } from './children.js';
import { runFloor, serveFloor } from './stream-floor.js';
import { table } from './table.js';

/** Runs a command and prints the most memory it held, in KiB. */
const PEAK = `import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)`;

const FEW = ['--select', 'categories.orphan,benefits.orphan-living.status,benefits.orphan-living.amount'];

interface Run {
  readonly what: string;
  readonly seconds: number;
  readonly memory: number;
  readonly written: number;
}

/** Times a script of Node as a whole process. */
function timed(what: string, args: readonly string[], output: string): Run {
  const before = performance.now();
  const run = spawnSync('python3', ['-c', PEAK, process.execPath, ...args], { encoding: 'utf8' });
  const seconds = (performance.now() - before) / 1000;
  if (run.status !== 0) throw new Error(run.stderr);
  const written = statSync(output, { throwIfNoEntry: false })?.size ?? 0;
  return { what, seconds, memory: Number(run.stdout) / 1024, written };
}

function measure(count: number, folder: string): readonly Run[] {
  const input = join(folder, 'in.ndjson');
  const output = join(folder, 'out.ndjson');
  const file = openSync(input, 'w');
  // Ten thousand children, again and again: making a million would take longer than all that is measured.
  const kinds = Array.from({ length: 10_000 }, (_, at) => `${JSON.stringify(childAt(at, 0))}\n`);
  for (let at = 0; at < count; at += kinds.length) writeSync(file, kinds.slice(0, count - at).join(''));
  const cli = fileURLToPath(new URL('../../dist/cli.js', `file://${process.cwd()}/test/bench/`));
  const floor = (what: string, mode: string, at: string, length = 0): Run =>
    timed(what, [fileURLToPath(import.meta.url), String(count), mode, at, String(length)], output);
  const assess = (what: string, more: readonly string[]): Run =>
    timed(what, [cli, 'assess', input, '--on', '2017-06-01', '--out', output, ...more], output);
  console.log(`${count} rows, ${(statSync(input).size / 1e6).toFixed(0)} MB\n`);
  const read = floor('floor: reading', 'read', input);
  const one = floor('floor: reading, splitting, JSON.parse', 'parse', input);
  const two = floor('floor: the same in two workers', 'parse-in-two', input);
  const selected = [
    assess('--select of 3 columns, --workers 1', [...FEW, '--workers', '1']),
    assess('--select of 3 columns, --workers 2', [...FEW, '--workers', '2']),
    assess('--select of 3 columns', FEW),
  ];
  const full = [
    assess('full result, --workers 1', ['--workers', '1']),
    assess('full result, --workers 2', ['--workers', '2']),
    assess('full result', []),
  ];
  const write = floor('floor: writing as much', 'write', output, full[0]?.written ?? 0);
  return [read, one, two, write, ...selected, ...full];
}

const [rows = '1000000', mode, file = '', length = '0'] = process.argv.slice(2);

async function main(): Promise<void> {
  if (mode !== undefined) return runFloor(mode, file, Number(length));
  const folder = mkdtempSync(join(tmpdir(), 'kunjing-stream-'));
  try {
    const runs = measure(Number(rows), folder);
    const [, one, two] = runs;
    const lines = runs.map(({ what, seconds, memory, written }) => [
      what,
      seconds.toFixed(1),
      (seconds / (one?.seconds ?? seconds)).toFixed(1),
      (seconds / (two?.seconds ?? seconds)).toFixed(1),
      memory.toFixed(0),
      (written / 1e6).toFixed(0),
    ]);
    console.log(table(['', 's', '× parse', '× parse in two workers', 'peak RSS, MB', 'written, MB'], lines));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// A worker has the arguments of the program that started it.
if (!serveFloor()) await main();
