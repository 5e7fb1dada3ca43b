/** Words of a song that are pictures already: the clip that sings them shows an echo of them, beside what else is in it. */
import { z } from 'zod';
import { dataBeside } from '../data.js';
import { placesOfWords } from '../facts/english.js';

const IMAGES = z
  .array(z.tuple([z.array(z.string()), z.string()]))
  .parse(dataBeside(import.meta.url, './lyric-images.json'));

export function lyricImage(lyrics: string): string | null {
  const placeOf = placesOfWords(lyrics);
  return IMAGES.find(([words]) => words.some((word) => placeOf(word) >= 0))?.[1] ?? null;
}
