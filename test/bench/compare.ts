/**
 * How many children `compare` takes in a second of the processor: complete ones, and with one fact in ten unknown.
 * Medians of five; a register in columns, and cases as a caller has them. Argument: how many children (100,000).
 */
import { readFileSync } from 'node:fs';
import { compare } from '../../src/audit/compare/compare.js';
import { confidential } from '../../src/case/facts/circumstances.js';
import { loadColumns } from '../../src/columns/load-columns.js';
import { parseCase } from '../../src/decide/assess.js';
import { parseStandards } from '../../src/decide/parse-standards.js';
import { caseOf, columnsOf, drawing, randomRow } from '../register/random-register.js';

const CHILDREN = Number(process.argv[2] ?? 100_000);
const ON = '2017-06-01';
const parsed = parseStandards(JSON.parse(readFileSync('examples/standards.json', 'utf8')));
if (!parsed.ok) throw new Error('the example standards are refused');
const standards = parsed.value;

const raised = standards.map((entry) =>
  entry.standard === 'minimum-living' ? { ...entry, amount: (Number(entry.amount) + 50).toFixed(2) } : entry,
);
const REFORMS = [
  ['a standard raised', { on: ON, standards: raised }],
  ['a reading', { on: ON, standards, readings: { 'both-declared-missing': 'unattended' } }],
  ['a year later', { on: '2018-06-01', standards }],
] as const;

/** Milliseconds of the processor, so that what else runs on the machine does not count. */
function median(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((one, other) => one - other)[2] ?? Number.NaN;
}

for (const forget of [0, 10]) {
  const draw = drawing(7);
  // Confidential children are in no sum, so none is drawn; nor is one whose row is refused.
  const rows: ReturnType<typeof randomRow>[] = [];
  while (rows.length < CHILDREN) {
    const row = randomRow(draw, ON, forget).set(confidential, false);
    if (parseCase(caseOf(row)).ok) rows.push(row);
  }
  const register = loadColumns(columnsOf(rows, true));
  const cases = rows.map((row) => {
    const read = parseCase(caseOf(row));
    if (!read.ok) throw new Error('a random child is refused');
    return read.value;
  });
  for (const [name, after] of REFORMS) {
    for (const [kind, children] of [
      ['columns', register],
      ['cases', cases],
    ] as const) {
      const { gains, loses, unchanged, open } = compare(children, { on: ON, standards }, after, {
        by: 'county',
      }).total as Record<'gains' | 'loses' | 'unchanged' | 'open', number>;
      const ms = median(() => void compare(children, { on: ON, standards }, after, { by: 'county' }));
      const perSecond = Math.round((gains + loses + unchanged + open) / ms) * 1000;
      process.stdout.write(
        `${forget} % unknown, ${kind}, ${name}: ${ms.toFixed(0)} ms, ${perSecond} a second; ${gains}/${loses}/${unchanged}/${open}\n`,
      );
    }
  }
}
