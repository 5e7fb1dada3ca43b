/** Mixing and measuring are arithmetic, which would keep the server from answering: they run in a thread. */
import type { Loudness } from '../../film/mix/loudness.js';
import type { MixPlan } from '../../film/mix/plan.js';
import { startThread } from '../start-thread.js';

/** Files hold raw floats of two channels. */
export type Mixing = { plan: MixPlan; music: string | null; lines: string[]; out: string; lowerBy: number };
export type Measuring = { measure: string };

export function inMixingThread(task: Mixing, signal?: AbortSignal): Promise<null>;
export function inMixingThread(task: Measuring, signal?: AbortSignal): Promise<Loudness>;
export function inMixingThread(task: Mixing | Measuring, signal?: AbortSignal): Promise<Loudness | null> {
  signal?.throwIfAborted();
  const thread = startThread(new URL('./thread', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    const stop = () => {
      void thread.terminate();
      reject(signal!.reason);
    };
    signal?.addEventListener('abort', stop, { once: true });
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      reject(new Error(`Mixing ended early (${code}).`));
    });
  });
}
