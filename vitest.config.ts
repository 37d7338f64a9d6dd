import { defineConfig } from 'vitest/config';

/** Two workers: a test may start a database or a browser of its own, and two cores are the smallest machine we serve. */
export default defineConfig({
  test: {
    include: ['{src,checks,bench,journeys}/**/*.test.{ts,tsx}', '*.test.ts'],
    setupFiles: ['checks/property-seed.ts'],
    globalSetup: ['src/store/embedded/test-server.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 600_000,
  },
});
