/**
 * Searches an order of the variables in which the compiled rule book is small, and writes it to
 * `src/policy/order.ts`. It begins with the order that stands there, so it can be run again after the rules
 * have changed, and writes only what is smaller.
 *
 *     node scripts/search-order.mjs [seconds] [seed]
 */
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const SECONDS = Number(process.argv[2] ?? 60);
const SEED = Number(process.argv[3] ?? 1);
const FILE = 'src/policy/order.ts';

const { outputFiles } = await build({
  stdin: {
    contents: `
      export { defaultReadings } from './src/decide/context/readings.js';
      export { rulesToCompile } from './src/decide/compiled/rules-of.js';
      export { CHENZHOU_2017 } from './src/policy/chenzhou-2017.js';
      export { compileRules } from './src/decide/compiled/compiled-rules.js';
      export { VARIABLE_ORDER } from './src/policy/order.js';
    `,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const library = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const rules = library.rulesToCompile(library.CHENZHOU_2017, library.CHENZHOU_2017.verdicts);

/** A stream of numbers in [0, 1) that is the same for the same seed (mulberry32). */
let state = SEED;
function next() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const below = (limit) => Math.floor(next() * limit);

/** How large the diagrams are: under the default readings, or with every reading as a variable. */
const sizeOf = (order, readings) => library.compileRules(rules, order, readings).flat.size;

/** Puts a stretch of up to four neighbours elsewhere. */
function moved(order) {
  const length = next() < 0.6 ? 1 : 1 + below(4);
  const from = below(order.length - length);
  return placed(order, from, length);
}

/** Puts one of the readings elsewhere; the facts keep their order. */
function readingMoved(order) {
  const readings = order.flatMap((name, place) => (name.startsWith('reading:') ? place : []));
  return placed(order, readings[below(readings.length)], 1);
}

function placed(order, from, length) {
  const rest = [...order.slice(0, from), ...order.slice(from + length)];
  // As often near as anywhere: what belongs together already stands together.
  const to = next() < 0.5 ? below(rest.length + 1) : from + below(17) - 8;
  const place = Math.min(rest.length, Math.max(0, to));
  return [...rest.slice(0, place), ...order.slice(from, from + length), ...rest.slice(place)];
}

/** Local search that also takes a little worse an order, ever less so. */
function search(start, move, cost, seconds) {
  let current = start;
  let currentCost = cost(start);
  let best = current;
  let bestCost = currentCost;
  const first = currentCost;
  const begin = performance.now();
  let tries = 0;
  for (;;) {
    const spent = (performance.now() - begin) / 1000 / seconds;
    if (spent >= 1) break;
    const candidate = move(current);
    const candidateCost = cost(candidate);
    tries += 1;
    const heat = 0.004 * currentCost * (1 - spent);
    if (candidateCost <= currentCost || next() < Math.exp((currentCost - candidateCost) / heat)) {
      current = candidate;
      currentCost = candidateCost;
    }
    if (currentCost < bestCost) {
      best = current;
      bestCost = currentCost;
    }
  }
  process.stdout.write(`${tries} orders, ${first} to ${bestCost}\n`);
  return best;
}

const names = (readings, order) =>
  library.compileRules(rules, order, readings).flat.variables.map(({ name }) => name);

// Facts first, by which rows are decided; then the readings among them.
const facts = search(
  names(library.defaultReadings(library.CHENZHOU_2017.readings), library.VARIABLE_ORDER),
  moved,
  (order) => sizeOf(order, library.defaultReadings(library.CHENZHOU_2017.readings)),
  SECONDS * 0.7,
);
const all = names(null, library.VARIABLE_ORDER);
const isFact = new Set(facts);
const left = [...facts];
const together = search(
  all.map((name) => (isFact.has(name) ? left.shift() : name)),
  readingMoved,
  (order) => sizeOf(order, null),
  SECONDS * 0.3,
);

const old = library.VARIABLE_ORDER;
const figures = (order) => [
  sizeOf(order, library.defaultReadings(library.CHENZHOU_2017.readings)),
  sizeOf(order, null),
];
const [size, withReadings] = figures(together);
const [oldSize, oldWithReadings] = figures(old);
process.stdout.write(
  `default readings ${oldSize} to ${size}, readings as variables ${oldWithReadings} to ${withReadings}\n`,
);
if (size + withReadings < oldSize + oldWithReadings) {
  const lines = together.map((name) => `  '${name}',`).join('\n');
  writeFileSync(
    FILE,
    `/**\n * The order in which compiled diagrams ask their variables, found by \`scripts/search-order.mjs\`: ${size} nodes under the\n * default readings, ${withReadings} with every reading as a variable. A fact that is not named stands behind its predecessor in the\n * dictionary.\n */\nexport const VARIABLE_ORDER: readonly string[] = [\n${lines}\n];\n`,
  );
  process.stdout.write(`written to ${FILE}\n`);
}
