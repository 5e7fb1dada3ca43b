/** Where things lie in the bucket. */
import { checkKey } from '../storage.js';

/** Stored files: `files/<owner>/<SHA-256>`. */
export const FILES = 'files/';
/** What clients have sent, by asset, until `completeUpload` has looked at it. */
export const UPLOADS = 'uploads/';
/** Names the database that the files belong to. */
export const LABEL = 'files-of-database';
/** Written and overwritten to see whether the bucket takes files. */
export const PROBE = 'write-test';

export function objectOf(key: string): string {
  checkKey(key);
  return FILES + key.replace('-', '/');
}

export const keyOf = (object: string): string => object.slice(FILES.length).replace('/', '-');

/** Of a presigned link. */
export function keyInUrl(url: string, origin: string): string | null {
  if (!URL.canParse(url) || new URL(url).origin !== origin) return null;
  const object = /\/(files\/(?:[0-9a-f]{16}\/)?[0-9a-f]{64})$/.exec(new URL(url).pathname)?.[1];
  return object ? keyOf(object) : null;
}

export const pendingObject = (assetId: string): string => UPLOADS + assetId;
