/** The server: every address, who may reach it, and how it ends. What the answers say is decided by the parts it is given. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { signal, stopwatch } from '../observe/signals.js';
import type { Links } from '../storage/links.js';
import type { Storage } from '../storage/storage.js';
import {
  type ConnectionLimits,
  type Connections,
  defaultLimits,
  limitConnections,
} from './connection-limits.js';
import { type IsLinked, serveFile } from './files.js';
import { type GraphqlHandler, MAX_MESSAGE_BYTES } from './graphql-handler.js';
import { troubleOf } from './infrastructure-errors.js';
import {
  answerError,
  answerJson,
  answerReady,
  drain,
  type FindUnready,
  readBody,
  refuseBody,
} from './json-response.js';
import type { McpHandler } from './mcp-handler.js';
import { presentsToken, type ReadMetrics, serveMetrics } from './metrics.js';
import { OAUTH_METADATA_PATHS } from './oauth-metadata.js';
import { originRules } from './origin-rules.js';
import { landingPage } from './pages/landing-page.js';
import { type ServeShare, SHARE } from './pages/share.js';
import { GRAPHIQL, type ServeStudio } from './pages/studio.js';
import { type Answer, type OnUploaded, receiveUpload } from './uploads.js';
import type { GraphqlSockets } from './websocket.js';

const MAX_WEBHOOK_BYTES = 5 * 1024 * 1024;
/** A slow line may take as long for a song as the link to send it to lives. */
const REQUEST_TIMEOUT_MS = 60 * 60 * 1000;
/** How long a request may take to arrive: its headers, and its body unless that is a file. */
const ARRIVAL: Arrival = { headersMs: 15_000, bodyMs: 30_000 };
/** Of the ten seconds that the whole process has to leave. */
const CLOSE_PATIENCE_MS = 4_000;

const MAX_ORIGINS_TOLD = 50;

type Arrival = { headersMs: number; bodyMs: number };

export type Webhook = { headers: IncomingMessage['headers']; query: URLSearchParams; rawBody: Buffer };

export type ServerParts = {
  host: string;
  /** 0 takes a free one. */
  port: number;
  publicUrl: string | null;
  corsOrigins: string[];
  log: Logger;
  graphql: GraphqlHandler;
  mcp: McpHandler;
  /** Null where nobody is named who gives tokens. */
  oauthMetadata: () => object | null;
  sockets: GraphqlSockets;
  links: Links;
  storage: Storage;
  /** Null when it has not been built. */
  studio: ServeStudio | null;
  hasGraphiql: boolean;
  isLinked: IsLinked;
  share: ServeShare;
  onUploaded: OnUploaded;
  onReplicateWebhook: (webhook: Webhook) => Promise<Answer>;
  findUnready: FindUnready;
  /** Read from this machine, or with the token. */
  metrics: { registry: ReadMetrics; token: string | null };
  /** Other than usual in tests only. */
  connectionLimits?: ConnectionLimits;
  arrival?: Arrival;
};

export type HttpServer = {
  /** Resolves to the port. */
  listen(): Promise<number>;
  close(): Promise<void>;
};

/** The message says what to do about it. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
  constructor({ host, port }: { host: string; port: number }, cause: NodeJS.ErrnoException) {
    const remedies: Record<string, string> = {
      EADDRINUSE:
        'Another program listens there. Stop it, or set PORT to another number (0 takes a free one).',
      EACCES: 'That port is for root only. Set PORT to a number above 1023.',
      EADDRNOTAVAIL: 'This machine has no such address. Set HOST to one that it has.',
      ENOTFOUND: 'There is no such name. Set HOST to an address of this machine.',
    };
    super(`Can't listen on ${host}:${port}. ${remedies[cause.code ?? ''] ?? cause.message}`, { cause });
  }
}

type Exchange = { req: IncomingMessage; res: ServerResponse; requestId: string; log: Logger };

type ServerContext = {
  parts: ServerParts;
  rules: ReturnType<typeof originRules>;
  server: Server;
  connections: Connections;
  refusedOrigins: Set<string>;
  /** Answers under way; streams of events among them never end by themselves. */
  streams: Set<ServerResponse>;
};

