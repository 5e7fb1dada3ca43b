/** What bars are made of: for each metre, where in the bar drums fall, chords change and accents lie. */

export type Cue = 'kick' | 'snare' | 'chord' | 'root' | 'accent' | 'power' | 'low' | 'air';
export const CUES: readonly Cue[] = ['kick', 'snare', 'chord', 'root', 'accent', 'power', 'low', 'air'];

/** Weights over the steps of a bar. */
type Steps = readonly number[];

/** One way to play a metre. What is not told apart by the drums is the metre's own. */
export type Metre = {
  /** How usual it is, on the scale of the evidence; fitted together with its weights. */
  usual: number;
  beatsPerBar: number;
  stepsPerBeat: number;
  cues: Record<Cue, Steps>;
};

const FOUR = {
  chord: [4, 0, 0, 0, 1, 0, 0, 0.5],
  root: [4, 0, 0, 0, 1, 0, 0, 0],
  accent: [3, 0, 2, 0, 2.3, 0, 2, 0],
  power: [3, 0, 3, 0, 3, 0, 3, 0],
  low: [3, 0, 1, 0.3, 1.5, 0.3, 1, 0.3],
  air: [2, 1, 2, 1, 2, 1, 2, 1],
};

const inFour = (usual: number, kick: Steps, snare: Steps): Metre => ({
  usual,
  beatsPerBar: 4,
  stepsPerBeat: 2,
  cues: { ...FOUR, kick, snare },
});

const BACKBEAT = [0, 0, 3, 0, 0, 0, 3, 0];

const FOURS: readonly Metre[] = [
  // A rock beat.
  inFour(-0.7, [3, 0, 0.3, 0.5, 1.5, 0.5, 0.3, 0.3], BACKBEAT),
  // Four on the floor.
  inFour(-2.2, [3, 0, 3, 0, 3, 0, 3, 0], BACKBEAT),
  // The kick comes early, and the first beat is weak.
  inFour(2, [1.5, 0, 0, 1, 1, 0, 0, 1], BACKBEAT),
  // Half-time.
  inFour(-0.6, [3, 0, 0.3, 0.7, 0.3, 0.7, 0.3, 0.3], [0, 0, 0, 0, 3, 0, 0, 0]),
  // One drop: nothing on the first beat; read quickly, and read slowly.
  inFour(-2.4, BACKBEAT, BACKBEAT),
  inFour(-1.9, [0, 0, 0, 0, 3, 0, 0, 0], [0, 0, 0, 0, 3, 0, 0, 0]),
  // Bossa nova: the rim lies between the beats.
  inFour(1, [3, 0, 0, 1.5, 3, 0, 0, 1.5], [2, 0, 0, 2, 0, 0, 2, 0]),
];

const SHUFFLE: Metre = {
  usual: 0.4,
  beatsPerBar: 4,
  stepsPerBeat: 3,
  cues: {
    kick: [3, 0, 0.5, 0.3, 0, 0.5, 2, 0, 0.5, 0.3, 0, 0.5],
    snare: [0, 0, 0, 3, 0, 0, 0, 0, 0, 3, 0, 0],
    chord: [4, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0.5],
    root: [4, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0],
    accent: [3, 0, 1, 2, 0, 1, 2.3, 0, 1, 2, 0, 1],
    power: [3, 0, 0, 3, 0, 0, 3, 0, 0, 3, 0, 0],
    low: [3, 0, 0.5, 1, 0, 0.5, 1.5, 0, 0.5, 1, 0, 0.5],
    air: [2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1],
  },
};

const WALTZ: Metre = {
  usual: -0.9,
  beatsPerBar: 3,
  stepsPerBeat: 2,
  cues: {
    kick: [3, 0, 0, 0, 0.5, 0],
    snare: [0, 0, 2, 0, 2, 0],
    chord: [4, 0, 0, 0, 0, 0],
    root: [4, 0, 0, 0, 0, 0],
    accent: [3, 0, 2, 0, 2, 0],
    power: [3, 0, 2, 0, 2, 0],
    low: [3, 0, 1, 0, 1, 0],
    air: [2, 1, 2, 1, 2, 1],
  },
};

const JAZZ_WALTZ: Metre = {
  usual: 1.1,
  beatsPerBar: 3,
  stepsPerBeat: 3,
  cues: {
    kick: [3, 0, 0, 0, 0, 0.5, 0.3, 0, 0.3],
    snare: [0, 0, 0, 1.5, 0, 0.5, 1.5, 0, 0],
    chord: [4, 0, 0, 0, 0, 0, 0, 0, 0.5],
    root: [4, 0, 0, 0, 0, 0, 0, 0, 0],
    accent: [3, 0, 0.5, 2, 0, 1, 2, 0, 0.5],
    power: [3, 0, 0, 2, 0, 0.5, 2, 0, 0],
    low: [3, 0, 0, 1, 0, 0.5, 1, 0, 0.3],
    air: [2, 0, 0.5, 2, 0, 1.5, 2, 0, 1],
  },
};

const SIX_EIGHT: Metre = {
  usual: 1.2,
  beatsPerBar: 2,
  stepsPerBeat: 3,
  cues: {
    kick: [3, 0, 0, 0.5, 0.3, 0],
    snare: [0, 0, 0, 3, 0, 0],
    chord: [4, 0, 0, 0.5, 0, 0],
    root: [4, 0, 0, 0.5, 0, 0],
    accent: [3, 0.5, 0.5, 2.5, 0.5, 0.5],
    power: [3, 0, 0, 2.5, 0, 0],
    low: [3, 0, 0, 2, 0.3, 0],
    air: [2, 1, 1, 2, 1, 1],
  },
};

export const METRES: readonly Metre[] = [...FOURS, SHUFFLE, WALTZ, JAZZ_WALTZ, SIX_EIGHT];

/** What is known of a metre that only a hint names: it has a first beat, and beats. */
export function plainMetre(beatsPerBar: number): Metre {
  const first = Array.from({ length: beatsPerBar * 2 }, (_, step) => (step === 0 ? 3 : 0));
  const beats = first.map((weight, step) => weight || (step % 2 === 0 ? 2 : 0));
  const cues = {
    kick: first,
    snare: beats.map((weight) => 3 - weight),
    chord: first,
    root: first,
    accent: beats,
    power: beats,
    low: beats,
    air: beats,
  };
  return { usual: 0, beatsPerBar, stepsPerBeat: 2, cues };
}
