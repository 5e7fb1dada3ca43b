/** Listens to a song in a thread of its own: the arithmetic would keep the server from answering. */
import type { AudioHints, Heard } from '../../film/sound/analysis.js';
import { startThread } from '../start-thread.js';

export type ListeningMessage = { progress: number } | { heard: Heard };

export function listenAside(
  samples: Float32Array,
  sampleRate: number,
  {
    hints,
    signal,
    onProgress,
  }: { hints: AudioHints | null; signal: AbortSignal; onProgress: (share: number) => void },
): Promise<Heard> {
  signal.throwIfAborted();
  const thread = startThread(new URL('./thread', import.meta.url), {
    workerData: { samples, sampleRate, hints },
    // The samples are handed over and not copied: they are large.
    transferList: [samples.buffer as ArrayBuffer],
  });
  return new Promise<Heard>((resolve, reject) => {
    const stop = () => {
      void thread.terminate();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    thread.on('message', (message: ListeningMessage) => {
      if ('heard' in message) resolve(message.heard);
      else onProgress(message.progress);
    });
    thread.on('error', reject);
    thread.on('exit', (code) => {
      signal.removeEventListener('abort', stop);
      reject(new Error(`Listening ended early (${code}).`));
    });
  });
}
