/** Draws one picture: a scene of the plan, a character before a backdrop, or what a clip shows. */
import { createCanvas } from '@napi-rs/canvas';
import { actorOf } from '../staging/actors.js';
import { compose } from '../staging/compose.js';
import { finish, saturationOf } from './finish.js';
import { plateOf, tallness, type Window } from './layer.js';
import type { SketchRequest } from './request.js';
import { placeLayers, setStage } from './scene.js';
import { airOf, OUTSIDE } from './weather.js';

/** Raised by hand when the same request draws another picture; clips are drawn with the same pens. */
export const SKETCHING = 15;

/** A high quality JPEG: with grain a PNG would be ten times as large and look no better. */
export async function drawSketch(request: SketchRequest): Promise<Buffer> {
  const { facts, style, seed } = request;
  const { width, height } = request.size;
  const stage = setStage(facts, style, facts.grade, seed);
  const { performers, subject } = await compose({
    facts,
    stage,
    facing: null,
    seed,
  });
  const canvas = createCanvas(width, height);
  const brush = canvas.getContext('2d');
  // What the picture is of is framed a little nearer than the place alone.
  const window = windowOf(width / height, subject ? 0.86 : 1);
  const scale = height / window.height;
  const air = airOf(stage);
  const layers = placeLayers(stage);
  const indoors = layers.findIndex(({ depth }) => depth < OUTSIDE);
  const waiting = [...performers];
  const perform = (nearest: number) => {
    for (const one of waiting.splice(0, waiting.filter(({ depth }) => depth > nearest).length)) {
      brush.setTransform(scale, 0, 0, scale, -window.x * scale, -window.y * scale);
      actorOf(one, scale, 1, [], () => 0).paint(brush, 0);
    }
    brush.setTransform(1, 0, 0, 1, 0, 0);
  };
  layers.forEach((painted, index) => {
    perform(painted.depth);
    if (index === indoors) air?.behind?.(brush, width, height, 3, { x: 0, y: 0 });
    const plate = plateOf(painted, window, scale);
    if (plate) brush.drawImage(plate.canvas, 0, Math.round((plate.window.y - window.y) * scale));
  });
  perform(Number.NEGATIVE_INFINITY);
  air?.paint(brush, width, height, 3, { x: 0, y: 0 });
  finish(canvas, stage, seed, saturationOf({ facts }));
  return canvas.encode('jpeg', 94);
}

function windowOf(aspect: number, near: number): Window {
  const height = tallness(aspect) * near;
  return { x: (-height * aspect) / 2, y: -(height - 1) * 0.7, width: height * aspect, height };
}
