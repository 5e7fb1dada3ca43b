/** Writes the prompts of all clips: by rules, then by a language model where one is configured. */
import type { Prisma } from '../../database/generated/client.js';
import { contentKey } from '../../film/key.js';
import type { ClipPrompts } from '../../film/prompts/clip-prompt.js';
import { clipPromptIngredients } from '../../film/prompts/prompt-key.js';
import { validateClipPrompts } from '../../film/prompts/validate.js';
import { type ClipPromptsInput, writeClipPrompts } from '../../film/prompts/write-clip-prompts.js';
import { findArtifact, holdArtifact, keepArtifact } from '../artifacts/artifacts.js';
import { planOfJob, usableReferences } from '../artifacts/stage-results.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import { requestStoryboard } from '../engine/request-storyboard.js';
import type { TaskHandler, Work } from '../engine/task-handler.js';
import { askClipPrompts } from './ask-clip-prompts.js';
import { LOCAL_WORK, type StageContext } from './dependencies.js';

export const promptGenerator = (context: StageContext): TaskHandler => ({
  policy: { ...LOCAL_WORK, limitSeconds: 1200 },
  async run(work) {
    const startedAt = performance.now();
    const { plan } = await planOfJob(context.db, work.job.id);
    const references = await usableReferences(context.db, work.job.id);
    const input: ClipPromptsInput = {
      plan,
      references: references.map(({ targetKey }) => ({ targetKey })),
      profile: context.providers.video(work.settings.models.video)?.promptProfile ?? 'animatic',
      aspectRatio: work.settings.aspectRatio,
      resolution: work.settings.resolution,
    };
    const llm = llmOf(work, context);
    const key = contentKey('prompts', clipPromptIngredients(input, llm?.name ?? null));
    const existing = await findArtifact(context, work.job.owner, key);
    const messages: string[] = [];
    const prompts = (existing?.data as ClipPrompts | undefined) ?? (await write(work, llm, input, messages));
    const generationSeconds = (performance.now() - startedAt) / 1000;

    return async (step) => {
      if (existing) await holdArtifact(step.tx, step.job.id, existing.id);
      else if (messages.length === 0) {
        await keepArtifact(step.tx, step.job, {
          key,
          kind: 'PROMPTS',
          data: prompts as unknown as Prisma.InputJsonObject,
        });
      }
      const assets = new Map(references.map((image) => [image.targetKey, image.assetId]));
      await writePrompts(step, prompts, assets, generationSeconds);
      await requestStoryboard(step);
      for (const text of messages)
        step.emit('PROMPT_GENERATOR', { type: 'MessageEvent', kind: 'WARNING', text });
    };
  },
});

function llmOf({ settings }: Work, { providers, promptGenerator: { useLlm, model } }: StageContext) {
  if (!useLlm || settings.models.llm === 'templates') return null;
  return providers.llm(model ?? settings.models.llm);
}

async function write(
  work: Work,
  llm: ReturnType<typeof llmOf>,
  input: ClipPromptsInput,
  messages: string[],
): Promise<ClipPrompts> {
  const base = checked(input, writeClipPrompts(input));
  if (!llm) return base;
  const asked = await askClipPrompts(llm, work, input, base);
  messages.push(...asked.messages);
  return checked(input, asked.prompts);
}

function checked(input: ClipPromptsInput, prompts: ClipPrompts): ClipPrompts {
  const validation = validateClipPrompts(input.plan, prompts);
  if (!validation.valid) throw new Error(`The prompts can not be used: ${validation.message}`);
  return validation.prompts;
}

async function writePrompts(
  step: JobTransaction,
  prompts: ClipPrompts,
  assets: Map<string, string>,
  generationSeconds: number,
): Promise<void> {
  const { tx, job } = step;
  await tx.clipPrompt.updateMany({ where: { jobId: job.id }, data: { current: false } });
  await tx.clipPrompt.createMany({
    data: prompts.items.map((item) => ({
      jobId: job.id,
      clipIndex: item.clipIndex,
      prompt: item.prompt,
      templatePrompt: item.templatePrompt,
      negativePrompt: item.negativePrompt,
      durationSeconds: item.durationSeconds,
      sceneReferenceId: item.sceneReference ? (assets.get(item.sceneReference) ?? null) : null,
      characterReferenceIds: item.characterReferences
        .map((key) => assets.get(key))
        .filter((id) => id !== undefined),
      metadata: item.metadata,
    })),
  });
  const results = { generationSeconds, llmUsed: prompts.llmUsed, llmModel: prompts.llmModel };
  await tx.stage.update({
    where: { jobId_name: { jobId: job.id, name: 'PROMPT_GENERATOR' } },
    data: { metadata: results },
  });
  step.emit('PROMPT_GENERATOR', {
    type: 'PromptGeneratorResults',
    totalClips: prompts.items.length,
    ...results,
  });
}
