import { toSeconds } from '../../../film/format.js';
import { contentKey } from '../../../film/key.js';
import { encoderVersion } from '../../../media/encoding.js';
import { MediaFailure } from '../../../media/failure.js';
import { normaliseClip } from '../../../media/normalise.js';
import { ProviderFailure } from '../../../providers/call.js';
import type { VideoModel } from '../../../providers/video/port.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import { type ClipWish, type MadeClip, shapeOf } from './clip-wish.js';
import { findOrMakeClip } from './keep-clip.js';
import { takeFootage } from './provider-footage.js';
import { startPicture } from './start-picture.js';

export async function filmClip(
  work: Work,
  context: StageContext,
  wish: ClipWish,
  model: VideoModel,
): Promise<MadeClip> {
  const shape = shapeOf(work, wish);
  const start = model.startPicture === 'NONE' ? null : await startPicture(work, context, wish, model);
  const { prompt, negativePrompt } = wish.prompt;
  const key = contentKey('clip', {
    model: model.name,
    prompt,
    negativePrompt,
    start: start?.key ?? null,
    seed: wish.seed,
    ...shape,
    encoder: encoderVersion(context.tools),
  });
  return findOrMakeClip(work, context, wish, key, model.name, shape, async (video) => {
    const request = {
      prompt,
      negativePrompt,
      startPicture: start?.file ?? null,
      seconds: toSeconds(shape.frames),
      size: shape.size,
      seed: wish.seed,
    };
    const { path, keep } = await takeFootage(work, context, model, request, start?.key ?? null);
    await work
      .cpu(() => normaliseClip(context.tools, path, shape, video, { signal: work.signal }))
      .catch((error: unknown) => {
        throw error instanceof MediaFailure && error.failure === 'UNREADABLE_MEDIA'
          ? unreadable(model)
          : error;
      });
    await keep();
  });
}

/** Unreadable footage is a failure of the model, so the fallback is tried. */
const unreadable = ({ name }: VideoModel) =>
  new ProviderFailure(
    'RESULT_UNREADABLE',
    `What ${name} made is damaged, or no video. Try again, or choose another model.`,
    name.split(':')[0]!,
    false,
  );
