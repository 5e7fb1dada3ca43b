/** A clip made ready to be drawn frame by frame: plates of every depth, people, weather, camera. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { FPS } from '../../film/format.js';
import { randomFrom } from '../../film/seed.js';
import { EYES, type Standing, standings } from '../sketch/cast.js';
import { css } from '../sketch/colour.js';
import { vignette } from '../sketch/finish.js';
import {
  ABOVE,
  BELOW,
  type Brush,
  type Layer,
  layer,
  type Plate,
  plateOf,
  REACH,
  type Stage,
} from '../sketch/layer.js';
import { colourNamed, readPerson } from '../sketch/reading.js';
import { placeLayers, setStage } from '../sketch/scene.js';
import { withThings } from '../sketch/things.js';
import { airOf } from '../sketch/weather.js';
import { type Actor, actorOf } from './actors.js';
import { pulseAt } from './beat.js';
import { cameraPath, type View } from './camera.js';
import { type Framing, framingOf } from './framing.js';
import { type Matrix, PEOPLE_DEPTH, projection, union, visible } from './projection.js';
import type { AnimaticRequest } from './request.js';

export type Shot = { stage: Stage; paint(brush: Brush, frame: number): void };

/** A beat makes things this much larger at its height. */
const SWELL = 0.012;

type Scenery = { plate: Plate } | { actor: Actor };

export async function prepareShot(request: AnimaticRequest): Promise<Shot> {
  const { script, scene, size, frames, seed, beats } = request;
  const look = request.look ?? {};
  const random = randomFrom(seed, script.visualDescription, script.motion, 'shot');
  const weather = look.weather ?? `${scene.description} ${script.visualDescription}`;
  const stage = setStage(
    scene.description,
    scene.timeOfDay ?? null,
    request.style,
    { ...look, weather },
    seed,
  );
  const cast = standings(peopleOf(request), randomFrom(seed, 'cast'));
  const framing = framingOf(
    { ...script, wish: look.framing },
    subjectOf(cast),
    size.width / size.height,
    random,
  );
  const view = cameraPath(script.motion, frames, framing.magnification, random);
  const swell = (frame: number) => SWELL * pulseAt(frame / FPS, beats, script.beatIntensity);
  const matrix = (depth: number, frame: number) =>
    projection(size, framing, view(frame), depth, swell(frame));

  const layers = request.scenePicturePath
    ? [await pictureLayer(request.scenePicturePath, size)]
    : withThings(stage, placeLayers(stage), cast.length > 0, colourNamed(script.visualDescription));
  const scenery: (Scenery & { depth: number })[] = [];
  for (const painted of layers) {
    const plate = ready(painted, (frame) => matrix(painted.depth, frame), request);
    if (plate) scenery.push({ depth: painted.depth, plate });
  }
  const largest = Math.max(...sampled(frames).map((frame) => matrix(PEOPLE_DEPTH, frame).scale));
  const lit = {
    light: stage.light,
    side: Math.sign(stage.light.sun.x),
    fill: 0.35 + 0.5 * stage.light.daylight,
  };
  const actors = cast.map((standing) => ({
    depth: PEOPLE_DEPTH,
    actor: actorOf(standing, largest, lit, beats),
  }));
  const before = scenery.findIndex(({ depth }) => depth < PEOPLE_DEPTH);
  scenery.splice(before < 0 ? scenery.length : before, 0, ...actors);

  const air = airOf(stage);
  const edges = createCanvas(size.width, size.height);
  vignette(edges.getContext('2d'), stage, size.width, size.height);
  return {
    stage,
    paint(brush, frame) {
      const seconds = frame / FPS;
      for (const part of scenery) {
        set(brush, matrix(part.depth, frame));
        if ('actor' in part) part.actor.paint(brush, frame);
        else {
          const { canvas, window } = part.plate;
          brush.drawImage(canvas, window.x, window.y, window.width, window.height);
        }
      }
      brush.setTransform(1, 0, 0, 1, 0, 0);
      lift(brush, stage, framing, view(frame), size, pulseAt(seconds, beats, script.beatIntensity));
      const { x, y, turn, tilt } = view(frame);
      air?.paint(brush, size.width, size.height, seconds, { x: x + turn, y: y + tilt });
      brush.drawImage(edges, 0, 0);
    },
  };
}

