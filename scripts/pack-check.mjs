// The package as a user gets it: packed, installed in an empty folder, imported, required, type-checked, run.
// Needs a fresh build. One line a check, `ok …` or `not ok …`; exit code 1 if any failed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { transformSync } from 'esbuild';
import { bytesOf, CEILINGS } from './sizes.mjs';

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
  check('are the types wrong', `attw ${tarball} --include-entrypoints ${deep.join(' ')}`, inTools);

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
  const strict = '--noEmit --strict --exactOptionalPropertyTypes --skipLibCheck false --target es2022';
  check('types', `tsc ${strict} --module node16 types.mts types.cts`, inTools);
  write('types.ts', uses);
  const oldest = '--module commonjs --moduleResolution node10 --ignoreDeprecations 6.0';
  check('types as older resolvers find them', `tsc ${strict} ${oldest} types.ts`, inTools);
  notices(name);

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

/** A line of its own for something found out here and not by a command. */
function report(name, ok, told = '') {
  console.log(`${ok ? 'ok' : 'not ok'} ${name}`);
  if (ok) return;
  process.exitCode = 1;
  console.log(told);
}

/** The licences and the list of parts lie in the package, and name what is compiled into it. */
function notices(name) {
  const inPackage = (...path) => readFileSync(join(user, 'node_modules', name, 'dist', ...path), 'utf8');
  const licences = inPackage('THIRD-PARTY-LICENSES');
  const parts = JSON.parse(inPackage('sbom.cdx.json')).components;
  const compiledIn = parts.filter(({ properties }) => properties.length > 0).map((part) => part.name);
  const missing = compiledIn.filter((part) => !licences.includes(`\n${part} `));
  report(
    'licences of what is compiled in',
    compiledIn.length > 0 && missing.length === 0,
    missing.join(', '),
  );
}

/** What one import weighs in a user's bundle. */
async function sizes() {
  for (const [name, entry, most] of CEILINGS) {
    const bytes = await bytesOf(name, entry, user);
    report(`size of ${name} from ${entry}: ${bytes} of at most ${most}`, bytes <= most);
  }
}

/** Both ends of each range; a project that has the lowest version already installs no second copy. */
function ranges(tarball) {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lowest = Object.entries(dependencies).map(([name, range]) => `${name}@${range.replace('^', '')}`);
  const highest = Object.keys(dependencies).map((name) => `${name}@latest`);
  for (const [end, versions] of [
    ['lowest', lowest],
    ['highest', highest],
  ]) {
    rmSync(join(user, 'node_modules'), { recursive: true, force: true });
    rmSync(join(user, 'package-lock.json'), { force: true });
    write('package.json', '{ "private": true }');
    const install = `npm install ${versions.join(' ')} ./${tarball} --prefer-offline --no-audit --no-fund`;
    if (!check(`install beside ${versions.join(', ')}`, install)) continue;
    report(`no second copy, ${end}`, !existsSync(join(user, 'node_modules', 'kunjing', 'node_modules')));
    check(`import, ${end}`, 'node import.mjs && node require.cjs');
    const strict = '--noEmit --strict --exactOptionalPropertyTypes --skipLibCheck false --target es2022';
    check(`types, ${end}`, `tsc ${strict} --module node16 types.mts types.cts`, { path: tools });
    check(`kunjing, ${end}`, 'kunjing assess examples/register.csv --on 2017-06-01');
  }
  rmSync(join(user, 'node_modules', 'zod'), { recursive: true });
  const rest = entryPoints().specifiers.filter((specifier) => !specifier.endsWith('/schema'));
  write('without-zod.mjs', `for (const s of ${JSON.stringify(rest)}) await import(s);`);
  check('zod is loaded by the schema alone', 'node without-zod.mjs');
}

/** Built and packed once more, the package is the same, byte for byte. */
function reproducible(tarball) {
  const hash = (file) => createHash('sha512').update(readFileSync(file)).digest('hex');
  const again = mkdtempSync(join(tmpdir(), 'kunjing-again-'));
  try {
    const rebuilt = check(
      'build again',
      `npm run build && npm pack --ignore-scripts --pack-destination "${again}"`,
      {
        cwd: root,
        path: tools,
      },
    );
    if (rebuilt) report('two builds, one hash', hash(join(user, tarball)) === hash(join(again, tarball)));
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
}

try {
  const pack = `npm pack --ignore-scripts --pack-destination "${user}"`;
  if (check('pack', pack, { cwd: root })) {
    packed();
    const tarball = readdirSync(user).find((file) => file.endsWith('.tgz'));
    await sizes();
    ranges(tarball);
    reproducible(tarball);
  }
} finally {
  rmSync(user, { recursive: true, force: true });
}
