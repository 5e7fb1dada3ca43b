/** GraphQL over WebSocket. A document that is refused fails alone: the socket and its other operations live on. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type ExecutionArgs,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
} from 'graphql';
import { CloseCode, type Context, type SubscribePayload } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { authorizationOf, type Identified, type ResolveViewer } from './auth.js';
import type { TrustedDocuments } from './documents/trusted.js';
import { maskError, withCode } from './execution.js';
import { type GraphqlHandler, MAX_MESSAGE_BYTES, MAX_TIMEOUT_MS } from './graphql-handler.js';

const CONNECTION_INIT_TIMEOUT_MS = 5_000;
const MAX_OPERATIONS_PER_SOCKET = 1_000;
/** One of the codes of RFC 6455, after which clients connect anew. */
const TRY_AGAIN_LATER = 1013;
const CLOSE_PATIENCE_MS = 2_000;

export type WebSocketParts = {
  graphql: GraphqlHandler;
  trusted: TrustedDocuments;
  resolveViewer: ResolveViewer;
  log: Logger;
};
export type GraphqlSockets = {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Says goodbye to every client with 1001. */
  close(): Promise<void>;
};

type SocketExtra = { identified: Identified };
type SocketContext = Context<Record<string, unknown>, Extra & Partial<SocketExtra>>;

export function createGraphqlSockets({
  graphql,
  trusted,
  resolveViewer,
  log,
}: WebSocketParts): GraphqlSockets {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });

  async function onConnect({ connectionParams, extra }: SocketContext): Promise<boolean> {
    const result = await resolveViewer(authorizationOf(connectionParams));
    if ('failure' in result) {
      if (result.unavailable) extra.socket.close(TRY_AGAIN_LATER, result.failure);
      return false; // 4403
    }
    extra.identified = result;
    if (result.expiresAt) closeAt(result.expiresAt, extra.socket);
    return true;
  }

  async function onSubscribe(context: SocketContext, _id: string, payload: SubscribePayload) {
    const requestId = randomUUID();
    const call = { viewer: context.extra.identified!.viewer, requestId, log: log.child({ requestId }) };
    try {
      if (Object.keys(context.subscriptions).length > MAX_OPERATIONS_PER_SOCKET) throw tooMany();
      const { schema, parse, validate, contextFactory, execute, subscribe } = graphql.getEnveloped({
        call,
        params: payload,
      });
      const document = parse(trusted.textOf(payload));
      const errors = validate(schema, document);
      if (errors.length > 0) return errors;
      const args: ExecutionArgs = {
        schema,
        document,
        operationName: payload.operationName,
        variableValues: payload.variables,
        contextValue: await contextFactory(),
        rootValue: { execute, subscribe },
      };
      return args;
    } catch (error) {
      return [maskError(error, call)];
    }
  }

  const server = useServer<Record<string, unknown>, SocketExtra>(
    {
      connectionInitWaitTimeout: CONNECTION_INIT_TIMEOUT_MS,
      onConnect,
      onSubscribe,
      execute: ({ rootValue, ...args }: ExecutionArgs) => (rootValue as Enveloped).execute(args),
      subscribe: ({ rootValue, ...args }: ExecutionArgs) => (rootValue as Enveloped).subscribe(args),
      onError: (_context, _id, _payload, errors) => errors.map(outward),
      onNext: (_context, _id, _payload, _args, { errors, ...result }) =>
        (errors ? { ...result, errors: errors.map(outward) } : result) as FormattedExecutionResult,
    },
    sockets,
  );
  // After the library's own listeners: it would print every client's fault on the console.
  sockets.on('connection', (socket) => {
    socket.removeAllListeners('error');
    socket.on('error', (err) => log.debug({ err }, 'a socket failed'));
  });

  return {
    upgrade(request, socket, head) {
      sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
    },
    async close() {
      const impatience = setTimeout(() => {
        for (const client of sockets.clients) client.terminate();
      }, CLOSE_PATIENCE_MS);
      await server.dispose();
      clearTimeout(impatience);
    },
  };
}

type Enveloped = ReturnType<GraphqlHandler['getEnveloped']>;

function tooMany(): GraphQLError {
  return new GraphQLError(
    `A socket carries at most ${MAX_OPERATIONS_PER_SOCKET} operations at once. End some, or open another.`,
    {
      extensions: { code: 'RATE_LIMITED' },
    },
  );
}

/** With a code, and without what is meant for HTTP. */
function outward(error: GraphQLError): GraphQLFormattedError {
  const { extensions: { http: _http, ...extensions } = {}, ...formatted } = withCode(error).toJSON();
  return { ...formatted, extensions };
}

function closeAt(expiresAt: Date, socket: WebSocket): void {
  const left = Math.min(expiresAt.getTime() - Date.now(), MAX_TIMEOUT_MS);
  const timer = setTimeout(() => socket.close(CloseCode.Forbidden, 'The token has expired'), left);
  socket.once('close', () => clearTimeout(timer));
}
