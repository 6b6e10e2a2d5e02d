// Digests of what a build answers, to set a change that should change nothing against the build before it:
//   node scripts/results-digest.mjs DIST [CASES]
// prints one SHA-256 per kind of output over CASES (200,000 unless told) seeded random cases, spread over 20 contexts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inspect } from 'node:util';

const [dist = 'dist', count = '200000'] = process.argv.slice(2);
const load = (file) => import(join(resolve(dist), file));
const { assess, explain, rulebook, sensitivity } = await load('index.js');
const { assessColumns, loadColumns } = await load('batch.js');
const { ledger, ledgerTable, turningPoints, turningPointsTable } = await load('time/index.js');

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
const DIVISIONS = ['431002', '431003', '431021', '431081', '430102'];
const LOST = ['deceased', 'declared-missing', 'unidentified'];

function randomValue({ type, values, path }) {
  switch (type) {
    case 'boolean':
      return random() < 0.3;
    case 'choice':
    case 'grade':
      return pick(values).value;
    case 'date':
      return `${1996 + Math.floor(random() * 21)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
    case 'division':
      return path === 'hukouDivision' && random() < 0.05 ? 'none' : pick(DIVISIONS);
    case 'money':
      return `${Math.floor(random() * 700)}.${two(Math.floor(random() * 100))}`;
    default:
      return 'a1';
  }
}

function randomCase(unknown) {
  const child = {};
  for (const fact of rulebook.facts) {
    if (random() < unknown || fact.path === 'confidential') continue;
    const [name, key] = fact.path.split('.');
    if (key === undefined) child[name] = randomValue(fact);
    else if (key === 'status' || !LOST.includes(child[name]?.status))
      child[name] = { ...child[name], [key]: randomValue(fact) };
  }
  return child;
}

const standards = JSON.parse(readFileSync(new URL('../examples/standards.json', import.meta.url), 'utf8'));
const days = ['2017-03-01', '2017-06-01', '2018-11-15', '2020-08-01', '2026-10-01'];
const contexts = Array.from({ length: 20 }, (_, at) => ({
  on: days[at % days.length],
  ...(at % 2 === 0 ? { standards } : {}),
  readings:
    at < 4
      ? {}
      : Object.fromEntries(rulebook.readings.map(({ id, options }) => [id, pick(Object.keys(options))])),
}));

const digests = new Map();
const add = (kind, text) => {
  if (!digests.has(kind)) digests.set(kind, createHash('sha256'));
  digests.get(kind).update(text);
};
const attempt = (make) => {
  try {
    return make();
  } catch (error) {
    return JSON.stringify(error.issues ?? String(error));
  }
};

const total = Number(count);
for (let at = 0; at < total; at += 1) {
  const context = contexts[at % contexts.length];
  const child = randomCase([0, 0.1, 0.4][at % 3]);
  const result = attempt(() => assess(child, context));
  // The digest of the encoding is another for every edit of the rules, whatever they answer.
  add(
    'assess',
    JSON.stringify(result, (key, value) => (key === 'digest' ? undefined : value)),
  );
  if (at % 20 === 0) add('printed', inspect(result));
  if (at % 400 === 0) {
    for (const lang of ['zh', 'en'])
      add(
        `explain ${lang}`,
        attempt(() => explain(child, context, { lang })),
      );
    add('sensitivity', JSON.stringify(attempt(() => sensitivity(child, context))));
  }
  if (at % 100 === 0) {
    const history = { case: child, events: [] };
    const book = attempt(() => ledger(history, { from: '2017-01', to: '2018-12', standards }));
    add('ledger', JSON.stringify(book));
    if (typeof book === 'object') add('ledger table', ledgerTable(book, { lang: 'zh' }));
    const points = attempt(() => turningPoints(history, { from: '2017-01-01', to: '2030-12-31', standards }));
    add('turning points', JSON.stringify(points));
    if (typeof points === 'object') add('turning points table', turningPointsTable(points, { lang: 'zh' }));
  }
}
for (const context of contexts) {
  const rows = Array.from({ length: total / 100 }, () => randomCase(0.15));
  const columns = Object.fromEntries(
    rulebook.facts
      .filter(({ path }) => path !== 'id')
      .map(({ path, flat }) => [
        flat,
        rows.map((row) => path.split('.').reduce((value, key) => value?.[key], row) ?? null),
      ]),
  );
  const { benefits, categories, measures, inDifficulty, monthly } = assessColumns(
    loadColumns(columns),
    context,
  );
  for (const column of [...Object.values(categories), inDifficulty, ...Object.values(measures)]) {
    add('columns', rows.map((_, row) => String(column.at(row))).join());
  }
  for (const { amount, paid } of Object.values(benefits)) {
    add('columns', rows.map((_, row) => `${paid.at(row)} ${amount?.at(row)}`).join());
  }
  add('columns', rows.map((_, row) => `${monthly.min.at(row)} ${monthly.max.at(row)}`).join());
}
for (const [kind, digest] of digests) console.log(`${digest.digest('hex')}  ${kind}`);
