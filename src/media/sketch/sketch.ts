/** Draws one reference picture of the plan, of a scene or of a character. */
import { createCanvas } from '@napi-rs/canvas';
import { drawFigure } from './figure.js';
import { finish } from './finish.js';
import { plateOf, type Stage, tallness, type Window } from './layer.js';
import { colourOfThing, readPerson } from './reading.js';
import type { SketchRequest } from './request.js';
import { placeLayers, setStage } from './scene.js';
import { withThings } from './things.js';
import { airOf, OUTSIDE } from './weather.js';

/** Raised by hand when the same request draws another picture; clips are drawn with the same pens. */
export const SKETCHING = 6;

/** A high quality JPEG: with grain a PNG would be ten times as large and look no better. */
export async function drawSketch(request: SketchRequest): Promise<Buffer> {
  const { description, target, style, seed } = request;
  const { width, height } = request.size;
  const alone = target === 'CHARACTER';
  const stage = setStage(
    description,
    request.timeOfDay ?? null,
    style,
    request.look ?? {},
    seed,
    alone ? 'backdrop' : 'field',
  );
  const canvas = createCanvas(width, height);
  const brush = canvas.getContext('2d');

  const window = windowOf(width / height);
  const scale = height / window.height;
  const layers = withThings(stage, placeLayers(stage), alone, colourOfThing(description));
  const air = airOf(stage);
  const indoors = layers.findIndex(({ depth }) => depth < OUTSIDE);
  layers.forEach((painted, index) => {
    if (index === indoors) air?.behind?.(brush, width, height, 3, { x: 0, y: 0 });
    const plate = plateOf(painted, window, scale);
    if (plate) brush.drawImage(plate.canvas, 0, Math.round((plate.window.y - window.y) * scale));
    const next = layers[index + 1];
    if (alone && painted.depth >= 1.7 && !(next && next.depth >= 1.7))
      person(brush, stage, description, width, height);
  });
  air?.paint(brush, width, height, 3, { x: 0, y: 0 });
  finish(canvas, stage, seed, request.look?.monochrome ?? false);
  return canvas.encode('jpeg', 94);
}

function windowOf(aspect: number): Window {
  const height = tallness(aspect);
  return { x: (-height * aspect) / 2, y: -(height - 1) * 0.7, width: height * aspect, height };
}

function person(
  brush: ReturnType<ReturnType<typeof createCanvas>['getContext']>,
  stage: Stage,
  description: string,
  width: number,
  height: number,
): void {
  const tall = Math.min(height * 0.82, width * 1.25);
  const facing = stage.light.sun.x > 0 ? 1 : -1;
  const sprite = drawFigure(readPerson(description), 0.2, facing, tall, {
    light: stage.light,
    side: Math.sign(stage.light.sun.x),
    fill: 0.55 + 0.35 * stage.light.daylight,
  });
  brush.drawImage(sprite.canvas, width / 2 - sprite.feet.x, height * 0.955 - sprite.feet.y);
}
