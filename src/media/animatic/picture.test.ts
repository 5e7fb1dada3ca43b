import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CameraMovement } from '../../film/facts/facts.js';
import { randomFrom } from '../../film/seed.js';
import { cameraPath } from './camera.js';
import { layPicture, type Picture, readPicture, seenAt } from './picture.js';

let folder: string;
let portrait: Picture;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'picture-'));
  portrait = await pictured(400, 400, (brush) => {
    brush.fillStyle = '#2244aa';
    brush.fillRect(130, 120, 140, 280);
    brush.fillStyle = '#c89070';
    brush.beginPath();
    brush.arc(200, 80, 46, 0, 7);
    brush.fill();
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** On a wall that shades off from one side to the other. */
async function pictured(width: number, height: number, paint: (brush: SKRSContext2D) => void) {
  const canvas = createCanvas(width, height);
  const brush = canvas.getContext('2d');
  const wall = brush.createLinearGradient(0, 0, width, 0);
  wall.addColorStop(0, '#b8bcc0');
  wall.addColorStop(1, '#8c9094');
  brush.fillStyle = wall;
  brush.fillRect(0, 0, width, height);
  paint(brush);
  const file = path.join(folder, `${width}x${height}.png`);
  await writeFile(file, await canvas.encode('png'));
  return readPicture(file);
}

const FRAMES = 90;
const moments = Array.from({ length: 31 }, (_, at) => Math.min(FRAMES - 1, at * 3));

function lay(picture: Picture, movement: CameraMovement, aspect: number, magnification = 1, roll = 0) {
  const path = cameraPath(movement, 1, FRAMES, magnification, randomFrom(3));
  const framing = { magnification, x: 0.1, y: 0.6, roll };
  return layPicture(picture, { framing, path, moments, aspect, clear: 1 });
}

describe('a picture under a camera', () => {
  it('is of what stands before its background, and that is nearer', () => {
    const { near, columns, rows, subject } = portrait.relief;
    const at = (x: number, y: number) => near[Math.floor(y * rows) * columns + Math.floor(x * columns)]!;
    expect(subject!.top).toBeLessThan(0.12);
    expect(subject!.left).toBeGreaterThan(0.25);
    expect(at(0.5, 0.3)).toBeGreaterThan(at(0.04, 0.1) + 0.5);
  });

  it('comes nearer nowhere so fast that it would be torn', () => {
    const { near, columns, rows } = portrait.relief;
    for (let cell = 0; cell + columns < near.length; cell++) {
      expect(Math.abs(near[cell + columns]! - near[cell]!) * rows).toBeLessThan(2.2);
    }
  });

  it.each([
    'pan right',
    'tilt up',
    'track left',
    'crane up',
    'push in',
    'pull out',
    'handheld',
    'orbit',
  ] as const)('never ends within the frame: %s', (motion) => {
    for (const aspect of [16 / 9, 9 / 16, 1]) {
      for (const [magnification, roll] of [
        [0.8, 0],
        [1.1, 0.1],
        [2.4, 0],
      ] as const) {
        const laid = lay(portrait, motion, aspect, magnification, roll);
        for (const frame of moments) {
          const { look } = seenAt(laid, frame, 1);
          const corners = [-0.5, 0.5].flatMap((y) =>
            [-0.5, 0.5].flatMap((x) => [look(x * aspect, y, 0), look(x * aspect, y, 1)]),
          );
          for (const share of corners.flatMap(({ x, y }) => [x, y])) {
            expect(share).toBeGreaterThan(-0.002);
            expect(share).toBeLessThan(1.002);
          }
        }
      }
    }
  });

  it('keeps the head of whom it is of in a wide frame', () => {
    const { look } = seenAt(lay(portrait, 'static', 16 / 9), 45, 1);
    expect(look(0, -0.5, 1).y).toBeLessThan(34 / 400);
  });

  it('parts what is near from what is far when the camera goes by, and not when it turns', () => {
    const parted = (motion: CameraMovement) => {
      const laid = lay(portrait, motion, 16 / 9);
      const at = (frame: number, near: number) => seenAt(laid, frame, 1).look(0, 0, near).x;
      const way = (near: number) => at(FRAMES - 1, near) - at(0, near);
      return way(1) / way(0);
    };
    expect(parted('track right')).toBeGreaterThan(1.5);
    expect(parted('pan right')).toBeLessThan(1.2);
  });
});
