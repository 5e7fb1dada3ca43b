import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeMedia } from '../../../test/helpers/ffmpeg.js';
import { type MixPlan, songOnly } from '../../film/mix/plan.js';
import { fileArgument } from '../ffmpeg.js';
import { probe } from '../probe.js';
import { findTools, type Tools } from '../tools.js';
import { mixSound } from './mixing.js';

let tools: Tools;
let folder: string;
let song: string;

beforeAll(async () => {
  tools = await findTools();
  folder = await mkdtemp(path.join(tmpdir(), 'mixing-test-'));
  song = path.join(folder, 'song.wav');
  await makeMedia(tools, ['-f', 'lavfi', '-i', 'sine=f=330:d=12', '-ac', '2'], song);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function mixed(plan: MixPlan, files: Parameters<typeof mixSound>[2]) {
  const out = path.join(folder, 'sound.m4a');
  const loudness = await mixSound(tools, plan, files, out);
  return { out, loudness, found: await probe(tools, out) };
}

async function ffmpegLog(file: string, filter: string, ...options: string[]): Promise<string> {
  const args = ['-hide_banner', ...options, '-i', fileArgument(file), '-af', filter, '-f', 'null', '-'];
  return (await promisify(execFile)(tools.ffmpeg, args)).stderr;
}

it('is exactly as long as the picture: followed by silence, or silent', async () => {
  for (const [music, frames] of [
    [song, 400],
    [null, 137],
  ] as const) {
    const { found } = await mixed(songOnly(frames), { music, lines: [] });
    expect(found.audio!.codec).toBe('aac');
    expect(Math.abs(found.audio!.durationSeconds! - frames / 30)).toBeLessThan(0.02);
  }
});

it('fades when the song is cut, and not otherwise', async () => {
  const loudnessOfEnd = async (file: string) =>
    Number(/mean_volume: (-?[\d.]+)/.exec(await ffmpegLog(file, 'volumedetect', '-sseof', '-0.3'))?.[1]);
  // Of this container it is not known how long each of its streams is.
  const matroska = path.join(folder, 'song.mka');
  await makeMedia(tools, ['-i', fileArgument(song), '-c', 'copy'], matroska);
  const { out, found } = await mixed(songOnly(100), { music: matroska, lines: [] });
  expect(Math.abs(found.audio!.durationSeconds! - 100 / 30)).toBeLessThan(0.02);
  const cut = await loudnessOfEnd(out);
  const whole = await loudnessOfEnd((await mixed(songOnly(360), { music: song, lines: [] })).out);
  expect(cut).toBeLessThan(whole - 10);
});

it('is as loud as it should be, and as loud as ffmpeg says', async () => {
  const line = path.join(folder, 'line.wav');
  const noise = 'anoisesrc=d=2:a=0.3:c=pink,highpass=200';
  await makeMedia(tools, ['-f', 'lavfi', '-i', noise, '-ac', '1', '-ar', '24000'], line);
  const plan: MixPlan = { ...songOnly(240), music: 'MADE', lines: [{ start: 60, frames: 60 }] };
  const { out, loudness } = await mixed(plan, { music: song, lines: [line] });
  const heard = await ffmpegLog(out, 'ebur128=peak=true');
  const summary = heard.slice(heard.lastIndexOf('Summary'));
  const lufs = Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]);
  const peak = Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1]);
  expect(loudness.lufs).toBeCloseTo(lufs, 0);
  expect(Math.abs(lufs + 14)).toBeLessThan(1);
  expect(peak).toBeLessThanOrEqual(-1);
  expect(loudness.truePeakDb! - peak).toBeLessThan(0.3);
});
