/** The film that the phrases of the tests are about: six clips cut to a song at 120 beats a minute, with a plan. */
import { NO_FACTS } from '../../facts/facts.js';
import type { AudioAnalysis } from '../../sound/analysis.js';
import type { ScenePlan } from '../../story/plan.js';
import { filmOf } from '../example-film.js';
import type { TimelineOverlay } from '../timeline.js';
import type { EditScene } from './scene.js';

/** 4, 3, 5, 4, 2 and 6 seconds: 24 in all. */
const LENGTHS = [120, 90, 150, 120, 60, 180];
const PICTURES = [
  'A lighthouse at dawn above a quiet sea',
  'A girl runs along the beach with a red kite',
  'An old fisherman mends his nets',
  'The girl and the fisherman watch the waves',
  'A storm gathers over the harbour',
  'The lighthouse beam sweeps across the night',
];

const OVERLAYS: TimelineOverlay[] = [
  { kind: 'TITLE', text: 'Salt', start: 15, end: 105 },
  { kind: 'CALL_TO_ACTION', text: 'Book now', start: 630, end: 720 },
];

export function exampleScene(changes: Partial<EditScene> & { crossfade?: number } = {}): EditScene {
  const { crossfade = 0, ...rest } = changes;
  const { timeline, sources } = filmOf(LENGTHS, { crossfade, overlays: OVERLAYS });
  return {
    timeline,
    sources,
    analysis: exampleSong(),
    plan: examplePlan(),
    hasLogo: true,
    tagline: 'Taste the sea',
    snapToBeats: false,
    music: 'SONG',
    voice: [],
    ...rest,
  };
}

function exampleSong(): AudioAnalysis {
  const beats = Array.from({ length: 60 }, (_, beat) => beat * 0.5);
  return {
    bpm: 120,
    tempoAlternatives: [60, 240],
    beatConfidence: 0.9,
    durationSeconds: 30,
    beats,
    downbeats: beats.filter((_, beat) => beat % 4 === 0),
    beatsPerBar: 4,
    structure: [
      { type: 'INTRO', start: 0, end: 4, energy: 'LOW' },
      { type: 'VERSE', start: 4, end: 12, energy: 'MEDIUM' },
      { type: 'CHORUS', start: 12, end: 18, energy: 'HIGH' },
      { type: 'OUTRO', start: 18, end: 30, energy: 'LOW' },
    ],
    lyrics: [],
    mood: { primary: 'hopeful', secondary: null, energyLevel: 'MEDIUM', confidence: 0.8 },
    clipBoundaries: [{ start: 0, end: 24 }],
    waveform: [0, 1],
    fallbacks: [],
  };
}

function examplePlan(): ScenePlan {
  let start = 0;
  const clipScripts = PICTURES.map((visualDescription, clipIndex) => {
    const end = start + LENGTHS[clipIndex]! / 30;
    const script = {
      clipIndex,
      start,
      end,
      facts: NO_FACTS,
      visualDescription,
      motion: 'static',
      cameraAngle: 'wide',
      characterKeys: [],
      sceneKeys: ['coast'],
      lyricsContext: null,
      beatIntensity: 'MEDIUM' as const,
    };
    start = end;
    return script;
  });
  return {
    videoSummary: 'A day by the sea',
    characters: [],
    scenes: [{ key: 'coast', description: 'A coast with a lighthouse', timeOfDay: null, facts: NO_FACTS }],
    style: {
      colorPalette: ['#123456'],
      visualStyle: 'film',
      mood: 'hopeful',
      lighting: 'soft',
      cinematography: 'steady',
      keywords: [],
    },
    clipScripts,
    transitions: [],
    overlays: [],
    llmUsed: false,
    llmModel: null,
  };
}
