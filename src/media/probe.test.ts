import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMedia } from '../../test/helpers/ffmpeg.js';
import { decodeMono } from './decode.js';
import { probe } from './probe.js';
import { findTools, type Tools } from './tools.js';

let tools: Tools;
let folder: string;
beforeAll(async () => {
  tools = await findTools();
  folder = await mkdtemp(path.join(tmpdir(), 'probe-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
async function made(name: string, ...args: string[]): Promise<string> {
  await makeMedia(tools, args, at(name));
  return at(name);
}
async function written(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(at(name), content);
  return at(name);
}
const tone = (seconds: number) => ['-f', 'lavfi', '-i', `sine=f=441:d=${seconds}:r=44100`];
const picture = (size: string) => ['-f', 'lavfi', '-i', `testsrc=s=${size}:r=25`];
const song = () => made('song.mp3', ...tone(3), ...COVER);
const COVER = [
  ...['-f', 'lavfi', '-i', 'color=red:s=200x200:r=1:d=1', '-map', '0', '-map', '1', '-c:v', 'mjpeg'],
  ...['-pix_fmt', 'yuvj420p', '-disposition:v', 'attached_pic'],
];
const sideways = () => made('clip.mov', ...picture('128x72'), '-t', '1', '-metadata:s:v', 'rotate=90');

describe('probing', () => {
  it('does not take cover art for a moving picture', async () => {
    const found = await probe(tools, await song());
    expect(found.video).toBeNull();
    expect(found.audio).toMatchObject({ codec: 'mp3', sampleRate: 44100, channels: 1 });
    expect(found.durationSeconds).toBeCloseTo(3, 1);
  });

  it('counts frames instead of believing a header', async () => {
    const found = await probe(
      tools,
      await made('clip.webm', ...picture('64x64'), '-t', '2', '-c:v', 'libvpx'),
    );
    expect(found.video).toMatchObject({ width: 64, height: 64, frames: 50, fps: 25 });
    expect(found.audio).toBeNull();
  });

  it.each([
    ['a text that is called a song', () => written('text.mp3', 'Dear diary, this is no song.\n'.repeat(500))],
    ['an empty file', () => written('empty.mp3', '')],
    [
      'a playlist that names other files',
      () => written('list.mp3', '#EXTM3U\n#EXTINF:5,\nfile:///etc/passwd\n'),
    ],
    [
      'noise',
      () =>
        written(
          'noise.wav',
          Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251),
        ),
    ],
    ['a picture', () => made('still.png', ...picture('64x64'), '-frames:v', '1')],
  ])('refuses %s', async (_what, file) => {
    await expect(probe(tools, await file())).rejects.toMatchObject({ failure: 'UNREADABLE_MEDIA' });
  });

  it('says that a file was cut off', async () => {
    const whole = await made('whole.mp4', ...picture('320x180'), '-t', '2', '-movflags', '+faststart');
    const bytes = await readFile(whole);
    const cut = await written('cut.mp4', bytes.subarray(0, Math.floor(bytes.length * 0.6)));
    await expect(probe(tools, cut)).rejects.toThrow('ends too early');
  });

  it('says how large a picture is when it is turned upright', async () => {
    const found = await probe(tools, await sideways());
    const { width, height } = found.video!;
    // Newer ffmpegs write no such mark from this option; where they do, it has to be heeded.
    expect([width, height].sort((a, b) => a - b)).toEqual([72, 128]);
  });

  it('stops when told to', async () => {
    await expect(probe(tools, await song(), AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('decoding', () => {
  it('gives the tone that is in the file, past its cover', async () => {
    const samples = await decodeMono(tools, await song(), { sampleRate: 22050, maxSeconds: 60 });
    expect(samples.length / 22050).toBeCloseTo(3, 1);
    let crossings = 0;
    for (let index = 22050; index < 44100; index++)
      if (samples[index - 1]! < 0 && samples[index]! >= 0) crossings++;
    expect(Math.abs(crossings - 441)).toBeLessThanOrEqual(1);
  });

  it('mixes six channels down and stops at the longest length that is wanted', async () => {
    const six = await made('six.flac', '-f', 'lavfi', '-i', 'aevalsrc=0.5*sin(800*t)|0|0|0|0|0:c=5.1:d=4');
    const samples = await decodeMono(tools, six, { sampleRate: 8000, maxSeconds: 2.5 });
    expect(samples.length).toBe(20_000);
    expect(Math.max(...samples)).toBeGreaterThan(0.05);
  });

  it.each([
    ['two', '0.5*sin(800*t)|-0.5*sin(800*t)', 'stereo'],
    ['six', '0.5*sin(800*t)|-0.5*sin(800*t)|0|0|0.2*sin(800*t)|-0.2*sin(800*t)', '5.1'],
  ])('hears a song of %s channels that cancel each other', async (channels, tones, layout) => {
    const tone = `aevalsrc=${tones}:c=${layout}:d=2`;
    const opposite = await made(`opposite-${channels}.flac`, '-f', 'lavfi', '-i', tone);
    const samples = await decodeMono(tools, opposite, { sampleRate: 8000, maxSeconds: 5 });
    expect(samples.length).toBe(16_000);
    expect(Math.max(...samples)).toBeGreaterThan(0.15);
  });

  it('refuses what holds no sound', async () => {
    const silent = await made('silent.mp4', ...picture('64x64'), '-t', '1');
    await expect(decodeMono(tools, silent, { sampleRate: 8000, maxSeconds: 5 })).rejects.toMatchObject({
      failure: 'UNREADABLE_MEDIA',
    });
  });
});
