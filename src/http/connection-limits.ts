/**
 * How many connections there may be, in all and from one address. Over the limit, the connection that has waited longest
 * for a request makes room, so that whoever holds many half-sent requests keeps nobody out.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { isIPv6, type Socket } from 'node:net';

export type ConnectionLimits = { total: number; perAddress: number };
export type Connections = {
  /** The request is worth its connection although it has not arrived wholly: a file that is being sent. */
  keep(req: IncomingMessage): void;
};

/** A download has its file open besides. What is left is for ffmpeg, the database and our own files. */
const SHARE_OF_DESCRIPTORS = 0.4;
const MAX_CONNECTIONS = 20_000;
/** Systems that tell nothing allow at least this many. */
const DEFAULT_DESCRIPTORS = 1024;
const BUSY =
  'HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/** Half of all for one address: behind a proxy, all clients share one. */
export function defaultLimits(descriptors = maxDescriptors()): ConnectionLimits {
  const total = Math.min(MAX_CONNECTIONS, Math.floor(descriptors * SHARE_OF_DESCRIPTORS));
  return { total, perAddress: Math.ceil(total / 2) };
}

function maxDescriptors(): number {
  try {
    const [, soft] = /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
    return soft ? Number(soft) : DEFAULT_DESCRIPTORS;
  } catch {
    return DEFAULT_DESCRIPTORS;
  }
}

/** The connections of one address, or all of them; those that wait for a request are in the order in which they began to. */
type Group = { open: number; waiting: Set<Socket> };

export function limitConnections(server: Server, { total, perAddress }: ConnectionLimits): Connections {
  const all: Group = { open: 0, waiting: new Set() };
  const byAddress = new Map<string, Group>();
  const groupsOf = new WeakMap<Socket, Group[]>();

  function wait(socket: Socket): void {
    for (const { waiting } of groupsOf.get(socket) ?? []) waiting.add(socket);
  }

  function work(socket: Socket): void {
    for (const { waiting } of groupsOf.get(socket) ?? []) waiting.delete(socket);
  }

  function leave(socket: Socket, address: string): void {
    const groups = groupsOf.get(socket);
    if (!groups) return;
    groupsOf.delete(socket);
    for (const group of groups) {
      group.open--;
      group.waiting.delete(socket);
    }
    if (byAddress.get(address)?.open === 0) byAddress.delete(address);
  }

  function hasRoom(group: Group, most: number): boolean {
    if (group.open < most) return true;
    const [oldest] = group.waiting;
    if (!oldest) return false;
    leave(oldest, addressOf(oldest));
    oldest.destroy();
    return true;
  }

  server.on('connection', (socket: Socket) => {
    const address = addressOf(socket);
    const own = byAddress.get(address) ?? { open: 0, waiting: new Set() };
    if (!hasRoom(own, perAddress) || !hasRoom(all, total)) {
      socket.end(BUSY, () => socket.destroy());
      return;
    }
    byAddress.set(address, own);
    groupsOf.set(socket, [all, own]);
    for (const group of [all, own]) group.open++;
    wait(socket);
    socket.once('close', () => leave(socket, address));
  });
  server.on('request', (req: IncomingMessage, res: ServerResponse) => {
    if (!hasBody(req)) work(req.socket);
    // What was answered before its body had come does not work any more when it ends.
    else req.once('end', () => res.writableFinished || work(req.socket));
    res.once('close', () => wait(req.socket));
  });
  server.on('upgrade', (req: IncomingMessage) => work(req.socket));
  return { keep: (req) => work(req.socket) };
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Whoever has one address of version 6 has 2⁶⁴ of them: the network counts. */
function addressOf({ remoteAddress = '' }: Socket): string {
  if (!isIPv6(remoteAddress) || remoteAddress.startsWith('::ffff:')) return remoteAddress;
  const [head = '', tail] = remoteAddress.split('::');
  const parts = head.split(':');
  return tail === undefined || parts.length >= 4 ? parts.slice(0, 4).join(':') : `${head}::`;
}
