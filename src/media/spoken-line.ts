/** A spoken line as it came from its voice: checked, trimmed to the words, and made faster where there is little time. */
import { stat } from 'node:fs/promises';
import { SAMPLE_RATE } from '../film/mix/loudness.js';
import { MediaFailure } from './failure.js';
import { ffmpegForUntrusted, makeFile } from './ffmpeg.js';
import type { Tools } from './tools.js';

/** Nobody speaks so long without a breath: such a file is not a line. */
const MAX_SECONDS = 60;
const QUIET = '-45dB';
const WAV_HEADER_BYTES = 100;
const MIN_SECONDS = 0.15;
/** Nobody says more than this in a second; less sound than that is cut off. */
const MAX_CHARACTERS_PER_SECOND = 45;

/** Writes a WAV file and returns how long it is. */
export async function readSpokenLine(
  tools: Tools,
  file: string,
  out: string,
  { text, speed, signal }: { text: string; speed: number; signal: AbortSignal },
): Promise<number> {
  const trim = `silenceremove=start_periods=1:start_threshold=${QUIET}:start_silence=0.03`;
  const filters = [trim, 'areverse', trim, 'areverse', ...(speed === 1 ? [] : [`atempo=${speed}`])];
  const command = ffmpegForUntrusted(tools, file)
    .duration(MAX_SECONDS)
    .outputOptions('-map', '0:a:0')
    .audioFilters(filters)
    .audioFrequency(SAMPLE_RATE)
    .audioChannels(1)
    .audioCodec('pcm_s16le')
    .format('wav');
  await makeFile(command, out, { signal });
  const seconds = Math.max(0, (await stat(out)).size - WAV_HEADER_BYTES) / (2 * SAMPLE_RATE);
  if (seconds < MIN_SECONDS) throw unusable('there is only silence in it');
  if (seconds * speed < text.length / MAX_CHARACTERS_PER_SECOND) throw unusable('it is cut off');
  if (seconds * speed >= MAX_SECONDS) throw unusable('it goes on for more than a minute');
  return seconds;
}

const unusable = (why: string) =>
  new MediaFailure('UNREADABLE_MEDIA', `What was spoken can not be used: ${why}.`);
