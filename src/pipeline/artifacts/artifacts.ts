/**
 * Things that were made, each named by the hash of all that it was made from. What is there is not made again; what no
 * job holds on to any more is removed, files and all. Owners never meet: a cache tells nobody what somebody else made.
 */

import type { Tx } from '../../database/client.js';
import type { Artifact, Asset, Prisma, PrismaClient } from '../../database/generated/client.js';
import type { Storage, StoredFile } from '../../storage/storage.js';
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
  | 'SONG'
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

/** Null when it has to be made, or when its files are gone. */
export async function findArtifact(
  db: PrismaClient | Tx,
  owner: string,
  key: string,
): Promise<KeptArtifact | null> {
  const found = await db.artifact.findUnique({
    where: { owner_key: { owner, key } },
    include: { assets: true },
  });
  return found?.assets.every((asset) => asset.storageKey !== null) ? found : null;
}

export async function findArtifacts(
  db: PrismaClient | Tx,
  owner: string,
  keys: string[],
): Promise<Map<string, KeptArtifact>> {
  const found = await db.artifact.findMany({
    where: { owner, key: { in: keys } },
    include: { assets: true },
  });
  return new Map(
    found
      .filter(({ assets }) => assets.every((asset) => asset.storageKey !== null))
      .map((each) => [each.key, each]),
  );
}

/** Keeps what was made, for a job. Should another task have made the same meanwhile, that one stands. */
export async function keepArtifact(
  tx: Tx,
  job: { id: string; owner: string },
  made: NewArtifact,
): Promise<KeptArtifact> {
  const { owner } = job;
  // Two that make the same at once wait for each other here instead of failing.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${owner} ${made.key}`}, 0))`;
  const known = await findArtifact(tx, owner, made.key);
  if (known && (await hold(tx, job.id, known.id))) return known;
  await holdFiles(
    tx,
    (made.files ?? []).map(({ stored }) => stored),
  );
  const artifact = await write(tx, owner, made);
  await hold(tx, job.id, artifact.id);
  return artifact;
}

/** Throws ArtifactGone when the last job that held it was deleted since it was found. */
export async function holdArtifact(tx: Tx, jobId: string, artifactId: string): Promise<void> {
  if (!(await hold(tx, jobId, artifactId))) throw new ArtifactGone();
}

/** The next try finds that it is not there, and makes it. */
export class ArtifactGone extends Error {
  override readonly name = 'ArtifactGone';
  constructor() {
    super('What was found ready was deleted together with the film that it was made for.');
  }
}

/** False when it is gone; while the transaction lasts, nobody else can delete it. */
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

export function assetOf(artifact: KeptArtifact, role: string): Asset {
  const asset = artifact.assets.find((each) => each.role === role);
  if (!asset) throw new Error(`Artifact ${artifact.id} has no ${role}.`);
  return asset;
}

/** Removes artifacts that no job holds on to. Call it after whatever let go of them. */
export async function collectGarbage(
  db: PrismaClient,
  storage: Storage,
  artifactIds: string[],
): Promise<void> {
  const keys = await db.$transaction(async (tx) => {
    // One that is locked is being taken hold of, and no garbage. Who uses the others is looked up after they are locked.
    const mine = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Artifact" WHERE id = ANY(${artifactIds}::uuid[]) FOR UPDATE SKIP LOCKED`;
    const unused = { id: { in: mine.map(({ id }) => id) }, uses: { none: {} } };
    const assets = await tx.asset.findMany({ where: { artifact: unused }, select: { storageKey: true } });
    await tx.artifact.deleteMany({ where: unused });
    return assets.map((asset) => asset.storageKey);
  });
  await removeFiles(db, storage, keys);
}
