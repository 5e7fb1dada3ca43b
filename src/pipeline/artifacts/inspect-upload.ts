/** Looks into files that were sent: they are what is found in them, not what they were announced as. */
import { open, readFile } from 'node:fs/promises';
import { FILM_SECONDS } from '../../film/new-job.js';
import { decodeText } from '../../film/sound/lyrics.js';
import { MediaFailure } from '../../media/failure.js';
import { checkPicture } from '../../media/pictures/reduce.js';
import { probe } from '../../media/probe.js';
import type { Tools } from '../../media/tools.js';
import { SNIFF_BYTES, sniff, type UploadType } from '../../storage/sniff.js';

/** 7.1 surround; of more, nobody knows how to mix them. */
const MAX_CHANNELS = 8;

export type Family = 'AUDIO' | 'IMAGE' | 'TEXT';

export const familyOf = (type: UploadType): Family =>
  type.startsWith('audio/') ? 'AUDIO' : type.startsWith('image/') ? 'IMAGE' : 'TEXT';

/** What was found in a file, or why it can't be used. */
export type Findings =
  | { ok: true; width?: number; height?: number; durationSeconds?: number }
  | { ok: false; problem: string };

export async function inspect(
  tools: Tools,
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
  if (familyOf(found) === 'AUDIO') return inspectSound(tools, path);
  if (familyOf(found) === 'IMAGE') return inspectPicture(path);
  return decodeText(await readFile(path)).trim() === '' ? no('The text is empty.') : { ok: true };
}

async function inspectSound(tools: Tools, path: string): Promise<Findings> {
  try {
    const { audio, durationSeconds } = await probe(tools, path);
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

async function inspectPicture(path: string): Promise<Findings> {
  try {
    return { ok: true, ...(await checkPicture(path)) };
  } catch (error) {
    return unreadable(error);
  }
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
