/** Listens to a song in a thread of its own: the arithmetic would keep the server from answering. */
import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { AudioHints, Heard } from '../../film/sound/analysis.js';

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
  const thread = startThread({
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

/** From compiled code the thread runs as it is; from source it first needs a loader of its own. */
function startThread(options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./thread.js', import.meta.url), options);
  const { href } = new URL('./thread.ts', import.meta.url);
  const loading = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(href)}); });`;
  return new Worker(loading, { ...options, eval: true });
}
