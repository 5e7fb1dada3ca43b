import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, isLoopback, readConfig, VARIABLES } from './config.js';
import { likelyMisspelt } from './environment.js';

const SECRET = 'a secret that is long enough to be one';

function problemsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test('needs nothing', () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    dataDir: resolve('.reelgraph'),
    databaseUrl: null,
    auth: { secret: null, jwksUrl: null },
    openai: null,
    replicate: null,
    jobsPerHour: null,
    environment: 'development',
    retentionDays: 14,
  });
  expect(config.budgetLimit.toString()).toBe('50');
  expect(config.scenarioBudget.toString()).toBe('1');
});

test('spends more and admits less in production', () => {
  const config = readConfig({ ENVIRONMENT: 'production' });
  expect(config.budgetLimit.toString()).toBe('2000');
  expect(config.jobsPerHour).toBe(5);
});

test('takes an empty variable for one that is not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ', OPENAI_API_KEY: '' })).toMatchObject({
    port: 4000,
    databaseUrl: null,
    openai: null,
  });
});

test('names every mistake at once, each with its variable', () => {
  const problems = problemsOf({
    PORT: '70000',
    DATABASE_URL: 'mysql://somewhere/else',
    QUEUE_URL: 'amqp://somewhere',
    OPENAI_BASE_URL: 'not an address',
    BUDGET_LIMIT_USD: 'fifty',
    ENVIRONMENT: 'staging',
    PROMPT_GENERATOR_USE_LLM: 'perhaps',
    WORKER_CONCURRENCY: '1.5',
    RETENTION_DAYS: '0',
    LOG_LEVEL: 'loud',
    AUTH_JWT_SECRET: 'short',
    PRICES_FILE: '/nowhere/prices.json',
  });
  const named = problems.map((problem) => problem.split(':')[0]);
  expect(named.sort()).toEqual([
    'AUTH_JWT_SECRET',
    'BUDGET_LIMIT_USD',
    'DATABASE_URL',
    'ENVIRONMENT',
    'LOG_LEVEL',
    'OPENAI_BASE_URL',
    'PORT',
    'PRICES_FILE',
    'PROMPT_GENERATOR_USE_LLM',
    'QUEUE_URL',
    'RETENTION_DAYS',
    'WORKER_CONCURRENCY',
  ]);
});

test.each(['True', 'TRUE', 'true', '1'])('%s is true', (value) => {
  expect(readConfig({ PROMPT_GENERATOR_USE_LLM: value }).promptGenerator.useLlm).toBe(true);
});
test.each(['False', 'FALSE', 'false', '0'])('%s is false', (value) => {
  expect(readConfig({ PROMPT_GENERATOR_USE_LLM: value }).promptGenerator.useLlm).toBe(false);
});

test.each(['api', 'worker'])('a server of role %s needs what others can reach', (ROLE) => {
  expect(problemsOf({ ROLE })).toEqual([
    expect.stringMatching(/^DATABASE_URL: is needed with ROLE/),
    expect.stringMatching(/^STORAGE_URL: is needed with ROLE/),
  ]);
  expect(problemsOf({ ROLE, DATABASE_URL: 'postgres://db/films', STORAGE_URL: 's3://films' })).toEqual([]);
});

test('only a worker takes its time to leave unless it is told to', () => {
  const shared = { DATABASE_URL: 'postgres://db/films', STORAGE_URL: 's3://films' };
  expect(readConfig({}).drainMs).toBe(0);
  expect(readConfig({ ...shared, ROLE: 'worker' }).drainMs).toBe(8_000);
  expect(readConfig({ ...shared, ROLE: 'worker', HOST: '0.0.0.0', DRAIN_SECONDS: '60' }).drainMs).toBe(
    60_000,
  );
  expect(problemsOf({ ROLE: 'both' })).toEqual([expect.stringMatching(/^ROLE: must be all, api or worker/)]);
});

test('reads where files are stored', () => {
  expect(readConfig({}).s3).toBeNull();
  const given = 's3://films?endpoint=http://minio:9000&pathStyle=1';
  expect(readConfig({ STORAGE_URL: given, CACHE_MAX_GB: '2' })).toMatchObject({
    s3: { bucket: 'films', region: 'us-east-1', endpoint: 'http://minio:9000', pathStyle: true },
    cacheBytes: 2 * 1024 ** 3,
  });
  expect(problemsOf({ STORAGE_URL: 'films', CACHE_MAX_GB: '0' })).toEqual([
    expect.stringMatching(/^STORAGE_URL: must be an address such as s3/),
    expect.stringMatching(/^CACHE_MAX_GB: must be at least 1/),
  ]);
});

