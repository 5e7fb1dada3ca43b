/** The film's sound: song or music and voice, mixed in a thread, encoded once, and measured as it came out. */
import { rm, stat } from 'node:fs/promises';
import type { FfmpegCommand } from 'fluent-ffmpeg';
import { FPS } from '../../film/format.js';
import { MAX_TRUE_PEAK_DB } from '../../film/mix/levels.js';
import { type Loudness, SAMPLE_RATE } from '../../film/mix/loudness.js';
import type { MixPlan } from '../../film/mix/plan.js';
import { MediaFailure } from '../failure.js';
import { ffmpeg, ffmpegForUntrusted, fileArgument, makeFile } from '../ffmpeg.js';
import type { Tools } from '../tools.js';
import { type Mixing, type MixingThread, startMixingThread } from './in-thread.js';

export type MixFiles = { music: string | null; lines: readonly string[] };
type Work = { signal?: AbortSignal | undefined };

const BITRATE = 192;
const BYTES_PER_SECOND = SAMPLE_RATE * 8;
/** Encoders pad a song by some hundredths of a second; that much may go without a fade. */
const TAIL_SECONDS = 0.1;
/** What is measured over the limit comes out a little more than as much lower. */
const SPARE_DB = 0.2;

/** Writes an MP4 with nothing but sound, exactly as long as the film, and returns what was measured on it. */
export async function mixSound(
  tools: Tools,
  plan: MixPlan,
  files: MixFiles,
  outPath: string,
  work: Work = {},
): Promise<Loudness> {
  if (files.music === null && files.lines.length === 0) {
    await encodeSilence(tools, plan.frames, outPath, work);
    return { lufs: null, truePeakDb: null };
  }
  const thread = startMixingThread(work.signal);
  const raw = (name: string) => `${outPath}.${name}.f32`;
  const lines = files.lines.map((_, index) => raw(`line-${index}`));
  const music = files.music === null ? null : raw('music');
  try {
    if (music !== null) await decode(tools, files.music!, music, plan.frames / FPS + 2 * TAIL_SECONDS, work);
    for (const [index, { frames }] of plan.lines.entries())
      await decode(tools, files.lines[index]!, lines[index]!, frames / FPS, work);
    const fadeOutFrames = (await fadesOut(plan, music)) ? plan.fadeOutFrames : 0;
    const task = { plan: { ...plan, fadeOutFrames }, music, lines, out: raw('mix') };
    const measured = await encodeMix(tools, thread, { ...task, lowerBy: 0 }, outPath, work);
    const excess = (measured.truePeakDb ?? MAX_TRUE_PEAK_DB) - MAX_TRUE_PEAK_DB;
    if (excess <= 0) return measured;
    return await encodeMix(tools, thread, { ...task, lowerBy: excess + SPARE_DB }, outPath, work);
  } finally {
    thread.end();
    for (const file of [raw('mix'), raw('coded'), raw('music'), ...lines]) await rm(file, { force: true });
  }
}

/** A song that ends by itself is not faded; one that is cut off is. */
async function fadesOut(plan: MixPlan, music: string | null): Promise<boolean> {
  if (music === null) return false;
  const seconds = (await stat(music)).size / BYTES_PER_SECOND;
  if (seconds === 0) throw new MediaFailure('UNREADABLE_MEDIA', 'There is no sound in the song.');
  return seconds > plan.frames / FPS + TAIL_SECONDS || plan.fadesAnyway;
}

async function encodeMix(
  tools: Tools,
  thread: MixingThread,
  task: Mixing,
  outPath: string,
  work: Work,
): Promise<Loudness> {
  await thread.mix(task);
  const command = ffmpeg(tools)
    .input(fileArgument(task.out))
    .inputOptions(...RAW);
  await makeFile(soundOnly(command).audioCodec('aac').audioBitrate(BITRATE), outPath, work);
  const coded = `${outPath}.coded.f32`;
  await decode(tools, outPath, coded, task.plan.frames / FPS, work);
  return thread.measure(coded);
}

const RAW = ['-f', 'f32le', '-ar', String(SAMPLE_RATE), '-ac', '2'] as const;

async function decode(tools: Tools, file: string, out: string, seconds: number, work: Work): Promise<void> {
  const command = ffmpegForUntrusted(tools, file)
    .duration(seconds)
    .outputOptions('-map', '0:a:0')
    .audioFrequency(SAMPLE_RATE)
    .audioChannels(2)
    .audioCodec('pcm_f32le')
    .format('f32le');
  await makeFile(command, out, work);
}

async function encodeSilence(tools: Tools, frames: number, outPath: string, work: Work): Promise<void> {
  const silence = ffmpeg(tools)
    .input(`anullsrc=r=${SAMPLE_RATE}:cl=stereo`)
    .inputFormat('lavfi')
    .audioFilters(`atrim=end_sample=${(frames / FPS) * SAMPLE_RATE}`)
    .audioCodec('aac')
    .audioBitrate(64);
  await makeFile(soundOnly(silence), outPath, work);
}

const soundOnly = (command: FfmpegCommand): FfmpegCommand =>
  command.noVideo().outputOptions('-sn', '-dn', '-map_metadata', '-1', '-map_chapters', '-1').format('mp4');
