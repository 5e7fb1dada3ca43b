/** Some seconds of the music that a film would get, before there is a film. */
import path from 'node:path';
import type { Asset, Prisma, PrismaClient } from '../../database/generated/client.js';
import type { JobKind } from '../../film/job.js';
import { contentKey } from '../../film/key.js';
import type { NewJobPart } from '../../film/new-job.js';
import { chooseFilmMusic, type MusicChoice, openingBrief } from '../../film/sound/film-music.js';
import { renderMusic } from '../../media/music/render.js';
import type { Storage } from '../../storage/storage.js';
import { assetOf, collectGarbage, findArtifact, keepWithoutJob } from '../artifacts/artifacts.js';
import type { Slots } from '../engine/slots.js';
import { Conflict } from '../errors.js';

export const PREVIEW_SECONDS = 12;
/** The newest of an owner; older ones are removed with the next. */
const MAX_KEPT = 12;
/** Version of the composer and of what is kept, part of the key. */
const PREVIEWING = 1;

export type PreviewWish = {
  kind: JobKind;
  prompt: string;
  durationSeconds: number;
  soundtrack: NewJobPart<'soundtrack'> | null;
  seed: number;
};
export type MusicPreview = { choice: MusicChoice; asset: Asset };
export type MusicPreviews = ReturnType<typeof createMusicPreviews>;

type Files = { db: PrismaClient; storage: Storage };
type Dependencies = Files & { slots: Slots };

export function createMusicPreviews(dependencies: Dependencies) {
  /** An owner listens to one at a time. */
  const making = new Map<string, AbortController>();
  return {
    async make(owner: string, wish: PreviewWish): Promise<MusicPreview> {
      const { soundtrack, durationSeconds, seed, ...film } = wish;
      const choice = chooseFilmMusic({
        ...film,
        moods: [],
        wish: {
          genre: soundtrack?.genre ?? null,
          mood: soundtrack?.mood ?? null,
          bpm: soundtrack?.bpm ?? null,
        },
        seconds: durationSeconds,
        shotSeconds: null,
        seed,
      });
      making.get(owner)?.abort(new Conflict('Another preview was asked for meanwhile.'));
      const controller = new AbortController();
      making.set(owner, controller);
      try {
        return { choice, asset: await preview(dependencies, owner, choice, seed, controller.signal) };
      } finally {
        if (making.get(owner) === controller) making.delete(owner);
      }
    },
    async close() {
      for (const controller of making.values()) controller.abort(new Conflict('The server is stopping.'));
    },
  };
}

async function preview(
  dependencies: Dependencies,
  owner: string,
  choice: MusicChoice,
  seed: number,
  signal: AbortSignal,
): Promise<Asset> {
  const { db, storage, slots } = dependencies;
  const brief = openingBrief(choice, PREVIEW_SECONDS, seed);
  const key = contentKey('music preview', { PREVIEWING, brief });
  const existing = await findArtifact(dependencies, owner, key);
  if (existing) return assetOf(existing, PREVIEW);
  const folder = await storage.temporaryFolder();
  try {
    const file = path.join(folder.path, 'preview.wav');
    await slots.run({ id: key, owner }, signal, () => renderMusic(brief, file, { signal }));
    const stored = await storage.put(owner, file);
    const made = {
      ...{ role: PREVIEW, stored, contentType: 'audio/wav', filename: 'preview.wav' },
      durationSeconds: PREVIEW_SECONDS,
    };
    const artifact = await db.$transaction((tx) =>
      keepWithoutJob(tx, owner, { key, kind: 'MUSIC', files: [made] }),
    );
    await removeOlder(dependencies, owner);
    return assetOf(artifact, PREVIEW);
  } finally {
    await folder.remove();
  }
}

/** Nothing else has files of this role. */
const PREVIEW = 'preview';

async function removeOlder(dependencies: Files, owner: string): Promise<void> {
  await remove(dependencies, { where: { owner, role: PREVIEW }, orderBy: { id: 'desc' }, skip: MAX_KEPT });
}

/** Those that were made before that moment, of all owners. */
export async function expirePreviews(db: PrismaClient, storage: Storage, before: Date): Promise<void> {
  await remove({ db, storage }, { where: { role: PREVIEW, createdAt: { lt: before } } });
}

async function remove({ db, storage }: Files, which: Prisma.AssetFindManyArgs): Promise<void> {
  const found = await db.asset.findMany({ ...which, take: 1000 });
  await collectGarbage(
    db,
    storage,
    found.flatMap(({ artifactId }) => artifactId ?? []),
  );
}
