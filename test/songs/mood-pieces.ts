/** Little pieces of which anybody would say the same: quick or slow, bright or dark, loud or soft. */
import type { Level } from '../../src/film/level.js';
import { randomFrom } from '../../src/film/seed.js';
import {
  addRoom,
  bass,
  hat,
  keys,
  kick,
  master,
  pad,
  snare,
  type Track,
} from '../../src/film/sound/voices.js';

export type MoodPiece = {
  name: string;
  minor: boolean;
  bpm: number;
  drums: boolean;
  energy: Level;
  /** All that a listener might fairly call it. */
  moods: readonly string[];
};

const BRIGHT_AND_QUICK = ['euphoric', 'energetic', 'uplifting'];
const DARK_AND_QUICK = ['aggressive', 'tense', 'dark', 'energetic'];
const BRIGHT_AND_SLOW = ['peaceful', 'dreamy', 'uplifting'];
const DARK_AND_SLOW = ['melancholic', 'dark', 'bittersweet'];

export const MOOD_PIECES: readonly MoodPiece[] = [
  {
    name: 'quick, major, drums',
    minor: false,
    bpm: 144,
    drums: true,
    energy: 'HIGH',
    moods: BRIGHT_AND_QUICK,
  },
  { name: 'quick, minor, drums', minor: true, bpm: 150, drums: true, energy: 'HIGH', moods: DARK_AND_QUICK },
  { name: 'slow, major, pads', minor: false, bpm: 60, drums: false, energy: 'LOW', moods: BRIGHT_AND_SLOW },
  { name: 'slow, minor, pads', minor: true, bpm: 58, drums: false, energy: 'LOW', moods: DARK_AND_SLOW },
];

const MAJOR = [
  [0, 4, 7],
  [5, 9, 12],
  [7, 11, 14],
  [0, 4, 7],
];
const MINOR = [
  [0, 3, 7],
  [5, 8, 12],
  [7, 10, 14],
  [0, 3, 7],
];

export function playMoodPiece({ minor, bpm, drums }: MoodPiece): Track {
  const beat = 60 / bpm;
  const sampleRate = 22_050;
  const track: Track = { samples: new Float32Array(Math.round(40 * sampleRate)), sampleRate };
  const random = randomFrom(`mood ${bpm}`);
  for (let bar = 0; bar * 4 * beat < 40; bar++) {
    const chord = (minor ? MINOR : MAJOR)[bar % 4]!;
    const at = bar * 4 * beat;
    if (!drums) {
      for (const note of chord) pad(track, at, 4 * beat, 57 + note, 0.3);
      continue;
    }
    for (let half = 0; half < 8; half++) {
      const time = at + (half * beat) / 2;
      hat(track, time, 0.3, random);
      if (half % 4 === 0) kick(track, time, 0.9);
      if (half % 4 === 2) snare(track, time, 0.8, random);
      bass(track, time, beat / 2, 33 + chord[0]!, 0.5);
      for (const note of chord) keys(track, time, beat / 2, 57 + note, 0.25);
    }
  }
  addRoom(track, 0.2);
  master(track.samples, drums ? 1.8 : 0.8);
  return track;
}
