/** Files that come in: announced, received, looked at, and only then believed. */

import path from 'node:path';
import { TRANSACTION, type Tx } from '../../database/client.js';
import { type Asset, Prisma, type PrismaClient } from '../../database/generated/client.js';
import type { Tools } from '../../media/tools.js';
import type { ClientLinks, FileLink, TimedUrl } from '../../storage/links.js';
import { type UploadType, uploadType } from '../../storage/sniff.js';
import type { DirectAccess, Storage } from '../../storage/storage.js';
import { Conflict, InvalidInput, NotFound } from '../errors.js';
import { FileGone, holdFiles, removeFiles } from './files.js';
import { type Family, type Findings, familyOf, inspect } from './inspect-upload.js';
import { holdRoom, jobsThatNeed } from './upload-limits.js';

export type AssetDependencies = {
  db: PrismaClient;
  storage: Storage;
  links: ClientLinks;
  tools: Tools;
  limits: {
    audioBytes: number;
    imageBytes: number /** Of all that one owner has sent. */;
    ownerBytes: number;
  };
};

export type Assets = ReturnType<typeof createAssets>;

const MAX_TEXT_BYTES = 1024 * 1024;
const AWAITED_MS = 3_600_000;

export function createAssets(context: AssetDependencies) {
  return {
    announce: (owner: string, input: { filename: string; contentType: string; byteSize: number }) =>
      announce(context, owner, input),
    receive: (assetId: string, upload: Arrived) => receive(context, assetId, upload),
    complete: (owner: string, id: string) => complete(context, owner, id),
    remove: (owner: string, id: string) => remove(context, owner, id),
    link: (asset: Asset) => link(context, asset),
    isLinked: async ({ assetId, storageKey }: FileLink): Promise<boolean> =>
      (await context.db.asset.count({ where: { id: assetId, storageKey } })) > 0,
  };
}

const mostBytes = (context: AssetDependencies, family: Family) =>
  ({ AUDIO: context.limits.audioBytes, IMAGE: context.limits.imageBytes, TEXT: MAX_TEXT_BYTES })[family];

const ownedAsset = async (context: AssetDependencies, owner: string, id: string): Promise<Asset> => {
  const asset = await context.db.asset.findFirst({ where: { id, owner } });
  if (!asset) throw new NotFound('file');
  return asset;
};

async function announce(
  context: AssetDependencies,
  owner: string,
  input: { filename: string; contentType: string; byteSize: number },
) {
  const type = uploadType(input.contentType);
  if (/[\u0000-\u001f\u007f]/.test(input.filename))
    throw InvalidInput.at('input.filename', 'It contains control characters.');
  if (!type)
    throw InvalidInput.at(
      'input.contentType',
      'Files of this kind can not be used. Send audio (MP3, WAV, FLAC, M4A, OGG), a picture (PNG, JPEG, WebP) or text (LRC, SRT, WebVTT, plain).',
    );
  const most = mostBytes(context, familyOf(type));
  if (input.byteSize < 1) throw InvalidInput.at('input.byteSize', 'A file has at least one byte.');
  if (input.byteSize > most)
    throw InvalidInput.at(
      'input.byteSize',
      `Such a file may have at most ${Math.floor(most / 1024 / 1024)} MB.`,
    );
  const asset = await context.db.$transaction(async (tx) => {
    await holdRoom(tx, owner, input.byteSize, context.limits.ownerBytes);
    return tx.asset.create({
      data: {
        owner,
        status: 'AWAITING_UPLOAD',
        filename: input.filename,
        contentType: type,
        byteSize: input.byteSize,
        // Its link is signed with its id, and says the exact moment.
        uploadExpiresAt: new Date(Date.now() + AWAITED_MS),
      },
    });
  }, TRANSACTION);
  const { url, expiresAt } = await context.links.uploadUrl({
    assetId: asset.id,
    maxBytes: input.byteSize,
    contentType: type,
  });
  const announced = await context.db.asset.update({
    where: { id: asset.id },
    data: { uploadExpiresAt: expiresAt },
  });
  return { asset: announced, uploadUrl: url, headers: { 'content-type': type }, expiresAt };
}

type Arrived = { path: string; byteSize: number };
type Received = { status: 'READY' } | { status: 'REJECTED'; problem: string } | { status: 'UNWANTED' };

