/** What is seen and done in a real browser: `npm run test:browser`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/helpers/global-setup.ts', 'test/browser/build-studio.ts'],
    // A film is made on the way.
    testTimeout: 4 * 60 * 1000,
    hookTimeout: 2 * 60 * 1000,
    pool: 'forks',
    maxWorkers: 1,
  },
});
