/**
 * Slots for work that keeps a core busy. Who waits is served owner by owner in turn, and job by job within an owner, so
 * that neither many films nor one with a hundred clips hold up somebody else's.
 */
import type { Job } from '../../database/generated/client.js';

export type Slots = {
  /** Runs the work once a slot is free; gives the place in the line back when the signal aborts. */
  run<T>(job: Waiting, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
  usage(): { total: number; busy: number; waiting: number };
};

type Waiting = Pick<Job, 'id' | 'owner'>;

/** Of one job. */
type Line = (() => void)[];

export function createSlots(count: number): Slots {
  let free = count;
  const owners = new Map<string, Map<string, Line>>();

  const serve = () => {
    while (free > 0) {
      const enter = takeNext(owners);
      if (!enter) return;
      free--;
      enter();
    }
  };

  const enter = ({ id, owner }: Waiting, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      signal.throwIfAborted();
      const lines = owners.get(owner) ?? new Map<string, Line>();
      const line = lines.get(id) ?? [];
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
      lines.set(id, line);
      owners.set(owner, lines);
      serve();
    });

  return {
    usage() {
      const lines = [...owners.values()].flatMap((each) => [...each.values()]);
      const waiting = lines.reduce((sum, line) => sum + line.length, 0);
      return { total: count, busy: count - free, waiting };
    },
    async run(job, signal, work) {
      await enter(job, signal);
      try {
        return await work();
      } finally {
        free++;
        serve();
      }
    },
  };
}

/** The first of the first job of the first owner; job and owner go back to the end. */
function takeNext(owners: Map<string, Map<string, Line>>): (() => void) | null {
  for (const [owner, lines] of owners) {
    owners.delete(owner);
    for (const [id, line] of lines) {
      lines.delete(id);
      const next = line.shift();
      if (line.length > 0) lines.set(id, line);
      if (!next) continue;
      if (lines.size > 0) owners.set(owner, lines);
      return next;
    }
  }
  return null;
}
