/** A whole server around a tiny schema, and clients that can do what browsers and curl do. */
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { createSchema } from 'graphql-yoga';
import { pino } from 'pino';
import { createLinks } from '../storage/links.js';
import { openLocalStorage } from '../storage/local.js';
import { type AuthSettings, createAuth } from './auth.js';
import { createTrustedDocuments, type TrustedDocuments } from './documents/trusted.js';
import type { CallContext } from './execution.js';
import { createGraphqlHandler } from './graphql-handler.js';
import { createMcpHandler } from './mcp-handler.js';
import { createHttpServer, type ServerParts } from './server.js';
import { createGraphqlSockets } from './websocket.js';

/** How often a subscription was left by its client. */
export const left = { count: 0 };

type Context = CallContext & { serial: number };

export const schema: GraphQLSchema = createSchema<Context>({
  typeDefs: /* GraphQL */ `
    scalar Odd
    type Query { owner: String, self: Self!, broken: Int, refused: Int, odd(value: Odd): String }
    type Self { self: Self!, name: String }
    type Mutation { count: Int }
    type Subscription { ticks(to: Int!): Tick!, silence: Int, nothing: Int }
    type Tick { number: Int!, serial: Int! }
  `,
  resolvers: {
    Odd: {
      parseValue() {
        throw new Error('never good enough');
      },
    } as never,
    Query: {
      owner: (_root, _args, { call }) => call.viewer.owner,
      self: () => ({ name: 'me' }),
      broken() {
        throw new Error('connect ECONNREFUSED db.internal:5432');
      },
      refused() {
        throw new GraphQLError('Not here.', { extensions: { code: 'NOT_FOUND' } });
      },
    },
    Self: { self: () => ({ name: 'me' }) },
    Mutation: { count: () => 1 },
    Subscription: {
      ticks: {
        async *subscribe(_root, { to }) {
          for (let number = 1; number <= to; number++) yield number;
        },
        resolve: (number: number, _args: unknown, { serial }: Context) => ({ number, serial }),
      },
      silence: { subscribe: silence, resolve: () => 1 },
      nothing: {
        subscribe() {
          throw new GraphQLError('There is no such job.', { extensions: { code: 'NOT_FOUND' } });
        },
      },
    },
  },
});

function silence() {
  let leave = () => {};
  const over = new Promise<IteratorResult<number>>((resolve) => {
    leave = () => resolve({ done: true, value: undefined });
  });
  return {
    next: () => over,
    async return() {
      left.count += 1;
      leave();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const NO_AUTH: AuthSettings = {
  secret: null,
  previousSecret: null,
  jwksUrl: null,
  issuer: null,
  audience: null,
};
const NO_TRUSTED = createTrustedDocuments({ documents: new Map(), only: false });
export const links = createLinks({ secret: 'of the tests', publicUrl: () => '' });

type Options = { auth?: Partial<AuthSettings>; trusted?: TrustedDocuments } & Partial<ServerParts>;

export async function startServer({ trusted = NO_TRUSTED, ...options }: Options = {}) {
  const root = await mkdtemp(path.join(tmpdir(), 'reelgraph-http-'));
  const storage = await openLocalStorage(root);
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line) => logged.push(line) });
  const resolveViewer = createAuth({ ...NO_AUTH, ...options.auth });
  let serial = 0;
  const graphql = createGraphqlHandler({
    schema,
    trusted,
    resolveViewer,
    buildContext: () => ({ serial: ++serial }),
    log,
  });
  const server = createHttpServer({
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    corsOrigins: [],
    studio: null,
    hasGraphiql: !trusted.only,
    log,
    graphql,
    mcp: createMcpHandler({
      resolveViewer,
      connect: async () => ({ close: async () => {} }),
      metadataUrl: () => null,
    }),
    oauthMetadata: () => null,
    sockets: createGraphqlSockets({ graphql, trusted, resolveViewer, log }),
    links,
    storage,
    isLinked: async () => true,
    share: async (_req, res) => void res.writeHead(410).end(),
    metrics: { registry: { contentType: 'text/plain', metrics: async () => 'measured 1' }, token: null },
    onUploaded: async () => ({ status: 200, body: {} }),
    onReplicateWebhook: async () => ({ status: 200, body: {} }),
    findUnready: async () => ({}),
    ...options,
  });
  const port = await server.listen();
  return {
    port,
    root,
    storage,
    logged,
    request: (url: string, sent: Sent = {}) => request(port, url, sent),
    graphql: (query: string, sent: Sent = {}) =>
      request(port, '/graphql', {
        method: 'POST',
        body: JSON.stringify({ query }),
        ...sent,
        headers: { 'content-type': 'application/json', ...sent.headers },
      }),
    close: () => server.close(),
    async remove() {
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

type Sent = { method?: string; headers?: Record<string, string>; body?: string | Buffer };

/** With any Host and any Origin, which fetch would not allow. */
async function request(port: number, url: string, { method = 'GET', headers = {}, body }: Sent) {
  const req = http.request({ port, host: '127.0.0.1', path: url, method, headers, agent: false });
  req.end(body);
  const res = await new Promise<http.IncomingMessage>((resolve, reject) => {
    req.once('response', resolve);
    req.once('error', reject);
  });
  const answer = await text(res);
  const isJson = /json/.test(res.headers['content-type'] ?? '');
  return {
    status: res.statusCode,
    headers: res.headers,
    text: answer,
    json: isJson ? JSON.parse(answer) : null,
  };
}
