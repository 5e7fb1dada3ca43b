/** Asks a language model for the plan, batch by batch. The rules' plan stands in for one that can't be used. */
import type { CreativeBrief } from '../../film/story/brief.js';
import type { StoryInput } from '../../film/story/input.js';
import { joinPlanAnswers, planBatches, planRequest } from '../../film/story/llm-plan.js';
import { mendPlan } from '../../film/story/mend-plan.js';
import type { ScenePlan } from '../../film/story/plan.js';
import type { PlanAnswer } from '../../film/story/plan-answer.js';
import { type CallContext, ProviderFailure } from '../../providers/call.js';
import type { Llm } from '../../providers/llm/port.js';

export async function askPlan(
  llm: Llm,
  context: CallContext,
  input: StoryInput,
  brief: CreativeBrief,
  draft: ScenePlan,
): Promise<{ plan: ScenePlan; messages: string[] }> {
  const messages: string[] = [];
  const answers: PlanAnswer[] = [];
  for (let batch = 0; batch < planBatches(draft); batch++) {
    const answer = await withoutLlm(
      () => llm.ask(planRequest(input, brief, draft, batch), context),
      'The film was planned by rules',
      messages,
    );
    if (!answer) return { plan: draft, messages };
    answers.push(answer.value);
  }
  const mended = mendPlan(joinPlanAnswers(answers), input, draft);
  if (!('unusable' in mended))
    return { plan: { ...mended.plan, llmUsed: true, llmModel: llm.name }, messages };
  const text = `The film was planned by rules, because the plan of ${llm.name} could not be used: ${mended.unusable}`;
  return { plan: draft, messages: [text] };
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
