// What is missing: the facts that can still change something, as questions and as papers to fetch.
import { readFileSync } from 'node:fs';
import { assess, explainAsData, parseCase, parseStandards, RefusedInput } from 'kunjing';

const parsed = parseStandards(JSON.parse(readFileSync('examples/standards.json', 'utf8')));
if (!parsed.ok) throw new RefusedInput(parsed.issues);
const standards = parsed.value;
const line = readFileSync('examples/register.ndjson', 'utf8')
  .split('\n')
  .find((text) => text.startsWith('{"id":"a17"'));
const child = parseCase(JSON.parse(line ?? ''));
if (!child.ok) throw new RefusedInput(child.issues);

const context = { on: '2017-06-01', standards };
const { benefits, monthly } = assess(child.value, context);
console.log(`destitute-support: ${benefits['destitute-support'].status}`);
console.log(`a month: ${monthly.min} to ${monthly.max}`);

// One verdict: what it waits for.
console.log('---');
for (const { missing } of explainAsData(child.value, context, { verdict: 'destitute-support' }).verdicts) {
  for (const { fact, question, document, issuer } of missing) {
    console.log(`${fact}: ${question.en} ${question.zh}`);
    console.log(`  ${document.en} (${document.zh}), from: ${issuer.en} (${issuer.zh})`);
  }
}

// The whole case: whom to ask for which papers. The most telling facts come first.
console.log('---');
const papers = new Map<string, Set<string>>();
for (const { document, issuer } of explainAsData(child.value, context).missing) {
  const list = papers.get(issuer.en) ?? new Set();
  papers.set(issuer.en, list.add(document.en));
}
for (const [issuer, list] of papers) console.log(`${issuer}: ${[...list].join('; ')}`);

// The paper arrives: the supporters are not able.
console.log('---');
const after = assess({ ...child.value, supporterAble: false }, context);
console.log(`destitute-support: ${after.benefits['destitute-support'].status}`);
console.log(`a month: ${after.monthly.min} to ${after.monthly.max}`);
