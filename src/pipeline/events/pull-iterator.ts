/** An async iterator over a source that is pulled, with a wake-up when there may be more. */
export type PullSource<T> = {
  /** The next item, or null when there is none at the moment. */
  pull(): Promise<T | null>;
  isDone(): boolean;
  /** Callbacks of sleeping iterators; whoever has something new calls them all. */
  waiters: Set<() => void>;
  /** Called once, when the iterator ends for whatever reason. */
  onEnd(): void;
};

export function wakeAll(waiters: Set<() => void>): void {
  for (const wake of [...waiters]) wake();
}

/** Pulls until there is nothing, then sleeps until it is woken. `return` works at any moment, also while it sleeps. */
export function pullIterator<T>(source: PullSource<T>): AsyncIterableIterator<T> {
  let ended = false;
  let wakeUp: (() => void) | null = null;
  const end = (): IteratorResult<T> => {
    if (!ended) source.onEnd();
    ended = true;
    wakeUp?.();
    return { done: true, value: undefined };
  };

  return {
    async next() {
      while (!ended) {
        // Registered before pulling, so that a wake-up in between is not missed.
        const woken = new Promise<void>((resolve) => {
          wakeUp = resolve;
        });
        const wake = wakeUp!;
        source.waiters.add(wake);
        try {
          const done = source.isDone();
          const item = await source.pull();
          if (ended) break;
          if (item !== null) return { done: false, value: item };
          if (done) break;
          if (source.isDone()) continue;
          await woken;
        } catch (error) {
          end();
          throw error;
        } finally {
          source.waiters.delete(wake);
        }
      }
      return end();
    },
    async return() {
      return end();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
