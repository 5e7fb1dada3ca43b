/**
 * Draws a contact sheet of scenes and characters and a few clips, and prints what they cost: CPU seconds per picture
 * and per second of film against a plain ffmpeg command that moves over a still, and how smoothly a point moves.
 * `tsx bench/pictures.ts [folder]` keeps the sheet and the clips in the folder.
 */

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createCanvas } from '@napi-rs/canvas';
import sharp, { type OverlayOptions } from 'sharp';
import { type CameraMovement, NO_LOOK, type ShotSize, type Subject } from '../src/film/facts/facts.js';
import { FPS } from '../src/film/format.js';
import { readFacts } from '../src/film/reading/read-facts.js';
import { makeAnimatic } from '../src/media/animatic/animatic.js';
import type { AnimaticRequest } from '../src/media/animatic/request.js';
import { createDrawing } from '../src/media/drawing/drawing.js';
import { encodingArguments, TO_ENCODER } from '../src/media/encoding.js';
import { fileArgument } from '../src/media/ffmpeg.js';
import { drawSketch } from '../src/media/sketch/sketch.js';
import { findTools, type Tools } from '../src/media/tools.js';
import { makeMedia } from '../test/helpers/ffmpeg.js';

const PALETTES = {
  neon: ['#0b1026', '#e94f8a', '#22d3ee', '#f5c451', '#1f2a52'],
  warm: ['#f2a65a', '#d1495b', '#2b2d42', '#ffe8c2', '#8d5b4c'],
  green: ['#2f5d50', '#a3c585', '#f4e9cd', '#1b2f33', '#e0a458'],
  cool: ['#1d3557', '#457b9d', '#a8dadc', '#f1faee', '#e63946'],
  pastel: ['#f7cad0', '#a2d2ff', '#cdb4db', '#ffe5b4', '#6d6875'],
  fire: ['#ff6b35', '#f7c59f', '#004e89', '#1a1423', '#efefd0'],
};
type Palette = keyof typeof PALETTES;

const SCENES: [description: string, palette: Palette][] = [
  ['neon city skyline at night', 'neon'],
  ['a rainy street with neon signs at night', 'neon'],
  ['rooftop terrace above the city at sunset with string lights', 'warm'],
  ['a red sports car on an empty highway at dusk', 'fire'],
  ['misty pine forest at dawn', 'green'],
  ['snowy mountain peaks on a bright day', 'cool'],
  ['desert dunes at sunset', 'fire'],
  ['tropical beach at golden hour', 'warm'],
  ['a horse on a wide meadow of wildflowers in the morning sun', 'green'],
  ['a garden with cherry blossoms at noon', 'pastel'],
  ['outer space, a ringed planet and a nebula', 'neon'],
  ['underwater coral reef with sun rays', 'cool'],
  ['cosy living room with a sofa in the evening', 'warm'],
  ['modern office with computers, daytime', 'cool'],
  ['a bright kitchen in the morning with a cup of coffee', 'pastel'],
  ['small cafe by the window on a rainy night', 'warm'],
  ['concert stage with spotlights', 'neon'],
  ['night club dance floor', 'neon'],
  ['abandoned warehouse, light through dusty windows', 'fire'],
  ['a bottle of perfume on a pedestal in a studio with soft light', 'pastel'],
  ['stormy sea coast, lightning', 'cool'],
  ['winter village street, snowfall at night', 'cool'],
  ['a young woman in a yellow raincoat with long black hair, walking', 'cool'],
  ['a man in a black suit playing guitar on a stage', 'fire'],
];

const CLIPS: [
  scene: string,
  palette: Palette,
  size: ShotSize,
  movement: CameraMovement,
  does: string,
  people: number,
][] = [
  ['a rainy street with neon signs at night', 'neon', 'wide shot', 'track right', 'walk', 1],
  ['a rainy street with neon signs at night', 'neon', 'close-up', 'push in', 'sing', 1],
  ['tropical beach at golden hour', 'warm', 'full shot', 'pan left', 'dance', 2],
  ['misty pine forest at dawn', 'green', 'wide shot', 'crane up', 'stand', 0],
];

