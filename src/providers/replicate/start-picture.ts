/** Hands a start picture to a model: inside the request while it is small, as an upload otherwise. */
import { openAsBlob } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import type { MadeFile } from '../image/port.js';
import { ReplicateFailure, type ReplicateHttp } from './http.js';

/** Replicate asks for uploads above this. */
const LARGEST_INSIDE = 256 * 1000;
const Uploaded = z.object({ urls: z.object({ get: z.url() }) });

export async function handOver(picture: MadeFile, http: ReplicateHttp): Promise<string> {
  const { size } = await stat(picture.path);
  if (size <= LARGEST_INSIDE) {
    return `data:${picture.contentType};base64,${(await readFile(picture.path)).toString('base64')}`;
  }
  const form = new FormData();
  form.append(
    'content',
    await openAsBlob(picture.path, { type: picture.contentType }),
    basename(picture.path),
  );
  const uploaded = Uploaded.safeParse(await http.upload('files', form));
  if (uploaded.success) return uploaded.data.urls.get;
  throw new ReplicateFailure(
    'RESULT_UNREADABLE',
    'Replicate did not say where the uploaded picture lies.',
    true,
    null,
    false,
  );
}
