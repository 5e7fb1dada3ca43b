/** A description as a stack of layers, farthest first: the place with what belongs into it. */
import type { ShotFacts } from '../../film/facts/facts.js';
import { randomFrom } from '../../film/seed.js';
import type { Style } from '../../film/story/plan.js';
import type { Layer, Stage } from './layer.js';
import { type LightGrade, lightOf } from './light.js';
import { cave } from './places/cave.js';
import { church } from './places/church.js';
import { city } from './places/city.js';
import { desert } from './places/desert.js';
import { field } from './places/field.js';
import { studio, warehouse } from './places/hall.js';
import { interior } from './places/interior.js';
import { lake } from './places/lake.js';
import { library } from './places/library.js';
import { mountain } from './places/mountain.js';
import { open } from './places/open.js';
import { carriage, platform } from './places/railway.js';
import { road } from './places/road.js';
import { space } from './places/space.js';
import { stadium } from './places/stadium.js';
import { rooftop, street } from './places/street.js';
import { forest, garden } from './places/trees.js';
import { venue } from './places/venue.js';
import { beach, underwater } from './places/water.js';
import { type DrawnPlace, settingOf } from './setting.js';

const PLACES: Record<DrawnPlace, (stage: Stage) => Layer[]> = {
  city,
  street,
  rooftop,
  road,
  forest,
  mountain,
  desert,
  beach,
  lake,
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
  library,
  church,
  carriage,
  platform,
  studio,
  backdrop: studio,
  open,
  cave,
};

/** Everything that is left to chance belongs to the place, so that all its shots show the same one. */
export function setStage(
  facts: ShotFacts,
  style: Style,
  grade: LightGrade,
  seed: number,
  lightSeed = seed,
): Stage {
  const reading = settingOf(facts, style);
  const place = facts.place?.value.phrase ?? reading.place;
  const light = lightOf(reading, style, grade, randomFrom(lightSeed, place, 'light'));
  return { reading, light, random: (thing) => randomFrom(seed, place, thing) };
}

/** In the order in which they are painted, which is not always that of their depth: a floor lies behind what stands on it. */
export const placeLayers = (stage: Stage): Layer[] => PLACES[stage.reading.place](stage);
