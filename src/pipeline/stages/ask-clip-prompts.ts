/** Asks a language model for the prompts of all clips. Those that can't be used are asked for once more, with the reason. */
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
import { type CallContext, type FailureName, ProviderFailure } from '../../providers/call.js';
import type { Llm } from '../../providers/llm/port.js';

/** Failures of the answer and not of the service: with the reason, the next answer may be better. */
const UNUSABLE: readonly FailureName[] = ['REFUSED', 'CUT_OFF', 'EMPTY_ANSWER', 'NOT_JSON', 'WRONG_SHAPE'];

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
      const first = await ask(batch);
      const left = first.size === 0 ? first : await ask([...first.keys()], first);
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
    if (!(error instanceof ProviderFailure) || !UNUSABLE.includes(error.failure)) throw error;
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
