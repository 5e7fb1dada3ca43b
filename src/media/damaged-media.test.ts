/** Files of the kinds that clients and models send, damaged in several ways: each is read, or refused by name. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMedia } from '../../test/helpers/ffmpeg.js';
import { randomFrom } from '../film/seed.js';
import { decodeMono } from './decode.js';
import { MediaFailure } from './failure.js';
import { normaliseClip } from './normalise.js';
import { probe } from './probe.js';
import { findTools, type Tools } from './tools.js';

let tools: Tools;
let folder: string;
beforeAll(async () => {
  tools = await findTools();
  folder = await mkdtemp(path.join(tmpdir(), 'damaged-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const TONE = ['-f', 'lavfi', '-i', 'sine=r=44100:d=1'];
const PICTURE = ['-f', 'lavfi', '-i', 'testsrc2=s=160x90:r=24:d=1'];
const KINDS = {
  'song.mp3': TONE,
  'song.wav': TONE,
  'song.flac': TONE,
  'song.ogg': [...TONE, '-c:a', 'vorbis', '-strict', '-2', '-ac', '2'],
  'song.m4a': TONE,
  'clip.mp4': [...PICTURE, '-pix_fmt', 'yuv420p'],
  'clip.webm': PICTURE,
};

const random = randomFrom('damage', 1);
const flipped = (bytes: Buffer, count: number, from = 0): Buffer => {
  const damaged = Buffer.from(bytes);
  for (let flip = 0; flip < count; flip++) damaged[random.integer(from, damaged.length - 1)]! ^= 0xff;
  return damaged;
};
const DAMAGES: Record<string, (bytes: Buffer) => Buffer> = {
  'cut in half': (bytes) => bytes.subarray(0, bytes.length >> 1),
  'without its beginning': (bytes) => bytes.subarray(200),
  'with a hole': (bytes) => Buffer.from(bytes).fill(0, bytes.length >> 2, bytes.length >> 1),
  'with an altered header': (bytes) =>
    Buffer.concat([flipped(bytes.subarray(0, 64), 6, 4), bytes.subarray(64)]),
  'with altered bytes': (bytes) => flipped(bytes, 60),
  'with a tail of noise': (bytes) => Buffer.concat([bytes, flipped(Buffer.alloc(50_000), 40_000)]),
};

const size = { width: 160, height: 90 };

/** What the server does with a file: looks at it, then listens to it or makes a clip of it. */
async function use(file: string): Promise<unknown> {
  const { audio, video } = await probe(tools, file);
  if (video) return normaliseClip(tools, file, { size, frames: 30, keyframes: [] }, `${file}.made.mp4`);
  return audio && decodeMono(tools, file, { sampleRate: 22050, maxSeconds: 600 });
}

describe.each(Object.keys(KINDS) as (keyof typeof KINDS)[])('%s', (name) => {
  it('is used as it is, and with any damage used or refused by name', async () => {
    const whole = path.join(folder, name);
    await makeMedia(tools, KINDS[name], whole);
    await use(whole);
    const bytes = await readFile(whole);
    for (const [damage, spoil] of Object.entries(DAMAGES)) {
      const file = path.join(folder, `${damage} ${name}`);
      await writeFile(file, spoil(bytes));
      const failure = await use(file).then(
        () => null,
        (error: unknown) => error,
      );
      if (failure === null) continue;
      expect(failure, damage).toBeInstanceOf(MediaFailure);
      expect((failure as MediaFailure).failure, damage).toBe('UNREADABLE_MEDIA');
    }
  });
});
