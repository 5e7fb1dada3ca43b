/** What a listener would hear in a piece, known exactly because it was written so. */
import { gainOf } from '../mix/loudness.js';
import type { AudioAnalysis, SongSection } from '../sound/analysis.js';
import type { MusicBrief } from './brief.js';
import { type Form, formOf } from './form.js';
import { composeScore, type Score } from './score.js';

export function scoreAnalysis(brief: MusicBrief): AudioAnalysis {
  const form = formOf(brief);
  const count = Math.ceil(brief.seconds / form.beat - 1e-6);
  const beats = Array.from({ length: count }, (_, index) => index * form.beat);
  const mean = form.sections.reduce(
    (sum, { start, end, energy }) => sum + ((end - start) / brief.seconds) * energy,
    0,
  );
  return {
    bpm: brief.bpm,
    tempoAlternatives: [],
    beatConfidence: 1,
    durationSeconds: brief.seconds,
    beats,
    downbeats: beats.filter((_, index) => index % brief.beatsPerBar === 0),
    beatsPerBar: brief.beatsPerBar,
    structure: form.sections.map((section, index) => ({
      type: typeOf(form, index),
      start: section.start,
      end: section.end,
      energy: levelOf(section.energy),
    })),
    lyrics: [],
    mood: { primary: brief.mood || 'neutral', secondary: null, energyLevel: levelOf(mean), confidence: 1 },
    clipBoundaries: [{ start: 0, end: brief.seconds }],
    waveform: waveformOf(composeScore(brief)),
    fallbacks: [],
  };
}

const levelOf = (energy: number): SongSection['energy'] =>
  energy < 0.45 ? 'LOW' : energy < 0.7 ? 'MEDIUM' : 'HIGH';

function typeOf({ sections }: Form, index: number): SongSection['type'] {
  const highest = Math.max(...sections.map((section) => section.energy));
  const { energy } = sections[index]!;
  const [before, after] = [sections[index - 1], sections[index + 1]];
  if (energy > highest - 0.1) return 'CHORUS';
  if (!before) return 'INTRO';
  if (!after) return 'OUTRO';
  return before.energy > energy && after.energy > energy ? 'BRIDGE' : 'VERSE';
}

const SLICES_PER_SECOND = 40;

/** The notes' own envelopes, added up: enough for a drawing before the music has been played. */
function waveformOf({ tracks, seconds }: Score): number[] {
  const slices = new Float64Array(Math.max(1, Math.ceil(seconds * SLICES_PER_SECOND)));
  for (const track of tracks) {
    for (const note of track.notes) {
      const loud = note.velocity * gainOf(track.gain);
      const first = Math.floor(note.at * SLICES_PER_SECOND);
      const length = Math.ceil(note.seconds * SLICES_PER_SECOND);
      for (let i = 0; i < length && first + i < slices.length; i++)
        slices[first + i]! += loud * Math.exp((-2.5 * i) / SLICES_PER_SECOND);
    }
  }
  const peak = Math.max(1e-9, ...slices);
  return Array.from(slices, (value) => Math.round((value / peak) * 1000) / 1000);
}
