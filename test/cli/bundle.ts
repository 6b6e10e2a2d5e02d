import { join } from 'node:path';
import { build } from 'esbuild';

/** The command as a file that a process of its own can run. @returns its path. */
export async function bundled(folder: string): Promise<string> {
  await build({
    entryPoints: ['src/cli/bin.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  return join(folder, 'bin.mjs');
}
