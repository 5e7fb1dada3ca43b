/** Exports of a finished film: timelines for editing programs, subtitles, a package, and variants in other shapes. */

import { Readable } from 'node:stream';
import type { Asset, Job, PrismaClient } from '../../database/generated/client.js';
import { phrasesOf } from '../../film/cut/captions.js';
import { toEdl } from '../../film/cut/export/edl.js';
import type { Media } from '../../film/cut/export/exported-film.js';
import { toFcpxml } from '../../film/cut/export/fcpxml.js';
import { toOtio } from '../../film/cut/export/otio.js';
import { type SubtitleLine, toSrt, toVtt } from '../../film/cut/export/subtitles.js';
import type { Rate } from '../../film/cut/export/timecode.js';
import { timelineLength } from '../../film/cut/timeline.js';
import { filmName } from '../../film/film-name.js';
import { frameSize, toSeconds } from '../../film/format.js';
import { contentKey } from '../../film/key.js';
import { cutText } from '../../film/text.js';
import type { Storage } from '../../storage/storage.js';
import {
  ArtifactGone,
  assetOf,
  findArtifact,
  type KeptArtifact,
  keepOrHold,
  type NewFile,
} from '../artifacts/artifacts.js';
import type { Assets } from '../artifacts/assets.js';
import type { Soundtrack } from '../artifacts/soundtrack.js';
import type { Engine } from '../engine/engine.js';
import { Conflict, InvalidInput, NotFound } from '../errors.js';
import { settingsOf } from '../job-settings.js';
import { type ShownFilm, shownFilm } from './current-film.js';
import { packageContents, zipPackage } from './film-package.js';
import { findOwnedJob } from './owned-job.js';
import { renderVariants, type VariantWish } from './variants.js';

export type ExportFormat = 'OTIO' | 'FCPXML' | 'EDL' | 'SRT' | 'VTT' | 'PACKAGE';

export type ExportingDependencies = { db: PrismaClient; engine: Engine; storage: Storage; assets: Assets };

export type Exporting = ReturnType<typeof createExporting>;

const CONTENT_TYPE: Record<ExportFormat, string> = {
  OTIO: 'application/vnd.pixar.opentimelineio+json',
  FCPXML: 'application/xml',
  EDL: 'text/plain',
  SRT: 'application/x-subrip',
  VTT: 'text/vtt',
  PACKAGE: 'application/zip',
};

export function createExporting(context: ExportingDependencies) {
  return {
    timeline: (owner: string, jobId: string, format: ExportFormat, rate: Rate) =>
      timeline(context, owner, jobId, format, rate),
    variants: (owner: string, jobId: string, wishes: readonly VariantWish[]) =>
      renderVariants(context, owner, jobId, wishes),
  };
}

/** The files that a film is made from. */
async function mediaFor(context: ExportingDependencies, job: Job, film: ShownFilm) {
  const clips = new Map([...film.versions].map(([clipIndex, { videoId }]) => [clipIndex, videoId]));
  const songId = job.audioAssetId ?? (job.soundtrack as Soundtrack | null)?.assetId;
  const ids = [...clips.values(), ...(songId ? [songId] : [])];
  const rows = await context.db.asset.findMany({ where: { id: { in: ids }, owner: job.owner } });
  const assets = new Map(rows.map((asset) => [asset.id, asset]));
  return {
    clips: new Map([...clips].map(([clipIndex, id]) => [clipIndex, assets.get(id)!])),
    song: (songId && assets.get(songId)) || null,
    voice: film.voice.map(({ line, start, end }) => ({ asset: line.asset!, start, end })),
  };
}

const exportedOf = (job: Job, { timeline, sources, analysis }: ShownFilm, rate: Rate) => {
  const { aspectRatio, resolution } = settingsOf(job);
  const title = cutText(job.prompt.replace(/\s+/g, ' '), 70);
  return { title, timeline, sources, analysis, size: frameSize(aspectRatio, resolution), rate };
};

/** After the link has expired, programs find a downloaded copy by its name. */
const linkedMedia = async (context: ExportingDependencies, asset: Asset): Promise<Media> => ({
  name: asset.filename ?? 'file',
  url: (await context.assets.link(asset))?.url ?? asset.filename ?? 'file',
});

