/**
 * The queue hands tasks out and holds no truth: it carries ids, and may lose or double them. What a task is, and whether
 * it is still to be done, stands in the database.
 */
import {
  createPostgresBackend,
  type JobsOptions,
  Queue as RedisQueue,
  Worker as RedisWorker,
  withBackend,
} from 'bullmq';
import { reachRedis } from './redis-connection.js';

/** CPU: keeps a core busy for all of its time. WAIT: mostly waits for outside services. */
export type Lane = 'CPU' | 'WAIT';

export type HandOut = {
  taskId: string;
  begun: number;
  lane: Lane;
  delayMs: number;
  /** Lower ones are served first. */
  priority: number;
  /** It may be in the queue already, with a priority that is out of date. */
  again: boolean;
};

export type TaskQueue = {
  add(tasks: HandOut[]): Promise<void>;
  work(run: (taskId: string) => Promise<void>, options: { cpuTasks: number }): Promise<void>;
  /** Takes no more messages; those in hand may end. */
  takeNoMore(): void;
  ready(): Promise<boolean>;
  close(): Promise<void>;
};

const LANES: Lane[] = ['CPU', 'WAIT'];

/** Tasks that wait for others at once in one server: each holds a few buffers and no core. */
const WAITING_TASKS = 64;

/** What a killed server had in hand goes to another after this; our own bookkeeping is quicker most of the time. */
const LOCK = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 1_000 };

type Log = { warn(details: object, text: string): void };

export async function openQueue(settings: {
  databaseUrl: string;
  queueUrl: string | null;
  log: Log;
}): Promise<TaskQueue> {
  if (settings.queueUrl) await reachRedis(redisConnection(new URL(settings.queueUrl)));
  const { queue: queueNamed, worker: workerFor } = backend(settings);
  const complain = complaints(settings.log);

  const queues = new Map(LANES.map((lane) => [lane, queueNamed(queueName(lane))]));
  for (const queue of queues.values()) {
    queue.on('error', complain);
    await queue.waitUntilReady();
  }
  const workers: { close(): Promise<void> }[] = [];

  return {
    async add(tasks) {
      await Promise.all(tasks.map((task) => addTo(queues.get(task.lane)!, task)));
    },

    async work(run, { cpuTasks }) {
      for (const lane of LANES) {
        const worker = workerFor(queueName(lane), (message) => run(message.data.taskId), {
          concurrency: lane === 'CPU' ? cpuTasks : WAITING_TASKS,
          // With the default of 15 s, tasks that end while the database is away would be handed out twice.
          runRetryDelay: 1_000,
          ...LOCK,
        });
        worker.on('error', complain);
        await worker.waitUntilReady();
        workers.push(worker);
      }
    },

    takeNoMore() {
      // It stops at once and resolves once the tasks in hand have ended, which `close` waits for.
      for (const worker of workers) void worker.close().catch(() => undefined);
    },

    async ready() {
      try {
        await queues.get('CPU')!.getActiveCount();
        return true;
      } catch {
        return false;
      }
    },

    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([...queues.values()].map((queue) => queue.close()));
    },
  };
}

async function addTo(queue: QueueOfLane, task: HandOut): Promise<void> {
  const { taskId, begun, delayMs, priority } = task;
  const message = await queue.add(
    'task',
    { taskId },
    {
      // A task that is begun again is a new message: the old one may still be counted as under way.
      jobId: `${taskId}-${begun}`,
      delay: delayMs,
      priority,
      removeOnComplete: true,
      removeOnFail: true,
    },
  );
  // One that waits already keeps its former place otherwise; one that was taken meanwhile needs none.
  if (task.again) await message.changePriority({ priority }).catch(() => undefined);
}

/** Every connection tries again each second, and says so each time: once a minute is enough. */
function complaints(log: Log): (error: Error) => void {
  let said = { message: '', at: 0 };
  return (error) => {
    // Said when a task ends in the very moment in which its lock would have been renewed.
    if (/could not renew lock/.test(error.message)) return;
    if (error.message === said.message && Date.now() - said.at < 60_000) return;
    said = { message: error.message, at: Date.now() };
    log.warn({ err: error }, 'The queue is out of reach for the moment');
  };
}

const queueName = (lane: Lane) => `reelgraph-${lane.toLowerCase()}`;

/** The same classes over PostgreSQL or Redis; what differs is who keeps the messages. */
function backend({ databaseUrl, queueUrl }: { databaseUrl: string; queueUrl: string | null }): Backend {
  if (queueUrl) {
    const connection = redisConnection(new URL(queueUrl));
    // Whoever hands out a task doesn't wait for a Redis that is away: the task is handed out again later.
    const impatient = {
      ...connection,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      commandTimeout: 3_000,
    };
    return {
      queue: (name) => new RedisQueue<Message>(name, { connection: impatient }),
      worker: (name, run, options) => new RedisWorker<Message>(name, run, { connection, ...options }),
    };
  }
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const connection = { connectionString: databaseUrl, schema: 'bullmq', max: 6, migrate: true };
  return {
    queue: (name) => new Queue<Message>(name, { connection }),
    worker: (name, run, options) => new Worker<Message>(name, run, { connection, ...options }),
  };
}

type Message = { taskId: string };

type QueueOfLane = {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  add(
    name: string,
    message: Message,
    options: JobsOptions,
  ): Promise<{ changePriority(options: { priority: number }): Promise<void> }>;
  getActiveCount(): Promise<number>;
  close(): Promise<void>;
};

type Backend = {
  queue(name: string): QueueOfLane;
  worker(
    name: string,
    run: (message: { data: Message }) => Promise<void>,
    options: { concurrency: number; runRetryDelay: number } & typeof LOCK,
  ): {
    on(event: 'error', listener: (error: Error) => void): unknown;
    waitUntilReady(): Promise<unknown>;
    close(): Promise<void>;
  };
};

function redisConnection({ hostname, port, username, password, pathname, protocol }: URL) {
  return {
    host: hostname,
    port: Number(port || 6379),
    ...(username ? { username: decodeURIComponent(username) } : {}),
    ...(password ? { password: decodeURIComponent(password) } : {}),
    db: Number(pathname.slice(1) || 0),
    ...(protocol === 'rediss:' ? { tls: {} } : {}),
    // Workers block on the connection: their commands may not give up.
    maxRetriesPerRequest: null,
    retryStrategy: () => 1_000,
  };
}
