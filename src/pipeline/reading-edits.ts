/** What an instruction means: the rules read it first, at once and for nothing, and a language model what they don't understand. */
import type { Job } from '../database/generated/client.js';
import { acceptEdit, editRequest } from '../film/cut/language/ask-model.js';
import { interpret } from '../film/cut/language/interpret.js';
import { type EditScene, type Interpretation, SURE_ENOUGH } from '../film/cut/language/scene.js';
import { ProviderFailure } from '../providers/call.js';
import type { Providers } from '../providers/catalogue.js';
import type { Engine } from './engine.js';
import { recorderFor } from './ledger.js';
import { BudgetExceeded } from './problems.js';
import { settingsOf } from './settings.js';

export type Reading = Interpretation & { llmUsed: boolean };

export type Wording = { job: Job; editPlanId: string; instruction: string; scene: EditScene };

export async function readInstruction(
  { engine, providers }: { engine: Engine; providers: Providers },
  { job, editPlanId, instruction, scene }: Wording,
): Promise<Reading> {
  const byRules = interpret(instruction, scene);
  const llm = isUnderstood(byRules) ? null : providers.llm(settingsOf(job).models.llm);
  if (!llm) return { ...byRules, llmUsed: false };

  const record = recorderFor(engine, {
    jobId: job.id,
    taskId: null,
    purpose: 'EDIT',
    stage: null,
    editPlanId,
  });
  try {
    const { value } = await llm.ask(editRequest(instruction, scene), {
      record,
      signal: new AbortController().signal,
      clientWaits: true,
    });
    const byModel = acceptEdit(value, scene);
    return byModel.confidence >= byRules.confidence
      ? { ...byModel, llmUsed: true }
      : { ...byRules, llmUsed: false };
  } catch (error) {
    // Whoever could have been helped by the model has to know what keeps it from helping.
    if (error instanceof BudgetExceeded && byRules.operations.length === 0) throw error;
    if (!(error instanceof ProviderFailure) && !(error instanceof BudgetExceeded)) throw error;
    const note = `The language model could not help: ${error.message}`;
    return { ...byRules, unresolved: [...byRules.unresolved, note], llmUsed: false };
  }
}

const isUnderstood = ({ operations, unresolved, confidence, undo }: Interpretation): boolean =>
  undo === true || (operations.length > 0 && unresolved.length === 0 && confidence >= SURE_ENOUGH);
