/** Configuration, the app, signals. */
import module from 'node:module';
import path from 'node:path';
import { type Logger, pino } from 'pino';
import { prepareGround } from './app/ground.js';
import type { App } from './app.js';
import { type Config, readConfig } from './config.js';
import { likelyMisspelt, readEnvFile } from './environment.js';
import { isExpected } from './expected-errors.js';
import { logFields } from './observe/log-context.js';

const EXIT = { asAsked: 0, unusable: 1, crashed: 2 };

/** Whatever has not ended by then is left behind; the next start cleans up. */
const CLOSE_PATIENCE_MS = 9_000;
/** For closing what was drained. */
const AFTER_DRAIN_MS = 1_000;

const CRASH_PATIENCE_MS = 2_000;

async function main(): Promise<void> {
  let recordCrash = async () => {};
  readEnvFile();
  const config = readConfig(process.env);
  const log = pino(
    {
      level: config.logLevel,
      base: null,
      mixin: logFields,
      redact: ['*.authorization', '*.apiKey', '*.token'],
    },
    pino.destination(2),
  );

  for (const { given, likely } of likelyMisspelt(process.env))
    log.warn(`${given} is set, and no variable has that name. Was ${likely} meant?`);

  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'The server crashed');
    setTimeout(() => process.exit(EXIT.crashed), CRASH_PATIENCE_MS);
    void recordCrash()
      .catch(() => undefined)
      .finally(() => process.exit(EXIT.crashed));
  });

  const starting = begin(config, log);
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(EXIT.asAsked);
      stopping = true;
      log.info('Stopping');
      const patience = Math.max(CLOSE_PATIENCE_MS, config.drainMs + AFTER_DRAIN_MS);
      setTimeout(() => process.exit(EXIT.asAsked), patience).unref();
      // Asked while it still starts, it stops once it can: a database that was just begun must not stay behind.
      void starting.then((app) => app.close()).finally(() => process.exit(EXIT.asAsked));
    });
  }

  const app = await starting;
  recordCrash = app.recordCrash;
  if (stopping) return;
  process.stdout.write(config.role === 'worker' ? workerBanner(app.url) : banner(app.url));
}

/** Loading the code keeps one core busy; the database comes up on another meanwhile. */
async function begin(config: Config, log: Logger): Promise<App> {
  keepCompiled(path.join(config.dataDir, 'compiled'));
  const ground = prepareGround(config, log);
  // What is wrong with it is told by whoever awaits it, which begins only once the code is there.
  ground.catch(() => undefined);
  const { startApp } = await import('./app.js');
  return startApp(config, log, ground);
}

/** What was compiled is kept for the next start, by a Node that can (22.1); nobody else may write to that folder. */
function keepCompiled(folder: string): void {
  (module as { enableCompileCache?(folder: string): unknown }).enableCompileCache?.(folder);
}

const workerBanner = (url: string) => `\nThe worker is ready.\n\n  Health             ${url}/health\n\n`;

const banner = (url: string) =>
  [
    '',
    'Reelgraph is ready.',
    '',
    `  Studio             ${url}/`,
    `  GraphiQL and API   ${url}/graphql`,
    `  WebSocket          ${url.replace(/^http/, 'ws')}/graphql`,
    `  Agents (MCP)       ${url}/mcp`,
    `  Health             ${url}/health`,
    '',
    '',
  ].join('\n');

main().catch((error: unknown) => {
  const message = isExpected(error) ? error.message : String((error as Error).stack ?? error);
  process.stderr.write(`${message}\n`);
  process.exit(isExpected(error) ? EXIT.unusable : EXIT.crashed);
});
