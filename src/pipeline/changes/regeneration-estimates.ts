/** What making clips anew would cost and how long it would take: from prices, and from what such calls really were. */
import type { Job, Prisma, PrismaClient } from '../../database/generated/client.js';
import { FPS, frameSize, sourceFrames } from '../../film/format.js';
import { type Money, moneyText, sum, ZERO } from '../../film/money.js';
import { changedScript, needsNewPicture } from '../../film/prompts/changed-facts.js';
import type { ChatMessage } from '../../film/prompts/instructions/match.js';
import {
  needsModel,
  type ReadInstruction,
  readChanges,
} from '../../film/prompts/instructions/read-changes.js';
import { assistantReply } from '../../film/prompts/instructions/replies.js';
import { rewriteRequest } from '../../film/prompts/instructions/rewrite-llm.js';
import type { Providers } from '../../providers/catalogue.js';
import type { Llm } from '../../providers/llm/port.js';
import { planOfJob } from '../artifacts/stage-results.js';
import { settingsOf } from '../job-settings.js';
import { money } from '../ledger/ledger.js';
import { fromTheirMean, inProportion, type Learned } from './cost-history.js';
import { clipToChange, earlierWishesFor, historyOf, type ShownClip, shownClip } from './current-clip.js';

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
  unresolved: string[];
  budgetLeft: Money;
  reply: string;
  basis: string;
};

export type OneEstimate = Omit<RegenerationEstimate, 'remainingThisHour'> & {
  shown: ShownClip;
  read: ReadInstruction;
  byModel: boolean;
  history: ChatMessage[];
};

type EstimateParts = { db: PrismaClient; providers: Providers; cores: number };

/** From this many completed ones on, starting afresh is worth a thought. */
const WARN_FROM = 3;
/** Real calls of the same kind that an estimate learns from. */
const REMEMBERED = 10;
/** Tokens of a rewritten prompt with its changes. */
const USUAL_OUTPUT = 260;
/** The share of the budget under which its end is near. */
const NEARLY_USED = 0.2;
/** Measured: seconds of a core for a second of local film, and for putting a changed film together. */
const LOCAL = { perSecond: 1.4, compose: 2.5 };

