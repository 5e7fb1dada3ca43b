/** Draws one reference picture of the plan, of a scene or of a character. */
import { createCanvas } from '@napi-rs/canvas';
import { drawFigure } from './figure.js';
import { finish } from './finish.js';
import { type Layer, plateOf } from './layer.js';
import { readPerson } from './reading.js';
import type { SketchRequest } from './request.js';
import { placeLayers, setStage } from './scene.js';

/** A high quality JPEG: grain would make a PNG ten times as large and look no better. */
export async function drawSketch(request: SketchRequest): Promise<Buffer> {
  const { width, height } = request.size;
  const stage = setStage(
    request.description,
    request.timeOfDay ?? null,
    request.style,
    request.look ?? {},
    request.seed,
  );
  const canvas = createCanvas(width, height);
  const brush = canvas.getContext('2d');
  const person = request.target === 'CHARACTER' ? readPerson(request.description) : null;
  const window = { x: -width / height / 2, y: 0, width: width / height, height: 1 };
  const show = (painted: Layer) => {
    const plate = plateOf(painted, window, height);
    if (plate) brush.drawImage(plate.canvas, 0, plate.window.y * height);
  };
  for (const painted of placeLayers(stage)) show(painted);
  if (person) {
    const sprite = drawFigure(person, 0.12, 1, height * 0.8, {
      light: stage.light,
      side: Math.sign(stage.light.sun.x),
      fill: 0.7,
    });
    brush.drawImage(sprite.canvas, width / 2 - sprite.feet.x, height * 0.94 - sprite.feet.y);
  }
  finish(canvas, stage, request.seed);
  return canvas.encode('jpeg', 94);
}
