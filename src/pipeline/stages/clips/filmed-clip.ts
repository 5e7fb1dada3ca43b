import { shownPart } from '../../../film/footage.js';
import { frameSize, toSeconds } from '../../../film/format.js';
import { contentKey } from '../../../film/key.js';
import { encoderVersion } from '../../../media/encoding.js';
import { MediaFailure } from '../../../media/failure.js';
import { normaliseClip } from '../../../media/normalise.js';
import { ProviderFailure } from '../../../providers/call.js';
import { footageOf, shortened, sourcesOf } from '../../../providers/video/footage.js';
import type { VideoModel } from '../../../providers/video/port.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import { type ClipWish, type MadeClip, shapeOf } from './clip-wish.js';
import { findOrMakeClip } from './keep-clip.js';
import { findTake } from './provider-footage.js';
import { keysOf, picturesFor } from './start-picture.js';

export async function filmClip(
  work: Work,
  context: StageContext,
  wish: ClipWish,
  model: VideoModel,
): Promise<MadeClip> {
  const { prompt, negativePrompt } = wish.prompt;
  const size = frameSize(work.settings.aspectRatio, work.settings.resolution);
  const shape = shapeOf(work, wish, sourcesOf(wish.clips, { model, size }));
  const shown = shownPart(
    wish.frames,
    wish.timeline.entries.filter(({ clipIndex }) => clipIndex === wish.clipIndex),
  );
  const seconds = model.lengthFor({ seconds: toSeconds(shown.to - shown.from), size });
  const pictures = await picturesFor(work, context, wish, model, { seconds, size });
  const request = {
    prompt,
    negativePrompt,
    startPicture: pictures.start?.file ?? null,
    endPicture: pictures.end?.file ?? null,
    references: pictures.references.map(({ file }) => file),
    seconds,
    size,
    seed: wish.seed,
  };
  const shownTo = keysOf(pictures);
  const take = await findTake(work, context, model, request, shownTo);
  const expected = footageOf(wish.frames, shown, take.seconds);
  const { filmed } = expected;
  const key = contentKey('clip', {
    model: model.name,
    prompt,
    negativePrompt,
    ...shownTo,
    seed: wish.seed,
    ...shape,
    ...(filmed ? { filmed } : {}),
    encoder: encoderVersion(context.tools),
  });
  return findOrMakeClip(work, context, wish, { key, model: model.name, shape, expected }, async (video) => {
    const { path, keep } = await take.get();
    const clip = filmed ? { ...shape, filmed } : shape;
    const { heldFrames } = await work
      .cpu(() => normaliseClip(context.tools, path, clip, video, { signal: work.signal }))
      .catch((error: unknown) => {
        throw error instanceof MediaFailure && error.failure === 'UNREADABLE_MEDIA'
          ? unreadable(model)
          : error;
      });
    await keep();
    return shortened(expected, wish.frames, heldFrames);
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
