/** The clip under its key: found, or made and stored with its thumbnail. */
import path from 'node:path';
import { HANDLE_FRAMES, toSeconds } from '../../../film/format.js';
import { notShownIn } from '../../../film/lexicon/drawable.js';
import { clipThumbnail, thumbnailSize } from '../../../media/thumbnail.js';
import type { Footage } from '../../../providers/video/footage.js';
import { findArtifact } from '../../artifacts/artifacts.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import type { ClipWish, MadeClip, shapeOf } from './clip-wish.js';

type WantedClip = { key: string; model: string; shape: ReturnType<typeof shapeOf>; expected: Footage };

export async function findOrMakeClip(
  work: Work,
  context: StageContext,
  wish: ClipWish,
  { key, model, shape, expected }: WantedClip,
  make: (video: string) => Promise<Footage>,
): Promise<MadeClip> {
  const facts = {
    key,
    model,
    seed: wish.seed,
    keyframes: shape.keyframes,
    sourceFrames: shape.frames,
    messages: [],
    notShown: model === 'animatic' ? notShownIn(wish.script.facts) : [],
  };
  const artifact = await findArtifact(context, work.job.owner, key);
  if (artifact) {
    const footage = (artifact.data as Footage | null) ?? expected;
    return { ...facts, footage, artifact, make: null };
  }

  const video = path.join(work.folder, 'clip.mp4');
  const footage = await make(video);
  const thumbnail = path.join(work.folder, 'clip.jpg');
  const small = thumbnailSize(shape.size);
  // The first frame that the film shows, after the handle.
  await clipThumbnail(context.tools, video, thumbnail, {
    signal: work.signal,
    size: small,
    frame: HANDLE_FRAMES,
    color: wish.plan.style.colorPalette[0] ?? '#2b2f38',
  });
  const name = `clip-${wish.clipIndex + 1}`;
  const seconds = toSeconds(shape.frames);
  return {
    ...facts,
    footage,
    artifact: null,
    make: {
      key,
      kind: 'CLIP',
      data: footage,
      files: [
        {
          role: 'video',
          stored: await context.storage.put(work.job.owner, video),
          contentType: 'video/mp4',
          filename: `${name}.mp4`,
          durationSeconds: seconds,
          ...shape.size,
        },
        {
          role: 'thumbnail',
          stored: await context.storage.put(work.job.owner, thumbnail),
          contentType: 'image/jpeg',
          filename: `${name}.jpg`,
          ...small,
        },
      ],
    },
  };
}
