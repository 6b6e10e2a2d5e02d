import { defineConfig } from 'vitest/config';

// `npm test` is what a developer waits for. `npm run test:all` (`--mode all`) adds the slow files and runs every property
// at full size.
export default defineConfig(({ mode }) => {
  const all = mode === 'all';
  return {
    test: {
      include: ['test/**/*.test.ts'],
      // Those in a browser: `npm run test:page`.
      exclude: ['node_modules', 'test/page/browser/**', ...(all ? [] : ['test/**/*.slow.test.ts'])],
      env: { TEST_SIZE: all ? 'full' : 'quick' },
      // Of two cores one would be left idle.
      maxWorkers: '100%',
      // Property tests on a slow machine with two cores.
      testTimeout: 30_000,
      // Type tests run alone: `npm run test:types`.
      typecheck: { include: ['test/types/**/*.test-d.ts'] },
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
