import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, transform } from 'esbuild';
import * as z from 'zod';

const execute = promisify(execFile);

/** The repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const MODULES = join(ROOT, 'node_modules');

const manifest = z.object({
  exports: z.record(
    z.string(),
    z.union([z.string(), z.object({ import: z.object({ default: z.string() }) })]),
  ),
});

/** Every entry point that package.json promises, with its source: `./schema` is `case/schema.ts`. */
function promised(): readonly (readonly [path: string, source: string])[] {
  const { exports } = manifest.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
  return Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'string'
      ? []
      : [[path, target.import.default.replace('./dist/', '').replace(/js$/, 'ts')] as const],
  );
}

/** The files that the entry points stand for; `*` is every file of the folder. */
function sourcesOf(sources: string): readonly string[] {
  return promised().flatMap(([, pattern]) => {
    const folder = join(sources, dirname(pattern));
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder).map((file) => join(folder, file));
    if (pattern.includes('*')) return files.filter((file) => file.endsWith('.ts'));
    return files.filter((file) => file === join(sources, pattern));
  });
}

/** A folder of a user's own, with `kunjing` installed from the sources and the examples beside it. */
export class Sandbox {
  private constructor(
    readonly folder: string,
    private readonly sources: string,
  ) {}

  /** @param edit changes a copy of the sources before they are built; without it they are used as they stand. */
  static async open(edit?: (sources: string) => void): Promise<Sandbox> {
    const folder = mkdtempSync(join(tmpdir(), 'kunjing-'));
    let sources = join(ROOT, 'src');
    if (edit !== undefined) {
      sources = join(folder, 'edited', 'src');
      cpSync(join(ROOT, 'src'), sources, { recursive: true });
      symlinkSync(MODULES, join(folder, 'edited', 'node_modules'));
      edit(sources);
    }
    const installed = join(folder, 'node_modules', 'kunjing');
    mkdirSync(installed, { recursive: true });
    cpSync(join(ROOT, 'package.json'), join(installed, 'package.json'));
    cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true });
    await build({
      entryPoints: [...sourcesOf(sources)],
      outbase: sources,
      outdir: join(installed, 'dist'),
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
    });
    return new Sandbox(folder, sources);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Runs a TypeScript program in the folder. @returns what it prints. */
  async run(program: string): Promise<string> {
    const { code } = await transform(program, { loader: 'ts', format: 'esm', target: 'node20' });
    const file = join(mkdtempSync(join(this.folder, 'run-')), 'program.mjs');
    writeFileSync(file, code);
    const { stdout } = await execute(process.execPath, [file], { cwd: this.folder });
    return stdout;
  }

  /** Checks TypeScript programs, and the sources they import, as strictly as the sources are checked. */
  async typeCheck(programs: ReadonlyMap<string, string>): Promise<void> {
    const folder = mkdtempSync(join(this.folder, 'types-'));
    for (const [name, program] of programs) writeFileSync(join(folder, name), program);
    const paths = promised().map(([path, source]): [string, string[]] => [
      path.replace('.', 'kunjing'),
      [join(this.sources, source)],
    ]);
    const config = {
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions: { typeRoots: [join(MODULES, '@types')], paths: Object.fromEntries<string[]>(paths) },
      include: ['*.ts'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(MODULES, 'typescript', 'bin', 'tsc');
    await execute(process.execPath, [tsc, '-p', folder]).catch((error: unknown) => {
      const { stdout } = z.object({ stdout: z.string() }).parse(error);
      throw new Error(stdout);
    });
  }
}
