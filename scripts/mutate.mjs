// Breaks the rules of src/policy one small change at a time, in a copy of the tree, and reports every change that the
// fixtures do not notice: a rule that can be wrong without a red test. Takes a quarter of an hour.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'kunjing-mutants-'));
for (const name of ['src', 'test', 'package.json', 'tsconfig.json', 'vitest.config.ts']) {
  cpSync(join(root, name), join(copy, name), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

const VALUES = /oneOf\((\w+(?:\.\w+)?), ('[\w-]+'(?:, '[\w-]+')+)\)/g;

/** What is looked for, and what it is turned into. */
const MUTATIONS = [
  [/\ball\(/g, () => 'any('],
  [/\bany\(/g, () => 'all('],
  [/\bnot\(/g, () => '('],
  [/\balways\b/g, () => 'never'],
  [/\bnever\b/g, () => 'always'],
  [/\bunder\(/g, () => 'reached('],
  [/\breached\(/g, () => 'under('],
  [/Date, (\d+)\)/g, ([, years]) => `Date, ${Number(years) - 1})`],
  [VALUES, ([, fact, values]) => `oneOf(${fact}, ${values.split(', ').slice(1).join(', ')})`],
  [VALUES, ([, fact, values]) => `oneOf(${fact}, ${values.split(', ').slice(0, -1).join(', ')})`],
  [/holds\([\w.]+\)/g, () => 'always'],
  [/yes\([\w.]+\)/g, () => 'never'],
  [/standard\('([\w-]+)', (true|false)\)/g, ([, id, rural]) => `standard('${id}', ${rural !== 'true'})`],
  [/only: SUBSIDIES_EXCLUDED/g, () => 'only: null'],
];

/** The rules are the code of src/policy that is neither a comment nor an import. */
function mutantsOf(text) {
  const found = [];
  for (const [pattern, change] of MUTATIONS) {
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(0, match.index);
      if (/^\s*(\*|\/\/|\/\*\*|import)/.test(before.split('\n').at(-1))) continue;
      const changed = before + change(match) + text.slice(match.index + match[0].length);
      // Names that the change needs and the file lacks; a second import of a name would not parse.
      const head = changed.slice(0, changed.indexOf("from '../logic/expression.js'"));
      const lacking = ['all', 'any', 'always', 'never', 'under', 'reached'].filter(
        (name) => change(match).includes(name) && !new RegExp(`\\b${name}\\b`).test(head),
      );
      const extra =
        lacking.length > 0 ? `import { ${lacking.join(', ')} } from '../logic/expression.js';\n` : '';
      found.push({
        line: before.split('\n').length,
        what: `${match[0]} → ${change(match)}`,
        text: extra + changed,
      });
    }
  }
  return found;
}

const passes = () =>
  spawnSync('npx', ['vitest', 'run', 'test/fixtures.test.ts', '--bail=1'], { cwd: copy }).status === 0;
if (!passes()) throw new Error('the fixtures must pass before anything is broken');

let tried = 0;
let survived = 0;
const policy = join(copy, 'src', 'policy');
for (const name of readdirSync(policy).filter((file) => file.endsWith('.ts'))) {
  const path = join(policy, name);
  const text = readFileSync(path, 'utf8');
  for (const mutant of mutantsOf(text)) {
    tried += 1;
    writeFileSync(path, mutant.text);
    if (passes()) {
      survived += 1;
      console.log(`survived: src/policy/${name}:${mutant.line} ${mutant.what}`);
    }
  }
  writeFileSync(path, text);
}
rmSync(copy, { recursive: true });
console.log(`${tried - survived} of ${tried} broken rules were noticed`);
