/** The metrics of one server, as Prometheus reads them. Labels have few values, none of which a client can choose. */
import { collectDefaultMetrics, Registry } from 'prom-client';
import { countTraffic, countWork } from './counted.js';
import { type Readings, readDatabase, readServer } from './read.js';

export type Metrics = { registry: Registry; close(): void };

export function createMetrics(readings: Readings): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const subscribed = [...countTraffic(registry), ...countWork(registry)];
  readServer(registry, readings);
  readDatabase(registry, readings);
  return {
    registry,
    close() {
      for (const unsubscribe of subscribed) unsubscribe();
    },
  };
}
