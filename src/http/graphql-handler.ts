/** GraphQL over HTTP: POST, GET for queries, and server-sent events. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { ResolveViewer } from './auth.js';
import { parseWithinLimits, validateWithinLimits } from './documents/limits.js';
import { DOCUMENT_ID_NAMES, type TrustedDocuments } from './documents/trusted.js';
import {
  type BuildContext,
  buildCallContext,
  type Call,
  executeMeasured,
  maskError,
  subscribeFreshly,
} from './execution.js';

/** Of a request's body, and of a message on a WebSocket. */
export const MAX_MESSAGE_BYTES = 256 * 1024;

export type GraphqlParts = {
  schema: GraphQLSchema;
  resolveViewer: ResolveViewer;
  buildContext: BuildContext;
  log: Logger;
  trusted: TrustedDocuments;
};

/** What the server knows of a request before GraphQL begins; a WebSocket knows the whole call. */
export type ServerContext =
  | { req: IncomingMessage; res: ServerResponse; requestId: string; log: Logger }
  | { call: Call };

export type GraphqlHandler = ReturnType<typeof createGraphqlHandler>;

export function createGraphqlHandler(parts: GraphqlParts) {
  return createYoga<ServerContext>({
    schema: parts.schema,
    graphqlEndpoint: '/graphql',
    context: async (initial) => {
      if ('call' in initial) return buildCallContext(parts.buildContext, initial.call);
      try {
        return await buildCallContext(parts.buildContext, await identify(initial, parts.resolveViewer));
      } catch (error) {
        throw maskError(error, initial);
      }
    },
    plugins: [
      limits,
      execution(parts.buildContext),
      csrfPrevention,
      readableQuery,
      trustedDocuments(parts.trusted),
    ],
    // What gets this far was not thrown while an operation ran: a body that is no JSON, a fault in the transport.
    maskedErrors: {
      maskError: (error) => maskError(error, { requestId: 'unknown', log: parts.log }) as Error,
    },
    graphiql: false, // Ours is a page of the server's.
    landingPage: false,
    extraParamNames: [...DOCUMENT_ID_NAMES],
    batching: false,
    multipart: false,
    cors: false, // The server itself answers for all its paths.
    maxRequestBodySize: MAX_MESSAGE_BYTES,
    logging: false,
  });
}

const limits: Plugin = {
  onParse({ setParseFn }) {
    setParseFn(parseWithinLimits);
  },
  onValidate({ setValidationFn }) {
    setValidationFn(validateWithinLimits);
  },
};

function execution(build: BuildContext): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(executeMeasured);
    },
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn((args) => subscribeFreshly(args, build));
    },
  };
}

/** Only what a page elsewhere could send without asking first, and that may change something. GET never does. */
const csrf = useCSRFPrevention({ requestHeaders: ['x-graphql-yoga-csrf', 'apollo-require-preflight'] });
const csrfPrevention: Plugin = {
  onRequestParse(payload) {
    if (payload.request.method !== 'POST') return;
    try {
      return csrf.onRequestParse?.(payload);
    } catch {
      throw new GraphQLError('Send the operation as application/json.', {
        extensions: { code: 'FORBIDDEN', http: { status: 403 } },
      });
    }
  },
};

/** What a GET carries as JSON in its address. */
const readableQuery: Plugin = {
  onRequestParse({ request, url }) {
    if (request.method !== 'GET') return;
    for (const name of ['variables', 'extensions']) {
      const value = url.searchParams.get(name);
      if (value && !isJson(value))
        throw new GraphQLError(`"${name}" is no JSON. Write it as JSON and encode it for an address.`, {
          extensions: { code: 'DOCUMENT_REJECTED', http: { status: 400 } },
        });
    }
  },
};

/** On a GET, the id of a document is in the address. */
function trustedDocuments(trusted: TrustedDocuments): Plugin {
  return {
    onParams({ params, request, setParams }) {
      const address = request.method === 'GET' ? new URL(request.url).searchParams : null;
      const ids = DOCUMENT_ID_NAMES.flatMap((name) =>
        address?.has(name) ? [[name, address.get(name)]] : [],
      );
      const query = trusted.textOf({ ...params, ...Object.fromEntries(ids) });
      if (query !== undefined && query !== params.query) setParams({ ...params, query });
    },
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function identify(
  request: Exclude<ServerContext, { call: Call }>,
  resolveViewer: ResolveViewer,
): Promise<Call> {
  const { req, res, requestId, log } = request;
  const result = await resolveViewer(req.headers.authorization);
  if ('failure' in result && result.unavailable) {
    throw new GraphQLError(result.failure, {
      extensions: { code: 'PROVIDER_FAILED', http: { status: 503, headers: { 'Retry-After': '5' } } },
    });
  }
  if ('failure' in result) {
    throw new GraphQLError(result.failure, {
      extensions: {
        code: 'UNAUTHENTICATED',
        http: { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } },
      },
    });
  }
  if (result.expiresAt) endAt(result.expiresAt, res);
  const { traceparent } = req.headers;
  return { viewer: result.viewer, requestId, log, traceparent: traceparent?.toString() };
}

/** A stream of events doesn't outlive the token that opened it. */
export function endAt(expiresAt: Date, res: ServerResponse): void {
  const timer = setTimeout(() => res.destroy(), Math.min(expiresAt.getTime() - Date.now(), MAX_TIMEOUT_MS));
  res.once('close', () => clearTimeout(timer));
}

/** Timers can't wait longer; a token that lives longer outlives the stream. */
export const MAX_TIMEOUT_MS = 2 ** 31 - 1;
