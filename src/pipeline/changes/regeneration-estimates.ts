/** Estimates cost and duration of regenerations from prices and past calls. */
import type { Job, Prisma, PrismaClient } from '../../database/generated/client.js';
import { composingSeconds } from '../../film/cut/composing-time.js';
import type { ShotFacts } from '../../film/facts/facts.js';
import { FPS, frameSize, sourceFrames } from '../../film/format.js';
import { type Money, moneyText, spokenMoney, sum, ZERO } from '../../film/money.js';
import { changedScript, needsNewPicture } from '../../film/prompts/changed-facts.js';
import type { CarriedWish } from '../../film/prompts/instructions/carry-on.js';
import type { ClipToChange } from '../../film/prompts/instructions/follow.js';
import type { ChatMessage } from '../../film/prompts/instructions/match.js';
import {
  needsModel,
  READ_NOTHING,
  type ReadInstruction,
  readChanges,
} from '../../film/prompts/instructions/read-changes.js';
import { assistantReply, type ReplyTo } from '../../film/prompts/instructions/replies.js';
import { rewriteRequest } from '../../film/prompts/instructions/rewrite-llm.js';
import type { ScenePlan } from '../../film/story/plan.js';
import type { Providers } from '../../providers/catalogue.js';
import type { Llm } from '../../providers/llm/port.js';
import { planOfJob } from '../artifacts/stage-results.js';
import { Conflict, InvalidInput } from '../errors.js';
import { judgingPrice, NO_JUDGE, settingsOf, takeJudge } from '../job-settings.js';
import { money } from '../ledger/ledger.js';
import { fromTheirMean, inProportion, type Learned } from './cost-history.js';
import { clipToChange, earlierWishesFor, historyOf, type ShownClip, shownClip } from './current-clip.js';

export type RegenerationWish = {
  jobId: string;
  clipIndex: number;
  instruction: string;
  conversationHistory?: ChatMessage[] | null;
  takes?: number | null;
  /** What lasts of it is carried out in the later clips too. */
  carryOn?: boolean | null;
  /** A language model that sees pictures ranks the takes. */
  judgeTakes?: boolean | null;
  /** From the prompt that the rules alone would have written, beside the version that is shown. */
  byTemplates?: boolean | null;
  idempotencyKey?: string | null;
};

export type RegenerationEstimate = {
  total: Money;
  llmCost: Money;
  imageCost: Money;
  videoCost: Money;
  judgeCost: Money;
  seconds: number;
  templates: string[];
  warning: string | null;
  remainingThisHour: number | null;
  unresolved: string[];
  budgetLeft: Money;
  reply: string;
  basis: string;
  /** Offered where something lasts; null otherwise. */
  carryOn?: CarryOnOffer | null;
};

/** The later clips, and what all of them cost together with the first. */
export type CarryOnOffer = { wishes: CarriedWish[]; total: Money; seconds: number; reply: string };

export type ClipEstimate = Omit<RegenerationEstimate, 'remainingThisHour' | 'carryOn'> & {
  instruction: string;
  facts: ShotFacts;
  shown: ShownClip;
  read: ReadInstruction;
  byModel: boolean;
  history: ChatMessage[];
};

export type EstimateDependencies = { db: PrismaClient; providers: Providers; cores: number };

/** From this many completed regenerations on, the estimate suggests starting afresh. */
const WARN_FROM = 3;
/** Past calls of the same kind that an estimate learns from. */
const MAX_PAST_CALLS = 10;
/** Tokens of a rewritten prompt with its changes. */
const DEFAULT_OUTPUT_TOKENS = 260;
/** Share of the budget left under which the estimate warns. */
const NEARLY_USED = 0.2;
/** Measured: core seconds per second of local film. */
const LOCAL = { perSecond: 1.4 };
/** Of the film around a changed clip, so much is encoded anew at the most. */
const CHANGED_SECONDS = 5;