async function timelineText(
  context: ExportingDependencies,
  job: Job,
  film: ShownFilm,
  format: 'OTIO' | 'FCPXML' | 'EDL',
  rate: Rate,
): Promise<string> {
  const { clips, song, voice } = await mediaFor(context, job, film);
  const write = { OTIO: toOtio, FCPXML: toFcpxml, EDL: toEdl }[format];
  return write({
    ...exportedOf(job, film, rate),
    clips: Object.fromEntries(
      await Promise.all(
        [...clips].map(async ([index, asset]) => [index, await linkedMedia(context, asset)] as const),
      ),
    ),
    song: song && (await linkedMedia(context, song)),
    voice: await Promise.all(
      voice.map(async ({ asset, ...when }) => ({ media: await linkedMedia(context, asset), ...when })),
    ),
  });
}

function subtitles(film: ShownFilm, format: 'SRT' | 'VTT'): string {
  const words = wordsOf(film);
  if (words.length > 0)
    return { SRT: toSrt, VTT: toVtt }[format](words, toSeconds(timelineLength(film.timeline)));
  throw InvalidInput.at(
    'input.format',
    'The film has no words for subtitles: its song has no lyrics that are known, and nobody speaks in it.',
  );
}

type Written = { key: string; content: () => Readable };

const ofText = (text: string): Written => ({ key: text, content: () => Readable.from([Buffer.from(text)]) });

async function write(
  context: ExportingDependencies,
  job: Job,
  format: ExportFormat,
  rate: Rate,
): Promise<Written> {
  const film = await shownFilm(context.db, job);
  if (format === 'SRT' || format === 'VTT') return ofText(subtitles(film, format));
  if (format !== 'PACKAGE') return ofText(await timelineText(context, job, film, format, rate));
  const { asset } = await context.db.film.findFirstOrThrow({
    where: { jobId: job.id, current: true, main: true },
    include: { asset: true },
  });
  const contents = packageContents({
    exported: exportedOf(job, film, rate),
    name: filmName(job.prompt),
    words: wordsOf(film),
    film: asset,
    ...(await mediaFor(context, job, film)),
  });
  const files = [...contents.media].map(([name, { storageKey }]) => `${name} ${storageKey}`);
  const key = contentKey('package', { files, texts: Object.values(contents.texts) });
  return { key, content: () => zipPackage(contents, context.storage) };
}

async function timeline(
  context: ExportingDependencies,
  owner: string,
  jobId: string,
  format: ExportFormat,
  rate: Rate,
): Promise<Asset> {
  const job = await findOwnedJob(context, owner, jobId);
  if (job.filesRemovedAt) throw new Conflict('The files of this film were removed when their time was over.');
  const written = await write(context, job, format, rate);
  const filename = `${filmName(job.prompt)}.${format === 'PACKAGE' ? 'zip' : format.toLowerCase()}`;
  const key = contentKey('export', { text: written.key, filename });
  const kept = await keepExport(context, job, key, async () => ({
    role: 'export',
    stored: await context.storage.put(owner, written.content()),
    filename,
    contentType: CONTENT_TYPE[format],
  }));
  return assetOf(kept, 'export');
}

async function keepExport(
  context: ExportingDependencies,
  job: Job,
  key: string,
  makeFile: () => Promise<NewFile>,
): Promise<KeptArtifact> {
  const known = await findArtifact(context, job.owner, key);
  const files = known ? [] : [await makeFile()];
  try {
    const kept = await context.engine.step({ id: job.id, owner: job.owner }, ({ tx }) =>
      keepOrHold(tx, job, known ?? { key, kind: 'EXPORT', files }),
    );
    if (!kept) throw new NotFound('job');
    return kept;
  } catch (error) {
    // Garbage-collected since it was found.
    if (error instanceof ArtifactGone) return keepExport(context, job, key, makeFile);
    throw error;
  }
}

/** What is sung, at its place in the song; where nobody sings, what is said in the film. */
function wordsOf({ analysis, timeline, voice }: ShownFilm): SubtitleLine[] {
  if (analysis && analysis.lyrics.length > 0) return analysis.lyrics;
  if (voice.length > 0)
    return voice
      .flatMap(({ line, start, end }) => phrasesOf({ text: line.text, start, end }))
      .map((phrase) => ({ ...inSeconds(phrase), words: phrase.words.map(inSeconds) }));
  return timeline.overlays.filter(({ kind }) => kind === 'SUBTITLE').map(inSeconds);
}

const inSeconds = ({ text, start, end }: { text: string | null; start: number; end: number }) => ({
  text: text ?? '',
  start: toSeconds(start),
  end: toSeconds(end),
});
