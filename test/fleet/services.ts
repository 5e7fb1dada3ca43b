/** What a fleet shares, each in a process of its own that can be killed and started again with what it kept. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';

export type Service = {
  url: string;
  kill(): Promise<void>;
  restart(): Promise<void>;
};

const ROOT = path.resolve(import.meta.dirname, '..', '..');

export async function startS3(folder: string): Promise<Service> {
  const port = await freePort();
  const program = path.join(ROOT, 'node_modules', 's3rver', 'bin', 's3rver.js');
  const options = ['-d', folder, '-a', '127.0.0.1', '-p', String(port), '-s', '--configure-bucket', 'films'];
  const url = `s3://films?endpoint=http://127.0.0.1:${port}&pathStyle=1`;
  return startService(url, port, [process.execPath, program, ...options]);
}

/** Null where it isn't installed: the queue is in PostgreSQL then. */
export async function startRedis(folder: string): Promise<Service | null> {
  if (spawnSync('redis-server', ['--version']).status !== 0) return null;
  await mkdir(folder, { recursive: true });
  const port = await freePort();
  // It forgets everything when it is killed, which the servers have to bear.
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  return startService(`redis://127.0.0.1:${port}`, port, ['redis-server', ...options]);
}

async function startService(url: string, port: number, command: string[]): Promise<Service> {
  let child: ChildProcess;
  const start = async () => {
    child = spawn(command[0]!, command.slice(1), { stdio: 'ignore' });
    await listening(port);
  };
  await start();
  return {
    url,
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    restart: start,
  };
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when somebody answers there. */
async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const socket = net.connect(port, '127.0.0.1');
    const connected = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (connected) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing listens on port ${port}.`);
}
