/** Fetches a result at once, since the provider deletes it after an hour: from known hosts only, within a size, and looked at before it is believed. */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { ProviderFailure } from '../call.js';
import type { MadeFile } from '../image/port.js';
import { within } from '../timeouts.js';
import type { ReplicateApi } from './client.js';
import { REPLICATE } from './failure.js';

export type ResultKind = 'PICTURE' | 'CLIP' | 'SOUND';

const MEGABYTE = 1024 * 1024;
const LARGEST: Record<ResultKind, number> = {
  PICTURE: 50 * MEGABYTE,
  CLIP: 500 * MEGABYTE,
  SOUND: 200 * MEGABYTE,
};
const FAMILY: Record<ResultKind, string> = { PICTURE: 'image/', CLIP: 'video/', SOUND: 'audio/' };
const WHAT: Record<ResultKind, string> = { PICTURE: 'a picture', CLIP: 'a video', SOUND: 'sound' };
const DOWNLOAD_MS = 120_000;
const MAX_REDIRECTS = 3;

const failed = (failure: ProviderFailure['failure'], message: string, transient: boolean) =>
  new ProviderFailure(failure, message, REPLICATE, transient);

export async function download(
  address: string,
  kind: ResultKind,
  folder: string,
  api: ReplicateApi,
  signal: AbortSignal,
): Promise<MadeFile> {
  const path = join(folder, `${kind.toLowerCase()}-${randomUUID().slice(0, 8)}`);
  try {
    await within(DOWNLOAD_MS, signal, async (ending) => {
      const response = await open200(address, api, ending);
      const bytes = Readable.fromWeb(response.body as ReadableStream);
      await pipeline(bytes, atMost(LARGEST[kind]), createWriteStream(path), { signal: ending });
    });
  } catch (error) {
    await rm(path, { force: true });
    signal.throwIfAborted();
    if (error instanceof ProviderFailure) throw error;
    throw failed('UNREACHABLE', 'The result could not be downloaded from Replicate.', true);
  }
  const contentType = await sniff(path);
  if (contentType?.startsWith(FAMILY[kind])) return { path, contentType };
  await rm(path, { force: true });
  throw new WrongFile(kind);
}

/** A page instead of a film, perhaps: at the next try it may be the film. */
export class WrongFile extends ProviderFailure {
  constructor(kind: ResultKind) {
    super('RESULT_UNREADABLE', `What Replicate sent is not ${WHAT[kind]}.`, REPLICATE, false);
  }
}

async function open200(address: string, api: ReplicateApi, signal: AbortSignal): Promise<Response> {
  if (!URL.canParse(address))
    throw failed('RESULT_UNREADABLE', 'Replicate did not say where the result lies.', false);
  let url = new URL(address);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const behindTheApi = url.origin === api.baseUrl.origin;
    if (url.hostname !== api.baseUrl.hostname && !isFileHost(url)) {
      throw failed(
        'RESULT_UNREADABLE',
        `The result lies on a host that is not Replicate’s (${url.host}).`,
        false,
      );
    }
    const headers = new Headers(behindTheApi ? { authorization: api.authorization } : undefined);
    const response = await fetch(url, { headers, signal, redirect: 'manual' });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location) {
      await response.body?.cancel();
      url = new URL(location, url);
      continue;
    }
    if (response.status === 404 || response.status === 410 || response.status === 403) {
      throw failed(
        'RESULT_EXPIRED',
        'Replicate has already deleted the result; it keeps results for one hour. Make it again.',
        true,
      );
    }
    if (!response.ok || !response.body)
      throw failed('UNREACHABLE', `The result could not be downloaded (${response.status}).`, true);
    return response;
  }
  throw failed('RESULT_UNREADABLE', 'The result’s address leads in circles.', false);
}

const isFileHost = (url: URL): boolean =>
  url.protocol === 'https:' &&
  (url.hostname === 'replicate.delivery' || url.hostname.endsWith('.replicate.delivery'));

function atMost(bytes: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > bytes)
        done(failed('RESULT_UNREADABLE', `The result is larger than ${bytes / MEGABYTE} MB.`, false));
      else done(null, chunk);
    },
  });
}

/** By what the file begins with; what its address or a header says is not asked. */
async function sniff(path: string): Promise<string | null> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(16);
    await file.read(head, 0, head.length, 0);
    const ascii = head.toString('latin1');
    if (head.readUInt32BE(0) === 0x89504e47) return 'image/png';
    if (head.readUIntBE(0, 3) === 0xffd8ff) return 'image/jpeg';
    if (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WEBP') return 'image/webp';
    if (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WAVE') return 'audio/wav';
    if (ascii.startsWith('ID3') || (head.readUInt16BE(0) & 0xffe0) === 0xffe0) return 'audio/mpeg';
    if (ascii.startsWith('fLaC')) return 'audio/flac';
    if (ascii.startsWith('OggS')) return 'audio/ogg';
    if (ascii.slice(4, 11) === 'ftypM4A') return 'audio/mp4';
    if (ascii.slice(4, 8) === 'ftyp') return 'video/mp4';
    if (head.readUInt32BE(0) === 0x1a45dfa3) return 'video/webm';
    return null;
  } finally {
    await file.close();
  }
}
