/** What the pipeline stands on: the database, storage, tools, providers and the queue. */
import { rm } from 'node:fs/promises';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { connect } from '../database/client.js';
import { migrate } from '../database/migrate.js';
import { openQueue } from '../pipeline/engine/queue.js';
import { startWatchdog } from '../pipeline/engine/watchdog.js';
import { makeWorkerFolder } from '../pipeline/engine/worker-folders.js';
import { registerWorker } from '../pipeline/engine/workers.js';
import { createSubscriptions } from '../pipeline/events/subscriptions.js';
import { createProviders } from '../providers/catalogue.js';
import { measured } from '../storage/measured.js';
import { openStorage } from '../storage/open.js';
import type { Ground } from './ground.js';
import type { Shutdown } from './shutdown.js';

const WITHOUT_SANDBOX = {
  LIMITS:
    'Uploaded files are read within limits of memory, time and output, but without a sandbox, because bwrap does not run here.',
  NONE: 'Uploaded files are read without limits and sandbox: this system has neither prlimit nor bwrap.',
};

export type Foundation = Awaited<ReturnType<typeof openFoundation>>;

export async function openFoundation(
  config: Config,
  ground: Promise<Ground>,
  log: Logger,
  shutdown: Shutdown,
) {
  const { tools, databaseUrl } = await ground;
  if (tools.warning) log.warn(tools.warning);
  if (tools.confinement !== 'SANDBOX') log.info(WITHOUT_SANDBOX[tools.confinement]);
  await migrate(databaseUrl);
  const { prisma: db, connections } = shutdown.add(
    connect(databaseUrl, { tracing: config.tracesTo !== null }),
    (part) => part.close(),
  );
  const worker = shutdown.add(await registerWorker(databaseUrl, db, log), (part) => part.close());
  shutdown.add(startWatchdog(databaseUrl, worker.id), (part) => part.close());
  const temporaryFolder = shutdown.add(await makeWorkerFolder(config.dataDir, worker), (folder) =>
    rm(folder, { recursive: true, force: true }),
  );
  const storage = measured(await openStorage(config, temporaryFolder));
  const providers = openProviders(config, tools.espeak !== null);
  const queue = shutdown.add(await openQueue({ databaseUrl, queueUrl: config.queueUrl, log }), (part) =>
    part.close(),
  );
  const subscriptions = shutdown.add(await createSubscriptions(db, databaseUrl), (part) => part.close());
  return {
    databaseUrl,
    db,
    connections,
    storage,
    tools,
    temporaryFolder,
    providers,
    queue,
    subscriptions,
    worker,
  };
}

export class UnusableModels extends Error {
  override readonly name = 'UnusableModels';
  constructor(problems: string[]) {
    super(`The configured models can't be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

function openProviders(config: Config, guideVoice: boolean) {
  const providers = createProviders({ ...config, guideVoice });
  if (providers.problems.length > 0) throw new UnusableModels(providers.problems);
  void providers.refresh();
  return providers;
}
