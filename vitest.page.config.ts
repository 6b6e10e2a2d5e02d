import { defineConfig } from 'vitest/config';

/** The page in a real browser: `npm run test:page`, after `npm run page`. */
export default defineConfig({
  test: {
    include: ['test/page/browser/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // One browser at a time: two would spoil each other's timings.
    fileParallelism: false,
  },
});
