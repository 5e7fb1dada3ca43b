/** Songs that the listener's weights are fitted to, and that no report measures: known styles, drawn at random. */
import { randomFrom } from '../../src/film/seed.js';
import type { SongPart, SongSpec } from './render.js';
import type { StyleName } from './styles.js';

const PARTS: SongPart[] = [
  { type: 'INTRO', bars: 4, energy: 'LOW' },
  { type: 'VERSE', bars: 8, energy: 'MEDIUM' },
  { type: 'CHORUS', bars: 8, energy: 'HIGH' },
  { type: 'BRIDGE', bars: 4, energy: 'LOW' },
  { type: 'CHORUS', bars: 4, energy: 'HIGH' },
];

/** Between which tempi a style is at home. */
const TEMPI: Record<StyleName, readonly [number, number]> = {
  rock: [95, 175],
  disco: [108, 132],
  pop: [80, 130],
  funk: [88, 118],
  hiphop: [78, 102],
  trap: [125, 160],
  syncopated: [85, 125],
  reggae: [66, 92],
  bossa: [110, 150],
  jazz: [110, 210],
  ballad: [60, 84],
  jungle: [160, 178],
  solopiano: [65, 125],
  strings: [70, 120],
  folk: [85, 140],
  waltz: [100, 185],
  rockwaltz: [85, 130],
  sixeight: [45, 80],
};
const BEATS_PER_BAR: Partial<Record<StyleName, 2 | 3>> = { waltz: 3, rockwaltz: 3, sixeight: 2 };

export function trainingSongs(rounds = 5): SongSpec[] {
  const random = randomFrom('training');
  const maybe = (chance: number, value: () => number) => (random.next() < chance ? value() : 0);
  return Array.from({ length: rounds }, (_, round) =>
    (Object.keys(TEMPI) as StyleName[]).map((style): SongSpec => {
      const [low, high] = TEMPI[style];
      return {
        name: `train ${style} ${round}`,
        seed: 5000 + round,
        style,
        bpm: random.between(low, high),
        beatsPerBar: BEATS_PER_BAR[style] ?? 4,
        parts: PARTS,
        looseness: random.between(0.004, 0.018),
        room: maybe(0.5, () => random.between(0, 0.5)),
        drive: random.between(0.8, 2.2),
        noise: maybe(0.3, () => 0.01),
        muffled: random.next() < 0.15,
        drift: maybe(0.25, () => random.between(0.02, 0.07)),
        swing: style === 'jazz' ? random.between(0.7, 1) : style === 'rock' ? maybe(0.25, () => 1) : 0,
        beatlessIntro: maybe(0.2, () => 8),
      };
    }),
  ).flat();
}
