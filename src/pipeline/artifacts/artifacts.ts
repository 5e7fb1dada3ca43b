/**
 * Results under their content keys, the hash of everything they are made from. What exists is reused; what no job
 * references any more is removed with its files. Keys are scoped by owner, so nobody learns what somebody else made.
 */

import type { Tx } from '../../database/client.js';
import type { Artifact, Asset, Prisma, PrismaClient } from '../../database/generated/client.js';
import type { Storage, StoredFile } from '../../storage/storage.js';
import { areIntact, type StoredAssets } from './file-checks.js';
import { holdFiles, removeFiles } from './files.js';

export type ArtifactKind =
  | 'ANALYSIS'
  | 'TRANSCRIPT'
  | 'PLAN'
  | 'PICTURE'
  | 'PROMPTS'
  | 'STORYBOARD'
  | 'TAKE'
  | 'CLIP'
  | 'SEGMENT'
  | 'MUSIC'
  | 'VOICE'
  | 'MIX'
  | 'FILM'
  | 'EXPORT';

export type KeptArtifact = Artifact & { assets: Asset[] };

export type NewFile = {
  role: string;
  stored: StoredFile;
  filename: string;
  contentType: string;
  width?: number;
  height?: number;
  durationSeconds?: number;
};

export type NewArtifact = {
  key: string;
  kind: ArtifactKind;
  data?: Prisma.InputJsonValue;
  files?: NewFile[];
};

/** Null when it does not exist, or its files are missing or damaged. */
export async function findArtifact(
  context: StoredAssets,
  owner: string,
  key: string,
): Promise<KeptArtifact | null> {
  return (await findArtifacts(context, owner, [key])).get(key) ?? null;
}

export async function findArtifacts(
  context: StoredAssets,
  owner: string,
  keys: string[],
): Promise<Map<string, KeptArtifact>> {
  const found = await context.db.artifact.findMany({
    where: { owner, key: { in: keys } },
    include: { assets: true },
  });
  const intact = await Promise.all(found.map(({ assets }) => areIntact(context, assets)));
  return new Map(found.filter((_, index) => intact[index]).map((each) => [each.key, each]));
}

/** Stores a result and references it from the job. When another task stored the same meanwhile, that one is returned. */
export async function keepArtifact(
  tx: Tx,
  job: { id: string; owner: string },
  made: NewArtifact,
): Promise<KeptArtifact> {
  const { owner } = job;
  // An advisory lock: two tasks that store the same key wait for each other instead of failing.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${owner} ${made.key}`}, 0))`;
  const existing = await tx.artifact.findUnique({
    where: { owner_key: { owner, key: made.key } },
    include: { assets: true },
  });
  const isUsable = existing?.assets.every(
    ({ storageKey, damagedAt }) => storageKey !== null && damagedAt === null,
  );
  if (existing && isUsable && (await hold(tx, job.id, existing.id))) return existing;
  await holdFiles(
    tx,
    (made.files ?? []).map(({ stored }) => stored),
  );
  const isDamaged = existing?.assets.some(({ damagedAt }) => damagedAt !== null);
  const artifact =
    existing && isDamaged && (await hold(tx, job.id, existing.id))
      ? await repair(tx, existing, made)
      : await write(tx, owner, made);
  await hold(tx, job.id, artifact.id);
  // Other assets with the same content share the files that were just written.
  await tx.asset.updateMany({
    where: {
      storageKey: { in: artifact.assets.map(({ storageKey }) => storageKey!) },
      damagedAt: { not: null },
    },
    data: { damagedAt: null },
  });
  return artifact;
}

/** Of no job: whoever stores it has to remove it. */
export async function keepWithoutJob(tx: Tx, owner: string, made: NewArtifact): Promise<KeptArtifact> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${owner} ${made.key}`}, 0))`;
  await holdFiles(
    tx,
    (made.files ?? []).map(({ stored }) => stored),
  );
  return write(tx, owner, made);
}

