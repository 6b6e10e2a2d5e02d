import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Those need a browser: `npm run test:page`.
    exclude: ['test/page/browser/**'],
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
});
