import { defineConfig } from 'tsup';

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
    // tsup sets `baseUrl` while it writes declarations, which TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    // The index a second time: what only the index needs then moves to a shared chunk, the index is left with
    // re-exports, and a user's bundler drops whatever that user does not import (zod above all).
    esbuildOptions(options) {
      if (Array.isArray(options.entryPoints)) {
        options.entryPoints = [...options.entryPoints, { in: 'src/index.ts', out: 'all' }];
      }
    },
  },
  {
    entry: { cli: 'src/cli/bin.ts' },
    format: ['esm'],
    target: 'node20',
    removeNodeProtocol: false,
    banner: { js: '#!/usr/bin/env node' },
  },
]);
