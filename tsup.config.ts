import { defineConfig } from 'tsup';
import { pureInitialisers } from './scripts/pure-initialisers.mjs';

// What src imports from `dependencies` stays an import; what it imports from `devDependencies` is bundled.
export default defineConfig([
  {
    // One entry per rule, and splitting: importing one predicate loads that predicate and what it stands on.
    entry: [
      'src/index.ts',
      'src/predicates/*.ts',
      'src/calculators/*.ts',
      'src/case/schema.ts',
      'src/time/index.ts',
      'src/interview/index.ts',
      'src/export/compiled/index.ts',
      'src/sql/index.ts',
      'src/batch.ts',
    ],
    format: ['esm', 'cjs'],
    target: 'node20',
    splitting: true,
    removeNodeProtocol: false,
    // Whatever a user does not import is dropped, constant by constant.
    esbuildPlugins: [pureInitialisers],
    // A file of its own for what no marking reaches: csv-parse begins with a polyfill that does more than define.
    esbuildOptions(options) {
      if (Array.isArray(options.entryPoints)) {
        options.entryPoints = [...options.entryPoints, { in: 'src/register/cells.ts', out: 'cells' }];
      }
    },
    // tsup sets `baseUrl` while it writes declarations, which TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    entry: { cli: 'src/cli/bin.ts' },
    format: ['esm'],
    target: 'node20',
    removeNodeProtocol: false,
    banner: { js: '#!/usr/bin/env node' },
  },
]);
