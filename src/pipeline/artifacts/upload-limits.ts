/** How many files an owner may send, and how long those are kept that no film needs. */
import type { Tx } from '../../database/client.js';
import { Prisma, type PrismaClient } from '../../database/generated/client.js';
import type { Storage } from '../../storage/storage.js';
import { InvalidInput, RateLimited } from '../errors.js';
import { removeFiles } from './files.js';

/** Announced and never sent: more than this at once is a mistake or worse. */
const MAX_AWAITED_UPLOADS = 200;
const TRY_AGAIN_SECONDS = 600;

/** In the transaction that announces a file; an owner's are announced one after the other. */
export async function holdRoom(tx: Tx, owner: string, byteSize: number, mostBytes: number): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`uploads of ${owner}`}, 0))`;
  const [held] = await tx.$queryRaw<{ awaited: bigint; bytes: bigint }[]>`
    SELECT count(*) FILTER (WHERE status = 'AWAITING_UPLOAD') AS awaited, coalesce(sum("byteSize"), 0)::bigint AS bytes
    FROM "Asset"
    WHERE owner = ${owner} AND "artifactId" IS NULL
      AND (status = 'READY' OR (status = 'AWAITING_UPLOAD' AND "uploadExpiresAt" > now()))`;
  if (held!.awaited >= MAX_AWAITED_UPLOADS)
    throw new RateLimited(
      'Too many files were announced and not sent. Send them, or wait until their addresses have expired.',
      TRY_AGAIN_SECONDS,
    );
  if (Number(held!.bytes) + byteSize > mostBytes)
    throw InvalidInput.at(
      'input.byteSize',
      `Your files would take more than the ${Math.floor(mostBytes / 1024 / 1024)} MB that you may keep. Remove some with deleteAsset first.`,
    );
}

/** The ids of the jobs that need a file: as their song, lyrics or logo, or as the picture of something in them. */
export const jobsThatNeed = (asset: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT id FROM "Job" WHERE "audioAssetId" = ${asset}
  UNION ALL SELECT "jobId" FROM "JobInput" WHERE "lyricsAssetId" = ${asset}
  UNION ALL SELECT "jobId" FROM "JobInput" WHERE brand @> jsonb_build_object('logoAssetId', ${asset})
  UNION ALL SELECT "jobId" FROM "JobInput"
    WHERE "references" @> jsonb_build_array(jsonb_build_object('assetId', ${asset})))`;

/** Files that were sent before that moment, and that no film needs whose own files are still there. */
export async function expireUploads(db: PrismaClient, storage: Storage, before: Date): Promise<void> {
  const expired = await db.$queryRaw<{ storageKey: string | null }[]>`
    WITH unused AS (
      SELECT a.id, a."storageKey" FROM "Asset" a
      WHERE a.status = 'READY' AND a."artifactId" IS NULL AND a."createdAt" < ${before}
        AND NOT EXISTS (
          SELECT 1 FROM ${jobsThatNeed(Prisma.sql`a.id`)} AS needing JOIN "Job" USING (id)
          WHERE "filesRemovedAt" IS NULL)
      LIMIT 1000
      FOR UPDATE OF a SKIP LOCKED)
    UPDATE "Asset" SET status = 'EXPIRED', "storageKey" = NULL
    FROM unused WHERE "Asset".id = unused.id
    RETURNING unused."storageKey"`;
  await removeFiles(
    db,
    storage,
    expired.map(({ storageKey }) => storageKey),
  );
}
