/** Puts the film together. Pieces that were made before are found under their keys; only the others are rendered. */
import path from 'node:path';
import type { ClipVersion, Prisma } from '../../database/generated/client.js';
import { firstTimeline } from '../../film/cut/first-timeline.js';
import type { Focus, Segment } from '../../film/cut/segments.js';
import { entryStarts, type Timeline, timelineLength } from '../../film/cut/timeline.js';
import { filmName } from '../../film/film-name.js';
import type { AspectRatio, Resolution } from '../../film/format.js';
import { FPS, frameSize, toSeconds } from '../../film/format.js';
import { contentKey } from '../../film/key.js';
import { beatSync } from '../../film/sound/beat-sync.js';
import { encodeSong, joinFilm, renderSegment } from '../../media/compose.js';
import { findFocus } from '../../media/focal-point.js';
import { drawOverlay } from '../../media/overlays.js';
import { lettersLeftOut } from '../../media/text-layout.js';
import { makePoster } from '../../media/thumbnail.js';
import type { StoredFile } from '../../storage/storage.js';
import {
  assetOf,
  findArtifact,
  holdArtifact,
  type KeptArtifact,
  keepArtifact,
  type NewArtifact,
} from '../artifacts/artifacts.js';
import { clipsWithVersions, versionsOf } from '../artifacts/clip-versions.js';
import { pieceKey, piecesOf } from '../artifacts/film-pieces.js';
import { analysisOfJob, planOfJob } from '../artifacts/stage-results.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { TaskHandler, Work } from '../engine/task-handler.js';
import { LOCAL_WORK, type StageParts } from './dependencies.js';

export type Composition = {
  revision: number;
  timeline: Timeline;
  /** The version that each clip is shown in. */
  versions: Map<number, ClipVersion>;
  aspectRatio: AspectRatio;
  resolution: Resolution;
  /** The job's own film, as opposed to a variant in another shape. */
  main: boolean;
};

type ComposedFilm = Omit<Prisma.FilmUncheckedCreateInput, 'jobId' | 'assetId' | 'posterId'>;

/** What was composed, to be written down when the task ends. */
export type Composed = { film: ComposedFilm; artifact: KeptArtifact | null; make: NewArtifact | null };

export const COMPOSING = { ...LOCAL_WORK, limitSeconds: 7200 };

export const composer = (parts: StageParts): TaskHandler => ({
  policy: COMPOSING,
  async run(work) {
    const composition = await firstComposition(work, parts);
    const composed = await compose(work, parts, composition);
    return (step) => showFilm(step, composition, composed);
  },
});

/** The film as it was planned; where clips are missing and that is accepted, their neighbours fill the gaps. */
async function firstComposition(work: Work, parts: StageParts): Promise<Composition> {
  const { job, settings } = work;
  const clips = await clipsWithVersions(parts, job.id);
  const revision = await parts.db.timelineRevision.findUniqueOrThrow({
    where: { jobId_revision: { jobId: job.id, revision: 1 } },
  });
  const made = clips.filter(({ version }) => version !== null);
  const complete = made.length === clips.length;
  const timeline = complete
    ? (revision.timeline as unknown as Timeline)
    : firstTimeline(
        (await planOfJob(parts.db, job.id)).plan,
        made.map(({ clip }) => clip),
      );
  return {
    revision: 1,
    timeline,
    versions: versionsOf(clips),
    aspectRatio: settings.aspectRatio,
    resolution: settings.resolution,
    main: true,
  };
}

export async function compose(work: Work, parts: StageParts, composition: Composition): Promise<Composed> {
  const startedAt = performance.now();
  const { db } = parts;
  const { timeline } = composition;
  const files = await clipFiles(parts, composition.versions);
  const focus = await focusOf(work, parts, composition, files);
  const { size, graphics, segments, known, missing } = await piecesOf(work, parts, { ...composition, focus });
  // Held from now on: whatever else ends meanwhile, these pieces stay.
  await work.announce(async ({ tx, job }) => {
    for (const artifact of known.values()) await holdArtifact(tx, job.id, artifact.id);
  });
  const song = await songOf(work, parts, timeline);
  const key = contentKey('film', { pieces: segments.map((segment) => segment.key), song: song.key, size });
  const film = await findArtifact(db, work.job.owner, key);
  const make = film
    ? null
    : await join(work, parts, { timeline, size, graphics, segments, known, missing, files, song, key });

  const measured = (film?.data ?? make?.data) as unknown as Measured;
  const analysis = await analysisOfJob(db, work.job.id);
  const cuts = entryStarts(timeline).map(toSeconds);
  return {
    artifact: film,
    make,
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
      ...(analysis
        ? {
            beatSync: beatSync(cuts, analysis, toSeconds(timelineLength(timeline))) as Prisma.InputJsonObject,
          }
        : {}),
    },
  };
}

