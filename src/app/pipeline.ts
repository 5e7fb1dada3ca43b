/** Wires the engine, and on servers that work the stages and the runner. */
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { PrismaClient } from '../database/generated/client.js';
import { listen } from '../database/pg-notify.js';
import { createDrawing } from '../media/drawing/drawing.js';
import { createEngine } from '../pipeline/engine/engine.js';
import { createRunner, type Runner } from '../pipeline/engine/runner.js';
import { createSlots } from '../pipeline/engine/slots.js';
import { askApproval } from '../pipeline/jobs/approval-estimate.js';
import type { JobDependencies } from '../pipeline/jobs/owned-job.js';
import { createTaskLedger } from '../pipeline/ledger/task-ledger.js';
import { createHandlers, createHooks } from '../pipeline/stages/handlers.js';
import { createOutbox } from '../pipeline/webhooks/outbox.js';
import type { Foundation } from './foundation.js';
import type { Shutdown } from './shutdown.js';

/** NOTIFY channel: tells every server to abort what no longer has to run. */
const STOP_CHANNEL = 'reelgraph_stop';

export type Pipeline = ReturnType<typeof createPipeline>;

/** What decides about jobs, on every server. */
export function createPipeline(config: Config, { db, storage, providers, queue }: Foundation, log: Logger) {
  const concurrency = {
    cores: config.workerConcurrency,
    clips: config.videoConcurrency,
    references: config.referenceConcurrency,
  };
  const hooks = createHooks((step) => askApproval(jobParts, step));
  const engine = createEngine({
    db,
    queue,
    limits: concurrency,
    ownerBudget: config.ownerBudget,
    hooks,
    onEvents: createOutbox({ toOperator: config.webhooks?.url != null }),
    log,
  });
  const jobParts: JobDependencies = {
    db,
    engine,
    storage,
    providers,
    limits: { budget: config.budgetLimit, jobsPerHour: config.jobsPerHour },
    concurrency,
    webhookHosts: config.webhooks?.hosts ?? [],
    stopEverywhere: (jobId) => notifyStop(db, jobId),
  };
  return { engine, slots: createSlots(config.workerConcurrency), jobParts };
}

/** What does the work. Tasks are taken from the moment it resolves. */
export async function startWork(
  config: Config,
  foundation: Foundation,
  { engine, slots }: Pipeline,
  log: Logger,
  shutdown: Shutdown,
): Promise<Runner> {
  const { db, tools, providers, queue, worker, temporaryFolder } = foundation;
  const drawing = shutdown.add(createDrawing({ tools, processes: config.workerConcurrency }), (part) =>
    part.close(),
  );
  const handlers = createHandlers({
    ...foundation,
    drawing,
    promptGenerator: { useLlm: config.promptGenerator.useLlm, model: providers.defaults.promptGenerator },
    videoFallback: providers.defaults.videoFallback,
  });
  const runner = shutdown.add(
    createRunner({
      db,
      engine,
      ledger: createTaskLedger(engine, worker.id),
      handlers,
      workerId: worker.id,
      slots,
      temporaryFolder,
      log,
    }),
    (part) => part.close(),
  );
  await listenForStops(foundation.databaseUrl, runner, log, shutdown);
  await queue.work((taskId) => runner.run(taskId), { cpuTasks: config.workerConcurrency });
  shutdown.add(runner, async (part) => {
    queue.takeNoMore();
    await part.drain(config.drainMs);
  });
  return runner;
}

async function notifyStop(db: PrismaClient, jobId: string): Promise<void> {
  await db.$executeRaw`SELECT pg_notify(${STOP_CHANNEL}, ${jobId})`;
}

async function listenForStops(
  databaseUrl: string,
  runner: Runner,
  log: Logger,
  shutdown: Shutdown,
): Promise<void> {
  const recheck = () =>
    void runner
      .recheck()
      .catch((error: unknown) => log.warn({ err: error }, 'Running tasks could not be rechecked yet'));
  const listener = await listen(databaseUrl, STOP_CHANNEL, recheck, recheck);
  shutdown.add(listener, (part) => part.close());
}
