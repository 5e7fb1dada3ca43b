/** Changing one clip of a finished film by words: for a price known before, one request at a time, and never half a film. */
import { randomUUID } from 'node:crypto';
import type {
  Clip,
  ClipPrompt,
  ClipVersion,
  Job,
  Prisma,
  PrismaClient,
  Regeneration,
} from '../database/generated/client.js';
import { FPS, frameSize } from '../film/format.js';
import { contentKey } from '../film/key.js';
import { type Money, moneyText, sum, ZERO } from '../film/money.js';
import { lookOf } from '../film/prompts/instructions/adjust.js';
import { boundedConversation } from '../film/prompts/instructions/conversation.js';
import { needsNewPicture } from '../film/prompts/instructions/look.js';
import { type ChatMessage, matchInstruction } from '../film/prompts/instructions/match.js';
import { assistantReply } from '../film/prompts/instructions/replies.js';
import { rewriteRequest } from '../film/prompts/instructions/rewrite-llm.js';
import { suggestions } from '../film/prompts/instructions/suggestions.js';
import type { ScenePlan } from '../film/story/plan.js';
import type { Providers } from '../providers/catalogue.js';
import { mustBeAtRest } from './at-rest.js';
import type { Engine } from './engine.js';
import type { JobTransaction, Tx } from './job-transaction.js';
import { asFilmPrompt } from './jobs.js';
import { fromTheirMean, inProportion, type Learned } from './learned.js';
import { decimal, money } from './ledger.js';
import type { Change } from './next.js';
import { BudgetExceeded, Conflict, InvalidInput, NotFound, RateLimited } from './problems.js';
import { settingsOf } from './settings.js';
import { sourceFrames } from './stages/make-clip.js';
import { planOfJob } from './stages/plan-of-job.js';
import { endRegenerations } from './stages/regenerator.js';

export type RegenerationParts = {
  db: PrismaClient;
  engine: Engine;
  providers: Providers;
  perHour: number;
  cores: number;
  stopEverywhere(jobId: string): Promise<void>;
};

export type RegenerationWish = {
  jobId: string;
  clipIndex: number;
  instruction: string;
  conversationHistory?: ChatMessage[] | null;
  idempotencyKey?: string | null;
};

export type RegenerationEstimate = {
  total: Money;
  llmCost: Money;
  imageCost: Money;
  videoCost: Money;
  seconds: number;
  templates: string[];
  warning: string | null;
  remainingThisHour: number | null;
  reply: string;
  basis: string;
};

export type Regenerations = ReturnType<typeof createRegenerations>;

/** From this many completed ones on, starting afresh is worth a thought. */
const WARN_FROM = 3;
const HOUR_MS = 3_600_000;
/** Real calls of the same kind that an estimate learns from. */
const REMEMBERED = 10;
/** Tokens of a rewritten prompt. */
const USUAL_OUTPUT = 170;
/** Measured: seconds of a core for a second of local film, and for putting a changed film together. */
const LOCAL = { perSecond: 1.4, compose: 2.5 };

