/**
 * What the composer costs: CPU seconds for a first film and for its changes, as shares of what one plain ffmpeg
 * command needs to make the same film from the same clips in the same run.
 *
 *   npx tsx bench/composer.ts [P480|P720|P1080]
 */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cutIntoSegments, keyframesFor, type SegmentSource } from '../src/film/cut/segments.js';
import { type Timeline, timelineLength } from '../src/film/cut/timeline.js';
import { FPS, frameSize, HANDLE_FRAMES, Resolution } from '../src/film/format.js';
import { songOnly } from '../src/film/mix/plan.js';
import type { TransitionType } from '../src/film/story/plan.js';
import { joinFilm, type Piece, renderSegment } from '../src/media/compose.js';
import { encoderVersion, encodingArguments } from '../src/media/encoding.js';
import { fileArgument } from '../src/media/ffmpeg.js';
import { mixSound } from '../src/media/mix/mixing.js';
import { measureFilm } from '../src/media/probe.js';
import { findTools } from '../src/media/tools.js';
import { makeMedia } from '../test/helpers/ffmpeg.js';
import { figure } from './figures.js';

const CLIPS = 20;
const BODY = 135;
const CROSSFADE = 14;
const FRAMES = BODY + 2 * HANDLE_FRAMES;

const tools = await findTools({ ffmpegPath: process.env.FFMPEG_PATH, ffprobePath: process.env.FFPROBE_PATH });
const size = frameSize('LANDSCAPE_16_9', Resolution.parse(process.argv[2] ?? 'P720'));
const folder = await mkdtemp(path.join(tmpdir(), 'bench-composer-'));

