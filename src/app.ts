/** The one place that wires every part of the house together. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { connect } from './database/client.js';
import { startEmbeddedPostgres } from './database/embedded.js';
import type { PrismaClient } from './database/generated/client.js';
import { migrate } from './database/migrate.js';
import { listen } from './database/pg-notify.js';
import { keptSetting } from './database/server-secret.js';
import { createLoaders } from './graphql/core/loaders.js';
import { schema } from './graphql/schema.js';
import { createAuth } from './http/auth.js';
import { EXAMPLE_QUERY } from './http/example-query.js';
import { createGraphqlHandler } from './http/graphql-handler.js';
import { createHttpServer } from './http/server.js';
import { openStudio } from './http/studio.js';
import { createGraphqlSockets } from './http/websocket.js';
import { createDrawing } from './media/drawing/drawing.js';
import { findTools } from './media/ffmpeg.js';
import { createAssets } from './pipeline/artifacts/assets.js';
import { createEditing } from './pipeline/changes/editing.js';
import { createExporting } from './pipeline/changes/exporting.js';
import { createRegenerations } from './pipeline/changes/regenerations.js';
import { createEngine } from './pipeline/engine/engine.js';
import { openQueue } from './pipeline/engine/queue.js';
import { createRunner } from './pipeline/engine/runner.js';
import { createSlots } from './pipeline/engine/slots.js';
import { takeSeat } from './pipeline/engine/workers.js';
import { createSubscriptions } from './pipeline/events/subscriptions.js';
import { startHousekeeping } from './pipeline/housekeeping.js';
import { askApproval, createJobs, type JobParts } from './pipeline/jobs/jobs.js';
import { createTaskLedger } from './pipeline/ledger/task-ledger.js';
import { createReelgraph } from './pipeline/reelgraph.js';
import { createScenarios } from './pipeline/scenarios/scenarios.js';
import { createHandlers, createHooks } from './pipeline/stages/handlers.js';
import { createProviders } from './providers/catalogue.js';
import { verifyReplicateWebhook } from './providers/replicate/webhook.js';
import { openDataFolder } from './storage/data-folder.js';
import { createLinks } from './storage/links.js';
import { openLocalStorage } from './storage/local.js';

export type App = {
  /** How clients reach the server. */
  url: string;
  close(): Promise<void>;
};

/** Rings on every server when what runs for a job has to stop. */
const STOP_CHANNEL = 'reelgraph_stop';

