// Builds the benchmark from the sources and runs it: node test/bench/run.mjs [section…]
// Sections: assess predicate proof cold explain bundle cut. `cold`, `explain` and `bundle` need `npm run build` first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

process.chdir(here('../..'));
if (!existsSync(here('node_modules'))) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here('.'),
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
await build({
  entryPoints: [here('main.ts')],
  outfile: here('build/main.mjs'),
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
await import('./build/main.mjs');