test('names mistakes between variables together with those inside one', () => {
  const problems = problemsOf({ HOST: '0.0.0.0', PORT: 'http', LOCAL_LLM_MODEL: 'llama3' });
  expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual([
    'HOST',
    'LOCAL_LLM_BASE_URL',
    'PORT',
  ]);
});

describe('without authentication', () => {
  test.each(['0.0.0.0', '::', '192.168.1.20', 'reelgraph.example.com', '127.evil.example'])(
    'refuses to listen on %s',
    (host) => {
      expect(problemsOf({ HOST: host })).toEqual([expect.stringContaining('AUTH_JWT_SECRET')]);
      expect(problemsOf({ HOST: host, AUTH_JWT_SECRET: SECRET })).toEqual([]);
      expect(problemsOf({ HOST: host, AUTH_JWKS_URL: 'https://id.example.com/keys' })).toEqual([]);
    },
  );

  test.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('listens on %s', (host) => {
    expect(isLoopback(host)).toBe(true);
    expect(problemsOf({ HOST: host })).toEqual([]);
  });
});

test('takes one way to check tokens, not two', () => {
  expect(problemsOf({ AUTH_JWT_SECRET: SECRET, AUTH_JWKS_URL: 'https://id.example.com/keys' })).toHaveLength(
    1,
  );
});

test('uses the model for development in development only', () => {
  const given = { REFERENCE_MODEL_DEV: 'replicate:black-forest-labs/flux-schnell' };
  expect(readConfig(given).models.image).toBe('replicate:black-forest-labs/flux-schnell');
  expect(readConfig({ ...given, ENVIRONMENT: 'production' }).models.image).toBeUndefined();
  expect(readConfig({ ...given, IMAGE_MODEL: 'sketch' }).models.image).toBe('sketch');
});

test('webhooks need a secret that can sign', () => {
  const url = 'http://127.0.0.1:9000/hook';
  const secret = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
  const given = { WEBHOOK_URL: url, WEBHOOK_SECRET: secret, WEBHOOK_HOSTS: 'Hooks.example.com, b.example' };
  expect(readConfig(given).webhooks).toEqual({ url, secret, hosts: ['hooks.example.com', 'b.example'] });
  expect(problemsOf({ WEBHOOK_URL: url })).toEqual([expect.stringMatching(/^WEBHOOK_SECRET: is needed/)]);
  expect(problemsOf({ ...given, WEBHOOK_SECRET: 'secret' })).toEqual([
    expect.stringMatching(/^WEBHOOK_SECRET: must be/),
  ]);
  expect(problemsOf({ ...given, WEBHOOK_HOSTS: 'https://b.example' })).toEqual([
    expect.stringMatching(/^WEBHOOK_HOSTS/),
  ]);
});

test('.env.example lists every variable, and no other', () => {
  const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(
    ([, name]) => name!,
  );
  expect(listed.sort()).toEqual([...VARIABLES].sort());
});

test('the container image has the limits of production', () => {
  const image = readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8');
  const settings = [...image.matchAll(/^ENV (.+)$/gm)].flatMap(([, line]) => line!.split(' '));
  const environment = Object.fromEntries(settings.map((setting) => setting.split('=')));
  const config = readConfig({ ...environment, AUTH_JWT_SECRET: 'x'.repeat(32) });
  expect(config).toMatchObject({ environment: 'production', jobsPerHour: 5 });
});

test('a name that is nearly one of ours is told, and nobody else is', () => {
  const environment = {
    PORTT: '1',
    OPENAI_KEY: 'x',
    DATABSE_URL: 'x',
    AUTH_SECRET: 'x',
    PATH: '/bin',
    HOSTNAME: 'x',
  };
  expect(likelyMisspelt(environment)).toEqual([
    { given: 'PORTT', likely: 'PORT' },
    { given: 'OPENAI_KEY', likely: 'OPENAI_API_KEY' },
    { given: 'DATABSE_URL', likely: 'DATABASE_URL' },
    { given: 'AUTH_SECRET', likely: 'AUTH_JWT_SECRET' },
  ]);
  expect(likelyMisspelt({ PORTT: '1', PORT: '4000' })).toEqual([]);
});
