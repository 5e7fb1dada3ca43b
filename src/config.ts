/** The environment, read in one place. Every mistake is named at once, with its variable. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { Money } from './film/money.js';
import { readManifests } from './http/documents/manifests.js';
import { readS3Address } from './storage/s3/address.js';

const text = z.string().trim().min(1);
const url = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .transform((value) => value.replace(/\/+$/, ''));
const wholeNumber = (min: number, max = Number.MAX_SAFE_INTEGER) =>
  z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`);
const amount = z
  .string()
  .regex(/^\d+(\.\d{1,10})?$/, 'must be an amount of US dollars, such as 50 or 0.25')
  .transform((value) => new Money(value));
const flag = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['true', 'false', '1', '0'], { error: 'must be true or false' }))
  .transform((value) => value === 'true' || value === '1');

const WEBHOOK_SECRET = /^(whsec_)?[A-Za-z0-9+/]{32,88}={0,2}$/;
const list = text.transform((value) =>
  value
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean),
);
const host = z
  .string()
  .toLowerCase()
  .regex(/^[a-z0-9.-]+$/, 'must be names of hosts, such as hooks.example.com');

/** Of the ten seconds that a process has to leave by default. */
const DRAIN_SECONDS = 8;

const Environment = z.object({
  PORT: wholeNumber(0, 65535).default(4000),
  HOST: text.default('127.0.0.1'),
  PUBLIC_URL: url.optional(),
  CORS_ORIGINS: list.pipe(z.array(url)).default([]),
  DATA_DIR: text.default('.reelgraph').transform((value) => resolve(value)),
  DATABASE_URL: text.regex(/^postgres(ql)?:\/\//, 'must be a postgresql:// address').optional(),
  QUEUE_URL: text.regex(/^rediss?:\/\//, 'must be a redis:// address').optional(),
  STORAGE_URL: text
    .transform((value, context) => {
      const address = readS3Address(value);
      if (!('problem' in address)) return address;
      context.addIssue({ code: 'custom', message: address.problem });
      return z.NEVER;
    })
    .optional(),
  CACHE_MAX_GB: wholeNumber(1, 100_000).default(10),
  ROLE: z.enum(['all', 'api', 'worker'], { error: 'must be all, api or worker' }).default('all'),
  DRAIN_SECONDS: wholeNumber(0, 3_600).optional(),
  WORKER_CONCURRENCY: wholeNumber(1, 256).default(availableParallelism()),
  AUTH_JWT_SECRET: text
    .min(32, 'must have at least 32 characters: a shorter secret can be guessed')
    .optional(),
  AUTH_JWT_SECRET_PREVIOUS: text.min(32, 'must have at least 32 characters').optional(),
  AUTH_JWKS_URL: url.optional(),
  AUTH_JWT_ISSUER: text.optional(),
  AUTH_JWT_AUDIENCE: text.optional(),
  TRUSTED_DOCUMENTS: list.default([]),
  TRUSTED_DOCUMENTS_ONLY: flag.default(false),
  SIGNING_SECRET: text.min(16, 'must have at least 16 characters').optional(),
  SIGNING_SECRET_PREVIOUS: text.min(16, 'must have at least 16 characters').optional(),
  WEBHOOK_URL: url.optional(),
  WEBHOOK_SECRET: text
    .regex(
      WEBHOOK_SECRET,
      'must be whsec_ and at least 24 bytes in base64, as openssl rand -base64 32 writes them',
    )
    .optional(),
  WEBHOOK_HOSTS: list.pipe(z.array(host)).default([]),
  OPENAI_API_KEY: text.optional(),
  OPENAI_BASE_URL: url.optional(),
  OPENROUTER_API_KEY: text.optional(),
  OPENROUTER_BASE_URL: url.optional(),
  LOCAL_LLM_BASE_URL: url.optional(),
  LOCAL_LLM_MODEL: text.optional(),
  LOCAL_SPEECH_BASE_URL: url.optional(),
  LOCAL_SPEECH_MODEL: text.optional(),
  REPLICATE_API_TOKEN: text.optional(),
  REPLICATE_BASE_URL: url.optional(),
  REPLICATE_WEBHOOK_SECRET: text.optional(),
  LLM_MODEL: text.optional(),
  IMAGE_MODEL: text.optional(),
  VIDEO_MODEL: text.optional(),
  VIDEO_FALLBACK_MODEL: text.optional(),
  TRANSCRIBER_MODEL: text.optional(),
  MUSIC_MODEL: text.optional(),
  SPEECH_MODEL: text.optional(),
  SCENARIO_DEFAULT_MODEL: text.optional(),
  REFERENCE_MODEL_DEV: text.optional(),
  PROMPT_GENERATOR_USE_LLM: flag.default(true),
  PROMPT_GENERATOR_LLM_MODEL: text.optional(),
  REFERENCE_GEN_CONCURRENCY: wholeNumber(1, 64).default(4),
  VIDEO_GEN_CONCURRENCY: wholeNumber(1, 64).default(5),
  PRICES_FILE: text.optional(),
  MODELS_FILE: text.optional(),
  ENVIRONMENT: z
    .enum(['development', 'production'], { error: 'must be development or production' })
    .default('development'),
  BUDGET_LIMIT_USD: amount.optional(),
  OWNER_BUDGET_USD: amount.optional(),
  SCENARIO_BUDGET_USD: amount.default(new Money(1)),
  MCP_CONFIRM_ABOVE_USD: amount.default(new Money(0)),
  JOBS_PER_HOUR: wholeNumber(1).optional(),
  REGENERATIONS_PER_JOB_PER_HOUR: wholeNumber(1).default(5),
  MAX_AUDIO_MB: wholeNumber(1, 10_000).default(100),
  MAX_IMAGE_MB: wholeNumber(1, 1_000).default(50),
  MAX_UPLOADS_MB_PER_OWNER: wholeNumber(1).default(5_000),
  RETENTION_DAYS: z.coerce
    .number({ error: 'must be a number of days' })
    .positive('must be more than 0')
    .default(14),
  FFMPEG_PATH: text.optional(),
  FFPROBE_PATH: text.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: url.optional(),
  METRICS_TOKEN: text.min(16, 'must have at least 16 characters').optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
});

export const VARIABLES = Object.keys(Environment.shape);

type Environment = z.infer<typeof Environment>;

export type Config = ReturnType<typeof readConfig>;

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
  }
}

