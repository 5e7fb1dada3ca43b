/** Chords, bass and drums: they follow the harmony and the rhythms of their parts. */
import type { Random } from '../seed.js';
import { type Chord, voicing } from './chords.js';
import type { BassPart, ChordPart, DrumPart } from './genre.js';
import { chordAt } from './harmony.js';
import { type Hit, hits, type Note, type Piece, playsLast } from './piece.js';
import { loose } from './rhythms.js';

export function playChords(piece: Piece, part: ChordPart, random: Random): Note[] {
  const { tonic, bars, last } = piece.harmony;
  const register = part.register + piece.register;
  let before: number[] | null = null;
  const laid = new Map<Chord, number[]>();
  const voicesOf = (chord: Chord) => {
    if (!laid.has(chord)) {
      before = voicing(chord, tonic, register, part.voices, before);
      laid.set(chord, before);
    }
    return laid.get(chord)!;
  };
  for (const span of bars.flat()) voicesOf(span.chord);
  const notes = hits(piece, part, random).flatMap((hit) => {
    const span = chordAt(bars[hit.bar.index]!, hit.bar.start + hit.beat * piece.form.beat);
    const voices = voicesOf(span.chord);
    if (/\d/.test(hit.symbol)) {
      const until = part.ring ? span.start + span.beats * piece.form.beat - hit.at : 0;
      return [{ ...single(hit, toneOf(voices, Number(hit.symbol))), seconds: Math.max(hit.seconds, until) }];
    }
    return spread(hit, voices, part.strum ?? 0, random);
  });
  if (!playsLast(piece, part)) return notes;
  const hit = lastHit(piece, 0.85);
  const strum = part.strum ?? (part.levels.some((level) => /\d/.test(level.rhythms[0]!)) ? 0.05 : 0);
  return [...notes, ...spread(hit, voicesOf(last), strum, random)];
}

/** Counted from the lowest; beyond the highest it goes on an octave above. */
function toneOf(voices: readonly number[], index: number): number {
  return voices[index % voices.length]! + 12 * Math.floor(index / voices.length);
}

const single = (hit: Hit, pitch: number): Note => ({
  at: hit.at,
  seconds: hit.seconds,
  pitch,
  velocity: hit.velocity,
});

/** Strings are struck downwards on the beat and upwards after it; fingers are never quite together. */
function spread(hit: Hit, voices: readonly number[], strum: number, random: Random): Note[] {
  const order = hit.beat % 1 === 0 ? voices : [...voices].reverse();
  const highest = Math.max(...voices);
  return order.map((pitch, index) => ({
    at: Math.max(0, hit.at + index * strum + (hit.beat === 0 && hit.at === 0 ? 0 : loose(random, 0.002))),
    seconds: Math.max(0.04, hit.seconds - index * strum),
    pitch,
    // The top voice is heard as a tune of its own.
    velocity: Math.min(1, hit.velocity * (pitch === highest ? 1 : 0.86)),
  }));
}

function lastHit(piece: Piece, force: number): Hit {
  const { form } = piece;
  const bar = form.bars.at(-1)!;
  return {
    symbol: 'X',
    bar,
    beat: 0,
    at: form.final,
    seconds: form.seconds - form.final,
    velocity: force * (0.5 + 0.5 * bar.energy),
  };
}

export function playBass(piece: Piece, part: BassPart, random: Random): Note[] {
  const { tonic, bars, last } = piece.harmony;
  const rootOf = (chord: Chord) => near(tonic + chord.root, part.register);
  const spans = bars.flat();
  const notes = hits(piece, part, random).map((hit): Note => {
    const span = chordAt(bars[hit.bar.index]!, hit.bar.start + hit.beat * piece.form.beat);
    const next = spans[spans.indexOf(span) + 1]?.chord ?? last;
    const pitch =
      hit.symbol === 'a'
        ? leading(piece, rootOf(span.chord), rootOf(next))
        : bassTone(hit.symbol, span.chord, rootOf(span.chord));
    return { ...single(hit, pitch), seconds: hit.seconds * 0.96 };
  });
  if (!playsLast(piece, part)) return notes;
  return [...notes, single(lastHit(piece, 0.9), rootOf(last))];
}

function bassTone(symbol: string, chord: Chord, root: number): number {
  if (symbol === '8') return root + 12;
  if (symbol === '5') return root + (chord.tones.includes(6) ? 6 : 7);
  if (symbol === '3') return root + (chord.tones[1] ?? 7);
  if (symbol === '7')
    return root + (chord.tones.find((tone) => tone === 10 || tone === 11 || tone === 9) ?? 7);
  if (symbol === '4') return root - 5;
  return root;
}

/** The note of the scale beside the next root, on the side that the bass comes from. */
function leading({ harmony }: Piece, root: number, next: number): number {
  const side = next >= root ? -1 : 1;
  const isInScale = (pitch: number) =>
    harmony.scale.some((tone) => (pitch - harmony.tonic - tone) % 12 === 0);
  return next + side * ([1, 2].find((away) => isInScale(next + side * away)) ?? 1);
}

/** The octave of a pitch that lies within six semitones of a register. */
export function near(pitch: number, register: number): number {
  return pitch + 12 * Math.round((register - pitch) / 12);
}

export function playDrum(piece: Piece, part: DrumPart, random: Random): Note[] {
  const notes = hits(piece, part, random).map((hit) => ({
    ...single(hit, (part.pitch ?? 60) + (/\d/.test(hit.symbol) ? Number(hit.symbol) : 0)),
  }));
  const { genre, form } = piece;
  const ends = part.instrument.includes('kick') || genre.marks.start === part.instrument;
  if (!ends || !playsLast(piece, part)) return notes;
  return [...notes, single(lastHit(piece, 0.9), part.pitch ?? 60)].filter((note) => note.at < form.seconds);
}
