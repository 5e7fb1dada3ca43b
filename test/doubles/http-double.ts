/** What the doubles of outside services share: a real server on a local port that writes down every request. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type SeenRequest = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: Buffer;
  /** The body as JSON, or null when it is something else. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into what was sent as they like
  json: any;
};

/** Faults that wait for the requests they are meant for: the next ones, or all until they are cleared. */
export class Faults<Fault> {
  private queued: Fault[] = [];
  private constant: Fault | null = null;

  /** Each given fault meets one request, in this order; null lets one through. */
  next(...faults: Fault[]): void {
    this.queued.push(...faults);
  }
  always(fault: Fault): void {
    this.constant = fault;
  }
  clear(): void {
    this.queued = [];
    this.constant = null;
  }
  take(): Fault | null {
    return this.queued.shift() ?? this.constant;
  }
}

export async function startServer(
  handle: (request: SeenRequest, response: ServerResponse) => void | Promise<void>,
): Promise<{ origin: string; requests: SeenRequest[]; close(): Promise<void> }> {
  const requests: SeenRequest[] = [];
  const server: Server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    // A client that gives up is part of the game.
    incoming.on('error', () => {});
    response.on('error', () => {});
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', async () => {
      const url = new URL(incoming.url ?? '/', 'http://double');
      const body = Buffer.concat(chunks);
      const request: SeenRequest = {
        method: incoming.method ?? 'GET',
        path: url.pathname,
        query: url.searchParams,
        headers: incoming.headers,
        body,
        json: asJson(body),
      };
      requests.push(request);
      try {
        await handle(request, response);
      } catch (error) {
        if (!response.headersSent) sendJson(response, 500, { detail: `The double broke: ${String(error)}` });
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** Waits for the thing instead of sleeping: until the condition holds, or a minute has passed. */
export async function eventually(holds: () => boolean): Promise<void> {
  const end = Date.now() + 60_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('It did not happen within a minute.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function asJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
