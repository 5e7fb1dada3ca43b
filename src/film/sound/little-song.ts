/** A short song of its own for films that come without one: intro, verse, chorus, and an ending. */
import { type Random, randomFrom } from '../seed.js';
import { addRoom, bass, hat, keys, kick, lead, master, pad, snare, type Track } from './voices.js';

const SAMPLE_RATE = 44_100;

/** Chord roots above the tonic, and whether the third is major; four bars each. */
const PROGRESSIONS = [
  [chord(0), chord(9, 'minor'), chord(5), chord(7)],
  [chord(9, 'minor'), chord(5), chord(0), chord(7)],
  [chord(0), chord(7), chord(9, 'minor'), chord(5)],
  [chord(5), chord(0), chord(7), chord(9, 'minor')],
] as const;

type Chord = { root: number; notes: number[] };

function chord(root: number, third: 'major' | 'minor' = 'major'): Chord {
  return { root, notes: [root, root + (third === 'major' ? 4 : 3), root + 7, root + 14] };
}

type Part = 'intro' | 'verse' | 'chorus' | 'ending';

type Score = { track: Track; tonic: number; beat: number; random: Random };

export function littleSong(seconds: number, seed: number): { samples: Float32Array; sampleRate: number } {
  const random = randomFrom('little song', seed);
  const track = { samples: new Float32Array(Math.round(seconds * SAMPLE_RATE)), sampleRate: SAMPLE_RATE };
  const tonic = random.integer(55, 62);
  const [verse, chorus] = random.shuffled(PROGRESSIONS);
  const bars = Math.max(1, Math.round((seconds - 1) / 2.1));
  // The tempo bends a little so that the last bar ends where the song ends, with a second to ring out.
  const bar = Math.max(1.2, (seconds - Math.min(1, seconds / 4)) / bars);
  const score = { track, tonic, beat: bar / 4, random };
  const melody = { verse: phrase(random, 5), chorus: phrase(random, 7) };
  for (let index = 0; index < bars; index++) {
    const part = partOf(index, bars);
    const chords = part === 'chorus' || part === 'ending' ? chorus! : verse!;
    playBar(score, index, part, chords[index % 4]!, part === 'chorus' ? melody.chorus : melody.verse);
  }
  const last = bars * bar;
  for (const note of chorus![0].notes) keys(track, last, 1.5, tonic + note, 0.16);
  bass(track, last, 1, tonic - 24 + chorus![0].root, 0.4);
  kick(track, last, 0.6);
  addRoom(track, 0.35);
  return { samples: faded(master(track.samples, 0.9)), sampleRate: SAMPLE_RATE };
}

function partOf(bar: number, bars: number): Part {
  const intro = bars >= 8 ? 2 * Math.round(bars / 16 + 0.5) : 0;
  if (bar < intro) return 'intro';
  if (bar === bars - 1 && bars > 4) return 'ending';
  const round = bars >= 24 ? 8 : 4;
  return Math.floor((bar - intro) / round) % 2 === 0 && bars - intro > round / 2 ? 'verse' : 'chorus';
}

/** Steps of a pentatonic scale on some of the eighths of two bars; null is a rest. */
function phrase(random: Random, busy: number): (number | null)[] {
  let step = random.integer(2, 5);
  return Array.from({ length: 16 }, (_, eighth) => {
    if (eighth % 8 !== 0 && random.integer(0, 9) >= busy) return null;
    step = Math.max(0, Math.min(8, step + random.pick([-2, -1, -1, 0, 1, 1, 2])));
    return step;
  });
}

const PENTATONIC = [0, 2, 4, 7, 9];
const scaleNote = (step: number): number => PENTATONIC[step % 5]! + 12 * Math.floor(step / 5);

function playBar(
  score: Score,
  index: number,
  part: Part,
  harmony: Chord,
  melody: readonly (number | null)[],
): void {
  const { track, tonic, beat, random } = score;
  const at = (eighth: number) => (index * 4 + eighth / 2) * beat;
  const full = part === 'chorus';
  for (const note of harmony.notes.slice(0, 3)) {
    pad(track, at(0), beat * 4, tonic + note, full ? 0.13 : 0.09);
    for (const eighth of full ? [0, 3, 6] : [0, 5])
      keys(track, at(eighth), beat * 1.2, tonic + note, full ? 0.14 : 0.11);
  }
  if (part !== 'intro') {
    for (const eighth of full ? [0, 2, 3, 5, 6, 7] : [0, 3, 6]) {
      bass(track, at(eighth), beat * 0.45, tonic - 24 + harmony.root + (eighth === 7 ? 7 : 0), 0.42);
    }
  }
  if (part === 'verse' || full) {
    for (const eighth of full ? [0, 4, 5] : [0, 4]) kick(track, at(eighth), eighth === 5 ? 0.5 : 0.8);
    for (const eighth of [2, 6]) snare(track, at(eighth), full ? 0.45 : 0.3, random);
  }
  if (part !== 'ending') {
    for (let eighth = 0; eighth < 8; eighth++) {
      if (part === 'intro' && eighth % 2 === 1) continue;
      hat(track, at(eighth), eighth % 2 === 0 ? 0.16 : 0.1, random, full && eighth === 7);
    }
  }
  if (part === 'intro' || part === 'ending') return;
  for (let eighth = 0; eighth < 8; eighth++) {
    const step = melody[(index % 2) * 8 + eighth];
    if (step !== null && step !== undefined) {
      lead(track, at(eighth), beat * 0.45, tonic + 12 + scaleNote(step), full ? 0.16 : 0.12);
    }
  }
}

/** No click at the very end, however short the song. */
function faded(samples: Float32Array): Float32Array {
  const length = Math.min(samples.length, Math.round(0.4 * SAMPLE_RATE));
  for (let i = 0; i < length; i++) samples[samples.length - 1 - i]! *= i / length;
  return samples;
}
