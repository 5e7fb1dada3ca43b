/** A first look at a song, before the server has heard it: its outline and where sounds begin. Of one channel, in a worker. */

export type FirstLook = {
  seconds: number;
  /** From 0 to 1, evenly spread over the song. */
  outline: number[];
  /** Times at which something sets in, in seconds. */
  onsets: number[];
};

const POINTS = 600;
const HOP_SECONDS = 0.0116;
/** A beat is louder than what was heard around it within this time. */
const NEARBY_SECONDS = 0.5;
const LOUDER = 1.5;
/** Two beats are at least so far apart: 300 a minute. */
const MIN_GAP_SECONDS = 0.2;

export function listen(samples: Float32Array, sampleRate: number): FirstLook {
  const seconds = samples.length / sampleRate;
  return { seconds, outline: outlineOf(samples), onsets: onsetsOf(samples, sampleRate) };
}

function outlineOf(samples: Float32Array): number[] {
  const size = Math.max(1, Math.ceil(samples.length / POINTS));
  const peaks: number[] = [];
  for (let start = 0; start < samples.length; start += size) {
    let peak = 0;
    for (let at = start; at < Math.min(start + size, samples.length); at++)
      peak = Math.max(peak, Math.abs(samples[at]!));
    peaks.push(peak);
  }
  const loudest = Math.max(...peaks, 1e-6);
  return peaks.map((peak) => peak / loudest);
}

/** Where the energy rises most within its surroundings. */
function onsetsOf(samples: Float32Array, sampleRate: number): number[] {
  const hop = Math.round(HOP_SECONDS * sampleRate);
  const rises = risesOf(samples, hop);
  const near = Math.round((NEARBY_SECONDS * sampleRate) / hop);
  const gap = Math.round((MIN_GAP_SECONDS * sampleRate) / hop);
  const onsets: number[] = [];
  let last = -gap;
  for (let at = 0; at < rises.length; at++) {
    const around = rises.slice(Math.max(0, at - near), at + near + 1);
    const mean = around.reduce((sum, rise) => sum + rise, 0) / around.length;
    const ofGap = rises.slice(Math.max(0, at - gap), at + gap + 1);
    const isPeak = rises[at]! > mean * LOUDER && rises[at]! >= Math.max(...ofGap);
    if (!isPeak || rises[at]! < 1e-3 || at - last < gap) continue;
    onsets.push((at * hop) / sampleRate);
    last = at;
  }
  return onsets;
}

function risesOf(samples: Float32Array, hop: number): number[] {
  const rises: number[] = [];
  let before = 0;
  for (let start = 0; start < samples.length; start += hop) {
    let energy = 0;
    const end = Math.min(start + hop, samples.length);
    for (let at = start; at < end; at++) energy += samples[at]! ** 2;
    const level = Math.sqrt(energy / (end - start));
    rises.push(Math.max(0, level - before));
    before = level;
  }
  return rises;
}