export function readConfig(environment: Record<string, string | undefined>) {
  // An empty variable is one that isn't set: that is how .env files and compose files leave things out.
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = Environment.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  problems.push(...conflictsBetween(given), ...unshared(given));
  const prices = readJsonFile('PRICES_FILE', given.PRICES_FILE, problems);
  const addedModels = readJsonFile('MODELS_FILE', given.MODELS_FILE, problems);
  const manifests = readManifests(parsed.data?.TRUSTED_DOCUMENTS ?? []);
  problems.push(...manifests.problems.map((problem) => `TRUSTED_DOCUMENTS: ${problem}`));
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const env = parsed.data;

  const production = isProduction(env);
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL ?? null,
    corsOrigins: env.CORS_ORIGINS,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    queueUrl: env.QUEUE_URL ?? null,
    s3: env.STORAGE_URL ?? null,
    cacheBytes: env.CACHE_MAX_GB * 1024 ** 3,
    role: env.ROLE,
    // Where the same process answers clients as well, it is stopped at once: nobody else may be there to take over.
    drainMs: (env.DRAIN_SECONDS ?? (env.ROLE === 'worker' ? DRAIN_SECONDS : 0)) * 1000,
    workerConcurrency: env.WORKER_CONCURRENCY,
    auth: {
      secret: env.AUTH_JWT_SECRET ?? null,
      previousSecret: env.AUTH_JWT_SECRET_PREVIOUS ?? null,
      jwksUrl: env.AUTH_JWKS_URL ?? null,
      issuer: env.AUTH_JWT_ISSUER ?? null,
      audience: env.AUTH_JWT_AUDIENCE ?? null,
    },
    trusted: { documents: manifests.documents, only: env.TRUSTED_DOCUMENTS_ONLY },
    signingSecret: env.SIGNING_SECRET ?? null,
    webhooks: env.WEBHOOK_SECRET
      ? { url: env.WEBHOOK_URL ?? null, secret: env.WEBHOOK_SECRET, hosts: env.WEBHOOK_HOSTS }
      : null,
    previousSigningSecret: env.SIGNING_SECRET_PREVIOUS ?? null,
    ...servicesOf(env),
    models: modelsOf(env),
    promptGenerator: { useLlm: env.PROMPT_GENERATOR_USE_LLM, model: env.PROMPT_GENERATOR_LLM_MODEL ?? null },
    referenceConcurrency: env.REFERENCE_GEN_CONCURRENCY,
    videoConcurrency: env.VIDEO_GEN_CONCURRENCY,
    prices,
    addedModels,
    environment: env.ENVIRONMENT,
    budgetLimit: env.BUDGET_LIMIT_USD ?? new Money(production ? 2000 : 50),
    ownerBudget: env.OWNER_BUDGET_USD ?? null,
    scenarioBudget: env.SCENARIO_BUDGET_USD,
    mcpConfirmAbove: env.MCP_CONFIRM_ABOVE_USD,
    jobsPerHour: env.JOBS_PER_HOUR ?? (production ? 5 : null),
    regenerationsPerJobPerHour: env.REGENERATIONS_PER_JOB_PER_HOUR,
    maxAudioBytes: env.MAX_AUDIO_MB * 1024 * 1024,
    maxImageBytes: env.MAX_IMAGE_MB * 1024 * 1024,
    maxUploadBytesPerOwner: env.MAX_UPLOADS_MB_PER_OWNER * 1024 * 1024,
    retentionDays: env.RETENTION_DAYS,
    ffmpegPath: env.FFMPEG_PATH ?? null,
    ffprobePath: env.FFPROBE_PATH ?? null,
    metricsToken: env.METRICS_TOKEN ?? null,
    /** The address of an OTLP collector. */
    tracesTo: env.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    logLevel: env.LOG_LEVEL,
  };
}