try {
  console.log(`ffmpeg ${tools.version}, ${CLIPS} clips of ${BODY} frames at ${size.width}x${size.height}`);
  const order = [...Array(CLIPS).keys()];
  const crossfaded = timelineOf(order, 'CROSSFADE');
  const hardCut = timelineOf(order, 'CUT');

  // The second version of a clip is another file: what a regeneration leaves behind.
  const firstClips = await makeClips(order, 0);
  const changedClips = await makeClips(order.slice(0, 8), 100);
  const song = path.join(folder, 'song.wav');
  await makeMedia(tools, ['-f', 'lavfi', '-i', 'sine=f=330:d=200', '-ac', '2'], song);

  const plain = await cpuOf(() => plainCommand(crossfaded, firstClips, song));
  const stopWatching = watchMemory();
  const film = composerIn(path.join(folder, 'crossfaded'), song);
  const first = await cpuOf(() => film(crossfaded, firstClips));
  const one = await cpuOf(() => film(crossfaded, { ...firstClips, 7: changedClips[7]! }));
  const eight = await cpuOf(() => film(crossfaded, { ...firstClips, ...changedClips }));
  const reordered = await cpuOf(() => film(timelineOf(withSwapped(order, 4, 12), 'CROSSFADE'), firstClips));

  const cutFilm = composerIn(path.join(folder, 'cut'), song);
  const firstCut = await cpuOf(() => cutFilm(hardCut, firstClips));
  const reorderedCut = await cpuOf(() => cutFilm(timelineOf(withSwapped(order, 4, 12), 'CUT'), firstClips));

  const long = timelineOf([...order, ...order], 'CROSSFADE');
  const longFilm = await cpuOf(() => film(long, firstClips));

  console.log(`\nOne plain command: ${plain.cpu.toFixed(1)} CPU seconds\n`);
  const row = (name: string, { cpu, rendered, pieces }: Cost, most: number | null) => {
    const share = cpu / plain.cpu;
    const verdict = most === null ? '' : `  at most ${most}  ${share <= most ? 'ok' : 'MISSED'}`;
    const ofFirst = (cpu / first.cpu).toFixed(3);
    console.log(
      `${name.padEnd(36)} ${cpu.toFixed(2).padStart(7)} s  ${share.toFixed(3)} of plain  ${ofFirst} of first` +
        `  ${rendered}/${pieces} pieces made${verdict}`,
    );
  };
  row('first film', first, 1.15);
  row('one clip of 20 changed', one, 0.12);
  row('eight clips of 20 changed', eight, 0.25);
  row('two clips swapped, with crossfades', reordered, 0.2);
  row('first film, cuts only', firstCut, 1.15);
  row('two clips swapped, cuts only', reorderedCut, 0.03);
  row(`film of ${(timelineLength(long) / FPS).toFixed(0)} s from the same pieces`, longFilm, null);
  figure({ wait: 'changedClip', measured: one.cpu, baseline: first.cpu });
  figure({ wait: 'editWithPictures', measured: reordered.cpu, baseline: first.cpu });
  const peak = await stopWatching();
  console.log(
    `\nLargest ffmpeg process: ${peak.toFixed(0)} MB  at most 300  ${peak < 300 ? 'ok' : 'MISSED'}`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

type Clip = { path: string; source: SegmentSource };
type Clips = Record<number, Clip>;
type Cost = { cpu: number; rendered: number; pieces: number };

function timelineOf(order: readonly number[], type: TransitionType): Timeline {
  return {
    entries: order.map((clipIndex, position) => ({
      key: `entry-${position}`,
      clipIndex,
      sourceStart: HANDLE_FRAMES,
      length: BODY,
      speed: 1,
      crop: null,
      transitionIn:
        position === 0 || type === 'CUT' ? { type: 'CUT', frames: 0 } : { type, frames: CROSSFADE },
    })),
    overlays: [],
    fadeIn: 0,
    fadeOut: 15,
    audioFadeOut: 30,
  };
}

function withSwapped(order: readonly number[], one: number, other: number): number[] {
  const result = [...order];
  [result[one], result[other]] = [order[other]!, order[one]!];
  return result;
}

/** Moving test pictures with grain, each clip its own. */
async function makeClips(indices: readonly number[], seed: number): Promise<Clips> {
  const timelines = [
    timelineOf([...Array(CLIPS).keys()], 'CROSSFADE'),
    timelineOf([...Array(CLIPS).keys()], 'CUT'),
  ];
  const lengths = Object.fromEntries([...Array(CLIPS).keys()].map((index) => [index, { frames: FRAMES }]));
  const clips: Clips = {};
  for (const index of indices) {
    const file = path.join(folder, `clip-${seed}-${index}.mp4`);
    const keyframes = [...new Set(timelines.flatMap((each) => keyframesFor(each, index, lengths)))].sort(
      (a, b) => a - b,
    );
    const picture = `testsrc2=s=${size.width}x${size.height}:r=${FPS}`;
    const grain = `noise=c0s=6:c0f=t:all_seed=${seed + index}`;
    const length = ['-frames:v', String(FRAMES)];
    await makeMedia(
      tools,
      ['-f', 'lavfi', '-i', `${picture},${grain}`, ...length, ...encodingArguments(size, keyframes)],
      file,
    );
    clips[index] = { path: file, source: { key: `${seed}-${index}`, frames: FRAMES, keyframes } };
  }
  return clips;
}

/** Keeps every piece under its key, as the store does. */
function composerIn(home: string, song: string) {
  const made = new Set<string>();
  return async (timeline: Timeline, clips: Clips): Promise<Omit<Cost, 'cpu'>> => {
    const entries = Object.entries(clips);
    const sources = Object.fromEntries(entries.map(([index, { source }]) => [index, source]));
    const paths = Object.fromEntries(entries.map(([index, { path }]) => [index, path]));
    const segments = cutIntoSegments(timeline, sources, { size, encoderVersion: encoderVersion(tools) });
    const pieces: Piece[] = [];
    let rendered = 0;
    for (const segment of segments) {
      const piece = path.join(home, `${segment.key}.mp4`);
      pieces.push({ path: piece, frames: segment.frames });
      if (made.has(segment.key)) continue;
      await renderSegment(tools, segment, paths, [], piece);
      made.add(segment.key);
      rendered++;
    }
    const frames = timelineLength(timeline);
    const sound = path.join(home, `song-${frames}.m4a`);
    if (!made.has(sound)) await mixSound(tools, songOnly(frames), { music: song, lines: [] }, sound);
    made.add(sound);
    await joinFilm(tools, pieces, sound, path.join(home, 'film.mp4'));
    return { rendered, pieces: pieces.length };
  };
}

/** What somebody who knows ffmpeg would type: bodies and crossfades, each from its part of a clip, joined and encoded. */
async function plainCommand(timeline: Timeline, clips: Clips, song: string): Promise<Omit<Cost, 'cpu'>> {
  const half = CROSSFADE / 2;
  const last = timeline.entries.length - 1;
  const inputs: string[] = [];
  const chains: string[] = [];
  const order: string[] = [];
  let count = 0;
  const part = (clipIndex: number, from: number, to: number, filters: string) => {
    const start = from === 0 ? '0' : ((from - 0.5) / FPS).toFixed(6);
    inputs.push('-threads', '1', '-ss', start, '-i', fileArgument(clips[clipIndex]!.path));
    chains.push(`[${count}:v]trim=end_frame=${to - from},setpts=PTS-STARTPTS${filters}[part${count}]`);
    return `[part${count++}]`;
  };
  for (const [index, { clipIndex }] of timeline.entries.entries()) {
    const [from, to] = [HANDLE_FRAMES, HANDLE_FRAMES + BODY];
    if (index > 0) {
      const going = part(timeline.entries[index - 1]!.clipIndex, to - half, to + half, '');
      const alpha = `,format=yuva420p,fade=d=${CROSSFADE / FPS}:alpha=1`;
      const coming = part(clipIndex, from - half, from + half, alpha);
      chains.push(`${going}${coming}overlay[cross${index}]`);
      order.push(`[cross${index}]`);
    }
    order.push(part(clipIndex, index === 0 ? from : from + half, index === last ? to : to - half, ''));
  }
  const seconds = timelineLength(timeline) / FPS;
  chains.push(
    `${order.join('')}concat=n=${order.length},fade=t=out:st=${seconds - 0.5}:d=0.5,format=yuv420p[film]`,
  );
  chains.push(`[${count}:a]atrim=end=${seconds},afade=t=out:st=${seconds - 1}:d=1[sound]`);
  const encoding = encodingArguments(size).filter((argument) => argument !== '-an');
  const sound = ['-map', '[sound]', '-c:a', 'aac', '-b:a', '192k'];
  const args = ['-filter_complex', chains.join(';'), '-map', '[film]', ...sound, ...encoding];
  const out = path.join(folder, 'plain.mp4');
  await makeMedia(tools, [...inputs, '-i', fileArgument(song), ...args], out);
  const { frames } = await measureFilm(tools, out);
  if (frames !== timelineLength(timeline))
    throw new Error(`The plain film has ${frames} frames: no fair comparison.`);
  return { rendered: 1, pieces: 1 };
}

async function cpuOf(work: () => Promise<Omit<Cost, 'cpu'>>): Promise<Cost> {
  const before = await cpuSeconds();
  const result = await work();
  return { ...result, cpu: (await cpuSeconds()) - before };
}

/** This process and all children that have ended, from Linux's own accounts. */
async function cpuSeconds(): Promise<number> {
  const fields = (await readFile('/proc/self/stat', 'utf8')).replace(/^.*\) /, '').split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return ticks / 100;
}

/** The most memory, in MB, that any ffmpeg process of ours held at any time. */
function watchMemory(): () => Promise<number> {
  let peak = 0;
  let watching = true;
  const watch = async () => {
    while (watching) {
      for (const task of await readdir('/proc/self/task')) {
        const children = await readFile(`/proc/self/task/${task}/children`, 'utf8').catch(() => '');
        for (const child of children.split(' ').filter(Boolean)) {
          const status = await readFile(`/proc/${child}/status`, 'utf8').catch(() => '');
          if (/^Name:\s+ff/m.test(status))
            peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const done = watch();
  return async () => {
    watching = false;
    await done;
    return peak;
  };
}
