/** Starts and stops the whole server. The files of src/app wire its parts; nothing else knows them all. */
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { Logger } from 'pino';
import { openFoundation } from './app/foundation.js';
import { startPipeline } from './app/pipeline.js';
import { createServer } from './app/server.js';
import { createShutdown } from './app/shutdown.js';
import { startWebhooks } from './app/webhooks.js';
import type { Config } from './config.js';
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

export async function startApp(config: Config, log: Logger): Promise<App> {
  const shutdown = createShutdown(log);
  try {
    if (config.tracesTo) shutdown.add(await startTracing(config.tracesTo), (part) => part.close());
    const foundation = await openFoundation(config, log, shutdown);
    const pipeline = await startPipeline(config, foundation, log, shutdown);
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
    const { engine, runner } = pipeline;
    await foundation.queue.work((taskId) => runner.run(taskId), { cpuTasks: config.workerConcurrency });
    shutdown.add(
      startHousekeeping({
        ...foundation,
        engine,
        runner,
        log,
        dataDir: config.dataDir,
        retentionDays: config.retentionDays,
      }),
      (part) => part.close(),
    );
    return { url, connectMcp, recordCrash: foundation.worker.recordCrash, close: shutdown.run };
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

/** A server that listens on all interfaces is reached from here as localhost. */
function addressOf(host: string, port: number): string {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
