/** Metrics for Prometheus, which are nobody else's business: they tell what is made, spent and broken. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerError } from './json-response.js';
import { isLoopback } from './origin-rules.js';

/** What is read, as a registry of prom-client has it. */
export type ReadMetrics = { contentType: string; metrics(): Promise<string> };

/** A proxy on this machine calls from loopback for whoever called it; each of these headers gives one away. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

export const presentsToken = ({ headers }: IncomingMessage, token: string | null): boolean =>
  token !== null && headers.authorization !== undefined && isSame(headers.authorization, `Bearer ${token}`);

export async function serveMetrics(
  req: IncomingMessage,
  res: ServerResponse,
  { registry, token }: { registry: ReadMetrics; token: string | null },
): Promise<void> {
  if (!isLocal(req) && !presentsToken(req, token)) return refuse(res, token);
  const body = await registry.metrics();
  res.writeHead(200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' }).end(body);
}

function refuse(res: ServerResponse, token: string | null): void {
  if (token !== null) res.setHeader('WWW-Authenticate', 'Bearer');
  const [status, code, message] =
    token === null
      ? ([
          403,
          'FORBIDDEN',
          'Metrics are for this machine. Set METRICS_TOKEN to read them from elsewhere.',
        ] as const)
      : ([401, 'UNAUTHENTICATED', 'Send METRICS_TOKEN as a bearer token.'] as const);
  answerError(res, status, code, message);
}

function isLocal({ socket, headers }: IncomingMessage): boolean {
  const address = socket.remoteAddress?.replace(/^::ffff:/, '') ?? '';
  return isLoopback(address) && FORWARDED.every((name) => headers[name] === undefined);
}

/** Of any length, in the same time. */
const isSame = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected));

const digest = (value: string) => createHash('sha256').update(value).digest();
