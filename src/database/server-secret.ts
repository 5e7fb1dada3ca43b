/** Random words that a database makes up once and keeps: the same after a restart, and on every server. */
import { randomBytes } from 'node:crypto';
import type { PrismaClient } from './generated/client.js';

export async function keptSetting(db: PrismaClient, name: 'signing-secret' | 'database-id'): Promise<string> {
  const value = randomBytes(32).toString('base64url');
  await db.setting.createMany({ data: [{ name, value }], skipDuplicates: true });
  return (await db.setting.findUniqueOrThrow({ where: { name } })).value;
}
