/** What can be done with a job: make one, look after it, stop it, take it up again, let it go. */
import { randomUUID } from 'node:crypto';
import { TRANSACTION } from '../../database/client.js';
import { type Job, Prisma, type PrismaClient } from '../../database/generated/client.js';
import { frameSize } from '../../film/format.js';
import { STAGES, type StageName } from '../../film/job.js';
import { canonicalJson, contentKey } from '../../film/key.js';
import { Money, moneyText, ZERO } from '../../film/money.js';
import { userClipPrompt } from '../../film/prompts/user-prompt.js';
import { randomFrom } from '../../film/seed.js';
import type { Providers } from '../../providers/catalogue.js';
import type { Storage } from '../../storage/storage.js';
import { collectGarbage } from '../artifacts/artifacts.js';
import { holdUploads } from '../artifacts/assets.js';
import { asFilmPrompt, planOfJob } from '../artifacts/stage-results.js';
import type { Engine } from '../engine/engine.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import { BudgetExceeded, Conflict, InvalidInput, NotFound } from '../errors.js';
import type { JobSettings } from '../job-settings.js';
import { decimal, money } from '../ledger/ledger.js';
import { defaultLimit, type Estimate, estimateJob, lengthOfFilm } from './estimate.js';
import { countStart } from './job-starts.js';
import { modelsOf } from './models.js';
import { type CheckedJob, checkNewJob, type NewJob } from './new-job.js';

export type JobParts = {
  db: PrismaClient;
  engine: Engine;
  storage: Storage;
  providers: Providers;
  limits: { budget: Money; jobsPerHour: number | null };
  concurrency: { cores: number; clips: number; references: number };
  /** Tells every server to stop what it does for a job. */
  stopEverywhere(jobId: string): Promise<void>;
};

export type Jobs = ReturnType<typeof createJobs>;

const RUNNING = ['QUEUED', 'PROCESSING', 'AWAITING_APPROVAL'];