type Measured = { videoSeconds: number; audioSeconds: number | null };

type Joining = Awaited<ReturnType<typeof piecesOf>> & {
  timeline: Timeline;
  files: Record<number, string>;
  song: Song;
  key: string;
};

/** Makes the pieces that are missing, and the song, and puts all of it into one file. */
async function join(work: Work, parts: StageParts, joining: Joining): Promise<NewArtifact> {
  const { storage, tools } = parts;
  const { timeline, size, segments, known, missing, key } = joining;
  const pieces = new Map<string, string>();
  for (const artifact of known.values())
    pieces.set(artifact.key, await storage.path(assetOf(artifact, 'piece').storageKey!));

  const progress = progressOf(work, missing);
  const [songPath] = await allOrNone([
    encodedSong(work, parts, joining.song),
    ...missing.map(async (segment) => {
      const path = await work.cpu(() => renderPiece(work, parts, joining, segment, progress(segment)));
      pieces.set(pieceKey(segment), path);
      return path;
    }),
  ]);

  const out = path.join(work.folder, 'film.mp4');
  const ordered = segments.map((segment) => ({
    path: pieces.get(pieceKey(segment))!,
    frames: segment.frames,
  }));
  const measured = await work.cpu(() => joinFilm(tools, ordered, songPath!, out, { signal: work.signal }));
  const poster = path.join(work.folder, 'poster.jpg');
  await makePoster(tools, out, posterFrame(timeline), poster, { signal: work.signal });
  return {
    key,
    kind: 'FILM',
    data: { videoSeconds: measured.videoSeconds, audioSeconds: measured.audioSeconds } satisfies Measured,
    files: [
      {
        role: 'film',
        stored: await storage.put(out),
        contentType: 'video/mp4',
        filename: `${filmName(work.job.prompt)}.mp4`,
        durationSeconds: measured.videoSeconds,
        ...size,
      },
      {
        role: 'poster',
        stored: await storage.put(poster),
        contentType: 'image/jpeg',
        filename: `${filmName(work.job.prompt)}.jpg`,
        ...size,
      },
    ],
  };
}

/** The path of the piece, which is kept by then. */
async function renderPiece(
  work: Work,
  { storage, tools }: StageParts,
  { size, graphics, files }: Joining,
  segment: Segment,
  onProgress: (frames: number) => void,
): Promise<string> {
  const out = path.join(work.folder, `${segment.key}.mp4`);
  const overlays = await Promise.all(
    segment.overlays.map((overlay, index) =>
      drawOverlay(overlay, size, graphics, path.join(work.folder, `${segment.key}-${index}.png`)),
    ),
  );
  await renderSegment(tools, segment, files, overlays, out, { signal: work.signal, onProgress });
  const stored = await storage.put(out);
  await keepPiece(work, segment, stored);
  return storage.path(stored.key);
}

/** Waits for all of them, also when one fails: nothing goes on working in a folder that is being removed. */
async function allOrNone<T>(working: Promise<T>[]): Promise<T[]> {
  const results = await Promise.allSettled(working);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return results.map((result) => (result as PromiseFulfilledResult<T>).value);
}

