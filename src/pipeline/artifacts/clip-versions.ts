/** The clips of a job with the version of each that is shown. */
import type { Tx } from '../../database/client.js';
import type { Clip, ClipVersion, PrismaClient } from '../../database/generated/client.js';

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
