/** Hands a start picture to a model: inside the request while it is small, as an upload otherwise. */
import { openAsBlob } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import type { MadeFile } from '../image/port.js';
import type { ReplicateApi } from './client.js';
import { ReplicateFailure } from './failure.js';

/** Replicate asks for uploads above this. */
const LARGEST_INSIDE = 256 * 1000;
const Uploaded = z.object({ urls: z.object({ get: z.url() }) });

export async function handOver(picture: MadeFile, api: ReplicateApi): Promise<string> {
  const { size } = await stat(picture.path);
  if (size <= LARGEST_INSIDE) return inside(picture);
  try {
    return await upload(picture, api);
  } catch (error) {
    // A gateway in front of the API may offer predictions only; models take a large picture inside the order too.
    if (error instanceof ReplicateFailure && error.failure === 'REJECTED_INPUT') return inside(picture);
    throw error;
  }
}

async function inside({ path, contentType }: MadeFile): Promise<string> {
  return `data:${contentType};base64,${(await readFile(path)).toString('base64')}`;
}

async function upload({ path, contentType }: MadeFile, api: ReplicateApi): Promise<string> {
  const form = new FormData();
  form.append('content', await openAsBlob(path, { type: contentType }), basename(path));
  const uploaded = Uploaded.safeParse(await api.createFile(form));
  if (uploaded.success) return uploaded.data.urls.get;
  throw new ReplicateFailure(
    'RESULT_UNREADABLE',
    'Replicate did not say where the uploaded picture lies.',
    true,
    null,
    false,
  );
}
