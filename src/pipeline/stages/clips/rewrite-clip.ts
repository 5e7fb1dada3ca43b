/** Writes the new prompt of a clip that is regenerated. */
import type { Prisma } from '../../../database/generated/client.js';
import { listed } from '../../../film/listed.js';
import { type ClipToChange, followChanges } from '../../../film/prompts/instructions/follow.js';
import type { ChatMessage } from '../../../film/prompts/instructions/match.js';
import { needsModel, READ_NOTHING, readChanges } from '../../../film/prompts/instructions/read-changes.js';
import {
  acceptRewrite,
  type RewriteInput,
  rewriteRequest,
} from '../../../film/prompts/instructions/rewrite-llm.js';
import { wordCount } from '../../../film/prompts/wording.js';
import { isUnusable, ProviderFailure } from '../../../providers/call.js';
import { planOfJob } from '../../artifacts/stage-results.js';
import { clipToChange, type Drawn, earlierWishesFor, madeFrom } from '../../changes/current-clip.js';
import { emitRegenerationStep, payloadOf } from '../../changes/regeneration-steps.js';
import type { TaskHandler, Work } from '../../engine/task-handler.js';
import { LOCAL_WORK, type StageContext } from '../dependencies.js';
import { clipOf } from './clip-wish.js';

export const clipRewriter = (context: StageContext): TaskHandler => ({
  // The adapter of the model has retries of its own.
  policy: { ...LOCAL_WORK, limitSeconds: 600 },
  async run(work) {
    const { clipIndex, regenerationId } = payloadOf(work.task);
    const regeneration = await context.db.regeneration.findUniqueOrThrow({ where: { id: regenerationId } });
    await work.announce(async (step) => {
      await step.tx.regeneration.update({ where: { id: regenerationId }, data: { status: 'PROCESSING' } });
      emitRegenerationStep(step, regenerationId, 'STARTED', 0);
    });

    const clip = await clipOf(context, work.job.id, clipIndex);
    const { plan } = await planOfJob(context.db, work.job.id);
    const before = await madeFrom(context.db, clip);
    const history = (regeneration.conversation as ChatMessage[]).slice(0, -2);
    const toChange = await clipToChange(context.db, context.providers, work.job, plan, before);
    const { instruction } = regeneration;
    const read = regeneration.byTemplates
      ? READ_NOTHING
      : readChanges(instruction, toChange.script.facts, history);
    const earlier = await earlierWishesFor(context.db, work.job, clipIndex, history, regenerationId);
    const byModel = needsModel(read)
      ? await rewriteWithModel(work, context, { clip: toChange, instruction, read, earlier })
      : null;
    const rewritten =
      byModel ??
      (regeneration.byTemplates
        ? byRulesAlone(toChange)
        : { ...followChanges(toChange, read.changes), unresolved: read.unresolved });
    const templates = byModel ? [] : read.templates;
    const drawn: Drawn = { script: rewritten.script, changes: byModel ? [] : read.changes, templates };

    return async (step) => {
      const { id: _, createdAt: __, ...rest } = before.prompt;
      const prompt = await step.tx.clipPrompt.create({
        data: {
          ...rest,
          current: false,
          prompt: rewritten.prompt.prompt,
          templatePrompt: rewritten.prompt.templatePrompt,
          negativePrompt: rewritten.prompt.negativePrompt,
          metadata: rewritten.prompt.metadata,
        },
      });
      await step.tx.regeneration.update({
        where: { id: regenerationId },
        data: {
          promptId: prompt.id,
          modifiedPrompt: rewritten.prompt.prompt,
          templates: templates.map((template) => template.name),
          unresolved: rewritten.unresolved,
          llmUsed: byModel !== null,
          look: drawn as unknown as Prisma.InputJsonObject,
          progress: 10,
        },
      });
      if (templates.length > 0) emitRegenerationStep(step, regenerationId, 'TEMPLATE_MATCHED', 5);
      emitRegenerationStep(step, regenerationId, 'PROMPT_MODIFIED', 10);
    };
  },
});

/** The same shot, in the words that the rules found for it. */
function byRulesAlone({ script, prompt }: ClipToChange) {
  const { templatePrompt } = prompt;
  const metadata = {
    ...prompt.metadata,
    wordCount: wordCount(templatePrompt),
    llmUsed: false,
    llmModel: null,
  };
  return { script, prompt: { ...prompt, prompt: templatePrompt, metadata }, unresolved: [] };
}

/** Null when no language model is configured; the rules carry out what they can then. */
async function rewriteWithModel(work: Work, { providers }: StageContext, input: RewriteInput) {
  const llm = providers.llm(work.settings.models.llm);
  if (!llm) return null;
  try {
    const answer = await llm.ask(rewriteRequest(input), work);
    const accepted = acceptRewrite(input, answer.value, llm.name);
    if (accepted.accepted) return accepted;
    throw new ProviderFailure('WRONG_SHAPE', accepted.reason, llm.name, false);
  } catch (failure) {
    if (!(failure instanceof ProviderFailure)) throw failure;
    if (isUnusable(failure.failure) && input.read.changes.length > 0) {
      await tellRulesInstead(work, input, failure);
      return null;
    }
    // Not transient any more: the adapter has made its attempts.
    throw new ProviderFailure(failure.failure, failure.message, failure.provider, false);
  }
}

/** What the rules have understood is done without the model. */
const tellRulesInstead = (work: Work, { clip, read }: RewriteInput, { message }: ProviderFailure) =>
  work.announce((step) => {
    const left =
      read.unresolved.length > 0 ? ` Not done: ${listed(read.unresolved.map((part) => `“${part}”`))}.` : '';
    const text = `Clip ${clip.prompt.clipIndex + 1}: the language model gave no prompt that can be used, so the instruction was carried out as far as the rules understand it.${left} ${message}`;
    step.emit('PROMPT_GENERATOR', { type: 'MessageEvent', kind: 'WARNING', text });
  });
