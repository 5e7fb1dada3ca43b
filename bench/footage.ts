/** What the footage of films costs with each video model: planned within its lengths, beside shots planned without knowing it and bought with both handles. */
import { toFrames } from '../src/film/format.js';
import type { Heard } from '../src/film/sound/analysis.js';
import { type BoundaryInput, clipBoundaries } from '../src/film/sound/boundaries.js';
import { createProviders } from '../src/providers/catalogue.js';
import { footagePrice } from '../src/providers/video/footage.js';
import type { VideoModel } from '../src/providers/video/port.js';

const SIZE = { width: 1280, height: 720 };
const BOTH_HANDLES_SECONDS = 1;

const providers = createProviders({ replicate: { token: 'none is asked' }, environment: 'development' });
const models = providers.models('VIDEO').flatMap(({ name }) => providers.video(name) ?? []);

/** A song of 117 beats a minute. */
function song(durationSeconds: number): Heard {
  const beats = Array.from({ length: Math.floor((durationSeconds * 117) / 60) }, (_, at) => (at * 60) / 117);
  return {
    bpm: 117,
    tempoAlternatives: [],
    beatConfidence: 0.9,
    durationSeconds,
    beats,
    downbeats: beats.filter((_, at) => at % 4 === 0),
    beatsPerBar: 4,
    structure: [
      { type: 'VERSE', start: 0, end: durationSeconds / 2, energy: 'MEDIUM' },
      { type: 'CHORUS', start: durationSeconds / 2, end: durationSeconds, energy: 'HIGH' },
    ],
    mood: { primary: 'calm', secondary: null, energyLevel: 'MEDIUM', confidence: 0.5 },
    waveform: [],
    fallbacks: [],
  };
}

const FILMS: [name: string, film: BoundaryInput][] = [
  ...[15, 30, 60].map((seconds): [string, BoundaryInput] => [
    `ad of ${seconds} s`,
    { kind: 'AD', durationSeconds: seconds, heard: null },
  ]),
  ['song of 3 min', { kind: 'MUSIC_VIDEO', durationSeconds: 180, heard: song(180) }],
];

type Bought = { shots: number; seconds: number; cost: number; held: number };

function bought(model: VideoModel, film: BoundaryInput, handles: number): Bought {
  const lengths = clipBoundaries(film).map(({ start, end }) => toFrames(end - start) / 30);
  const ordered = lengths.map((seconds) => model.lengthFor({ seconds: seconds + handles, size: SIZE }));
  const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);
  return {
    shots: lengths.length,
    seconds: sum(ordered),
    cost: sum(
      lengths.map((seconds) => model.estimate({ seconds: seconds + handles, size: SIZE }).cost.toNumber()),
    ),
    held: sum(lengths.map((seconds, at) => Math.max(0, seconds - ordered[at]!))),
  };
}

const row = (cells: (string | number)[]) =>
  cells
    .map((cell, at) => (at < 2 ? String(cell).padEnd(at === 0 ? 14 : 42) : String(cell).padStart(11)))
    .join('');
const money = (amount: number) => `$${amount.toFixed(2)}`;

console.log(
  row([
    'film',
    'model',
    'shots',
    'bought s',
    'price',
    'held s',
    '',
    'shots',
    'bought s',
    'price',
    'held s',
    'ratio',
  ]),
);
for (const [name, film] of FILMS) {
  for (const model of models) {
    const before = bought(model, film, BOTH_HANDLES_SECONDS);
    const after = bought(model, { ...film, footage: footagePrice({ model, size: SIZE }) }, 0);
    const cells = ({ shots, seconds, cost, held }: Bought) => [
      shots,
      seconds.toFixed(1),
      money(cost),
      held.toFixed(1),
    ];
    console.log(
      row([name, model.name, ...cells(before), '', ...cells(after), (after.cost / before.cost).toFixed(2)]),
    );
  }
}
