/**
 * Links that are their own permission. A signature covers everything that the answer is made of, so serving a file asks
 * nobody, and a link that was changed in any way is no link.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

const FILE_LIFE_MS = 60 * 60 * 1000;
/** Asked again within one of these, the link is the same, and so is what a browser has cached under it. */
const FILE_WINDOW_MS = 10 * 60 * 1000;
/** So many are remembered, which is a few megabytes. */
const MAX_REMEMBERED_URLS = 10_000;
export const UPLOAD_LIFE_MS = 60 * 60 * 1000;

/** Links of the present window: a page of clips asks for a hundred, and soon again for the same. */
export type GivenLinks<Url> = { window: number; urls: Map<string, Url> };

/** When the present links were made, and when they end: the same on every server. Those of a former window are forgotten. */
export function linkWindow<Url>(given: GivenLinks<Url>, now: number): { window: number; expires: number } {
  const window = Math.floor(now / FILE_WINDOW_MS) * FILE_WINDOW_MS;
  if (given.window !== window || given.urls.size >= MAX_REMEMBERED_URLS) {
    given.window = window;
    given.urls.clear();
  }
  return { window, expires: window + FILE_WINDOW_MS + FILE_LIFE_MS };
}

export type FileLink = { assetId: string; storageKey: string; filename: string; contentType: string };
export type UploadLink = { assetId: string; maxBytes: number; contentType: string; expiresAt: Date };

export type Links = ReturnType<typeof createLinks>;

export type TimedUrl = { url: string; expiresAt: Date };

/** The addresses that clients are given. */
export type ClientLinks = {
  /** The same for ten minutes, and good for an hour after them. */
  fileUrl(file: FileLink): TimedUrl | Promise<TimedUrl>;
  uploadUrl(upload: { assetId: string; maxBytes: number; contentType: string }): TimedUrl | Promise<TimedUrl>;
};

/** `publicUrl` is how clients reach the server, which may be known only once it listens. */
export function createLinks(options: {
  secret: string;
  /** The secret before this one: its links are good until they expire. */
  previousSecret?: string | null;
  publicUrl: () => string;
  now?: () => number;
}) {
  const { secret, now = Date.now } = options;
  const base = () => options.publicUrl().replace(/\/+$/, '');
  const given: GivenLinks<string> = { window: 0, urls: new Map() };

  const sign = (purpose: string, parts: (string | number)[]) => signature(secret, purpose, parts);
  const isSigned = (given: string, purpose: string, parts: (string | number)[]) =>
    [secret, options.previousSecret ?? secret].some((key) =>
      isEqual(Buffer.from(given), Buffer.from(signature(key, purpose, parts))),
    );

  /** Valid for an hour at least, and for one window more at most. */
  function fileUrl(file: FileLink): TimedUrl {
    const { expires } = linkWindow(given, now());
    const key = `${file.assetId} ${file.storageKey} ${file.contentType} ${file.filename}`;
    let url = given.urls.get(key);
    if (!url) {
      url = signedUrl({ ...file, filename: nameForUrl(file.filename) }, String(expires / 1000));
      given.urls.set(key, url);
    }
    return { url, expiresAt: new Date(expires) };
  }

  function signedUrl(file: FileLink, expires: string): string {
    const query = new URLSearchParams({
      asset: file.assetId,
      type: file.contentType,
      expires,
      signature: sign('file', fileParts(file, expires)),
    });
    return `${base()}/files/${file.storageKey}/${encodeURIComponent(file.filename)}?${query}`;
  }

  /** `url` may be a path alone. Null when it is expired, altered or not ours. */
  function verifyFile(url: string): FileLink | null {
    const parsed = parse(url);
    const [, storageKey = '', name = ''] = /\/files\/([^/]+)\/([^/]+)$/.exec(parsed?.pathname ?? '') ?? [];
    const filename = decode(name);
    if (!parsed || filename === null) return null;
    const field = (key: string) => parsed.searchParams.get(key) ?? '';
    const file = { assetId: field('asset'), storageKey, filename, contentType: field('type') };
    const expires = field('expires');
    if (!isSigned(field('signature'), 'file', fileParts(file, expires))) return null;
    return Number(expires) * 1000 > now() ? file : null;
  }

  function uploadUrl(upload: { assetId: string; maxBytes: number; contentType: string }): TimedUrl {
    const expires = now() + UPLOAD_LIFE_MS;
    const parts = [upload.assetId, upload.maxBytes, upload.contentType, expires];
    const token = Buffer.from(JSON.stringify(parts)).toString('base64url');
    const url = `${base()}/uploads/${token}.${sign('upload', parts)}`;
    return { url, expiresAt: new Date(expires) };
  }

  /** Null when it is expired, altered or not ours. */
  function verifyUpload(token: string): UploadLink | null {
    const [payload = '', signature = ''] = token.split('.');
    const parts = parseList(Buffer.from(payload, 'base64url').toString('utf8'));
    if (!parts || !isSigned(signature, 'upload', parts)) return null;
    const [assetId, maxBytes, contentType, expires] = parts as [string, number, string, number];
    return expires > now() ? { assetId, maxBytes, contentType, expiresAt: new Date(expires) } : null;
  }

  /** Its end and whether it was revoked stand in its row. */
  const shareUrl = (id: string): string => `${base()}/share/${shareToken(id)}`;
  const shareToken = (id: string) => `${Buffer.from(id).toString('base64url')}.${sign('share', [id])}`;

  /** The id of the link; null when it is altered or not ours. */
  function verifyShare(token: string): string | null {
    const [payload = '', signature = ''] = token.split('.');
    const id = Buffer.from(payload, 'base64url').toString('utf8');
    return isSigned(signature, 'share', [id]) ? id : null;
  }

  return { fileUrl, verifyFile, uploadUrl, verifyUpload, shareUrl, verifyShare };
}

const signature = (key: string, purpose: string, parts: (string | number)[]): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([purpose, ...parts]))
    .digest('base64url');

const isEqual = (given: Buffer, expected: Buffer): boolean =>
  given.length === expected.length && timingSafeEqual(given, expected);

/** URLs swallow names of dots, and can't hold half a surrogate pair. */
function nameForUrl(filename: string): string {
  return /^\.{0,2}$/.test(filename) ? 'file' : Buffer.from(filename).toString();
}

function fileParts(file: FileLink, expires: string): string[] {
  return [file.assetId, file.storageKey, file.filename, file.contentType, expires];
}

function parse(url: string): URL | null {
  return URL.canParse(url, 'http://here') ? new URL(url, 'http://here') : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function parseList(json: string): (string | number)[] | null {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
