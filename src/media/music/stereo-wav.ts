/** A stereo file of 16-bit samples. */
import { noiseFrom, RATE, type Sound } from './sound.js';

export function stereoWav({ left, right }: Sound): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(44 + left.length * 4);
  bytes.write('RIFF');
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(2, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 4, 28);
  bytes.writeUInt16LE(4, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(left.length * 4, 40);
  const samples = new Int16Array(bytes.buffer, bytes.byteOffset + 44, left.length * 2);
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
