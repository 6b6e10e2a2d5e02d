// dist/kunjing.html: the page as one file that needs no other, opens from the file system and makes no request.
// The policy in its head lets only this script and this style run, told by their digests.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { minifySync } from 'rolldown/utils';
import { bundledPackages } from './bundled-packages.mjs';

const MOST_BYTES = 350_000;
// The goal is 110,000; the compiled rule book and the findings took the page past it. The ceiling keeps it from growing further.
const MOST_GZIPPED = 122_000;

const root = join(import.meta.dirname, '..');
const inRoot = (...path) => join(root, ...path);

const lighter = JSON.parse(readFileSync(inRoot('scripts', 'page-bundle.json'), 'utf8'));

/** Members of the library's own values, nowhere in a file that is read or written, and nowhere looked up by their name. */
const inner = JSON.parse(readFileSync(inRoot('scripts', 'page-names.json'), 'utf8'));

/** The digest by which the policy knows a script or a style. */
const digest = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The module of all sentences, evaluated now. */
async function sentences() {
  const entry = inRoot('src', 'policy', 'sentences', 'index.ts');
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm' });
  const { SENTENCES } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return SENTENCES;
}

/** The sentences without their kinds, headings and duties, which are 8 kB gzipped and stand in `kunjing rules`. */
const sentencesInColumns = {
  name: 'sentences-in-columns',
  setup(bundle) {
    bundle.onLoad({ filter: /policy[\\/]sentences[\\/]index\.ts$/ }, async () => {
      const SENTENCES = await sentences();
      // Column by column, each language together, they are 1 kB smaller gzipped.
      const columnOf = (part) => JSON.stringify(SENTENCES.map(part));
      const contents = `const texts = ${columnOf(({ text }) => text)};
        const zh = ${columnOf(({ why }) => why?.zh)};
        const en = ${columnOf(({ why }) => why?.en)};
        export const SENTENCES = ${columnOf(({ id }) => id)}.map(
          (id, i) => ({ id, text: texts[i], why: zh[i] === null ? null : { zh: zh[i], en: en[i] } }));
        export const HEADINGS = [];`;
      return { contents, loader: 'js' };
    });
  },
};

/** Modules of the library for which nothing in the page asks, and what stands in their place: 4 kB gzipped. */
const LEFT_OUT = [
  // Results print themselves in notebooks and in Node's console.
  [/office[\\/]display\.ts$/, 'export const withDisplay = (_words, result) => result;'],
  [/office[\\/]rendered\.ts$/, 'export const IN_FULL = {}; export const withRenderings = (value) => value;'],
  [
    /explain[\\/]render[\\/](page|proofs|markdown|text)\.ts$/,
    'export const pageOf = undefined, proofsOf = undefined, asMarkdown = undefined, asText = undefined;',
  ],
  // Explanations say what would change an answer; the page shows why it is so, and what would settle it.
  [/explain[\\/]counterfactuals\.ts$/, 'export const counterfactualsOf = () => () => [];'],
  // Options of functions are checked for programs; the page is compiled against their types.
  [
    /input[\\/]options\.ts$/,
    'export const optionIssues = () => []; export const checkOptions = () => {}; export const checkWord = () => {};',
  ],
  // The page reads files that the reader chose.
  [/input[\\/]bytes\.ts$/, `export * from ${JSON.stringify(inRoot('src', 'page', 'blob-bytes.ts'))};`],
  // The page asks about one checked case without events, in full.
  [
    /time[\\/]history[\\/](history|stages)\.ts$/,
    `export * from ${JSON.stringify(inRoot('src', 'page', 'one-stage.ts'))};`,
  ],
  [/time[\\/]history[\\/]office-history\.ts$/, 'export const historyForOffice = undefined;'],
];

const withoutUnused = {
  name: 'without-unused',
  setup(bundle) {
    for (const [filter, contents] of LEFT_OUT) bundle.onLoad({ filter }, () => ({ contents, loader: 'js' }));
  },
};

