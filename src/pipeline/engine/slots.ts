/**
 * Slots for work that keeps a core busy. Who waits is served job by job in turn, so that a film with a hundred clips
 * doesn't hold up one with five.
 */
export type Slots = {
  /** Runs the work once a slot is free; gives the place in the line back when the signal aborts. */
  run<T>(jobId: string, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
  usage(): { total: number; busy: number; waiting: number };
};

export function createSlots(count: number): Slots {
  let free = count;
  const lines = new Map<string, (() => void)[]>();

  const serve = () => {
    while (free > 0) {
      const first = lines.entries().next();
      if (first.done) return;
      const [jobId, line] = first.value;
      lines.delete(jobId);
      const enter = line.shift();
      // Back to the end: the next slot is another job's.
      if (line.length > 0) lines.set(jobId, line);
      if (!enter) continue;
      free--;
      enter();
    }
  };

  const enter = (jobId: string, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      signal.throwIfAborted();
      const line = lines.get(jobId) ?? [];
      const go = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        const place = line.indexOf(go);
        if (place >= 0) line.splice(place, 1);
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      line.push(go);
      lines.set(jobId, line);
      serve();
    });

  return {
    usage() {
      const waiting = [...lines.values()].reduce((sum, line) => sum + line.length, 0);
      return { total: count, busy: count - free, waiting };
    },
    async run(jobId, signal, work) {
      await enter(jobId, signal);
      try {
        return await work();
      } finally {
        free++;
        serve();
      }
    },
  };
}
