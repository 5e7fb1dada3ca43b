/** All genres by their ids. */
import type { Genre, GenreId } from './genre.js';
import { ACOUSTIC } from './genres/acoustic.js';
import { AMBIENT } from './genres/ambient.js';
import { BOSSA } from './genres/bossa.js';
import { ELECTRONIC } from './genres/electronic.js';
import { FOLK } from './genres/folk.js';
import { FUNK } from './genres/funk.js';
import { HIP_HOP } from './genres/hip-hop.js';
import { HOUSE } from './genres/house.js';
import { JAZZ } from './genres/jazz.js';
import { LOFI } from './genres/lofi.js';
import { ORCHESTRAL } from './genres/orchestral.js';
import { PERCUSSION } from './genres/percussion.js';
import { PIANO } from './genres/piano.js';
import { POP } from './genres/pop.js';
import { ROCK } from './genres/rock.js';
import { SYNTHWAVE } from './genres/synthwave.js';

export const GENRES: Readonly<Record<GenreId, Genre>> = {
  lofi: LOFI,
  piano: PIANO,
  orchestral: ORCHESTRAL,
  synthwave: SYNTHWAVE,
  acoustic: ACOUSTIC,
  ambient: AMBIENT,
  house: HOUSE,
  'hip-hop': HIP_HOP,
  rock: ROCK,
  jazz: JAZZ,
  folk: FOLK,
  percussion: PERCUSSION,
  pop: POP,
  funk: FUNK,
  bossa: BOSSA,
  electronic: ELECTRONIC,
};
