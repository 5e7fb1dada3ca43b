/** Random secrets that are created once and kept in the database: the same after a restart, and on every server. */
import { randomBytes } from 'node:crypto';
import type { PrismaClient } from './generated/client.js';

export async function createServerSecret(
  db: PrismaClient,
  name: 'signing-secret' | 'database-id',
): Promise<string> {
  const value = randomBytes(32).toString('base64url');
  await db.setting.createMany({ data: [{ name, value }], skipDuplicates: true });
  return (await db.setting.findUniqueOrThrow({ where: { name } })).value;
}
