import { defineConfig } from 'vitest/config';

/** What takes too long for every change: servers killed in every stage or that can't start, databases that go away, tools that hang. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: 'test/helpers/global-setup.ts',
    include: ['test/chaos/**/*.test.ts'],
    testTimeout: 400_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 1,
  },
});