const person = (noun: string, does: string): Subject => ({
  id: noun,
  noun,
  kind: 'PERSON',
  count: 1,
  look: { ...NO_LOOK, clothes: [{ garment: 'jacket', colour: noun === 'woman' ? '#c62a33' : '#2f62c8' }] },
  action: { id: does, phrase: `${does}s` },
  characterKey: noun,
  by: 'USER',
});

const folder = process.argv[2] ?? (await mkdtemp(path.join(tmpdir(), 'pictures-')));
await mkdir(folder, { recursive: true });
const tools = await findTools();
function style(palette: Palette) {
  return {
    colorPalette: PALETTES[palette],
    visualStyle: 'cinematic',
    mood: '',
    lighting: '',
    cinematography: '',
    keywords: [],
  };
}

async function sketches(): Promise<void> {
  const cell = 340;
  const tiles: OverlayOptions[] = [];
  const costs: number[] = [];
  for (const [index, [description, palette]] of SCENES.entries()) {
    const before = process.cpuUsage();
    const picture = await drawSketch({
      facts: readFacts(description).facts,
      style: style(palette),
      size: { width: 1024, height: 1024 },
      seed: 7,
    });
    costs.push(seconds(process.cpuUsage(before)));
    const input = await sharp(picture).resize(cell).toBuffer();
    tiles.push({ input, left: (index % 6) * cell, top: Math.floor(index / 6) * cell });
  }
  const rows = Math.ceil(SCENES.length / 6);
  await sharp({ create: { width: 6 * cell, height: rows * cell, channels: 3, background: '#000' } })
    .composite(tiles)
    .png()
    .toFile(path.join(folder, 'sheet.png'));
  const mean = costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
  console.log(
    `sketch 1024×1024: ${mean.toFixed(2)} CPU s on average, ${Math.max(...costs).toFixed(2)} at most (at most 2.50)`,
  );
}

const seconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;

/** Of this process and of all children that have ended: what `times` of the shell says, without a shell. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  const children = await childSeconds();
  await work();
  return seconds(process.cpuUsage(before)) + (await childSeconds()) - children;
}

/** Fields 16 and 17 of /proc/self/stat; elsewhere than on Linux the encoder is left out. */
async function childSeconds(): Promise<number> {
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / 100;
}

async function clips(): Promise<void> {
  const size = { width: 1280, height: 720 };
  const frames = 150;
  const still = path.join(folder, 'still.jpg');
  await writeFile(
    still,
    await drawSketch({
      facts: readFacts(SCENES[0]![0]).facts,
      style: style('neon'),
      size: { width: 1920, height: 1080 },
      seed: 7,
    }),
  );
  const plain = await cpuOf(() =>
    makeMedia(
      tools,
      [
        ...['-loop', '1', '-i', fileArgument(still), '-vf'],
        `scale=5760:-2,zoompan=z='1+0.15*on/${frames}':x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2':d=1:s=1280x720:fps=${FPS},${TO_ENCODER}`,
        ...['-frames:v', String(frames), ...encodingArguments(size)],
      ],
      path.join(folder, 'plain.mp4'),
    ),
  );
  const perSecond = (cost: number) => cost / (frames / FPS);
  console.log(
    `clip 1280×720, a plain zoompan over a still: ${perSecond(plain).toFixed(2)} CPU s per second of film`,
  );
  const requests: AnimaticRequest[] = [];
  for (const [scene, palette, shotSize, movement, does, people] of CLIPS) {
    requests.push({
      facts: {
        ...readFacts(scene).facts,
        subjects: ['woman', 'man'].slice(0, people).map((noun) => person(noun, does)),
        size: { value: shotSize, by: 'USER' },
        movement: { value: movement, by: 'USER' },
      },
      intensity: 'HIGH',
      underWords: false,
      style: style(palette),
      beats: Array.from({ length: 10 }, (_, beat) => beat * 0.5),
      frames,
      size,
      seed: 4,
      keyframes: [15, frames - 15],
    });
  }
  const overStill = requests.map((request) => ({
    ...request,
    facts: { ...request.facts, subjects: [] },
    scenePicturePath: still,
  }));
  for (const [kind, made] of [
    ['drawn', requests],
    ['over a picture', overStill],
  ] as const) {
    // As the server does it: in a drawing process, whose start is part of the cost.
    const cost = await cpuOf(async () => {
      const drawing = createDrawing({ tools, processes: 1 });
      for (const [index, request] of made.entries())
        await drawing.animatic(request, path.join(folder, `clip-${kind.replaceAll(' ', '-')}-${index}.mp4`));
      await drawing.close();
    });
    const share = cost / made.length;
    console.log(
      `clips 1280×720, ${made.length} of them ${kind}: ${perSecond(share).toFixed(2)} CPU s per second of film (at most 1.30), ${(share / plain).toFixed(2)} of the plain one`,
    );
  }
}

