/** The line between a browser and a server, which can be cut and mended: bytes go through, nothing else is known. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export async function layLine() {
  const open = new Set<Socket>();
  let target: number | null = null;
  let cut = false;

  const end = createServer((here) => {
    if (cut || target === null) return void here.destroy();
    const there = connect(target, '127.0.0.1');
    for (const [socket, other] of [
      [here, there],
      [there, here],
    ] as const) {
      open.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
    }
    here.pipe(there).pipe(here);
  });
  end.listen(0, '127.0.0.1');
  await once(end, 'listening');

  return {
    url: `http://127.0.0.1:${(end.address() as AddressInfo).port}`,
    leadTo(port: number): void {
      target = port;
    },
    cut(): void {
      cut = true;
      for (const socket of open) socket.destroy();
    },
    mend(): void {
      cut = false;
    },
    close(): void {
      this.cut();
      end.close();
    },
  };
}

/** One that nobody listens at now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
