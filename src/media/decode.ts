/** Sound as numbers, for listening to it: one channel, one sample rate, whatever the file holds. */
import { streamFfmpeg, type Tools, untrustedInput } from './ffmpeg.js';

export type Decoding = { sampleRate: number; maxSeconds: number; signal?: AbortSignal | undefined };

/** At most `maxSeconds` of samples between -1 and 1. Memory is bounded by that length, not by the file. */
export async function decodeMono(
  tools: Tools,
  file: string,
  { sampleRate, maxSeconds, signal }: Decoding,
): Promise<Float32Array> {
  const most = Math.ceil(sampleRate * maxSeconds);
  let samples = new Float32Array(Math.min(most, sampleRate * 30));
  let length = 0;
  let odd = Buffer.alloc(0);

  const take = (chunk: Buffer) => {
    const bytes = odd.length > 0 ? Buffer.concat([odd, chunk]) : chunk;
    const whole = Math.min(Math.floor(bytes.length / 4), most - length);
    if (length + whole > samples.length) samples = grown(samples, Math.min(most, 2 * (length + whole)));
    for (let index = 0; index < whole; index++) samples[length + index] = bytes.readFloatLE(index * 4);
    length += whole;
    odd = Buffer.from(bytes.subarray(bytes.length - (bytes.length % 4)));
  };

  // "-map" leaves pictures of the cover alone; the rest mixes any number of channels down to one.
  const sound = ['-map', '0:a:0', '-vn', '-sn', '-dn', '-ac', '1', '-ar', String(sampleRate)];
  const limit = ['-t', String(maxSeconds)];
  const output = ['-c:a', 'pcm_f32le', '-f', 'f32le', 'pipe:1'];
  await streamFfmpeg(tools, [...untrustedInput(file), ...sound, ...limit, ...output], {
    signal,
    onOutput: take,
  });
  return samples.slice(0, length);
}

function grown(samples: Float32Array<ArrayBuffer>, length: number): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(length);
  larger.set(samples);
  return larger;
}
