/** The songs that listening is measured on, and sounds in which nobody should hear a beat. */
import { randomFrom } from '../../src/film/seed.js';
import { addRoom, pad, type Track } from '../../src/film/sound/voices.js';
import { type SongPart, type SongSpec, talk } from './render.js';

const one = (bars: number): SongPart[] => [{ type: 'VERSE', bars, energy: 'MEDIUM' }];

/** Steady, in four, with drums: any song of the radio. */
export const PLAIN_SONGS: SongSpec[] = [
  { name: 'rock 128', seed: 1, style: 'rock', bpm: 128, room: 0.2, drive: 1.4 },
  { name: 'disco 120', seed: 2, style: 'disco', bpm: 120, drive: 1.6 },
  { name: 'pop 98', seed: 3, style: 'pop', bpm: 98, room: 0.3 },
  { name: 'pop 113.7', seed: 4, style: 'pop', bpm: 113.7, drive: 2 },
  { name: 'hip-hop 90', seed: 5, style: 'hiphop', bpm: 90, noise: 0.01 },
  { name: 'rock 145', seed: 6, style: 'rock', bpm: 145, looseness: 0.012, room: 0.4 },
  { name: 'house 126', seed: 7, style: 'disco', bpm: 126, muffled: true },
  { name: 'funk 104', seed: 8, style: 'funk', bpm: 104 },
  { name: 'ballad 76', seed: 9, style: 'ballad', bpm: 76, room: 0.5 },
  { name: 'bossa 132', seed: 11, style: 'bossa', bpm: 132, looseness: 0.01 },
  { name: 'rock 160', seed: 12, style: 'rock', bpm: 160, drive: 2.2, noise: 0.004 },
];

export const HARD_SONGS: SongSpec[] = [
  { name: 'drifting rock', seed: 21, style: 'rock', bpm: 116, drift: 0.07, looseness: 0.015 },
  { name: 'drifting folk', seed: 22, style: 'folk', bpm: 102, drift: 0.05, looseness: 0.015 },
  { name: 'tempo jump', seed: 23, style: 'pop', bpm: 96, jumpTo: 124 },
  { name: 'ritardando', seed: 24, style: 'ballad', bpm: 88, ritardando: 0.6, room: 0.4 },
  {
    name: 'piano ritardando',
    seed: 25,
    style: 'solopiano',
    bpm: 84,
    ritardando: 0.65,
    drift: 0.04,
    looseness: 0.015,
  },
  { name: 'swing 138', seed: 26, style: 'jazz', bpm: 138, swing: 1, looseness: 0.01, room: 0.3 },
  { name: 'swing 184', seed: 27, style: 'jazz', bpm: 184, swing: 0.8, looseness: 0.01 },
  { name: 'shuffle', seed: 28, style: 'rock', bpm: 112, swing: 1 },
  { name: 'weak first beat', seed: 29, style: 'syncopated', bpm: 108 },
  { name: 'weak first beat, loose', seed: 30, style: 'syncopated', bpm: 94, looseness: 0.014, drift: 0.03 },
  { name: 'reggae 78', seed: 10, style: 'reggae', bpm: 78 },
  { name: 'solo piano', seed: 31, style: 'solopiano', bpm: 100, looseness: 0.012, room: 0.4 },
  { name: 'strings', seed: 32, style: 'strings', bpm: 92, looseness: 0.015, room: 0.5 },
  { name: 'guitar alone', seed: 33, style: 'folk', bpm: 118, looseness: 0.012 },
  { name: 'waltz', seed: 34, style: 'waltz', bpm: 138, beatsPerBar: 3, looseness: 0.012 },
  { name: 'slow rock waltz', seed: 35, style: 'rockwaltz', bpm: 96, beatsPerBar: 3 },
  { name: 'six-eight', seed: 36, style: 'sixeight', bpm: 64, beatsPerBar: 2 },
  {
    name: 'six-eight, loose',
    seed: 37,
    style: 'sixeight',
    bpm: 72,
    beatsPerBar: 2,
    looseness: 0.012,
    drift: 0.03,
  },
  { name: 'late start', seed: 38, style: 'pop', bpm: 106, lateStart: 9 },
  { name: 'beatless intro', seed: 39, style: 'disco', bpm: 122, beatlessIntro: 14 },
  { name: 'trap 140', seed: 40, style: 'trap', bpm: 140 },
  { name: 'jungle 172', seed: 41, style: 'jungle', bpm: 172 },
];

/** One mood from beginning to end: nothing to divide. */
export const ONE_SECTION_SONGS: SongSpec[] = [
  { name: 'one mood, rock', seed: 51, style: 'rock', bpm: 120, parts: one(32) },
  { name: 'one mood, pop', seed: 52, style: 'pop', bpm: 100, parts: one(24) },
  { name: 'one mood, piano', seed: 53, style: 'solopiano', bpm: 90, parts: one(24) },
];

export type Beatless = { name: string; samples: Float32Array; sampleRate: number };

export function beatlessSounds(seconds = 40, sampleRate = 22_050): Beatless[] {
  const random = randomFrom('beatless');
  const track = (): Track => ({ samples: new Float32Array(seconds * sampleRate), sampleRate });
  const sound = (name: string, make: (track: Track) => void): Beatless => {
    const each = track();
    make(each);
    return { name, ...each };
  };
  const noise = (each: Track, gain: number) => {
    for (let i = 0; i < each.samples.length; i++) each.samples[i]! += gain * (random.next() * 2 - 1);
  };
  return [
    sound('silence', () => {}),
    sound('nearly silent noise', (each) => noise(each, 0.0005)),
    sound('white noise', (each) => noise(each, 0.3)),
    sound('wind', (each) => {
      let held = 0;
      for (let i = 0; i < each.samples.length; i++) {
        const gust = 0.4 + 0.3 * Math.sin(i / 31_000) + 0.3 * Math.sin(i / 47_300);
        held += 0.06 * (random.next() * 2 - 1 - held);
        each.samples[i] = held * gust;
      }
    }),
    sound('ambient pads', (each) => {
      for (let at = 0; at < seconds; at += random.between(2.5, 6)) {
        for (const note of [0, 3, 7, 10])
          pad(each, at, random.between(4, 8), 48 + note + random.integer(0, 5), 0.2);
      }
      addRoom(each, 0.6);
    }),
    sound('one long chord', (each) => {
      for (const note of [45, 52, 57, 61]) pad(each, 0, seconds, note, 0.3);
    }),
    sound('speech', (each) => {
      talk(each, 0.3, seconds - 0.3, random);
      noise(each, 0.002);
    }),
    sound('footsteps and knocks', (each) => {
      for (let at = 0.5; at < seconds; at += random.between(0.2, 1.7)) {
        const from = Math.round(at * sampleRate);
        for (let i = 0; i < 2000 && from + i < each.samples.length; i++) {
          each.samples[from + i]! += (random.next() * 2 - 1) * 0.4 * Math.exp(-i / 300);
        }
      }
      noise(each, 0.003);
    }),
    sound('hum', (each) => {
      for (let i = 0; i < each.samples.length; i++)
        each.samples[i] = 0.2 * Math.sin((2 * Math.PI * 50 * i) / sampleRate);
      noise(each, 0.002);
    }),
  ];
}
