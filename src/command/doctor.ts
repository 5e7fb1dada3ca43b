/** `reelgraph doctor`: what works on this machine with this configuration, what does not, and what to do. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type Config, readConfig } from '../config.js';
import { startEmbeddedPostgres } from '../database/embedded.js';
import { likelyMisspelt, readEnvFile } from '../environment.js';
import { isExpected } from '../expected-errors.js';
import { findTools } from '../media/tools.js';
import { openQueue } from '../pipeline/engine/queue.js';
import { createProviders, type Providers } from '../providers/catalogue.js';
import { openDataFolder } from '../storage/data-folder.js';
import { openStorage } from '../storage/open.js';
import type { Finding } from './finding.js';
import { readOptions } from './options.js';
import { checkKeys } from './provider-keys.js';

const USAGE = `Usage: reelgraph doctor

  Looks at Node, the configuration, ffmpeg, the database, the queue, storage, keys, models and prices.
  Starts nothing that stays and costs nothing. Exit code 0 when a server would start, 1 when it would not.`;

const ok = (text: string): Finding => ({ state: 'OK', text });
const warn = (text: string): Finding => ({ state: 'WARN', text });
const MARKS = { OK: '✓', WARN: '!', FAIL: '✗' };
const LITTLE_SPACE_GB = 5;
const SILENT = { info() {}, warn() {}, error() {} };

export async function doctor(args: string[]): Promise<void> {
  if (!readOptions(args, {}, USAGE)) return;
  let failed = false;
  const show = (what: string, findings: Finding[]) => {
    for (const { state, text } of findings) {
      failed ||= state === 'FAIL';
      console.log(`${MARKS[state]} ${what.padEnd(14)} ${text.replaceAll('\n', '\n                 ')}`);
    }
  };
  show('Node', [ok(process.versions.node)]);
  readEnvFile();
  const config = await attempt(async () => readConfig(process.env));
  if ('state' in config) show('configuration', [config]);
  else {
    show('configuration', configurationFindings());
    for (const [what, check] of Object.entries(checksOf(config))) {
      const found = await attempt(check);
      show(what, 'state' in found ? [found] : found);
    }
  }
  console.log(
    failed ? '\nThe server would not start: see ✗ above.' : '\nThe server would start: reelgraph serve',
  );
  if (failed) process.exitCode = 1;
}

/** What the check has found, or why it could not be made. */
async function attempt<T>(check: () => Promise<T>): Promise<T | Finding> {
  try {
    return await check();
  } catch (error) {
    return {
      state: 'FAIL',
      text: isExpected(error) ? error.message : String((error as Error).message ?? error),
    };
  }
}

function configurationFindings(): Finding[] {
  const slips = likelyMisspelt(process.env).map(({ given, likely }) =>
    warn(`${given} is set, and no variable has that name. Was ${likely} meant?`),
  );
  return [ok(existsSync('.env') ? 'from the environment and .env' : 'from the environment'), ...slips];
}

function checksOf(config: Config): Record<string, () => Promise<Finding[]>> {
  let providers: Providers;
  return {
    async ffmpeg() {
      const { ffmpegPath, ffprobePath } = config;
      const tools = await findTools({
        ffmpegPath: ffmpegPath ?? undefined,
        ffprobePath: ffprobePath ?? undefined,
      });
      providers = createProviders({ ...config, guideVoice: tools.espeak !== null });
      const voice = tools.espeak ? ok('espeak-ng speaks as a guide voice') : null;
      return [
        tools.warning ? warn(tools.warning) : ok(`${tools.version} (${tools.ffmpeg})`),
        ...(voice ? [voice] : []),
      ];
    },
    storage: async () => [...(await checkFolder(config.dataDir)), ...(await checkBucket(config))],
    database: () => checkDatabase(config),
    queue: async () => (config.queueUrl ? [await checkQueue(config.queueUrl)] : [ok('in the database')]),
    keys: () => checkKeys(config),
    async models() {
      const problems: Finding[] = providers.problems.map((text) => ({ state: 'FAIL', text }));
      const { llm, image, video, transcriber, music, speech } = providers.defaults;
      return [ok([llm, image, video, transcriber, music, speech].join(', ')), ...problems];
    },
    prices: () => checkPrices(providers),
  };
}

async function checkFolder(dataDir: string): Promise<Finding[]> {
  const isNew = !existsSync(dataDir);
  if (!isNew) await openDataFolder(dataDir);
  const { bavail, bsize } = await statfs(isNew ? path.dirname(dataDir) : dataDir);
  const free = (bavail * bsize) / 1e9;
  const space = `${free.toFixed(0)} GB free`;
  return [
    ok(`${dataDir}${isNew ? ' (made at the first start)' : ''}`),
    free < LITTLE_SPACE_GB ? warn(`${space}: films need room. Set DATA_DIR to a larger disk.`) : ok(space),
  ];
}

async function checkBucket({ dataDir, s3, cacheBytes }: Config): Promise<Finding[]> {
  if (!s3) return [];
  const temporary = await mkdtemp(path.join(tmpdir(), 'reelgraph-doctor-'));
  try {
    const storage = await openStorage(
      { dataDir: existsSync(dataDir) ? dataDir : temporary, s3, cacheBytes },
      temporary,
    );
    const problem = await storage.findProblem();
    return [
      problem ? { state: 'FAIL', text: `STORAGE_URL: ${problem}` } : ok(`the bucket ${s3.bucket} answers`),
    ];
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function checkDatabase({ databaseUrl, dataDir }: Config): Promise<Finding[]> {
  if (databaseUrl) return [ok(await versionAt(databaseUrl))];
  // A folder of its own where there is none yet: nothing stays behind.
  const folder = existsSync(dataDir) ? null : await mkdtemp(path.join(tmpdir(), 'reelgraph-doctor-'));
  try {
    const postgres = await startEmbeddedPostgres({ dataDir: folder ?? dataDir, log: SILENT });
    try {
      return [ok(`${await versionAt(postgres.url)}, embedded`)];
    } finally {
      await postgres.stop();
    }
  } finally {
    if (folder) await rm(folder, { recursive: true, force: true });
  }
}

async function versionAt(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return `PostgreSQL ${rows[0]!.server_version}`;
  } catch (error) {
    throw new Error(
      `DATABASE_URL: ${(error as Error).message}. Is the database there, and the password right?`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

async function checkQueue(queueUrl: string): Promise<Finding> {
  const queue = await openQueue({ databaseUrl: '', queueUrl, log: SILENT as never });
  try {
    return (await queue.ready())
      ? ok('Redis answers')
      : { state: 'FAIL', text: 'QUEUE_URL: the Redis there does not answer.' };
  } finally {
    await queue.close();
  }
}

async function checkPrices(providers: Providers): Promise<Finding[]> {
  const used = providers.models().filter(({ isDefault, local }) => isDefault && !local);
  if (used.length === 0) return [ok('everything is made on this machine, for nothing')];
  return used.map(({ name, price }) =>
    price ? ok(`${name}: ${price}`) : warn(`${name} has no price. Give one in PRICES_FILE (docs/models.md).`),
  );
}
