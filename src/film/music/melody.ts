/**
 * A tune: a motif, its answer, the motif again, and an ending; over each section anew, so that it is
 * recognised. Strong notes belong to the chord, the others lead from one to the next by steps.
 */
import type { Random } from '../seed.js';
import { near } from './accompaniment.js';
import { type Chord, mod12 } from './chords.js';
import type { MelodyPart } from './genre.js';
import { chordAt } from './harmony.js';
import { type Hit, hits, type Note, type Piece, playsLast } from './piece.js';

/** Steps of the scale from one note to the next; the rest of a long motif goes on from its beginning. */
const CONTOURS = {
  steps: [
    [0, 1, 1, -1, -1, 2, -1, -1],
    [0, -1, -1, 2, 1, -1, -1, 1],
    [0, 2, -1, -1, 1, 1, -2, -1],
    [0, 0, 1, 1, 0, -1, -1, -1],
    [0, 1, -2, 1, 2, -1, -1, 0],
  ],
  leaps: [
    [0, 4, -1, -1, 2, -2, -1, -1],
    [0, 2, 2, -1, -2, 3, -2, -2],
    [0, -3, 1, 2, 3, -1, -2, 0],
    [0, 5, -2, -1, -1, 2, -2, 1],
  ],
} as const satisfies Record<MelodyPart['motion'], readonly (readonly number[])[]>;

/** Each bar of a phrase of four: which contour it has, and how far it lies from the first. */
const PHRASES = [
  { contours: [0, 0, 0, 1], lifted: [0, 1, 2, 0] },
  { contours: [0, 1, 0, 1], lifted: [0, 0, 2, -1] },
  { contours: [0, 0, 1, 1], lifted: [0, -1, 1, 0] },
  { contours: [0, 1, 0, 0], lifted: [0, 2, 0, -1] },
] as const;

export function playMelody(piece: Piece, part: MelodyPart, random: Random): Note[] {
  const { harmony, form } = piece;
  const contours = random.shuffled<readonly number[]>(CONTOURS[part.motion]);
  const phrase = random.pick(PHRASES);
  const register = part.register + piece.register;
  const played = hits(piece, part, random);
  const notes: Note[] = [];
  let previous = near(harmony.tonic + harmony.bars[0]![0]!.chord.root + 7, register);
  let bar = -1;
  let index = 0;
  for (const hit of played) {
    if (hit.bar.index !== bar) {
      bar = hit.bar.index;
      index = 0;
    }
    const place = hit.bar.inSection % 4;
    const contour = contours[phrase.contours[place]!]!;
    const chord = chordAt(harmony.bars[bar]!, hit.bar.start + hit.beat * form.beat).chord;
    // A livelier section is sung higher.
    const centre = register + Math.round(5 * (hit.bar.energy - 0.5));
    const isFirst = index === 0;
    const from = isFirst ? stepFrom(piece, centre, chord, phrase.lifted[place]!) : previous;
    const wished = stepFrom(piece, from, chord, contour[index % contour.length]!);
    const bounded = wished > centre + 11 ? wished - 7 : wished < centre - 9 ? wished + 7 : wished;
    const strong = isFirst || hit.beat % 2 === 0 || hit.seconds > 1.4 * form.beat;
    const pitch = strong
      ? nearestOf(chordPitches(piece, chord), bounded, previous)
      : nearestOf(scalePitches(piece, chord), bounded, previous);
    notes.push(sung(hit, pitch));
    previous = pitch;
    index++;
  }
  if (!playsLast(piece, part)) return notes;
  const last = nearestOf(chordPitches(piece, harmony.last), previous - 1, previous + 12);
  const velocity = 0.7 + 0.2 * form.bars.at(-1)!.energy;
  return [...notes, { at: form.final, seconds: form.seconds - form.final, pitch: last, velocity }];
}

const sung = (hit: Hit, pitch: number): Note => ({
  at: hit.at,
  seconds: hit.seconds * 0.97,
  pitch,
  velocity: hit.velocity,
});

/** A number of scale steps above or below a pitch. */
function stepFrom(piece: Piece, pitch: number, chord: Chord, steps: number): number {
  const classes = scalePitches(piece, chord);
  let at = nearestOf(classes, pitch, Number.NaN);
  for (let left = Math.abs(steps); left > 0; left--) {
    do at += Math.sign(steps);
    while (!classes.has(mod12(at)));
  }
  return at;
}

const chordPitches = ({ harmony }: Piece, chord: Chord): Set<number> =>
  new Set(chord.tones.map((tone) => mod12(harmony.tonic + chord.root + tone)));

/** The scale without what rubs against the chord, and with what the chord brings from elsewhere. */
function scalePitches(piece: Piece, chord: Chord): Set<number> {
  const own = chordPitches(piece, chord);
  const scale = piece.harmony.scale.map((tone) => mod12(piece.harmony.tonic + tone));
  const fitting = scale.filter((tone) => own.has(tone) || !own.has(mod12(tone - 1)));
  return new Set([...fitting, ...own]);
}

/** The nearest allowed pitch; of two, the one that is not sung already. */
function nearestOf(classes: ReadonlySet<number>, pitch: number, avoid: number): number {
  for (let away = 0; away < 12; away++) {
    const found = [pitch - away, pitch + away].filter((each) => classes.has(mod12(each)));
    const best = found.find((each) => each !== avoid) ?? found[0];
    if (best !== undefined) return best;
  }
  return pitch;
}
