import { defineConfig } from 'vitest/config';

/** Several servers on one database, queue and bucket; servers and services are killed while they work. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: 'test/helpers/global-setup.ts',
    include: ['test/fleet/**/*.test.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 300_000,
    pool: 'forks',
    maxWorkers: 1,
  },
});
