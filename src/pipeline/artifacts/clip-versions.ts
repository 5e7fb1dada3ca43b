/** The clips of a job with the version of each that is shown. */
import type { Tx } from '../../database/client.js';
import type { Clip, ClipVersion, PrismaClient } from '../../database/generated/client.js';
import type { Source, Sources } from '../../film/cut/room.js';

type VersionedClip = { clip: Clip; version: ClipVersion | null };

export async function clipsWithVersions(
  { db }: { db: PrismaClient | Tx },
  jobId: string,
): Promise<VersionedClip[]> {
  const clips = await db.clip.findMany({ where: { jobId }, orderBy: { clipIndex: 'asc' } });
  const ids = clips.map((clip) => clip.currentVersionId).filter((id) => id !== null);
  const versions = new Map(
    (await db.clipVersion.findMany({ where: { id: { in: ids } } })).map((version) => [version.id, version]),
  );
  return clips.map((clip) => ({
    clip,
    version: clip.currentVersionId ? (versions.get(clip.currentVersionId) ?? null) : null,
  }));
}

export const versionsOf = (clips: VersionedClip[]): Map<number, ClipVersion> =>
  new Map(clips.flatMap(({ clip, version }) => (version ? [[clip.clipIndex, version] as const] : [])));

/** A version's file as a source of the timeline. */
export const sourceOf = ({ sourceFrames, filmedFrom, filmedTo }: ClipVersion): Source => ({
  frames: sourceFrames,
  ...(filmedFrom === null || filmedTo === null ? {} : { filmed: { from: filmedFrom, to: filmedTo } }),
});

export const sourcesOfVersions = (versions: ReadonlyMap<number, ClipVersion>): Sources =>
  Object.fromEntries([...versions].map(([clipIndex, version]) => [clipIndex, sourceOf(version)]));