/** One clip: the instruction as it is understood, and its price. */
export async function estimateRegeneration(
  context: EstimateDependencies,
  job: Job,
  wish: RegenerationWish,
  field: string,
): Promise<ClipEstimate> {
  return estimateShownClip(context, job, wish, await shownClip(context.db, job, wish.clipIndex, field));
}

export async function estimateShownClip(
  context: EstimateDependencies,
  job: Job,
  wish: RegenerationWish,
  shown: ShownClip,
): Promise<ClipEstimate> {
  const { db, providers, cores } = context;
  const { clipIndex, instruction } = wish;
  const takes = wish.takes ?? 1;
  const history = await historyOf(db, job, clipIndex, wish.conversationHistory);
  const { plan } = await planOfJob(db, job.id);
  const clip = await clipToChange(db, providers, job, plan, shown);
  if (wish.byTemplates) assertComparable(shown, settingsOf(job).models.video);
  const read = wish.byTemplates ? READ_NOTHING : readChanges(instruction, clip.script.facts, history);

  const words = await estimateWords(context, job, { clip, instruction, read, history });
  const { video, filmSeconds } = await estimateVideo(context, job, shown);
  const image = await estimatePicture(context, job, { plan, shown, clip, read });
  const judge = wish.judgeTakes ? judgeOf(context, job) : null;

  const costs = {
    llmCost: words?.cost ?? ZERO,
    imageCost: (image?.cost ?? ZERO).times(takes),
    videoCost: (video?.cost ?? ZERO).times(takes),
    judgeCost: judge ? judgingPrice(judge, takes) : ZERO,
  };
  const total = sum(Object.values(costs));
  // Outside models make takes at the same time.
  const making = video?.seconds ?? filmSeconds * LOCAL.perSecond * Math.ceil(takes / cores);
  const composing = takes > 1 || wish.byTemplates ? 0 : composingTime(job);
  const seconds = Math.ceil((words?.seconds ?? 0) + (image?.seconds ?? 0) + making + composing);
  const byModel = words !== null;
  return {
    instruction,
    facts: clip.script.facts,
    shown,
    history,
    read,
    byModel,
    unresolved: byModel ? read.outside : read.unresolved,
    budgetLeft: budgetLeft(job),
    total,
    ...costs,
    seconds,
    templates: byModel ? [] : read.templates.map((template) => template.name),
    warning: (await manyAttemptsWarning(db, job.id, clipIndex)) ?? budgetWarning(job, total),
    reply: wish.byTemplates
      ? assistantReply({ kind: 'COMPARING', cost: moneyText(total), seconds })
      : replyTo(
          instruction,
          { read, byModel },
          { clips: 1, total, seconds, takes, seedless: video?.seedless ?? null, judge: judge?.name ?? null },
        ),
    basis: basisOf(
      [
        words && `The words are by ${words.model}, from ${sourceOf(words)}`,
        image && `a new start picture is by ${image.model}, from ${sourceOf(image)}`,
        video && `the clip is by ${video.model}, from ${sourceOf(video)}`,
        judge && `the takes are judged by ${judge.name}, from its price`,
      ],
      video ? null : cores,
    ),
  };
}

/** All clips together: external models make them in parallel, this server one after the other. */
export async function estimateRegenerations(
  context: EstimateDependencies,
  job: Job,
  clipIndexes: number[],
  instruction: string,
): Promise<Omit<RegenerationEstimate, 'remainingThisHour'>> {
  const each = await Promise.all(
    clipIndexes.map((clipIndex) =>
      estimateRegeneration(context, job, { jobId: job.id, clipIndex, instruction }, 'input.clipIndexes'),
    ),
  );
  return together(context, job, each);
}