export function createRegenerationEstimates({ db, providers, cores }: EstimateParts) {
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

  async function words(owner: string, llm: Llm, request: ReturnType<typeof rewriteRequest>) {
    const calls = await callsOf(owner, llm.name, { stage: 'PROMPT_GENERATOR', purpose: 'REGENERATION' });
    return fromTheirMean(calls, {
      cost: llm.priceOf(inputTokens(request.messages), USUAL_OUTPUT),
      seconds: 5,
    });
  }

  async function warningFor(jobId: string, clipIndex: number): Promise<string | null> {
    const times = await db.regeneration.count({ where: { jobId, clipIndex, status: 'COMPLETED' } });
    if (times < WARN_FROM) return null;
    return `This clip has been regenerated ${times} times. Consider starting fresh if the results aren't satisfactory.`;
  }

  async function one(job: Job, wish: RegenerationWish, field: string): Promise<OneEstimate> {
    const { clipIndex, instruction } = wish;
    const { owner } = job;
    const { models, aspectRatio, resolution } = settingsOf(job);
    const shown = await shownClip(db, job, clipIndex, field);
    const history = await historyOf(db, job, clipIndex, wish.conversationHistory);
    const { plan } = await planOfJob(db, job.id);
    const clip = await clipToChange(db, providers, job, plan, shown);
    const read = readChanges(instruction, clip.script.facts, history);

    const llm = needsModel(read) ? providers.llm(models.llm) : null;
    const written =
      llm &&
      (await words(
        owner,
        llm,
        rewriteRequest({
          clip,
          instruction,
          read,
          earlier: await earlierWishesFor(db, job, clipIndex, history),
        }),
      ));

    const video = providers.video(models.video);
    const filmSeconds = sourceFrames(shown.clip.frames) / FPS;
    const film =
      video &&
      inProportion(
        await callsOf(owner, video.name, { stage: 'VIDEO_GENERATOR' }),
        video.estimate({ seconds: filmSeconds, size: frameSize(aspectRatio, resolution) }),
        filmSeconds,
      );

    const changed = changedScript(clip.script, read.changes);
    const hasPicture =
      shown.prompt.sceneReferenceId !== null || shown.prompt.characterReferenceIds.length > 0;
    const startsAnew =
      video &&
      video.startPicture !== 'NONE' &&
      (needsNewPicture(plan, changed) || (video.startPicture === 'REQUIRED' && !hasPicture));
    const image = startsAnew ? providers.image(models.image) : null;
    const picture = image && fromTheirMean(await callsOf(owner, image.name, {}), image.estimate());

    const costs = {
      llmCost: written?.cost ?? ZERO,
      imageCost: picture?.cost ?? ZERO,
      videoCost: film?.cost ?? ZERO,
    };
    const total = sum(Object.values(costs));
    const making = film?.seconds ?? filmSeconds * LOCAL.perSecond;
    const seconds = Math.ceil((written?.seconds ?? 0) + (picture?.seconds ?? 0) + making + LOCAL.compose);
    const left = budgetLeft(job);
    return {
      shown,
      history,
      read,
      byModel: llm !== null,
      unresolved: llm ? read.outside : read.unresolved,
      budgetLeft: left,
      total,
      ...costs,
      seconds,
      templates: llm ? [] : read.templates.map((template) => template.name),
      warning: (await warningFor(job.id, clipIndex)) ?? budgetWarning(job, total),
      reply: assistantReply({
        kind: 'PLANNED',
        read,
        byModel: llm !== null,
        instruction,
        clips: 1,
        cost: moneyText(total),
        seconds,
      }),
      basis: basisOf(
        [
          llm && written && `The words are by ${llm.name}, from ${sourceOf(written)}`,
          image && picture && `a new start picture is by ${image.name}, from ${sourceOf(picture)}`,
          video && film && `the clip is by ${video.name}, from ${sourceOf(film)}`,
        ],
        video ? null : cores,
      ),
    };
  }

  /** Of all clips together: outside models make them at once, this server one after the other. */
  async function together(
    job: Job,
    clipIndexes: number[],
    instruction: string,
  ): Promise<Omit<RegenerationEstimate, 'remainingThisHour'>> {
    const each = await Promise.all(
      clipIndexes.map((clipIndex) =>
        one(job, { jobId: job.id, clipIndex, instruction }, 'input.clipIndexes'),
      ),
    );
    const { shown: _, history: __, read, byModel, ...first } = each[0]!;
    const local = providers.video(settingsOf(job).models.video) === null;
    const making = each.map(({ seconds }) => seconds - LOCAL.compose);
    const seconds = Math.ceil(
      LOCAL.compose + (local ? making.reduce((a, b) => a + b, 0) : Math.max(...making)),
    );
    const total = sum(each.map((estimate) => estimate.total));
    return {
      ...first,
      total,
      llmCost: sum(each.map(({ llmCost }) => llmCost)),
      imageCost: sum(each.map(({ imageCost }) => imageCost)),
      videoCost: sum(each.map(({ videoCost }) => videoCost)),
      seconds,
      unresolved: [...new Set(each.flatMap(({ unresolved }) => unresolved))],
      warning: each.find(({ warning }) => warning !== null)?.warning ?? budgetWarning(job, total),
      reply: assistantReply({
        kind: 'PLANNED',
        read,
        byModel,
        instruction,
        clips: clipIndexes.length,
        cost: moneyText(total),
        seconds,
      }),
    };
  }

  return { one, together };
}

export function budgetLeft({ budgetLimit, spent, reserved }: Job): Money {
  const left = money(budgetLimit).minus(money(spent)).minus(money(reserved));
  return left.isNegative() ? ZERO : left;
}

function budgetWarning(job: Job, total: Money): string | null {
  if (total.isZero()) return null;
  const left = budgetLeft(job);
  if (total.gt(left))
    return `This costs about $${moneyText(total)} and only $${moneyText(left)} of the film's budget is left. Raise it with setBudgetLimit first.`;
  return left.minus(total).lt(money(job.budgetLimit).times(NEARLY_USED))
    ? `After this, $${moneyText(left.minus(total))} of the film's budget is left.`
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
