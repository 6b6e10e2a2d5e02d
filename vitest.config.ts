import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Property tests on a slow machine with two cores.
    testTimeout: 30_000,
    // Type tests run alone: `npm run test:types`.
    typecheck: { include: ['test/types/**/*.test-d.ts'] },
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text', 'json-summary'],
      // Every branch of a rule is a sentence of the policy.
      thresholds: { branches: 100 },
    },
  },
});
