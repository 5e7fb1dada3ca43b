/** Asks a language model for the prompts of all clips. Those that can't be used are asked for again, with the reason. */
import { listed } from '../../film/listed.js';
import type { ClipPrompts } from '../../film/prompts/clip-prompt.js';
import {
  type Complaints,
  clipPromptBatches,
  clipPromptsRequest,
  type JudgedPrompts,
  judgeClipPrompts,
  mergeClipPrompts,
} from '../../film/prompts/llm-prompts.js';
import type { ClipPromptsInput } from '../../film/prompts/write-clip-prompts.js';
import { type CallContext, isUnusable, ProviderFailure } from '../../providers/call.js';
import type { Llm } from '../../providers/llm/port.js';

/** Prompts that can't be used are asked for again so often, each time only those that are missing. */
const MAX_REPEATS = 2;

/** `messages` tell which clips keep the prompts of the rules, and why. */
export async function askClipPrompts(
  llm: Llm,
  context: CallContext,
  input: ClipPromptsInput,
  base: ClipPrompts,
): Promise<{ prompts: ClipPrompts; messages: string[] }> {
  const written = new Map<number, string>();
  const messages: string[] = [];
  const ask = async (batch: readonly number[], complaints?: Complaints): Promise<Complaints> => {
    const judged = await askOnce(llm, context, clipPromptsRequest(input, base, batch, complaints), batch);
    for (const [index, prompt] of judged.usable) written.set(index, prompt);
    return judged.complaints;
  };
  for (const batch of clipPromptBatches(base)) {
    try {
      let left = await ask(batch);
      for (let repeat = 0; left.size > 0 && repeat < MAX_REPEATS; repeat++)
        left = await ask([...left.keys()], left);
      messages.push(...aboutTemplates(llm.name, left));
    } catch (error) {
      if (!(error instanceof ProviderFailure)) throw error;
      messages.push(
        ...aboutTemplates(
          llm.name,
          new Map(batch.filter((index) => !written.has(index)).map((index) => [index, error.message])),
        ),
      );
    }
  }
  return { prompts: mergeClipPrompts(base, written, llm.name), messages };
}

async function askOnce(
  llm: Llm,
  context: CallContext,
  request: ReturnType<typeof clipPromptsRequest>,
  batch: readonly number[],
): Promise<JudgedPrompts> {
  try {
    const { value } = await llm.ask(request, context);
    return judgeClipPrompts(value, batch);
  } catch (error) {
    if (!(error instanceof ProviderFailure) || !isUnusable(error.failure)) throw error;
    return { usable: new Map(), complaints: new Map(batch.map((index) => [index, error.message])) };
  }
}

/** One sentence for each reason. */
function aboutTemplates(model: string, complaints: Complaints): string[] {
  const clipsOf = new Map<string, number[]>();
  for (const [index, reason] of complaints) clipsOf.set(reason, [...(clipsOf.get(reason) ?? []), index + 1]);
  return [...clipsOf].map(([reason, clips]) => {
    const [named, have] =
      clips.length === 1 ? [`Clip ${clips[0]}`, 'has'] : [`Clips ${listed(clips.map(String))}`, 'have'];
    return `${named} ${have} the prompt of the rules, because ${model} gave none that can be used. ${reason}`;
  });
}
