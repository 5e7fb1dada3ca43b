/** A clip made ready to be drawn frame by frame: plates of every depth, people, weather, camera. */
import { createCanvas } from '@napi-rs/canvas';
import type { CameraMovement } from '../../film/facts/facts.js';
import { FPS } from '../../film/format.js';
import { type Random, randomFrom } from '../../film/seed.js';
import { css } from '../sketch/colour.js';
import { vignette } from '../sketch/finish.js';
import type { Brush, Stage } from '../sketch/layer.js';
import { placeLayers, setStage } from '../sketch/scene.js';
import { airOf, OUTSIDE } from '../sketch/weather.js';
import { type Actor, actorOf } from '../staging/actors.js';
import { type Cast, compose } from '../staging/compose.js';
import { pulseAt } from './beat.js';
import { bend } from './bending.js';
import { cameraPath, sidewaysIn, type View } from './camera.js';
import { type Framed, type Framing, framingOf } from './framing.js';
import { holding } from './holding.js';
import { inTheLightOf } from './in-the-light.js';
import { type Laid, layBehindPeople, layPicture, type Picture, readPicture } from './picture.js';
import { type Matrix, projection } from './projection.js';
import type { AnimaticRequest } from './request.js';
import { asOneBackdrop, platesOf } from './scenery.js';
import { asSheet, drawSheet, type Sheet, sightOf } from './sight.js';
import { type Variation, variationOf, variedLight } from './variation.js';

export type Shot = { paint(brush: Brush, frame: number): void };

/** A beat makes things this much larger at its height. */
const SWELL = 0.012;
const PICTURE_SWELL = 0.008;

/** The way that somebody goes in one shot, in world units. */
const MAX_WALKED = 0.7;

/** The share of the frame's height above a call to action, where a thing stays clear of it. */
const ABOVE_WORDS = { upright: 0.7, other: 0.76 };

type Part = { depth: number; sheets: Sheet[]; actor?: Actor };

export async function prepareShot(request: AnimaticRequest): Promise<Shot> {
  const { facts } = request;
  const first = await prepareMoment(request);
  if (facts.hourAtEnd === null && facts.weatherAtEnd === null) return first;
  const hour = facts.hourAtEnd ?? facts.hour;
  const weather = facts.weatherAtEnd ?? facts.weather;
  return dissolve(request, first, await prepareMoment({ ...request, facts: { ...facts, hour, weather } }));
}

/** The share of a shot in which the time passes: both ends of it can be seen for a moment. */
const PASSES = { from: 0.2, to: 0.8 };

/** Time that passes: the same place and people in the light of the end, over that of the beginning. */
function dissolve({ size, frames }: AnimaticRequest, first: Shot, last: Shot): Shot {
  const later = createCanvas(size.width, size.height);
  return {
    paint(brush, frame) {
      const share = (frame / Math.max(1, frames - 1) - PASSES.from) / (PASSES.to - PASSES.from);
      if (share < 1) first.paint(brush, frame);
      if (share <= 0) return;
      if (share >= 1) return last.paint(brush, frame);
      last.paint(later.getContext('2d'), frame);
      brush.globalAlpha = share * share * (3 - 2 * share);
      brush.drawImage(later, 0, 0);
      brush.globalAlpha = 1;
    },
  };
}

/** Who is where before which camera: all of a shot that is known before anything of it is painted. */
export async function stageShot(request: AnimaticRequest) {
  const { facts, seed } = request;
  const variation = variationOf(request);
  const chance = request.take ?? seed;
  const random = randomFrom(chance, movementOf(request), facts.size?.value ?? '', 'shot');
  const stage = setStage(facts, request.style, variedLight(facts, variation), seed, chance);
  const facing = sidewaysIn(movementOf(request));
  const looking = facing ?? variation?.lead ?? null;
  const cast = await compose({ facts, stage, facing: looking, seed });
  const picture = request.scenePicturePath ? await readPicture(request.scenePicturePath) : null;
  const lead = facing ?? cast.lead;
  return { variation, stage, cast, picture, lead, camera: cameraOf(request, cast, facing, picture, random) };
}

/** The shot in one light and weather. */
async function prepareMoment(request: AnimaticRequest): Promise<Shot> {
  const { facts, size, frames, beats } = request;
  const { variation, stage, cast, picture, camera } = await stageShot(request);
  const { framing, view, moments, laid, walked } = camera;
  const pulse = (frame: number) => pulseAt(frame / FPS, beats, request.intensity);
  const matrix = (depth: number, frame: number) =>
    projection(size, framing, view(frame), depth, SWELL * pulse(frame));
  const backdrop =
    picture && laid && bend(picture, laid, size, moments, (frame) => PICTURE_SWELL * pulse(frame));
  const parts: Part[] = (backdrop ? [] : asOneBackdrop(placeLayers(stage))).map((painted) => {
    const matrices = moments.map((frame) => matrix(painted.depth, frame));
    const plates = platesOf(painted, matrices, size, framing, facts.grade.softBackground);
    return { depth: painted.depth, sheets: plates.map(asSheet) };
  });
  for (const performer of cast.performers) {
    const one = { ...performer, offset: performer.offset + (variation?.phase ?? 0) };
    const largest = Math.max(...moments.map((frame) => matrix(one.depth, frame).scale));
    const actor = actorOf(picture ? inTheLightOf(picture, one) : one, largest, frames, beats, walked);
    const before = parts.findIndex(({ depth }) => depth < one.depth);
    parts.splice(before < 0 ? parts.length : before, 0, { depth: one.depth, sheets: [], actor });
  }
  return painted(request, stage, camera, { parts, matrix, pulse, backdrop });
}

