/** The short answers of the server itself. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export function answerJson(res: ServerResponse, status: number, body: unknown): void {
  if (res.headersSent || res.destroyed) return;
  res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

/** `code` is one of the API's error codes. */
export function answerError(res: ServerResponse, status: number, code: string, message: string): void {
  answerJson(res, status, { error: { code, message } });
}

/** What is still to come of the request is not wanted. */
export function refuseBody(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  code: string,
  message: string,
): void {
  res.setHeader('Connection', 'close');
  answerError(res, status, code, message);
  drain(req);
}

const DRAIN_MS = 2_000;

/** A client that still sends does not look at the answer: what it sends is thrown away for a moment. */
export function drain(req: IncomingMessage): void {
  if (req.complete || req.destroyed) return;
  req.resume();
  const impatience = setTimeout(() => req.destroy(), DRAIN_MS);
  req.once('close', () => clearTimeout(impatience));
}

/** Null when it is longer than that. */
export async function readBody(req: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req) {
    length += chunk.length;
    if (length > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What is not ready, each with its reason; empty when all is. */
export type FindUnready = () => Promise<Record<string, string>>;

export async function answerReady(res: ServerResponse, findUnready: FindUnready): Promise<void> {
  const unready = await findUnready();
  const ready = Object.keys(unready).length === 0;
  answerJson(res, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', ...unready });
}
