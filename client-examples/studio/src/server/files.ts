/** Files: links that hold under the address that this page was opened with, and uploads that tell how far they are. */

import type { Client } from 'urql';
import { COMPLETE_UPLOAD, CREATE_UPLOAD } from '../documents/making.js';
import { texts } from '../texts/texts.js';
import { problemOf } from './problems.js';

/** The server names itself by one address, and may have been opened by another (localhost, 127.0.0.1, a proxy's). */
export function here(url: string | null | undefined): string | undefined {
  if (!url) return undefined;
  const { pathname, search } = new URL(url, window.location.href);
  return /^\/(files|uploads)\//.test(pathname) && !isSignedByStorage(search) ? pathname + search : url;
}

/** Where a click saves the file under its name. A link that leads to the storage does so as it is. */
export function toSave(url: string | null): string | undefined {
  const link = here(url);
  return link === undefined || isSignedByStorage(link) ? link : `${link}&download=1`;
}

const isSignedByStorage = (url: string): boolean => url.includes('X-Amz-Signature=');

export type Uploaded = {
  id: string;
  filename: string;
  durationSeconds: number | null;
  /** Of a picture: where it can be looked at. */
  picture: string | undefined;
};

export async function upload(
  client: Client,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Uploaded> {
  const announced = await client
    .mutation(CREATE_UPLOAD, {
      input: { filename: file.name, contentType: contentTypeOf(file), byteSize: file.size },
    })
    .toPromise();
  const place = announced.data?.createUpload;
  if (place?.__typename !== 'CreateUploadPayload')
    throw new Error(problemOf(place, announced.error) ?? undefined);
  await put(here(place.uploadUrl)!, place.headers as Record<string, string>, file, onProgress, signal);

  const { data, error } = await client.mutation(COMPLETE_UPLOAD, { id: place.asset.id }).toPromise();
  const result = data?.completeUpload;
  if (result?.__typename !== 'AssetPayload') throw new Error(problemOf(result, error) ?? undefined);
  const { id, durationSeconds, contentType, url } = result.asset;
  const picture = contentType.startsWith('image/') ? here(url) : undefined;
  return { id, filename: file.name, durationSeconds, picture };
}

/** XMLHttpRequest, since fetch can't tell how much has been sent. */
function put(
  url: string,
  headers: Record<string, string>,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) {
      // The browser sets this one itself and forbids it to pages.
      if (name.toLowerCase() !== 'content-length') request.setRequestHeader(name, value);
    }
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total);
    request.onload = () => (request.status < 300 ? resolve() : reject(new Error(reasonIn(request))));
    request.onerror = () => reject(new Error(texts.common.connectionLost));
    request.onabort = () => reject(new DOMException(texts.common.stopped, 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function reasonIn({ responseText, status }: XMLHttpRequest): string {
  try {
    const body = JSON.parse(responseText) as { message?: string; error?: { message?: string } };
    return body.message ?? body.error?.message ?? texts.common.serverAnswered(status);
  } catch {
    return texts.common.serverAnswered(status);
  }
}

/** Some systems don't know every kind of sound by its name. */
const BY_ENDING: Record<string, string> = {
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  flac: 'audio/flac',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
};
const contentTypeOf = (file: File) =>
  file.type || BY_ENDING[file.name.split('.').at(-1)?.toLowerCase() ?? ''] || 'application/octet-stream';
