/** Sound as numbers, for listening to it: one channel, one sample rate, whatever the file holds. */
import { ffmpegForUntrusted, readOutput } from './ffmpeg.js';
import type { Tools } from './tools.js';

export type Decoding = { sampleRate: number; maxSeconds: number; signal?: AbortSignal | undefined };

/**
 * All channels mixed to one, and beside it left minus right. Where one side is the other upside down, the mix
 * is silent and the difference is the song. Each branch resamples, or the split would have but one layout.
 */
const sumAndDifference = (sampleRate: number): string =>
  [
    '[0:a:0]asplit[all][sides]',
    `[all]aresample=${sampleRate},aformat=sample_fmts=fltp:channel_layouts=mono[sum]`,
    `[sides]aresample=${sampleRate},aformat=sample_fmts=fltp:channel_layouts=stereo,pan=mono|c0=0.5*c0-0.5*c1[difference]`,
    '[sum][difference]amerge',
  ].join(';');
const BYTES = 8;

/** At most `maxSeconds` of samples between -1 and 1. Memory is bounded by that length, not by the file. */
export async function decodeMono(
  tools: Tools,
  file: string,
  { sampleRate, maxSeconds, signal }: Decoding,
): Promise<Float32Array> {
  const most = Math.ceil(sampleRate * maxSeconds);
  // Memory that nothing is written to is not taken from the machine: short songs don't pay for long ones.
  const sum = new Float32Array(most);
  const difference = new Float32Array(most);
  let length = 0;
  let lean = 0;
  let rest = Buffer.alloc(0);

  const take = (chunk: Buffer) => {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const whole = Math.min(Math.floor(bytes.length / BYTES), most - length);
    for (let index = 0; index < whole; index++) {
      const together = bytes.readFloatLE(index * BYTES);
      const apart = bytes.readFloatLE(index * BYTES + 4);
      sum[length + index] = together;
      difference[length + index] = apart;
      lean += power(apart) - power(together);
    }
    length += whole;
    rest = Buffer.from(bytes.subarray(bytes.length - (bytes.length % BYTES)));
  };

  const command = ffmpegForUntrusted(tools, file)
    .complexFilter(sumAndDifference(sampleRate))
    .duration(maxSeconds)
    .audioCodec('pcm_f32le')
    .format('f32le');
  await readOutput(command, take, { signal });
  return (lean > 0 ? difference : sum).subarray(0, length);
}

/** Files of floats hold what is no number, and what no loudspeaker could play. */
const power = (sample: number): number => (Math.abs(sample) < 8 ? sample * sample : 0);
