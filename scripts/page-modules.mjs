// What stands in the page in place of modules of the library: data in the form that packs best, and nothing where nothing
// in the page asks. A stand-in whose module is gone fails the build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const inRoot = (...path) => join(import.meta.dirname, '..', ...path);

/** A module of the page in place of one of the library. */
const fromPage = (file) => `export * from ${JSON.stringify(inRoot('src', 'page', file))};`;

/** Names that nothing in the page calls: if something did, it would fail at once. */
const nothing = (...names) => `export const ${names.map((name) => `${name} = undefined`).join(', ')};`;

/** Every name that a module of checks exports: functions that find nothing wrong, and nothing to check by. */
function nothingWrong(path) {
  const names = readFileSync(path, 'utf8').matchAll(/^export (function|const) (\w+)/gm);
  return [...names]
    .map(([, kind, name]) => `export const ${name} = ${kind === 'const' ? 'undefined' : '() => []'};`)
    .join('\n');
}

/** Texts as one, to be taken apart where they are used: texts apart from what else there is pack better. */
const asOne = (texts) => {
  if (texts.some((text) => text.includes('~')))
    throw new Error('a text of the page holds the mark between texts');
  return `${JSON.stringify(texts.join('~'))}.split('~')`;
};

/** The sentences without their kinds, headings and duties, which are 8 kB gzipped and stand in `kunjing rules`. */
async function sentencesInColumns(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm' });
  const { SENTENCES } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const columnOf = (part) => asOne(SENTENCES.map(part));
  return `const texts = ${columnOf(({ text }) => text)};
    const zh = ${columnOf(({ why }) => why?.zh ?? '')};
    const en = ${columnOf(({ why }) => why?.en ?? '')};
    export const SENTENCES = ${columnOf(({ id }) => id)}.map(
      (id, i) => ({ id, text: texts[i], why: zh[i] === '' ? null : { zh: zh[i], en: en[i] } }));
    export const HEADINGS = [];`;
}

export const STAND_INS = [
  [/policy[\\/]sentences[\\/]index\.ts$/, sentencesInColumns],
  // The page decides under the policy of 2017 alone: later editions would be 26 kB that no part of it asks for.
  [
    /decide[\\/]editions\.ts$/,
    `const none = () => undefined;
    export {
      none as editionCases, none as editionIn, none as editionNamed, none as engineOf, none as isEdition, none as policyOf,
    };`,
  ],
  [/decide[\\/]in-force\.ts$/, nothing('successionOf')],
  [
    /policy[\\/]editions[\\/]index\.ts$/,
    `import { POLICY } from '../rulebook.js';
    export const titleOf = () => POLICY.title;
    export const TEXTS = {};`,
  ],
  [
    /case[\\/]edition-dictionaries\.ts$/,
    `export { DICTIONARY as EDITION_DICTIONARY } from './dictionary.js';`,
  ],
  // Results print themselves in notebooks and in Node's console.
  [/office[\\/]display\.ts$/, 'export const withDisplay = (_words, result) => result;'],
  [/explain[\\/]render[\\/]page\.ts$/, nothing('pageOf')],
  [/explain[\\/]render[\\/]proofs\.ts$/, nothing('proofsOf')],
  // Explanations say what would change an answer; the page shows why it is so, and what would settle it.
  [/explain[\\/]counterfactuals\.ts$/, 'export const counterfactualsOf = () => () => [];'],
  // The page explains to the person who answered, in full; what an office may see of a register is no explanation.
  [/explain[\\/]office\.ts$/, nothing('assertNamed', 'explainedCase', 'officeExplanation')],
  // Options of functions are checked for programs; the page is compiled against their types.
  [/input[\\/]options\.ts$/, nothingWrong],
  // Of what a register report counts the page tells one thing: why the rest of a file was not read.
  [
    /register[\\/]report\.ts$/,
    `export class RegisterTally {
      stopped = null;
      found() {} skip() {} shortRow() {} normalise() {} child() {}
      stopAt(issue) { this.stopped = issue; }
      report() { return { stopped: this.stopped }; }
    }`,
  ],
  // The page reads files that the reader chose.
  [/input[\\/]bytes\.ts$/, fromPage('blob-bytes.ts')],
  // The page asks about one checked case without events, in full.
  [/time[\\/]history[\\/]history\.ts$/, fromPage('one-stage.ts')],
  [/time[\\/]history[\\/]stages\.ts$/, fromPage('one-stage.ts')],
  [/time[\\/]history[\\/]office-history\.ts$/, nothing('historyForOffice')],
];
