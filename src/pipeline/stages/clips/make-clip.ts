/** Makes one clip: with a video model and its fallback, or drawn here. */
import { frameSize } from '../../../film/format.js';
import { isRefusal, ProviderFailure } from '../../../providers/call.js';
import { heldNotice } from '../../../providers/video/footage.js';
import type { VideoModel } from '../../../providers/video/port.js';
import type { Work } from '../../engine/task-handler.js';
import { BudgetExceeded } from '../../errors.js';
import type { StageContext } from '../dependencies.js';
import type { ClipWish, MadeClip } from './clip-wish.js';
import { drawClip } from './drawn-clip.js';
import { filmClip } from './filmed-clip.js';

const providerOf = (model: string): string => model.slice(0, model.indexOf(':'));

/** Throws when the model fails for good, and the fallback model too. */
export async function makeClip(
  work: Work,
  context: StageContext,
  wish: ClipWish,
  lastTry: boolean,
): Promise<MadeClip> {
  const name = work.settings.models.video;
  const model = context.providers.video(name);
  if (!model) return drawClip(work, context, wish);
  try {
    return await filmClip(work, context, wish, model);
  } catch (error) {
    const fallback =
      context.videoFallback && context.videoFallback !== name
        ? context.providers.video(context.videoFallback)
        : null;
    if (!(error instanceof ProviderFailure) || !fallback || (error.transient && !lastTry)) throw error;
    if (isRefusal(error.failure) && providerOf(fallback.name) === providerOf(name)) throw error;
    try {
      await warnOfHeld(work, wish, fallback);
      const made = await filmClip(work, context, wish, fallback);
      return {
        ...made,
        messages: [
          `Clip ${wish.clipIndex + 1} was made by ${fallback.name}: ${error.message}`,
          ...made.messages,
        ],
      };
    } catch (second) {
      // The user chose the first model, so its failure is the one to report.
      if (second instanceof ProviderFailure || second instanceof BudgetExceeded) throw error;
      throw second;
    }
  }
}

/** The fallback may film shorter clips than the model that the shots were planned for. */
async function warnOfHeld(work: Work, { clipIndex, frames }: ClipWish, model: VideoModel): Promise<void> {
  const size = frameSize(work.settings.aspectRatio, work.settings.resolution);
  const text = heldNotice([{ clipIndex, frames }], { model, size });
  if (text === null) return;
  await work.announce((step) =>
    step.emit('VIDEO_GENERATOR', { type: 'MessageEvent', kind: 'WARNING', text }),
  );
}
