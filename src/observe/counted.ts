/** Metrics that are counted when something happens. */
import { Counter, Histogram, type Registry } from 'prom-client';
import { onSignal } from './signals.js';

const QUICK_SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const SLOW_SECONDS = [0.1, 0.5, 1, 2, 5, 10, 20, 40, 80, 160, 320, 640, 1280];

type Unsubscribe = () => void;

/** What clients ask for, and what they are given. */
export function countTraffic(registry: Registry): Unsubscribe[] {
  const registers = [registry];
  const requests = new Histogram({
    name: 'reelgraph_http_request_seconds',
    help: 'HTTP requests by route and status. Streams of events count when they end, as route "stream".',
    labelNames: ['route', 'status'],
    buckets: QUICK_SECONDS,
    registers,
  });
  const operations = new Histogram({
    name: 'reelgraph_operation_seconds',
    help: 'GraphQL operations by their root field. For subscriptions: until they are open.',
    labelNames: ['type', 'operation', 'outcome'],
    buckets: QUICK_SECONDS,
    registers,
  });
  const delivered = new Counter({
    name: 'reelgraph_deliveries_total',
    help: 'What subscribers were given, by subscription.',
    labelNames: ['subscription'],
    registers,
  });
  const delay = new Histogram({
    name: 'reelgraph_event_delay_seconds',
    help: 'From the writing of an event to its delivery to a subscriber that waited for it.',
    buckets: QUICK_SECONDS,
    registers,
  });
  return [
    onSignal('request', ({ route, status, seconds }) => requests.observe({ route, status }, seconds)),
    onSignal('operation', ({ type, name, outcome, seconds }) =>
      operations.observe({ type, operation: name, outcome }, seconds),
    ),
    onSignal('delivery', ({ subscription, delaySeconds }) => {
      delivered.inc({ subscription });
      if (delaySeconds !== null) delay.observe(delaySeconds);
    }),
  ];
}

/** What is done for jobs, and what it costs. */
export function countWork(registry: Registry): Unsubscribe[] {
  const registers = [registry];
  const tasks = new Histogram({
    name: 'reelgraph_task_seconds',
    help: 'Runs of tasks by kind and outcome.',
    labelNames: ['kind', 'outcome'],
    buckets: SLOW_SECONDS,
    registers,
  });
  const calls = new Histogram({
    name: 'reelgraph_provider_call_seconds',
    help: 'Calls to providers by model and outcome, from the intent to the bill.',
    labelNames: ['provider', 'model', 'outcome'],
    buckets: SLOW_SECONDS,
    registers,
  });
  const spent = new Counter({
    name: 'reelgraph_ledger_spent_usd_total',
    help: 'US dollars that were booked, by model and purpose.',
    labelNames: ['provider', 'model', 'purpose'],
    registers,
  });
  const ffmpeg = new Histogram({
    name: 'reelgraph_ffmpeg_seconds',
    help: 'Runs of ffmpeg by outcome.',
    labelNames: ['outcome'],
    buckets: SLOW_SECONDS,
    registers,
  });
  const storage = new Histogram({
    name: 'reelgraph_storage_seconds',
    help: 'Operations on stored files, until they are done or the file is open.',
    labelNames: ['operation', 'outcome'],
    buckets: QUICK_SECONDS,
    registers,
  });
  const stored = new Counter({
    name: 'reelgraph_storage_written_bytes_total',
    help: 'Bytes that were put into the storage.',
    registers,
  });
  return [
    onSignal('task', ({ kind, outcome, seconds }) => tasks.observe({ kind, outcome }, seconds)),
    onSignal('call', ({ provider, model, purpose, outcome, costUsd, seconds }) => {
      calls.observe({ provider, model, outcome }, seconds);
      if (costUsd > 0) spent.inc({ provider, model, purpose }, costUsd);
    }),
    onSignal('ffmpeg', ({ outcome, seconds }) => ffmpeg.observe({ outcome }, seconds)),
    onSignal('storage', ({ operation, outcome, seconds, bytes }) => {
      storage.observe({ operation, outcome }, seconds);
      if (bytes > 0) stored.inc(bytes);
    }),
  ];
}
