import { readdirSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { bundledPackages } from './scripts/bundled-packages.mjs';
import { pureInitialisers } from './scripts/pure-initialisers.mjs';

/** The files of a room, each an entry. */
const filesOf = (room: string): readonly string[] =>
  readdirSync(`src/${room}`)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${room}/${file}`);

// One entry per rule, and splitting: importing one predicate loads that predicate and what it stands on. Each is named,
// in a fixed order, because the order of a glob differs from run to run and with it the bytes of the package.
const files = [
  'src/index.ts',
  ...filesOf('predicates'),
  ...filesOf('calculators'),
  'src/case/schema.ts',
  'src/export/facts.ts',
  'src/export/index.ts',
  'src/time/index.ts',
  'src/interview/index.ts',
  'src/export/compiled/index.ts',
  'src/audit/findings/index.ts',
  'src/sql/index.ts',
  'src/batch.ts',
  'src/editions.ts',
];
const entry = Object.fromEntries(files.sort().map((file) => [file.replace(/^src\/|\.ts$/g, ''), file]));

// csv-parse begins with a polyfill that does more than define, which no marking reaches: in a file of its own, a bundler
// leaves it out with the file.
const apart = { cells: 'src/register/cells.ts' };

// What src imports from `dependencies` stays an import; what it imports from `devDependencies` is bundled.
const library = {
  target: 'node20',
  splitting: true,
  removeNodeProtocol: false,
  // Whatever a user does not import is dropped, constant by constant.
  esbuildPlugins: [pureInitialisers, bundledPackages],
} satisfies Options;

export default defineConfig([
  {
    ...library,
    // The command shares the library's files.
    entry,
    format: ['esm'],
    // tsup sets `baseUrl` while it writes declarations, which TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    esbuildOptions(options) {
      options.entryPoints = { ...entry, ...apart, cli: 'src/cli/bin.ts' };
    },
  },
  {
    ...library,
    entry,
    format: ['cjs'],
    esbuildOptions(options) {
      options.entryPoints = { ...entry, ...apart };
    },
  },
]);
