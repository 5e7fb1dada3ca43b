import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MusicBrief } from '../../film/music/brief.js';
import { renderMusic } from './render.js';

const BRIEF: MusicBrief = {
  genre: 'lofi',
  mood: 'calm',
  bpm: 80,
  beatsPerBar: 4,
  seconds: 8,
  seed: 1,
  sections: [],
  accents: [4],
};
const RATE = 48_000;
const { signal } = new AbortController();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-music-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('music is a stereo file exactly as long as the film', async () => {
  const file = path.join(folder, 'music.wav');
  await renderMusic(BRIEF, file, { signal });
  const bytes = await readFile(file);
  expect(bytes.subarray(8, 12).toString()).toBe('WAVE');
  expect([bytes.readUInt16LE(22), bytes.readUInt32LE(24)]).toEqual([2, RATE]);
  expect(bytes.length).toBe(44 + 4 * 8 * RATE);
});

test('music that nobody wants any more leaves nothing behind', async () => {
  const controller = new AbortController();
  const rendering = renderMusic({ ...BRIEF, seconds: 60 }, path.join(folder, 'never.wav'), controller);
  controller.abort(new Error('enough'));
  await expect(rendering).rejects.toThrow('enough');
  expect((await readdir(folder)).filter((name) => name.startsWith('never'))).toEqual([]);
});
