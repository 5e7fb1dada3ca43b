/** A clip made ready to be drawn frame by frame: plates of every depth, people, weather, camera. */
import { createCanvas } from '@napi-rs/canvas';
import { FPS } from '../../film/format.js';
import { randomFrom } from '../../film/seed.js';
import { EYES, type Standing, standings } from '../sketch/cast.js';
import { css } from '../sketch/colour.js';
import { vignette } from '../sketch/finish.js';
import type { Brush, Plate, Stage } from '../sketch/layer.js';
import { colourNamed, readPerson } from '../sketch/reading.js';
import { placeLayers, setStage } from '../sketch/scene.js';
import { HERO, hasHero, withThings } from '../sketch/things.js';
import { airOf } from '../sketch/weather.js';
import { type Actor, actorOf } from './actors.js';
import { pulseAt } from './beat.js';
import { cameraPath, type View } from './camera.js';
import { type Framing, framingOf, type Subject } from './framing.js';
import { PEOPLE_DEPTH, projection } from './projection.js';
import type { AnimaticRequest } from './request.js';
import { pictureLayer, platesOf } from './scenery.js';

export type Shot = { paint(brush: Brush, frame: number): void };

/** A beat makes things this much larger at its height. */
const SWELL = 0.012;

type Part = { depth: number; plates: Plate[] } | { depth: number; actor: Actor };

export async function prepareShot(request: AnimaticRequest): Promise<Shot> {
  const { script, size, frames, seed, beats } = request;
  const random = randomFrom(seed, script.visualDescription, script.motion, 'shot');
  const stage = stageOf(request);
  const cast = standings(peopleOf(request), randomFrom(seed, 'cast'));
  const framing = framingOf(
    { ...script, wish: request.look?.framing },
    subjectOf(stage, cast),
    size.width / size.height,
    random,
  );
  const view = cameraPath(script.motion, frames, framing.magnification, random);
  const pulse = (frame: number) => pulseAt(frame / FPS, beats, script.beatIntensity);
  const matrix = (depth: number, frame: number) =>
    projection(size, framing, view(frame), depth, SWELL * pulse(frame));
  const moments = Array.from({ length: 1 + Math.ceil(frames / 3) }, (_, index) =>
    Math.min(frames - 1, index * 3),
  );

  const layers = request.scenePicturePath
    ? [await pictureLayer(request.scenePicturePath, size)]
    : withThings(stage, placeLayers(stage), cast.length > 0, colourNamed(script.visualDescription));
  const parts: Part[] = layers.map((painted) => ({
    depth: painted.depth,
    plates: platesOf(
      painted,
      moments.map((frame) => matrix(painted.depth, frame)),
      size,
      framing,
    ),
  }));
  const largest = Math.max(...moments.map((frame) => matrix(PEOPLE_DEPTH, frame).scale));
  const lit = {
    light: stage.light,
    side: Math.sign(stage.light.sun.x),
    fill: 0.35 + 0.5 * stage.light.daylight,
  };
  const actors = cast.map((one) => ({ depth: PEOPLE_DEPTH, actor: actorOf(one, largest, lit, beats) }));
  const before = parts.findIndex(({ depth }) => depth < PEOPLE_DEPTH);
  parts.splice(before < 0 ? parts.length : before, 0, ...actors);

  const air = airOf(stage);
  const edges = createCanvas(size.width, size.height);
  vignette(edges.getContext('2d'), stage, size.width, size.height);
  return {
    paint(brush, frame) {
      for (const part of parts) {
        const { scale, x, y } = matrix(part.depth, frame);
        brush.setTransform(scale, 0, 0, scale, x, y);
        if ('actor' in part) {
          brush.rotate(framing.roll);
          part.actor.paint(brush, frame);
        } else {
          for (const { canvas, window } of part.plates)
            brush.drawImage(canvas, window.x, window.y, window.width, window.height);
        }
      }
      brush.setTransform(1, 0, 0, 1, 0, 0);
      const at = view(frame);
      breathe(brush, stage, framing, at, size, pulse(frame));
      air?.paint(brush, size.width, size.height, frame / FPS, { x: at.x + at.turn, y: at.y + at.tilt });
      brush.drawImage(edges, 0, 0);
    },
  };
}

/** The scene says where and when; the weather may also come with the clip, and a product is what the clip shows. */
function stageOf({ scene, script, style, look, seed }: AnimaticRequest): Stage {
  const weather = look?.weather ?? `${scene.description} ${script.visualDescription}`;
  const stage = setStage(scene.description, scene.timeOfDay ?? null, style, { ...look, weather }, seed);
  const shown = setStage(script.visualDescription, null, style, {}, seed).reading;
  return {
    ...stage,
    reading: {
      ...stage.reading,
      thing: shown.thing ?? stage.reading.thing,
      mount: shown.mount ?? stage.reading.mount,
    },
  };
}

function peopleOf({ script, characters, look }: AnimaticRequest) {
  const action = `${script.visualDescription} ${script.motion}`;
  const people = script.characterKeys
    .flatMap((key) => characters.filter((one) => one.key === key))
    .map(({ description }) => readPerson(description, action));
  const wished = look?.people;
  if (wished === false) return [];
  const count = wished === true ? Math.max(1, people.length) : (wished ?? people.length);
  return Array.from({ length: count }, (_, index) => people[index] ?? readPerson('', action));
}

function subjectOf(stage: Stage, cast: readonly Standing[]): Subject | null {
  const first = cast.at(-1);
  if (!first) return hasHero(stage) ? HERO : null;
  const middle = cast.reduce((sum, { x }) => sum + x, 0) / cast.length;
  return {
    x: (middle + first.x) / 2,
    eyes: first.feet - first.height * EYES[first.person.build],
    feet: first.feet,
  };
}

/** On a beat the light breathes in. */
function breathe(
  brush: Brush,
  { light }: Stage,
  framing: Framing,
  view: View,
  { width, height }: AnimaticRequest['size'],
  pulse: number,
): void {
  if (pulse < 0.02) return;
  const at = { x: width * (0.5 + (light.sun.x - framing.x - view.turn) * 0.5), y: height * 0.45 };
  const radius = height * 1.1;
  const ramp = brush.createRadialGradient(at.x, at.y, 0, at.x, at.y, radius);
  ramp.addColorStop(0, css(light.key, 0.13 * pulse));
  ramp.addColorStop(1, css(light.key, 0));
  brush.globalCompositeOperation = 'lighter';
  brush.fillStyle = ramp;
  brush.fillRect(at.x - radius, 0, 2 * radius, height);
  brush.globalCompositeOperation = 'source-over';
}