/** The bytes are here, in a file that we own. Says what became of them. */
async function receive(
  context: AssetDependencies,
  assetId: string,
  { path, byteSize }: Arrived,
): Promise<Received> {
  const { db, storage, tools } = context;
  const asset = await db.asset.findUnique({ where: { id: assetId } });
  if (asset?.status !== 'AWAITING_UPLOAD') return { status: 'UNWANTED' };
  const findings: Findings =
    byteSize === asset.byteSize
      ? await inspect(tools, path, asset.contentType as UploadType, byteSize)
      : { ok: false, problem: wrongSize(asset.byteSize, byteSize) };

  if (!findings.ok) {
    const { count } = await db.asset.updateMany({
      where: { id: assetId, status: 'AWAITING_UPLOAD' },
      data: { status: 'REJECTED', problem: findings.problem },
    });
    return count === 0 ? { status: 'UNWANTED' } : { status: 'REJECTED', problem: findings.problem };
  }
  const { ok: _, ...facts } = findings;
  const stored = await storage.put(asset.owner, path);
  const isFirst = await db
    .$transaction(async (tx) => {
      await holdFiles(tx, [stored]);
      const [awaited] = await tx.$queryRaw<unknown[]>`
        SELECT 1 FROM "Asset" WHERE id = ${assetId}::uuid AND status = 'AWAITING_UPLOAD' FOR UPDATE`;
      // Another file was sent to the same link, and was quicker.
      if (!awaited) return false;
      await tx.asset.update({
        where: { id: assetId },
        data: { status: 'READY', storageKey: stored.key, byteSize: stored.byteSize, ...facts },
      });
      return true;
    }, TRANSACTION)
    .catch((error: unknown) => {
      // The owner deleted another file with the same content in this moment.
      if (error instanceof FileGone) return false;
      throw error;
    });
  if (!isFirst) await removeFiles(db, storage, [stored.key]);
  return { status: isFirst ? 'READY' : 'UNWANTED' };
}

const wrongSize = (announced: number | null, arrived: number): string =>
  arrived === 0
    ? 'The file is empty.'
    : `${announced} bytes were announced and ${arrived} arrived. Announce and send the file again.`;

async function complete(context: AssetDependencies, owner: string, id: string): Promise<Asset> {
  let asset = await ownedAsset(context, owner, id);
  if (asset.status === 'AWAITING_UPLOAD' && context.storage.direct) {
    await collect(context, context.storage.direct.uploads, asset);
    asset = await ownedAsset(context, owner, id);
  }
  if (asset.status === 'REJECTED')
    throw InvalidInput.at('assetId', asset.problem ?? 'The file can not be used.');
  if (asset.status === 'AWAITING_UPLOAD')
    throw new Conflict('The file has not arrived yet. Send it with PUT to its upload address first.');
  return asset;
}

/** Fetches and inspects a file that its client has sent straight to the storage. */
async function collect(
  context: AssetDependencies,
  uploads: DirectAccess['uploads'],
  { id, byteSize }: Asset,
): Promise<void> {
  const folder = await context.storage.temporaryFolder();
  try {
    const file = path.join(folder.path, 'upload');
    const arrived = await uploads.fetch(id, file, byteSize ?? 0);
    if (!arrived) return;
    const { status } = await receive(context, id, { path: file, byteSize: arrived.byteSize });
    if (status !== 'UNWANTED') await uploads.remove(id);
  } finally {
    await folder.remove();
  }
}

async function remove(context: AssetDependencies, owner: string, id: string): Promise<void> {
  const asset = await ownedAsset(context, owner, id);
  if (asset.artifactId) throw new Conflict('The file was made by a job, and goes with it.');
  await context.db.$transaction(async (tx) => {
    // A job that is just being made holds it until it can be found below.
    await tx.$executeRaw`SELECT 1 FROM "Asset" WHERE id = ${id}::uuid FOR UPDATE`;
    const user = await userOf(tx, owner, id);
    if (user)
      throw new Conflict('A job needs this file. Delete the job first.', { type: 'Job', id: user.id });
    const { count } = await tx.asset.deleteMany({ where: { id } });
    if (count === 0) throw new NotFound('file');
  }, TRANSACTION);
  await removeFiles(context.db, context.storage, [asset.storageKey]);
}

async function link(context: AssetDependencies, asset: Asset): Promise<TimedUrl | null> {
  if (asset.status !== 'READY' || !asset.storageKey) return null;
  return context.links.fileUrl({
    assetId: asset.id,
    storageKey: asset.storageKey,
    filename: asset.filename ?? 'file',
    contentType: asset.contentType,
  });
}

/** In the transaction that writes a job: until it is over, nobody deletes the files that it needs. */
export async function holdUploads(tx: Tx, ids: readonly string[]): Promise<void> {
  const there = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Asset" WHERE id = ANY(${ids}::uuid[]) AND status = 'READY' ORDER BY id FOR KEY SHARE`;
  if (there.length < ids.length) throw new NotFound('file');
}

/** A job that needs the file. */
async function userOf(tx: Tx, owner: string, assetId: string): Promise<{ id: string } | undefined> {
  const [user] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM ${jobsThatNeed(Prisma.sql`${assetId}::uuid`)} AS needing JOIN "Job" USING (id)
    WHERE owner = ${owner}
    LIMIT 1`;
  return user;
}
