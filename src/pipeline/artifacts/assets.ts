/** Files that come in: announced, received, looked at, and only then believed. */

import { open, readFile } from 'node:fs/promises';
import { TRANSACTION, type Tx } from '../../database/client.js';
import { type Asset, Prisma, type PrismaClient } from '../../database/generated/client.js';
import { FILM_SECONDS } from '../../film/new-job.js';
import { decodeText } from '../../film/sound/lyrics.js';
import { MediaFailure } from '../../media/failure.js';
import { checkPicture } from '../../media/pictures/reduce.js';
import { probe } from '../../media/probe.js';
import type { Tools } from '../../media/tools.js';
import type { FileLink, Links } from '../../storage/links.js';
import { SNIFF_BYTES, sniff, type UploadType, uploadType } from '../../storage/sniff.js';
import type { Storage } from '../../storage/storage.js';
import { Conflict, InvalidInput, NotFound } from '../errors.js';
import { guardFile, removeFiles } from './files.js';
import { holdRoom, needsFile } from './upload-limits.js';

export type AssetDependencies = {
  db: PrismaClient;
  storage: Storage;
  links: Links;
  tools: Tools;
  limits: {
    audioBytes: number;
    imageBytes: number /** Of all that one owner has sent. */;
    ownerBytes: number;
  };
};

export type Assets = ReturnType<typeof createAssets>;

/** 7.1 surround; of more, nobody knows how to mix them. */
const MAX_CHANNELS = 8;
const MAX_TEXT_BYTES = 1024 * 1024;
const AWAITED_MS = 3_600_000;

type Family = 'AUDIO' | 'IMAGE' | 'TEXT';

const familyOf = (type: UploadType): Family =>
  type.startsWith('audio/') ? 'AUDIO' : type.startsWith('image/') ? 'IMAGE' : 'TEXT';

/** What was found in a file, or why it can't be used. */
type Findings =
  | { ok: true; width?: number; height?: number; durationSeconds?: number }
  | { ok: false; problem: string };

export function createAssets(context: AssetDependencies) {
  return {
    announce: (owner: string, input: { filename: string; contentType: string; byteSize: number }) =>
      announce(context, owner, input),
    receive: (assetId: string, upload: { path: string; byteSize: number; sha256: string }) =>
      receive(context, assetId, upload),
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

async function inspect(
  context: AssetDependencies,
  path: string,
  announced: UploadType,
  byteSize: number,
): Promise<Findings> {
  const no = (problem: string): Findings => ({ ok: false, problem });
  if (byteSize === 0) return no('The file is empty.');
  const found = sniff(await head(path));
  if (!found)
    return no(
      'The file is of a kind that can not be used. Send MP3, WAV, FLAC, M4A, OGG, PNG, JPEG, WebP or text.',
    );
  if (familyOf(found) !== familyOf(announced)) {
    return no(
      `The file was announced as ${announced} and is ${found}. Send the right file, or announce it as what it is.`,
    );
  }
  if (familyOf(found) === 'AUDIO') return inspectSound(context, path);
  if (familyOf(found) === 'IMAGE') return inspectPicture(path);
  return decodeText(await readFile(path)).trim() === '' ? no('The text is empty.') : { ok: true };
}

async function inspectSound(context: AssetDependencies, path: string): Promise<Findings> {
  try {
    const { audio, durationSeconds } = await probe(context.tools, path);
    if (!audio) return { ok: false, problem: 'There is no sound in the file.' };
    const seconds = audio.durationSeconds ?? durationSeconds;
    if (seconds > FILM_SECONDS.MUSIC_VIDEO.max) {
      return {
        ok: false,
        problem: `The song is ${Math.round(seconds / 60)} minutes long; at most ${FILM_SECONDS.MUSIC_VIDEO.max / 60} can be used. Cut it first.`,
      };
    }
    if (audio.channels > MAX_CHANNELS) {
      return {
        ok: false,
        problem: `The song has ${audio.channels} channels; at most ${MAX_CHANNELS} can be mixed. Send it in stereo.`,
      };
    }
    return { ok: true, durationSeconds: seconds };
  } catch (error) {
    return unreadable(error);
  }
}

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
  const { url, expiresAt } = context.links.uploadUrl({
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

/** The bytes are here, in a file that we own. Says what became of them. */
async function receive(
  context: AssetDependencies,
  assetId: string,
  { path, byteSize, sha256 }: { path: string; byteSize: number; sha256: string },
): Promise<{ status: 'READY' } | { status: 'REJECTED'; problem: string } | { status: 'UNWANTED' }> {
  const asset = await context.db.asset.findUnique({ where: { id: assetId } });
  if (asset?.status !== 'AWAITING_UPLOAD') return { status: 'UNWANTED' };
  const findings: Findings =
    byteSize === asset.byteSize
      ? await inspect(context, path, asset.contentType as UploadType, byteSize)
      : {
          ok: false,
          problem:
            byteSize === 0
              ? 'The file is empty.'
              : `${asset.byteSize} bytes were announced and ${byteSize} arrived. Announce and send the file again.`,
        };

  if (!findings.ok) {
    const { count } = await context.db.asset.updateMany({
      where: { id: assetId, status: 'AWAITING_UPLOAD' },
      data: { status: 'REJECTED', problem: findings.problem },
    });
    return count === 0 ? { status: 'UNWANTED' } : { status: 'REJECTED', problem: findings.problem };
  }
  const { ok: _, ...facts } = findings;
  const isFirst = await context.db.$transaction(async (tx) => {
    await guardFile(tx, sha256);
    const [awaited] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "Asset" WHERE id = ${assetId}::uuid AND status = 'AWAITING_UPLOAD' FOR UPDATE`;
    // Another file was sent to the same link, and was quicker.
    if (!awaited) return false;
    const stored = await context.storage.put(path);
    await tx.asset.update({
      where: { id: assetId },
      data: { status: 'READY', storageKey: stored.key, byteSize: stored.byteSize, ...facts },
    });
    return true;
  }, TRANSACTION);
  return { status: isFirst ? 'READY' : 'UNWANTED' };
}

async function complete(context: AssetDependencies, owner: string, id: string): Promise<Asset> {
  const asset = await ownedAsset(context, owner, id);
  if (asset.status === 'REJECTED')
    throw InvalidInput.at('assetId', asset.problem ?? 'The file can not be used.');
  if (asset.status === 'AWAITING_UPLOAD')
    throw new Conflict('The file has not arrived yet. Send it with PUT to its upload address first.');
  return asset;
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

function link(context: AssetDependencies, asset: Asset): { url: string; expiresAt: Date } | null {
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
    SELECT j.id FROM "Job" j LEFT JOIN "JobInput" i ON i."jobId" = j.id
    WHERE j.owner = ${owner} AND ${needsFile(Prisma.sql`${assetId}::uuid`)}
    LIMIT 1`;
  return user;
}

async function head(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SNIFF_BYTES), 0, SNIFF_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function unreadable(error: unknown): Findings {
  if (error instanceof MediaFailure && error.failure === 'UNREADABLE_MEDIA')
    return { ok: false, problem: error.message };
  throw error;
}

async function inspectPicture(path: string): Promise<Findings> {
  try {
    return { ok: true, ...(await checkPicture(path)) };
  } catch (error) {
    return unreadable(error);
  }
}
