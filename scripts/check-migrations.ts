/** Fails when prisma/schema.prisma says something that the migrations don't make. */
import { missingSql } from './migration-diff.js';

const sql = await missingSql();
if (sql !== null) {
  console.error(`The migrations lack this:\n\n${sql}\nWrite it with: tsx scripts/new-migration.ts NAME`);
  process.exit(1);
}
