/** Where Prisma's command line finds things. The server itself doesn't read this. */
import { defineConfig } from 'prisma/config';

// These commands ask for a migration engine that has to be downloaded, and never call it. Any program satisfies them;
// Node itself ends with an error if it is called as that engine after all.
const WITHOUT_ENGINE = ['generate', 'validate', 'format'];
if (WITHOUT_ENGINE.some((command) => process.argv.includes(command))) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // For `prisma migrate deploy` and `prisma studio` on a database of your own.
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
