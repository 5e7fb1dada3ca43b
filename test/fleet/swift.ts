/** OpenStack Swift with its S3 interface, from Debian's packages: a second implementation, which checks every signature. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { freePort } from '../../src/database/embedded/cluster.js';

export const SWIFT_CREDENTIALS = {
  AWS_ACCESS_KEY_ID: 'films:maker',
  AWS_SECRET_ACCESS_KEY: 'the-secret-of-the-maker',
};
const REGION = 'eu-west-1';
const STARTS_WITHIN_MS = 60_000;
const KINDS = ['account', 'container', 'object'] as const;

export type Swift = { origin: string; url: string; close(): Promise<void> };

export const isSwiftInstalled = (): boolean =>
  ['swift-ring-builder', 'swift-proxy-server', 'memcached'].every(
    (program) => !('error' in spawnSync(program, ['--version'])),
  );

export async function startSwift(): Promise<Swift> {
  const root = await mkdtemp(path.join(tmpdir(), 'reelgraph-swift-'));
  await mkdir(path.join(root, 'devices', 'disk'), { recursive: true });
  await writeFile(
    path.join(root, 'swift.conf'),
    '[swift-hash]\nswift_hash_path_suffix = films\n[storage-policy:0]\nname = one\ndefault = yes\n',
  );
  const [proxyPort, memoryPort] = [await freePort(), await freePort()];
  const children: ChildProcess[] = [];
  const start = (program: string, args: string[]) => children.push(spawn(program, args, { stdio: 'ignore' }));
  start('memcached', ['-u', 'root', '-l', '127.0.0.1', '-p', `${memoryPort}`]);
  for (const kind of KINDS) {
    const port = await freePort();
    buildRing(root, kind, port);
    await writeFile(path.join(root, `${kind}.conf`), serverConfig(root, kind, port));
    start(`swift-${kind}-server`, [path.join(root, `${kind}.conf`)]);
  }
  await writeFile(path.join(root, 'proxy.conf'), proxyConfig(root, proxyPort, memoryPort));
  start('swift-proxy-server', [path.join(root, 'proxy.conf')]);

  const origin = `http://127.0.0.1:${proxyPort}`;
  await createBucket(origin);
  return {
    origin,
    url: `s3://films?endpoint=${origin}&region=${REGION}&pathStyle=1`,
    async close() {
      for (const child of children) child.kill('SIGTERM');
      await Promise.all(
        children.map((child) => child.exitCode ?? new Promise((end) => child.once('exit', end))),
      );
      await rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** One copy of everything, on one disk. */
function buildRing(root: string, kind: string, port: number): void {
  const build = (...args: string[]) =>
    execFileSync('swift-ring-builder', [path.join(root, `${kind}.builder`), ...args], { stdio: 'ignore' });
  build('create', '4', '1', '1');
  build('add', `r1z1-127.0.0.1:${port}/disk`, '1');
  build('rebalance');
}

const listening = (root: string, port: number) => `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
user = root
swift_dir = ${root}
workers = 0
`;

const serverConfig = (root: string, kind: string, port: number) => `${listening(root, port)}
devices = ${root}/devices
mount_check = false
disable_fallocate = true
[pipeline:main]
pipeline = ${kind}-server
[app:${kind}-server]
use = egg:swift#${kind}
`;

const proxyConfig = (root: string, port: number, memoryPort: number) => `${listening(root, port)}
[pipeline:main]
pipeline = catch_errors cache s3api tempauth bulk slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:${memoryPort}
[filter:s3api]
use = egg:swift#s3api
location = ${REGION}
[filter:tempauth]
use = egg:swift#tempauth
user_films_maker = ${SWIFT_CREDENTIALS.AWS_SECRET_ACCESS_KEY} .admin
[filter:bulk]
use = egg:swift#bulk
[filter:slo]
use = egg:swift#slo
`;

/** Its servers need a few seconds before they answer one another. */
async function createBucket(origin: string): Promise<void> {
  const client = new S3Client({
    endpoint: origin,
    region: REGION,
    forcePathStyle: true,
    credentials: {
      accessKeyId: SWIFT_CREDENTIALS.AWS_ACCESS_KEY_ID,
      secretAccessKey: SWIFT_CREDENTIALS.AWS_SECRET_ACCESS_KEY,
    },
  });
  const until = Date.now() + STARTS_WITHIN_MS;
  for (;;) {
    try {
      await client.send(new CreateBucketCommand({ Bucket: 'films' }));
      return client.destroy();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
