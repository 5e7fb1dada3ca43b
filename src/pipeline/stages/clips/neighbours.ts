/** Where a shot goes on from the one before: the last frame of that one, and the first of the one that follows. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { HANDLE_FRAMES } from '../../../film/format.js';
import { contentKey } from '../../../film/key.js';
import { pictureAt } from '../../../media/thumbnail.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import type { ClipWish, Picture } from './clip-wish.js';

type Joints = { start: Picture | null; end: Picture | null };

/** Clips are cut to the film's shape already. */
export async function picturesOfNeighbours(
  work: Work,
  context: StageContext,
  { clipIndex }: Pick<ClipWish, 'clipIndex'>,
): Promise<Joints> {
  if (!work.settings.continueShots) return { start: null, end: null };
  const around = await context.db.clip.findMany({
    where: { jobId: work.job.id, clipIndex: { in: [clipIndex - 1, clipIndex, clipIndex + 1] } },
    include: { currentVersion: { include: { video: true } } },
  });
  const at = (index: number) => around.find((clip) => clip.clipIndex === index);
  const [before, own, next] = [at(clipIndex - 1), at(clipIndex), at(clipIndex + 1)];
  const goesOn = own?.continues ? before : undefined;
  return {
    start: goesOn ? await frameOf(work, context, goesOn, HANDLE_FRAMES + goesOn.frames - 1) : null,
    // What is there already has to be met.
    end: next?.continues ? await frameOf(work, context, next, HANDLE_FRAMES) : null,
  };
}

type Shown = { clipIndex: number; currentVersion: { video: { storageKey: string | null } } | null };

/** Null where the clip is missing. */
async function frameOf(
  work: Work,
  { storage, tools }: StageContext,
  { clipIndex, currentVersion }: Shown,
  frame: number,
): Promise<Picture | null> {
  const storageKey = currentVersion?.video.storageKey;
  if (!storageKey) return null;
  const file = path.join(work.folder, `frame-${clipIndex}-${frame}.jpg`);
  const picture = await pictureAt(tools, await storage.path(storageKey, work.folder), frame, work.signal);
  await writeFile(file, await sharp(picture).jpeg({ quality: 95 }).toBuffer());
  return { key: contentKey('frame', { storageKey, frame }), file: { path: file, contentType: 'image/jpeg' } };
}
