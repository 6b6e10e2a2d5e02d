// One child: a disabled orphan raised by grandparents. What is paid, what gives way, and what one open fact changes.
import { readFileSync } from 'node:fs';
import { assess, parseCase, parseStandards, RefusedInput } from 'kunjing';

const parsed = parseStandards(JSON.parse(readFileSync('examples/standards.json', 'utf8')));
if (!parsed.ok) throw new RefusedInput(parsed.issues);
const standards = parsed.value;
const child = parseCase(JSON.parse(readFileSync('examples/one-child.json', 'utf8')));
if (!child.ok) throw new RefusedInput(child.issues);

const context = { on: '2017-06-01', standards };

// Had nobody recorded who raises the child, the orphan rate would be open: one in an institution, another elsewhere.
const before = assess({ ...child.value, care: null }, context);
console.log('missing:', before.missing.join(', '));
console.log(
  'orphan-living:',
  before.benefits['orphan-living'].status,
  before.benefits['orphan-living'].amount,
);
console.log(`a month: ${before.monthly.min} to ${before.monthly.max}`);

// The grandparents do.
const { benefits, monthly } = assess(child.value, context);
console.log('---');
for (const [id, { status, amount, unit, sentences, excludedBy }] of Object.entries(benefits)) {
  if (unit !== 'CNY/month' || status === 'not-entitled') continue;
  const outcome = status === 'excluded' ? `gives way to ${excludedBy.join(', ')}` : `${amount} ${unit}`;
  console.log(`${id} (${sentences.join(', ')}): ${outcome}`);
}
console.log(`a month: ${monthly.min} to ${monthly.max}`);