export function createRegenerations({
  db,
  engine,
  providers,
  perHour,
  cores,
  stopEverywhere,
}: RegenerationParts) {
  const mine = async (owner: string, jobId: string): Promise<Job> => {
    const job = await db.job.findFirst({ where: { id: jobId, owner } });
    if (!job) throw new NotFound('job');
    return job;
  };

  async function clipOfJob(
    job: Job,
    clipIndex: number,
    path: string,
  ): Promise<Clip & { currentVersionId: string }> {
    const clip = await db.clip.findUnique({ where: { jobId_clipIndex: { jobId: job.id, clipIndex } } });
    if (!clip)
      throw InvalidInput.at(
        path,
        job.clipCount > 0 ? `The film has clips 0 to ${job.clipCount - 1}.` : 'The film has no clips yet.',
      );
    if (!clip.currentVersionId) throw new Conflict(`Clip ${clipIndex + 1} was never made.`);
    return { ...clip, currentVersionId: clip.currentVersionId };
  }

  /** The prompt of the version that is shown. */
  async function promptOf({ currentVersionId: id }: { currentVersionId: string }): Promise<ClipPrompt> {
    const version = await db.clipVersion.findUnique({ where: { id } });
    const prompt = version && (await db.clipPrompt.findUnique({ where: { id: version.promptId } }));
    if (!prompt) throw new NotFound('job'); // It was deleted meanwhile.
    return prompt;
  }

  /** Without one from the client, the conversation that was kept with the clip's last regeneration goes on. */
  async function historyOf(
    job: Job,
    clipIndex: number,
    given: ChatMessage[] | null | undefined,
  ): Promise<ChatMessage[]> {
    if (given) return boundedConversation(given);
    const last = await db.regeneration.findFirst({
      where: { jobId: job.id, clipIndex },
      orderBy: { id: 'desc' },
    });
    return (last?.conversation ?? []) as ChatMessage[];
  }

  async function estimate(job: Job, wish: RegenerationWish): Promise<RegenerationEstimate> {
    const clip = await clipOfJob(job, wish.clipIndex, 'input.clipIndex');
    const settings = settingsOf(job);
    const history = await historyOf(job, wish.clipIndex, wish.conversationHistory);
    const match = matchInstruction(wish.instruction, history);
    const prompt = await promptOf(clip);
    const { plan } = await planOfJob(db, job.id);

    const llm = match.complete ? null : providers.llm(settings.models.llm);
    const request =
      llm && rewriteRequest({ prompt: asFilmPrompt(prompt), instruction: wish.instruction, plan, history });
    const words =
      llm && request
        ? fromTheirMean(
            await callsOf(job.owner, llm.name, { stage: 'PROMPT_GENERATOR', purpose: 'REGENERATION' }),
            { cost: llm.priceOf(inputTokens(request.messages), USUAL_OUTPUT), seconds: 5 },
          )
        : null;

    const video = providers.video(settings.models.video);
    const seconds = sourceFrames(clip.frames) / FPS;
    const asked = video?.estimate({ seconds, size: frameSize(settings.aspectRatio, settings.resolution) });
    const film = asked
      ? inProportion(await callsOf(job.owner, video!.name, { stage: 'VIDEO_GENERATOR' }), asked, seconds)
      : null;

    const look = lookOf(match.templates, wish.instruction);
    const hasPicture = prompt.sceneReferenceId !== null || prompt.characterReferenceIds.length > 0;
    const image =
      video &&
      video.startPicture !== 'NONE' &&
      (needsNewPicture(look) || (video.startPicture === 'REQUIRED' && !hasPicture))
        ? providers.image(settings.models.image)
        : null;
    const picture = image?.estimate() ?? null;

    const llmCost = words?.cost ?? ZERO;
    const imageCost = picture?.cost ?? ZERO;
    const videoCost = film?.cost ?? ZERO;
    const total = sum([llmCost, imageCost, videoCost]);
    const making = film?.seconds ?? seconds * LOCAL.perSecond;
    const waiting = Math.ceil((words?.seconds ?? 0) + (picture?.seconds ?? 0) + making + LOCAL.compose);
    return {
      total,
      llmCost,
      imageCost,
      videoCost,
      seconds: waiting,
      templates: match.complete ? match.templates.map((template) => template.name) : [],
      warning: await warningFor(job.id, wish.clipIndex),
      remainingThisHour: Math.max(0, perHour - (await recent(db, job.id)).length),
      reply: assistantReply({
        kind: 'PLANNED',
        templates: match.templates,
        instruction: wish.instruction,
        cost: moneyText(total),
        seconds: waiting,
      }),
      basis: basisOf({
        words,
        film,
        picture: picture !== null,
        llm: llm?.name ?? null,
        video: video?.name ?? null,
        cores,
      }),
    };
  }

  /** Calls of this model that were really made, the last ones first. */
  const callsOf = (owner: string, model: string, kind: Prisma.LedgerEntryWhereInput) =>
    db.ledgerEntry.findMany({
      where: {
        owner,
        state: 'SUCCEEDED',
        cost: { gt: 0 },
        ...kind,
        OR: [{ model }, { model: model.slice(model.indexOf(':') + 1) }],
      },
      orderBy: { id: 'desc' },
      take: REMEMBERED,
    });

  async function warningFor(jobId: string, clipIndex: number): Promise<string | null> {
    const times = await db.regeneration.count({ where: { jobId, clipIndex, status: 'COMPLETED' } });
    if (times < WARN_FROM) return null;
    return `This clip has been regenerated ${times} times. Consider starting fresh if the results aren't satisfactory.`;
  }

  const recent = (on: Tx, jobId: string) =>
    on.regeneration.findMany({
      where: { jobId, createdAt: { gt: new Date(Date.now() - HOUR_MS) } },
      orderBy: { createdAt: 'asc' },
      select: { createdAt: true },
    });

  async function checkRate({ tx, job }: JobTransaction, wanted: number): Promise<void> {
    const before = await recent(tx, job.id);
    const excess = before.length + wanted - perHour;
    if (excess <= 0) return;
    const free = before[Math.min(excess, before.length) - 1]?.createdAt.getTime() ?? Date.now();
    const wait = Math.max(1, Math.ceil((free + HOUR_MS - Date.now()) / 1000));
    throw new RateLimited(
      wanted > perHour
        ? `At most ${perHour} clips of a film can be regenerated in an hour, and ${wanted} were asked for.`
        : `${perHour} clips of a film can be regenerated in an hour. The next ${wanted === 1 ? 'one' : wanted} can be in ${wait} seconds.`,
      wait,
    );
  }

  async function known(
    on: Tx,
    job: Job,
    clipIndexes: number[],
    instruction: string,
    key: string | null | undefined,
  ): Promise<Regeneration[] | null> {
    if (!key) return null;
    const rows = await on.regeneration.findMany({
      where: { jobId: job.id, idempotencyKey: key },
      orderBy: { clipIndex: 'asc' },
    });
    if (rows.length === 0) return null;
    if (rows[0]!.inputHash !== hashOf(clipIndexes, instruction)) {
      throw InvalidInput.at(
        'input.idempotencyKey',
        'This key was used for another request. Take a new key for a new one.',
      );
    }
    return rows;
  }

  /** All or none, and one film at the end. */
  async function begin(
    owner: string,
    jobId: string,
    clipIndexes: number[],
    wish: Omit<RegenerationWish, 'clipIndex' | 'jobId'>,
  ): Promise<Regeneration[]> {
    const job = await mine(owner, jobId);
    const first = await known(db, job, clipIndexes, wish.instruction, wish.idempotencyKey);
    if (first) return first;
    const field = clipIndexes.length === 1 ? 'input.clipIndex' : 'input.clipIndexes';
    for (const clipIndex of clipIndexes) {
      if (clipIndex < 0 || (job.clipCount > 0 && clipIndex >= job.clipCount))
        throw InvalidInput.at(field, `The film has clips 0 to ${job.clipCount - 1}.`);
    }
    mustBeAtRest(job);
    const planned = await Promise.all(
      clipIndexes.map(async (clipIndex) => {
        const clip = await clipOfJob(job, clipIndex, field);
        const prompt = await promptOf(clip);
        const estimated = await estimate(job, { jobId, clipIndex, ...wish });
        const history = await historyOf(job, clipIndex, wish.conversationHistory);
        return { clipIndex, estimated, prompt: prompt.prompt, history };
      }),
    );

    const batch = randomUUID();
    const made = await engine.step({ id: jobId, owner }, async (step) => {
      // Looked at again under the lock: somebody else may have begun meanwhile, or the same request come twice.
      const same = await known(step.tx, job, clipIndexes, wish.instruction, wish.idempotencyKey);
      if (same) return same;
      mustBeAtRest(step.job);
      await checkRate(step, clipIndexes.length);
      checkBudget(step, sum(planned.map(({ estimated }) => estimated.total)));
      const rows = await step.tx.regeneration.createManyAndReturn({
        data: planned.map(({ clipIndex, estimated, prompt, history }) => ({
          jobId,
          clipIndex,
          batch,
          instruction: wish.instruction,
          templates: estimated.templates,
          originalPrompt: prompt,
          estimatedCost: decimal(estimated.total),
          estimatedSeconds: estimated.seconds,
          warning: estimated.warning,
          conversation: [
            ...boundedConversation(history).slice(-3),
            { role: 'USER', content: wish.instruction },
            { role: 'ASSISTANT', content: estimated.reply },
          ] as unknown as Prisma.InputJsonArray,
          idempotencyKey: wish.idempotencyKey ?? null,
          inputHash: hashOf(clipIndexes, wish.instruction),
        })),
      });
      const change: Change = {
        type: 'REGENERATION',
        id: batch,
        clips: rows.map((row) => ({ clipIndex: row.clipIndex, regenerationId: row.id })),
      };
      step.change({ status: 'REGENERATING', change: change as unknown as Prisma.JsonObject });
      return rows;
    });
    if (!made) throw new NotFound('job');
    return made;
  }

  return {
    async estimate(owner: string, wish: RegenerationWish): Promise<RegenerationEstimate> {
      const job = await mine(owner, wish.jobId);
      if (wish.clipIndex < 0 || (job.clipCount > 0 && wish.clipIndex >= job.clipCount))
        throw InvalidInput.at('input.clipIndex', `The film has clips 0 to ${job.clipCount - 1}.`);
      if (job.completedAt === null) throw new Conflict(`The film is not finished: the job is ${job.status}.`);
      return estimate(job, wish);
    },

    /** Of all clips together: outside models make them at once, this server one after the other. */
    async estimateMany(
      owner: string,
      jobId: string,
      clipIndexes: number[],
      instruction: string,
    ): Promise<RegenerationEstimate> {
      const distinct = distinctClips(clipIndexes);
      const job = await mine(owner, jobId);
      if (distinct[0]! < 0 || (job.clipCount > 0 && distinct.at(-1)! >= job.clipCount))
        throw InvalidInput.at('input.clipIndexes', `The film has clips 0 to ${job.clipCount - 1}.`);
      if (job.completedAt === null) throw new Conflict(`The film is not finished: the job is ${job.status}.`);
      const each = await Promise.all(
        distinct.map((clipIndex) => estimate(job, { jobId, clipIndex, instruction })),
      );
      const local = providers.video(settingsOf(job).models.video) === null;
      const making = each.map(({ seconds }) => seconds - LOCAL.compose);
      const seconds = Math.ceil(
        LOCAL.compose + (local ? making.reduce((a, b) => a + b, 0) : Math.max(...making)),
      );
      const total = sum(each.map((one) => one.total));
      return {
        ...each[0]!,
        total,
        llmCost: sum(each.map(({ llmCost }) => llmCost)),
        imageCost: sum(each.map(({ imageCost }) => imageCost)),
        videoCost: sum(each.map(({ videoCost }) => videoCost)),
        seconds,
        warning: each.find(({ warning }) => warning !== null)?.warning ?? null,
        reply: assistantReply({
          kind: 'PLANNED',
          templates: matchInstruction(instruction, []).templates,
          instruction,
          cost: moneyText(total),
          seconds,
        }),
      };
    },

    async one(owner: string, { jobId, clipIndex, ...wish }: RegenerationWish): Promise<Regeneration> {
      return (await begin(owner, jobId, [clipIndex], wish))[0]!;
    },

    many(
      owner: string,
      jobId: string,
      clipIndexes: number[],
      instruction: string,
      idempotencyKey: string | null,
    ): Promise<Regeneration[]> {
      return begin(owner, jobId, distinctClips(clipIndexes), { instruction, idempotencyKey });
    },

    /** All clips of the request are put back together: they would have become one film. */
    async cancel(owner: string, id: string): Promise<Regeneration> {
      const row = await db.regeneration.findFirst({ where: { id, job: { owner } } });
      if (!row) throw new NotFound('regeneration');
      const cancelled = await engine.step({ id: row.jobId, owner }, async (step) => {
        const change = step.job.change as Change | null;
        if (change?.type !== 'REGENERATION' || change.id !== row.batch) {
          throw new Conflict(`This regeneration is over: it is ${row.status}.`);
        }
        await step.tx.task.updateMany({
          where: { jobId: row.jobId, state: { in: ['WAITING', 'RUNNING'] } },
          data: { state: 'DROPPED' },
        });
        await endRegenerations(step, change, { status: 'CANCELLED' });
        step.change({ status: 'COMPLETED', change: null });
        return step.tx.regeneration.findUniqueOrThrow({ where: { id } });
      });
      await stopEverywhere(row.jobId);
      if (!cancelled) throw new NotFound('regeneration');
      return cancelled;
    },

    /** Another version of the clip is shown again; its pieces are there, so it takes seconds and costs nothing. */
    async restore(owner: string, jobId: string, clipIndex: number, versionId: string): Promise<Job> {
      const job = await mine(owner, jobId);
      const clip = await clipOfJob(job, clipIndex, 'input.clipIndex');
      const version: ClipVersion | null = await db.clipVersion.findFirst({
        where: { id: versionId, clipId: clip.id },
      });
      if (!version) throw new NotFound('version of this clip');
      if (version.id === clip.currentVersionId) throw new Conflict('The film shows this version already.');
      await engine.step({ id: jobId, owner }, async (step) => {
        mustBeAtRest(step.job);
        const change: Change = {
          type: 'CUT',
          id: randomUUID(),
          revision: step.job.shownRevision!,
          versions: [{ clipIndex, versionId }],
          editPlanId: null,
        };
        step.change({ status: 'EDITING', change: change as unknown as Prisma.JsonObject });
      });
      return mine(owner, jobId);
    },

    /** None that was followed already. */
    suggestionsFor(clip: Clip, plan: ScenePlan, done: Regeneration[]): string[] {
      const script = plan.clipScripts.find((each) => each.clipIndex === clip.clipIndex);
      const used = done.filter((each) => each.clipIndex === clip.clipIndex).map((each) => each.instruction);
      return script ? suggestions(script, plan, used) : [];
    },
  };
}

