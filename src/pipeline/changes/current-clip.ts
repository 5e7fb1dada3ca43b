/** What the film shows of one clip now, what that was made from, and what was said about it. */
import type { Clip, ClipPrompt, Job, PrismaClient } from '../../database/generated/client.js';
import { adjustScript } from '../../film/prompts/instructions/adjust.js';
import { boundedConversation } from '../../film/prompts/instructions/conversation.js';
import type { Look } from '../../film/prompts/instructions/look.js';
import type { ChatMessage } from '../../film/prompts/instructions/match.js';
import type { ClipScript, ScenePlan } from '../../film/story/plan.js';
import { Conflict, InvalidInput, NotFound } from '../errors.js';

/** What a clip looks like, in the terms of those who draw it here. */
export type Drawn = { look: Look; script: ClipScript };
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

/** A clip that could not be made, in a film that goes on without it, is to be made from the prompt it would have had. */
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

/** What was asked for before stays, unless it is the very thing that is to change. */
export function drawnWith({ drawn }: Pick<ShownClip, 'drawn'>, script: ClipScript, wish: Look): Drawn {
  const before = drawn ?? { look: {}, script };
  return { look: { ...before.look, ...wish }, script: adjustScript(before.script, wish) };
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

/** Without one from the client, the conversation that was kept with the clip's last regeneration goes on. */
export async function historyOf(
  db: PrismaClient,
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
