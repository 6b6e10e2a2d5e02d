// The notebooks of examples/notebooks executed without a browser, from the first cell to the last, over the packed package, and
// what each cell prints compared with what stands in them. Fetches Deno and, unless PYTHON names a Python that has nbclient,
// ipykernel and pandas, those too, into a folder of its own. One line a notebook, `ok …` or `not ok …`; what cannot be had has
// failed. `-- --update` writes the outputs into the notebooks. Needs a fresh build.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { binaryIn } from './binary-in.mjs';

const DENO = 'deno@2.9.6';
const PACKAGES = ['nbclient==0.11.0', 'ipykernel==7.4.0', 'pandas==3.1.1'];

const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'kunjing-notebooks-'));
const inWork = (...path) => join(work, ...path);
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

/** Runs a program; what it says only where it fails. */
function need(name, program, args, { cwd = work } = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status === 0) return;
  console.log(`not ok ${name}\n${`${error ?? ''}${stdout}${stderr}`.slice(-3000)}`);
  process.exit(1);
}

function installed() {
  const pack = ['pack', '--ignore-scripts', '--pack-destination', work];
  need('the package is packed', 'npm', pack, { cwd: root });
  const tarball = readdirSync(work).find((file) => file.endsWith('.tgz'));
  writeFileSync(inWork('package.json'), '{ "private": true, "type": "module" }');
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  need(`${DENO} can be had`, 'npm', ['install', `./${tarball}`, DENO, ...quiet]);
  cpSync(join(root, 'examples'), inWork('examples'), { recursive: true });
}

/** The Python of PYTHON, or one with what the notebooks need in the folder of the run. */
function python() {
  const given = process.env.PYTHON;
  if (given !== undefined) {
    need('PYTHON has nbclient, ipykernel and pandas', given, ['-c', 'import nbclient, ipykernel, pandas']);
    return given;
  }
  need('python3 can be had', 'python3', ['-m', 'venv', inWork('python')]);
  const bin = ['bin', 'Scripts'].map((folder) => inWork('python', folder)).find(existsSync) ?? '';
  need(`${PACKAGES.join(', ')} can be had`, join(bin, 'python'), ['-m', 'pip', 'install', '-q', ...PACKAGES]);
  return join(bin, 'python');
}

/** The kernel of this Deno, seen by this run alone. */
function kernel(binary) {
  mkdirSync(inWork('jupyter', 'kernels', 'deno'), { recursive: true });
  const argv = [binary, 'jupyter', '--kernel', '--conn', '{connection_file}'];
  const spec = { argv, display_name: 'Deno', language: 'typescript' };
  writeFileSync(inWork('jupyter', 'kernels', 'deno', 'kernel.json'), JSON.stringify(spec));
}

installed();
const program = python();
const binary = binaryIn(work, /^deno(\.exe)?$/);
kernel(binary);
const { status } = spawnSync(
  program,
  [
    join(import.meta.dirname, 'notebooks.py'),
    join(root, 'examples', 'notebooks'),
    inWork('examples', 'notebooks'),
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [join(binary, '..'), inWork('node_modules', '.bin'), process.env.PATH].join(delimiter),
      JUPYTER_PATH: inWork('jupyter'),
      JUPYTER_PREFER_ENV_PATH: '1',
      DENO_DIR: inWork('deno'),
      DENO_NO_UPDATE_CHECK: '1',
      PYTHONUTF8: '1',
    },
  },
);
process.exitCode = status ?? 1;