const movementOf = ({ facts }: AnimaticRequest): CameraMovement => facts.movement?.value ?? 'push in';

type Camera = {
  /** Null where nobody knows what the shot is of. */
  subject: Framed | null;
  framing: Framing;
  view(frame: number): View;
  /** Frames that are looked at to know what the whole shot sees. */
  moments: number[];
  laid: Laid | null;
  /** How far those who walk have come. */
  walked(frame: number): number;
};

function cameraOf(
  request: AnimaticRequest,
  { performers, subject: seen, pace, lead }: Cast,
  facing: 1 | -1 | null,
  picture: Picture | null,
  random: Random,
): Camera {
  const { facts, size, frames } = request;
  // Nobody knows where in a picture its subject is; nothing is drawn over it but what the shot is of.
  const subject = request.scenePicturePath && performers.length === 0 ? null : seen;
  const aspect = size.width / size.height;
  const clear = !request.underWords ? 1 : aspect < 1 ? ABOVE_WORDS.upright : ABOVE_WORDS.other;
  const shown = { size: facts.size?.value ?? null, angle: facts.angle?.value ?? null };
  const planned = framingOf(shown, subject, { aspect, clear }, random);
  const wished = variedFraming(planned, variationOf(request), subject?.whole ?? false);
  const moments = Array.from({ length: 1 + Math.ceil(frames / 3) }, (_, index) =>
    Math.min(frames - 1, index * 3),
  );
  const { magnification } = wished;
  const movement = movementOf(request);
  const path = cameraPath(movement, paceOf(request), frames, magnification, random, subject !== null);
  const way = Math.min(MAX_WALKED, (pace * frames) / FPS);
  const walked = walkOf(way, facing ?? lead, frames);
  const held = subject && holding(path, moments, wished, subject, { aspect, way, clear });
  // Whoever walks is followed, nearly as fast as they walk: the place goes by, and they cross the frame a little.
  const going = (frame: number): View => {
    if (!held) return path(frame);
    const at = held.view(frame);
    return { ...at, x: at.x + walked(frame) * held.followed };
  };
  const lay = performers.length > 0 ? layBehindPeople : layPicture;
  const laid = picture && lay(picture, { framing: wished, path: going, moments, aspect, clear });
  const { framing, view } = laid ?? { framing: wished, view: going };
  return { subject, framing, view, moments, laid, walked };
}

/** A thing that is seen whole is never seen from nearer, but from further away. */
function variedFraming(framing: Framing, variation: Variation | null, whole: boolean): Framing {
  if (!variation) return framing;
  const nearness = whole && variation.nearness > 1 ? 2 - variation.nearness : variation.nearness;
  const magnification = framing.magnification * nearness;
  return { ...framing, magnification, y: framing.y + variation.lift / magnification };
}

type Scenery = {
  parts: readonly Part[];
  matrix(depth: number, frame: number): Matrix;
  pulse(frame: number): number;
  backdrop: ((brush: Brush, frame: number) => void) | null;
};

function painted(
  { size }: AnimaticRequest,
  stage: Stage,
  { framing, view }: Camera,
  { parts, matrix, pulse, backdrop }: Scenery,
): Shot {
  const air = airOf(stage);
  // Behind the first thing that is nearer than the view from a window.
  const window = parts.findIndex(({ depth }) => depth < OUTSIDE);
  const sight = sightOf(size);
  const edges = createCanvas(size.width, size.height);
  vignette(edges.getContext('2d'), stage, size.width, size.height);
  return {
    paint(brush, frame) {
      const at = view(frame);
      backdrop?.(brush, frame);
      const drift = { x: at.x + at.turn, y: at.y + at.tilt };
      const placed = parts.map((part) => ({ ...part, matrix: matrix(part.depth, frame) }));
      const seen = sight(placed);
      placed.forEach(({ sheets, actor, matrix }, index) => {
        if (index === window) {
          brush.setTransform(1, 0, 0, 1, 0, 0);
          air?.behind?.(brush, size.width, size.height, frame / FPS, drift);
        }
        for (const [at, sheet] of sheets.entries()) drawSheet(brush, sheet, matrix, seen[index]![at]!);
        if (!actor) return;
        brush.setTransform(matrix.scale, 0, 0, matrix.scale, matrix.x, matrix.y);
        brush.rotate(framing.roll);
        actor.paint(brush, frame);
      });
      brush.setTransform(1, 0, 0, 1, 0, 0);
      breathe(brush, stage, framing, at, size, pulse(frame));
      air?.paint(brush, size.width, size.height, frame / FPS, drift);
      // A picture that was brought has edges of its own.
      if (!backdrop) brush.drawImage(edges, 0, 0);
    },
  };
}

/** Lively shots have a quicker camera. */
const paceOf = ({ facts }: AnimaticRequest): number =>
  ({ LOW: 0.75, MEDIUM: 1, HIGH: 1.35 })[facts.energy?.value ?? 'MEDIUM'] * (1 + 0.4 * facts.grade.speed);

/** From one side of where they stand to the other, at an even pace, and never out of the place. */
function walkOf(way: number, facing: number, frames: number): (frame: number) => number {
  return (frame) => facing * way * (frame / Math.max(1, frames - 1) - 0.5);
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
