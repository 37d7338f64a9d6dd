import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'checks/**/*.test.ts', 'journeys/**/*.test.ts'],
    globalSetup: ['src/store/test-server.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
