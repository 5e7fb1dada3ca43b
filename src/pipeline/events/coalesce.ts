/** Work that many ask for at the same moment, done once for all of them. */

/** Never runs twice at once. Requests during a run are answered by one more run after it. */
export function coalesceRuns(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    running = true;
    do {
      again = false;
      // The database may be away for a moment; the next poll or the reconnect requests another run.
      await work().catch(() => undefined);
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}

/**
 * Reads each key once at a time. Requests during a read share the next one instead of the running one, which began
 * before them and may return what is older than they know.
 */
export function coalesceReads<T>(read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const running = new Map<string, Promise<T>>();
  const next = new Map<string, Promise<T>>();
  function begin(key: string): Promise<T> {
    next.delete(key);
    const reading = read(key);
    running.set(key, reading);
    const forget = () => running.delete(key);
    reading.then(forget, forget);
    return reading;
  }
  return (key) => {
    const now = running.get(key);
    if (!now) return begin(key);
    const shared =
      next.get(key) ??
      now.then(
        () => begin(key),
        () => begin(key),
      );
    next.set(key, shared);
    return shared;
  };
}
