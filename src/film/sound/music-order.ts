/** What a music model is asked for: the choice that the composer would have worked by, in words. */
import type { MusicWish } from '../cut/timeline.js';
import { toSeconds } from '../format.js';
import type { JobKind } from '../job.js';
import { GENRES } from '../music/genres.js';
import { randomFrom } from '../seed.js';
import type { OrderedMusic } from './film-music.js';

export type MusicInWords = { prompt: string; seconds: number; seed: number };

/** The first piece is as long as the film is planned; other music that is asked for later, as long as it was by then. */
export function musicInWords(
  choice: OrderedMusic,
  wish: MusicWish | null,
  film: { kind: JobKind; seed: number },
): MusicInWords {
  const genre = wish?.genre ?? GENRES[choice.genre].words[0]!;
  const mood = [choice.mood, wish?.mood ?? '', livelinessOf(wish)].filter(Boolean).join(', ');
  const sentences = [
    `Instrumental ${genre} as background music for ${film.kind === 'AD' ? 'an advertisement' : 'a short film'}`,
    mood && `Mood: ${mood}`,
    `${Math.round(choice.bpm)} BPM with a clear, steady beat, ${choice.beatsPerBar}/4`,
    'It begins calmly, builds up and comes to an end',
    'No vocals, no speech',
  ];
  const take = wish?.take ?? 0;
  return {
    prompt: `${sentences.filter(Boolean).join('. ')}.`,
    seconds: wish?.frames ? toSeconds(wish.frames) : choice.order.seconds,
    seed: take === 0 ? film.seed : randomFrom('music', film.seed, take).integer(0, 2_000_000_000),
  };
}

function livelinessOf(wish: MusicWish | null): string {
  const lively = wish?.lively ?? 0;
  if (lively === 0) return '';
  return `${Math.abs(lively) > 1 ? 'much ' : ''}${lively < 0 ? 'calmer' : 'livelier'} than usual`;
}
