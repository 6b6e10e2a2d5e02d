// A register of all known facts as NDJSON through the command: what it costs above reading, JSON.parse and writing.
// node stream.mjs [rows]   (bundle this file first, and run `npm run build`: dist/cli.js is what is measured)
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childAt } from './children.js';

const LF = 10;

/** Runs a command and prints the most memory it held, in KiB. */
const PEAK = `import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)`;

/** Reading, splitting and JSON.parse, and a short line written for every row: nothing less can be asked. */
async function floor(input: string, output: string): Promise<void> {
  const out = createWriteStream(output);
  const decoder = new TextDecoder();
  let rest: Buffer = Buffer.alloc(0);
  const chunks: AsyncIterable<Buffer> = createReadStream(input);
  for await (const bytes of chunks) {
    const end = bytes.lastIndexOf(LF) + 1;
    const text = decoder.decode(Buffer.concat([rest, bytes.subarray(0, end)]));
    rest = Buffer.from(bytes.subarray(end));
    let lines = '';
    let start = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
      const row: unknown = JSON.parse(text.slice(start, at));
      lines += typeof row === 'object' ? '{"benefits.orphan-living.amount":"600.00"}\n' : '';
      start = at + 1;
    }
    if (!out.write(lines)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

const [rows = '1000000', mode, from = '', to = ''] = process.argv.slice(2);
if (mode === 'floor') {
  await floor(from, to);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'kunjing-stream-'));
  try {
    const input = join(folder, 'in.ndjson');
    const output = join(folder, 'out.ndjson');
    const file = openSync(input, 'w');
    // Ten thousand children, again and again: making a million would take longer than all that is measured.
    const kinds = Array.from({ length: 10_000 }, (_, at) => `${JSON.stringify(childAt(at, 0))}\n`);
    const count = Number(rows);
    for (let at = 0; at < count; at += kinds.length) writeSync(file, kinds.slice(0, count - at).join(''));
    const cli = fileURLToPath(new URL('../../dist/cli.js', `file://${process.cwd()}/test/bench/`));
    const few = ['--select', 'categories.orphan,benefits.orphan-living.status,benefits.orphan-living.amount'];
    const assess = [cli, 'assess', input, '--on', '2017-06-01', '--out', output];
    const runs: readonly (readonly [string, readonly string[]])[] = [
      [
        'floor: read, split, JSON.parse, write a short line',
        [fileURLToPath(import.meta.url), rows, 'floor', input, output],
      ],
      ['--select of 3 columns, 1 worker', [...assess, ...few]],
      ['--select of 3 columns, 2 workers', [...assess, ...few, '--workers', '2']],
      ['full result, 1 worker', assess],
      ['full result, 2 workers', [...assess, '--workers', '2']],
    ];
    const megabytes = (file: string): string => (statSync(file).size / 1e6).toFixed(0);
    console.log(`${rows} rows, ${megabytes(input)} MB\n`);
    console.log('| | s | × floor | peak RSS, MB | written, MB |');
    console.log('| --- | --: | --: | --: | --: |');
    let least = 0;
    for (const [name, args] of runs) {
      const before = performance.now();
      const run = spawnSync('python3', ['-c', PEAK, process.execPath, ...args], { encoding: 'utf8' });
      const seconds = (performance.now() - before) / 1000;
      if (run.status !== 0) throw new Error(run.stderr);
      if (least === 0) least = seconds;
      const memory = (Number(run.stdout) / 1024).toFixed(0);
      console.log(
        `| ${name} | ${seconds.toFixed(1)} | ${(seconds / least).toFixed(1)} | ${memory} | ${megabytes(output)} |`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