/** A white disc on black, filmed; how far its centre is from a smooth curve through the frames around it. */
async function jitter(): Promise<number> {
  const disc = createCanvas(1920, 1080);
  const brush = disc.getContext('2d');
  brush.fillRect(0, 0, 1920, 1080);
  brush.fillStyle = '#ffffff';
  brush.beginPath();
  brush.arc(960, 540, 46, 0, 7);
  brush.fill();
  const scenePicturePath = path.join(folder, 'disc.png');
  await writeFile(scenePicturePath, await disc.encode('png'));
  let worst = 0;
  for (const movement of ['pan right', 'push in', 'track left', 'crane up'] as const) {
    const file = path.join(folder, 'jitter.mp4');
    const size = { width: 1280, height: 720 };
    await makeAnimatic(
      {
        facts: { ...readFacts('space').facts, movement: { value: movement, by: 'USER' } },
        intensity: 'LOW',
        underWords: false,
        style: style('neon'),
        scenePicturePath,
        beats: [],
        frames: 90,
        size,
        seed: 4,
        keyframes: [],
      },
      file,
      tools,
    );
    worst = Math.max(worst, roughness(await centres(tools, file)));
  }
  return worst;
}

async function centres(tools: Tools, file: string): Promise<{ x: number; y: number }[]> {
  const { stdout } = await promisify(execFile)(
    tools.ffmpeg,
    ['-loglevel', 'error', '-i', file, '-f', 'rawvideo', '-pix_fmt', 'gray', 'pipe:1'],
    { encoding: 'buffer', maxBuffer: 2 ** 30 },
  );
  const area = 1280 * 720;
  return Array.from({ length: stdout.length / area }, (_, frame) => {
    let [weight, x, y] = [0, 0, 0];
    for (let at = 0; at < area; at++) {
      const light = Math.max(0, stdout[frame * area + at]! - 100);
      weight += light;
      x += light * (at % 1280);
      y += light * Math.floor(at / 1280);
    }
    return { x: x / weight, y: y / weight };
  });
}

/** Residual of a parabola through nine frames, RMS over both axes. */
function roughness(points: readonly { x: number; y: number }[]): number {
  const weights = [-21, 14, 39, 54, 59, 54, 39, 14, -21].map((weight) => weight / 231);
  let sum = 0;
  for (let at = 4; at < points.length - 4; at++) {
    for (const axis of ['x', 'y'] as const) {
      const smooth = weights.reduce(
        (total, weight, index) => total + weight * points[at - 4 + index]![axis],
        0,
      );
      sum += (points[at]![axis] - smooth) ** 2;
    }
  }
  return Math.sqrt(sum / (points.length - 8));
}

await sketches();
await clips();
console.log(`jitter of a tracked point: ${(await jitter()).toFixed(3)} px RMS (at most 0.100)`);
if (!process.argv[2]) await rm(folder, { recursive: true });
