/** A line between the servers and a service, which can be cut: what is sent then is lost without a word. */
import { once } from 'node:events';
import net from 'node:net';

export type Line = { port: number; cut(): void; mend(): void; end(): void };

export async function startLine(target: () => number): Promise<Line> {
  const open = new Set<net.Socket>();
  let isCut = false;
  const keep = (socket: net.Socket): net.Socket => {
    open.add(socket);
    return socket.on('error', () => {}).on('close', () => open.delete(socket));
  };
  const server = net.createServer((near) => {
    keep(near);
    if (isCut) return;
    const far = keep(net.connect(target(), '127.0.0.1'));
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (data) => {
        if (isCut || to.destroyed) return;
        if (!to.write(data)) from.pause();
      });
      to.on('drain', () => from.resume());
      from.on('close', () => {
        if (!isCut) to.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as net.AddressInfo).port,
    cut() {
      isCut = true;
    },
    /** Whoever still waits for an answer learns that there is none. */
    mend() {
      isCut = false;
      for (const socket of open) socket.resetAndDestroy();
    },
    end() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
