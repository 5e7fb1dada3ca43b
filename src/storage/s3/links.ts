/** Addresses at which clients reach S3 themselves, signed with the server's credentials. */
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { disposition } from '../disposition.js';
import { type ClientLinks, type FileLink, type GivenLinks, linkWindow, UPLOAD_LIFE_MS } from '../links.js';
import { objectOf, pendingObject } from './objects.js';

/** `client` signs with the endpoint that clients use. */
export function createS3Links(client: S3Client, bucket: string): ClientLinks {
  const given: GivenLinks<Promise<string>> = { window: 0, urls: new Map() };

  return {
    async fileUrl(file) {
      const { window, expires } = linkWindow(given, Date.now());
      const key = `${file.storageKey} ${file.contentType} ${file.filename}`;
      const url = given.urls.get(key) ?? signedGet(client, bucket, file, window, expires);
      given.urls.set(key, url);
      url.catch(() => given.urls.delete(key));
      return { url: await url, expiresAt: new Date(expires) };
    },

    async uploadUrl({ assetId, maxBytes, contentType }) {
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: pendingObject(assetId),
        ContentLength: maxBytes,
        ContentType: contentType,
      });
      const url = await getSignedUrl(client, command, {
        expiresIn: UPLOAD_LIFE_MS / 1000,
        // S3 refuses a file of another size or type than these.
        signableHeaders: new Set(['host', 'content-length', 'content-type']),
      });
      return { url, expiresAt: new Date(Date.now() + UPLOAD_LIFE_MS) };
    },
  };
}

/** As an attachment: a click saves the file under its name, and players and pictures don't care. */
const signedGet = (client: S3Client, bucket: string, file: FileLink, window: number, expires: number) =>
  getSignedUrl(
    client,
    new GetObjectCommand({
      Bucket: bucket,
      Key: objectOf(file.storageKey),
      ResponseContentType: file.contentType,
      ResponseContentDisposition: disposition('attachment', file.filename),
      ResponseCacheControl: 'private, max-age=600',
    }),
    { signingDate: new Date(window), expiresIn: (expires - window) / 1000 },
  );