/** The outside services that there are keys or addresses for. */
const servicesOf = (env: Environment) => ({
  openai: env.OPENAI_API_KEY ? { apiKey: env.OPENAI_API_KEY, baseUrl: env.OPENAI_BASE_URL } : null,
  openrouter: env.OPENROUTER_API_KEY
    ? { apiKey: env.OPENROUTER_API_KEY, baseUrl: env.OPENROUTER_BASE_URL }
    : null,
  localLlm:
    env.LOCAL_LLM_BASE_URL && env.LOCAL_LLM_MODEL
      ? { baseUrl: env.LOCAL_LLM_BASE_URL, model: env.LOCAL_LLM_MODEL }
      : null,
  localSpeech:
    env.LOCAL_SPEECH_BASE_URL && env.LOCAL_SPEECH_MODEL
      ? { baseUrl: env.LOCAL_SPEECH_BASE_URL, model: env.LOCAL_SPEECH_MODEL }
      : null,
  replicate: env.REPLICATE_API_TOKEN
    ? {
        token: env.REPLICATE_API_TOKEN,
        baseUrl: env.REPLICATE_BASE_URL,
        webhookSecret: env.REPLICATE_WEBHOOK_SECRET,
      }
    : null,
});

const modelsOf = (env: Environment) => ({
  llm: env.LLM_MODEL,
  image: env.IMAGE_MODEL ?? (isProduction(env) ? undefined : env.REFERENCE_MODEL_DEV),
  imageVariable: env.IMAGE_MODEL ? 'IMAGE_MODEL' : 'REFERENCE_MODEL_DEV',
  video: env.VIDEO_MODEL,
  videoFallback: env.VIDEO_FALLBACK_MODEL,
  transcriber: env.TRANSCRIBER_MODEL,
  scenario: env.SCENARIO_DEFAULT_MODEL,
  music: env.MUSIC_MODEL,
  speech: env.SPEECH_MODEL,
});

const isProduction = ({ ENVIRONMENT }: Environment) => ENVIRONMENT === 'production';

/** Servers that share the work have to share where it is kept. */
function unshared({ ROLE, DATABASE_URL, STORAGE_URL }: Record<string, string | undefined>): string[] {
  const role = ROLE?.trim();
  if (role !== 'api' && role !== 'worker') return [];
  const mistakes: string[] = [];
  if (!DATABASE_URL)
    mistakes.push(
      `DATABASE_URL: is needed with ROLE=${role}, since the embedded database is for one machine`,
    );
  if (!STORAGE_URL)
    mistakes.push(`STORAGE_URL: is needed with ROLE=${role}, since files in DATA_DIR are for one machine`);
  return mistakes;
}

/** What is wrong with variables only together. */
function conflictsBetween(given: Record<string, string | undefined>): string[] {
  const { HOST = '127.0.0.1', ROLE, AUTH_JWT_SECRET, AUTH_JWKS_URL } = given;
  const mistakes: string[] = [];
  // A worker serves nobody's data.
  if (ROLE?.trim() !== 'worker' && !AUTH_JWT_SECRET && !AUTH_JWKS_URL && !isLoopback(HOST.trim())) {
    mistakes.push(
      `HOST: ${HOST} can be reached by others; set AUTH_JWT_SECRET or AUTH_JWKS_URL first, or listen on 127.0.0.1`,
    );
  }
  if (AUTH_JWT_SECRET && AUTH_JWKS_URL) {
    mistakes.push('AUTH_JWKS_URL: set either this or AUTH_JWT_SECRET, not both');
  }
  for (const server of ['LOCAL_LLM', 'LOCAL_SPEECH']) {
    const [address, model] = [`${server}_BASE_URL`, `${server}_MODEL`];
    if (given[address] && !given[model]) mistakes.push(`${model}: is needed with ${address}`);
    if (given[model] && !given[address]) mistakes.push(`${address}: is needed with ${model}`);
  }
  if (/^(true|1)$/i.test(given.TRUSTED_DOCUMENTS_ONLY ?? '') && !given.TRUSTED_DOCUMENTS)
    mistakes.push('TRUSTED_DOCUMENTS: is needed with TRUSTED_DOCUMENTS_ONLY, or no client could do anything');
  for (const variable of ['WEBHOOK_URL', 'WEBHOOK_HOSTS'])
    if (given[variable] && !given.WEBHOOK_SECRET)
      mistakes.push(`WEBHOOK_SECRET: is needed with ${variable}, since webhooks are signed`);
  return mistakes;
}

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

function readJsonFile(variable: string, path: string | undefined, problems: string[]): unknown {
  if (!path) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    problems.push(`${variable}: ${path} can't be read as JSON (${(error as Error).message})`);
    return null;
  }
}
