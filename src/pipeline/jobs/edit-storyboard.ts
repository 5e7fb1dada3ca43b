/** Changes the shots of a film that waits for approval: their order, their words, their pictures, and which there are. */
import type { ClipPrompt, Job, Prisma } from '../../database/generated/client.js';
import { firstTimeline } from '../../film/cut/first-timeline.js';
import { fitted } from '../../film/cut/room.js';
import { userClipPrompt } from '../../film/prompts/user-prompt.js';
import { type ClipPromptsInput, rewriteClipPrompt } from '../../film/prompts/write-clip-prompts.js';
import { randomFrom } from '../../film/seed.js';
import {
  type Board,
  type BoardShot,
  type EditedBoard,
  editBoard,
} from '../../film/story/board/edit-board.js';
import { type BoardOperation, BoardRefusal } from '../../film/story/board/operations.js';
import type { ScenePlan } from '../../film/story/plan.js';
import { type PlannedClip, plannedClips } from '../../film/story/planned-clips.js';
import type { Shot } from '../../film/story/shot.js';
import { MAX_TAKES } from '../../film/suggest-take.js';
import { sourcesOf } from '../../providers/video/footage.js';
import { analysisOfJob, asFilmPrompt, planOfJob, usableReferences } from '../artifacts/stage-results.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import { requestStoryboard } from '../engine/request-storyboard.js';
import { InvalidInput } from '../errors.js';
import { filmingOf, readJobInput, settingsOf } from '../job-settings.js';
import { assertAwaitingApproval, type JobDependencies, updateJob } from './owned-job.js';

export function editStoryboard(
  jobs: JobDependencies,
  owner: string,
  id: string,
  operations: readonly BoardOperation[],
): Promise<Job> {
  return updateJob(jobs, owner, id, async (step) => {
    assertAwaitingApproval(step.job);
    const { shots: given } = await readJobInput(step.tx, id);
    const { brief, plan } = await planOfJob(step.tx, id);
    // One shot of the input for each of the plan: what is said in them goes with them.
    const shots = given?.length === plan.clipScripts.length ? given : null;
    const edited = edit({ plan, fixedCuts: step.job.kind !== 'FILM', spokenSubtitles: !!shots }, operations);
    await writePlan(step, { brief, plan: edited.plan });
    const clips = await writeClips(step, edited);
    await writePrompts(jobs, step, edited);
    await writeTimeline(jobs, step, edited.plan, clips);
    if (shots) await writeShots(step, shots, edited.shots);
    await requestStoryboard(step);
    step.emit('SCENE_PLANNER', { type: 'ScenePlannerResults' });
  });
}

function edit(board: Board, operations: readonly BoardOperation[]): EditedBoard {
  try {
    return editBoard(board, operations);
  } catch (error) {
    if (error instanceof BoardRefusal) throw InvalidInput.at(`input.operations.${error.at}`, error.message);
    throw error;
  }
}

async function writePlan({ tx, job }: JobTransaction, metadata: object): Promise<void> {
  await tx.stage.update({
    where: { jobId_name: { jobId: job.id, name: 'SCENE_PLANNER' } },
    data: { metadata: metadata as Prisma.InputJsonObject },
  });
}

/** The rows stay with their places: nothing of them is made yet. */
async function writeClips(step: JobTransaction, { plan, shots }: EditedBoard): Promise<PlannedClip[]> {
  const { tx, job } = step;
  const analysis = await analysisOfJob(tx, job.id);
  const former = await tx.clip.findMany({ where: { jobId: job.id } });
  const { continueShots = false } = settingsOf(job);
  const clips = plannedClips(plan, { lyrics: analysis?.lyrics ?? [], continueShots });
  for (const [at, { clipIndex, ...clip }] of clips.entries()) {
    const { from, redrawn } = shots[at]!;
    const seed = former.find((each) => each.clipIndex === from)?.seed ?? null;
    await tx.clip.update({
      where: { jobId_clipIndex: { jobId: job.id, clipIndex } },
      data: { ...clip, seed: redrawn ? anotherSeed(job, from, seed) : seed },
    });
  }
  await tx.clip.deleteMany({ where: { jobId: job.id, clipIndex: { gte: shots.length } } });
  step.change({ clipCount: shots.length });
  return clips;
}

