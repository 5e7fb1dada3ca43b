/** Starts and stops the whole server. The files of src/app wire its parts; nothing else knows them all. */
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { Logger } from 'pino';
import { type Foundation, openFoundation } from './app/foundation.js';
import { type Ground, prepareGround } from './app/ground.js';
import { startMetrics } from './app/metrics.js';
import { createPipeline, type Pipeline, startWork } from './app/pipeline.js';
import { createServer, findUnready } from './app/server.js';
import { createShutdown, type Shutdown } from './app/shutdown.js';
import { startWebhooks } from './app/webhooks.js';
import type { Config } from './config.js';
import { createWorkerServer } from './http/worker-server.js';
import { startTracing } from './observe/tracing.js';
import { startHousekeeping } from './pipeline/housekeeping.js';

export type App = {
  /** How clients reach the server. */
  url: string;
  /** To be called before a crash, so that the tasks under way are tried with care. */
  recordCrash(): Promise<void>;
  /** Speaks the Model Context Protocol on another way than HTTP, to whom the token names. */
  connectMcp(transport: Transport, token: string | undefined): Promise<void>;
  close(): Promise<void>;
};

/** `ground` may have been begun before. */
export async function startApp(
  config: Config,
  log: Logger,
  ground: Promise<Ground> = prepareGround(config, log),
): Promise<App> {
  const shutdown = createShutdown(log);
  try {
    shutdown.add(ground, async (part) => (await part.catch(() => null))?.stop());
    if (config.tracesTo) shutdown.add(await startTracing(config.tracesTo), (part) => part.close());
    const foundation = await openFoundation(config, ground, log, shutdown);
    const pipeline = createPipeline(config, foundation, log);
    const { url, connectMcp } =
      config.role === 'worker'
        ? await startWorkerServer(config, foundation, pipeline, log, shutdown)
        : await startApi(config, foundation, pipeline, log, shutdown);
    const runner =
      config.role === 'api' ? null : await startWork(config, foundation, pipeline, log, shutdown);
    const { dataDir, retentionDays } = config;
    const housekeeping = { ...foundation, engine: pipeline.engine, runner, log, dataDir, retentionDays };
    shutdown.add(startHousekeeping(housekeeping), (part) => part.close());
    return { url, connectMcp, recordCrash: foundation.worker.recordCrash, close: shutdown.run };
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

type Addressed = Pick<App, 'url' | 'connectMcp'>;

async function startApi(
  config: Config,
  foundation: Foundation,
  pipeline: Pipeline,
  log: Logger,
  shutdown: Shutdown,
): Promise<Addressed> {
  let url = config.publicUrl ?? '';
  const { server, reelgraph, connectMcp } = await createServer(
    config,
    foundation,
    pipeline,
    () => url,
    log,
    shutdown,
  );
  const port = await server.listen();
  url ||= addressOf(config.host, port);
  await startWebhooks(config, foundation, reelgraph.assets, log, shutdown);
  return { url, connectMcp };
}

async function startWorkerServer(
  { host, port, metricsToken, dataDir }: Config,
  foundation: Foundation,
  pipeline: Pipeline,
  log: Logger,
  shutdown: Shutdown,
): Promise<Addressed> {
  const registry = startMetrics({ dataDir }, foundation, pipeline, shutdown);
  const server = createWorkerServer({
    host,
    port,
    log,
    findUnready: () => findUnready(foundation),
    metrics: { registry, token: metricsToken },
  });
  shutdown.add(server, (part) => part.close());
  return {
    url: addressOf(host, await server.listen()),
    connectMcp: async () => {
      throw new Error('A worker answers no clients. Start it with ROLE=all or ROLE=api.');
    },
  };
}

/** A server that listens on all interfaces is reached from here as localhost. */
function addressOf(host: string, port: number): string {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