/** The findings column by column, each language together: 1 kB smaller gzipped. */
const findingsInColumns = {
  name: 'findings-in-columns',
  setup(bundle) {
    bundle.onLoad({ filter: /page[\\/]findings[\\/]findings\.json$/ }, ({ path }) => {
      const { findings, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
      const columnOf = (part) => JSON.stringify(findings.map(part));
      const contents = `const zh = ${columnOf(({ reason, pattern, likewise }) => [reason.zh, pattern.zh, ...likewise.map(({ zh }) => zh)])};
        const en = ${columnOf(({ reason, pattern, likewise }) => [reason.en, pattern.en, ...likewise.map(({ en }) => en)])};
        export default {
          ...${JSON.stringify(rest)},
          findings: ${columnOf(({ reason: _, pattern: _1, likewise: _2, ...finding }) => finding)}.map((finding, i) => ({
            ...finding,
            reason: { zh: zh[i][0], en: en[i][0] },
            pattern: { zh: zh[i][1], en: en[i][1] },
            likewise: zh[i].slice(2).map((text, j) => ({ zh: text, en: en[i][j + 2] })),
          })),
        };`;
      return { contents, loader: 'js' };
    });
  },
};

/** The product of an amount and a share without decimal.js; test/page/lighter-parts.test.ts compares the two. */
const lighterShare = {
  name: 'lighter-share',
  setup(bundle) {
    bundle.onResolve({ filter: /[\\/]share-of\.js$/ }, () => ({
      path: inRoot('src', 'page', 'share-of.ts'),
    }));
  },
};

/** The page decides under the policy of 2017 alone: later editions would be 26 kB that no part of it asks for. */
const withoutEditions = {
  name: 'without-editions',
  setup(bundle) {
    bundle.onLoad({ filter: /decide[\\/]editions\.ts$/ }, () => ({
      contents: ['editionIn', 'engineOf', 'isEdition', 'policyOf']
        .map((name) => `export const ${name} = () => undefined;`)
        .join('\n'),
      loader: 'ts',
    }));
    bundle.onLoad({ filter: /policy[\\/]editions[\\/]names\.ts$/ }, () => ({
      contents: `export { NAMES as ALL_NAMES } from '../names.js';`,
      loader: 'ts',
      resolveDir: inRoot('src', 'policy', 'editions'),
    }));
    bundle.onLoad({ filter: /policy[\\/]editions[\\/]index\.ts$/ }, () => ({
      contents: `import { POLICY } from '../rulebook.js';
export const titleOf = () => POLICY.title;
export const TEXTS = {};`,
      loader: 'ts',
      resolveDir: inRoot('src', 'policy', 'editions'),
    }));
  },
};

async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [inRoot(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: ['es2022'],
    charset: 'utf8',
    // Short names for inner members: 5 kB, 1 kB gzipped.
    mangleProps: new RegExp(`^(${inner.join('|')})$`),
    legalComments: 'none',
    plugins: [
      sentencesInColumns,
      withoutEditions,
      lighterShare,
      withoutUnused,
      findingsInColumns,
      bundledPackages,
    ],
    // Lighter parts in place of heavier ones, 70 kB together; test/page/lighter-parts.test.ts compares them.
    alias: Object.fromEntries(Object.entries(lighter).map(([name, file]) => [name, inRoot(file)])),
  });
  const text = outputFiles[0].text.trim();
  const named = inner.find((name) => new RegExp(`["'\`]${name}["'\`]`).test(text));
  if (named !== undefined)
    throw new Error(`scripts/page-names.json: ${named} is somewhere looked up by its name`);
  return text;
}

// The head of the page is painted before the rule book is made ready.
const program = `requestAnimationFrame(()=>setTimeout(()=>{${await bundled('src/page/main.ts')}}))`;
// Names that recur are given by how often they do: 3 kB smaller gzipped than with esbuild alone.
const { code, errors } = minifySync('page.js', program, {
  compress: { target: 'es2022' },
  mangle: { toplevel: true },
});
if (errors.length > 0) throw new Error(`the minifier refuses the page: ${errors[0].message}`);
const script = code.trim().replaceAll('</script', '<\\/script');
const style = await bundled('src/page/style.css');
const policy = [
  "default-src 'none'",
  `script-src ${digest(script)}`,
  `style-src ${digest(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const html = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>困境儿童保障核对</title>
<style>${style}</style>
</head>
<body>
<h1>困境儿童保障核对</h1>
<noscript>本页需要启用 JavaScript。This page needs JavaScript.</noscript>
<script>${script}</script>
</body>
</html>
`;

const bytes = Buffer.byteLength(html);
const gzipped = gzipSync(html, { level: 9 }).length;
mkdirSync(inRoot('dist'), { recursive: true });
writeFileSync(inRoot('dist', 'kunjing.html'), html);
console.log(`dist/kunjing.html ${bytes} bytes, ${gzipped} gzipped`);
if (bytes > MOST_BYTES || gzipped > MOST_GZIPPED) {
  console.error(`more than ${MOST_BYTES} bytes or ${MOST_GZIPPED} gzipped`);
  process.exitCode = 1;
}
