import { expect, test } from 'vitest';
import { gainOf, loudnessMeter, SAMPLE_RATE, type Stereo } from './loudness.js';
import { mix, sourceOf } from './mix.js';
import { type MixPlan, SAMPLES_PER_FRAME } from './plan.js';

const PLAN: MixPlan = {
  frames: 150,
  fadeOutFrames: 0,
  fadesAnyway: false,
  music: 'MADE',
  lines: [],
  musicVolumes: [],
  voiceVolumes: [],
};

function tone(seconds: number, hertz: number, amplitude: number): Stereo {
  const samples = Float32Array.from(
    { length: seconds * SAMPLE_RATE },
    (_, index) => amplitude * Math.sin((2 * Math.PI * hertz * index) / SAMPLE_RATE),
  );
  return { left: samples, right: samples.slice() };
}

/** Beats with hard attacks, far louder at their peaks than on average. */
function drums(seconds: number): Stereo {
  const samples = Float32Array.from({ length: seconds * SAMPLE_RATE }, (_, index) => {
    const since = (index % (SAMPLE_RATE / 2)) / SAMPLE_RATE;
    return 0.9 * Math.exp(-since * 25) * Math.sin(2 * Math.PI * 180 * since) + 0.02 * Math.sin(index / 9);
  });
  return { left: samples, right: samples.slice() };
}

function mixed(plan: MixPlan, music: Stereo | null, lines: Stereo[] = []): Stereo {
  const parts: Stereo[] = [];
  mix(
    plan,
    { music: music && sourceOf(music), lines },
    {
      write: (block) => void parts.push({ left: block.left.slice(), right: block.right.slice() }),
      again: () => void parts.splice(0),
    },
  );
  const joined = (side: 'left' | 'right') => {
    const all = new Float32Array(parts.reduce((sum, part) => sum + part[side].length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part[side], at);
      at += part[side].length;
    }
    return all;
  };
  return { left: joined('left'), right: joined('right') };
}

function loudness(sound: Stereo, from = 0, to = sound.left.length / SAMPLE_RATE) {
  const meter = loudnessMeter();
  meter.add({
    left: sound.left.subarray(from * SAMPLE_RATE, to * SAMPLE_RATE),
    right: sound.right.subarray(from * SAMPLE_RATE, to * SAMPLE_RATE),
  });
  return meter.result();
}

test('the meter says what the standard says of its test tone', () => {
  // EBU Tech 3341: 1 kHz in both channels at −23 dBFS is −23 LUFS.
  expect(loudness(tone(5, 1000, gainOf(-23))).lufs).toBeCloseTo(-23, 1);
  // A quarter of the sample rate, sampled beside its crests, peaks 3 dB above its samples.
  const beside = Float32Array.from({ length: SAMPLE_RATE }, (_, index) =>
    Math.sin((Math.PI / 2) * index + Math.PI / 4),
  );
  expect(loudness({ left: beside, right: beside }).truePeakDb).toBeCloseTo(0, 0);
});

test.each([
  ['a quiet tone', tone(5, 440, 0.01)],
  ['drums', drums(5)],
])('%s comes out at −14 LUFS, exactly as long as the film, without a peak over its ceiling', (_, music) => {
  const result = mixed(PLAN, music);
  expect(result.left.length).toBe(PLAN.frames * SAMPLES_PER_FRAME);
  const { lufs, truePeakDb } = loudness(result);
  expect(lufs).toBeGreaterThan(-15);
  expect(lufs).toBeLessThan(-13);
  expect(truePeakDb).toBeLessThan(-1.5);
});

test('music steps back by about 10 dB for a voice, softly, and comes up again', () => {
  const line = { start: 45, frames: 45 };
  const plan = { ...PLAN, lines: [line] };
  // A silent line, so that only the music is heard.
  const result = mixed(plan, tone(5, 440, 0.2), [tone(1.5, 1000, 0)]);
  const [before, under, after] = [
    loudness(result, 0, 1.2),
    loudness(result, 1.7, 2.8),
    loudness(result, 4, 5),
  ];
  expect(before.lufs! - under.lufs!).toBeGreaterThan(8);
  expect(before.lufs! - under.lufs!).toBeLessThan(12);
  expect(after.lufs!).toBeCloseTo(before.lufs!, 1);
  expect(largestStep(result.left)).toBeLessThan(1.2 * largestStep(result.left.subarray(0, SAMPLE_RATE)));
});

test('a voice stands above the music', () => {
  const plan = { ...PLAN, lines: [{ start: 45, frames: 45 }] };
  const speech = mixed(plan, tone(5, 440, 0.2), [tone(1.5, 1000, 0.02)]);
  const without = mixed(plan, tone(5, 440, 0.2), [tone(1.5, 1000, 0)]);
  expect(loudness(speech, 1.7, 2.8).lufs! - loudness(without, 1.7, 2.8).lufs!).toBeGreaterThan(3);
});

test('what is turned down stays down, and elsewhere nothing changes', () => {
  const quiet = mixed({ ...PLAN, musicVolumes: [{ start: 75, end: 150, volume: 0.25 }] }, tone(5, 440, 0.2));
  expect(loudness(quiet, 0, 2).lufs).toBeCloseTo(-14, 0);
  expect(loudness(quiet, 0, 2).lufs! - loudness(quiet, 3, 5).lufs!).toBeCloseTo(12, 0);
  expect(largestStep(quiet.left)).toBeLessThan(0.03);
});

test('a song keeps its dynamics: every sample of it is made louder by the same', () => {
  const song = drums(5);
  const result = mixed({ ...PLAN, music: 'SONG' }, song);
  const ratio = result.left[1000]! / song.left[1000]!;
  for (let index = 0; index < song.left.length; index += 997)
    expect(result.left[index]).toBeCloseTo(song.left[index]! * ratio, 5);
  expect(loudness(result).truePeakDb).toBeLessThan(-1);
});

const largestStep = (samples: Float32Array): number => {
  let largest = 0;
  for (let index = 1; index < samples.length; index++)
    largest = Math.max(largest, Math.abs(samples[index]! - samples[index - 1]!));
  return largest;
};
