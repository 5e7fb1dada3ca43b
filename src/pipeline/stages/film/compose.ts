/** Puts a film together. Segments that exist under their keys are reused; only the others are rendered. */
import path from 'node:path';
import type { ClipVersion, Prisma } from '../../../database/generated/client.js';
import { entryStarts, type Timeline, timelineLength } from '../../../film/cut/timeline.js';
import { filmName } from '../../../film/film-name.js';
import { FPS, toSeconds } from '../../../film/format.js';
import { contentKey } from '../../../film/key.js';
import type { Loudness } from '../../../film/mix/loudness.js';
import { beatSync } from '../../../film/sound/beat-sync.js';
import { joinFilm } from '../../../media/compose.js';
import { MediaFailure } from '../../../media/failure.js';
import { makePoster } from '../../../media/thumbnail.js';
import {
  assetOf,
  findArtifact,
  holdArtifact,
  type KeptArtifact,
  type NewArtifact,
} from '../../artifacts/artifacts.js';
import { FileDamaged, findDamaged } from '../../artifacts/file-checks.js';
import { pieceKey, piecesOf } from '../../artifacts/film-pieces.js';
import { analysisOfJob } from '../../artifacts/stage-results.js';
import type { Work } from '../../engine/task-handler.js';
import { repairClips } from '../clips/repair-clips.js';
import type { StageContext } from '../dependencies.js';
import { focusOf } from './focus.js';
import { type ClipFile, progressOf, renderSegmentFile } from './segments.js';
import type { Composed, Composition } from './show-film.js';
import { type FilmSound, mixedSound, soundOf } from './sound.js';

export async function compose(
  work: Work,
  context: StageContext,
  composition: Composition,
): Promise<Composed> {
  const startedAt = performance.now();
  const { db } = context;
  const { timeline } = composition;
  const versions = await repairClips(work, context, composition.versions);
  const clipFile = clipFiles(work, context, versions);
  const focus = await focusOf(work, context, { ...composition, versions }, clipFile);
  const { size, graphics, segments, existing, missing } = await piecesOf(work, context, {
    ...composition,
    versions,
    focus,
  });
  // Referenced at once, so that they are not garbage-collected meanwhile.
  await work.announce(async ({ tx, job }) => {
    for (const artifact of existing.values()) await holdArtifact(tx, job.id, artifact.id);
  });
  const sound = await soundOf(work, context, timeline);
  const key = contentKey('film', { pieces: segments.map((segment) => segment.key), sound: sound.key, size });
  const film = await findArtifact(context, work.job.owner, key);
  const make = film
    ? null
    : await join(work, context, {
        timeline,
        size,
        graphics,
        segments,
        existing,
        missing,
        clipFile,
        sound,
        key,
      }).catch((error) => blameDamagedFiles(error, context, [...existing.values()], versions));

  const measured = (film?.data ?? make?.data) as unknown as Measured;
  const analysis = sound.made?.analysis ?? (await analysisOfJob(db, work.job.id));
  const cuts = entryStarts(timeline).map(toSeconds);
  return {
    artifact: film,
    make,
    made: sound.made,
    problems: sound.problems,
    film: {
      revision: composition.revision,
      main: composition.main,
      aspectRatio: composition.aspectRatio,
      durationSeconds: measured.videoSeconds,
      audioDurationSeconds: measured.audioSeconds,
      syncDrift: measured.audioSeconds === null ? null : measured.videoSeconds - measured.audioSeconds,
      ...size,
      fps: FPS,
      clipsUsed: new Set(timeline.entries.map((entry) => entry.clipIndex)).size,
      transitionsApplied: timeline.entries.filter((entry) => entry.transitionIn.type !== 'CUT').length,
      compositionSeconds: (performance.now() - startedAt) / 1000,
      segmentsRendered: missing.length,
      segmentsReused: segments.length - missing.length,
      loudnessLufs: measured.lufs,
      truePeakDb: measured.truePeakDb,
      ...(analysis
        ? {
            beatSync: beatSync(cuts, analysis, toSeconds(timelineLength(timeline))) as Prisma.InputJsonObject,
          }
        : {}),
    },
  };
}

