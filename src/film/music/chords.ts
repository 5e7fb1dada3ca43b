/** Chords: read from Roman numerals, and laid out so that each voice moves as little as it can. */

export type Chord = {
  /** Semitones above the tonic, 0 to 11. */
  root: number;
  /** Semitones above the root, the root first. */
  tones: readonly number[];
};

/** The class of a pitch, whatever its octave. */
export const mod12 = (pitch: number): number => ((pitch % 12) + 12) % 12;

const DEGREES: Record<string, number> = { I: 0, II: 2, III: 4, IV: 5, V: 7, VI: 9, VII: 11 };

/** By what follows the numeral; `{3}` is the third that upper or lower case stands for. */
const QUALITIES: Record<string, readonly (number | 'third')[]> = {
  '': [0, 'third', 7],
  '5': [0, 7],
  '6': [0, 'third', 7, 9],
  '69': [0, 'third', 7, 9, 14],
  '7': [0, 'third', 7, 10],
  '9': [0, 'third', 7, 10, 14],
  '11': [0, 'third', 10, 14, 17],
  '13': [0, 'third', 10, 14, 21],
  '7b9': [0, 'third', 7, 10, 13],
  maj7: [0, 'third', 7, 11],
  maj9: [0, 'third', 7, 11, 14],
  add9: [0, 'third', 7, 14],
  sus2: [0, 2, 7],
  sus4: [0, 5, 7],
  '7sus4': [0, 5, 7, 10],
  '9sus4': [0, 5, 7, 10, 14],
  dim: [0, 3, 6],
  dim7: [0, 3, 6, 9],
  m7b5: [0, 3, 6, 10],
};

/** `ii7`, `bVII`, `Imaj7`: upper case has a major third, lower case a minor one. */
export function chordOf(numeral: string): Chord {
  const [, sign, degree, quality] = /^([b#]?)([IV]{1,3}|[iv]{1,3})([a-z\d]*)$/.exec(numeral) ?? [];
  const step = DEGREES[degree?.toUpperCase() ?? ''];
  const tones = QUALITIES[quality ?? ''];
  if (step === undefined || tones === undefined) throw new RangeError(`${numeral} is no chord.`);
  const third = degree === degree!.toUpperCase() ? 4 : 3;
  const shift = sign === 'b' ? -1 : sign === '#' ? 1 : 0;
  return {
    root: mod12(step + shift),
    tones: tones.map((tone) => (tone === 'third' ? third : tone)),
  };
}

/**
 * The chord's tones as pitches around `register`, lowest first. Of all inversions, the one is taken
 * whose voices move least from those of the chord before.
 */
export function voicing(
  chord: Chord,
  tonic: number,
  register: number,
  voices: number,
  before: readonly number[] | null,
): number[] {
  const classes = chosenTones(chord, voices).map((tone) => (tonic + chord.root + tone) % 12);
  const candidates: number[][] = [];
  for (let bottom = register - 10; bottom <= register + 4; bottom++) {
    if (!classes.includes(mod12(bottom))) continue;
    candidates.push(closeFrom(bottom, classes, voices));
  }
  const cost = (pitches: number[]) => {
    const middle = pitches.reduce((sum, pitch) => sum + pitch, 0) / pitches.length;
    const moved = before
      ? pitches.reduce((sum, pitch, voice) => sum + Math.abs(pitch - (before[voice] ?? pitch)), 0)
      : 0;
    const rubbing = pitches.some((pitch, voice) => voice > 0 && pitch - pitches[voice - 1]! === 1) ? 2 : 0;
    return moved + 0.6 * Math.abs(middle - register) + rubbing;
  };
  return candidates.reduce((best, each) => (cost(each) < cost(best) ? each : best));
}

/** Third and seventh tell the chord; the fifth is missed least, and the bass has the root. */
function chosenTones({ tones }: Chord, voices: number): readonly number[] {
  if (tones.length <= voices) return tones;
  const colours = tones.filter((tone) => tone !== 0 && tone !== 7);
  const order = [...colours, 0, 7].filter((tone) => tones.includes(tone));
  return order.slice(0, voices);
}

function closeFrom(bottom: number, classes: readonly number[], voices: number): number[] {
  const pitches = [bottom];
  for (let pitch = bottom + 1; pitches.length < voices; pitch++) {
    if (classes.includes(mod12(pitch))) pitches.push(pitch);
  }
  return pitches;
}