/** In another shape a part of the picture is lost; what matters in it has to stay. */
async function focusOf(
  work: Work,
  { tools }: StageParts,
  { versions, aspectRatio }: Composition,
  files: Record<number, string>,
): Promise<Record<number, Focus>> {
  if (aspectRatio === work.settings.aspectRatio) return {};
  const size = frameSize(aspectRatio, work.settings.resolution);
  const found = [...versions].map(async ([clipIndex, version]) => {
    const focus = await work.cpu(() =>
      findFocus(tools, files[clipIndex]!, version.sourceFrames, size, work.signal),
    );
    return [clipIndex, focus] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

async function clipFiles(
  { db, storage }: StageParts,
  versions: Map<number, ClipVersion>,
): Promise<Record<number, string>> {
  const assets = new Map(
    (
      await db.asset.findMany({
        where: { id: { in: [...versions.values()].map((version) => version.videoId) } },
      })
    ).map((asset) => [asset.id, asset]),
  );
  const paths = await Promise.all(
    [...versions].map(
      async ([clipIndex, version]) =>
        [clipIndex, await storage.path(assets.get(version.videoId)!.storageKey!)] as const,
    ),
  );
  return Object.fromEntries(paths);
}

/** A piece is kept the moment that it is there: whatever happens next, it isn't rendered again. */
const keepPiece = (work: Work, segment: Segment, stored: StoredFile) =>
  work.announce(async (step) => {
    const file = { role: 'piece', stored, contentType: 'video/mp4', filename: 'piece.mp4', ...segment.size };
    await keepArtifact(step.tx, step.job, { key: pieceKey(segment), kind: 'SEGMENT', files: [file] });
  });

/** Percent by frames written; joining them is quick. */
function progressOf(work: Work, missing: Segment[]): (segment: Segment) => (frames: number) => void {
  const total = missing.reduce((sum, segment) => sum + segment.frames, 0);
  const written = new Map<string, number>();
  return (segment) => (frames) => {
    written.set(segment.key, Math.min(frames, segment.frames));
    work.report((0.95 * [...written.values()].reduce((sum, each) => sum + each, 0)) / Math.max(1, total));
  };
}

type Song = { key: string; storageKey: string | null; frames: number; fadeOutFrames: number };

async function songOf(work: Work, { db, tools }: StageParts, timeline: Timeline): Promise<Song> {
  const { job } = work;
  const asset = job.audioAssetId
    ? await db.asset.findFirst({ where: { id: job.audioAssetId, owner: job.owner } })
    : null;
  const song = {
    storageKey: asset?.storageKey ?? null,
    frames: timelineLength(timeline),
    fadeOutFrames: timeline.audioFadeOut,
  };
  return { key: contentKey('song', { ...song, tools: tools.version }), ...song };
}

/** Encoded once for every length that the film has had. */
async function encodedSong(work: Work, { db, storage, tools }: StageParts, song: Song): Promise<string> {
  const known = await findArtifact(db, work.job.owner, song.key);
  if (known) return storage.path(assetOf(known, 'song').storageKey!);
  const out = path.join(work.folder, 'song.mp4');
  const source = song.storageKey ? await storage.path(song.storageKey) : null;
  await work.cpu(() => encodeSong(tools, source, song, out, { signal: work.signal }));
  const stored = await storage.put(out);
  await work.announce(async (step) => {
    const file = { role: 'song', stored, contentType: 'audio/mp4', filename: 'song.m4a' };
    await keepArtifact(step.tx, step.job, { key: song.key, kind: 'SONG', files: [file] });
  });
  return storage.path(stored.key);
}

/** A third into the film something has begun, and no call to action lies over it yet. */
const posterFrame = (timeline: Timeline) => Math.floor(timelineLength(timeline) / 3);

/** From now on this is the film. */
export async function showFilm(
  step: JobTransaction,
  composition: Composition,
  composed: Composed,
): Promise<void> {
  const { tx, job } = step;
  const artifact = composed.artifact ?? (await keepArtifact(tx, job, composed.make!));
  const leftOut = lettersLeftOut(composition.timeline.overlays.map(({ text }) => text ?? '').join(' '));
  if (composed.make && leftOut.length > 0)
    step.emit('COMPOSER', {
      type: 'MessageEvent',
      kind: 'WARNING',
      text: `Left out of the words over the film, because this server has no font for it: ${leftOut.slice(0, 20).join(' ')}. Use other letters, or install a font that has them.`,
    });
  await holdArtifact(tx, job.id, artifact.id);
  await tx.film.updateMany({
    where: {
      jobId: job.id,
      ...(composition.main ? {} : { main: false, width: composed.film.width, height: composed.film.height }),
    },
    data: { current: false },
  });
  await tx.film.create({
    data: {
      jobId: job.id,
      ...composed.film,
      assetId: assetOf(artifact, 'film').id,
      posterId: assetOf(artifact, 'poster').id,
    },
  });
  if (!composition.main) return;
  await tx.timelineRevision.update({
    where: { jobId_revision: { jobId: job.id, revision: composition.revision } },
    data: { timeline: composition.timeline as unknown as Prisma.InputJsonObject },
  });
  step.change({ shownRevision: composition.revision, wantedRevision: composition.revision });
}
