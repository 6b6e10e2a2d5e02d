import { cpus, loadavg } from 'node:os';
import { cut } from './sections/cut.js';
import { bundle, cold, explain } from './sections/dist.js';
import { assess, onePredicate, proof } from './sections/library.js';
import type { Measure } from './sections/section.js';
import { rounded, table } from './table.js';

const SECTIONS = [assess, onePredicate, proof, cold, explain, bundle, cut];

function machine(): string {
  const [cpu] = cpus();
  const load = rounded(loadavg()[0] ?? 0);
  return `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, load ${load}, Node ${process.version}`;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => SECTIONS.every((section) => section.name !== name));
if (unknown.length > 0) {
  process.stderr.write(
    `no section ${unknown.join(', ')}; there are ${SECTIONS.map(({ name }) => name).join(', ')}\n`,
  );
  process.exitCode = 64;
} else {
  const measures: Measure[] = [];
  const texts: string[] = [];
  const wrong: string[] = [];
  for (const section of SECTIONS) {
    if (asked.length > 0 && !asked.includes(section.name)) continue;
    process.stderr.write(`${section.name} …\n`);
    const found = await section.run();
    measures.push(...(found.measures ?? []));
    if (found.text !== undefined) texts.push(found.text);
    wrong.push(...(found.wrong ?? []));
  }
  const head = ['measure', 'result', 'goal'];
  if (measures.length > 0)
    texts.unshift(
      table(
        head,
        measures.map(({ what, result, goal }) => [what, result, goal]),
      ),
    );
  texts.push(
    `Rates are for one core: work by processor time, all threads together. Machine: ${machine()}.`,
    ...wrong.map((line) => `WRONG: ${line}`),
  );
  process.stdout.write(`${texts.join('\n\n')}\n`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
