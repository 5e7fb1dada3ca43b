/** Two api and three worker servers on one database, queue and bucket, and outside services that take their time. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SignJWT } from 'jose';
import pg from 'pg';
import { startOpenAiDouble } from '../doubles/openai-double.js';
import { startReplicateDouble } from '../doubles/replicate-double.js';
import { S3_CREDENTIALS } from '../doubles/s3-double.js';
import { booksFaults } from '../helpers/books.js';
import { type Client, clientOf } from '../helpers/client.js';
import { startServer, type TestServer } from '../helpers/server.js';
import { type Service, startPostgres, startRedis, startS3 } from './services.js';

const SECRET = 'the secret of a fleet that exists for a few minutes';

export type Fleet = Awaited<ReturnType<typeof startFleet>>;

type Member = { name: string; server: TestServer; start(): Promise<TestServer> };

export async function startFleet(options: { apis: number; workers: number; latencyMs: [number, number] }) {
  const root = await mkdtemp(path.join(tmpdir(), 'reelgraph-fleet-'));
  const [openai, replicate, postgres, s3, redis] = await Promise.all([
    startOpenAiDouble(),
    startReplicateDouble(),
    startPostgres(path.join(root, 'database')),
    startS3(path.join(root, 's3')),
    startRedis(path.join(root, 'redis')),
  ]);
  const env = {
    DATABASE_URL: postgres.url,
    STORAGE_URL: s3.url,
    ...(redis ? { QUEUE_URL: redis.url } : {}),
    ...S3_CREDENTIALS,
    AUTH_JWT_SECRET: SECRET,
    WORKER_CONCURRENCY: '1',
    OPENAI_API_KEY: 'sk-test',
    OPENAI_BASE_URL: openai.url,
    REPLICATE_API_TOKEN: 'r8_test',
    REPLICATE_BASE_URL: replicate.url,
  };
  const members: Member[] = [];
  for (const [role, count] of [['api', options.apis] as const, ['worker', options.workers] as const]) {
    for (let number = 1; number <= count; number++) {
      const DATA_DIR = path.join(root, `${role}-${number}`);
      const start = () => startServer({ ...env, ROLE: role, DATA_DIR });
      members.push({ name: `${role} ${number}`, server: await start(), start });
    }
  }
  const finishing = finishAfter(replicate, options.latencyMs);

  const named = (role: string) => members.filter(({ name }) => name.startsWith(role));
  return {
    openai,
    replicate,
    folder: root,
    queue: redis ? 'Redis' : 'PostgreSQL',
    apis: named('api'),
    workers: named('worker'),
    services: Object.entries({ postgres, s3, redis }).flatMap(([name, service]) =>
      service ? [{ name, service }] : [],
    ),
    /** An owner's client of one of the api servers. */
    async client(owner: string, api: number): Promise<Client> {
      const token = await new SignJWT({ sub: owner })
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(SECRET));
      return clientOf(named('api')[api]!.server, token);
    },
    async database(): Promise<pg.Client> {
      const client = new pg.Client({ connectionString: postgres.url });
      await client.connect();
      return client;
    },
    async faultsOfTheBooks(): Promise<string[]> {
      const client = await this.database();
      return booksFaults(client, { openai, replicate }).finally(() => client.end());
    },
    /** What the servers complained of: for those who look into a failed run. */
    complaints: () =>
      members.flatMap(({ name, server }) =>
        server
          .log()
          .split('\n')
          .filter((line) => /"level":[56]0/.test(line))
          .map((line) => `${name}: ${line}`),
      ),
    async end(): Promise<void> {
      clearInterval(finishing);
      await Promise.all(members.map(({ server }) => server.stop()));
      await Promise.all([postgres, s3, redis].map((service: Service | null) => service?.end()));
      await Promise.all([openai.close(), replicate.close()]);
      await rm(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
    },
  };
}

/** Predictions take between the two, each its own time. */
function finishAfter(
  replicate: Awaited<ReturnType<typeof startReplicateDouble>>,
  [least, most]: [number, number],
): NodeJS.Timeout {
  replicate.finishes = 'when-told';
  const due = new Map<string, number>();
  return setInterval(() => {
    for (const { id, status } of replicate.predictions) {
      if (status !== 'starting' && status !== 'processing') continue;
      const share = (Number.parseInt(id.replace(/\D/g, '').slice(-3) || '0', 10) % 10) / 10;
      const at = due.get(id) ?? Date.now() + least + share * (most - least);
      due.set(id, at);
      if (Date.now() >= at) replicate.finish(id);
    }
  }, 50);
}
