/** The Model Context Protocol over streamable HTTP: each POST is answered by itself, so any server can take the next. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { ResolveViewer } from './auth.js';
import type { Call } from './execution.js';
import { endAt } from './graphql-handler.js';
import { answerJson, drain, readBody } from './json-response.js';

/** Room for a small file in base64. */
const MAX_BODY_BYTES = 3 * 1024 * 1024;

/** Codes of JSON-RPC. */
const PARSE_ERROR = -32700;
const INVALID_REQUEST = -32600;
const SERVER_ERROR = -32000;

export type McpHandler = (
  req: IncomingMessage,
  res: ServerResponse,
  call: Omit<Call, 'viewer'>,
) => Promise<void>;

/** A server of the protocol that is connected to a transport until it is closed. */
export type ConnectMcp = (call: Call, transport: Transport) => Promise<{ close(): Promise<void> }>;

export type McpParts = {
  resolveViewer: ResolveViewer;
  connect: ConnectMcp;
  /** Where a client learns who gives tokens; null when that is not known. */
  metadataUrl: () => string | null;
};

export function createMcpHandler({ resolveViewer, connect, metadataUrl }: McpParts): McpHandler {
  return async (req, res, { requestId, log }) => {
    if (req.method !== 'POST') {
      res.setHeader('Allow', 'POST');
      return refuse(
        req,
        res,
        405,
        SERVER_ERROR,
        'Nothing is kept between requests: send each message with POST.',
      );
    }
    const identified = await resolveViewer(req.headers.authorization);
    if ('failure' in identified) {
      if (identified.unavailable) res.setHeader('Retry-After', '5');
      else res.setHeader('WWW-Authenticate', challenge(metadataUrl()));
      return refuse(req, res, identified.unavailable ? 503 : 401, SERVER_ERROR, identified.failure);
    }
    const body = await readBody(req, MAX_BODY_BYTES);
    if (body === null)
      return refuse(
        req,
        res,
        413,
        INVALID_REQUEST,
        `A message may have at most ${MAX_BODY_BYTES / 1024 / 1024} MB.`,
      );
    const message = parseJson(body);
    if (message === undefined) return refuse(req, res, 400, PARSE_ERROR, 'The body is no JSON.');
    if (Array.isArray(message)) return refuse(req, res, 400, INVALID_REQUEST, 'Send one message at a time.');

    if (identified.expiresAt) endAt(identified.expiresAt, res);
    // Loaded when it is first needed: most servers are never asked.
    const { StreamableHTTPServerTransport } = await import(
      '@modelcontextprotocol/sdk/server/streamableHttp.js'
    );
    const transport = new StreamableHTTPServerTransport();
    const server = await connect({ viewer: identified.viewer, requestId, log }, transport);
    res.once('close', () => void server.close());
    await transport.handleRequest(req, res, message);
  };
}

const challenge = (metadataUrl: string | null): string =>
  metadataUrl ? `Bearer resource_metadata="${metadataUrl}"` : 'Bearer';

function refuse(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  code: number,
  message: string,
): void {
  answerJson(res, status, { jsonrpc: '2.0', error: { code, message }, id: null });
  drain(req);
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
