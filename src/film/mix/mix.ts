/** Mixes music and voice, block by block: the music steps back for the voice, and the whole gets its level. */
import { CEILING_DB, musicGain, songGain, TARGET_LUFS, voiceGain } from './levels.js';
import { limiter } from './limiter.js';
import { gainOf, type Loudness, loudnessMeter, SAMPLE_RATE, type Stereo } from './loudness.js';
import { duckingAt, fadeAt, type MixPlan, SAMPLES_PER_FRAME, shape, volumeAt } from './plan.js';

/** Sound that can be read from anywhere; behind its end it is silent. */
export type Source = (from: number, length: number) => Stereo;

export type MixSources = { music: Source | null; lines: Stereo[] };

const BLOCK = SAMPLE_RATE;
/** What the limiter takes away is asked for again, and a little more, since it takes some of that too. */
const MAX_PASSES = 2;
const CLOSE_ENOUGH = 0.4;
const OVERDONE = 1.4;

export type Sink = {
  write(block: Stereo): void;
  /** What is written from now on replaces what was written before. */
  again(): void;
};

/** Hands out the finished mix, block by block. `lowerBy` decibels make room for what an encoder adds. */
export function mix(plan: MixPlan, sources: MixSources, sink: Sink, lowerBy = 0): void {
  const total = plan.frames * SAMPLES_PER_FRAME;
  const levels = levelsOf(plan, sources);
  const mixed = mixer(plan, sources, levels);
  if (keepsDynamics(plan)) {
    for (const { from, length } of blocks(total))
      sink.write(amplified(mixed(from, length), gainOf(-lowerBy)));
    return;
  }
  const ceiling = CEILING_DB - lowerBy;
  if (plan.musicVolumes.length + plan.voiceVolumes.length === 0) {
    limitedToTarget(mixed, total, ceiling, sink);
    return;
  }
  // What somebody turned down stays down: the level is found for the mix as it is without such changes.
  const asMixed = mixer({ ...plan, musicVolumes: [], voiceVolumes: [] }, sources, levels);
  limited(mixed, total, limitedToTarget(asMixed, total, ceiling, NOWHERE), ceiling, sink.write);
}

const NOWHERE: Sink = { write: () => {}, again: () => {} };

/** A song that nobody speaks over is not limited. */
const keepsDynamics = (plan: MixPlan): boolean => plan.music === 'SONG' && plan.lines.length === 0;

type Levels = { music: number; lines: number[] };

function levelsOf(plan: MixPlan, { music, lines }: MixSources): Levels {
  const heard = music ? loudnessOf(music, plan.frames * SAMPLES_PER_FRAME) : null;
  return {
    music: heard ? (plan.music === 'SONG' ? songGain(heard) : musicGain(heard)) : 1,
    lines: lines.map((line) => voiceGain(loudnessOf(sourceOf(line), line.left.length))),
  };
}

export function loudnessOf(source: Source, total: number): Loudness {
  const meter = loudnessMeter();
  for (const { from, length } of blocks(total)) meter.add(source(from, length));
  return meter.result();
}

export const sourceOf =
  ({ left, right }: Stereo): Source =>
  (from, length) => {
    const block = silence(length);
    block.left.set(left.subarray(from, from + length));
    block.right.set(right.subarray(from, from + length));
    return block;
  };

/** What is heard at a place before the whole gets its level. */
function mixer(plan: MixPlan, { music, lines }: MixSources, levels: Levels): Source {
  const duck = duckingAt(plan);
  const fade = fadeAt(plan);
  const [musicVolume, voiceVolume] = [volumeAt(plan.musicVolumes), volumeAt(plan.voiceVolumes)];
  const sources = lines.map(sourceOf);
  return (from, length) => {
    const block = music ? music(from, length) : silence(length);
    shape([block.left, block.right], from, (at) => duck(at) * musicVolume(at) * fade(at));
    amplified(block, levels.music);
    for (const [number, { start, frames }] of plan.lines.entries()) {
      const begin = start * SAMPLES_PER_FRAME;
      const end = Math.min(begin + frames * SAMPLES_PER_FRAME, from + length);
      if (end <= from || begin >= from + length) continue;
      const first = Math.max(from, begin);
      const spoken = sources[number]!(first - begin, end - first);
      shape([spoken.left, spoken.right], first, voiceVolume);
      add(block, amplified(spoken, levels.lines[number]!), first - from);
    }
    return block;
  };
}

/** Hands out the limited mix at the level that it should have, and returns the gain that this took. */
function limitedToTarget(mixed: Source, total: number, ceiling: number, sink: Sink): number {
  const { lufs, truePeakDb } = loudnessOf(mixed, total);
  let gain = lufs === null ? 1 : gainOf(TARGET_LUFS - lufs);
  const isLimited = lufs !== null && truePeakDb !== null && truePeakDb + TARGET_LUFS - lufs > ceiling;
  for (let pass = 0; ; pass++) {
    const measures = isLimited && pass < MAX_PASSES;
    const meter = loudnessMeter({ peaks: false });
    limited(mixed, total, gain, ceiling, (block) => {
      if (measures) meter.add(block);
      sink.write(block);
    });
    const missing = measures ? TARGET_LUFS - (meter.result().lufs ?? TARGET_LUFS) : 0;
    if (Math.abs(missing) < CLOSE_ENOUGH) return gain;
    gain *= gainOf(missing * OVERDONE);
    sink.again();
  }
}

/** Amplifies a sound and hands it out block by block, with no peak over its ceiling. */
export function limited(
  sound: Source,
  total: number,
  gain: number,
  ceilingDb: number,
  write: (block: Stereo) => void,
): void {
  const limit = limiter(gainOf(ceilingDb));
  let skip = limit.delay;
  const hand = (block: Stereo) => {
    const out = limit.process(block);
    const part = { left: out.left.subarray(skip), right: out.right.subarray(skip) };
    skip = Math.max(0, skip - out.left.length);
    if (part.left.length > 0) write(part);
  };
  for (const { from, length } of blocks(total)) hand(amplified(sound(from, length), gain));
  hand(silence(limit.delay));
}

function* blocks(total: number): Generator<{ from: number; length: number }> {
  for (let from = 0; from < total; from += BLOCK) yield { from, length: Math.min(BLOCK, total - from) };
}

const silence = (length: number): Stereo => ({
  left: new Float32Array(length),
  right: new Float32Array(length),
});

function add(block: Stereo, other: Stereo, at: number): void {
  for (let index = 0; index < other.left.length; index++) {
    block.left[at + index]! += other.left[index]!;
    block.right[at + index]! += other.right[index]!;
  }
}

function amplified(block: Stereo, gain: number): Stereo {
  for (let index = 0; index < block.left.length; index++) {
    block.left[index]! *= gain;
    block.right[index]! *= gain;
  }
  return block;
}
