// The package as a user gets it: packed, installed in an empty folder, imported, required, type-checked, run.
// Needs a fresh build. One line a check, `ok …` or `not ok …`; exit code 1 if any failed.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { transformSync } from 'esbuild';

const root = join(import.meta.dirname, '..');
const user = mkdtempSync(join(tmpdir(), 'kunjing-'));
const tools = join(root, 'node_modules', '.bin');

/** Runs one shell command and reports it; `cwd` is the user's folder unless told otherwise. */
function check(name, command, { cwd = user, path = join(user, 'node_modules', '.bin') } = {}) {
  const env = { ...process.env, PATH: `${path}${delimiter}${process.env.PATH}` };
  const run = spawnSync(command, { cwd, env, shell: true, encoding: 'utf8' });
  const ok = run.status === 0;
  console.log(`${ok ? 'ok' : 'not ok'} ${name}`);
  if (!ok) {
    process.exitCode = 1;
    console.log(`${run.stdout}${run.stderr}`.slice(-4000));
  }
  return ok;
}

/** Every path a user may import, with `*` replaced by what was built. */
function entryPoints() {
  const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const paths = Object.keys(exports).filter((path) => !path.endsWith('.json'));
  const expanded = paths.flatMap((path) => {
    if (!path.endsWith('/*')) return [path];
    const files = readdirSync(join(root, 'dist', path.slice(2, -2)));
    return files.filter((file) => file.endsWith('.cjs')).map((file) => path.replace('*', file.slice(0, -4)));
  });
  return { name, expanded, specifiers: expanded.map((path) => path.replace('.', name)) };
}

/** The fenced blocks of the README in the given languages. */
function readme(...languages) {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  return blocks.filter(([, language]) => languages.includes(language)).map(([, , body]) => body);
}

const write = (file, text) => writeFileSync(join(user, file), text);

function packed() {
  const { name, expanded, specifiers } = entryPoints();
  const tarball = readdirSync(user).find((file) => file.endsWith('.tgz'));
  const inTools = { path: tools };
  check('publint', `publint run --strict ${tarball}`, inTools);
  const deep = expanded.filter((path) => path !== '.').map((path) => path.slice(2));
  check(
    'are the types wrong',
    `attw ${tarball} --profile node16 --include-entrypoints ${deep.join(' ')}`,
    inTools,
  );

  write('package.json', '{ "private": true }');
  if (!check('install', `npm install ./${tarball} --prefer-offline --no-audit --no-fund`)) return;

  const list = JSON.stringify(specifiers);
  const nonEmpty = "if (Object.keys(m).length === 0) throw new Error(s + ' exports nothing')";
  write('import.mjs', `for (const s of ${list}) { const m = await import(s); ${nonEmpty}; }`);
  write('require.cjs', `for (const s of ${list}) { const m = require(s); ${nonEmpty}; }`);
  write('data.cjs', `require('${name}/package.json'); JSON.stringify(require('${name}/schema.json'));`);
  check('import', 'node import.mjs');
  check('require', 'node require.cjs');
  check('JSON files', 'node data.cjs');

  // The declarations must stand without this repository, in both module systems, under the strictest reading.
  const uses = specifiers.map((s, i) => `import * as m${i} from '${s}';\nexport { m${i} };`).join('\n');
  write('types.mts', uses);
  write('types.cts', uses);
  const strict = '--noEmit --strict --exactOptionalPropertyTypes --module node16 --target es2022';
  check('types', `tsc ${strict} types.mts types.cts`, inTools);

  if (existsSync(join(root, 'examples')))
    cpSync(join(root, 'examples'), join(user, 'examples'), { recursive: true });
  check('kunjing', 'kunjing assess examples/register.csv --on 2017-06-01');
  const commands = readme('sh', 'bash').flatMap((body) => body.split('\n'));
  for (const line of commands.filter((text) => /^(npx )?kunjing /.test(text))) check(`README: ${line}`, line);
  for (const [i, body] of readme('js', 'ts').entries()) {
    write(`readme-${i}.mjs`, transformSync(body, { loader: 'ts' }).code);
    check(`README: example ${i + 1}`, `node readme-${i}.mjs`);
  }
}

try {
  const pack = `npm pack --ignore-scripts --pack-destination "${user}"`;
  if (check('pack', pack, { cwd: root })) packed();
} finally {
  rmSync(user, { recursive: true, force: true });
}