export function createHttpServer(parts: ServerParts): HttpServer {
  let port = parts.port;
  const rules = originRules({ ...parts, port: () => port });
  const streams = new Set<ServerResponse>();

  const arrival = parts.arrival ?? ARRIVAL;
  const timeouts = {
    requestTimeout: REQUEST_TIMEOUT_MS,
    headersTimeout: arrival.headersMs,
    connectionsCheckingInterval: Math.ceil(arrival.headersMs / 3),
  };
  const server = createServer(timeouts, (req, res) => {
    const requestId = randomUUID();
    const log = parts.log.child({ requestId });
    streams.add(res);
    const seconds = stopwatch();
    res.once('close', () => {
      streams.delete(res);
      signal('request', { route: routeOf(req, res), status: res.statusCode, seconds: seconds() });
      log.debug({ method: req.method, path: pathForLog(req), status: res.statusCode }, 'answered');
    });
    res.once('finish', () => drain(req));
    if (!pathOf(req).startsWith('/uploads/')) expectBody(req, res, arrival.bodyMs);
    answer(context, req, res, requestId, log).catch((err) => answerFault({ req, res, requestId, log }, err));
  });
  const connections = limitConnections(server, parts.connectionLimits ?? defaultLimits());
  const context: ServerContext = { rules, parts, server, connections, refusedOrigins: new Set(), streams };

  server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if (pathOf(req) !== '/graphql') return refuseUpgrade(socket, '404 Not Found');
    if (!rules.isOurHost(req.headers.host) || !rules.mayCall(req.headers))
      return refuseUpgrade(socket, '403 Forbidden');
    parts.sockets.upgrade(req, socket, head);
  });

  async function listen(): Promise<number> {
    server.listen(parts.port, parts.host);
    await once(server, 'listening').catch((error) => {
      throw new CannotListen(parts, error);
    });
    port = (server.address() as AddressInfo).port;
    return port;
  }

  let ending: Promise<void> | null = null;
  function close(): Promise<void> {
    ending ??= endAll(context);
    return ending;
  }

  return { listen, close };
}

/** A fault of ours: the log has it, the client a number to report. */
function answerFault({ req, res, requestId, log }: Exchange, err: unknown): void {
  if (res.destroyed) return;
  log.error({ err, path: pathForLog(req) }, 'a request failed');
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const trouble = troubleOf(err);
  const message =
    trouble ??
    `Something went wrong on the server. If it happens again, report it with the number ${requestId}.`;
  answerError(res, trouble ? 503 : 500, 'INTERNAL', message);
}

async function answer(
  context: ServerContext,
  req: IncomingMessage,
  res: ServerResponse,
  requestId: string,
  log: Logger,
): Promise<void> {
  res.setHeader('X-Request-Id', requestId);
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Referrer-Policy', 'no-referrer');
  res.setHeader('X-Frame-Options', 'DENY');
  const path = pathOf(req);
  // Prometheus calls by whatever name its network has for this server; the token is proof enough.
  const scrapes = path === '/metrics' && presentsToken(req, context.parts.metrics.token);
  if (!scrapes && !context.rules.isOurHost(req.headers.host)) {
    return refuseBody(
      req,
      res,
      403,
      'FORBIDDEN',
      'This server does not answer to that host name. Set PUBLIC_URL to the address that clients use.',
    );
  }
  res.setHeader('Vary', 'Origin');
  const mayCall = context.rules.mayCall(req.headers);
  // A page that may not call is let ask, so that it can read why it is refused.
  const origin =
    mayCall || path.startsWith('/files/') ? context.rules.corsOrigin(req.headers) : req.headers.origin;
  if (origin) setCorsHeaders(origin, req, res);
  if (req.method === 'OPTIONS') {
    res.writeHead(204).end();
    return;
  }
  // A file's link is its own permission, whoever shows it; all else is for pages that may call.
  if (!path.startsWith('/files/') && !mayCall) return refuseOrigin(context, req, res);
  await route(context, { req, res, requestId, log }, path);
}

async function route(context: ServerContext, exchange: Exchange, path: string): Promise<void> {
  const { req, res, log } = exchange;
  const reads = req.method === 'GET' || req.method === 'HEAD';
  if (path === '/graphql' && req.method === 'GET' && isBrowser(req)) {
    serveGraphiql(context.parts, exchange);
  } else if (path === '/graphql') {
    if (Number(req.headers['content-length'] ?? 0) > MAX_MESSAGE_BYTES) return refuseOperation(req, res);
    await context.parts.graphql(req, res, { req, res, requestId: exchange.requestId, log });
  } else if (path === '/mcp') {
    await context.parts.mcp(req, res, { requestId: exchange.requestId, log });
  } else if (OAUTH_METADATA_PATHS.includes(path) && reads && context.parts.oauthMetadata()) {
    answerJson(res, 200, context.parts.oauthMetadata());
  } else if (path.startsWith('/files/') && reads) {
    await serveFile(req, res, context.parts);
  } else if (path.startsWith(SHARE) && reads) {
    await context.parts.share(req, res, path);
  } else if (path.startsWith('/uploads/') && req.method === 'PUT') {
    const onAccepted = () => context.connections.keep(req);
    await receiveUpload(req, res, path.slice('/uploads/'.length), { ...context.parts, onAccepted });
  } else if (path === '/webhooks/replicate' && req.method === 'POST') {
    await receiveWebhook(context, exchange);
  } else if (path === '/health' && reads) {
    answerJson(res, 200, { status: 'ok' });
  } else if (path === '/ready' && reads) {
    await answerReady(res, context.parts.findUnready);
  } else if (path === '/metrics' && reads) {
    await serveMetrics(req, res, context.parts.metrics);
  } else if (reads && context.parts.studio?.(req, res, path)) {
    // Answered.
  } else if (path === '/' && reads) {
    answerPage(res, 200, landingPage());
  } else if (reads && isBrowser(req)) {
    answerPage(res, 404, landingPage('There is nothing at this address.'));
  } else {
    refuseBody(req, res, 404, 'NOT_FOUND', `There is nothing for ${req.method} at this address.`);
  }
}

