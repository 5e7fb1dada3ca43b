/** Composes and plays music in a thread of its own: the arithmetic would keep the server from answering. */
import { rename, rm } from 'node:fs/promises';
import type { MusicBrief } from '../../film/music/brief.js';
import { startThread } from '../start-thread.js';

/** Writes a stereo WAV file of 48 kHz that lasts as long as the brief says. The file appears when it is whole. */
export async function renderMusic(
  brief: MusicBrief,
  file: string,
  { signal }: { signal: AbortSignal },
): Promise<void> {
  signal.throwIfAborted();
  const unfinished = `${file}.unfinished`;
  try {
    await inThread({ brief, file: unfinished }, signal);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function inThread(workerData: { brief: MusicBrief; file: string }, signal: AbortSignal): Promise<void> {
  const thread = startThread(new URL('./thread', import.meta.url), { workerData });
  return new Promise<void>((resolve, reject) => {
    const stop = () => void thread.terminate();
    signal.addEventListener('abort', stop, { once: true });
    thread.on('error', reject);
    thread.on('exit', (code) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(signal.reason);
      else if (code === 0) resolve();
      else reject(new Error(`The music ended early (${code}).`));
    });
  });
}
