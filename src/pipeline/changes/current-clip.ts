/** The current version of a clip: its prompt, its script and the conversation about it. */
import type { Clip, ClipPrompt, Job, PrismaClient } from '../../database/generated/client.js';
import type { FactChange } from '../../film/facts/change.js';
import {
  boundedConversation,
  type EarlierWish,
  wishesIn,
} from '../../film/prompts/instructions/conversation.js';
import type { ClipToChange } from '../../film/prompts/instructions/follow.js';
import type { ChatMessage } from '../../film/prompts/instructions/match.js';
import type { MatchedTemplate } from '../../film/prompts/instructions/templates.js';
import type { ClipScript, ScenePlan } from '../../film/story/plan.js';
import { planWithFacts } from '../../film/story/plan-with-facts.js';
import type { Providers } from '../../providers/catalogue.js';
import { asFilmPrompt, usableReferences } from '../artifacts/stage-results.js';
import { Conflict, InvalidInput, NotFound } from '../errors.js';
import { settingsOf } from '../job-settings.js';

/** The outcome of a regeneration; the next instruction builds on its script. */
export type Drawn = { script: ClipScript; changes: FactChange[]; templates: MatchedTemplate[] };
export type ShownClip = { clip: Clip; prompt: ClipPrompt; drawn: Drawn | null };

export async function shownClip(
  db: PrismaClient,
  job: Job,
  clipIndex: number,
  field: string,
): Promise<ShownClip> {
  checkIndex(job, clipIndex, field);
  const clip = await db.clip.findUnique({ where: { jobId_clipIndex: { jobId: job.id, clipIndex } } });
  if (!clip) throw noSuchClip(job, field);
  return { clip, ...(await madeFrom(db, clip)) };
}

/** A clip that is missing in a partial film is made from its planned prompt. */
export async function madeFrom(db: PrismaClient, clip: Clip): Promise<Omit<ShownClip, 'clip'>> {
  const { jobId, clipIndex, currentVersionId } = clip;
  if (!currentVersionId) {
    const prompt = await db.clipPrompt.findFirst({ where: { jobId, clipIndex, current: true } });
    if (!prompt) throw new Conflict(`Clip ${clipIndex + 1} was never made.`);
    return { prompt, drawn: null };
  }
  const version = await db.clipVersion.findUnique({ where: { id: currentVersionId } });
  const prompt = version && (await db.clipPrompt.findUnique({ where: { id: version.promptId } }));
  if (!prompt) throw new NotFound('job'); // It was deleted meanwhile.
  const made = version.regenerationId
    ? await db.regeneration.findUnique({ where: { id: version.regenerationId } })
    : null;
  return { prompt, drawn: (made?.look ?? null) as Drawn | null };
}

/** The clip's script as it is now, with what earlier instructions changed in it. */
export function currentScript(
  { prompt, drawn }: Pick<ShownClip, 'prompt' | 'drawn'>,
  plan: ScenePlan,
  clipIndex: number,
): ClipScript {
  const planned = scriptOf(plan, clipIndex);
  const { facts: _, ...words } = planned;
  const isByUser = asFilmPrompt(prompt).metadata.byUser === true;
  // A prompt written by the user replaces the description; scripts of older versions have no facts.
  const script = drawn?.script ?? (isByUser ? { ...words, visualDescription: prompt.prompt } : planned);
  return planWithFacts({ ...plan, clipScripts: [script] }).clipScripts[0]!;
}

export async function clipToChange(
  db: PrismaClient,
  providers: Providers,
  job: Job,
  plan: ScenePlan,
  shown: Pick<ShownClip, 'prompt' | 'drawn'>,
): Promise<ClipToChange> {
  const { models, aspectRatio, resolution } = settingsOf(job);
  const references = await usableReferences(db, job.id);
  return {
    input: {
      plan,
      references: references.map(({ targetKey }) => ({ targetKey })),
      profile: providers.video(models.video)?.promptProfile ?? 'animatic',
      aspectRatio,
      resolution,
    },
    script: currentScript(shown, plan, shown.prompt.clipIndex),
    prompt: asFilmPrompt(shown.prompt),
  };
}

export const scriptOf = (plan: ScenePlan, clipIndex: number): ClipScript =>
  plan.clipScripts.find((script) => script.clipIndex === clipIndex)!;

export function checkIndex(job: Job, clipIndex: number, field: string): void {
  if (clipIndex < 0 || (job.clipCount > 0 && clipIndex >= job.clipCount)) throw noSuchClip(job, field);
}

const noSuchClip = ({ clipCount }: Job, field: string) =>
  InvalidInput.at(
    field,
    clipCount > 0 ? `The film has clips 0 to ${clipCount - 1}.` : 'The film has no clips yet.',
  );

/** The client's conversation, else the one stored with the clip's last regeneration. */
export async function historyOf(
  db: PrismaClient,
  job: Job,
  clipIndex: number,
  given: ChatMessage[] | null | undefined,
): Promise<ChatMessage[]> {
  if (given) return boundedConversation(given);
  const last = await db.regeneration.findFirst({
    where: { jobId: job.id, clipIndex, byTemplates: false },
    orderBy: { id: 'desc' },
  });
  return (last?.conversation ?? []) as ChatMessage[];
}

/** Earlier instructions for a clip with their outcomes, oldest first. */
export async function earlierWishesFor(
  db: PrismaClient,
  job: Pick<Job, 'id'>,
  clipIndex: number,
  history: readonly ChatMessage[],
  before?: string,
): Promise<EarlierWish[]> {
  const rows = await db.regeneration.findMany({
    where: {
      jobId: job.id,
      clipIndex,
      byTemplates: false,
      ...(before === undefined ? {} : { id: { lt: before } }),
    },
    orderBy: { id: 'desc' },
    take: MAX_WISHES,
  });
  const asked = rows.reverse().map(
    (row): EarlierWish => ({
      instruction: row.instruction,
      outcome:
        (row.conversation as ChatMessage[]).findLast(({ role }) => role === 'ASSISTANT')?.content ??
        row.status.toLowerCase(),
    }),
  );
  // The conversation of a client may have instructions that were never sent here.
  const extra = wishesIn(history).filter(
    ({ instruction }) => !asked.some((each) => each.instruction.trim() === instruction),
  );
  return [...extra, ...asked];
}

const MAX_WISHES = 12;
