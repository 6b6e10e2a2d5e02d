import { defineConfig } from 'vitest/config';

// These stand in for modules or for parts of the process; each has a process of its own. All others share one a worker: to
// load the library anew for each file would be more than half of the work.
const APART = [
  'test/cli/assess-part-file.test.ts',
  'test/cli/assess-resume.test.ts',
  'test/cli/bin.test.ts',
  'test/cli/exits.test.ts',
  'test/cli/ledger-settle.test.ts',
  'test/cli/open-file.test.ts',
  'test/cli/register.test.ts',
  'test/cli/temporary-file.test.ts',
];

// `npm test` is what a developer waits for. `npm run test:all` (`--mode all`) adds the slow files and runs every property
// at full size.
export default defineConfig(({ mode }) => {
  // Types are tested alone: `npm run test:types`. A project would run its other tests too.
  if (mode === 'types') {
    return { test: { typecheck: { enabled: true, only: true, include: ['test/types/**/*.test-d.ts'] } } };
  }
  const all = mode === 'all';
  // Those in a browser: `npm run test:page`.
  const exclude = ['node_modules', 'test/page/browser/**', ...(all ? [] : ['test/**/*.slow.test.ts'])];
  // Said of each project: what a project extends is read again without the mode.
  const env = { TEST_SIZE: all ? 'full' : 'quick' };
  return {
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'together',
            env,
            include: ['test/**/*.test.ts'],
            exclude: [...exclude, ...APART],
            isolate: false,
          },
        },
        {
          extends: true,
          test: {
            name: 'apart',
            env,
            include: APART,
            exclude,
            benchmark: { include: [] },
          },
        },
      ],
      // Of two cores one would be left idle.
      maxWorkers: '100%',
      // Property tests on a slow machine with two cores.
      testTimeout: 60_000,
      coverage: {
        include: ['src/**/*.ts'],
        // The page is tested in a browser.
        exclude: ['src/page/**'],
        reporter: ['text', 'json-summary'],
        // Every branch of a rule is a sentence of the policy.
        thresholds: { branches: 100 },
      },
    },
  };
});