const isBrowser = (req: IncomingMessage) => req.headers.accept?.includes('text/html') ?? false;

function serveGraphiql({ hasGraphiql, studio }: ServerParts, { req, res }: Exchange): void {
  res.appendHeader('Vary', 'Accept');
  if (!hasGraphiql)
    answerPage(res, 404, landingPage('Only trusted documents run on this server, so there is no GraphiQL.'));
  else if (!studio?.(req, res, GRAPHIQL))
    answerPage(res, 404, landingPage('GraphiQL has not been built: "npm run build:studio" does it.'));
}

function answerPage(res: ServerResponse, status: number, page: string): void {
  res.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'");
  res.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}

/** In the shape that GraphQL clients read, once they have sent all: many don't read before, and would find the pipe broken. */
function refuseOperation(req: IncomingMessage, res: ServerResponse): void {
  const message = `A request may have at most ${MAX_MESSAGE_BYTES / 1024} kB. Send files with createUpload.`;
  const body = { errors: [{ message, extensions: { code: 'DOCUMENT_REJECTED' } }] };
  drain(req);
  req.once('end', () => answerJson(res, 413, body));
}

/** A body that is sent drop by drop holds a connection for nothing. */
function expectBody(req: IncomingMessage, res: ServerResponse, withinMs: number): void {
  const late = setTimeout(() => {
    // An answer that has begun goes on; its end closes the request.
    if (req.complete || res.headersSent) return;
    refuseBody(req, res, 408, 'INVALID_INPUT', 'The request took too long to arrive. Send it again.');
    res.once('finish', () => req.destroy());
  }, withinMs);
  for (const event of ['end', 'close']) req.once(event, () => clearTimeout(late));
}

async function receiveWebhook(context: ServerContext, { req, res }: Exchange): Promise<void> {
  const rawBody = await readBody(req, MAX_WEBHOOK_BYTES);
  if (rawBody === null) return refuseBody(req, res, 413, 'INVALID_INPUT', 'The body is too large.');
  const query = new URLSearchParams(req.url?.split('?')[1]);
  const { status, body } = await context.parts.onReplicateWebhook({
    headers: req.headers,
    query,
    rawBody,
  });
  answerJson(res, status, body);
}

/** Told once per origin in the log; a page can call itself what it likes, so not without end. */
function refuseOrigin(
  { refusedOrigins, parts }: ServerContext,
  req: IncomingMessage,
  res: ServerResponse,
): void {
  const origin = req.headers.origin?.slice(0, 200);
  const message = `Pages of ${origin ?? 'other sites'} may not call this server. Add the origin to CORS_ORIGINS, or let the page's own server pass /graphql on.`;
  if (origin && !refusedOrigins.has(origin) && refusedOrigins.size < MAX_ORIGINS_TOLD) {
    refusedOrigins.add(origin);
    parts.log.warn({ origin }, message);
  }
  refuseBody(req, res, 403, 'FORBIDDEN', message);
}

function setCorsHeaders(origin: string, req: IncomingMessage, res: ServerResponse): void {
  res.setHeader('Access-Control-Allow-Origin', origin);
  res.setHeader(
    'Access-Control-Expose-Headers',
    'Accept-Ranges, Content-Length, Content-Range, ETag, WWW-Authenticate, X-Request-Id',
  );
  if (req.method !== 'OPTIONS') return;
  res.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST, PUT, OPTIONS');
  res.setHeader('Access-Control-Allow-Headers', req.headers['access-control-request-headers'] ?? '');
  res.setHeader('Access-Control-Max-Age', '600');
}

/** Requests may finish; streams of events, which never would, are cut. */
async function endAll(context: ServerContext): Promise<void> {
  const closed = context.server.listening ? once(context.server, 'close') : null;
  context.server.close();
  context.server.closeIdleConnections();
  for (const res of context.streams) if (isEventStream(res)) res.destroy();
  const impatience = setTimeout(() => context.server.closeAllConnections(), CLOSE_PATIENCE_MS);
  await Promise.all([context.parts.sockets.close(), closed]);
  clearTimeout(impatience);
}

const pathOf = (req: IncomingMessage) => (req.url ?? '/').split('?')[0]!;
const ROUTES = ['graphql', 'files', 'uploads', 'webhooks', 'health', 'ready', 'metrics', 'mcp', 'share'];

/** One of a few names: what clients make up is "other". */
function routeOf(req: IncomingMessage, res: ServerResponse): string {
  if (isEventStream(res)) return 'stream';
  const first = pathOf(req).split('/')[1]!;
  return ROUTES.includes(first) ? first : 'other';
}

/** The rest of these addresses is their permission. */
const pathForLog = (req: IncomingMessage) => pathOf(req).replace(/^(\/(uploads|share)\/).*/, '$1…');
const isEventStream = (res: ServerResponse) =>
  String(res.getHeader('content-type')).startsWith('text/event-stream');

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
