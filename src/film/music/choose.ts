/** Which music fits: a genre and a mood from words, and a tempo on whose beats the cuts fall. */
import { FPS } from '../format.js';
import type { JobKind } from '../job.js';
import type { FeelingName } from '../lexicon/entry.js';
import { findIn } from '../lexicon/find.js';
import { tokensOf } from '../lexicon/tokens.js';
import { randomFrom } from '../seed.js';
import type { MusicBrief } from './brief.js';
import { lastChordBeat } from './form.js';
import type { Genre, GenreId } from './genre.js';
import { GENRES } from './genres.js';
import { feelingIn, musicalMood } from './musical-mood.js';

export type MusicWish = {
  /** In plain words: "lo-fi hip hop", "solo piano". */
  genre?: string | null;
  mood?: string | null;
  bpm?: number | null;
  /** What the film is about. */
  text: string;
  kind: JobKind;
  seconds: number;
  /** Seconds at which a film is cut whose cuts are given. */
  cuts?: number[];
  seed: number;
};

const FITTING: Record<FeelingName, readonly GenreId[]> = {
  sorrow: ['piano', 'ambient', 'orchestral'],
  longing: ['piano', 'folk', 'lofi'],
  tension: ['percussion', 'electronic', 'ambient'],
  calm: ['ambient', 'lofi', 'acoustic', 'piano'],
  romance: ['jazz', 'piano', 'bossa'],
  power: ['orchestral', 'percussion', 'pop'],
  drive: ['electronic', 'rock', 'hip-hop', 'house'],
  wonder: ['orchestral', 'ambient', 'synthwave'],
  joy: ['pop', 'acoustic', 'funk', 'house'],
};

const USUAL: Record<JobKind, readonly GenreId[]> = {
  AD: ['pop', 'house', 'acoustic', 'lofi'],
  FILM: ['orchestral', 'piano', 'ambient'],
  MUSIC_VIDEO: ['pop', 'rock', 'synthwave'],
};

const SLOWEST = 40;
const FASTEST = 220;

export function chooseMusic(wish: MusicWish): Pick<MusicBrief, 'genre' | 'mood' | 'bpm' | 'beatsPerBar'> {
  const mood = wish.mood?.trim() || moodFrom(`${wish.genre ?? ''} ${wish.text}`);
  const id = (wish.genre && genreFrom(wish.genre)) || fittingGenre(wish, mood);
  const genre = GENRES[id];
  const bpm = wish.bpm
    ? Math.max(SLOWEST, Math.min(FASTEST, wish.bpm))
    : fittingTempo(genre, musicalMood(mood).pace, wish.seconds, wish.cuts ?? []);
  return { genre: id, mood, bpm, beatsPerBar: genre.beatsPerBar };
}

function moodFrom(text: string): string {
  const adjectives = findIn('moods', text).flatMap(({ entry }) => entry.adjective ?? []);
  return [...new Set(adjectives)].slice(0, 3).join(', ');
}

/** The longest name that the words contain: "lo-fi hip hop" is lo-fi before it is hip hop. */
export function genreFrom(words: string): GenreId | null {
  const text = ` ${plain(words)} `;
  const named = GENRE_IDS.flatMap((id) => GENRES[id].words.map((word) => ({ id, word: plain(word) }))).filter(
    ({ word }) => text.includes(` ${word} `),
  );
  const longest = named.sort((one, other) => other.word.length - one.word.length)[0];
  return longest?.id ?? null;
}

const GENRE_IDS = Object.keys(GENRES) as GenreId[];
const plain = (words: string): string =>
  tokensOf(words)
    .map((token) => token.word)
    .join(' ');

/** Seeds differ in what they choose, so that ten films of one feeling don't sound alike. */
function fittingGenre(wish: MusicWish, mood: string): GenreId {
  const feeling = feelingIn(mood) ?? feelingIn(wish.text);
  const choices = feeling ? FITTING[feeling] : USUAL[wish.kind];
  return randomFrom('genre of music', wish.seed).pick(choices);
}

/** Cuts on beats count most, then a last chord that rings as long as it should, then the usual tempo. */
function fittingTempo(genre: Genre, pace: number, seconds: number, cuts: readonly number[]): number {
  const [slowest, usual, fastest] = genre.tempo;
  const wished = pace < 0 ? usual + pace * (usual - slowest) : usual + pace * (fastest - usual);
  const within = cuts.filter((cut) => cut > 0 && cut < seconds);
  const step = within.length > 0 ? 0.25 : 1;
  let best = { bpm: usual, worth: Number.NEGATIVE_INFINITY };
  for (let bpm = slowest; bpm <= fastest; bpm += step) {
    const worth =
      10 * onBeats(within, 60 / bpm) +
      lastChordWorth(genre, bpm, seconds) -
      (2 * Math.abs(bpm - wished)) / (fastest - slowest);
    if (worth > best.worth) best = { bpm, worth };
  }
  return best.bpm;
}

/** The share of the cuts that lie within half a frame of a beat; those within a whole one count half. */
function onBeats(cuts: readonly number[], beat: number): number {
  if (cuts.length === 0) return 0;
  const worth = cuts.map((cut) => {
    const off = Math.abs(cut - Math.round(cut / beat) * beat) * FPS;
    return off <= 0.5 ? 1 : off <= 1 ? 0.6 : 0;
  });
  return worth.reduce<number>((sum, each) => sum + each, 0) / cuts.length;
}

/** Best is a last chord on the first beat of a bar, with two or three seconds to ring. */
function lastChordWorth(genre: Genre, bpm: number, seconds: number): number {
  const beat = 60 / bpm;
  const last = lastChordBeat(seconds, beat, genre.beatsPerBar);
  const ring = seconds - last * beat;
  return (last % genre.beatsPerBar === 0 ? 0.6 : 0) - Math.max(0, ring - 2.6) * 0.6;
}
