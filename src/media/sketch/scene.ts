/** A description as a stack of layers, farthest first: the place with what belongs into it. */
import { randomFrom } from '../../film/seed.js';
import type { Style } from '../../film/story/plan.js';
import type { Layer, Stage } from './layer.js';
import type { Place } from './lexicon.js';
import { lightOf } from './light.js';
import { city } from './places/city.js';
import { desert } from './places/desert.js';
import { field } from './places/field.js';
import { studio, warehouse } from './places/hall.js';
import { interior } from './places/interior.js';
import { mountain } from './places/mountain.js';
import { road } from './places/road.js';
import { space } from './places/space.js';
import { stadium } from './places/stadium.js';
import { rooftop, street } from './places/street.js';
import { forest, garden } from './places/trees.js';
import { venue } from './places/venue.js';
import { beach, underwater } from './places/water.js';
import { readScene } from './reading.js';
import type { Look } from './request.js';

const PLACES: Record<Place, (stage: Stage) => Layer[]> = {
  city,
  street,
  rooftop,
  road,
  forest,
  mountain,
  desert,
  beach,
  field,
  garden,
  space,
  underwater,
  room: interior,
  office: interior,
  kitchen: interior,
  cafe: interior,
  stage: venue,
  club: venue,
  stadium,
  warehouse,
  studio,
  backdrop: studio,
};

export function setStage(
  description: string,
  timeOfDay: string | null,
  style: Style,
  look: Look,
  seed: number,
  otherwise: Place = 'field',
): Stage {
  const reading = readScene(description, timeOfDay, style, look, otherwise);
  const random = (thing: string) => randomFrom(seed, description, thing);
  return { reading, light: lightOf(reading, style, look, random('light')), random };
}

/** In the order in which they are painted, which is not always that of their depth: a floor lies behind what stands on it. */
export const placeLayers = (stage: Stage): Layer[] => PLACES[stage.reading.place](stage);
