/** What a fleet shares, each in a process of its own that can be killed and started again with what it kept. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { freePort, openCluster } from '../../src/database/embedded/cluster.js';
import { readPostmaster } from '../../src/database/embedded/postmaster.js';
import { startEmbeddedPostgres } from '../../src/database/embedded.js';
import { migrate } from '../../src/database/migrate.js';
import { type Line, startLine } from './network.js';

export type Service = {
  url: string;
  /** What the servers reach it by. */
  line: Line;
  kill(): Promise<void>;
  restart(): Promise<void>;
  end(): Promise<void>;
};

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** Commits are on the disk before they are acknowledged, as they are for users. */
export async function startPostgres(dataDir: string): Promise<Service> {
  const log = { info() {}, warn() {}, error() {} };
  const postgres = await startEmbeddedPostgres({ dataDir, log });
  const { data } = await openCluster(path.join(dataDir, 'postgres'));
  await migrate(postgres.url);
  const { port, pid } = readPostmaster(data)!;
  const line = await startLine(() => port);
  const url = new URL(postgres.url);
  url.port = String(line.port);
  // Else it would be reached by its socket.
  url.searchParams.delete('host');
  return {
    url: url.href,
    line,
    // Whoever started it starts it again.
    async kill() {
      process.kill(readPostmaster(data)?.pid ?? pid, 'SIGKILL');
    },
    restart: () => listening(port),
    async end() {
      line.end();
      await postgres.stop();
    },
  };
}

export async function startS3(folder: string): Promise<Service> {
  const program = path.join(ROOT, 'node_modules', 's3rver', 'bin', 's3rver.js');
  return startService(
    (port) => `s3://films?endpoint=http://127.0.0.1:${port}&pathStyle=1`,
    (port) => {
      const options = ['-d', folder, '-a', '127.0.0.1', '-p', `${port}`, '-s', '--configure-bucket', 'films'];
      return [process.execPath, program, ...options];
    },
  );
}

/** Null where it isn't installed: the queue is in PostgreSQL then. */
export async function startRedis(folder: string): Promise<Service | null> {
  if (spawnSync('redis-server', ['--version']).status !== 0) return null;
  await mkdir(folder, { recursive: true });
  return startService(
    (port) => `redis://127.0.0.1:${port}`,
    // It forgets everything when it is killed, which the servers have to bear.
    (port) => ['redis-server', '--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--dir', folder],
  );
}

async function startService(
  urlAt: (port: number) => string,
  commandAt: (port: number) => string[],
): Promise<Service> {
  const port = await freePort();
  const [program, ...options] = commandAt(port);
  let child: ChildProcess;
  const start = async () => {
    child = spawn(program!, options, { stdio: 'ignore' });
    await listening(port);
  };
  const kill = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  await start();
  const line = await startLine(() => port);
  return {
    url: urlAt(line.port),
    line,
    kill,
    restart: start,
    async end() {
      line.end();
      await kill();
    },
  };
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
