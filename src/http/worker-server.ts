/** What a worker answers: that it lives, whether it is ready, and its metrics. It serves nobody's data. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { answerError, answerJson, answerReady, type FindUnready } from './json-response.js';
import { type ReadMetrics, serveMetrics } from './metrics.js';
import { CannotListen, type HttpServer } from './server.js';

export type WorkerServerParts = {
  host: string;
  port: number;
  log: Logger;
  findUnready: FindUnready;
  metrics: { registry: ReadMetrics; token: string | null };
};

const TIMEOUTS = { headersTimeout: 15_000, requestTimeout: 30_000 };

export function createWorkerServer(parts: WorkerServerParts): HttpServer {
  const server = createServer(TIMEOUTS, (req, res) => {
    answer(parts, req, res).catch((err: unknown) => {
      parts.log.error({ err }, 'a request failed');
      if (res.headersSent) res.destroy();
      else answerError(res, 500, 'INTERNAL', 'Something went wrong on the server; its log says what.');
    });
  });
  return {
    async listen() {
      server.listen(parts.port, parts.host);
      await once(server, 'listening').catch((error) => {
        throw new CannotListen(parts, error);
      });
      return (server.address() as AddressInfo).port;
    },
    async close() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  { findUnready, metrics }: WorkerServerParts,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const path = (req.url ?? '/').split('?')[0];
  const reads = req.method === 'GET' || req.method === 'HEAD';
  if (path === '/health' && reads) answerJson(res, 200, { status: 'ok' });
  else if (path === '/ready' && reads) await answerReady(res, findUnready);
  else if (path === '/metrics' && reads) await serveMetrics(req, res, metrics);
  else answerError(res, 404, 'NOT_FOUND', 'This is a worker. Send requests to a server with ROLE=api.');
}
