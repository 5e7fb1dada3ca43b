/** Closes what was started, last first. */
import type { Logger } from 'pino';

export type Shutdown = {
  /** Registers a part, and returns it. */
  add<T>(part: T, close: (part: T) => Promise<unknown>): T;
  run(): Promise<void>;
};

export function createShutdown(log: Logger): Shutdown {
  const closers: (() => Promise<unknown>)[] = [];
  return {
    add(part, close) {
      closers.unshift(() => close(part));
      return part;
    },
    async run() {
      for (const close of closers)
        await close().catch((error: unknown) => log.warn({ err: error }, 'A part did not stop cleanly'));
    },
  };
}
