/** Several takes of one clip: what makes them differ, and what is measured of them. */
import { randomFrom } from '../../../film/seed.js';
import { MAX_TAKES, type TakeMeasures } from '../../../film/suggest-take.js';
import { measureTake } from '../../../media/measure-take.js';
import { assetOf } from '../../artifacts/artifacts.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import type { ClipWish, MadeClip } from './clip-wish.js';

/** Seeds of one request follow each other, which makes the local takes differ; see media/animatic/variation. */
export const seedOfTake = (jobSeed: number, request: string, take: number): number =>
  randomFrom(jobSeed, request).integer(1, 500_000_000) * MAX_TAKES + take - 1;

/** Null when it can't be measured, which is no reason to lose the take. */
export async function measuredTake(
  work: Work,
  { db, storage, tools }: StageContext,
  { prompt, references }: ClipWish,
  { artifact, make, sourceFrames }: MadeClip,
): Promise<TakeMeasures | null> {
  const key = artifact
    ? assetOf(artifact, 'video').storageKey
    : make?.files?.find(({ role }) => role === 'video')?.stored.key;
  if (!key) return null;
  // Its thumbnail is ours; the picture itself may be a stranger's.
  const shown = prompt.sceneReferenceId ?? prompt.characterReferenceIds[0];
  const thumbnailId = references.find(({ assetId }) => assetId === shown)?.thumbnailId;
  const reference = thumbnailId ? await db.asset.findUnique({ where: { id: thumbnailId } }) : null;
  try {
    const clip = { path: await storage.path(key, work.folder), frames: sourceFrames };
    const picture = reference?.storageKey ? await storage.path(reference.storageKey, work.folder) : null;
    return await work.cpu(() => measureTake(tools, clip, picture, work.signal));
  } catch {
    work.signal.throwIfAborted();
    return null;
  }
}
