import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { median } from '../measure.js';
import { rounded } from '../table.js';
import type { Findings, Section } from './section.js';

const ROUNDS = 30;
const PREDICATE = 'dist/predicates/is-orphan.js';
const COMMAND = 'dist/cli.js';

/** Milliseconds from start to end of a Node process. */
function spawned(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return performance.now() - start;
}

const module = (code: string): readonly string[] => ['--input-type=module', '--eval', code];

/** Starts bare Node and each of the others in turns; gives bare Node's median and what each adds to it. */
function startedInTurns(commands: readonly (readonly string[])[]): {
  bare: number;
  added: readonly number[];
} {
  const bare: number[] = [];
  const added = commands.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const nothing = spawned(module(''));
    bare.push(nothing);
    for (const [position, args] of commands.entries()) added[position]?.push(spawned(args) - nothing);
  }
  return { bare: median(bare), added: added.map(median) };
}

function withDist(path: string, run: () => Promise<Findings>): Promise<Findings> {
  if (existsSync(path)) return run();
  return Promise.resolve({ text: `${path} is not there: run \`npm run build\` first.` });
}

/** What importing one built predicate adds to the start of Node. */
export const cold: Section = {
  name: 'cold',
  run: () =>
    withDist(PREDICATE, () => {
      const importing = (path: string): readonly string[] => module(`await import('./${path}')`);
      const { bare, added } = startedInTurns([importing(PREDICATE), importing('dist/index.js')]);
      const [one = 0, index = 0] = added;
      const result = (ms: number): string => `+${rounded(ms)} ms (${rounded(ms / bare)} of bare Node)`;
      return Promise.resolve({
        measures: [
          { what: 'bare Node, cold', result: `${rounded(bare)} ms`, goal: '' },
          { what: '`import` of one predicate, cold', result: result(one), goal: '+20 ms' },
          { what: '`import` of the whole library, cold', result: result(index), goal: '' },
        ],
      });
    }),
};

/** How soon the command explains one child. */
export const explain: Section = {
  name: 'explain',
  run: () =>
    withDist(COMMAND, () => {
      const command = [COMMAND, 'explain', 'examples/one-child.json', '--on', '2017-06-01'];
      const { bare, added } = startedInTurns([command]);
      const took = bare + (added[0] ?? 0);
      const what = '`kunjing explain` of one child, cold, Node included';
      return Promise.resolve({ measures: [{ what, result: `${rounded(took)} ms`, goal: '250 ms' }] });
    }),
};

/** One predicate as a page would load it: bundled, minified, zipped. */
export const bundle: Section = {
  name: 'bundle',
  run: () =>
    withDist(PREDICATE, async () => {
      const { outputFiles, metafile } = await build({
        stdin: { contents: `export { isOrphan } from './${PREDICATE}';`, resolveDir: '.' },
        bundle: true,
        minify: true,
        format: 'esm',
        metafile: true,
        write: false,
        logLevel: 'error',
      });
      const size = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
      const zod = Object.keys(metafile.inputs).some((input) => input.includes('node_modules/zod/'));
      const what = 'one predicate, minified and gzipped';
      const result = `${rounded(size / 1000)} kB${zod ? ', with zod' : ''}`;
      return { measures: [{ what, result, goal: '15 kB, without zod' }] };
    }),
};