export async function startApp(config: Config, log: Logger): Promise<App> {
  const closers: (() => Promise<unknown>)[] = [];
  /** What was started last is stopped first. */
  const later = <T>(part: T, close: (part: T) => Promise<unknown>): T => {
    closers.unshift(() => close(part));
    return part;
  };
  const close = async () => {
    for (const each of closers)
      await each().catch((error: unknown) => log.warn({ err: error }, 'A part did not stop cleanly'));
  };

  try {
    await openDataFolder(config.dataDir);
    const [tools, databaseUrl] = await Promise.all([
      findTools({ ffmpegPath: config.ffmpegPath ?? undefined, ffprobePath: config.ffprobePath ?? undefined }),
      config.databaseUrl ??
        startEmbeddedPostgres({ dataDir: config.dataDir, log }).then(
          (postgres) => later(postgres, (part) => part.stop()).url,
        ),
    ]);
    if (tools.warning) log.warn(tools.warning);
    await migrate(databaseUrl);
    const { prisma: db } = later(connect(databaseUrl), (part) => part.close());
    const storage = await openLocalStorage(config.dataDir);
    const temporaryFolder = join(config.dataDir, 'work', String(process.pid));
    await clearAway(join(config.dataDir, 'work'));
    await mkdir(temporaryFolder, { recursive: true });
    later(temporaryFolder, (folder) => rm(folder, { recursive: true, force: true }));

    const providers = createProviders({ ...config, publicUrl: config.publicUrl });
    if (providers.problems.length > 0) throw new UnusableModels(providers.problems);
    void providers.refresh();

    const drawing = later(createDrawing({ tools, processes: config.workerConcurrency }), (part) =>
      part.close(),
    );
    const queue = later(await openQueue({ databaseUrl, queueUrl: config.queueUrl, log }), (part) =>
      part.close(),
    );
    const subscriptions = later(await createSubscriptions(db, databaseUrl), (part) => part.close());
    const seat = later(await takeSeat(databaseUrl, db, log), (part) => part.close());

    const stageParts = {
      db,
      storage,
      tools,
      drawing,
      providers,
      promptGenerator: config.promptGenerator,
      videoFallback: providers.defaults.videoFallback,
    };
    const concurrency = {
      cores: config.workerConcurrency,
      clips: config.videoConcurrency,
      references: config.referenceConcurrency,
    };
    const engine = createEngine({
      db,
      queue,
      limits: concurrency,
      hooks: createHooks((step) => askApproval(jobParts, step)),
      log,
    });
    const jobParts: JobParts = {
      db,
      engine,
      storage,
      providers,
      limits: { budget: config.budgetLimit, jobsPerHour: config.jobsPerHour },
      concurrency,
      stopEverywhere: async (jobId) =>
        void (await db.$executeRaw`SELECT pg_notify(${STOP_CHANNEL}, ${jobId})`),
    };
    const runner = later(
      createRunner({
        db,
        engine,
        ledger: createTaskLedger(engine, seat.id),
        handlers: createHandlers(stageParts),
        workerId: seat.id,
        slots: createSlots(config.workerConcurrency),
        temporaryFolder,
        log,
      }),
      (part) => part.close(),
    );
    later(
      await listen(
        databaseUrl,
        STOP_CHANNEL,
        (jobId) => runner.stop(jobId),
        () =>
          void runner
            .recheck()
            .catch((error: unknown) => log.warn({ err: error }, 'Looking at what runs is put off')),
      ),
      (part) => part.close(),
    );

    const secret = config.signingSecret ?? (await keptSetting(db, 'signing-secret'));
    const auth = createAuth(config.auth);
    let url = config.publicUrl ?? '';
    // The port may be any free one, which is known only once the server listens.
    const links = createLinks({ secret, publicUrl: () => url });
    const assets = createAssets({
      db,
      storage,
      links,
      tools,
      limits: { audioBytes: config.maxAudioBytes, imageBytes: config.maxImageBytes },
    });
    const jobs = createJobs(jobParts);
    const regenerations = createRegenerations({
      db,
      engine,
      providers,
      perHour: config.regenerationsPerJobPerHour,
      cores: config.workerConcurrency,
      stopEverywhere: jobParts.stopEverywhere,
    });
    const scenarios = later(createScenarios({ db, providers, budget: config.scenarioBudget, log }), (part) =>
      part.close(),
    );
    const editing = later(createEditing({ db, engine, providers, storage, tools }), (part) => part.close());
    const exporting = createExporting({ db, engine, storage, assets });
    const reelgraph = createReelgraph({
      db,
      assets,
      jobs,
      regenerations,
      editing,
      exporting,
      scenarios,
      providers,
      subscriptions,
      jobsPerHour: config.jobsPerHour,
    });

    const graphql = createGraphqlHandler({
      schema,
      resolveViewer: auth,
      buildContext: ({ viewer }) => ({
        owner: viewer.owner,
        app: reelgraph,
        loaders: createLoaders(db, viewer.owner),
      }),
      log,
      exampleQuery: EXAMPLE_QUERY,
    });
    const server = later(
      createHttpServer({
        host: config.host,
        port: config.port,
        publicUrl: config.publicUrl,
        corsOrigins: config.corsOrigins,
        log,
        graphql,
        sockets: createGraphqlSockets({ graphql, resolveViewer: auth, log }),
        links,
        storage,
        studio: openStudio(),
        onUploaded: async ({ assetId, ...file }) => answerUpload(await assets.receive(assetId, file)),
        onReplicateWebhook: async ({ headers, rawBody }) => {
          const given = config.replicate?.webhookSecret;
          if (!given || !verifyReplicateWebhook(headers, rawBody, given))
            return { status: 401, body: { message: 'The signature does not fit.' } };
          providers.notifyPrediction(predictionOf(rawBody));
          return { status: 200, body: {} };
        },
        findUnready: () => findUnready(db, queue),
      }),
      (part) => part.close(),
    );
    const port = await server.listen();
    url ||= addressOf(config.host, port);

    await queue.work((taskId) => runner.run(taskId), { cpuTasks: config.workerConcurrency });
    later(
      startHousekeeping({ db, engine, runner, seat, storage, log, retentionDays: config.retentionDays }),
      (part) => part.close(),
    );
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

export class UnusableModels extends Error {
  override readonly name = 'UnusableModels';
  constructor(problems: string[]) {
    super(`The configured models can't be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

function answerUpload(
  result: { status: 'READY' } | { status: 'REJECTED'; problem: string } | { status: 'UNWANTED' },
) {
  if (result.status === 'READY') return { status: 200, body: { status: 'READY' } };
  if (result.status === 'REJECTED')
    return { status: 422, body: { code: 'INVALID_INPUT', message: result.problem } };
  return {
    status: 409,
    body: {
      code: 'CONFLICT',
      message: 'This file was received already. Announce another one with createUpload.',
    },
  };
}

/** What the webhook says is not believed: the prediction is asked for. */
function predictionOf(body: Buffer): string {
  const { id } = JSON.parse(body.toString('utf8')) as { id?: unknown };
  return typeof id === 'string' ? id : '';
}

/** A server that listens on all addresses has none of its own; from here it is reached like this. */
function addressOf(host: string, port: number): string {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

async function findUnready(
  db: PrismaClient,
  queue: { ready(): Promise<boolean> },
): Promise<Record<string, string>> {
  const database = await db.$queryRaw`SELECT 1`.then(
    () => null,
    () => 'The database does not answer.',
  );
  const queued = (await queue.ready()) ? null : 'The queue does not answer.';
  return { ...(database ? { database } : {}), ...(queued ? { queue: queued } : {}) };
}

/** Half-finished work of servers that were killed. */
async function clearAway(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!isAlive(Number(name))) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0) && pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
