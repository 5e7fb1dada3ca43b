/** From the user's words to a plan: what was understood, who and where, what every clip shows, and the first timeline. */

import type { Prisma } from '../../database/generated/client.js';
import { firstTimeline } from '../../film/cut/first-timeline.js';
import { fitted } from '../../film/cut/room.js';
import { contentKey } from '../../film/key.js';
import type { AudioAnalysis } from '../../film/sound/analysis.js';
import type { CreativeBrief } from '../../film/story/brief.js';
import { withLastingFacts } from '../../film/story/continuity.js';
import type { StoryInput } from '../../film/story/input.js';
import { briefRequest, mergeBrief } from '../../film/story/llm-brief.js';
import { withPicturedThings } from '../../film/story/own-references.js';
import type { ScenePlan } from '../../film/story/plan.js';
import { planFilm } from '../../film/story/plan-film.js';
import { planFromShots } from '../../film/story/plan-from-shots.js';
import { plannedClips } from '../../film/story/planned-clips.js';
import { understandPrompt } from '../../film/story/understand.js';
import type { Llm } from '../../providers/llm/port.js';
import { type Filming, heldNotice, sourcesOf } from '../../providers/video/footage.js';
import { findArtifact, holdArtifact, keepArtifact } from '../artifacts/artifacts.js';
import { analysisOfJob } from '../artifacts/stage-results.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { Finish, TaskHandler, Work } from '../engine/task-handler.js';
import { brandInStory, filmingOf, settingsOf } from '../job-settings.js';
import { askPlan, withoutLlm } from './ask-plan.js';
import { boundariesOf, filmSeconds } from './clip-boundaries.js';
import { LOCAL_WORK, type StageContext } from './dependencies.js';

/** Version of the planner, part of the key. Raise it when the same input gives another plan. */
const PLANNING = 8;

type Planned = { brief: CreativeBrief; plan: ScenePlan; messages: string[] };

export const scenePlanner = (context: StageContext): TaskHandler => ({
  policy: { ...LOCAL_WORK, limitSeconds: 1200 },
  async run(work) {
    const input = await storyOf(work, context);
    const key = contentKey('plan', { PLANNING, input, llm: work.settings.models.llm });
    const existing = await findArtifact(context, work.job.owner, key);
    const planned = (existing?.data as Planned | undefined) ?? (await plan(work, context, input));

    const finish: Finish = async (step) => {
      if (existing) await holdArtifact(step.tx, step.job.id, existing.id);
      // A plan that a model failed at is not the answer for the next one who asks.
      else if (planned.plan.llmUsed || work.settings.models.llm === 'templates') {
        await keepArtifact(step.tx, step.job, {
          key,
          kind: 'PLAN',
          data: planned as unknown as Prisma.InputJsonObject,
        });
      }
      const pictured = withPicturedThings(planned.plan, work.input.references, input);
      await writePlan(
        step,
        { ...planned, plan: pictured },
        input.analysis,
        filmingOf(work.settings, context.providers),
      );
    };
    return finish;
  },
});

async function storyOf(work: Work, context: StageContext): Promise<StoryInput> {
  const { job, settings, input } = work;
  const analysis = await analysisOfJob(context.db, job.id);
  const boundaries = analysis?.clipBoundaries ?? boundariesOf(work, context, filmSeconds(work, null), null);
  return {
    kind: job.kind,
    prompt: job.prompt,
    aspectRatio: settings.aspectRatio,
    seed: job.seed,
    style: input.style,
    brand: brandInStory(input),
    analysis,
    boundaries,
    shots: input.shots,
    captions: settings.captions,
    ...(settings.platform ? { platform: settings.platform } : {}),
  };
}

async function plan(work: Work, { providers }: StageContext, input: StoryInput): Promise<Planned> {
  const messages: string[] = [];
  const llm = providers.llm(work.settings.models.llm);
  const understood = understandPrompt(input);
  const brief = llm ? await improveBrief(work, llm, input, understood, messages) : understood;
  work.report(0.4);
  const draft = input.shots ? planFromShots(input, brief) : planFilm(input, brief);
  // Shots from the user are the plan.
  const finished =
    llm && !input.shots ? await askPlan(llm, work, input, brief, draft) : { plan: draft, messages: [] };
  // Shots were planned with it.
  const lasting = input.shots ? finished.plan : withLastingFacts(finished.plan);
  return { brief, plan: lasting, messages: [...brief.notes, ...messages, ...finished.messages] };
}

async function improveBrief(
  work: Work,
  llm: Llm,
  input: StoryInput,
  draft: CreativeBrief,
  messages: string[],
): Promise<CreativeBrief> {
  const answer = await withoutLlm(
    () => llm.ask(briefRequest(input, draft), work),
    'The prompt was understood by rules alone',
    messages,
  );
  return answer ? mergeBrief(draft, answer.value) : draft;
}

async function writePlan(
  step: JobTransaction,
  { brief, plan, messages }: Planned,
  analysis: AudioAnalysis | null,
  filming: Filming,
): Promise<void> {
  const { tx, job } = step;
  const { continueShots = false } = settingsOf(job);
  const clips = plannedClips(plan, { lyrics: analysis?.lyrics ?? [], continueShots });
  const timeline = fitted(firstTimeline(plan, clips), sourcesOf(clips, filming));
  await tx.clip.createMany({
    data: clips.map((clip) => ({ ...clip, jobId: job.id })),
    skipDuplicates: true,
  });
  await tx.timelineRevision.createMany({
    data: [
      {
        jobId: job.id,
        revision: 1,
        timeline: timeline as unknown as Prisma.InputJsonObject,
      },
    ],
    skipDuplicates: true,
  });
  await tx.stage.update({
    where: { jobId_name: { jobId: job.id, name: 'SCENE_PLANNER' } },
    data: { metadata: { brief, plan } as unknown as Prisma.InputJsonObject },
  });
  step.change({
    wantedRevision: 1,
    clipCount: clips.length,
    targets: [...plan.scenes, ...plan.characters].map((target) => target.key),
  });
  for (const text of messages) step.emit('SCENE_PLANNER', { type: 'MessageEvent', kind: 'INFO', text });
  const held = heldNotice(clips, filming);
  if (held) step.emit('SCENE_PLANNER', { type: 'MessageEvent', kind: 'WARNING', text: held });
  step.emit('SCENE_PLANNER', { type: 'ScenePlannerResults' });
}
