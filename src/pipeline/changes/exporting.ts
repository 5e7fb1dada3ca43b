/** Exports of a finished film: timelines for editing programs, subtitles, and variants in other shapes. */

import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Asset, Job, Prisma, PrismaClient } from '../../database/generated/client.js';
import { toEdl } from '../../film/cut/export/edl.js';
import type { ExportedFilm, Media } from '../../film/cut/export/exported-film.js';
import { toFcpxml } from '../../film/cut/export/fcpxml.js';
import { toOtio } from '../../film/cut/export/otio.js';
import { toSrt } from '../../film/cut/export/srt.js';
import type { Rate } from '../../film/cut/export/timecode.js';
import { timelineLength } from '../../film/cut/timeline.js';
import { filmName } from '../../film/film-name.js';
import { type AspectRatio, frameSize, type Resolution, toSeconds } from '../../film/format.js';
import { contentKey } from '../../film/key.js';
import type { LyricLine } from '../../film/sound/analysis.js';
import { cutText } from '../../film/text.js';
import type { Storage } from '../../storage/storage.js';
import { assetOf, keepArtifact } from '../artifacts/artifacts.js';
import type { Assets } from '../artifacts/assets.js';
import type { Engine } from '../engine/engine.js';
import type { Change } from '../engine/next.js';
import { Conflict, InvalidInput, NotFound } from '../errors.js';
import { settingsOf } from '../job-settings.js';
import { assertIdle } from './assert-idle.js';
import { type ShownFilm, shownFilm } from './current-film.js';

export type ExportFormat = 'OTIO' | 'FCPXML' | 'EDL' | 'SRT';

export type ExportingDependencies = { db: PrismaClient; engine: Engine; storage: Storage; assets: Assets };

export type Exporting = ReturnType<typeof createExporting>;

const CONTENT_TYPE: Record<ExportFormat, string> = {
  OTIO: 'application/vnd.pixar.opentimelineio+json',
  FCPXML: 'application/xml',
  EDL: 'text/plain',
  SRT: 'application/x-subrip',
};

export function createExporting(context: ExportingDependencies) {
  return {
    timeline: (owner: string, jobId: string, format: ExportFormat, rate: Rate) =>
      timeline(context, owner, jobId, format, rate),
    variant: (owner: string, jobId: string, aspectRatio: AspectRatio, resolution: Resolution | null) =>
      variant(context, owner, jobId, aspectRatio, resolution),
  };
}

async function ownedJob(context: ExportingDependencies, owner: string, jobId: string): Promise<Job> {
  const job = await context.db.job.findFirst({ where: { id: jobId, owner } });
  if (!job) throw new NotFound('job');
  return job;
}

async function timelineFor(
  context: ExportingDependencies,
  job: Job,
  film: ShownFilm,
  rate: Rate,
): Promise<ExportedFilm> {
  const { timeline, sources, analysis, versions } = film;
  const { aspectRatio, resolution } = settingsOf(job);
  const videos = [...versions].map(([clipIndex, { videoId }]) => ({ clipIndex, videoId }));
  const ids = [...videos.map(({ videoId }) => videoId), ...(job.audioAssetId ? [job.audioAssetId] : [])];
  const rows = await context.db.asset.findMany({ where: { id: { in: ids }, owner: job.owner } });
  const media = new Map(rows.map((asset) => [asset.id, mediaOf(context, asset)]));
  return {
    title: cutText(job.prompt.replace(/\s+/g, ' '), 70),
    timeline,
    sources,
    analysis,
    clips: Object.fromEntries(videos.map(({ clipIndex, videoId }) => [clipIndex, media.get(videoId)!])),
    song: (job.audioAssetId && media.get(job.audioAssetId)) || null,
    size: frameSize(aspectRatio, resolution),
    rate,
  };
}

/** After the link has expired, programs find a downloaded copy by its name. */
const mediaOf = (context: ExportingDependencies, asset: Asset): Media => ({
  name: asset.filename ?? 'file',
  url: context.assets.link(asset)?.url ?? asset.filename ?? 'file',
});

async function written(
  context: ExportingDependencies,
  job: Job,
  film: ShownFilm,
  format: ExportFormat,
  rate: Rate,
): Promise<string> {
  if (format === 'SRT') {
    const words = wordsOf(film);
    if (words.length > 0) return toSrt(words, toSeconds(timelineLength(film.timeline)));
    throw InvalidInput.at(
      'input.format',
      'The film has no words for subtitles: its song has no lyrics that are known, and nobody speaks in it.',
    );
  }
  const write = { OTIO: toOtio, FCPXML: toFcpxml, EDL: toEdl }[format];
  return write(await timelineFor(context, job, film, rate));
}

async function timeline(
  context: ExportingDependencies,
  owner: string,
  jobId: string,
  format: ExportFormat,
  rate: Rate,
): Promise<Asset> {
  const job = await ownedJob(context, owner, jobId);
  if (job.filesRemovedAt) throw new Conflict('The files of this film were removed when their time was over.');
  const text = await written(context, job, await shownFilm(context.db, job), format, rate);
  const stored = await context.storage.put(Readable.from([Buffer.from(text)]));
  const filename = `${filmName(job.prompt)}.${format.toLowerCase()}`;
  const file = { role: 'export', stored, filename, contentType: CONTENT_TYPE[format] };
  const key = contentKey('export', { text, filename });
  const kept = await context.engine.step({ id: jobId, owner }, (step) =>
    keepArtifact(step.tx, step.job, { key, kind: 'EXPORT', files: [file] }),
  );
  if (!kept) throw new NotFound('job');
  return assetOf(kept, 'export');
}

/** Renders the film in another shape from its clips, at no cost. */
async function variant(
  context: ExportingDependencies,
  owner: string,
  jobId: string,
  aspectRatio: AspectRatio,
  resolution: Resolution | null,
): Promise<Job> {
  await ownedJob(context, owner, jobId);
  await context.engine.step({ id: jobId, owner }, async (step) => {
    const { tx, job } = step;
    assertIdle(job);
    const { revision } = await shownFilm(tx, job);
    const wanted = { aspectRatio, resolution: resolution ?? settingsOf(job).resolution };
    const { width, height } = frameSize(wanted.aspectRatio, wanted.resolution);
    const there = await tx.film.findFirst({ where: { jobId, current: true, revision, width, height } });
    if (there?.main) {
      throw InvalidInput.at('input.aspectRatio', 'The film itself has this shape and size.');
    }
    if (there) return;
    const change: Change = { type: 'VARIANT', id: randomUUID(), ...wanted };
    step.change({ status: 'EDITING', change: change as unknown as Prisma.JsonObject });
    step.emit(null, {
      type: 'MessageEvent',
      kind: 'INFO',
      text: `The film is being rendered in ${wanted.aspectRatio} too.`,
    });
  });
  return ownedJob(context, owner, jobId);
}

/** The lyrics, or else the spoken words. */
function wordsOf({ analysis, timeline }: ShownFilm): Pick<LyricLine, 'text' | 'start' | 'end'>[] {
  if (analysis && analysis.lyrics.length > 0) return analysis.lyrics;
  return timeline.overlays
    .filter(({ kind }) => kind === 'SUBTITLE')
    .map(({ text, start, end }) => ({ text: text ?? '', start: toSeconds(start), end: toSeconds(end) }));
}
