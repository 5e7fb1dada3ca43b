/** A guide voice, as cutters use one: spoken by espeak-ng, where the machine has it. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { bareEnvironment } from './confine.js';
import { MediaFailure } from './failure.js';
import type { Tools } from './tools.js';

/** In the order in which the people of a film get them. */
export const GUIDE_VOICES = ['en-us', 'en-gb+f3', 'en-us+m3', 'en-gb+f5', 'en-gb+m7', 'en-us+f2'] as const;
/** A language, and a variant where one is wanted: `de`, `en-gb+f3`. */
export const GUIDE_VOICE_NAME = /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,2}(\+[a-z]{1,2}\d?)?$/;

const WORDS_PER_MINUTE = 160;
const TIMEOUT_MS = 60_000;

export async function speakGuide(
  tools: Tools,
  { text, voice }: { text: string; voice: string },
  folder: string,
  signal: AbortSignal,
): Promise<string> {
  if (!tools.espeak)
    throw new MediaFailure('VOICE_FAILED', 'The guide voice needs espeak-ng, which is not installed.');
  const file = path.join(folder, `guide-${randomUUID().slice(0, 8)}.wav`);
  const args = ['-v', voice, '-s', String(WORDS_PER_MINUTE), '-b', '1', '-w', file, '--stdin'];
  await new Promise<void>((resolve, reject) => {
    const options = { env: bareEnvironment(), timeout: TIMEOUT_MS, killSignal: 'SIGKILL' as const, signal };
    const child = execFile(tools.espeak!, args, options, (error, _stdout, stderr) => {
      if (signal.aborted) reject(signal.reason);
      else if (error)
        reject(new MediaFailure('VOICE_FAILED', 'espeak-ng could not speak a line.', stderr.slice(-500)));
      else resolve();
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(text);
  });
  return file;
}
