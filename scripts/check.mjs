/** Everything that can be said of the code without running it. All of it is looked at, also after something failed. */
import { spawnSync } from 'node:child_process';

const CHECKS = [
  ['types', 'tsc --noEmit'],
  ["the studio's types", 'tsc -p client-examples/studio'],
  ["the browser examples' types", 'vue-tsc -p client-examples'],
  ['lint and format', 'biome ci --colors=off --diagnostic-level=error'],
  ['import directions', 'depcruise src client-examples'],
  ['the schema is as clients expect it', 'tsx scripts/check-schema.ts'],
  [
    'gql.tada types a document',
    'gql.tada generate-output -c scripts/schema/gql-tada/tsconfig.json && tsc -p scripts/schema/gql-tada',
  ],
  ['schema.graphql is up to date', 'tsx scripts/print-schema.ts --check'],
  ['migrations make what prisma/schema.prisma says', 'tsx scripts/check-migrations.ts'],
  ["the clients' types are up to date", 'graphql-codegen --check'],
  ["Relay's artifacts are up to date", 'relay-compiler client-examples/relay/relay.config.json --validate'],
  ['links and code of the documents', 'tsx scripts/check-docs.ts'],
  ['regular expressions are linear', 'tsx scripts/check-regexps.ts'],
  ['.github can be read', 'tsx scripts/check-github.ts'],
  ['deploy/ fits the server', 'tsx scripts/check-deploy.ts'],
  ['the dashboard is up to date', 'tsx scripts/dashboard.ts --check'],
  ['the seccomp profiles are up to date', 'tsx scripts/seccomp.ts --check'],
  ['nothing is unused', 'knip'],
  ['package-lock.json', 'node scripts/lock-file.mjs'],
];

const failed = [];
for (const [what, command] of CHECKS) {
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8' });
  console.log(`${status === 0 ? '✓' : '✗'} ${what}`);
  if (status === 0) continue;
  failed.push(what);
  console.log(`\n$ npx ${command}\n${stdout}${stderr}`);
}
if (failed.length > 0) {
  console.error(`Not as it should be: ${failed.join(', ')}.`);
  process.exit(1);
}
