/** Files by signed links, whole or in part. The link is the permission, for as long as its asset has the file. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { disposition } from '../storage/disposition.js';
import type { FileLink, Links } from '../storage/links.js';
import { type ByteRange, FileMissing, type Storage } from '../storage/storage.js';
import { byteRange } from './byte-range.js';
import { answerError } from './json-response.js';

/** False once the asset is deleted, although the same bytes may still be there for somebody else. */
export type IsLinked = (link: FileLink) => Promise<boolean>;

export async function serveFile(
  req: IncomingMessage,
  res: ServerResponse,
  parts: { links: Links; storage: Storage; isLinked: IsLinked },
): Promise<void> {
  const link = parts.links.verifyFile(req.url ?? '');
  if (!link) {
    return answerError(
      res,
      403,
      'FORBIDDEN',
      'This link has expired or was altered. Query the asset again for a new one.',
    );
  }
  const byteSize = (await parts.isLinked(link)) ? await parts.storage.byteSize(link.storageKey) : null;
  if (byteSize === null) return answerError(res, 404, 'NOT_FOUND', 'This file has been removed.');

  const etag = `"${link.storageKey}"`;
  setFileHeaders(req, res, link, etag);
  if (isFresh(req, etag)) {
    res.writeHead(304).end();
    return;
  }
  const range = rangeFor(req, byteSize, etag);
  if (range === 'unsatisfiable') {
    res.setHeader('Content-Range', `bytes */${byteSize}`);
    return answerError(res, 416, 'INVALID_INPUT', `The file has ${byteSize} bytes; the range lies outside.`);
  }
  if (range) res.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${byteSize}`);
  res.setHeader('Content-Length', range ? range.end - range.start + 1 : byteSize);
  if (req.method === 'HEAD') {
    res.writeHead(range ? 206 : 200).end();
    return;
  }
  await send(res, range ? 206 : 200, link, range, parts.storage);
}

async function send(
  res: ServerResponse,
  status: number,
  link: FileLink,
  range: ByteRange | null,
  storage: Storage,
) {
  try {
    const file = await storage.open(link.storageKey, range ?? undefined);
    res.writeHead(status);
    await pipeline(file, res);
  } catch (error) {
    if (!(error instanceof FileMissing)) throw error;
    for (const name of res.getHeaderNames()) if (name.startsWith('content-')) res.removeHeader(name);
    answerError(res, 404, 'NOT_FOUND', 'This file has been removed.');
  }
}

function setFileHeaders(req: IncomingMessage, res: ServerResponse, link: FileLink, etag: string): void {
  const download = new URL(req.url ?? '', 'http://here').searchParams.get('download') === '1';
  res.setHeader('Content-Type', link.contentType);
  res.setHeader('Content-Disposition', disposition(download ? 'attachment' : 'inline', link.filename));
  // If a browser were to take it for a page after all, nothing in it could run.
  res.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; media-src 'self'; img-src 'self'; style-src 'unsafe-inline'; sandbox",
  );
  // Studios elsewhere may show what they were given a link to.
  res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  res.setHeader('Accept-Ranges', 'bytes');
  res.setHeader('ETag', etag);
  // The content never changes under its name, but the link ends.
  res.setHeader('Cache-Control', 'private, max-age=600');
}

function isFresh(req: IncomingMessage, etag: string): boolean {
  const known = req.headers['if-none-match'];
  return (
    known !== undefined &&
    (known.trim() === '*' || known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag))
  );
}

/** A range of another version than the client has is of no use to it: it gets the whole file. */
function rangeFor(req: IncomingMessage, byteSize: number, etag: string): ByteRange | 'unsatisfiable' | null {
  const ifRange = req.headers['if-range'];
  return ifRange === undefined || ifRange === etag ? byteRange(req.headers.range, byteSize) : null;
}
