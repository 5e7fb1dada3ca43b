/** Work that many ask for at the same moment, done for all of them together. */

/** Never twice at once; what comes up meanwhile is done once more afterwards. */
export function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    running = true;
    do {
      again = false;
      // The database may be away for a moment: the poll or the doorbell's return brings us back.
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
 * One reading at a time of each thing. Whoever comes while it is being read shares the next reading with all others who
 * came meanwhile: one that began before he came may be older than what he knows.
 */
export function inTurn<T>(read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const running = new Map<string, Promise<T>>();
  const next = new Map<string, Promise<T>>();
  function begin(key: string): Promise<T> {
    next.delete(key);
    const reading = read(key);
    running.set(key, reading);
    const over = () => running.delete(key);
    reading.then(over, over);
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
