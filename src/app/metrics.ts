/** Wires the metrics to the parts that they read. */
import { statfs } from 'node:fs/promises';
import type { Config } from '../config.js';
import { createMetrics } from '../observe/metrics.js';
import { readStatistics } from '../pipeline/statistics.js';
import type { Foundation } from './foundation.js';
import type { Pipeline } from './pipeline.js';
import type { Shutdown } from './shutdown.js';

/** However often somebody asks, the database is asked once in this time. */
const STATISTICS_MS = 5_000;

export function startMetrics(
  { dataDir }: Pick<Config, 'dataDir'>,
  { db, connections, subscriptions }: Foundation,
  { slots }: Pipeline,
  shutdown: Shutdown,
) {
  const statistics = keptFor(STATISTICS_MS, () => readStatistics(db).catch(() => null));
  const metrics = createMetrics({
    subscriptions: subscriptions.count,
    slots: slots.usage,
    connections,
    statistics,
    freeBytes: () =>
      statfs(dataDir).then(
        ({ bavail, bsize }) => bavail * bsize,
        () => null,
      ),
  });
  return shutdown.add(metrics, async (part) => part.close()).registry;
}

/** Asks again once the answer is that old; whoever asks meanwhile gets the same. */
function keptFor<T>(milliseconds: number, ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  let askedAt = 0;
  return () => {
    if (answer === null || performance.now() - askedAt > milliseconds) {
      askedAt = performance.now();
      answer = ask();
    }
    return answer;
  };
}
