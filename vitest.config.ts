import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql: ours would be its ES modules, those of our dependencies its CommonJS.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: 'test/helpers/global-setup.ts',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/long/**', 'test/chaos/**', 'test/browser/**', 'test/fleet/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    // A process takes file after file and loads what they import once, which is half of the time that tests take.
    isolate: false,
  },
});
