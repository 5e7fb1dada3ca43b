/**
 * Asks a language model for the plan, batch by batch. One that can't be used is asked for once more, with the reason;
 * after that the rules' plan stands in for it.
 */
import type { CreativeBrief } from '../../film/story/brief.js';
import type { StoryInput } from '../../film/story/input.js';
import { joinPlanAnswers, planBatches, planRequest } from '../../film/story/llm-plan.js';
import { mendPlan } from '../../film/story/mend-plan.js';
import type { ScenePlan } from '../../film/story/plan.js';
import type { PlanAnswer } from '../../film/story/plan-answer.js';
import { type CallContext, isUnusable, ProviderFailure } from '../../providers/call.js';
import type { Llm } from '../../providers/llm/port.js';

export async function askPlan(
  llm: Llm,
  context: CallContext,
  input: StoryInput,
  brief: CreativeBrief,
  draft: ScenePlan,
): Promise<{ plan: ScenePlan; messages: string[] }> {
  const byRules = (reason: string) => ({
    plan: draft,
    messages: [`The film was planned by rules, because ${llm.name} gave no plan that can be used. ${reason}`],
  });
  const messages: string[] = [];
  const answers: PlanAnswer[] = [];
  for (let batch = 0; batch < planBatches(draft); batch++) {
    const ask = (complaint: string | null) =>
      askOnce(llm, context, planRequest(input, brief, draft, batch, complaint));
    const answer = await withoutLlm(
      async () => {
        const first = await ask(null);
        return 'unusable' in first ? ask(first.unusable) : first;
      },
      'The film was planned by rules',
      messages,
    );
    if (!answer) return { plan: draft, messages };
    if ('unusable' in answer) return byRules(answer.unusable);
    answers.push(answer.plan);
  }
  const mended = mendPlan(joinPlanAnswers(answers), input, draft);
  if ('unusable' in mended) return byRules(mended.unusable);
  return { plan: { ...mended.plan, llmUsed: true, llmModel: llm.name }, messages };
}

async function askOnce(
  llm: Llm,
  context: CallContext,
  request: ReturnType<typeof planRequest>,
): Promise<{ plan: PlanAnswer } | { unusable: string }> {
  try {
    const { value } = await llm.ask({ ...request, repeats: 0 }, context);
    return { plan: value };
  } catch (error) {
    if (!(error instanceof ProviderFailure) || !isUnusable(error.failure)) throw error;
    return { unusable: error.message };
  }
}

/** A model that fails for good costs quality, not the film. */
export async function withoutLlm<T>(
  ask: () => Promise<T>,
  instead: string,
  messages: string[],
): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    messages.push(`${instead}: ${error.message}`);
    return null;
  }
}
