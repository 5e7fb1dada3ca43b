/** Music from a model: found under its key, or ordered once, checked, cut to length and listened to like a song. */
import path from 'node:path';
import type { Prisma } from '../../../database/generated/client.js';
import { contentKey } from '../../../film/key.js';
import type { Heard } from '../../../film/sound/analysis.js';
import type { MusicInWords } from '../../../film/sound/music-order.js';
import { MediaFailure } from '../../../media/failure.js';
import { listenAside } from '../../../media/listening/listening.js';
import { LISTENING_RATE, readMusic } from '../../../media/music-file.js';
import { ProviderFailure } from '../../../providers/call.js';
import type { MusicModel } from '../../../providers/music/port.js';
import { findArtifact, type KeptArtifact, keepArtifact } from '../../artifacts/artifacts.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';

/** Version of how bought music is read, part of its key. */
const READING = 1;
/** Asked for besides: models come out a little shorter than they were asked. */
const SPARE_SECONDS = 1;

/** A file that can't be used is the model's failure, and the next try buys another. */
function blameModel(error: unknown): never {
  if (error instanceof MediaFailure && ['UNREADABLE_MEDIA', 'FFMPEG_FAILED'].includes(error.failure))
    throw new ProviderFailure('RESULT_UNREADABLE', error.message, 'replicate', false);
  throw error;
}

export type BoughtMusic = { artifact: KeptArtifact; heard: Heard };

export async function boughtMusic(
  work: Work,
  context: StageContext,
  name: string,
  words: MusicInWords,
): Promise<BoughtMusic> {
  const key = contentKey('bought music', { READING, model: name, words });
  const artifact =
    (await findArtifact(context, work.job.owner, key)) ??
    (await buy(work, context, modelOf(context, name), words, key));
  return { artifact, heard: artifact.data as unknown as Heard };
}

function modelOf({ providers }: StageContext, name: string): MusicModel {
  const model = providers.music(name);
  if (model) return model;
  const message = `${name} can't be used on this server any more.`;
  throw new ProviderFailure('BAD_CREDENTIALS', message, 'replicate', false);
}

async function buy(
  work: Work,
  context: StageContext,
  model: MusicModel,
  words: MusicInWords,
  key: string,
): Promise<KeptArtifact> {
  const asked = model.lengthFor(words.seconds + SPARE_SECONDS);
  const made = await model.make({ ...words, seconds: asked }, work.folder, work);
  const file = path.join(work.folder, 'music.wav');
  // A film that is longer than the model's longest piece ends without music.
  const seconds = Math.min(words.seconds, asked);
  const { signal } = work;
  const heard = await work.cpu(async () => {
    const read = { file: made.path, seconds, longest: asked + 60, signal };
    const samples = await readMusic(context.tools, read, file).catch(blameModel);
    return listenAside(samples, LISTENING_RATE, { hints: null, signal, onProgress: () => undefined });
  });
  const stored = await context.storage.put(work.job.owner, file);
  const music = { role: 'music', stored, contentType: 'audio/wav', filename: 'music.wav' };
  return work.announce(({ tx, job }) =>
    keepArtifact(tx, job, {
      key,
      kind: 'MUSIC',
      data: heard as unknown as Prisma.InputJsonObject,
      files: [{ ...music, durationSeconds: heard.durationSeconds }],
    }),
  );
}
