/** A new job: checked, estimated and started once for an idempotency key. */
import type { Job, Prisma } from '../../database/generated/client.js';
import { STAGES } from '../../film/job.js';
import { canonicalJson, contentKey } from '../../film/key.js';
import { Money, ZERO } from '../../film/money.js';
import { JOB_DEFAULTS, lengthOfFilm, type NewJob } from '../../film/new-job.js';
import { holdUploads } from '../artifacts/assets.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import { BudgetExceeded, InvalidInput } from '../errors.js';
import { inputRow, type JobSettings } from '../job-settings.js';
import { decimal } from '../ledger/ledger.js';
import { countStart } from '../ledger/starts.js';
import { assertFields, type CheckedJob, checkNewJob } from './check-new-job.js';
import { defaultLimit, type Estimate, estimateJob } from './estimate.js';
import { modelsOf } from './models.js';
import type { JobDependencies } from './owned-job.js';

export async function estimateNewJob(jobs: JobDependencies, owner: string, input: NewJob): Promise<Estimate> {
  assertFields(input);
  return (await validateAndEstimate(jobs, owner, input)).estimate;
}

export async function createJob(jobs: JobDependencies, owner: string, input: NewJob): Promise<Job> {
  const { engine, limits } = jobs;
  assertFields(input);
  const first = await findByIdempotencyKey(jobs, owner, input);
  if (first) return first;
  const { checked, estimate, limit } = await validateAndEstimate(jobs, owner, input);
  if (new Money(estimate.total).gt(limit)) {
    throw new BudgetExceeded(
      limit,
      ZERO,
      new Money(estimate.total),
      'Give a higher budgetLimit, a shorter film or cheaper models.',
    );
  }
  const settings: JobSettings = { ...checked.settings, expectedSeconds: estimate.secondsByStage };
  try {
    return await engine.create(
      async (tx) => {
        await countStart(tx, owner, limits.jobsPerHour);
        await holdUploads(tx, checked.uploads);
        return tx.job.create({ data: newRow(owner, input, checked, settings, estimate, limit) });
      },
      async (step) => {
        announceLocalModels(step, settings);
        return step.job;
      },
    );
  } catch (error) {
    // The same request came twice at once, and the other one was quicker.
    const other = await findByIdempotencyKey(jobs, owner, input);
    if (other) return other;
    throw error;
  }
}

const newRow = (
  owner: string,
  input: NewJob,
  checked: CheckedJob,
  settings: JobSettings,
  estimate: Estimate,
  limit: Money,
): Prisma.JobUncheckedCreateInput => ({
  owner,
  kind: input.kind,
  name: input.name ?? null,
  prompt: input.prompt,
  settings: settings as unknown as Prisma.InputJsonObject,
  seed: input.seed ?? JOB_DEFAULTS.seed,
  requireApproval: input.requireApproval ?? JOB_DEFAULTS.requireApproval,
  audioAssetId: checked.audio?.id ?? null,
  scenarioId: input.scenarioId ?? null,
  budgetLimit: decimal(limit),
  idempotencyKey: input.idempotencyKey ?? null,
  webhookUrl: input.webhookUrl ?? null,
  inputHash: hashInput(input),
  estimatedRemaining: estimate.seconds,
  input: { create: inputRow(checked.input) },
  stages: { create: STAGES.map((name) => ({ name })) },
});

async function validateAndEstimate(
  jobs: JobDependencies,
  owner: string,
  input: NewJob,
): Promise<{ checked: CheckedJob; estimate: Estimate; limit: Money }> {
  const { db, providers, limits, concurrency, webhookHosts } = jobs;
  const context = { db, providers, budgetLimit: limits.budget, webhookHosts };
  const checked = await checkNewJob(context, owner, input);
  const songSeconds = checked.audio?.durationSeconds ?? null;
  const { settings } = checked;
  const { durationSeconds } = settings;
  const limit =
    checked.budgetLimit ??
    defaultLimit(
      lengthOfFilm({ kind: input.kind, durationSeconds, shots: checked.input.shots, songSeconds }),
      limits.budget,
    );
  return {
    checked,
    limit,
    estimate: estimateJob(
      {
        kind: input.kind,
        prompt: input.prompt,
        seed: input.seed ?? JOB_DEFAULTS.seed,
        settings,
        input: checked.input,
        songSeconds,
        limit,
      },
      providers,
      concurrency,
    ),
  };
}

const hashInput = (input: NewJob): string => contentKey('job', JSON.parse(canonicalJson(input)) as unknown);

async function findByIdempotencyKey(
  jobs: JobDependencies,
  owner: string,
  input: NewJob,
): Promise<Job | null> {
  if (!input.idempotencyKey) return null;
  const first = await jobs.db.job.findUnique({
    where: { owner_idempotencyKey: { owner, idempotencyKey: input.idempotencyKey } },
  });
  if (first && first.inputHash !== hashInput(input)) {
    throw InvalidInput.at(
      'input.idempotencyKey',
      'This key was used for a job with other wishes. Take a new key for a new job.',
    );
  }
  return first;
}

function announceLocalModels(step: JobTransaction, settings: JobSettings): void {
  const local = modelsOf(settings.models).filter((model) => model.local && model.role !== 'TRANSCRIBER');
  if (local.length === 0) return;
  const names = local.map((model) => model.model).join(', ');
  const drawn = local.some((model) => model.role === 'VIDEO') ? ' The result is an animatic.' : '';
  step.emit(null, {
    type: 'MessageEvent',
    kind: 'INFO',
    text: `Made on this server without an outside service: ${names}.${drawn}`,
  });
}
