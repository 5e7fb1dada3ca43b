/** The files that a finished film is shown from: the film itself, and the current version of each of its clips. */
import { areIntact, type StoredAssets } from './file-checks.js';

export async function isFilmDamaged(context: StoredAssets, jobId: string): Promise<boolean> {
  const { db } = context;
  const films = await db.film.findMany({
    where: { jobId, current: true, main: true },
    select: { asset: true, poster: true },
  });
  const clips = await db.clip.findMany({
    where: { jobId, currentVersionId: { not: null } },
    select: { currentVersion: { select: { video: true, thumbnail: true } } },
  });
  const files = [
    ...films.flatMap(({ asset, poster }) => [asset, poster]),
    ...clips.flatMap(({ currentVersion }) => [currentVersion?.video, currentVersion?.thumbnail]),
  ].filter((file) => file !== null && file !== undefined);
  return !(await areIntact(context, files));
}