/** A file that can't be read may be damaged: then the next try makes it again. */
async function blameDamagedFiles(
  error: unknown,
  context: StageContext,
  pieces: readonly KeptArtifact[],
  versions: Map<number, ClipVersion>,
): Promise<never> {
  if (!(error instanceof MediaFailure)) throw error;
  const ids = [...versions.values()].map(({ videoId }) => videoId);
  const videos = await context.db.asset.findMany({ where: { id: { in: ids } } });
  const keys = [...videos, ...pieces.flatMap(({ assets }) => assets)].map(({ storageKey }) => storageKey!);
  throw (await findDamaged(context, keys)).length > 0 ? new FileDamaged() : error;
}

type Measured = { videoSeconds: number; audioSeconds: number | null } & Loudness;

type Joining = Awaited<ReturnType<typeof piecesOf>> & {
  timeline: Timeline;
  clipFile: ClipFile;
  sound: FilmSound;
  key: string;
};

/** Renders the missing segments, mixes the sound, and joins everything into one file. */
async function join(work: Work, context: StageContext, joining: Joining): Promise<NewArtifact> {
  const { storage, tools } = context;
  const { timeline, size, segments, existing, missing, key } = joining;
  const pieces = new Map<string, string>();
  for (const artifact of existing.values())
    pieces.set(artifact.key, await storage.path(assetOf(artifact, 'piece').storageKey!, work.folder));

  const { logoKey } = joining.graphics;
  const logoPath = logoKey && missing.length > 0 ? await storage.path(logoKey, work.folder) : null;
  const drawing = { ...joining, graphics: { ...joining.graphics, logoPath } };
  const progress = progressOf(work, missing);
  const mixing = mixedSound(work, context, joining.sound);
  await allOrNone([
    mixing,
    ...missing.map(async (segment) => {
      const path = await work.cpu(() =>
        renderSegmentFile(work, context, drawing, segment, progress(segment)),
      );
      pieces.set(pieceKey(segment), path);
    }),
  ]);
  const sound = await mixing;

  const out = path.join(work.folder, 'film.mp4');
  const ordered = segments.map((segment) => ({
    path: pieces.get(pieceKey(segment))!,
    frames: segment.frames,
  }));
  const measured = await work.cpu(() => joinFilm(tools, ordered, sound.path, out, { signal: work.signal }));
  const poster = path.join(work.folder, 'poster.jpg');
  await makePoster(tools, out, posterFrame(timeline), poster, { signal: work.signal });
  return {
    key,
    kind: 'FILM',
    data: {
      videoSeconds: measured.videoSeconds,
      audioSeconds: measured.audioSeconds,
      ...sound.loudness,
    } satisfies Measured,
    files: [
      {
        role: 'film',
        stored: await storage.put(work.job.owner, out),
        contentType: 'video/mp4',
        filename: `${filmName(work.job.prompt)}.mp4`,
        durationSeconds: measured.videoSeconds,
        ...size,
      },
      {
        role: 'poster',
        stored: await storage.put(work.job.owner, poster),
        contentType: 'image/jpeg',
        filename: `${filmName(work.job.prompt)}.jpg`,
        ...size,
      },
    ],
  };
}

/** Waits for all of them even when one fails: the folder that they write to is removed afterwards. */
async function allOrNone(working: Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(working);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

function clipFiles(work: Work, { db, storage }: StageContext, versions: Map<number, ClipVersion>): ClipFile {
  return async (clipIndex) => {
    const asset = await db.asset.findUniqueOrThrow({ where: { id: versions.get(clipIndex)!.videoId } });
    return storage.path(asset.storageKey!, work.folder);
  };
}

/** A third into the film: after the beginning, and before a call to action covers the picture. */
const posterFrame = (timeline: Timeline) => Math.floor(timelineLength(timeline) / 3);
