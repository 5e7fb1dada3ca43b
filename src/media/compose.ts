/** Makes a film: each piece by itself, the song once, and all of it joined without encoding anything again. */
import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Segment } from '../film/cut/segments.js';
import { FPS } from '../film/format.js';
import { encodingArguments, momentOf, TIMESCALE } from './encoding.js';
import { MediaFailure } from './failure.js';
import { ffmpeg, fileArgument, makeFile, type Run } from './ffmpeg.js';
import { type FilmMeasure, measureFilm } from './probe.js';
import { type PlacedPicture, segmentGraph } from './segment-graph.js';
import { copyFrames } from './stream-copy.js';
import type { Tools } from './tools.js';

type Work = Pick<Run, 'signal' | 'onProgress'>;

/** One piece, from the clips by their index and from its overlays as they were drawn, in the piece's order. */
export async function renderSegment(
  tools: Tools,
  segment: Segment,
  clips: Readonly<Record<number, string>>,
  pictures: readonly PlacedPicture[],
  outPath: string,
  work: Work = {},
): Promise<void> {
  const files = segment.layers.map(({ clipIndex }) => clips[clipIndex]!);
  if (segment.copy) {
    const range = { from: segment.layers[0].from, frames: segment.frames };
    await copyFrames(tools, files[0]!, range, outPath, work);
    return work.onProgress?.(segment.frames);
  }
  const command = ffmpeg(tools);
  for (const [index, { from, lastFrame }] of segment.layers.entries()) {
    command.input(fileArgument(files[index]!)).inputOptions('-threads', '1', '-filter_complex_threads', '1');
    const frame = Math.min(Math.floor(from), lastFrame);
    if (frame > 0) command.seekInput(momentOf(frame));
  }
  for (const picture of pictures) command.input(fileArgument(picture.path)).inputFormat('png_pipe');
  command
    .complexFilter(segmentGraph(segment, pictures), 'film')
    .outputOptions('-frames:v', String(segment.frames), ...encodingArguments(segment.size));
  await makeFile(command, outPath, work);
}

export type Piece = { path: string; frames: number };

/** Picture and sound into one file that begins to play before it is loaded; returns what was measured on it. */
export async function joinFilm(
  tools: Tools,
  pieces: readonly Piece[],
  songPath: string,
  outPath: string,
  work: Work = {},
): Promise<FilmMeasure> {
  const list = path.join(path.dirname(outPath), `.${randomUUID().slice(0, 8)}.txt`);
  await mkdir(path.dirname(outPath), { recursive: true });
  await writeFile(list, concatList(pieces));
  try {
    const command = ffmpeg(tools)
      .input(fileArgument(list))
      .inputFormat('concat')
      .inputOptions('-safe', '0')
      .input(fileArgument(songPath))
      .outputOptions('-map', '0:v:0', '-map', '1:a:0', '-c', 'copy', '-map_metadata', '-1')
      .outputOptions('-video_track_timescale', String(TIMESCALE), '-movflags', '+faststart')
      .format('mp4');
    await makeFile(command, outPath, work);
  } finally {
    await rm(list, { force: true });
  }
  const measured = await measureFilm(tools, outPath, work.signal);
  const wanted = pieces.reduce((sum, { frames }) => sum + frames, 0);
  if (measured.frames !== wanted) {
    const log = `${measured.frames} frames instead of ${wanted}`;
    throw new MediaFailure('FFMPEG_FAILED', 'The film did not come out in the right length. Retry.', log);
  }
  return measured;
}

/**
 * The list that ffmpeg's concat demuxer reads. Lengths are given as differences of rounded ends, because rounded
 * lengths would add up to a wrong tick in a long film.
 */
export function concatList(pieces: readonly Piece[]): string {
  const lines = ['ffconcat version 1.0'];
  let end = 0;
  for (const piece of pieces) {
    const start = microseconds(end);
    end += piece.frames;
    const duration = ((microseconds(end) - start) / 1e6).toFixed(6);
    lines.push(`file ${quoted(fileArgument(piece.path))}`, `duration ${duration}`);
  }
  return `${lines.join('\n')}\n`;
}

const microseconds = (frames: number): number => Math.round((frames * 1e6) / FPS);

/** ffmpeg's own quoting: nothing is special inside single quotes, which therefore cannot hold one. A line ends at its end. */
export function quoted(text: string): string {
  if (/[\r\n\0]/.test(text)) throw new RangeError('A file name with a line break cannot be listed.');
  return `'${text.replaceAll("'", "'\\''")}'`;
}
