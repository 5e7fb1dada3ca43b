/** Where a client PUTs a file to. The file goes to a temporary folder; whoever asked for it decides what becomes of it. */
import { createWriteStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Links, UploadLink } from '../storage/links.js';
import { DiskFull, nameDiskFull, type Storage } from '../storage/storage.js';
import { answerJson, refuseBody } from './json-response.js';

/** A client that sends nothing for so long is gone. */
const SILENCE_MS = 60_000;

export type Upload = UploadLink & { path: string; byteSize: number };
export type Answer = { status: number; body: unknown };
/** Takes the file at `path` over, or leaves it: it is removed afterwards. */
export type OnUploaded = (upload: Upload) => Promise<Answer>;

class TooLarge extends Error {}

export async function receiveUpload(
  req: IncomingMessage,
  res: ServerResponse,
  token: string,
  parts: { links: Links; storage: Storage; onUploaded: OnUploaded; onAccepted: () => void },
): Promise<void> {
  const link = parts.links.verifyUpload(token);
  if (!link) {
    return refuseBody(
      req,
      res,
      403,
      'FORBIDDEN',
      'This upload link has expired or was altered. Ask createUpload for a new one.',
    );
  }
  parts.onAccepted();
  const sent = req.headers['content-type'];
  if (sent !== undefined && !isSameType(sent, link.contentType)) {
    const message = `Send the file with the header "Content-Type: ${link.contentType}", as createUpload has said.`;
    return refuseBody(req, res, 415, 'INVALID_INPUT', message);
  }
  const tooLarge = () =>
    refuseBody(
      req,
      res,
      413,
      'INVALID_INPUT',
      `The file is larger than the ${link.maxBytes} bytes that were announced.`,
    );
  if (Number(req.headers['content-length'] ?? 0) > link.maxBytes) return tooLarge();

  const outcome = await receiveInto(req, link, parts);
  if (outcome === 'broken off') return; // Nobody is there to be told.
  if (outcome === 'too large') return tooLarge();
  if (outcome === 'disk full') return refuseBody(req, res, 507, 'INTERNAL', new DiskFull().message);
  answerJson(res, outcome.status, outcome.body);
}

/** When this resolves, the temporary folder is gone. */
async function receiveInto(
  req: IncomingMessage,
  link: UploadLink,
  parts: { storage: Storage; onUploaded: OnUploaded },
): Promise<Answer | 'broken off' | 'too large' | 'disk full'> {
  const folder = await parts.storage.temporaryFolder();
  try {
    const received = await receive(req, path.join(folder.path, 'upload'), link.maxBytes);
    return await parts.onUploaded({ ...link, ...received });
  } catch (error) {
    if (error instanceof TooLarge) return 'too large';
    if (error instanceof DiskFull) return 'disk full';
    if (req.destroyed && !req.complete) return 'broken off';
    throw error;
  } finally {
    await folder.remove();
  }
}

async function receive(req: IncomingMessage, file: string, maxBytes: number) {
  let byteSize = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      byteSize += chunk.length;
      done(byteSize > maxBytes ? new TooLarge() : null, chunk);
    },
  });
  req.setTimeout(SILENCE_MS, () => req.destroy());
  // Destroyed by hand below, so that an answer can still be sent on the connection.
  const bytes = req.iterator({ destroyOnReturn: false });
  await pipeline(bytes, measure, createWriteStream(file, { flags: 'wx' })).catch((error) => {
    throw nameDiskFull(error);
  });
  return { path: file, byteSize };
}

function isSameType(one: string, other: string): boolean {
  const bare = (type: string) => type.split(';')[0]!.trim().toLowerCase();
  return bare(one) === bare(other);
}
