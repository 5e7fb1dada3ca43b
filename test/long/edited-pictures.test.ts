/** Every kind of edit, done by words on one small film, and looked at frame by frame beside the clips it is cut from. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findTools } from '../../src/media/tools.js';
import { type Client, clientOf } from '../helpers/client.js';
import { createJob, FAILURE, jobOf, regenerate, restOf, upload, uploadSong } from '../helpers/films.js';
import { startServer, type TestServer } from '../helpers/server.js';

/** 2, 3, 2 and 2 seconds, as unlike each other as places can be. */
const SHOTS = [
  { enhancedPrompt: 'A white ski slope under a bright sky at noon', durationSeconds: 2 },
  { enhancedPrompt: 'A city street with lit windows at night', durationSeconds: 3 },
  { enhancedPrompt: 'A red desert at sunset', durationSeconds: 2 },
  { enhancedPrompt: 'A green forest in the morning mist', durationSeconds: 2 },
];
const [SNOW, CITY, DESERT, FOREST] = [0, 1, 2, 3];
const [WIDTH, HEIGHT] = [80, 80];
const HANDLE = 15;
/** A dozen films are composed one after the other, and a busy machine takes its time over each. */
const PATIENCE = 600_000;

/** A part of the film as it has to be: from which frame of which clip, how long, how fast, and which part of the picture. */
type Part = { clip: number; from: number; frames: number; speed?: number; area?: Area };
type Area = { x: number; y: number; size: number };
const part = (clip: number, from: number, frames: number, rest: Partial<Part> = {}): Part => ({
  clip,
  from: HANDLE + from,
  frames,
  ...rest,
});

let server: TestServer;
let client: Client;
let folder: string;
let id: string;
let clips: Pictures[];

beforeAll(async () => {
  server = await startServer();
  client = clientOf(server);
  folder = await mkdtemp(path.join(tmpdir(), 'edited-pictures-'));
  const white = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#ffffff' } })
    .png()
    .toBuffer();
  const logoAssetId = await upload(client, 'logo.png', 'image/png', white);
  const input = {
    kind: 'FILM',
    soundtrackOff: true,
    prompt: 'Four places',
    shots: SHOTS,
    aspectRatio: 'SQUARE_1_1',
    resolution: 'P480',
    brand: { logoAssetId },
    audioAssetId: await uploadSong(client, 12),
  };
  id = await createJob(client, input);
  await restOf(client, id);
  clips = await sources();
}, PATIENCE);

