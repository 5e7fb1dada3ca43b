/** What clients may expect of schema.graphql: the rules of graphql-eslint and Relay, and nothing gone since the last release. */
import { readFileSync } from 'node:fs';
import { breakingChanges } from './schema/breaking-changes.js';
import { lintSchema } from './schema/lint.js';

const RELEASED = 'schema/released.graphql';

const [complaints, breaking] = await Promise.all([
  lintSchema('schema.graphql'),
  breakingChanges(readFileSync(RELEASED, 'utf8'), readFileSync('schema.graphql', 'utf8')),
]);
for (const complaint of complaints) console.error(complaint);
for (const change of breaking)
  console.error(`${change} Deprecate it in a release first; see CONTRIBUTING.md.`);
if (complaints.length + breaking.length > 0) process.exit(1);
