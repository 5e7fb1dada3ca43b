import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandOf, makeMedia } from '../../../test/helpers/ffmpeg.js';
import { applyChanges } from '../../film/facts/change.js';
import { type CameraMovement, NO_LOOK, type ShotFacts, type Subject } from '../../film/facts/facts.js';
import { readFacts } from '../../film/reading/read-facts.js';
import { fileArgument, readOutput } from '../ffmpeg.js';
import { findTools, type Tools } from '../tools.js';
import { makeAnimatic } from './animatic.js';
import type { AnimaticRequest } from './request.js';

let tools: Tools;
let folder: string;
beforeAll(async () => {
  tools = await findTools();
  folder = await mkdtemp(path.join(tmpdir(), 'animatic-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const WIDE = { width: 320, height: 180 };

const place = (words: string): ShotFacts => readFacts(words).facts;

const clip = (movement: CameraMovement, change: Partial<AnimaticRequest> = {}): AnimaticRequest => ({
  style: {
    colorPalette: ['#1d3557', '#e63946', '#f1faee'],
    visualStyle: 'cinematic',
    mood: 'calm',
    lighting: 'soft',
    cinematography: 'wide',
    keywords: [],
  },
  intensity: 'MEDIUM',
  underWords: false,
  beats: [],
  frames: 24,
  size: WIDE,
  seed: 3,
  keyframes: [],
  ...change,
  facts: {
    ...(change.facts ?? place('a city by day')),
    movement: { value: movement, by: 'USER' },
    size: { value: 'wide shot', by: 'USER' },
  },
});

const ADA: Subject = {
  id: 'woman',
  noun: 'woman',
  kind: 'PERSON',
  count: 1,
  look: { ...NO_LOOK, clothes: [{ garment: 'dress', colour: '#d02030' }] },
  action: null,
  characterKey: 'ada',
  by: 'USER',
};

async function make(name: string, request: AnimaticRequest): Promise<string> {
  const file = path.join(folder, `${name}.mp4`);
  await makeAnimatic(request, file, tools);
  return file;
}

/** The frames of a file in shades of grey, 160×90 each. */
async function decode(file: string): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  const args = ['-i', fileArgument(file), '-vf', 'scale=160:90,format=gray', '-f', 'rawvideo'];
  await readOutput(commandOf(tools, args), (chunk) => chunks.push(chunk));
  const all = Buffer.concat(chunks);
  return Array.from({ length: all.length / (160 * 90) }, (_, at) =>
    all.subarray(at * 14_400, (at + 1) * 14_400),
  );
}

/** By how many pixels the content of one frame has to be moved to lie on the other. */
function shift(from: Buffer, to: Buffer): { x: number; y: number } {
  let best = { x: 0, y: 0, error: Number.POSITIVE_INFINITY };
  for (let y = -12; y <= 12; y++) {
    for (let x = -24; x <= 24; x++) {
      let error = 0;
      for (let row = 14; row < 76; row += 2)
        for (let column = 26; column < 134; column += 2)
          error += Math.abs(from[row * 160 + column]! - to[(row + y) * 160 + column + x]!);
      if (error < best.error) best = { x, y, error };
    }
  }
  return best;
}

async function movement(name: string, motion: CameraMovement) {
  const frames = await decode(await make(name, clip(motion, { frames: 60 })));
  return { ...shift(frames[0]!, frames.at(-1)!), frames };
}

const mean = (frame: Buffer): number => frame.reduce((sum, value) => sum + value, 0) / frame.length;

describe('an animatic', () => {
  it('goes where its camera is told to', async () => {
    const right = await movement('right', 'pan right');
    const left = await movement('left', 'pan left');
    const up = await movement('up', 'tilt up');
    const still = await movement('still', 'static');
    expect(right.x).toBeLessThan(-8);
    expect(left.x).toBeGreaterThan(8);
    expect(up.y).toBeGreaterThan(3);
    expect([still.x, still.y]).toEqual([0, 0]);
  });

  it('has depth: what is near moves further than what is far', async () => {
    const frames = await decode(
      await make(
        'depth',
        clip('track right', { frames: 60, facts: place('a city skyline by day with clear sky') }),
      ),
    );
    const part = (frame: Buffer, from: number) =>
      Buffer.concat([Buffer.alloc(0), frame.subarray(from * 160)]);
    const band = (from: number) => {
      let best = { x: 0, error: Number.POSITIVE_INFINITY };
      const [first, last] = [part(frames[0]!, from), part(frames.at(-1)!, from)];
      for (let x = -26; x <= 4; x++) {
        let error = 0;
        for (let row = 0; row < 12; row++)
          for (let column = 28; column < 150; column++)
            error += Math.abs(first[row * 160 + column]! - last[row * 160 + column + x]!);
        if (error < best.error) best = { x, error };
      }
      return best.x;
    };
    expect(band(64)).toBeLessThan(band(8) - 3);
  });

  it('gives the same file for the same request', async () => {
    const rainy = clip('handheld', {
      facts: { ...place('a street in the rain at night'), subjects: [ADA] },
      beats: [0.2, 0.5],
    });
    const [first, again] = [await make('once', rainy), await make('twice', rainy)];
    expect((await readFile(first)).equals(await readFile(again))).toBe(true);
  });

  it.each([
    { width: 854, height: 480 },
    { width: 480, height: 854 },
    { width: 480, height: 480 },
  ])('has exactly its frames, its size and its keyframes at $width×$height', async (size) => {
    const file = await make(
      `size-${size.width}-${size.height}`,
      clip('push in', { size, frames: 31, keyframes: [7, 15, 30] }),
    );
    const { stdout } = await promisify(execFile)(tools.ffprobe, [
      ...['-v', 'error', '-select_streams', 'v', '-of', 'json'],
      ...[
        '-show_entries',
        'packet=pts,flags:stream=width,height,pix_fmt,color_space,time_base',
        fileArgument(file),
      ],
    ]);
    const { packets, streams } = JSON.parse(stdout) as {
      packets: { pts: number; flags: string }[];
      streams: Record<string, unknown>[];
    };
    expect(streams[0]).toMatchObject({
      ...size,
      pix_fmt: 'yuv420p',
      color_space: 'bt709',
      time_base: '1/15360',
    });
    expect(packets.map(({ pts }) => pts / 512).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 31 }, (_, frame) => frame),
    );
    expect(packets.filter(({ flags }) => flags.startsWith('K')).map(({ pts }) => pts / 512)).toEqual([
      0, 7, 15, 30,
    ]);
  });

  it('is darker at night', async () => {
    const [day] = await decode(await make('day', clip('static', { frames: 1 })));
    const [night] = await decode(
      await make('night', clip('static', { frames: 1, facts: place('a city at night') })),
    );
    expect(mean(night!)).toBeLessThan(mean(day!) * 0.6);
  });

  it('shows the people of the shot, and nobody when nobody is wished for', async () => {
    const facts = { ...place('a city by day'), subjects: [ADA] };
    const [empty] = await decode(await make('empty', clip('static', { frames: 1 })));
    const [peopled] = await decode(await make('peopled', clip('static', { frames: 1, facts })));
    const [cleared] = await decode(
      await make(
        'cleared',
        clip('static', { frames: 1, facts: applyChanges(facts, [{ change: 'NO_PEOPLE' }]) }),
      ),
    );
    const changed = peopled!.filter((value, at) => Math.abs(value - empty![at]!) > 25).length;
    expect(changed).toBeGreaterThan(150);
    expect(cleared!.equals(empty!)).toBe(true);
  });

  it('pulses on the beat, more where the shot is more intense', async () => {
    const beating = async (intensity: 'LOW' | 'HIGH') => {
      const frames = await decode(
        await make(`beat-${intensity}`, clip('static', { intensity, beats: [0.5] })),
      );
      return mean(frames[16]!) - mean(frames[5]!);
    };
    const [low, high] = [await beating('LOW'), await beating('HIGH')];
    expect(low).toBeGreaterThan(0.3);
    expect(high).toBeGreaterThan(low * 1.5);
  });

  it('moves over a picture when it is given one', async () => {
    const picture = path.join(folder, 'green.png');
    await writeFile(
      picture,
      await sharp({ create: { width: 300, height: 500, channels: 3, background: '#20c040' } })
        .png()
        .toBuffer(),
    );
    const file = await make('picture', clip('pan left', { scenePicturePath: picture, frames: 3 }));
    const still = path.join(folder, 'picture.png');
    await makeMedia(tools, ['-i', fileArgument(file), '-frames:v', '1'], still);
    const { channels } = await sharp(still).stats();
    expect(channels[1]!.mean).toBeGreaterThan(120);
    expect(channels[0]!.mean).toBeLessThan(70);
  });
});
