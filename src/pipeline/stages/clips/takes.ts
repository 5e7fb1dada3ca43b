/** Several takes of one clip: what makes them differ, and what is measured of them. */
import type { Tone } from '../../../film/neighbour-tones.js';
import { randomFrom } from '../../../film/seed.js';
import { MAX_TAKES, type TakeMeasures } from '../../../film/suggest-take.js';
import { measureTake } from '../../../media/measure-take.js';
import { measureTone } from '../../../media/measure-tone.js';
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
  const key = fileOf({ artifact, make }, 'video');
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

const fileOf = ({ artifact, make }: Pick<MadeClip, 'artifact' | 'make'>, name: string) =>
  artifact
    ? assetOf(artifact, name).storageKey
    : (make?.files?.find(({ role }) => role === name)?.stored.key ?? null);

/** Null when it can't be measured, which is no reason to lose the clip. */
export async function toneOf(work: Work, { storage }: StageContext, made: MadeClip): Promise<Tone | null> {
  const key = fileOf(made, 'thumbnail');
  try {
    return key ? await measureTone(await storage.path(key, work.folder)) : null;
  } catch {
    work.signal.throwIfAborted();
    return null;
  }
}
