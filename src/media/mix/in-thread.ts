/** Mixing and measuring are arithmetic, which would keep the server from answering: they run in a thread. */
import type { Loudness } from '../../film/mix/loudness.js';
import type { MixPlan } from '../../film/mix/plan.js';
import { startThread } from '../start-thread.js';

/** Files hold raw floats of two channels. */
export type Mixing = { plan: MixPlan; music: string | null; lines: string[]; out: string; lowerBy: number };
export type Measuring = { measure: string };

export type MixingThread = {
  mix(task: Mixing): Promise<void>;
  measure(file: string): Promise<Loudness>;
  end(): void;
};

/** One task at a time. */
export function startMixingThread(signal?: AbortSignal): MixingThread {
  signal?.throwIfAborted();
  const thread = startThread(new URL('./thread', import.meta.url), {});
  const ask = <T>(task: Mixing | Measuring): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const onStop = () => settle(() => reject(signal!.reason));
      const onAnswer = (answer: T) => settle(() => resolve(answer));
      const onError = (error: Error) => settle(() => reject(error));
      const onExit = (code: number) => settle(() => reject(new Error(`Mixing ended early (${code}).`)));
      const settle = (end: () => void) => {
        signal?.removeEventListener('abort', onStop);
        thread.off('message', onAnswer).off('error', onError).off('exit', onExit);
        end();
      };
      signal?.addEventListener('abort', onStop, { once: true });
      thread.on('message', onAnswer).on('error', onError).on('exit', onExit);
      thread.postMessage(task);
    });
  return {
    mix: (task) => ask<void>(task),
    measure: (file) => ask<Loudness>({ measure: file }),
    end: () => void thread.terminate(),
  };
}
