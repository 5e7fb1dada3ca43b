import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMedia } from '../../test/helpers/ffmpeg.js';
import { cutIntoSegments, keyframesFor, type SegmentSource } from '../film/cut/segments.js';
import { type Timeline, type TimelineEntry, timelineLength } from '../film/cut/timeline.js';
import type { FrameSize } from '../film/format.js';
import { concatList, joinFilm, type Piece, quoted, renderSegment } from './compose.js';
import { encoderVersion, encodingArguments } from './encoding.js';
import { fileArgument } from './ffmpeg.js';
import { drawOverlay } from './overlays.js';
import { probe } from './probe.js';
import { findTools, type Tools } from './tools.js';

const size = { width: 320, height: 180 };
const HANDLE = 15;
const FRAMES = 90;
const PICTURES = ['testsrc', 'testsrc2', 'smptebars', 'mandelbrot'];

let tools: Tools;
let folder: string;
let song: string;
const clips: Record<number, string> = {};
const sources: Record<number, SegmentSource> = {};

const entry = (clipIndex: number, changes: Partial<TimelineEntry> = {}): TimelineEntry => ({
  key: `entry-${clipIndex}`,
  clipIndex,
  sourceStart: HANDLE,
  length: FRAMES - 2 * HANDLE,
  speed: 1,
  crop: null,
  transitionIn: { type: 'CUT', frames: 0 },
  ...changes,
});
const film = (entries: TimelineEntry[], changes: Partial<Timeline> = {}): Timeline => ({
  entries,
  overlays: [],
  fadeIn: 0,
  fadeOut: 15,
  audioFadeOut: 30,
  ...changes,
});

const original = film(
  [
    entry(0),
    entry(1, { transitionIn: { type: 'CROSSFADE', frames: 14 } }),
    entry(2, { transitionIn: { type: 'FADE', frames: 16 } }),
    entry(3),
  ],
  { overlays: [{ kind: 'TITLE', text: 'Night & "Day"', start: 40, end: 75 }] },
);

