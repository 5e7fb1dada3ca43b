/** A stereo file of 16-bit samples. */
import { emptyWav } from '../../film/sound/wav.js';
import { noiseFrom, RATE, type Sound } from './sound.js';

export function stereoWav({ left, right }: Sound): Buffer<ArrayBuffer> {
  const { bytes, samples } = emptyWav(left.length * 2, { channels: 2, sampleRate: RATE });
  const noise = noiseFrom(1);
  // Dither: the end of a fade is a whisper of noise and no row of steps.
  const rounded = (value: number) =>
    Math.max(-32_768, Math.min(32_767, Math.round(value * 32_767 + 0.5 * (noise() + noise()))));
  for (let i = 0; i < left.length; i++) {
    samples[2 * i] = rounded(left[i]!);
    samples[2 * i + 1] = rounded(right[i]!);
  }
  return bytes;
}