export function createJobs(parts: JobParts) {
  const { db, engine, providers, limits, concurrency } = parts;

  async function looked(
    owner: string,
    input: NewJob,
  ): Promise<{ checked: CheckedJob; estimate: Estimate; limit: Money }> {
    const checked = await checkNewJob(db, providers, owner, input, limits.budget);
    const songSeconds = checked.audio?.durationSeconds ?? null;
    const settings = checked.settings as JobSettings;
    const limit =
      checked.budgetLimit ?? defaultLimit(lengthOfFilm(input.kind, settings, songSeconds), limits.budget);
    return {
      checked,
      limit,
      estimate: estimateJob({ kind: input.kind, settings, songSeconds, limit }, providers, concurrency),
    };
  }

  const hashOf = (input: NewJob): string => contentKey('job', JSON.parse(canonicalJson(input)) as unknown);

  async function known(owner: string, input: NewJob): Promise<Job | null> {
    if (!input.idempotencyKey) return null;
    const first = await db.job.findUnique({
      where: { owner_idempotencyKey: { owner, idempotencyKey: input.idempotencyKey } },
    });
    if (first && first.inputHash !== hashOf(input)) {
      throw InvalidInput.at(
        'input.idempotencyKey',
        'This key was used for a job with other wishes. Take a new key for a new job.',
      );
    }
    return first;
  }

  /** A step of somebody's own job, or NOT_FOUND. */
  async function inMine<T>(
    owner: string,
    id: string,
    work: (step: JobTransaction) => Promise<T>,
  ): Promise<T> {
    const done = await engine.step({ id, owner }, async (step) => ({ result: await work(step) }));
    if (!done) throw new NotFound('job');
    return done.result;
  }

  async function act(owner: string, id: string, work: (step: JobTransaction) => Promise<void>): Promise<Job> {
    return inMine(owner, id, async (step) => {
      await work(step);
      return step.job;
    });
  }

  return {
    async estimate(owner: string, input: NewJob): Promise<Estimate> {
      return (await looked(owner, input)).estimate;
    },

    async create(owner: string, input: NewJob): Promise<Job> {
      const first = await known(owner, input);
      if (first) return first;
      const { checked, estimate, limit } = await looked(owner, input);
      if (new Money(estimate.total).gt(limit)) {
        throw new BudgetExceeded(
          limit,
          ZERO,
          new Money(estimate.total),
          'Give a higher budgetLimit, a shorter film or cheaper models.',
        );
      }
      const settings: JobSettings = { ...checked.settings, expectedSeconds: estimate.secondsByStage };
      let id: string;
      try {
        ({ id } = await db.$transaction(async (tx) => {
          await countStart(tx, owner, limits.jobsPerHour);
          await holdUploads(tx, checked.uploads);
          return tx.job.create({
            data: {
              owner,
              kind: input.kind,
              prompt: input.prompt,
              settings: settings as unknown as Prisma.InputJsonObject,
              seed: input.seed ?? 0,
              requireApproval: input.requireApproval ?? false,
              audioAssetId: checked.audio?.id ?? null,
              scenarioId: input.scenarioId ?? null,
              budgetLimit: decimal(limit),
              idempotencyKey: input.idempotencyKey ?? null,
              inputHash: hashOf(input),
              estimatedRemaining: estimate.seconds,
              stages: { create: STAGES.map((name) => ({ name })) },
            },
          });
        }, TRANSACTION));
      } catch (error) {
        // The same request came twice at once, and the other one was quicker.
        const other = await known(owner, input);
        if (other) return other;
        throw error;
      }
      await engine.step({ id }, async (step) => {
        const local = modelsOf(settings.models).filter(
          (model) => model.local && model.role !== 'TRANSCRIBER',
        );
        if (local.length === 0) return;
        const names = local.map((model) => model.model).join(', ');
        const drawn = local.some((model) => model.role === 'VIDEO') ? ' The result is an animatic.' : '';
        step.emit(null, {
          type: 'MessageEvent',
          kind: 'INFO',
          text: `Made on this server without an outside service: ${names}.${drawn}`,
        });
      });
      return db.job.findUniqueOrThrow({ where: { id } });
    },

    updateClipPrompt: (owner: string, id: string, clipIndex: number, text: string) =>
      act(owner, id, async ({ tx, job, emit }) => {
        atTheGate(job);
        const current = await tx.clipPrompt.findFirst({ where: { jobId: id, clipIndex, current: true } });
        if (!current)
          throw InvalidInput.at('input.clipIndex', `The film has clips 0 to ${job.clipCount - 1}.`);
        const rewritten = userClipPrompt(asFilmPrompt(current), text);
        await tx.clipPrompt.update({ where: { id: current.id }, data: { current: false } });
        const { id: _, createdAt: __, ...rest } = current;
        await tx.clipPrompt.create({
          data: {
            ...rest,
            current: true,
            prompt: rewritten.prompt,
            negativePrompt: rewritten.negativePrompt,
            metadata: rewritten.metadata,
          },
        });
        emit('PROMPT_GENERATOR', {
          type: 'MessageEvent',
          kind: 'INFO',
          text: `The prompt of clip ${clipIndex + 1} was changed.`,
        });
      }),

    redrawReference: (owner: string, id: string, targetKey: string, instruction: string | null) =>
      act(owner, id, async ({ tx, job }) => {
        atTheGate(job);
        if (!job.targets.includes(targetKey)) {
          throw InvalidInput.at(
            'input.targetKey',
            `The plan has no "${targetKey.slice(0, 100)}". Its scenes and characters: ${job.targets.join(', ')}.`,
          );
        }
        const redraw = {
          jobId: id,
          kind: 'REDRAW_REFERENCE' as const,
          payload: { path: ['targetKey'], equals: targetKey },
        };
        if (await tx.task.findFirst({ where: { ...redraw, state: { in: ['WAITING', 'RUNNING'] } } }))
          throw new Conflict(`"${targetKey}" is being drawn already. Wait for that picture first.`);
        const seed = randomFrom(job.seed, targetKey, await tx.task.count({ where: redraw })).integer(
          1,
          2_000_000_000,
        );
        await tx.task.create({
          data: {
            jobId: id,
            key: `redraw-${randomUUID()}`,
            kind: 'REDRAW_REFERENCE',
            stage: 'REFERENCE_GENERATOR',
            lane: (job.settings as { models: { image: string } }).models.image === 'sketch' ? 'CPU' : 'WAIT',
            payload: { targetKey, instruction, seed },
          },
        });
      }),

    approve: (owner: string, id: string) =>
      act(owner, id, async (step) => {
        atTheGate(step.job);
        step.change({ approved: true, status: 'PROCESSING' });
      }),

    async cancel(owner: string, id: string): Promise<Job> {
      const job = await act(owner, id, async (step) => {
        if (!RUNNING.includes(step.job.status)) throw new Conflict(whyNot(step.job, 'cancelled'));
        step.change({ status: 'CANCELLED', stopping: true, estimatedRemaining: null });
      });
      await parts.stopEverywhere(id);
      return job;
    },

    retry: (owner: string, id: string) =>
      act(owner, id, async (step) => {
        const { tx, job } = step;
        if (job.status !== 'FAILED' && job.status !== 'CANCELLED') {
          const gaps = await tx.clip.count({ where: { jobId: id, status: 'FAILED' } });
          const hint = gaps > 0 ? ' regenerateClip makes the clips that it lacks.' : '';
          throw new Conflict(whyNot(job, 'retried') + hint);
        }
        const error = job.error as { code?: string } | null;
        if (error?.code === 'BUDGET_EXCEEDED' && money(job.spent).gte(money(job.budgetLimit))) {
          throw new BudgetExceeded(
            money(job.budgetLimit),
            money(job.spent),
            ZERO,
            'Raise the limit with setBudgetLimit first.',
          );
        }
        if (job.filesRemovedAt)
          throw new Conflict(
            'The files of this job were removed. Make it again with createJob and its settings.',
          );
        // What the film would have gone without is tried once more too.
        if ((await tx.clip.count({ where: { jobId: id, status: 'FAILED' } })) > 0)
          await tx.stage.updateMany({
            where: { jobId: id, name: 'VIDEO_GENERATOR', status: 'COMPLETED' },
            data: { status: 'FAILED' },
          });
        await takeUpAgain(step);
        await tx.stage.updateMany({
          where: { jobId: id, status: { in: ['FAILED', 'PROCESSING'] } },
          data: { status: 'PENDING', completedAt: null },
        });
        await tx.clip.updateMany({
          where: { jobId: id, status: { in: ['FAILED', 'GENERATING'] } },
          data: { status: 'PENDING' },
        });
        step.change({ status: 'PROCESSING', stopping: false, error: null });
      }),

    setBudgetLimit: (owner: string, id: string, limit: string) =>
      act(owner, id, async (step) => {
        const amount = new Money(limit);
        if (amount.gt(limits.budget))
          throw InvalidInput.at(
            'input.limit',
            `This server allows at most ${moneyText(limits.budget)} USD for a job.`,
          );
        const committed = money(step.job.spent).plus(money(step.job.reserved));
        if (amount.lt(committed))
          throw InvalidInput.at('input.limit', `${moneyText(committed)} USD are spent or held already.`);
        step.change({ budgetLimit: decimal(amount), budgetWarned: false });
      }),

    /** Running work is cancelled first. */
    async remove(owner: string, id: string): Promise<void> {
      await inMine(owner, id, async (step) => {
        step.change({ status: 'CANCELLED', stopping: true });
        await step.tx.task.updateMany({
          where: { jobId: id, state: { in: ['WAITING', 'RUNNING'] } },
          data: { state: 'DROPPED' },
        });
      });
      await parts.stopEverywhere(id);
      await dropJob(parts, id);
    },
  };
}