/** One request, and one film at the end. */
export function together(
  context: EstimateDependencies,
  job: Job,
  each: readonly ClipEstimate[],
): Omit<RegenerationEstimate, 'remainingThisHour'> {
  const { shown: _, history: __, facts: ___, instruction, read, byModel, ...first } = each[0]!;
  const isLocal = context.providers.video(settingsOf(job).models.video) === null;
  const making = each.map(({ seconds }) => seconds - composingTime(job));
  const seconds = Math.ceil(
    composingTime(job) + (isLocal ? making.reduce((a, b) => a + b, 0) : Math.max(...making)),
  );
  const total = sum(each.map((estimate) => estimate.total));
  return {
    ...first,
    total,
    llmCost: sum(each.map(({ llmCost }) => llmCost)),
    imageCost: sum(each.map(({ imageCost }) => imageCost)),
    videoCost: sum(each.map(({ videoCost }) => videoCost)),
    judgeCost: sum(each.map(({ judgeCost }) => judgeCost)),
    seconds,
    unresolved: [...new Set(each.flatMap(({ unresolved }) => unresolved))],
    warning: each.find(({ warning }) => warning !== null)?.warning ?? budgetWarning(job, total),
    reply: `${replyTo(instruction, { read, byModel }, { clips: each.length, total, seconds })}${each.length > 1 ? ' All of them count as one change of the hourly limit.' : ''}`,
  };
}

function composingTime(job: Job): number {
  const { aspectRatio, resolution } = settingsOf(job);
  return composingSeconds(CHANGED_SECONDS, frameSize(aspectRatio, resolution));
}

/** There have to be two prompts, and a model that reads them. */
function assertComparable({ prompt }: ShownClip, videoModel: string): void {
  if (videoModel === 'animatic')
    throw new Conflict(
      'This film is drawn on the server, from the facts of its shots and not from their prompts: another prompt would make the same clip.',
    );
  if (prompt.templatePrompt !== null && prompt.templatePrompt !== prompt.prompt) return;
  throw new Conflict(
    'The rules have written the prompt of this clip: there is no other one to compare it with. Compare clips whose prompt a language model wrote.',
  );
}

function judgeOf({ providers }: EstimateDependencies, job: Job): Llm {
  const judge = takeJudge(settingsOf(job), providers);
  if (!judge) throw InvalidInput.at('input.judgeTakes', NO_JUDGE);
  return judge;
}

type ModelEstimate = Learned & { model: string };

type ClipReading = { clip: ClipToChange; instruction: string; read: ReadInstruction; history: ChatMessage[] };

/** Null when the rules can carry the instruction out. */
async function estimateWords(
  { db, providers }: EstimateDependencies,
  job: Job,
  { history, ...reading }: ClipReading,
): Promise<ModelEstimate | null> {
  const llm = needsModel(reading.read) ? providers.llm(settingsOf(job).models.llm) : null;
  if (!llm) return null;
  const earlier = await earlierWishesFor(db, job, reading.clip.prompt.clipIndex, history);
  const { messages } = rewriteRequest({ ...reading, earlier });
  const calls = await pastCalls(db, job.owner, llm.name, {
    stage: 'PROMPT_GENERATOR',
    purpose: 'REGENERATION',
  });
  const listed = { cost: llm.priceOf(inputTokens(messages), DEFAULT_OUTPUT_TOKENS), seconds: 5 };
  return { ...fromTheirMean(calls, listed), model: llm.name };
}

/** `video` is null when this server draws the clip itself. */
async function estimateVideo(
  { db, providers }: EstimateDependencies,
  job: Job,
  { clip }: ShownClip,
): Promise<{ video: (ModelEstimate & { seedless: string | null }) | null; filmSeconds: number }> {
  const { models, aspectRatio, resolution } = settingsOf(job);
  const model = providers.video(models.video);
  if (!model) return { video: null, filmSeconds: sourceFrames(clip.frames) / FPS };
  const filmSeconds = clip.frames / FPS;
  const calls = await pastCalls(db, job.owner, model.name, { stage: 'VIDEO_GENERATOR' });
  const listed = model.estimate({ seconds: filmSeconds, size: frameSize(aspectRatio, resolution) });
  const learned = inProportion(calls, listed, filmSeconds);
  const seedless = model.takesSeed ? null : model.name;
  return { video: { ...learned, model: model.name, seedless }, filmSeconds };
}

