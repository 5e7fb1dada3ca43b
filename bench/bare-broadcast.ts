/** Starts the server of bare WebSockets. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import WebSocket from 'ws';

export async function startBareSockets() {
  const child = fork(path.join(import.meta.dirname, 'bare-sockets.ts'), {
    execArgv: ['--import', 'tsx', '--max-semi-space-size=32'],
  });
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `ws://127.0.0.1:${port}`,
    pid: child.pid!,
    broadcast: (message: string) => void child.send(message),
    end: () => void child.kill(),
  };
}

export async function openSocket(url: string, protocol?: string): Promise<WebSocket> {
  const socket = new WebSocket(url, protocol);
  socket.on('error', () => {});
  await once(socket, 'open');
  return socket;
}

/** Of a process, in kB; Linux only. */
export const residentKilobytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