/**
 * What is done stays done. A task that made a call keeps its row, so that the call is found again; what still runs after a
 * cancellation has lost its claim by then, and may end as it likes.
 */
async function takeUpAgain({ tx, job }: JobTransaction): Promise<void> {
  const done = await tx.stage.findMany({
    where: { jobId: job.id, status: 'COMPLETED' },
    select: { name: true },
  });
  const unfinished = await tx.task.findMany({
    where: {
      jobId: job.id,
      state: { in: ['FAILED', 'DROPPED', 'RUNNING', 'WAITING'] },
      stage: { notIn: done.map((stage) => stage.name) },
    },
    select: { id: true },
  });
  const ids = unfinished.map((task) => task.id);
  const calls = await tx.ledgerEntry.findMany({
    where: { taskId: { in: ids } },
    select: { taskId: true },
    distinct: ['taskId'],
  });
  const called = calls.map((call) => call.taskId!);
  await tx.task.updateMany({
    where: { id: { in: called } },
    data: { state: 'WAITING', failures: 0, error: Prisma.DbNull, workerId: null, notBefore: null },
  });
  await tx.task.deleteMany({ where: { id: { in: ids.filter((id) => !called.includes(id)) } } });
}

/** The job's rows, and the files that nobody else holds on to. */
export async function dropJob({ db, storage }: Pick<JobParts, 'db' | 'storage'>, id: string): Promise<void> {
  const uses = await db.artifactUse.findMany({ where: { jobId: id }, select: { artifactId: true } });
  const [job] = await db.job.findMany({ where: { id }, select: { id: true, owner: true } });
  await db.$transaction(async (tx) => {
    await tx.job.deleteMany({ where: { id } });
    if (job)
      await tx.$executeRaw`SELECT pg_notify('reelgraph_events', ${`${job.id} ${job.owner.slice(0, 2000)}`})`;
  });
  await collectGarbage(
    db,
    storage,
    uses.map((use) => use.artifactId),
  );
}

