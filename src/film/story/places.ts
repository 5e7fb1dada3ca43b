/** Every place that we know by heart, and how to find one. */
import type { Place } from './place.js';
import { INSIDE_PLACES } from './places-inside.js';
import { NATURE_PLACES } from './places-nature.js';
import { URBAN_PLACES } from './places-urban.js';

export const PLACES: readonly Place[] = [...URBAN_PLACES, ...NATURE_PLACES, ...INSIDE_PLACES];
