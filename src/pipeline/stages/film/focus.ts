/** What of each clip has to stay in the picture when the film is made in another shape. */
import type { ClipVersion } from '../../../database/generated/client.js';
import { keepingHeads } from '../../../film/cut/keep-heads.js';
import { keepingSubject } from '../../../film/cut/keep-subject.js';
import type { Focus } from '../../../film/cut/segments.js';
import { frameSize } from '../../../film/format.js';
import { findFocus } from '../../../media/focal-point.js';
import type { Work } from '../../engine/task-handler.js';
import { subjectOf } from '../clips/drawn-clip.js';
import { wishOfVersion } from '../clips/repair-clips.js';
import type { StageContext } from '../dependencies.js';
import type { ClipFile } from './segments.js';
import type { Composition } from './show-film.js';

/** By the indexes of the clips; empty in the film's own shape. */
export async function focusOf(
  work: Work,
  context: StageContext,
  { versions, aspectRatio }: Composition,
  clipFile: ClipFile,
): Promise<Record<number, Focus>> {
  if (aspectRatio === work.settings.aspectRatio) return {};
  const found = [...versions].map(
    async ([clipIndex, version]) =>
      [clipIndex, await focusOfClip(work, context, { clipIndex, version, aspectRatio }, clipFile)] as const,
  );
  return Object.fromEntries(await Promise.all(found));
}

type Wanted = { clipIndex: number; version: ClipVersion; aspectRatio: Composition['aspectRatio'] };

/** Whoever drew the clip knows where its subject is; of what others filmed, it is what draws the eye. */
async function focusOfClip(
  work: Work,
  context: StageContext,
  { clipIndex, version, aspectRatio }: Wanted,
  clipFile: ClipFile,
): Promise<Focus> {
  const { resolution } = work.settings;
  const shapes = {
    from: frameSize(work.settings.aspectRatio, resolution),
    to: frameSize(aspectRatio, resolution),
  };
  const wish = await wishOfVersion(work, context, clipIndex, version);
  if (version.model === 'animatic') {
    const kept = keepingSubject(await subjectOf(work, context, wish), shapes);
    if (kept) return kept;
  }
  const file = await clipFile(clipIndex);
  const focus = await work.cpu(() =>
    findFocus(context.tools, file, version.sourceFrames, shapes.to, work.signal),
  );
  return keepingHeads(focus, wish.script.facts, shapes);
}
