/** What marks the form: a cymbal where a section starts, a rise before it, a blow where the product appears. */
import type { InstrumentId } from './instruments.js';
import type { Note, Piece } from './piece.js';

/** Only what is loud is led up to. */
const LOUD = 0.7;

/** Sections that are this much livelier than the one before are announced. */
const NOTABLE_RISE = 0.12;

export function playMarks(piece: Piece): { instrument: InstrumentId; notes: Note[]; gain: number }[] {
  const { form, genre } = piece;
  const { start, rise, hit } = genre.marks;
  const starts: Note[] = [];
  const rises: Note[] = [];
  form.sections.forEach((section, index) => {
    const before = form.sections[index - 1];
    if (!before || section.energy - before.energy < NOTABLE_RISE) return;
    starts.push({ at: section.start, seconds: 3, pitch: 60, velocity: 0.4 + 0.6 * section.energy });
    if (section.energy >= LOUD) rises.push(riseTo(piece, section.start, section.energy));
  });
  const blows = form.accents.map((time) => onGrid(piece, time));
  for (const at of blows) {
    if (rises.every((note) => Math.abs(note.at + note.seconds - at) > 2)) rises.push(riseTo(piece, at, 0.7));
  }
  const hits = blows.map((at) => ({ at, seconds: 3.5, pitch: 36, velocity: 0.9 }));
  const energy = form.bars.at(-1)?.energy ?? 0.5;
  if (energy >= 0.55) {
    starts.push({ at: form.final, seconds: 4, pitch: 60, velocity: 0.8 });
    if (energy >= 0.7) hits.push({ at: form.final, seconds: 4, pitch: 36, velocity: 0.8 });
  }
  return [
    ...(start ? [{ instrument: start, notes: starts, gain: -9 }] : []),
    ...(rise ? [{ instrument: rise, notes: rises.filter((note) => note.seconds > 0.4), gain: -11 }] : []),
    ...(hit ? [{ instrument: hit, notes: hits, gain: -8 }] : []),
  ];
}

/** One bar or two of rising noise that end where something begins. */
function riseTo({ form, genre }: Piece, time: number, velocity: number): Note {
  const bar = form.beat * genre.beatsPerBar;
  const seconds = Math.min(time, bar > 1.6 ? bar : 2 * bar);
  return { at: time - seconds, seconds, pitch: 60, velocity };
}

/** A frame and a half: sound that is further off is seen to be. */
const MAX_OFF = 0.05;

/** Close to an eighth, a blow falls on it; else exactly where the picture wants it. */
function onGrid({ form }: Piece, time: number): number {
  const eighth = form.beat / 2;
  const nearest = Math.round(time / eighth) * eighth;
  return Math.abs(nearest - time) < MAX_OFF ? nearest : time;
}
