/** Wires the services behind the API, the GraphQL handler and the HTTP server. */
import { randomUUID } from 'node:crypto';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { createServerSecret } from '../database/server-secret.js';
import { createLoaders } from '../graphql/core/loaders.js';
import { schema } from '../graphql/schema.js';
import { createAuth } from '../http/auth.js';
import { createTrustedDocuments, findUnfit } from '../http/documents/trusted.js';
import type { BuildContext } from '../http/execution.js';
import { createGraphqlHandler } from '../http/graphql-handler.js';
import { createMcpHandler } from '../http/mcp-handler.js';
import { createOauthMetadata } from '../http/oauth-metadata.js';
import { createSharePages } from '../http/pages/share.js';
import { openStudio, studioDocuments } from '../http/pages/studio.js';
import { createHttpServer } from '../http/server.js';
import { createGraphqlSockets } from '../http/websocket.js';
import { createConfirmations } from '../mcp/confirmations.js';
import { createAssets } from '../pipeline/artifacts/assets.js';
import { createEditing } from '../pipeline/changes/editing.js';
import { createExporting } from '../pipeline/changes/exporting.js';
import { createRegenerations } from '../pipeline/changes/regenerations.js';
import { createJobs } from '../pipeline/jobs/jobs.js';
import { createMusicPreviews } from '../pipeline/jobs/music-previews.js';
import { createSharing } from '../pipeline/jobs/share.js';
import { createReelgraph, type Reelgraph } from '../pipeline/reelgraph.js';
import { createScenarios } from '../pipeline/scenarios/scenarios.js';
import { type ClientLinks, createLinks } from '../storage/links.js';
import type { Foundation } from './foundation.js';
import { wireMcp } from './mcp.js';
import { startMetrics } from './metrics.js';
import type { Pipeline } from './pipeline.js';
import { receiveWebhook } from './replicate-webhook.js';
import type { Shutdown } from './shutdown.js';

/** A client that speaks to the process itself has no header to carry its token. */
export class NotIdentifiedHere extends Error {
  override readonly name = 'NotIdentifiedHere';
  constructor(failure: string) {
    super(`${failure} Set REELGRAPH_TOKEN to a token of this server.`);
  }
}

/** `publicUrl` is asked for when it is needed: without a configured port it is known only once the server listens. */
export async function createServer(
  config: Config,
  foundation: Foundation,
  pipeline: Pipeline,
  publicUrl: () => string,
  log: Logger,
  shutdown: Shutdown,
) {
  const { db, storage, providers } = foundation;
  const secret = config.signingSecret ?? (await createServerSecret(db, 'signing-secret'));
  const links = createLinks({ secret, previousSecret: config.previousSigningSecret, publicUrl });
  const clientLinks = storage.direct?.links ?? links;
  const reelgraph = createServices(config, foundation, pipeline, clientLinks, links.shareUrl, log, shutdown);
  const resolveViewer = createAuth(config.auth);
  const buildContext: BuildContext = ({ viewer }) => ({
    owner: viewer.owner,
    app: reelgraph,
    loaders: createLoaders(db, viewer.owner),
  });
  const confirmations = createConfirmations({ secret, freeUpTo: config.mcpConfirmAbove });
  const connectMcp = wireMcp({ buildContext, confirmations, assets: reelgraph.assets, links, storage });
  const oauth = createOauthMetadata({ ...config.auth, publicUrl });
  const texts = config.trusted.only ? studioDocuments() : [];
  const trusted = createTrustedDocuments({ ...config.trusted, texts });
  const unfit = findUnfit(config.trusted.documents, schema);
  if (Object.keys(unfit).length > 0)
    log.warn({ unfit }, 'some documents of TRUSTED_DOCUMENTS do not fit this API, and are refused');
  const graphql = createGraphqlHandler({
    schema,
    trusted,
    resolveViewer,
    buildContext,
    log,
  });
  const server = shutdown.add(
    createHttpServer({
      host: config.host,
      port: config.port,
      publicUrl: config.publicUrl,
      corsOrigins: config.corsOrigins,
      log,
      graphql,
      mcp: createMcpHandler({ resolveViewer, connect: connectMcp, metadataUrl: oauth.url }),
      oauthMetadata: oauth.document,
      sockets: createGraphqlSockets({ graphql, trusted, resolveViewer, log }),
      links,
      storage,
      hasGraphiql: !config.trusted.only,
      studio: openStudio(storage.direct?.origin ?? null),
      isLinked: reelgraph.assets.isLinked,
      share: createSharePages({
        links,
        filesOrigin: storage.direct?.origin ?? null,
        findFilm: reelgraph.sharing.film,
        linkTo: reelgraph.assets.link,
      }),
      onUploaded: async ({ assetId, ...file }) =>
        uploadResponse(await reelgraph.assets.receive(assetId, file)),
      onReplicateWebhook: (request) => receiveWebhook(config.replicate?.webhookSecret, providers, request),
      findUnready: () => findUnready(foundation),
      metrics: {
        registry: startMetrics(config, foundation, pipeline, shutdown),
        token: config.metricsToken,
      },
    }),
    (part) => part.close(),
  );
  const connectLocally = async (transport: Transport, token: string | undefined) => {
    const identified = await resolveViewer(token && `Bearer ${token}`);
    if ('failure' in identified) throw new NotIdentifiedHere(identified.failure);
    await connectMcp({ viewer: identified.viewer, requestId: randomUUID(), log }, transport);
  };
  return { server, reelgraph, connectMcp: connectLocally };
}

function createServices(
  config: Config,
  { db, storage, tools, providers, subscriptions }: Foundation,
  { engine, jobParts, slots }: Pipeline,
  links: ClientLinks,
  shareUrl: (linkId: string) => string,
  log: Logger,
  shutdown: Shutdown,
): Reelgraph {
  const limits = {
    audioBytes: config.maxAudioBytes,
    imageBytes: config.maxImageBytes,
    ownerBytes: config.maxUploadBytesPerOwner,
  };
  const assets = createAssets({ db, storage, links, tools, limits });
  const scenarios = shutdown.add(
    createScenarios({
      db,
      providers,
      limits: { budget: config.scenarioBudget, ownerBudget: config.ownerBudget, perHour: config.jobsPerHour },
      log,
    }),
    (part) => part.close(),
  );
  const editing = shutdown.add(createEditing({ db, engine, providers, storage, tools }), (part) =>
    part.close(),
  );
  return createReelgraph({
    db,
    assets,
    jobs: createJobs(jobParts),
    sharing: createSharing({ db, engine, shareUrl }),
    music: shutdown.add(createMusicPreviews({ db, storage, slots }), (part) => part.close()),
    regenerations: createRegenerations({
      db,
      engine,
      providers,
      perHour: config.regenerationsPerJobPerHour,
      cores: config.workerConcurrency,
      stopEverywhere: jobParts.stopEverywhere,
    }),
    editing,
    exporting: createExporting({ db, engine, storage, assets }),
    scenarios,
    providers,
    subscriptions,
    jobsPerHour: config.jobsPerHour,
  });
}

function uploadResponse(
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

/** What the server needs and can't use at the moment, with the reasons. */
export async function findUnready({ db, queue, storage }: Foundation): Promise<Record<string, string>> {
  const database = await db.$queryRaw`SELECT 1`.then(
    () => null,
    () => 'The database does not answer.',
  );
  const queued = (await queue.ready()) ? null : 'The queue does not answer.';
  const stored = await storage.findProblem();
  return {
    ...(database ? { database } : {}),
    ...(queued ? { queue: queued } : {}),
    ...(stored ? { storage: stored } : {}),
  };
}