beforeAll(async () => {
  tools = await findTools();
  folder = await mkdtemp(path.join(tmpdir(), "film's 50%: "));
  const lengths = Object.fromEntries(PICTURES.map((_, index) => [index, { frames: FRAMES }]));
  for (const index of PICTURES.keys())
    await makeClip(index, PICTURES[index]!, keyframesFor(original, index, lengths));
  song = path.join(folder, 'song.mp3');
  await makeMedia(tools, ['-f', 'lavfi', '-i', 'sine=f=330:d=12'], song);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function makeClip(index: number, picture: string, keyframes: number[]): Promise<void> {
  const file = path.join(folder, `clip-${index}-${picture}.mp4`);
  const input = ['-f', 'lavfi', '-i', `${picture}=s=320x180:r=30`, '-frames:v', String(FRAMES)];
  await makeMedia(tools, [...input, ...encodingArguments(size, keyframes)], file);
  clips[index] = file;
  sources[index] = { key: `${index}-${picture}`, frames: FRAMES, keyframes };
}

/** Composes in a folder that keeps its pieces; returns the film and how many pieces were made. */
async function compose(home: string, timeline: Timeline, shape: FrameSize = size) {
  const kept = path.join(folder, home);
  await mkdir(kept, { recursive: true });
  const there = new Set(await readdir(kept));
  const usable = shape === size ? sources : withoutKeyframes(sources);
  const pieces: Piece[] = [];
  let made = 0;
  for (const segment of cutIntoSegments(timeline, usable, {
    size: shape,
    encoderVersion: encoderVersion(tools),
  })) {
    const piece = { path: path.join(kept, `${segment.key}.mp4`), frames: segment.frames };
    pieces.push(piece);
    if (there.has(path.basename(piece.path))) continue;
    const pictures = await Promise.all(
      segment.overlays.map((overlay, index) =>
        drawOverlay(
          overlay,
          shape,
          { logoPath: null, accentColor: null },
          path.join(folder, `overlay-${index}.png`),
        ),
      ),
    );
    await renderSegment(tools, segment, clips, pictures, piece.path);
    made++;
  }
  const sound = path.join(kept, 'song.m4a');
  await makeMedia(
    tools,
    ['-f', 'lavfi', '-i', `sine=f=330:d=${timelineLength(timeline) / 30}`, '-c:a', 'aac'],
    sound,
  );
  const out = path.join(kept, 'film.mp4');
  return { out, made, pieces, measured: await joinFilm(tools, pieces, sound, out) };
}

const withoutKeyframes = (all: Record<number, SegmentSource>): Record<number, SegmentSource> =>
  Object.fromEntries(Object.entries(all).map(([index, source]) => [index, { ...source, keyframes: [] }]));

async function ffmpegText(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(tools.ffmpeg, ['-v', 'error', ...args], { maxBuffer: 64 * 1024 * 1024 });
}

/** A hash for every decoded frame. */
async function frameHashes(file: string): Promise<string[]> {
  const { stdout } = await ffmpegText('-i', fileArgument(file), '-map', '0:v', '-f', 'framemd5', '-');
  const lines = stdout.split('\n').filter((line) => line && !line.startsWith('#'));
  return lines.map((line) => line.split(',').at(-1)!.trim());
}

/** Every decoded frame, small and grey. */
async function greyFrames(file: string): Promise<Buffer[]> {
  const args = [
    '-v',
    'error',
    '-i',
    fileArgument(file),
    '-vf',
    'scale=64:36,format=gray',
    '-f',
    'rawvideo',
    '-',
  ];
  const { stdout } = await promisify(execFile)(tools.ffmpeg, args, { encoding: 'buffer', maxBuffer: 1e8 });
  return Array.from({ length: stdout.length / (64 * 36) }, (_, at) =>
    stdout.subarray(at * 64 * 36, (at + 1) * 64 * 36),
  );
}

const distance = (one: Buffer, other: Buffer): number =>
  one.reduce((sum, level, at) => sum + Math.abs(level - other[at]!), 0) / one.length;

async function packetTimes(file: string): Promise<{ pts: number; dts: number }[]> {
  const args = ['-v', 'error', '-select_streams', 'v', '-show_entries', 'packet=pts,dts', '-of', 'csv=p=0'];
  const { stdout } = await promisify(execFile)(tools.ffprobe, [...args, fileArgument(file)]);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.split(',').map(Number))
    .map(([pts, dts]) => ({ pts: pts!, dts: dts! }));
}

describe('a composed film', () => {
  it('has every frame of its timeline, once, on the grid, and sound as long as that', async () => {
    const { out, measured } = await compose('first', original);
    expect(measured.frames).toBe(240);
    expect(measured.videoSeconds).toBeCloseTo(8, 4);
    expect(measured.driftSeconds).toBeLessThan(0.02);

    const times = await packetTimes(out);
    const shown = times.map(({ pts }) => pts).sort((a, b) => a - b);
    expect(shown).toEqual([...Array(240).keys()].map((frame) => frame * 512));
    expect(times.every(({ dts }, index) => index === 0 || dts > times[index - 1]!.dts)).toBe(true);

    const { stderr } = await ffmpegText('-i', fileArgument(out), '-f', 'null', '-');
    expect(stderr).toBe('');
  });

  it('shows the very frames of a clip where it was copied', async () => {
    const { out } = await compose('first', original);
    const frames = await frameHashes(out);
    const source = await frameHashes(clips[3]!);
    // The last clip's body, up to the fade at the end of the film.
    expect(frames.slice(180, 225)).toEqual(source.slice(HANDLE, HANDLE + 45));
  });

  it('mixes in a crossfade, and is black in the middle of a fade', async () => {
    const { out } = await compose('first', original);
    const args = ['-vf', 'scale=1:1:flags=area,format=gray', '-f', 'rawvideo', 'pipe:1'];
    const { stdout } = await promisify(execFile)(
      tools.ffmpeg,
      ['-v', 'error', '-i', fileArgument(out), ...args],
      {
        encoding: 'buffer',
      },
    );
    expect([...stdout.subarray(119, 121), stdout.at(-1)!].every((light) => light < 20)).toBe(true);
    const crossfade = [...stdout.subarray(53, 67)];
    const steps = crossfade.slice(1).map((light, index) => Math.abs(light - crossfade[index]!));
    expect(Math.max(...steps)).toBeLessThan(12);
  });

  it('after an edit is bit for bit the film that is made from nothing', async () => {
    await compose('edited', original);
    await makeClip(1, 'rgbtestsrc', [...sources[1]!.keyframes]);
    const changed = film(
      [
        entry(2),
        entry(0, { length: 50, speed: 1.25, transitionIn: { type: 'CROSSFADE', frames: 14 } }),
        entry(1, { transitionIn: { type: 'CROSSFADE', frames: 10 } }),
        entry(3),
      ],
      { overlays: [{ kind: 'SUBTITLE', text: 'later', start: 100, end: 130 }] },
    );
    const edited = await compose('edited', changed);
    const fresh = await compose('fresh', changed);
    expect(edited.made).toBeLessThan(fresh.made);
    expect(edited.measured.frames).toBe(230);
    expect(await frameHashes(edited.out)).toEqual(await frameHashes(fresh.out));
  });

  it.each([0.5, 0.8, 1.5])(
    'shows the same pictures of a clip at %f of its speed, however it is divided',
    async (speed) => {
      const retimed = [entry(1, { length: 36, speed }), entry(0)];
      const whole = await greyFrames((await compose(`whole-${speed}`, film(retimed))).out);
      // Pieces that begin between two frames of the source.
      const overlays = [9, 17].map((start) => ({
        kind: 'SUBTITLE' as const,
        text: '.',
        start,
        end: start + 4,
      }));
      const divided = await greyFrames((await compose(`divided-${speed}`, film(retimed, { overlays }))).out);
      const away = whole.map((frame, at) => distance(frame, divided[at]!));
      expect(away.filter((distance) => distance > 1.5)).toEqual([]);
    },
  );

  it('costs nothing but the joining when only the order changed', async () => {
    const plain = film([entry(0), entry(1), entry(2), entry(3)], { fadeOut: 0 });
    await compose('reordered', plain);
    const { made } = await compose('reordered', { ...plain, entries: [...plain.entries].reverse() });
    expect(made).toBe(0);
  });

  it('can be made in another shape from the same clips', async () => {
    const upright = { width: 180, height: 320 };
    const { out, measured } = await compose('upright', original, upright);
    expect(measured.frames).toBe(240);
    expect((await probe(tools, out)).video).toMatchObject(upright);
  });

  it('holds the last frame where a clip is too short, and keeps its length', async () => {
    const { measured } = await compose('held', film([entry(0, { length: 120 }), entry(1, { crop })]));
    expect(measured.frames).toBe(180);
  });
});

const crop = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };

describe('the list of pieces', () => {
  it('does not drift in a long film', () => {
    const pieces = [...Array(1000).keys()].map((index) => ({ path: `/piece-${index}.mp4`, frames: 7 }));
    const durations = [...concatList(pieces).matchAll(/^duration ([\d.]+)$/gm)].map((match) =>
      Number(match[1]),
    );
    expect(durations.reduce((sum, each) => sum + each, 0)).toBeCloseTo(7000 / 30, 5);
  });

  it('keeps any file name in one word', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("'", '\\', '"', ' ', '#', '%', 'a', 'é', ':', ';', '=', '[', ','),
        }),
        (name) => {
          expect(readAsFfmpeg(quoted(name))).toBe(name);
        },
      ),
    );
    expect(() => quoted('two\nlines')).toThrow(RangeError);
  });
});

/** ffmpeg's documented rules: single quotes keep everything, a backslash outside keeps one character, a space ends. */
function readAsFfmpeg(text: string): string {
  let result = '';
  let inQuotes = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === "'") inQuotes = !inQuotes;
    else if (letter === '\\' && !inQuotes) result += text[++at];
    else if (letter === ' ' && !inQuotes) return result;
    else result += letter;
  }
  return result;
}
