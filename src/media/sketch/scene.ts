/** A description as a stack of layers, farthest first: the place, the people in it, the weather before them. */

import { randomFrom } from '../../film/seed.js';
import type { Style } from '../../film/story/plan.js';
import type { Layer, Stage } from './layer.js';
import type { Place } from './lexicon.js';
import { lightOf } from './light.js';
import { city } from './places/city.js';
import { field, mountain } from './places/land.js';
import { readScene } from './reading.js';
import type { Look } from './request.js';

const PLACES: Partial<Record<Place, (stage: Stage) => Layer[]>> = { city, field, mountain, street: city };

export function setStage(
  description: string,
  timeOfDay: string | null,
  style: Style,
  look: Look,
  seed: number,
): Stage {
  const reading = readScene(description, timeOfDay, style, look);
  const random = (thing: string) => randomFrom(seed, description, thing);
  return { reading, light: lightOf(reading, style, look, random('light')), random };
}

export function placeLayers(stage: Stage): Layer[] {
  return (PLACES[stage.reading.place] ?? field)(stage);
}
