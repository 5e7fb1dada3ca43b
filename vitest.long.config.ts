import { defineConfig } from 'vitest/config';

/** What takes minutes: films that are paid for, heard, made anew and edited again and again, and files that are lost. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: 'test/helpers/global-setup.ts',
    include: ['test/long/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