function peopleOf({ script, characters, look }: AnimaticRequest) {
  const named = script.characterKeys.flatMap((key) => characters.filter((one) => one.key === key));
  const wished = look?.people;
  const people = named.map(({ description }) =>
    readPerson(description, `${script.visualDescription} ${script.motion}`),
  );
  if (wished === false || wished === 0) return [];
  const count = wished === true ? Math.max(1, people.length) : (wished ?? people.length);
  const extra = readPerson('', script.visualDescription);
  return Array.from({ length: count }, (_, index) => people[index] ?? extra);
}

function subjectOf(cast: readonly Standing[]) {
  if (cast.length === 0) return null;
  const first = cast.at(-1)!;
  const middle = cast.reduce((sum, { x }) => sum + x, 0) / cast.length;
  return {
    x: cast.length === 1 ? first.x : middle * 0.5 + first.x * 0.5,
    eyes: first.feet - first.height * EYES[first.person.build],
    feet: first.feet,
  };
}

/** Enough moments of a clip to know where its camera goes. */
const sampled = (frames: number): number[] =>
  Array.from({ length: 1 + Math.ceil(frames / 3) }, (_, index) => Math.min(frames - 1, index * 3));

/** Paints a layer once, as large and as sharp as the whole clip needs it. */
function ready(
  painted: Layer,
  matrix: (frame: number) => Matrix,
  { size, frames }: AnimaticRequest,
): Plate | null {
  const matrices = sampled(frames).map(matrix);
  const seen = union(matrices.map((one) => visible(size, one)));
  const margin = 0.01;
  const left = Math.max(-REACH, seen.x - margin);
  const top = Math.max(ABOVE, seen.y - margin);
  return plateOf(
    painted,
    {
      x: left,
      y: top,
      width: Math.min(REACH, seen.x + seen.width + margin) - left,
      height: Math.min(BELOW, seen.y + seen.height + margin) - top,
    },
    Math.max(...matrices.map(({ scale }) => scale)),
  );
}

function set(brush: Brush, { scale, cos, sin, x, y }: Matrix): void {
  brush.setTransform(scale * cos, scale * sin, -scale * sin, scale * cos, x, y);
}

/** On a beat the light breathes in. */
function lift(
  brush: Brush,
  { light }: Stage,
  framing: Framing,
  view: View,
  size: AnimaticRequest['size'],
  pulse: number,
): void {
  if (pulse < 0.02) return;
  const at = { x: size.width * (0.5 + (light.sun.x - framing.x - view.turn) * 0.5), y: size.height * 0.45 };
  const ramp = brush.createRadialGradient(at.x, at.y, 0, at.x, at.y, size.height * 1.1);
  ramp.addColorStop(0, css(light.key, 0.13 * pulse));
  ramp.addColorStop(1, css(light.key, 0));
  brush.globalCompositeOperation = 'lighter';
  brush.fillStyle = ramp;
  brush.fillRect(0, 0, size.width, size.height);
  brush.globalCompositeOperation = 'source-over';
}

/** A picture fills the frame and leaves the camera room to move. */
async function pictureLayer(file: string, size: AnimaticRequest['size']): Promise<Layer> {
  const picture = await loadImage(file);
  return layer(4, (brush) => {
    const wide = Math.max(1.5, (size.width / size.height) * 1.35);
    const scale = Math.max(wide / picture.width, 1.35 / picture.height);
    const [width, height] = [picture.width * scale, picture.height * scale];
    brush.imageSmoothingQuality = 'high';
    // Beyond its edges the picture goes on as its mirror image, so that no move ever shows an edge.
    for (const column of [-1, 0, 1]) {
      for (const row of [-1, 0, 1]) {
        brush.save();
        brush.translate(column * width, 0.5 + row * height);
        brush.scale(column === 0 ? 1 : -1, row === 0 ? 1 : -1);
        brush.drawImage(picture, -width / 2, -height / 2, width, height);
        brush.restore();
      }
    }
  });
}
