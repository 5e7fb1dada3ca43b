/** All genres by their ids. */
import type { Genre, GenreId } from './genre.js';
import { LOFI } from './genres/lofi.js';
import { PIANO } from './genres/piano.js';

export const GENRES: Partial<Record<GenreId, Genre>> = {
  lofi: LOFI,
  piano: PIANO,
};

export const genreOf = (id: GenreId): Genre => GENRES[id] ?? LOFI;
