/** `tsx scripts/new-migration.ts NAME`: writes the migration that brings the database to prisma/schema.prisma. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LOCKFILE, MIGRATIONS, missingSql } from './migration-diff.js';

const name = process.argv[2] ?? '';
if (!/^[a-z0-9_]+$/.test(name)) {
  console.error(
    'Give the migration a name of small letters, digits and underscores: tsx scripts/new-migration.ts add_exports',
  );
  process.exit(1);
}

const sql = await missingSql();
if (sql === null) {
  console.log('The migrations already make what the schema says.');
} else {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(MIGRATIONS, `${time}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'migration.sql'), sql);
  await writeFile(path.join(MIGRATIONS, 'migration_lock.toml'), LOCKFILE);
  console.log(`Wrote ${path.relative(process.cwd(), folder)}/migration.sql. Read it before you commit it.`);
}