function atTheGate(job: Job): void {
  if (job.status !== 'AWAITING_APPROVAL') {
    throw new Conflict(
      `The job does not wait for approval: it is ${job.status}. Make jobs with requireApproval to change their storyboard.`,
    );
  }
}

const whyNot = (job: Job, what: string): string =>
  ({
    QUEUED: `The job has only begun and can not be ${what}.`,
    PROCESSING: `The job is being made and can not be ${what}.`,
    AWAITING_APPROVAL: `The job waits for approval and can not be ${what}.`,
    REGENERATING: `A clip of the film is being made anew. Cancel that with cancelRegeneration, or wait for it; the job can not be ${what} now.`,
    EDITING: `The film is being edited; the job can not be ${what} now.`,
    COMPLETED: `The film is finished and can not be ${what}.`,
    FAILED: `The job has failed and can not be ${what}; retryJob takes it up again.`,
    CANCELLED: `The job is cancelled already and can not be ${what}.`,
  })[job.status] ?? `The job can not be ${what}.`;

/** Tells what going on costs, with the storyboard ready to be looked at. */
export async function askApproval(parts: JobParts, step: JobTransaction): Promise<void> {
  const { job, tx } = step;
  const settings = job.settings as unknown as JobSettings;
  const { plan } = await planOfJob(tx, job.id);
  const video = parts.providers.video(settings.models.video);
  const lengths = plan.clipScripts.map(({ start, end }) => end - start + 1);
  const cost = lengths.reduce(
    (total, seconds) =>
      total.plus(
        video?.estimate({ seconds, size: frameSize(settings.aspectRatio, settings.resolution) }).cost ?? ZERO,
      ),
    ZERO,
  );
  const seconds = (settings.expectedSeconds.VIDEO_GENERATOR ?? 0) + (settings.expectedSeconds.COMPOSER ?? 0);
  step.emit('PROMPT_GENERATOR', {
    type: 'ApprovalRequested',
    estimate: {
      total: moneyText(cost),
      seconds,
      byStage: [
        { stage: 'VIDEO_GENERATOR' as StageName, cost: moneyText(cost) },
        { stage: 'COMPOSER' as StageName, cost: '0' },
      ],
      limit: moneyText(money(job.budgetLimit)),
      basis: `${lengths.length} clips by ${settings.models.video}.`,
    },
  });
}
