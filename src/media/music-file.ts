/** Music as it came from a model: checked, and cut to the length of the film. */
import { decodeMono } from './decode.js';
import { MediaFailure } from './failure.js';
import { ffmpegForUntrusted, makeFile } from './ffmpeg.js';
import type { Tools } from './tools.js';

/** The rate that music is listened to at. */
export const LISTENING_RATE = 22_050;
const SAMPLE_RATE = 48_000;
/** What is this much shorter than the film was cut off on its way. */
const SHORTEST_SHARE = 0.85;
const QUIET = 0.003;
const WINDOW = LISTENING_RATE / 2;
/** More silence than this is no music. */
const MIN_HEARD = 0.6;
const FADE_SECONDS = 1;

export type MusicToRead = { file: string; seconds: number; longest: number; signal: AbortSignal };

/** Writes a WAV file, and returns one channel of it to be listened to. */
export async function readMusic(
  tools: Tools,
  { file, seconds, longest, signal }: MusicToRead,
  out: string,
): Promise<Float32Array> {
  const all = await decodeMono(tools, file, { sampleRate: LISTENING_RATE, maxSeconds: longest, signal });
  const arrived = all.length / LISTENING_RATE;
  if (arrived === 0) throw unusable('there is no sound in it');
  if (shareHeard(all) < MIN_HEARD) throw unusable('there is mostly silence in it');
  if (arrived < seconds * SHORTEST_SHARE) throw unusable('it is cut off');
  const isLonger = arrived > seconds + FADE_SECONDS / 2;
  const fade = `afade=t=out:st=${Math.max(0, seconds - FADE_SECONDS)}:d=${FADE_SECONDS}`;
  const command = ffmpegForUntrusted(tools, file)
    .duration(seconds)
    .outputOptions('-map', '0:a:0')
    .audioFilters(isLonger ? [fade] : [])
    .audioFrequency(SAMPLE_RATE)
    .audioChannels(2)
    .audioCodec('pcm_s16le')
    .format('wav');
  await makeFile(command, out, { signal });
  return all.subarray(0, Math.round(seconds * LISTENING_RATE));
}

/** By half seconds. */
function shareHeard(samples: Float32Array): number {
  const windows = Math.max(1, Math.floor(samples.length / WINDOW));
  let heard = 0;
  for (let window = 0; window < windows; window++) {
    let power = 0;
    for (const sample of samples.subarray(window * WINDOW, (window + 1) * WINDOW)) power += sample * sample;
    if (Math.sqrt(power / WINDOW) > QUIET) heard++;
  }
  return heard / windows;
}

const unusable = (why: string) =>
  new MediaFailure('UNREADABLE_MEDIA', `The music that came can not be used: ${why}.`);