/** Null when the clip needs no new start picture, or this server draws it. */
async function estimatePicture(
  { db, providers }: EstimateDependencies,
  job: Job,
  {
    plan,
    shown,
    clip,
    read,
  }: { plan: ScenePlan; shown: ShownClip; clip: ClipToChange; read: ReadInstruction },
): Promise<ModelEstimate | null> {
  const { models } = settingsOf(job);
  const video = providers.video(models.video);
  const hasPicture = shown.prompt.sceneReferenceId !== null || shown.prompt.characterReferenceIds.length > 0;
  const isRedrawn =
    video &&
    video.startPicture !== 'NONE' &&
    (needsNewPicture(plan, changedScript(clip.script, read.changes)) ||
      (video.startPicture === 'REQUIRED' && !hasPicture));
  const image = isRedrawn ? providers.image(models.image) : null;
  if (!image) return null;
  const calls = await pastCalls(db, job.owner, image.name, {});
  return { ...fromTheirMean(calls, image.estimate()), model: image.name };
}

/** Paid calls of this model that succeeded, newest first. */
const pastCalls = (db: PrismaClient, owner: string, model: string, kind: Prisma.LedgerEntryWhereInput) =>
  db.ledgerEntry.findMany({
    where: {
      owner,
      state: 'SUCCEEDED',
      cost: { gt: 0 },
      ...kind,
      OR: [{ model }, { model: model.slice(model.indexOf(':') + 1) }],
    },
    orderBy: { id: 'desc' },
    take: MAX_PAST_CALLS,
  });

async function manyAttemptsWarning(
  db: PrismaClient,
  jobId: string,
  clipIndex: number,
): Promise<string | null> {
  const times = await db.regeneration.count({ where: { jobId, clipIndex, status: 'COMPLETED' } });
  if (times < WARN_FROM) return null;
  return `This clip has been regenerated ${times} times. Consider starting fresh if the results aren't satisfactory.`;
}

const replyTo = (
  instruction: string,
  { read, byModel }: { read: ReadInstruction; byModel: boolean },
  { total, ...rest }: Pick<Planned, 'clips' | 'seconds' | 'takes' | 'seedless' | 'judge'> & { total: Money },
): string => assistantReply({ kind: 'PLANNED', read, byModel, instruction, cost: moneyText(total), ...rest });

type Planned = Extract<ReplyTo, { kind: 'PLANNED' }>;

function budgetLeft({ budgetLimit, spent, reserved }: Job): Money {
  const left = money(budgetLimit).minus(money(spent)).minus(money(reserved));
  return left.isNegative() ? ZERO : left;
}

function budgetWarning(job: Job, total: Money): string | null {
  if (total.isZero()) return null;
  const left = budgetLeft(job);
  if (total.gt(left))
    return `This costs about ${spokenMoney(total)} and only ${spokenMoney(left)} of the film's budget is left. Raise it with setBudgetLimit first.`;
  return left.minus(total).lt(money(job.budgetLimit).times(NEARLY_USED))
    ? `After this, ${spokenMoney(left.minus(total))} of the film's budget is left.`
    : null;
}

const inputTokens = (messages: { content: string }[]) =>
  Math.ceil(messages.reduce((length, message) => length + message.content.length, 0) / 4) + 120;

const sourceOf = ({ calls }: Learned): string =>
  calls === 0 ? 'its price' : calls === 1 ? 'the last call of it' : `the last ${calls} calls of it`;

/** `localCores` where this server makes the clip itself. */
function basisOf(bought: (string | null)[], localCores: number | null): string {
  const said = bought.filter((each) => each !== null);
  if (localCores !== null)
    said.push(`drawn on this server at no cost, on ${localCores} ${localCores === 1 ? 'core' : 'cores'}`);
  const text = said.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
