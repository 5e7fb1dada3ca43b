/** What the audio parser heard. */

import type {
  AudioAnalysis as Analysis,
  ClipBoundary as Boundary,
  LyricLine as Line,
  SongSection as Section,
  Mood as SongMood,
} from '../../film/sound/analysis.js';
import { type ArtifactView, nullableNodes } from '../core/artifact-view.js';
import { builder } from '../core/builder.js';
import type { Loader } from '../core/maybe-promise.js';
import { LevelEnum, SectionTypeEnum } from '../enums.js';

const DEFAULT_POINTS = 800;
/** So many numbers cost as much as one field. */
const POINTS_AS_A_FIELD = 4;

const SongSection = builder.objectRef<Section>('SongSection').implement({
  description: 'A part of the song.',
  fields: (t) => ({
    type: t.expose('type', { type: SectionTypeEnum, description: 'Intro, verse, chorus, bridge or outro.' }),
    start: t.exposeFloat('start', { description: 'Where it begins, in seconds.' }),
    end: t.exposeFloat('end', { description: 'Where it ends, in seconds.' }),
    energy: t.expose('energy', {
      type: LevelEnum,
      description: 'How energetic it is beside the rest of the song.',
    }),
  }),
});

const LyricWord = builder.objectRef<Line['words'][number]>('LyricWord').implement({
  description: 'A sung word.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The word as it is sung.' }),
    start: t.exposeFloat('start', { description: 'When it begins, in seconds.' }),
    end: t.exposeFloat('end', { description: 'When it ends, in seconds.' }),
  }),
});

const LyricLine = builder.objectRef<Line>('LyricLine').implement({
  description: 'A sung line.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The text of the line.' }),
    start: t.exposeFloat('start', { description: 'When it begins, in seconds.' }),
    end: t.exposeFloat('end', { description: 'When it ends, in seconds.' }),
    estimated: t.exposeBoolean('estimated', {
      description: 'Whether the times are a guess: the text came without any.',
    }),
    words: t.expose('words', { type: [LyricWord], description: 'Its words, where their times are known.' }),
  }),
});

const Mood = builder.objectRef<SongMood>('Mood').implement({
  description: 'How the song feels.',
  fields: (t) => ({
    primary: t.exposeString('primary', { description: 'The main feeling, such as `energetic`.' }),
    secondary: t.exposeString('secondary', {
      nullable: true,
      description: 'A second feeling, if there is one.',
    }),
    energyLevel: t.expose('energyLevel', {
      type: LevelEnum,
      description: 'How energetic the song is as a whole.',
    }),
    confidence: t.exposeFloat('confidence', { description: 'How sure the analysis is, from 0 to 1.' }),
  }),
});

const ClipBoundary = builder.objectRef<Boundary>('ClipBoundary').implement({
  description: 'Where a clip of the film begins and ends.',
  fields: (t) => ({
    start: t.exposeFloat('start', { description: 'In seconds of the film.' }),
    end: t.exposeFloat('end', { description: 'In seconds of the film.' }),
    durationSeconds: t.float({
      description: 'The length in seconds.',
      resolve: ({ start, end }) => end - start,
    }),
  }),
});

export const AudioAnalysis =
  builder.objectRef<ArtifactView<Analysis & { cacheHit: boolean }>>('AudioAnalysis');

builder.loadableNode(AudioAnalysis, {
  id: { resolve: (analysis) => analysis.jobId },
  load: async (ids: string[], { loaders }) =>
    nullableNodes(await Promise.all(ids.map((id) => analysisOf(id, loaders)))),
  isTypeOf: (value) => (value as { view?: string }).view === 'AudioAnalysis',
  description: 'What was found in the song: beats, structure, lyrics and mood.',
  fields: (t) => ({
    bpm: t.float({
      nullable: true,
      description: 'Beats per minute, as a summary; null without a pulse. The list of beats is the truth.',
      resolve: ({ data }) => data.bpm,
    }),
    tempoAlternatives: t.floatList({
      description: 'Half and double tempo, where they are plausible too.',
      resolve: ({ data }) => data.tempoAlternatives,
    }),
    beatConfidence: t.float({
      description: 'From 0 to 1. Under 0.5 clips follow phrases and energy instead of beats.',
      resolve: ({ data }) => data.beatConfidence,
    }),
    durationSeconds: t.float({
      description: "The song's length in seconds.",
      resolve: ({ data }) => data.durationSeconds,
    }),
    beats: t.floatList({
      description: 'The time of every beat, in seconds.',
      resolve: ({ data }) => data.beats,
    }),
    downbeats: t.floatList({
      description: 'The time of the first beat of every bar, in seconds.',
      resolve: ({ data }) => data.downbeats,
    }),
    beatsPerBar: t.int({
      nullable: true,
      description: 'Beats in a bar; null when it is not known.',
      resolve: ({ data }) => data.beatsPerBar,
    }),
    structure: t.field({
      type: [SongSection],
      description: 'The sections of the song, in order.',
      resolve: ({ data }) => data.structure,
    }),
    lyrics: t.field({
      type: [LyricLine],
      description: 'The sung lines, in order; empty without lyrics.',
      resolve: ({ data }) => data.lyrics,
    }),
    mood: t.field({ type: Mood, description: 'The feeling of the song.', resolve: ({ data }) => data.mood }),
    clipBoundaries: t.field({
      type: [ClipBoundary],
      description: 'Where the film is cut, in seconds.',
      resolve: ({ data }) => data.clipBoundaries,
    }),
    waveform: t.floatList({
      description: 'The peak of each slice of the song, from 0 to 1, for drawing.',
      args: {
        points: t.arg.int({
          defaultValue: DEFAULT_POINTS,
          description: 'How many slices: 1 to 4,000.',
          validate: { min: 1, max: 4000 },
        }),
      },
      complexity: ({ points }) => 1 + Math.ceil((points ?? DEFAULT_POINTS) / POINTS_AS_A_FIELD),
      resolve: ({ data }, { points }) => resample(data.waveform, points ?? DEFAULT_POINTS),
    }),
    cacheHit: t.boolean({
      description: 'Whether this song had been heard before.',
      resolve: ({ data }) => data.cacheHit,
    }),
    fallbacks: t.stringList({
      description: 'What could not be found out, and what is used instead.',
      resolve: ({ data }) => data.fallbacks,
    }),
  }),
});

type StageResults = { stageResult: Loader<unknown> };

export async function analysisOf(
  jobId: string,
  { stageResult }: StageResults,
): Promise<ArtifactView<Analysis & { cacheHit: boolean }> | null> {
  const result = (await stageResult.load(`${jobId}#AUDIO_PARSER`)) as {
    analysis: Analysis;
    cacheHit: boolean;
  } | null;
  return result && { view: 'AudioAnalysis', jobId, data: { ...result.analysis, cacheHit: result.cacheHit } };
}

/** Peaks of coarser slices are the peaks of the finer ones in them. */
function resample(peaks: number[], points: number): number[] {
  return Array.from({ length: points }, (_, index) => {
    const from = Math.floor((index * peaks.length) / points);
    const to = Math.max(from + 1, Math.floor(((index + 1) * peaks.length) / points));
    let highest = 0;
    for (let at = from; at < to && at < peaks.length; at++) highest = Math.max(highest, peaks[at]!);
    return highest;
  });
}