function checkBudget({ job }: JobTransaction, cost: Money): void {
  if (cost.isZero()) return;
  const committed = money(job.spent).plus(money(job.reserved));
  if (committed.plus(cost).lte(money(job.budgetLimit))) return;
  throw new BudgetExceeded(
    money(job.budgetLimit),
    committed,
    cost,
    'Raise the limit with setBudgetLimit first.',
  );
}

function distinctClips(clipIndexes: number[]): number[] {
  const distinct = [...new Set(clipIndexes)].sort((a, b) => a - b);
  if (distinct.length === 0) throw InvalidInput.at('input.clipIndexes', 'Name at least one clip.');
  if (distinct.length > 50) throw InvalidInput.at('input.clipIndexes', 'At most 50 clips at once.');
  return distinct;
}

const hashOf = (clipIndexes: number[], instruction: string) =>
  contentKey('regeneration', { clipIndexes, instruction });

const inputTokens = (messages: { content: string }[]) =>
  Math.ceil(messages.reduce((length, message) => length + message.content.length, 0) / 4) + 120;

function basisOf({
  words,
  film,
  picture,
  llm,
  video,
  cores,
}: {
  words: Learned | null;
  film: Learned | null;
  picture: boolean;
  llm: string | null;
  video: string | null;
  cores: number;
}): string {
  const from = (learned: Learned | null) =>
    learned && learned.calls > 0 ? `the last ${learned.calls} calls of it` : 'its price';
  if (!video)
    return `Drawn on this server at no cost, on ${cores} ${cores === 1 ? 'core' : 'cores'}${llm ? `; the words are by ${llm}, from ${from(words)}` : ''}.`;
  return [
    llm ? `The words are by ${llm}, from ${from(words)}` : 'The words cost nothing',
    picture ? 'a new start picture is drawn' : null,
    `the clip is by ${video}, from ${from(film)}`,
  ]
    .filter(Boolean)
    .join('; ')
    .concat('.');
}
