/** Results of earlier stages, read by later ones. */
import type { Tx } from '../../database/client.js';
import type { ClipPrompt, PrismaClient } from '../../database/generated/client.js';
import type { ClipPrompt as FilmPrompt } from '../../film/prompts/clip-prompt.js';
import type { AudioAnalysis } from '../../film/sound/analysis.js';
import type { ChosenMusic } from '../../film/sound/film-music.js';
import type { CreativeBrief } from '../../film/story/brief.js';
import type { ScenePlan, WrittenPlan } from '../../film/story/plan.js';
import { planWithFacts } from '../../film/story/plan-with-facts.js';

export async function planOfJob(
  db: PrismaClient | Tx,
  jobId: string,
): Promise<{ brief: CreativeBrief; plan: ScenePlan }> {
  const stage = await db.stage.findUniqueOrThrow({
    where: { jobId_name: { jobId, name: 'SCENE_PLANNER' } },
    select: { metadata: true },
  });
  const { brief, plan } = stage.metadata as unknown as {
    brief: CreativeBrief;
    plan: WrittenPlan | ScenePlan;
  };
  return { brief, plan: planWithFacts(plan) };
}

/** What the audio parser found out, or decided. */
type JobSound = { analysis: AudioAnalysis | null; music: ChosenMusic | null };

export async function soundOfJob(db: PrismaClient | Tx, jobId: string): Promise<JobSound> {
  const stage = await db.stage.findUnique({
    where: { jobId_name: { jobId, name: 'AUDIO_PARSER' } },
    select: { metadata: true },
  });
  const { analysis = null, music = null } = (stage?.metadata ?? {}) as Partial<JobSound>;
  return { analysis, music };
}

export const analysisOfJob = async (db: PrismaClient | Tx, jobId: string): Promise<AudioAnalysis | null> =>
  (await soundOfJob(db, jobId)).analysis;

/** The current reference images; none when too few of them could be made. */
export async function usableReferences(db: PrismaClient | Tx, jobId: string) {
  const stage = await db.stage.findUnique({
    where: { jobId_name: { jobId, name: 'REFERENCE_GENERATOR' } },
    select: { metadata: true },
  });
  if ((stage?.metadata as { status: string } | null)?.status === 'FAILED') return [];
  return db.referenceImage.findMany({ where: { jobId, current: true } });
}

export const asFilmPrompt = (row: ClipPrompt): FilmPrompt => ({
  clipIndex: row.clipIndex,
  prompt: row.prompt,
  templatePrompt: row.templatePrompt ?? row.prompt,
  negativePrompt: row.negativePrompt,
  durationSeconds: row.durationSeconds,
  sceneReference: null,
  characterReferences: [],
  metadata: row.metadata as unknown as FilmPrompt['metadata'],
});
