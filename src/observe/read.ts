/** Metrics that are read when somebody asks for them. */
import { Gauge, type Registry } from 'prom-client';

export type Readings = {
  subscriptions(): number;
  slots(): { total: number; busy: number; waiting: number };
  connections(): { total: number; idle: number; waiting: number };
  /** From the database, kept for a few seconds; null while it does not answer. */
  statistics(): Promise<Statistics | null>;
  /** Null where the storage has no disk of its own. */
  freeBytes(): Promise<number | null>;
};

/** The same on every server: dashboards take the maximum. */
export type Statistics = {
  queue: { lane: string; state: string; tasks: number; oldestSeconds: number }[];
  jobs: { status: string; jobs: number }[];
  reservedUsd: number;
  openCalls: number;
  webhooks: number;
};

type Labels = Record<string, string>;
type Reading = { value: number; labels?: Labels };

export function readServer(
  registry: Registry,
  { subscriptions, slots, connections, freeBytes }: Readings,
): void {
  const gauge = gaugesOf(registry);
  gauge('reelgraph_subscriptions_open', 'Open subscriptions on this server.', [], () => [
    { value: subscriptions() },
  ]);
  gauge('reelgraph_slots', 'Slots for work that keeps a core busy.', ['state'], () => {
    const { total, busy, waiting } = slots();
    return byState({ busy, free: total - busy, waiting });
  });
  gauge(
    'reelgraph_database_connections',
    'Connections of the pool, and who waits for one.',
    ['state'],
    () => {
      const { total, idle, waiting } = connections();
      return byState({ busy: total - idle, idle, waiting });
    },
  );
  gauge('reelgraph_storage_free_bytes', 'Room on the disk that files lie on.', [], async () => {
    const value = await freeBytes();
    return value === null ? [] : [{ value }];
  });
}

export function readDatabase(registry: Registry, { statistics }: Readings): void {
  const gauge = gaugesOf(registry);
  const read = (
    name: string,
    help: string,
    labels: string[],
    readings: (statistics: Statistics) => Reading[],
  ) =>
    gauge(name, help, labels, async () => {
      const found = await statistics();
      return found === null ? [] : readings(found);
    });

  gauge('reelgraph_database_up', 'Whether the database answers this server.', [], async () => [
    { value: (await statistics()) === null ? 0 : 1 },
  ]);
  read('reelgraph_queue_tasks', 'Tasks by lane and state.', ['lane', 'state'], ({ queue }) =>
    queue.map(({ lane, state, tasks }) => ({ labels: { lane, state }, value: tasks })),
  );
  read(
    'reelgraph_queue_oldest_seconds',
    'How long the task that waits longest could have been run.',
    ['lane'],
    ({ queue }) =>
      queue
        .filter(({ state }) => state === 'waiting')
        .map(({ lane, oldestSeconds }) => ({ labels: { lane }, value: oldestSeconds })),
  );
  read('reelgraph_jobs', 'Jobs that are not at rest, by status.', ['status'], ({ jobs }) =>
    jobs.map(({ status, jobs: value }) => ({ labels: { status }, value })),
  );
  read('reelgraph_ledger_reserved_usd', 'US dollars reserved for calls under way.', [], ({ reservedUsd }) => [
    { value: reservedUsd },
  ]);
  read('reelgraph_ledger_open_calls', 'Calls that are not settled.', [], ({ openCalls }) => [
    { value: openCalls },
  ]);
  read('reelgraph_webhooks_pending', 'Webhooks that were not received yet.', [], ({ webhooks }) => [
    { value: webhooks },
  ]);
}

const byState = (values: Record<string, number>): Reading[] =>
  Object.entries(values).map(([state, value]) => ({ labels: { state }, value }));

const gaugesOf =
  (registry: Registry) =>
  (name: string, help: string, labelNames: string[], read: () => Reading[] | Promise<Reading[]>) =>
    new Gauge({
      name,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        const readings = await read();
        this.reset();
        for (const { labels = {}, value } of readings) this.set(labels, value);
      },
    });