/** Seeds that follow each other make local pictures differ; see media/animatic/variation. */
const anotherSeed = ({ seed }: Job, clipIndex: number, former: number | null): number =>
  former === null
    ? randomFrom(seed, `panel ${clipIndex}`).integer(1, 500_000_000) * MAX_TAKES + 1
    : former + 1;

/** Prompts go with their shots; only those are written again whose shots were said in other words. */
async function writePrompts(
  { providers }: JobDependencies,
  { tx, job }: JobTransaction,
  { plan, shots }: EditedBoard,
): Promise<void> {
  const former = await tx.clipPrompt.findMany({ where: { jobId: job.id, current: true } });
  const references = await usableReferences(tx, job.id);
  const { models, aspectRatio, resolution } = settingsOf(job);
  const input: ClipPromptsInput = {
    plan,
    references: references.map(({ targetKey }) => ({ targetKey })),
    profile: providers.video(models.video)?.promptProfile ?? 'animatic',
    aspectRatio,
    resolution,
  };
  const rows = shots.flatMap((shot) => {
    const prompt = former.find(({ clipIndex }) => clipIndex === shot.from);
    return prompt ? [{ prompt, next: promptOf(input, shot, prompt) }] : [];
  });
  const changed = rows.filter(({ prompt, next }) => next !== prompt);
  const dropped = former.filter(({ id }) => !rows.some(({ prompt }) => prompt.id === id));
  const outdated = [...changed.map(({ prompt }) => prompt), ...dropped];
  await tx.clipPrompt.updateMany({
    where: { id: { in: outdated.map(({ id }) => id) } },
    data: { current: false },
  });
  await tx.clipPrompt.createMany({
    data: changed.map(({ next: { id: _, createdAt: __, metadata, ...row } }) => ({
      ...row,
      metadata: metadata as Prisma.InputJsonValue,
    })),
  });
}

/** The same row where nothing of it is different. */
function promptOf(input: ClipPromptsInput, shot: BoardShot, former: ClipPrompt): ClipPrompt {
  const { clipIndex, start, end } = shot.script;
  const durationSeconds = end - start;
  const isMoved = clipIndex !== former.clipIndex || durationSeconds !== former.durationSeconds;
  const moved = isMoved ? { ...former, clipIndex, durationSeconds } : former;
  if (shot.prompt !== null) return { ...moved, ...wordsOf(userClipPrompt(asFilmPrompt(moved), shot.prompt)) };
  return shot.reworded ? { ...moved, ...wordsOf(rewriteClipPrompt(input, shot.script)) } : moved;
}

const wordsOf = ({
  prompt,
  templatePrompt,
  negativePrompt,
  metadata,
}: ReturnType<typeof rewriteClipPrompt>) => ({ prompt, templatePrompt, negativePrompt, metadata });

async function writeTimeline(
  { providers }: JobDependencies,
  { tx, job }: JobTransaction,
  plan: ScenePlan,
  clips: readonly PlannedClip[],
): Promise<void> {
  const sources = sourcesOf(clips, filmingOf(settingsOf(job), providers));
  const timeline = fitted(firstTimeline(plan, clips), sources);
  await tx.timelineRevision.update({
    where: { jobId_revision: { jobId: job.id, revision: 1 } },
    data: { timeline: timeline as unknown as Prisma.InputJsonObject },
  });
}

/** So that what is said is said where its shot is, and the same film can be made again. */
async function writeShots(
  { tx, job }: JobTransaction,
  shots: readonly Shot[],
  edited: readonly BoardShot[],
): Promise<void> {
  const kept = edited.map(({ from, reworded, script }, index) => {
    const { facts, ...shot } = shots[from]!;
    const words = reworded ? { enhancedPrompt: script.visualDescription } : facts ? { facts } : {};
    return { ...shot, ...words, shotNumber: index + 1 };
  });
  await tx.jobInput.update({
    where: { jobId: job.id },
    data: { shots: kept as unknown as Prisma.InputJsonArray },
  });
}
