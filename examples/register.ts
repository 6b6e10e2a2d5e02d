// A register, one child a line: how many are in each group, what is paid a month, and what is still open.
import { readFileSync } from 'node:fs';
import { type AssessResult, assess, parseCase, parseStandards, RefusedInput } from 'kunjing';

const parsed = parseStandards(JSON.parse(readFileSync('examples/standards.json', 'utf8')));
if (!parsed.ok) throw new RefusedInput(parsed.issues);
const standards = parsed.value;
const lines = readFileSync('examples/register.ndjson', 'utf8').trimEnd().split('\n');

const results: AssessResult[] = [];
for (const line of lines) {
  const child = parseCase(JSON.parse(line), { on: '2017-06-01' });
  if (child.ok) results.push(assess(child.value, { on: '2017-06-01', standards }));
  // An issue names the place and what was expected, never the value: it can be printed.
  else console.log(child.issues.map(({ message }) => message).join('; '));
}
console.log(`${lines.length} lines, ${results.length} children decided`);

/** Yes, no and open are three answers; an open one is never counted as no. */
function tally(name: string, verdicts: readonly (boolean | null)[]): void {
  const count = (wanted: boolean | null) => verdicts.filter((verdict) => verdict === wanted).length;
  console.log(`${name}: ${count(true)} yes, ${count(false)} no, ${count(null)} open`);
}

console.log('---');
tally(
  'in difficulty',
  results.map((result) => result.inDifficulty),
);
for (const id of ['orphan', 'destitute', 'minimum-living', 'unattended', 'disabled'] as const) {
  tally(
    id,
    results.map((result) => result.categories[id]),
  );
}

/** Yuan as text to whole fen and back: sums of money are never binary fractions. */
const fen = (yuan: string) => Number(yuan.replace('.', ''));
const yuan = (sum: number) => `${Math.floor(sum / 100)}.${String(sum % 100).padStart(2, '0')}`;
const total = (amounts: readonly string[]) => yuan(amounts.reduce((sum, amount) => sum + fen(amount), 0));

console.log('---');
for (const id of ['orphan-living', 'hiv-living', 'destitute-support', 'minimum-living'] as const) {
  const paid = results.map((result) => result.benefits[id]).filter(({ status }) => status === 'entitled');
  const known = paid.flatMap(({ amount }) => amount ?? []);
  const open = results.filter((result) => result.benefits[id].status === 'undetermined').length;
  const unknown = paid.length - known.length;
  console.log(
    `${id}: ${paid.length} paid, ${total(known)}, of ${unknown} the amount is unknown; ${open} open`,
  );
}

const least = total(results.map(({ monthly }) => monthly.min));
const most = total(results.flatMap(({ monthly }) => monthly.max ?? []));
console.log(`all monthly benefits: ${least} to ${most}`);
