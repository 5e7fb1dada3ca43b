/** Kinds of music, and what films for them like to look like. */
import type { FeelingName } from './entry.js';
import { tokensOf } from './tokens.js';

export type Genre = {
  name: string;
  /** Lower case. */
  words: readonly string[];
  preset: string;
  feeling: FeelingName;
  places: readonly string[];
  lead: string;
};

export const GENRES: readonly Genre[] = [
  {
    name: 'hip-hop',
    words: ['hip hop', 'hip-hop', 'rap', 'trap', 'grime'],
    preset: 'urban-grit',
    feeling: 'drive',
    places: ['city_street', 'rooftop', 'alley'],
    lead: 'rapper',
  },
  {
    name: 'techno',
    words: [
      'techno',
      'house music',
      'edm',
      'rave',
      'trance',
      'drum and bass',
      'dubstep',
      'electronic',
      'electro',
    ],
    preset: 'cyberpunk',
    feeling: 'drive',
    places: ['warehouse', 'club', 'subway'],
    lead: 'dancer',
  },
  {
    name: 'synthwave',
    words: ['synthwave', 'synth-pop', 'synthpop', 'retrowave'],
    preset: 'synthwave',
    feeling: 'drive',
    places: ['road', 'city_street', 'rooftop'],
    lead: 'driver',
  },
  {
    name: 'metal',
    words: ['metal', 'death metal', 'black metal', 'heavy metal', 'hardcore', 'punk'],
    preset: 'urban-grit',
    feeling: 'drive',
    places: ['warehouse', 'stage', 'mountain'],
    lead: 'singer',
  },
  {
    name: 'rock',
    words: ['rock', 'punk rock', 'pop rock', 'indie rock', 'alternative', 'indie', 'garage rock', 'grunge'],
    preset: 'super-8',
    feeling: 'drive',
    places: ['road', 'stage', 'warehouse'],
    lead: 'guitarist',
  },
  {
    name: 'jazz',
    words: ['jazz', 'swing', 'bebop', 'bossa nova', 'blues', 'soul', 'r&b', 'rnb'],
    preset: 'film-noir',
    feeling: 'romance',
    places: ['club', 'city_street', 'apartment'],
    lead: 'singer',
  },
  {
    name: 'classical',
    words: ['classical', 'orchestral', 'orchestra', 'symphony', 'string quartet', 'opera', 'piano sonata'],
    preset: 'epic-fantasy',
    feeling: 'power',
    places: ['stage', 'mountain', 'forest'],
    lead: 'pianist',
  },
  {
    name: 'ballad',
    words: ['ballad', 'piano', 'singer-songwriter', 'acoustic'],
    preset: 'cinematic-realism',
    feeling: 'sorrow',
    places: ['apartment', 'shore', 'city_street'],
    lead: 'woman',
  },
  {
    name: 'folk',
    words: ['indie folk', 'folk', 'country', 'bluegrass', 'americana'],
    preset: 'golden-hour',
    feeling: 'longing',
    places: ['field', 'road', 'cabin'],
    lead: 'wanderer',
  },
  {
    name: 'ambient',
    words: ['ambient', 'ambient piece', 'new age', 'lofi', 'lo-fi', 'chillhop', 'downtempo'],
    preset: 'cinematic-realism',
    feeling: 'calm',
    places: ['apartment', 'lake', 'forest'],
    lead: 'student',
  },
  {
    name: 'pop',
    words: ['pop', 'k-pop', 'kpop', 'j-pop', 'dance pop', 'disco', 'funk'],
    preset: 'pastel-dream',
    feeling: 'joy',
    places: ['studio', 'rooftop', 'club'],
    lead: 'dancer',
  },
  {
    name: 'reggae',
    words: [
      'reggae',
      'dub',
      'ska',
      'dancehall',
      'reggaeton',
      'salsa',
      'latin',
      'afrobeat',
      'afrobeats',
      'cumbia',
      'samba',
    ],
    preset: 'golden-hour',
    feeling: 'joy',
    places: ['market', 'shore', 'city_street'],
    lead: 'dancer',
  },
];

const WORDS = GENRES.flatMap((genre) =>
  genre.words.map((word) => [word.replaceAll('-', ' '), genre] as const),
).sort(([one], [other]) => other.length - one.length);

/** The longest name wins: "indie folk" is folk. */
export function genreIn(text: string): Genre | null {
  const said = ` ${tokensOf(text)
    .map(({ word }) => word)
    .join(' ')} `;
  return WORDS.find(([word]) => said.includes(` ${word} `))?.[1] ?? null;
}

const NAMES = new Set(WORDS.map(([word]) => word));
export const isGenre = (name: string): boolean =>
  NAMES.has(name.toLowerCase().replaceAll('-', ' ')) || /\b(?:ballad|lullaby|anthem|blues|nova)$/i.test(name);
