// Two builds side by side in one run, in processor time, so that a busy machine slows both alike:
//   node test/bench/builds.mjs BEFORE AFTER [ROUNDS]
// BEFORE and AFTER are folders such as `dist`. Work a second of one core, and how many times as fast AFTER is.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [before, after, rounds = '9'] = process.argv.slice(2);
if (before === undefined || after === undefined) throw new Error('name two builds: BEFORE AFTER');
const builds = [before, after].map((folder) => resolve(folder));
const load = (folder, file) => import(join(folder, file));

// mulberry32: the same numbers on every machine.
let seed = 20170327;
const random = () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const pick = (list) => list[Math.floor(random() * list.length)];
const two = (number) => String(number).padStart(2, '0');
const LOST = ['deceased', 'declared-missing', 'unidentified'];

/** Facts that both builds know. */
const [{ rulebook }] = await Promise.all(builds.map((folder) => load(folder, 'index.js')));

function drawnValue({ type, values }) {
  if (type === 'boolean') return random() < 0.3;
  if (type === 'choice' || type === 'grade') return pick(values).value;
  if (type === 'date')
    return `${2000 + Math.floor(random() * 17)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
  if (type === 'division') return pick(['431002', '431003', '431021']);
  if (type === 'money') return `${Math.floor(random() * 700)}.00`;
  return 'a1';
}

function childWith(unknown) {
  const child = {};
  for (const fact of rulebook.facts) {
    if (fact.path === 'confidential' || random() < unknown) continue;
    const [name, key] = fact.path.split('.');
    if (key === undefined) child[name] = drawnValue(fact);
    else if (key === 'status' || !LOST.includes(child[name]?.status))
      child[name] = { ...child[name], [key]: drawnValue(fact) };
  }
  return child;
}

const known = Array.from({ length: 512 }, () => childWith(0));
const partly = Array.from({ length: 512 }, () => childWith(0.1));
const context = { on: '2017-06-01' };

/** A register as columns: as many rows as told, of which this share of the cells is unknown. */
function columnsOf(rows, unknown) {
  const columns = {};
  for (const fact of rulebook.facts) {
    if (['confidential', 'id'].includes(fact.path) || /^(father|mother)\.(?!status)/.test(fact.path))
      continue;
    columns[fact.flat] = Array.from({ length: rows }, () => (random() < unknown ? null : drawnValue(fact)));
  }
  return columns;
}

const tables = { 'columns, known': columnsOf(20_000, 0), 'columns, 10 % unknown': columnsOf(20_000, 0.1) };
const ROWS = 20_000;

const folder = mkdtempSync(join(tmpdir(), 'builds-'));
const file = join(folder, 'register.ndjson');
writeFileSync(
  file,
  Array.from({ length: ROWS }, (_, at) => `${JSON.stringify(partly[at % partly.length])}\n`).join(''),
);

/** Processor milliseconds of the command over the file. */
function commandTime(dist) {
  const told =
    "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\nCPU ' + (user + system) / 1000 + '\\n'); });";
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(told)}`,
    join(dist, 'cli.js'),
    'assess',
    file,
  ];
  const { stderr } = spawnSync(
    process.execPath,
    [
      ...args,
      '--on',
      '2017-06-01',
      '--format',
      'ndjson',
      '--disclose',
      'full',
      '--workers',
      '1',
      '--out',
      '/dev/null',
    ],
    { encoding: 'utf8' },
  );
  return Number(/CPU ([\d.]+)/.exec(stderr)?.[1] ?? Number.NaN);
}

async function contendersOf(dist) {
  const { assess } = await load(dist, 'index.js');
  const { assessColumns, loadColumns } = await load(dist, 'batch.js');
  const { ledger } = await load(dist, 'time/index.js');
  const predicate = existsSync(join(dist, 'predicates/is-orphan.js'))
    ? (await load(dist, 'predicates/is-orphan.js')).isOrphan
    : (await load(dist, 'index.js')).isOrphan;
  const each = (list, work) => (count) => {
    for (let at = 0; at < count; at += 1) work(list[at % list.length]);
    return count;
  };
  const spans = { from: '2017-03', to: '2020-02' };
  const column = (name) => {
    const loaded = loadColumns(tables[name]);
    return (count) => {
      for (let at = 0; at < count; at += 1) assessColumns(loaded, context);
      return count * ROWS;
    };
  };
  return {
    'assess, known': each(known, (child) => assess(child, context)),
    'assess, 10 % unknown': each(partly, (child) => assess(child, context)),
    ...(predicate === undefined
      ? {}
      : { 'one predicate': each(partly, (child) => predicate(child, context)) }),
    'columns, known': column('columns, known'),
    'columns, 10 % unknown': column('columns, 10 % unknown'),
    'ledger, 36 months': each(known, (child) => ledger({ case: child }, spans)),
  };
}

const timed = (work, count) => {
  const start = process.cpuUsage();
  const done = work(count);
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, done };
};
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const [first, second] = await Promise.all(builds.map(contendersOf));
const shown = (rate) => Math.round(rate).toLocaleString('en');
const line = (name, rates) => {
  const [was, is] = rates.map(median);
  const ratios = rates[0].map((rate, at) => rates[1][at] / rate);
  console.log(
    `${name.padEnd(24)}${shown(was).padStart(14)}${shown(is).padStart(14)}${median(ratios).toFixed(2).padStart(8)}`,
  );
};
console.log(
  `${'a second of one core'.padEnd(24)}${'before'.padStart(14)}${'after'.padStart(14)}${'ratio'.padStart(8)}`,
);
for (const name of Object.keys(first)) {
  let count = 1;
  while (timed(first[name], count).ms < 120) count *= 2;
  timed(second[name], count);
  const rates = [[], []];
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const at of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const { ms, done } = timed([first, second][at][name], count);
      rates[at].push((done / ms) * 1000);
    }
  }
  line(name, rates);
}
if (builds.every((dist) => existsSync(join(dist, 'cli.js')))) {
  const rates = [[], []];
  for (let round = 0; round < 3; round += 1)
    for (const at of round % 2 === 0 ? [0, 1] : [1, 0])
      rates[at].push((ROWS / commandTime(builds[at])) * 1000);
  line('full stream, command', rates);
}
rmSync(folder, { recursive: true });
