/**
 * The readers in Python and Java against the conformance pack. Needs python3 and a JDK, and fails without one: nothing
 * is skipped. `npm run test:readers -- --speed` also measures how many rows Java decides.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const folder = 'coverage/readers';
mkdirSync(folder, { recursive: true });
const { outputFiles } = await build({
  entryPoints: ['src/export/compiled/index.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const library = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const form = library.compiledForm(library.CHENZHOU_2017);
writeFileSync(`${folder}/rules.json`, JSON.stringify(form));
const pack = readdirSync('test/conformance').filter((name) => name.endsWith('.ndjson'));
const vectors = pack.map((name) => readFileSync(`test/conformance/${name}`, 'utf8')).join('');

function check(name, command, args, input) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, encoding: 'utf8' });
  const ok = status === 0;
  console.log(`${ok ? 'ok' : 'not ok'} ${name}: ${ok ? stdout.trim() : `${error ?? ''}${stdout}${stderr}`}`);
  if (!ok) process.exitCode = 1;
}

const editions = readdirSync('test/conformance/editions').map((name) => name.replace('.ndjson', ''));
for (const edition of editions) {
  writeFileSync(`${folder}/${edition}.json`, JSON.stringify(library.compiledFormOfEdition(edition)));
}
const python = ['src/readers/python/kunjing_rules.py'];
check('Python', 'python3', [...python, `${folder}/rules.json`], vectors);
const java = ['src/readers/java/RuleBook.java', 'test/readers/RuleBookSpeed.java'];
check('javac', 'javac', ['--release', '8', '-Xlint:all,-options', '-Werror', '-d', folder, ...java]);
check('Java', 'java', ['-cp', folder, 'RuleBook', `${folder}/rules.json`], vectors);
for (const edition of editions) {
  const own = readFileSync(`test/conformance/editions/${edition}.ndjson`, 'utf8');
  check(`Python, ${edition}`, 'python3', [...python, `${folder}/${edition}.json`], own);
  check(`Java, ${edition}`, 'java', ['-cp', folder, 'RuleBook', `${folder}/${edition}.json`], own);
}

if (process.argv.includes('--speed')) {
  const facts = form.facts.filter(({ type }) => type !== 'text');
  const rows = readFileSync('test/conformance/complete.ndjson', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).case);
  const complete = rows.filter(({ birthDate }) => birthDate !== undefined && birthDate <= '2017-06-01');
  const cell = (row, path) => path.split('.').reduce((part, key) => part?.[key], row) ?? '';
  const csv = complete.map((row) => facts.map(({ path }) => cell(row, path)).join(','));
  const text = [facts.map(({ column }) => column).join(','), ...csv].join('\n');
  check('speed', 'java', ['-cp', folder, 'RuleBookSpeed', `${folder}/rules.json`], `${text}\n`);
}