/** Throws ArtifactGone when it was garbage-collected since it was found. */
export async function holdArtifact(tx: Tx, jobId: string, artifactId: string): Promise<void> {
  if (!(await hold(tx, jobId, artifactId))) throw new ArtifactGone();
}

/** Stores what was made just now; what existed already is held. */
export async function keepOrHold(
  tx: Tx,
  job: { id: string; owner: string },
  result: KeptArtifact | NewArtifact,
): Promise<KeptArtifact> {
  if (!('id' in result)) return keepArtifact(tx, job, result);
  await holdArtifact(tx, job.id, result.id);
  return result;
}

/** Transient: the next try finds that the artifact does not exist, and makes it. */
export class ArtifactGone extends Error {
  override readonly name = 'ArtifactGone';
  constructor() {
    super('What was found ready was deleted together with the film that it was made for.');
  }
}

/** False when it is gone. Locks the row, so that nobody deletes it within the transaction. */
async function hold(tx: Tx, jobId: string, artifactId: string): Promise<boolean> {
  const there = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Artifact" WHERE id = ${artifactId}::uuid FOR KEY SHARE`;
  if (there.length === 0) return false;
  await tx.artifactUse.createMany({ data: [{ jobId, artifactId }], skipDuplicates: true });
  return true;
}

async function write(tx: Tx, owner: string, made: NewArtifact): Promise<KeptArtifact> {
  // One whose files were removed is replaced; what shows its old files keeps showing that they are gone.
  await tx.artifact.updateMany({
    where: { owner, key: made.key },
    data: { key: `${made.key} gone ${Date.now()}` },
  });
  const artifact = await tx.artifact.create({
    data: { owner, key: made.key, kind: made.kind, ...(made.data === undefined ? {} : { data: made.data }) },
  });
  const assets = await tx.asset.createManyAndReturn({
    data: (made.files ?? []).map(({ stored, ...file }) => ({
      owner,
      artifactId: artifact.id,
      status: 'READY',
      storageKey: stored.key,
      byteSize: stored.byteSize,
      ...file,
    })),
  });
  return { ...artifact, assets };
}

/** The assets keep their ids and get the new files, so that every film that uses them is repaired. */
async function repair(tx: Tx, existing: KeptArtifact, made: NewArtifact): Promise<KeptArtifact> {
  const { owner } = existing;
  const data = made.data === undefined ? {} : { data: made.data };
  const artifact = await tx.artifact.update({ where: { id: existing.id }, data });
  const assets: Asset[] = [];
  for (const { stored, ...file } of made.files ?? []) {
    const former = existing.assets.find(({ role }) => role === file.role);
    const fields = {
      ...file,
      status: 'READY' as const,
      storageKey: stored.key,
      byteSize: stored.byteSize,
      damagedAt: null,
    };
    assets.push(
      former
        ? await tx.asset.update({ where: { id: former.id }, data: fields })
        : await tx.asset.create({ data: { ...fields, owner, artifactId: artifact.id } }),
    );
  }
  return { ...artifact, assets };
}

export function assetOf(artifact: KeptArtifact, role: string): Asset {
  const asset = artifact.assets.find((each) => each.role === role);
  if (!asset) throw new Error(`Artifact ${artifact.id} has no ${role}.`);
  return asset;
}

/** Removes those of the artifacts that no job references any more. */
export async function collectGarbage(
  db: PrismaClient,
  storage: Storage,
  artifactIds: string[],
): Promise<void> {
  const keys = await db.$transaction(async (tx) => {
    // Skips rows that a job is about to reference; the uses of the others are read after they are locked.
    const locked = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Artifact" WHERE id = ANY(${artifactIds}::uuid[]) FOR UPDATE SKIP LOCKED`;
    const unused = { id: { in: locked.map(({ id }) => id) }, uses: { none: {} } };
    const assets = await tx.asset.findMany({ where: { artifact: unused }, select: { storageKey: true } });
    await tx.artifact.deleteMany({ where: unused });
    return assets.map((asset) => asset.storageKey);
  });
  await removeFiles(db, storage, keys);
}