afterAll(async () => {
  await server?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const AS_MADE = [part(SNOW, 0, 60), part(CITY, 0, 90), part(DESERT, 0, 60), part(FOREST, 0, 60)];
const CUT_ANEW = [
  part(SNOW, 15, 45),
  part(CITY, 15, 45),
  part(DESERT, 0, 30),
  part(DESERT, 30, 30),
  part(FOREST, 0, 45),
  part(FOREST, 0, 45),
];
const REORDERED = [
  part(SNOW, 15, 45),
  part(DESERT, 30, 30),
  part(CITY, 15, 45),
  part(DESERT, 0, 30),
  part(FOREST, 0, 45),
];
const RETIMED = [
  part(SNOW, 15, 23, { speed: 2 }),
  part(DESERT, 30, 60, { speed: 0.5 }),
  part(CITY, 15, 45, { area: { x: 0.25, y: 0.25, size: 0.5 } }),
  part(DESERT, 0, 30),
  part(FOREST, 0, 45, { area: { x: 0, y: 0.25, size: 0.5 } }),
];

it(
  'shows what the words said, edit after edit',
  async () => {
    // What the plan brought along: crossfades, a fade, and the brand's logo at the end.
    await edit('remove all transitions, remove the fade out and remove the logo');
    expect.soft(unlike(await watch(), AS_MADE)).toEqual([]);

    await edit(
      'cut the first half second off clip 1, trim clip 2 from 0.5 s to 2 s, split clip 3 at 1 second, make clip 4 1.5 seconds long and duplicate it',
    );
    expect.soft(unlike(await watch(), CUT_ANEW)).toEqual([]);
    expect.soft(await loudness(0.5, 1)).toBeGreaterThan(0.01);
    expect.soft(await loudness(7.95, 8)).toBeLessThan((await loudness(6.5, 7)) / 4);

    // A clip that is made anew keeps what was cut off the former one.
    const snowAtNoon = clips[SNOW]!;
    await regenerate(client, { jobId: id, clipIndex: SNOW, instruction: 'make it nighttime' });
    await restOf(client, id);
    clips = await sources();
    expect.soft(difference(clips[SNOW]!.frame(60), snowAtNoon.frame(60))).toBeGreaterThan(8);
    expect.soft(unlike(await watch(), CUT_ANEW)).toEqual([]);

    await edit(
      'move clip 1 to the end, move clip 5 to position 2, put clip 4 before clip 2, move clip 6 to the start',
    );
    const [snow, city, desert, sand, forest, trees] = CUT_ANEW as [Part, Part, Part, Part, Part, Part];
    expect.soft(unlike(await watch(), [trees, sand, city, forest, desert, snow])).toEqual([]);

    await edit('remove clip 4 and swap clips 1 and 6');
    expect.soft(unlike(await watch(), REORDERED)).toEqual([]);

    await edit(
      'make clip 1 twice as fast, play clip 2 at half speed, zoom in 2x on clip 3 and crop clip 5 to the left half',
    );
    const cut = await watch();
    expect.soft(unlike(cut, RETIMED)).toEqual([]);

    await edit('crossfade between 3 and 4 over 14 frames, fade through black between 4 and 5 over 10 frames');
    const blended = await watch();
    const [toDesert, toForest] = [128, 158];
    expect
      .soft(
        unlike(blended, RETIMED, [
          { from: toDesert - 7, to: toDesert + 7 },
          { from: toForest - 5, to: toForest + 5 },
        ]),
      )
      .toEqual([]);
    const both = mean(cut.frame(toDesert - 1), clips[DESERT]!.frame(HANDLE - 1));
    expect.soft(difference(blended.frame(toDesert - 1), both)).toBeLessThan(6);
    expect.soft(brightness(blended.frame(toForest))).toBeLessThan(6);

    await edit(
      'hard cut between 3 and 4, add a title saying "HELLO" from 0:02 to 0:03, show the logo for the first second, add a call to action saying "BUY NOW" for the last second',
    );
    const titled = await watch();
    const drawnOn = (film: Pictures) =>
      stretches(Array.from({ length: film.count }, (_, at) => greatest(film.frame(at), plain(at)) > 25));
    const plain = (frame: number) => (frame >= 153 && frame < 163 ? blended : cut).frame(frame);
    expect.soft(drawnOn(titled)).toEqual([nearly(0, 30), nearly(60, 90), nearly(173, 203)]);

    await edit(
      'show the title half a second later, remove the logo and change the call to action to "GOODBYE"',
    );
    const later = await watch();
    expect.soft(drawnOn(later)).toEqual([nearly(75, 105), nearly(173, 203)]);
    expect.soft(difference(later.frame(190), titled.frame(190))).toBeGreaterThan(0.3);

    await edit(
      'remove the title and the call to action, fade in over half a second and fade out over one second',
    );
    const faded = await watch();
    expect.soft(brightness(faded.frame(0))).toBeLessThan(6);
    expect.soft(brightness(faded.frame(7))).toBeCloseTo(brightness(cut.frame(7)) / 2, -1);
    expect.soft(difference(faded.frame(20), cut.frame(20))).toBeLessThan(2);
    expect.soft(difference(faded.frame(140), cut.frame(140))).toBeLessThan(2);
    expect.soft(brightness(faded.frame(187))).toBeCloseTo(brightness(cut.frame(187)) / 2, -1);
    expect.soft(brightness(faded.frame(202))).toBeLessThan(6);

    await onJob('undoEdit');
    expect.soft((await watch()).hash).toBe(later.hash);
    await onJob('redoEdit');
    expect.soft((await watch()).hash).toBe(faded.hash);
  },
  PATIENCE,
);

it('says how the cuts lie on the beat before and after, and moves them there when that is wished', async () => {
  const document = `mutation ($input: PlanEditInput!) { planEdit(input: $input) { __typename
    ... on EditPlanPayload { editPlan { status beatSyncBefore { hitRate } beatSyncAfter { hitRate } after { entries { start } } } } ${FAILURE} } }`;
  const input = { jobId: id, instruction: 'trim 5 frames off the end of clip 3', snapToBeats: true };
  const { planEdit } = await client.query(document, { input });
  const { beatSyncBefore, beatSyncAfter, after } = planEdit.editPlan;
  const { audioAnalysis } = await jobOf(client, id, 'audioAnalysis { beats }');
  expect(beatSyncAfter.hitRate).toBeGreaterThanOrEqual(beatSyncBefore.hitRate);
  const cut = after.entries[3].start;
  expect(Math.min(...audioAnalysis.beats.map((beat: number) => Math.abs(beat - cut)))).toBeLessThan(1 / 30);
});

async function sources(): Promise<Pictures[]> {
  const { clips: made } = await jobOf(client, id, 'clips { video { url } }');
  const found: Pictures[] = [];
  for (const { video } of made) found.push(await decoded(video.url));
  return found;
}

/** Of the film's sound between two moments, from 0 to 1. */
async function loudness(from: number, to: number): Promise<number> {
  const { video } = await jobOf(client, id, 'video { asset { url } }');
  const file = path.join(folder, 'sound.mp4');
  await writeFile(file, Buffer.from(await (await fetch(video.asset.url)).arrayBuffer()));
  const { ffmpeg } = await findTools();
  const args = ['-v', 'error', '-i', file, '-map', '0:a', '-f', 's16le', '-ac', '1', '-ar', '8000', '-'];
  const { stdout } = await promisify(execFile)(ffmpeg, args, { encoding: 'buffer', maxBuffer: 1e9 });
  const samples = new Int16Array(stdout.buffer, stdout.byteOffset, Math.floor(stdout.length / 2));
  const part = samples.subarray(from * 8000, to * 8000);
  return Math.sqrt(part.reduce((sum, sample) => sum + (sample / 32768) ** 2, 0) / part.length);
}

async function edit(instruction: string): Promise<void> {
  const document = `mutation ($input: PlanEditInput!) { planEdit(input: $input) { __typename
    ... on EditPlanPayload { editPlan { status unresolved interpretation } } ${FAILURE} } }`;
  const input = { jobId: id, instruction, applyImmediately: true };
  const { planEdit } = await client.query(document, { input });
  expect
    .soft(planEdit.editPlan, JSON.stringify(planEdit))
    .toMatchObject({ status: 'APPLYING', unresolved: [] });
  await restOf(client, id);
}

async function onJob(mutation: 'undoEdit' | 'redoEdit'): Promise<void> {
  await client.query(`mutation ($id: ID!) { ${mutation}(jobId: $id) { __typename } }`, { id });
  await restOf(client, id);
}

async function watch(): Promise<Pictures> {
  const { video } = await jobOf(client, id, 'video { asset { url } }');
  return decoded(video.asset.url);
}

type Pictures = { count: number; frame(index: number): Buffer; hash: string };

/** All frames, small and grey, and a hash of them. */
async function decoded(url: string): Promise<Pictures> {
  const file = path.join(folder, 'film.mp4');
  await writeFile(file, Buffer.from(await (await fetch(url)).arrayBuffer()));
  const { ffmpeg } = await findTools();
  const args = ['-v', 'error', '-i', file, '-map', '0:v', '-f', 'rawvideo', '-pix_fmt', 'gray'];
  const scaled = ['-vf', `scale=${WIDTH}:${HEIGHT}:flags=area`];
  const options = { encoding: 'buffer', maxBuffer: 1e9 } as const;
  const { stdout: grey } = await promisify(execFile)(ffmpeg, [...args, ...scaled, '-'], options);
  const size = WIDTH * HEIGHT;
  return {
    count: grey.length / size,
    frame: (index) => grey.subarray(index * size, (index + 1) * size),
    hash: createHash('sha256').update(grey).digest('hex'),
  };
}

type Range = { from: number; to: number };

/** Where the film isn't what the parts say: another length, another picture, or one from another moment of its clip. */
function unlike(film: Pictures, parts: readonly Part[], except: readonly Range[] = []): string[] {
  const length = parts.reduce((sum, { frames }) => sum + frames, 0);
  if (film.count !== length) return [`${film.count} frames instead of ${length}`];
  const found: string[] = [];
  let start = 0;
  for (const { clip, from, frames, speed = 1, area = null } of parts) {
    for (let offset = 0; offset < frames; offset++) {
      const at = start + offset;
      if (except.some((range) => at >= range.from && at < range.to)) continue;
      const shown = area ? halved(film.frame(at)) : film.frame(at);
      const told = from + Math.floor(offset * speed);
      const away = difference(shown, seen(clips[clip]!.frame(told), area));
      if (away > (area ? 6 : 4))
        found.push(`frame ${at} is ${away.toFixed(1)} away from frame ${told} of clip ${clip}`);
      if (![0, Math.floor(frames / 2), frames - 1].includes(offset)) continue;
      const nearest = nearestTo(shown, area);
      // Pictures that hardly move are as near to their neighbours.
      if (nearest.clip !== clip || nearest.away < away - 0.5)
        found.push(
          `frame ${at} shows frame ${nearest.frame} of clip ${nearest.clip}, not ${told} of ${clip}`,
        );
    }
    start += frames;
  }
  return found;
}

function nearestTo(shown: Buffer, area: Area | null) {
  let nearest = { clip: -1, frame: -1, away: Infinity };
  for (const [clip, pictures] of clips.entries()) {
    for (let frame = 0; frame < pictures.count; frame++) {
      const away = difference(shown, seen(pictures.frame(frame), area));
      if (away < nearest.away) nearest = { clip, frame, away };
    }
  }
  return nearest;
}

/** A part of a picture that is half as wide and half as high. */
function seen(picture: Buffer, area: Area | null): Buffer {
  if (!area) return picture;
  const [left, top] = [Math.round(area.x * WIDTH), Math.round(area.y * HEIGHT)];
  const rows = Array.from({ length: HEIGHT / 2 }, (_, row) => {
    const start = (top + row) * WIDTH + left;
    return picture.subarray(start, start + WIDTH / 2);
  });
  return Buffer.concat(rows);
}

function halved(picture: Buffer): Buffer {
  const half = Buffer.alloc((WIDTH / 2) * (HEIGHT / 2));
  for (let y = 0; y < HEIGHT / 2; y++)
    for (let x = 0; x < WIDTH / 2; x++) {
      const at = 2 * y * WIDTH + 2 * x;
      const sum = picture[at]! + picture[at + 1]! + picture[at + WIDTH]! + picture[at + WIDTH + 1]!;
      half[(y * WIDTH) / 2 + x] = sum / 4;
    }
  return half;
}

/** Words come and go softly, over a few frames. */
const nearly = (start: number, end: number) => [closeTo(start), closeTo(end)];
const closeTo = (frame: number) =>
  expect.toSatisfy((found: number) => Math.abs(found - frame) <= 4, `about ${frame}`);

/** The first frame and the one after the last of every stretch of `true`. */
function stretches(marks: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [at, marked] of marks.entries()) {
    if (!marked) continue;
    if (marks[at - 1]) found.at(-1)![1] = at + 1;
    else found.push([at, at + 1]);
  }
  return found;
}

const difference = (one: Buffer, other: Buffer): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += Math.abs(one[at]! - other[at]!);
  return sum / one.length;
};
/** Of any one pixel: words and logos are small. */
const greatest = (one: Buffer, other: Buffer): number =>
  one.reduce((most, level, at) => Math.max(most, Math.abs(level - other[at]!)), 0);
const mean = (one: Buffer, other: Buffer): Buffer =>
  one.map((level, at) => (level + other[at]!) / 2) as Buffer;
const brightness = (picture: Buffer): number =>
  picture.reduce((sum, level) => sum + level, 0) / picture.length;
